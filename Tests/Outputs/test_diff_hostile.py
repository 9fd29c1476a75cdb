"""Articles that attack what is made of a diff: the page, the comment, the pictures."""

import json
import subprocess

from diffs import diff
from outputs import tarikh
from pages import LANGUAGES, PageTestCase
from test_page_hostile import ATTACKS

MARKDOWN = ("[x](javascript:alert(6))", "![x](https://example.org/x.png)", "| a | b |", "`code` *strong* @everyone #1", "\u202ehsif")


class HostileDiff(PageTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        paths = []
        for day in (12, 14):
            source = cls.folder / f"hostile-{day}.jsonl"
            with source.open("w", encoding="utf-8") as file:
                for number, attack in enumerate(ATTACKS + MARKDOWN):
                    if number % 3 == 2 and day == 14:
                        continue
                    article = {
                        "id": f"{attack}{number}", "title": f"نشرة {attack}", "publisher": f"صحيفة {attack}",
                        "url": f"https://example.org/{number})](javascript:alert(8)) \"'><script>alert(7)</script>",
                        "published": "2026-02-15", "language": "ar",
                        "text": f"زار وزير الخارجية سامر {attack} الحلو بيروت يوم {day} فبراير 2026 {attack}.\n\n"
                        f"Minister Adam {attack} Nasser met President Karim Haddad in Tunis on {day} February 2026 {attack}.",
                    }
                    file.write(json.dumps(article, ensure_ascii=False) + "\n")
            tarikh("build", source, "-o", cls.folder / str(day), "--no-store", "--quiet")
            paths.append(cls.folder / str(day) / "timeline.json")
        cls.runs = paths
        page = cls.folder / "diff.html"
        diff(*paths, "--format", "html", "-o", page)
        cls.url = page.as_uri()

    def test_nothing_of_theirs_runs_on_the_page(self):
        for language in LANGUAGES:
            with self.opened(language) as page:
                self.assertEqual(page.locator("script").count(), 1)
                self.assertEqual(page.locator("img, iframe, object").count(), 0)
                attributes = page.evaluate(
                    "[...new Set([...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()))]"
                )
                self.assertEqual([name for name in attributes if name.startswith("on") or name in ("src", "srcdoc")], [])
                schemes = page.evaluate("[...new Set([...document.links].map(a => a.protocol))]")
                self.assertTrue(set(schemes) <= {"file:", "https:"}, schemes)
                self.assertIn("<script>alert(1)</script>", page.evaluate("document.body.innerText"))

    def test_nor_in_the_comment(self):
        text = diff(*self.runs, "--format", "md").decode()
        # Whoever is named in a comment on GitHub is told of it.
        self.assertNotRegex(text, r"@\w")
        self.assertNotIn("\u202e", text)
        done = subprocess.run(
            ["pandoc", "-f", "gfm", "-t", "json"], input=text.encode(), capture_output=True, check=True
        )
        kinds, targets = set(), []

        def walk(value):
            if isinstance(value, dict):
                kinds.add(value.get("t"))
                if value.get("t") == "Link":
                    targets.append(value["c"][2][0])
                if value.get("t") == "RawInline":
                    assert value["c"][1] == "<!-- -->", value
                for inner in value.values():
                    walk(inner)
            elif isinstance(value, list):
                for inner in value:
                    walk(inner)

        walk(json.loads(done.stdout)["blocks"])
        self.assertEqual(kinds & {"Image", "Code", "CodeBlock", "RawBlock", "Emph", "Math"}, set())
        self.assertTrue(all(target.startswith("https://example.org/") for target in targets), targets)

    def test_nor_in_the_pictures(self):
        for view in ("timeline", "cooccurrence"):
            picture = self.folder / f"{view}.svg"
            diff(*self.runs, "--format", "svg", "--view", view, "-o", picture)
            subprocess.run(["xmllint", "--noout", "--nonet", picture], check=True)
            self.assertNotIn("<script", picture.read_text(encoding="utf-8"))
