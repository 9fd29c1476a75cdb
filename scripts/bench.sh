#!/usr/bin/env bash
# Measures the speed of extraction and of starting up; Benchmarks/README.md says how to read the figures.
# usage: scripts/bench.sh TARIKH
set -euo pipefail
cd "$(dirname "$0")/.."
bench=.build/bench
mkdir -p "$bench"
swiftc -O -parse-as-library -swift-version 6 Benchmarks/*.swift -o "$bench/bench"
"$bench/bench" "$1" "$bench"
