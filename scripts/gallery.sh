#!/usr/bin/env bash
# Draws the examples into output/gallery, and the pictures that the README shows.
# usage: scripts/gallery.sh TARIKH
set -euo pipefail
cd "$(dirname "$0")/.."
tarikh=$1
gallery=output/gallery

"$tarikh" build Examples/articles -o "$gallery" --no-store --quiet
for language in ar en; do
  "$tarikh" report "$gallery/timeline.json" --template brief --format html --language $language -o "$gallery/brief.$language.html"
done
"$tarikh" report "$gallery/timeline.json" --format html --language en -o "$gallery/report.en.html"
"$tarikh" report "$gallery/timeline.json" --template dossier --actor 'Miftah al-Zlitni' --format html --language ar -o "$gallery/dossier.ar.html"
for picture in timeline.ar timeline.en cooccurrence.ar visits.ar; do
  rsvg-convert --zoom 1.5 --background-color white "$gallery/$picture.svg" -o "$gallery/$picture.png"
done

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo 'There is no Chromium here, so page.ar.png and page.en.png stay as they are.'
  exit 0
fi
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
for language in ar en; do
  "$tarikh" render "$gallery/timeline.json" --format html --language $language -o "$pages/$language.html"
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,1400 \
    --user-data-dir="$pages/profile" --screenshot="$pages/page.png" "file://$pages/$language.html" 2>/dev/null
  mv "$pages/page.png" "$gallery/page.$language.png"
done
