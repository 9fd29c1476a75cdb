"""What the tests of the page share: Debian's Chromium, and a page that counts requests, errors and dialogs."""

import contextlib
import shutil

from outputs import OutputTestCase
from playwright.sync_api import sync_playwright

LANGUAGES = ("ar", "en")


class PageTestCase(OutputTestCase):
    """A test with the built examples; `opened` opens a page and fails on requests, console errors and dialogs."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.url = (cls.folder / "built" / "index.html").as_uri()
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        program = shutil.which("chromium") or shutil.which("google-chrome")
        cls.browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)

    @contextlib.contextmanager
    def opened(self, language="en", url=None, hash="", width=1280, script=True, **settings):
        """The page in a language, or in its own where that is None, as `settings` of Playwright's context have it."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=script, **settings
        )
        page = context.new_page()
        trouble, requests = [], []
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: requests.append(request.url))
        page.goto((url or self.url) + hash)
        if language:
            self.choose(page, f"#l-{language}")
        yield page
        context.close()
        self.assertEqual(trouble, [])
        files = {request.split("#")[0].split("?")[0] for request in requests}
        self.assertTrue(all(file.startswith(("file:", "data:")) for file in files), files)
        self.assertLessEqual(len(files - {"data:,"}), 1 + len(self.allowed_files), files)

    # Files beside the page that a test opens by links.
    allowed_files = ()

    @staticmethod
    def choose(page, selector):
        """Clicks the label of a radio or a checkbox, as a reader does."""
        page.locator(f"label:has({selector})").click()

    @staticmethod
    def shown(page, selector=".e"):
        """How many elements a reader can see."""
        return page.locator(f"{selector}:visible").count()
