#!/usr/bin/env bash
# Writes the documentation of all modules as one static site into .build/docs.
#
# The compiler's own tools do it (symbol graphs, then docc), so that nobody has to fetch a plugin who only builds.
set -euo pipefail
cd "$(dirname "$0")/.."

docc=$(command -v docc || xcrun --find docc)
swift build
graphs=$(dirname "$(swift build --show-bin-path)")/symbolgraph
rm -rf "$graphs" .build/docs .build/docs-archives
# It fails over the modules of the tests, which nobody reads; ours are there by then.
swift package dump-symbol-graph --minimum-access-level package >/dev/null 2>&1 ||
  [ -f "$graphs/TarikhCore.symbols.json" ]

archives=()
for catalogue in Sources/*/*.docc templates/*.docc; do
  [ -d "$catalogue" ] || continue
  module=$(basename "$catalogue" .docc)
  chosen=.build/docs-archives/$module.graphs
  mkdir -p "$chosen"
  cp "$graphs/$module".symbols.json "$graphs/$module"@*.symbols.json "$chosen" 2>/dev/null || true
  archive=.build/docs-archives/$module.doccarchive
  "$docc" convert "$catalogue" --additional-symbol-graph-dir "$chosen" --output-dir "$archive" \
    --fallback-display-name "$module" --fallback-bundle-identifier "tarikh.$module"
  archives+=("$archive")
done
"$docc" merge "${archives[@]}" --synthesized-landing-page-name Tarikh --output-path .build/docs-archives/all
"$docc" process-archive transform-for-static-hosting .build/docs-archives/all --output-path .build/docs
echo 'Written. To read it: (cd .build/docs && python3 -m http.server 8000), then http://localhost:8000/documentation/'
