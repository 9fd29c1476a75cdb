"""What the tests of reports and embedded content share: two runs, documents in every format, and who reads them."""

import json
import pathlib
import shutil
import subprocess

from outputs import ROOT, tarikh
from pages import PageTestCase

ARTICLES = ROOT / "Examples" / "articles"
REPORTS = ("brief", "weekly", "dossier", "full")
ACTOR = "Miftah al-Zlitni"
ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "](javascript:alert(3)) ![x](y)",
    "{{{styleHTML}}}",
    "#read(\"/etc/passwd\") *a* _b_ @ref // c",
    "\\input{/etc/passwd} $x$ % & #1 ^^41",
    "include::/etc/passwd[] {docname} <<z>> ((i))",
    "a | b `c` ~d~ -- ...",
)
MARKERS = {
    "md": "<!-- {} -->", "html": "<!-- {} -->", "adoc": "// {}", "tex": "% {}", "typ": "// {}",
}


def run(*command, folder=None):
    """Runs a program that reads what was written; anything it complains about is an error."""
    done = subprocess.run([*map(str, command)], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0 or done.stderr.strip():
        raise AssertionError(f"{command[0]}: exit {done.returncode}\n{done.stderr[:2000]}{done.stdout[-2000:]}")
    return done.stdout


def markers(ending, *contents):
    """A pair of markers for each content, in the comments of a format."""
    comment = MARKERS[ending]
    return "\n\n".join(f"{comment.format('tarikh ' + c)}\n{comment.format('/tarikh')}" for c in contents) + "\n"


def attacking_articles(folder):
    """Articles whose every field attacks, as one JSONL file."""
    path = pathlib.Path(folder) / "hostile.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number, attack in enumerate(ATTACKS):
            article = {
                "id": f"h{number}", "title": f"نشرة {attack}", "publisher": f"صحيفة {attack}",
                "url": f"https://example.org/{number}?a=1&b={attack}".replace(" ", "") if number % 2 else f"javascript:{number}",
                "published": "2026-02-15", "language": "en",
                "text": f"Foreign Minister Adam Nasser met President Karim Haddad in Tunis on 11 February 2026 {attack}.\n\n"
                f"زار وزير الخارجية سامر الحلو بيروت يوم 12 فبراير 2026 {attack}.",
            }
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    return path


class TwoRuns(PageTestCase):
    """A test with an earlier run in `earlier` beside the whole one in `timeline`, and a hostile one in `hostile`."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        first = sorted(ARTICLES.glob("2026-02-1[1-6]*"))
        tarikh("build", *first, "-o", cls.folder / "before", "--no-store", "--quiet")
        cls.earlier = cls.folder / "before" / "timeline.json"
        tarikh("build", attacking_articles(cls.folder), "-o", cls.folder / "attacked", "--no-store", "--quiet")
        cls.hostile = cls.folder / "attacked" / "timeline.json"

    def report(self, name, language, format, run=None):
        """Writes a report and returns its path."""
        path = self.folder / f"{name}.{language}.{format}"
        options = ["--since", self.earlier, "--template", name, "--format", format, "--language", language]
        if name == "dossier":
            options += ["--actor", "Adam Nasser" if run else ACTOR]
        tarikh("report", run or self.timeline, *options, "-o", path)
        return path


def has(program):
    return shutil.which(program) is not None
