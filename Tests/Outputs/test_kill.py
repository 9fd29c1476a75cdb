"""Builds that are killed at random moments lose nothing that they had reported.

TARIKH_KILLS says how many rounds there are, TARIKH_KILL_SEED which moments.
"""

import contextlib
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

from outputs import TARIKH, tarikh

ROUNDS = int(os.environ.get("TARIKH_KILLS", "40"))
SEED = int(os.environ.get("TARIKH_KILL_SEED", "9"))
SENTENCE = "وصل وزير الخارجية الأردني باسل الحوراني إلى تونس يوم {day} فبراير 2026.\n\nThe minister met President Karim Jaziri in Tunis on {day} February 2026.\n"


class Kill(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.news, self.out = self.folder / "news", self.folder / "out"
        self.news.mkdir()
        for number in range(12):
            self.write(number, number)

    def write(self, number, version):
        text = SENTENCE.format(day=number % 28 + 1) + f"\nVersion {version} of this bulletin.\n"
        (self.news / f"{number}.txt").write_text(text, encoding="utf-8")

    def start(self):
        return subprocess.Popen(
            [TARIKH, "build", self.news, "-o", self.out], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def look(self, reported):
        """The store opens, is sound, and holds every run that was reported."""
        with contextlib.closing(sqlite3.connect(self.out / "tarikh.sqlite")) as store:
            self.assertEqual(store.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            # A build that was killed before its first commit leaves a file without tables.
            tables = {name for (name,) in store.execute("SELECT name FROM sqlite_schema")}
            runs = {number for (number,) in store.execute("SELECT id FROM run")} if "run" in tables else set()
        self.assertLessEqual(reported, runs)

    def test_nothing_reported_is_lost(self):
        chance = random.Random(SEED)
        began = time.monotonic()
        self.start().communicate()
        length = time.monotonic() - began
        reported, killed = {1}, 0
        for turn in range(ROUNDS):
            self.write(turn % 12, 1000 + turn)
            build = self.start()
            # What was reported counts, so the moments after it are tried too.
            with contextlib.suppress(subprocess.TimeoutExpired):
                build.wait(chance.uniform(0, 1.15 * length))
            build.send_signal(signal.SIGKILL)
            said, _ = build.communicate()
            killed += build.returncode == -signal.SIGKILL
            reported |= {int(number) for number in re.findall(r"run (\d+)", said)}
            self.look(reported)
        self.assertGreater(killed, ROUNDS // 4)
        self.assertGreater(len(reported), 1)
        # Every reported run can be read to its last byte, and the next build works and tidies up.
        for number in reported:
            tarikh("runs", "show", number, "--store", self.out / "tarikh.sqlite")
        tarikh("build", self.news, "-o", self.out)
        self.assertEqual([file.name for file in self.out.iterdir() if file.name.endswith("tmp")], [])
        print(f"{killed} of {ROUNDS} builds killed, {len(reported)} runs reported and found", flush=True)
