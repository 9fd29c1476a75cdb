"""Times `tarikh diff` on timelines of 10,000 events and more, with eleven edits and noise between them.

usage: python Benchmarks/diff.py TARIKH [EVENTS...]

The timelines are what was really read in the examples, many times over with other names and dates. The time is that of the
whole command, which reads both files first; beside it stands the time for two copies of one file, in which there is nothing
to pair by likeness. Each figure is the best of five. The changes that are told are checked.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests" / "Outputs"))

from multiplied import copy, edited, multiplied  # noqa: E402


def best(*command):
    """The shortest of five runs in seconds, and what the last one printed."""
    times = []
    for _ in range(5):
        start = time.monotonic()
        done = subprocess.run(command, capture_output=True)
        times.append(time.monotonic() - start)
    return min(times), done.stdout


def main():
    tarikh, *sizes = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        articles = ROOT / "Examples" / "articles"
        subprocess.run([tarikh, "build", articles, "-o", folder / "out", "--no-store", "--quiet"], check=True)
        timeline = json.loads((folder / "out" / "timeline.json").read_bytes())
        for count in map(int, sizes or ["10000"]):
            before = multiplied(timeline, count)
            after, expected = edited(before, copy(timeline, 300), count)
            old, new = folder / "old.json", folder / "new.json"
            for path, value in ((old, before), (new, after)):
                path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
            same, _ = best(tarikh, "diff", old, old)
            edits, output = best(tarikh, "diff", old, new, "--format", "json")
            told = len(json.loads(output)["events"])
            print(f"{count} events: {edits:.2f} s, the same file twice {same:.2f} s; {told} of {len(expected)} changes told")


main()
