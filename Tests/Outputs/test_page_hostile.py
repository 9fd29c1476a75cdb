"""Articles that attack the page: nothing of theirs runs, asks for anything or becomes an element."""

import json

from outputs import tarikh
from pages import LANGUAGES, PageTestCase

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "</title></style><svg onload=alert(3)>",
    "' onmouseover='alert(4)",
    "<a href=javascript:alert(5)>x</a>",
    "{{{scriptHTML}}}",
    "]]><iframe src=https://example.org>",
)
ALLOWED = (
    "a aside b bdi blockquote body br button circle defs desc details div fieldset figure footer form g h1 h2 h3 head "
    "header html i input label legend li line link main mark marker meta nav ol output p path rect script section small span "
    "style summary svg text time title tspan u ul use article"
).split()


class Hostile(PageTestCase):
    allowed_files = ("articles.html",)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        source = cls.folder / "hostile.jsonl"
        with source.open("w", encoding="utf-8") as file:
            for number, attack in enumerate(ATTACKS):
                article = {
                    "id": f"{attack}{number}", "title": f"نشرة {attack}", "publisher": f"صحيفة {attack}",
                    "url": f"javascript:alert({number})//{attack}", "published": "2026-02-15",
                    "language": "ar" if number % 2 else attack,
                    "text": f"زار وزير الخارجية سامر {attack} الحلو بيروت يوم 12 فبراير 2026 {attack}.\n\n"
                    f"Foreign Minister Adam {attack} Nasser met President Karim Haddad in Tunis on 11 February 2026 {attack}.",
                }
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
        tarikh("build", source, "-o", cls.folder / "hostile", "--no-store", "--quiet")

    def check(self, page):
        names = set(page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)"))
        self.assertEqual(names - set(ALLOWED), set())
        attributes = page.evaluate(
            "[...new Set([...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()))]"
        )
        self.assertEqual([name for name in attributes if name.startswith("on") or name in ("src", "srcdoc")], [])
        schemes = page.evaluate("[...new Set([...document.links].map(a => a.protocol))]")
        self.assertTrue(set(schemes) <= {"file:"}, schemes)
        self.assertEqual(page.locator("script").count(), 1)

    def test_nothing_of_theirs_runs(self):
        for file in ("index.html", "articles.html"):
            url = (self.folder / "hostile" / file).as_uri()
            for language in LANGUAGES:
                with self.subTest(file=file, language=language), self.opened(language, url=url) as page:
                    self.check(page)
                    text = page.evaluate("document.body.innerText")
                    self.assertIn("<script>alert(1)</script>", text)

    def test_nor_when_the_page_is_used(self):
        url = (self.folder / "hostile" / "index.html").as_uri()
        with self.opened(url=url) as page:
            for mark in page.locator(".marks a, .nodes a:visible").all()[:12]:
                mark.hover(force=True)
            page.locator("#q").fill("<img src=x onerror=alert(9)>")
            page.wait_for_timeout(300)
            page.keyboard.press("Escape")
            for _ in range(4):
                page.keyboard.press("j")
            self.check(page)

    def test_the_policy_forbids_what_would_slip_through(self):
        url = (self.folder / "hostile" / "index.html").as_uri()
        context = self.browser.new_context()
        page = context.new_page()
        page.goto(url)
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=https://example.org/x onerror=\"window.ran = 1\">')")
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))")
        page.wait_for_timeout(200)
        self.assertIsNone(page.evaluate("window.ran ?? null"))
        context.close()
