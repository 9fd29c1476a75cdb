"""What the tests of formats share: the examples and a hostile timeline, in both languages, in any format."""

import atexit
import functools
import json
import pathlib
import tempfile
import unittest
from typing import NamedTuple

from outputs import ROOT, tarikh

# Names as no newspaper has them: formulas, markup, directives, ends of strings, and a letter that turns text round.
NAMES = {
    "زرقون بلشاف": "=HYPERLINK(\"http://x.test\";\"y\")",
    "مهران تلشاق": "]]><script>window.pwned=1</script>",
    "هزيم قرطوش": "%%{init: {\"theme\":\"dark\"}}%%",
    "شاهين دلبوق": "\"; --> click n0 \"javascript:window.pwned=1\"",
    "فلحوط مرزاق": "Zed\u202egnp.exe;=1+1",
    "برهوم تلغاش": "<img src=x onerror=window.pwned=1> & \\\"quoted\\\"",
}


def hostile_articles():
    """An article about each of them, whose other words are hostile too."""
    forms = list(NAMES)
    for number, form in enumerate(forms):
        other = forms[(number + 1) % len(forms)]
        name = NAMES[form]
        yield {
            "id": f"h{number}", "published": "2026-02-15", "title": f"{name}\n=1+1;\r\nEND:VEVENT",
            "publisher": f"{name}\n\tBEGIN:VALARM", "url": "javascript:window.pwned=1",
            "text": f"وصل {form} إلى طرابلس أمس ]]><script>window.pwned=1</script> \"; %%{{init}}%%.\n"
            f"=cmd|' /C calc'!A0 استقبل {form} في القاهرة {other} يوم 12 فبراير 2026 \u202egnp.exe <b>.\n"
            f"ومن المقرر أن يزور {form} تونس يوم 20 فبراير 2026.\n"
            f"ونفى {other} لقاء {form} في الرباط يوم 13 فبراير 2026.\n",
        }


class Case(NamedTuple):
    """A story in one language and format."""

    name: str
    data: bytes
    presentation: dict
    language: str

    @property
    def events(self):
        """The events by their ids."""
        return {event["id"]: event for event in self.presentation["events"]}


@functools.cache
def stories():
    """The folder of both stories, made once for all tests."""
    temporary = tempfile.TemporaryDirectory()
    atexit.register(temporary.cleanup)
    folder = pathlib.Path(temporary.name)
    articles, gazetteer = folder / "hostile.jsonl", folder / "hostile.tsv"
    articles.write_text("\n".join(map(json.dumps, hostile_articles())))
    rows = ["kind\tname\tforms"] + [f"person\t{name}\t{form}" for form, name in NAMES.items()]
    gazetteer.write_text("\n".join(rows) + "\n")
    for story, path in {"examples": ROOT / "Examples" / "articles", "hostile": articles}.items():
        tarikh("build", path, "-o", folder / story, "--no-store", "--quiet", "--gazetteer", gazetteer)
    return folder


class FormatTestCase(unittest.TestCase):
    """A test that reads what `render` gives of the examples and of hostile articles, in Arabic and in English."""

    def render(self, story, name, language, view="timeline"):
        """The bytes of a format."""
        folder = stories()
        file = folder / f"{story}.{view}.{language}.{name}"
        if not file.exists():
            tarikh(
                "render", folder / story / "timeline.json", "--format", name, "--view", view,
                "--language", language, "--gazetteer", folder / "hostile.tsv", "-o", file,
            )
        return file.read_bytes()

    def each(self, name, view="timeline", stories=("examples", "hostile")):
        """Each story in each language: its bytes in a format, and what `json` says of it."""
        for story in stories:
            for language in ("ar", "en"):
                presentation = json.loads(self.render(story, "json", language))
                self.assertGreater(len(presentation["events"]), 5)
                yield Case(
                    f"{story} {language}", self.render(story, name, language, view), presentation, language
                )

    def assert_inert_text(self, text):
        """Words as they are shown: nothing in them turns the text around them."""
        for character in "\u202a\u202b\u202d\u202e\u200e\u200f\u061c":
            self.assertNotIn(character, text)
