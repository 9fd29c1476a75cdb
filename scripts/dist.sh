#!/usr/bin/env bash
# Packs what `make install` puts in place, with the licences of all that is linked in, into .build/dist.
# usage: scripts/dist.sh TARIKH
set -euo pipefail
cd "$(dirname "$0")/.."
tarikh=$1

name=tarikh-$("$tarikh" --version)-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
folder=.build/dist/$name
rm -rf "$folder"
scripts/install.sh "$tarikh" "$folder"
strip "$folder/bin/tarikh"
cp README.md CHANGELOG.md LICENSE "$folder"
mkdir "$folder/licenses"
for checkout in .build/checkouts/*/; do
  for file in "$checkout"LICENSE*; do
    [ ! -f "$file" ] || cp "$file" "$folder/licenses/$(basename "$checkout").txt"
  done
done
tar -C .build/dist -czf ".build/dist/$name.tar.gz" "$name"
echo ".build/dist/$name.tar.gz"
echo 'Where it is unpacked, the libraries of Graphviz, gumbo, SQLite and zlib must be there.'
