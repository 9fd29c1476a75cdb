"""Eleven edits in noise, two of them spellings, at all sizes: nine events changed, each as what it is, and nothing else."""

import json
import os
import subprocess
import time

from multiplied import copy, edited, multiplied
from outputs import TARIKH, OutputTestCase

# A release build has 2 s for 10,000 events; TARIKH_DIFF_SECONDS is for slower builds and machines.
SECONDS = float(os.environ.get("TARIKH_DIFF_SECONDS", "0"))


class ElevenEdits(OutputTestCase):
    def check(self, count, seed):
        timeline = json.loads(self.timeline.read_bytes())
        before = multiplied(timeline, count)
        after, expected = edited(before, copy(timeline, 300), seed)
        self.assertEqual(len(before["events"]), count)
        paths = [self.folder / "old.json", self.folder / "new.json"]
        for path, value in zip(paths, (before, after)):
            path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        start = time.monotonic()
        done = subprocess.run([TARIKH, "diff", *paths, "--format", "json"], capture_output=True)
        elapsed = time.monotonic() - start
        self.assertEqual(done.returncode, 1, done.stderr)
        told = {
            (change["after"] or change["before"])[0]["id"]: [verdict["verdict"] for verdict in change["verdicts"]]
            for change in json.loads(done.stdout)["events"]
        }
        self.assertEqual(told, expected)
        return elapsed

    def test_at_every_size(self):
        for count in (20, 100, 300, 10_000):
            with self.subTest(count=count):
                elapsed = self.check(count, count)
                print(f"diff of {count} events: {elapsed:.2f} s")
                if SECONDS:
                    self.assertLess(elapsed, SECONDS)

    def test_whatever_is_edited(self):
        for seed in range(20):
            with self.subTest(seed=seed):
                self.check(100, seed)
