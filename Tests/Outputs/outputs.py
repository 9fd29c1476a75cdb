"""What the tests of outputs share: the program, the examples, and a folder that goes away."""

import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARIKH = os.environ["TARIKH"]


def tarikh(*arguments, folder=None):
    """Runs the program and returns what it printed; anything but success is an error."""
    done = subprocess.run([TARIKH, *map(str, arguments)], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


class OutputTestCase(unittest.TestCase):
    """A test with `folder`, and the example articles as the timeline of a run in `timeline`."""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.addClassCleanup(cls.temporary.cleanup)
        articles = ROOT / "Examples" / "articles"
        tarikh("build", articles, "-o", cls.folder / "built", "--no-store", "--quiet")
        cls.timeline = cls.folder / "built" / "timeline.json"
