#!/usr/bin/env bash
# Puts the binary, the completions of three shells and the man page below a folder.
# usage: scripts/install.sh TARIKH PREFIX
set -euo pipefail
cd "$(dirname "$0")/.."
tarikh=$1 prefix=$2

completion() {
  install -d "$prefix/$2"
  "$tarikh" --generate-completion-script "$1" >"$prefix/$2/$3"
}

install -d "$prefix/bin" "$prefix/share/man/man1"
install -m 755 "$tarikh" "$prefix/bin/tarikh"
install -m 644 docs/tarikh.1 "$prefix/share/man/man1/tarikh.1"
completion bash share/bash-completion/completions tarikh
completion zsh share/zsh/site-functions _tarikh
completion fish share/fish/vendor_completions.d tarikh.fish
