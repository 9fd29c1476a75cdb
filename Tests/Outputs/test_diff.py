"""Diffs as other programs read them: patches, a schema, Markdown, XML, and a page in a browser."""

import json
import subprocess

import jsonpatch
import jsonschema
from axe_playwright_python.sync_playwright import Axe
from diffs import DiffTestCase, diff
from outputs import ROOT
from pages import LANGUAGES
from test_page import AXE


def canonical(value):
    """A timeline as timeline.json has it: fields sorted, the manifest last."""
    last = {name: ordered(value[name]) for name in sorted(value, key=lambda name: (name == "manifest", name))}
    return (json.dumps(last, ensure_ascii=False, indent=2) + "\n").encode()


def ordered(value):
    if isinstance(value, dict):
        return {name: ordered(value[name]) for name in sorted(value)}
    return [ordered(inner) for inner in value] if isinstance(value, list) else value


class Formats(DiffTestCase):
    def test_the_patch_makes_the_later_timeline_of_the_earlier(self):
        for old, new in ((self.before, self.after), (self.after, self.before)):
            patch = json.loads(diff(old, new, "--format", "json-patch"))
            self.assertGreater(len(patch), 20)
            made = jsonpatch.apply_patch(json.loads(old.read_bytes()), patch)
            self.assertEqual(canonical(made), new.read_bytes())

    def test_the_json_is_as_its_schema_says(self):
        schema = json.loads((ROOT / "docs" / "diff.schema.json").read_bytes())
        jsonschema.Draft202012Validator.check_schema(schema)
        for options in ([], ["--min-confidence-delta", "1"], ["--from", "2026-02-12"]):
            changes = json.loads(diff(self.before, self.after, "--format", "json", *options))
            jsonschema.validate(changes, schema, cls=jsonschema.Draft202012Validator)
        names = {verdict["verdict"] for event in changes["events"] for verdict in event["verdicts"]}
        self.assertIn("added", names)

    def test_the_markdown_has_every_change_once(self):
        changes = json.loads(diff(self.before, self.after, "--format", "json"))
        for language in LANGUAGES:
            text = diff(self.before, self.after, "--format", "md", "--language", language)
            done = subprocess.run(["pandoc", "-f", "gfm", "-t", "json"], input=text, capture_output=True, check=True)
            blocks = json.loads(done.stdout)["blocks"]
            lists = [len(block["c"]) for block in blocks if block["t"] == "BulletList"]
            self.assertEqual(lists, [len(changes[name]) for name in ("events", "actors", "relations", "edges")])

    def test_the_pictures_are_well_formed(self):
        for view in ("timeline", "visits", "cooccurrence"):
            for language in LANGUAGES:
                picture = self.folder / f"{view}.{language}.svg"
                diff(
                    self.before, self.after, "--format", "svg", "--view", view, "--language", language, "-o", picture
                )
                subprocess.run(["xmllint", "--noout", "--nonet", picture], check=True)
                self.assertIn(b"v-added", picture.read_bytes())
                self.assertIn(b"v-removed", picture.read_bytes())


class Page(DiffTestCase):
    def test_opens_without_requests_or_errors(self):
        for language in LANGUAGES:
            for script in (True, False):
                with self.subTest(language=language, script=script), self.opened(language, script=script) as page:
                    self.assertGreater(self.shown(page, ".ch"), 10)
                    self.assertEqual(self.shown(page, ".plot svg.tarikh-drawing"), 3)

    def test_shows_the_changes_of_a_verdict_without_a_script(self):
        changes = json.loads(diff(self.before, self.after, "--format", "json"))
        counts = changes["summary"]["events"]
        for script in (True, False):
            with self.opened(script=script) as page:
                self.assertEqual(self.shown(page, ".ch"), len(changes["events"]))
                self.choose(page, "#f-removed")
                self.assertEqual(self.shown(page, ".ch"), counts["removed"])
                self.assertEqual(self.shown(page, ".drawing-timeline .v-added"), 0)
                self.choose(page, "#f-added")
                self.assertEqual(self.shown(page, ".ch"), counts["removed"] + counts["added"])
                self.assertGreater(self.shown(page, ".drawing-timeline .v-added"), 0)

    def test_every_link_within_leads_somewhere(self):
        with self.opened() as page:
            lost = page.evaluate(
                "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                ".filter(id => !document.getElementById(id))"
            )
            self.assertEqual(lost, [])
            ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
            self.assertEqual(len(ids), len(set(ids)))

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

    def test_fits_a_phone_and_paper(self):
        for language in LANGUAGES:
            with self.opened(language, width=390) as page:
                self.assertEqual(page.evaluate("document.documentElement.scrollWidth"), 390)
                self.assertIn(b"/MediaBox [0 0 594.95", page.pdf(prefer_css_page_size=True))

    def test_is_dark_where_the_reader_wants_it(self):
        ground = "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)"
        with self.opened(color_scheme="dark") as page:
            self.assertLess(max(page.evaluate(ground)), 60)
