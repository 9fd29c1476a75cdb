"""Embedded content, read by what reads the documents: Pandoc, Asciidoctor, browsers, LaTeX and Typst."""

import pathlib
import re
import unittest

import typst
from outputs import tarikh
from reports import ATTACKS, MARKERS, TwoRuns, has, markers, run

LISTS = ("events as=list lang=en", "events as=table lang=en", "visits as=table lang=ar", "relations as=table lang=en", "cooccurrence as=list lang=en", "diff lang=en", "diff as=table lang=ar")
PICTURES = ("timeline lang=ar", "visits lang=en", "relations lang=en", "diff as=picture lang=en")


class Embedded(TwoRuns):
    def document(self, ending, *contents, head="", tail="", run=None, name="doc"):
        """A document with markers, filled; filling it again changes nothing."""
        folder = self.folder / f"{name}-{ending}"
        folder.mkdir(exist_ok=True)
        path = folder / f"{name}.{ending}"
        path.write_text(head + markers(ending, *contents) + tail, encoding="utf-8")
        options = ["--run", run or self.timeline, "--since", self.earlier]
        tarikh("embed", path, *options)
        filled = path.read_bytes()
        self.assertEqual(tarikh("embed", path, *options), "")
        self.assertEqual(path.read_bytes(), filled)
        tarikh("embed", "--check", path, *options)
        return path

    def typeset(self, path):
        pdf = path.with_suffix(".pdf")
        typst.compile(str(path), output=str(pdf), root=str(path.parent))
        return run("pdftotext", "-layout", pdf, "-")

    def test_markdown_becomes_a_word_document(self):
        path = self.document("md", *PICTURES, *LISTS)
        run("pandoc", path.name, "-o", "doc.docx", folder=path.parent)
        words = run("pandoc", path, "--to", "plain", "--wrap=none")
        self.assertIn("Basel al-Hourani", words)
        self.assertNotIn("tarikh", words)

    def test_html_opens_in_a_browser(self):
        head = "<!doctype html><html lang=en><head><meta charset=utf-8><title>t</title><link rel=icon href='data:,'></head><body><main><h1>t</h1>\n"
        pictures = ("timeline as=svg lang=ar", "visits as=svg lang=en", "visits as=svg lang=en", "relations as=iframe lang=en file=a/r.html page=built/index.html")
        path = self.document("html", *pictures, *LISTS, head=head, tail="</main></body></html>\n")
        self.allowed_files = ("a/r.html",)
        with self.opened(None, url=path.as_uri()) as page:
            ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
            self.assertEqual(len(ids), len(set(ids)))
            links = page.evaluate("[...document.querySelectorAll('svg a')].map(a => a.getAttribute('href'))")
            self.assertGreater(len(links), 20)
            self.assertEqual({link for link in links if link and link[1:] not in ids}, set())
            self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('div[lang=ar]')).direction"), "rtl")
            frame = page.frame_locator("iframe").locator("svg a").first
            self.assertTrue(frame.get_attribute("href").startswith("../built/index.html#"))

    def test_asciidoc_is_read(self):
        path = self.document("adoc", *PICTURES, "timeline as=svg lang=ar", *LISTS, head="= Title\n\n")
        run("asciidoctor", "-a", "stylesheet!", "-a", "webfonts!", path, "-o", path.with_suffix(".html"))
        page = path.with_suffix(".html").read_text(encoding="utf-8")
        self.assertIn("Basel al-Hourani", page)
        self.assertEqual(page.count("<img "), len(PICTURES))
        self.assertGreater(page.count("<table"), 3)

    def test_typst_sets_a_page(self):
        words = self.typeset(self.document("typ", *PICTURES, *LISTS, head="#set text(font: (\"Noto Sans\", \"Noto Sans Arabic\"))\n"))
        self.assertIn("Basel al-Hourani receives Huda al-Busaifi in Amman", re.sub(r"\s+", " ", words))
        # Where it took the colours of pictures wrongly, the first page would be black.
        run("pdftoppm", "-r", 20, "-gray", "-singlefile", "doc.pdf", "page", folder=self.folder / "doc-typ")
        grey = (self.folder / "doc-typ" / "page.pgm").read_bytes()[-165 * 230 :]
        self.assertGreater(sum(grey) / len(grey), 200)

    def test_latex_is_read(self):
        path = self.latex(None)
        words = run("pandoc", "--from", "latex", "--to", "plain", "--wrap=none", path)
        self.assertIn("Basel al-Hourani receives Huda al-Busaifi in Amman", words)

    @unittest.skipUnless(has("xelatex"), "there is no XeLaTeX here")
    def test_latex_sets_a_page(self):
        for source in (None, self.hostile):
            path = self.latex(source)
            run("xelatex", "-interaction=nonstopmode", "-halt-on-error", path.name, folder=path.parent)
            words = run("pdftotext", path.with_suffix(".pdf"), "-")
            self.assertIn("Adam Nasser" if source else "Basel al-Hourani", words)
            for attack in ATTACKS if source else ():
                self.assertIn(self.closed(attack), self.closed(words), attack)

    def latex(self, source):
        """A document for XeLaTeX; a link is its words, since hyperref asks for fonts that TeX Live may lack."""
        head = (
            "\\documentclass{article}\n\\usepackage{graphicx}\n\\usepackage{longtable}\n\\usepackage{fontspec}\n"
            "\\newcommand{\\href}[2]{#2}\n\\setmainfont[Ligatures={TeXOff,NoCommon}]{Noto Sans}\n\\begin{document}\n"
        )
        return self.document(
            "tex", *PICTURES, *LISTS, head=head, tail="\\end{document}\n", run=source, name="bad" if source else "doc"
        )

    def test_other_programs_see_words_and_no_markup(self):
        for ending in MARKERS:
            with self.subTest(format=ending):
                path = self.document(ending, *LISTS[:2], run=self.hostile, name="bad")
                words = self.words(path, ending)
                # Pandoc's reader of LaTeX drops these signs, however they are written; XeLaTeX sets them.
                dropped = "[|`\"]" if ending == "tex" else "(?!)"
                for attack in ATTACKS:
                    self.assertIn(re.sub(dropped, "", self.closed(attack)), re.sub(dropped, "", words), attack)

    def words(self, path, ending):
        """All words that a reader sees, without blanks."""
        match ending:
            case "md":
                words = run("pandoc", path, "--from", "gfm", "--to", "plain", "--wrap=none")
            case "tex":
                words = run("pandoc", path, "--from", "latex-smart", "--to", "plain", "--wrap=none")
            case "adoc":
                run("asciidoctor", "-a", "stylesheet!", "-a", "webfonts!", path, "-o", path.with_suffix(".html"))
                words = self.text(path.with_suffix(".html"))
            case "html":
                words = self.text(path)
            case "typ":
                words = self.typeset(path)
        return self.closed(words)

    @staticmethod
    def closed(words):
        """Words without blanks and controls of direction."""
        return re.sub(r"[\s\u2066-\u2069]", "", words)

    def text(self, path):
        with self.opened(None, url=path.as_uri()) as page:
            self.assertEqual(page.locator("script, img, iframe").count(), 0)
            return page.evaluate("document.body.innerText")

    def test_a_document_names_only_files_near_it(self):
        outside = self.folder / "outside"
        outside.mkdir(exist_ok=True)
        folder = self.folder / "near"
        folder.mkdir(exist_ok=True)
        link = pathlib.Path(folder / "link")
        if not link.exists():
            link.symlink_to(outside)
        for file in ("../x.svg", "/tmp/x.svg", "link/x.svg", "mine.svg"):
            (folder / "mine.svg").write_text("<svg/>")
            path = folder / "doc.md"
            path.write_text(markers("md", f"visits file={file}"))
            with self.subTest(file=file), self.assertRaises(AssertionError) as raised:
                tarikh("embed", path, "--run", self.timeline)
            self.assertIn("exit 1", str(raised.exception))
            self.assertEqual((folder / "mine.svg").read_text(), "<svg/>")
        self.assertEqual(list(outside.iterdir()), [])
