"""Labels that mix scripts stand in one order in Chromium, librsvg and Graphviz: words from left to right."""

import collections
import html
import json
import re
import shutil
import subprocess
import unicodedata
from xml.sax.saxutils import escape

from playwright.sync_api import sync_playwright

from outputs import ROOT, OutputTestCase, tarikh

FONTS = "Noto Sans Arabic,Noto Sans,sans-serif"
ISOLATES = re.compile("[\u2066-\u2069]")
BRACKETS = str.maketrans(")]»", "([«")

# The characters of each text with their left edges.
CHARACTERS = """() => [...document.querySelectorAll("text")].map((text) =>
  [...text.textContent].flatMap((one, at) =>
    /[\\s\\u2066-\\u2069]/.test(one) ? [] : [[text.getExtentOfChar(at).x, one]]))"""


def goldens():
    lines = (ROOT / "Tests" / "Outputs" / "labels.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines[1:] if not line.startswith("#")]


def letters(word):
    """What a word is made of, however a renderer tells its shapes, their order and the side of brackets."""
    plain = unicodedata.normalize("NFKC", ISOLATES.sub("", word)).translate(BRACKETS)
    return "".join(sorted(plain.replace("\u0640", "")))


class Labels(OutputTestCase):
    """The labels are names of actors of the examples, so that they go all the way."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        timeline = json.loads(cls.timeline.read_text(encoding="utf-8"))
        partners = collections.Counter()
        for event in timeline["events"].values():
            actors = {one["actor"] for one in event["participants"]}
            partners.update({actor: len(actors) - 1 for actor in sorted(actors)})
        ids = [actor for actor, _ in partners.most_common()]
        cls.names = {}
        for actor, (label, _) in zip(ids, goldens(), strict=False):
            timeline["actors"][actor] |= {"name": label, "aliases": [], "kind": "organization"}
            cls.names[actor] = label
        mixed = cls.folder / "mixed.json"
        mixed.write_text(json.dumps(timeline, ensure_ascii=False), encoding="utf-8")
        cls.pictures = {
            form: tarikh("render", mixed, "--format", form, "--view", "cooccurrence", "--language", "ar")
            for form in ("svg", "dot")
        }

    def test_there_are_ten_labels_and_all_are_drawn(self):
        self.assertGreaterEqual(len(self.names), 10)
        self.assertEqual(len(self.svg_labels()), len(goldens()))
        self.assertEqual(len(self.dot_labels()), len(goldens()))

    def test_chromium(self):
        page = "".join(f'<svg width="600" height="40">{self.text(one)}</svg>' for one in self.svg_labels())
        with sync_playwright() as playwright:
            program = shutil.which("chromium") or shutil.which("google-chrome")
            chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
            tab = chromium.new_page()
            tab.set_content(f"<!DOCTYPE html><meta charset=utf-8>{page}")
            found = tab.evaluate(CHARACTERS)
            chromium.close()
        for (label, order), characters in zip(goldens(), found, strict=True):
            self.assert_order(characters, order, label)

    def test_librsvg(self):
        for (label, order), drawn in zip(goldens(), self.svg_labels(), strict=True):
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="40">{self.text(drawn)}</svg>'
            done = subprocess.run(
                ["rsvg-convert", "-f", "pdf"], input=svg.encode(), check=True, capture_output=True
            )
            self.assert_order(self.pieces(done.stdout), order, label)

    def test_graphviz(self):
        for (label, order), drawn in zip(goldens(), self.dot_labels(), strict=True):
            dot = f'graph {{ n [shape=box, fontname="{FONTS}", label="{drawn}"] }}'
            done = subprocess.run(["dot", "-Tpdf"], input=dot.encode(), check=True, capture_output=True)
            self.assert_order(self.pieces(done.stdout), order, label)

    @staticmethod
    def pieces(pdf):
        """The words of a PDF, or letters where it tells a word so, with their left edges."""
        listed = subprocess.run(
            ["pdftotext", "-bbox", "-", "-"], input=pdf, check=True, capture_output=True
        ).stdout.decode()
        words = re.findall(r'<word xMin="([\d.]+)"[^>]*>(.*?)</word>', listed)
        return [(float(edge), html.unescape(text)) for edge, text in words]

    def assert_order(self, pieces, order, label):
        """Pieces by their left edges make up the words in their order, each wholly before the next."""
        rest = [text for _, text in sorted(pieces, key=lambda piece: piece[0])]
        for word in order.split():
            found = ""
            while rest and letters(found) != letters(word):
                found += rest.pop(0)
            self.assertEqual(letters(found), letters(word), f"{label}: {sorted(pieces)}")
        self.assertEqual(rest, [], label)

    def svg_labels(self):
        return [
            html.unescape(
                re.search(f'id="actor-{actor}".*?<text[^>]*>(.*?)</text>', self.pictures["svg"], re.DOTALL)[1]
            )
            for actor in self.names
        ]

    def dot_labels(self):
        return [
            re.search(f'^  "actor-{actor}" \\[label="(.*?)"', self.pictures["dot"], re.MULTILINE)[1]
            for actor in self.names
        ]

    @staticmethod
    def text(label):
        return f'<text x="300" y="26" font-size="15" text-anchor="middle" font-family="{FONTS}">{escape(label)}</text>'
