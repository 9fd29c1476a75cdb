"""The page in a browser: nothing is asked of a network, and it works with and without its script."""

from axe_playwright_python.sync_playwright import Axe
from pages import LANGUAGES, PageTestCase

AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


class Page(PageTestCase):
    def test_opens_without_requests_or_errors(self):
        for language in LANGUAGES:
            for script in (True, False):
                with self.subTest(language=language, script=script):
                    with self.opened(language, script=script) as page:
                        self.assertGreater(self.shown(page), 20)

    def test_speaks_one_language_at_a_time(self):
        for script in (True, False):
            with self.opened("ar", script=script) as page:
                self.assertTrue(page.get_by_text("المصادر", exact=True).first.is_visible())
                self.assertFalse(page.get_by_text("Sources", exact=True).first.is_visible())
                self.choose(page, "#l-en")
                self.assertFalse(page.get_by_text("المصادر", exact=True).first.is_visible())
                self.assertTrue(page.get_by_text("Sources", exact=True).first.is_visible())

    def test_turns_the_document_with_the_language(self):
        with self.opened("ar") as page:
            self.assertEqual(page.evaluate("[document.documentElement.lang, document.dir]"), ["ar", "rtl"])
            self.choose(page, "#l-en")
            self.assertEqual(page.evaluate("[document.documentElement.lang, document.dir]"), ["en", "ltr"])

    def test_permalinks_lead_to_events_and_actors(self):
        with self.opened() as page:
            anchors = page.evaluate("[...document.querySelectorAll('.e')].map(e => e.id)")
            actor = page.locator("[id^=actor-]").first.get_attribute("id")
        for script in (True, False):
            with self.opened(hash=f"#{anchors[9]}", script=script) as page:
                self.assertEqual(page.locator(":target").get_attribute("id"), anchors[9])
                self.assertTrue(page.locator(":target").is_visible())
                self.assertLess(page.locator(":target").bounding_box()["y"], 800)
            with self.opened(hash=f"#{actor}", script=script) as page:
                self.assertLess(self.shown(page), len(anchors))
                self.assertGreater(self.shown(page), 0)

    def test_passes_the_rules_for_accessibility(self):
        for language in LANGUAGES:
            for theme in ("light", "dark"):
                with self.subTest(language=language, theme=theme):
                    context = self.browser.new_context(color_scheme=theme, bypass_csp=True)
                    page = context.new_page()
                    page.goto(self.url)
                    self.choose(page, f"#l-{language}")
                    results = Axe().run(page, options=AXE)
                    found = [
                        (violation["id"], [node["html"][:160] for node in violation["nodes"][:3]])
                        for violation in results.response["violations"]
                    ]
                    context.close()
                    self.assertEqual(found, [])


class Search(PageTestCase):
    def test_finds_words_whatever_their_spelling(self):
        with self.opened("ar") as page:
            all_events = self.shown(page)
            counts = []
            for words in ("مُراد بوزيان", "مراد بوزيان", "مرادبوزيانن"):
                page.locator("#q").fill(words)
                page.wait_for_timeout(250)
                counts.append(self.shown(page))
            self.assertEqual(counts[0], counts[1])
            self.assertTrue(0 < counts[1] < all_events)
            self.assertEqual(counts[2], 0)
            page.keyboard.press("Escape")
            page.wait_for_timeout(250)
            self.assertEqual(self.shown(page), all_events)


class Looks(PageTestCase):
    def test_fits_a_phone(self):
        for language in LANGUAGES:
            with self.opened(language, width=390) as page:
                self.assertEqual(page.evaluate("document.documentElement.scrollWidth"), 390)
                self.assertEqual(self.shown(page, "#timeline svg"), 0)
                self.assertGreater(self.shown(page), 20)

    def test_is_dark_where_the_reader_wants_it(self):
        ground = "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)"
        with self.opened(color_scheme="dark") as page:
            self.assertLess(max(page.evaluate(ground)), 60)
        with self.opened(color_scheme="light") as page:
            self.assertGreater(min(page.evaluate(ground)), 230)

    def test_prints_on_a4(self):
        for language in LANGUAGES:
            with self.opened(language) as page:
                paper = page.pdf(prefer_css_page_size=True)
                self.assertIn(b"/MediaBox [0 0 594.95", paper)

    def test_shows_choices_in_forced_colours(self):
        with self.opened(forced_colors="active") as page:
            width = page.evaluate("getComputedStyle(document.querySelector('label:has(#l-en)')).outlineWidth")
            self.assertEqual(width, "2px")
