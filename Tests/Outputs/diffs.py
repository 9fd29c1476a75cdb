"""What the tests of diffs share: the examples as they are, and with edits whose changes are known."""

import shutil
import subprocess

from outputs import ROOT, TARIKH, tarikh
from pages import PageTestCase

# File, words in it, other words: a date moves, a sentence goes.
EDITS = (
    ("2026-02-12-tunis-visit.ar.md", "الأربعاء 11 فيفري", "الثلاثاء 10 فيفري"),
    ("2026-02-15-egyptian-minister-tripoli.ar.md", "تونس في 22 فبراير الجاري", "تونس في 26 فبراير الجاري"),
    ("2026-02-15-egyptian-minister-tripoli.ar.md", "وغادر وزير الخارجية المصري طرابلس مساء اليوم عائدا إلى القاهرة.", ""),
)
GONE = "2026-02-20-rabat-visit.ar.md"
NEW = (
    "Amman, 19 February 2026\n\nJordanian Foreign Minister Samir Haddad met Libyan Prime Minister Miftah al-Zlitni "
    "in Amman on 18 February 2026.\n"
)


def diff(*arguments):
    """What a diff prints, for runs that differ."""
    done = subprocess.run([TARIKH, "diff", *map(str, arguments)], capture_output=True)
    if done.returncode != 1:
        raise AssertionError(f"{arguments}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


class DiffTestCase(PageTestCase):
    """A test with the built examples as `before`, edited ones as `after`, and the page of what changed as `url`."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        articles = cls.folder / "edited"
        shutil.copytree(ROOT / "Examples" / "articles", articles)
        for name, old, new in EDITS:
            text = (articles / name).read_text(encoding="utf-8")
            assert old in text, name
            (articles / name).write_text(text.replace(old, new), encoding="utf-8")
        (articles / GONE).unlink()
        (articles / "amman.en.txt").write_text(NEW, encoding="utf-8")
        tarikh("build", articles, "-o", cls.folder / "later", "--no-store", "--quiet")
        cls.before, cls.after = cls.timeline, cls.folder / "later" / "timeline.json"
        page = cls.folder / "diff.html"
        diff(cls.before, cls.after, "--format", "html", "-o", page)
        cls.url = page.as_uri()
