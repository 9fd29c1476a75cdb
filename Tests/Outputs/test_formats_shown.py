"""What is shown to people: TimelineJS by its rules, GeoJSON by RFC 7946, Mermaid in a browser, PNG and PDF."""

import html.parser
import importlib.resources
import json
import re
import shutil
import unittest

from formats import FormatTestCase
from playwright.sync_api import sync_playwright

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


class Markup(html.parser.HTMLParser):
    """Collects the tags and the words of a piece of HTML."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


class Slides(FormatTestCase):
    def test_each_dated_event_is_a_slide(self):
        for case in self.each("timelinejs"):
            with self.subTest(case.name):
                slides = json.loads(case.data)["events"]
                dated = [id for id, event in case.events.items() if "date" in event]
                self.assertEqual([slide["unique_id"] for slide in slides], [f"event-{id}" for id in dated])
                for slide in slides:
                    self.check(slide)

    def check(self, slide):
        for name in ("start_date", "end_date"):
            date = slide.get(name, {"year": 2026})
            self.assertIsInstance(date["year"], int)
            self.assertIn(date.get("month", 1), range(1, 13))
            self.assertIn(date.get("day", 1), range(1, 32))
            self.assertTrue("month" in date or "day" not in date)
        self.assertTrue(slide["display_date"])
        for text in (slide["text"]["headline"], slide["text"]["text"], slide["group"], slide["display_date"]):
            markup = Markup(text)
            self.assert_inert_text("".join(markup.words))
            for tag, attributes in markup.tags:
                self.assertIn(tag, ("div", "p", "blockquote", "a"))
                self.assertLessEqual(set(attributes), {"lang", "dir", "href"})
                self.assertRegex(attributes.get("href", "https://"), "^https?://")

    def test_uncertain_dates_are_said_in_words(self):
        for case in self.each("timelinejs", stories=("examples",)):
            slides = {slide["unique_id"]: slide for slide in json.loads(case.data)["events"]}
            uncertain = [event for event in case.events.values() if event.get("date", "").endswith("~")]
            self.assertTrue(uncertain)
            for event in uncertain:
                shown = re.sub("[\u2066-\u2069]", "", slides[f"event-{event['id']}"]["display_date"])
                self.assertEqual(shown, event["dateLabel"][case.language])


class Maps(FormatTestCase):
    def test_places_by_rfc_7946(self):
        for case in self.each("geojson"):
            with self.subTest(case.name):
                collection = json.loads(case.data)
                self.check(collection)
                told = sorted(event["id"] for f in collection["features"] for event in f["properties"]["events"])
                self.assertEqual(told, sorted(id for id, event in case.events.items() if "place" in event))
                self.assertEqual(
                    collection["about"]["eventsWithoutPlace"], len(case.events) - len(told)
                )

    def test_visits_by_rfc_7946(self):
        for case in self.each("geojson", "visits"):
            with self.subTest(case.name):
                collection = json.loads(case.data)
                self.check(collection)
                visits = case.presentation["visits"]
                self.assertEqual(len(collection["features"]), len(visits))
                for feature, visit in zip(collection["features"], visits):
                    self.assertEqual(feature["properties"]["status"], visit["status"])
                    is_line = (feature["geometry"] or {}).get("type") == "LineString"
                    self.assertLessEqual(is_line, "fromEvent" in feature["properties"])

    def check(self, collection):
        self.assertEqual(collection["type"], "FeatureCollection")
        self.assertNotIn("crs", collection)
        ids = [feature["id"] for feature in collection["features"]]
        self.assertEqual(len(set(ids)), len(ids))
        for feature in collection["features"]:
            self.assertEqual(feature["type"], "Feature")
            self.assertIn("geometry", feature)
            geometry = feature["geometry"]
            if geometry is None:
                continue
            points = geometry["coordinates"]
            points = [points] if geometry["type"] == "Point" else points
            self.assertEqual(len(points), {"Point": 1, "LineString": 2}[geometry["type"]])
            for longitude, latitude in points:
                self.assertTrue(-180 <= longitude <= 180 and -90 <= latitude <= 90)


@unittest.skipUnless(BROWSER, "there is no browser")
class Diagrams(FormatTestCase):
    DRAW = """async text => {
      mermaid.initialize({startOnLoad: false, securityLevel: 'loose'});
      const {svg} = await mermaid.render('m', text);
      document.body.innerHTML = svg;
      const words = document.body.textContent;
      return [words, document.body.querySelectorAll('script, img, iframe, a').length, window.pwned || 0];
    }"""

    def test_mermaid_draws_every_view(self):
        script = importlib.resources.files("mermaidx") / "assets" / "mermaid.js"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
            page = browser.new_page()
            page.set_content("<!doctype html><body></body>")
            page.add_script_tag(path=str(script))
            for view in ("timeline", "cooccurrence", "visits"):
                for case in self.each("mermaid", view):
                    with self.subTest(case.name, view=view):
                        words, elements, pwned = page.evaluate(self.DRAW, case.data.decode())
                        self.assertEqual((elements, pwned), (0, 0))
                        self.assert_inert_text(words)
                        self.check(words, case, view)
            browser.close()

    def check(self, words, case, view):
        plain = re.sub(r"[\s\u2066-\u2069]", "", words)
        if view == "timeline":
            for event in case.events.values():
                self.assertIn(squeezed(event["title"][case.language]), plain)
        else:
            names = {item["id"]: item["name"] for kind in ("actors", "places") for item in case.presentation[kind]}
            for node in case.presentation["graphs"][view]["nodes"]:
                if node["strength"]:
                    self.assertIn(squeezed(names[node["id"]][case.language]), plain)


class Pictures(FormatTestCase):
    def test_png_and_pdf_are_such(self):
        for view in ("timeline", "cooccurrence", "visits"):
            for case in self.each("png", view):
                self.assertEqual(case.data[:8], b"\x89PNG\r\n\x1a\n")
                width, height = (int.from_bytes(case.data[at : at + 4], "big") for at in (16, 20))
                self.assertGreater(min(width, height), 200)
            for case in self.each("pdf", view):
                self.assertTrue(case.data.startswith(b"%PDF-"))


def squeezed(text):
    return re.sub(r"[\s\u202a-\u202e]", "", text)
