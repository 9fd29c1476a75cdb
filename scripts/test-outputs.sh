#!/usr/bin/env bash
# Tests what `tarikh` writes with the programs that read it: browsers, graph and calendar libraries, XML tools.
# usage: scripts/test-outputs.sh [TEST…]     such as test_formats_graphs or test_page.Filters
set -euo pipefail
cd "$(dirname "$0")/.."
python=.build/python
if ! cmp -s Tests/requirements.txt "$python/requirements.txt"; then
  rm -rf "$python"
  python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
  cp Tests/requirements.txt "$python/requirements.txt"
fi
TARIKH=${TARIKH:-$(swift build --show-bin-path)/tarikh}
export TARIKH PYTHONDONTWRITEBYTECODE=1
cd Tests/Outputs
if [ $# -gt 0 ]; then
  "../../$python/bin/python" -m unittest "$@"
else
  "../../$python/bin/python" -m unittest discover
fi
