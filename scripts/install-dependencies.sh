#!/usr/bin/env bash
# Installs what this machine lacks, says what and why, and touches nothing else.
# usage: scripts/install-dependencies.sh build|test|gallery
set -euo pipefail

# what it is for | how to see that it is there | package of apt | package of brew
needs() {
  lines \
    'find C libraries|command pkg-config|pkg-config|pkgconf' \
    'lay out graphs|library libgvc|libgraphviz-dev|graphviz' \
    'read HTML|library gumbo|libgumbo-dev|gumbo-parser' \
    'unpack gzip|library zlib|zlib1g-dev|' \
    'keep runs|library sqlite3|libsqlite3-dev|'
  if [ "$1" = test ]; then
    lines \
      'read what is written with other programs|command python3|python3|python3' \
      'keep their libraries apart|python venv|python3-venv|' \
      'open pages|browser|chromium|' \
      'read DOT|command dot|graphviz|graphviz' \
      'see where words stand in a PDF|command pdftotext|poppler-utils|poppler' \
      'read XML|command xmllint|libxml2-utils|libxml2' \
      'make Word documents of reports|command pandoc|pandoc|pandoc' \
      'read AsciiDoc|command asciidoctor|asciidoctor|asciidoctor'
  fi
  if [ "$1" = gallery ] || [ "$1" = test ]; then
    lines \
      'see which fonts are there|command fc-list|fontconfig|fontconfig' \
      'draw Arabic letters|font Noto Sans Arabic|fonts-noto-core|font-noto-sans-arabic' \
      'turn SVG into PNG|command rsvg-convert|librsvg2-bin|librsvg'
  fi
}

lines() { printf '%s\n' "$@"; }

is_there() {
  case $1 in
    command) command -v "$2" >/dev/null ;;
    library) command -v pkg-config >/dev/null && pkg-config --exists "$2" ;;
    python) command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    browser) command -v chromium >/dev/null || command -v google-chrome >/dev/null ;;
    font) command -v fc-list >/dev/null && [ -n "$(fc-list "$2" family)" ] ;;
  esac
}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "This needs the rights of root, and there is no sudo. As root, run: $*"
  fi
}

stage=${1:-build}
command -v swift >/dev/null ||
  fail 'Swift is missing. Install version 6.2 or newer from https://www.swift.org/install, then try again.'

if command -v apt-get >/dev/null; then
  manager=apt
elif command -v brew >/dev/null; then
  manager=brew
else
  manager=none
fi

packages=()
while IFS='|' read -r purpose check apt brew; do
  if [ "$manager" = brew ]; then package=$brew; else package=$apt; fi
  if [ -z "$package" ] || is_there "${check%% *}" "${check#* }"; then continue; fi
  printf 'missing: %s, needed to %s\n' "$package" "$purpose"
  packages+=("$package")
done < <(needs "$stage")

[ ${#packages[@]} -gt 0 ] || exit 0
case $manager in
  apt)
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends "${packages[@]}"
    ;;
  brew) brew install "${packages[@]}" ;;
  none)
    fail 'There is neither apt nor brew here. Install the packages named above with the tool of your system' \
      '(the names are those of Debian and Ubuntu), then try again.'
    ;;
esac
