"""Reports in a browser, on paper, and in Word by way of Pandoc."""

import re
import zipfile

from axe_playwright_python.sync_playwright import Axe
from pages import LANGUAGES
from reports import REPORTS, TwoRuns, run
from test_page import AXE


class Pages(TwoRuns):
    def each(self, run=None):
        """The name, language and address of every report."""
        choices = [(name, language) for name in REPORTS for language in LANGUAGES]
        return [(*choice, self.report(*choice, "html", run).as_uri()) for choice in choices]

    def test_open_without_requests_or_errors(self):
        for name, language, url in self.each():
            with self.opened(None, url=url) as page:
                self.assertEqual(page.evaluate("document.documentElement.lang"), language)
                self.assertEqual(page.evaluate("getComputedStyle(document.body).direction"), "rtl" if language == "ar" else "ltr")
                self.assertGreater(page.locator("h2").count(), 2)
                self.assertGreater(page.locator("figure svg").count(), 0)

    def test_are_accessible(self):
        for name, language, url in self.each():
            for theme in ("light", "dark"):
                context = self.browser.new_context(color_scheme=theme, bypass_csp=True)
                page = context.new_page()
                page.goto(url)
                found = [
                    (violation["id"], [node["html"][:160] for node in violation["nodes"][:3]])
                    for violation in Axe().run(page, options=AXE).response["violations"]
                ]
                context.close()
                self.assertEqual(found, [], (name, language, theme))

    def test_fit_a_phone(self):
        for name, language, url in self.each():
            with self.opened(None, url=url, width=390) as page:
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 390)

    def test_print_on_a4_and_a_brief_on_one_page(self):
        for name, language, url in self.each():
            with self.opened(None, url=url) as page:
                path = self.folder / f"{name}.{language}.pdf"
                page.pdf(path=path, prefer_css_page_size=True)
            facts = run("pdfinfo", path)
            self.assertIn("(A4)", facts)
            pages = int(re.search(r"Pages:\s+(\d+)", facts).group(1))
            if name == "brief":
                self.assertEqual(pages, 1)

    def test_words_of_articles_stay_words(self):
        for name, language, url in self.each(self.hostile):
            with self.opened(None, url=url) as page:
                self.assertEqual(page.locator("script, img, iframe").count(), 0)
                attributes = page.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())")
                self.assertEqual([name for name in attributes if name.startswith("on")], [])
                schemes = set(page.evaluate("[...document.links].map(a => a.protocol)"))
                self.assertTrue(schemes <= {"file:", "https:"}, schemes)


class Pandoc(TwoRuns):
    def converted(self, name, language, run_of=None):
        path = self.report(name, language, "md", run_of)
        run("pandoc", path.name, "--from", "markdown", "-o", path.stem + ".docx", folder=self.folder)
        return zipfile.ZipFile(self.folder / (path.stem + ".docx"))

    def test_makes_word_documents(self):
        for name in REPORTS:
            for language in LANGUAGES:
                with self.subTest(report=name, language=language), self.converted(name, language) as docx:
                    text = docx.read("word/document.xml").decode()
                    self.assertEqual("<w:bidi" in text, language == "ar")
                    self.assertTrue(any(file.endswith(".svg") for file in docx.namelist()))
                    self.assertIn('w:val="Title"', text)
                    anchors = set(re.findall(r'w:anchor="([^"]+)"', text))
                    marks = set(re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', text))
                    self.assertGreater(len(anchors), 1)
                    self.assertEqual(anchors - marks, set())

    def test_keeps_words_of_articles(self):
        path = self.report("full", "en", "md", self.hostile)
        words = run("pandoc", path, "--from", "markdown", "--to", "plain", "--wrap=none")
        for attack in ('"><img src=x onerror=alert(2)>', "](javascript:alert(3)) ![x](y)", "{{{styleHTML}}}", "a | b `c` ~d~"):
            self.assertIn(attack, words.replace("“", '"').replace("”", '"').replace("\u2068", "").replace("\u2069", ""))
        page = run("pandoc", path, "--from", "markdown", "--to", "html")
        self.assertEqual(re.findall(r"<script|<iframe|onerror=alert\(2\)>|href=\"javascript:", page.replace("&gt;", "")), [])
