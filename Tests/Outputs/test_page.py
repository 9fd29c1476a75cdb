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
            with self.opened(None, hash=f"#{anchors[9]}", script=script) as page:
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
                page.locator(".drop.fa summary").click()
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

    def test_moves_nothing_where_the_reader_wants_no_motion(self):
        duration = "getComputedStyle(document.querySelector('.marks a')).transitionDuration"
        for wish, expected in (("reduce", "0s"), ("no-preference", "0.15s")):
            with self.opened(reduced_motion=wish) as page:
                self.assertEqual(page.evaluate(duration), expected)

    def test_shows_choices_in_forced_colours(self):
        with self.opened(forced_colors="active") as page:
            width = page.evaluate("getComputedStyle(document.querySelector('label:has(#l-en)')).outlineWidth")
            self.assertEqual(width, "2px")


class Filters(PageTestCase):
    def choose_option(self, page, row, number):
        """Opens a row and takes a choice; returns the number that stood beside it."""
        drop = page.locator(f".drop.f{row}")
        if drop.get_attribute("open") is None:
            drop.locator("summary").click()
        option = drop.locator("label").nth(number)
        count = int(option.locator("small").inner_text())
        option.click()
        return count

    def test_choices_of_a_row_add_up(self):
        for script in (True, False):
            with self.subTest(script=script), self.opened("ar", script=script) as page:
                first = self.choose_option(page, "k", 0)
                self.assertEqual(self.shown(page), first)
                second = self.choose_option(page, "k", 1)
                self.assertEqual(self.shown(page), first + second)

    def test_rows_narrow_down(self):
        for script in (True, False):
            with self.subTest(script=script), self.opened("en", script=script) as page:
                kind = self.choose_option(page, "k", 0)
                self.choose_option(page, "a", 0)
                both = self.shown(page)
                self.assertTrue(0 < both < kind)
                marks = page.locator(".marks a:visible").count()
                self.assertLess(marks, page.locator(".marks a").count())
                self.assertLessEqual(marks, both)

    def test_counts_follow_what_is_chosen(self):
        with self.opened() as page:
            self.choose_option(page, "s", 1)
            shown = self.shown(page)
            self.assertEqual(page.locator(".count b").inner_text(), str(shown))
            counts = page.locator(".drop.fk small").all_text_contents()
            self.assertEqual(sum(map(int, counts)), shown)
            count = self.choose_option(page, "k", [c != "0" for c in counts].index(True))
            self.assertEqual(self.shown(page), count)

    def test_reset_and_escape_show_all_again(self):
        with self.opened() as page:
            whole = self.shown(page)
            self.choose_option(page, "k", 0)
            page.locator(".filters > button").click()
            self.assertEqual(self.shown(page), whole)
            self.choose_option(page, "k", 1)
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
            self.assertEqual(self.shown(page), whole)

    def test_the_brush_shows_a_period(self):
        for language in LANGUAGES:
            with self.opened(language) as page:
                whole = self.shown(page)
                page.locator("#b0").focus()
                for _ in range(450):
                    page.keyboard.press("ArrowUp")
                part = self.shown(page)
                self.assertTrue(0 < part < whole, part)
                box = page.locator(".hist").bounding_box()
                y = box["y"] + 5
                page.mouse.move(box["x"] + box["width"] * 0.35, y)
                page.mouse.down()
                page.mouse.move(box["x"] + box["width"] * 0.65, y, steps=4)
                page.mouse.up()
                self.assertTrue(0 < self.shown(page) < whole)
                self.assertRegex(page.locator(".brush output").inner_text(), r"\d.* – .*\d{4}")


class Keyboard(PageTestCase):
    def focused(self, page, what="id"):
        return page.evaluate(f"document.activeElement.closest('.e, .marks a, .nodes a')?.{what}")

    def test_walks_through_the_events(self):
        with self.opened() as page:
            ids = page.evaluate("[...document.querySelectorAll('.e')].map(e => e.id)")
            for key, at in (("j", 0), ("j", 1), ("j", 2), ("k", 1)):
                page.keyboard.press(key)
                self.assertEqual(page.evaluate("location.hash"), "#" + ids[at])
                self.assertEqual(self.focused(page), ids[at])
            page.keyboard.press("/")
            self.assertEqual(page.evaluate("document.activeElement.id"), "q")

    def test_arrows_go_through_the_timeline_with_a_panel(self):
        for language, forward in (("en", "ArrowRight"), ("ar", "ArrowLeft")):
            with self.opened(language) as page:
                page.locator("#timeline .plot").focus()
                page.keyboard.press("Tab")
                first = page.evaluate("document.activeElement.getAttribute('href')")
                self.assertTrue(page.locator("#panel").is_visible())
                self.assertTrue(page.locator("#panel blockquote").first.is_visible())
                outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                self.assertNotEqual(outline, "none")
                for _ in range(3):
                    page.keyboard.press(forward)
                event = page.evaluate("document.activeElement.getAttribute('href')")
                self.assertNotEqual(event, first)
                page.keyboard.press("Escape")
                self.assertFalse(page.locator("#panel").is_visible())
                page.keyboard.press("Enter")
                self.assertEqual(page.evaluate("location.hash"), event)

    def test_reaches_all_controls_by_tab(self):
        with self.opened(None) as page:
            seen = set()
            for _ in range(60):
                page.keyboard.press("Tab")
                seen.add(page.evaluate("(e => e.id || e.getAttribute('class') || e.tagName)(document.activeElement)"))
                style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                label = page.evaluate("!!document.activeElement.closest('label:has(:focus-visible)')")
                self.assertTrue(style != "none" or label)
            self.assertTrue({"skip", "q", "plot", "b0", "b1"} <= seen, seen)


class Pictures(PageTestCase):
    def test_zooms_by_buttons_keys_and_wheel(self):
        width = "document.querySelector('.axis').getBoundingClientRect().width"
        for language in LANGUAGES:
            with self.opened(language) as page:
                plain = page.evaluate(width)
                page.locator("#timeline .zoom button").nth(2).click()
                wide = page.evaluate(width)
                self.assertAlmostEqual(wide / plain, 1.5, delta=0.01)
                self.assertGreater(page.locator(".fine text").count(), 3)
                page.locator("#timeline .plot").focus()
                page.keyboard.press("+")
                self.assertGreater(page.evaluate(width), wide)
                page.keyboard.press("0")
                self.assertAlmostEqual(page.evaluate(width), plain, delta=1)
                page.locator("#timeline .plot").hover(position={"x": 300, "y": 100})
                page.keyboard.down("Control")
                page.mouse.wheel(0, -200)
                page.keyboard.up("Control")
                page.wait_for_timeout(100)
                self.assertGreater(page.evaluate(width), plain)

    def test_pans_by_dragging(self):
        with self.opened() as page:
            for _ in range(3):
                page.locator("#timeline .zoom button").nth(2).click()
            left = "document.querySelector('#timeline .plot').scrollLeft"
            before = page.evaluate(left)
            box = page.locator("#timeline .plot").bounding_box()
            page.mouse.move(box["x"] + 400, box["y"] + 20)
            page.mouse.down()
            page.mouse.move(box["x"] + 300, box["y"] + 20, steps=3)
            page.mouse.up()
            self.assertAlmostEqual(page.evaluate(left), before + 100, delta=2)

    def test_an_arabic_axis_runs_from_right_to_left(self):
        place = "(e => e.getBoundingClientRect().left)([...document.querySelectorAll('.marks a')].{}(() => true))"
        for language, isForward in (("en", True), ("ar", False)):
            with self.opened(language) as page:
                first, last = (page.evaluate(place.format(which)) for which in ("find", "findLast"))
                self.assertEqual(first < last, isForward)

    def test_ties_and_boxes_tell_what_is_behind_them(self):
        with self.opened() as page:
            page.locator(".nodes a:visible").first.hover(force=True)
            self.assertTrue(page.locator("#panel a").first.is_visible())
            self.assertRegex(page.locator("#panel .told").inner_text(), r"^tie weight \d+, PageRank \d+‰")
            page.evaluate(
                "document.querySelector('.edges [class^=a]').dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'mouse'}))"
            )
            self.assertEqual(page.locator("#panel .ends a").count(), 2)
            self.assertGreater(page.locator("#panel blockquote").count(), 0)


class Links(PageTestCase):
    allowed_files = ("articles.html",)

    def test_lead_from_event_to_actor_to_sentence_and_back(self):
        for language in LANGUAGES:
            with self.opened(language) as page:
                event = page.locator(".e").first
                anchor = event.get_attribute("id")
                event.locator("h3 a:visible").first.click()
                self.assertRegex(page.evaluate("location.hash"), "^#actor-")
                self.assertTrue(page.locator(f"#{anchor}").is_visible())
                event.locator("blockquote + p a").first.click()
                page.wait_for_url("**/articles.html*")
                self.assertEqual(page.evaluate("document.documentElement.lang"), language)
                self.assertTrue(page.locator(".s:target").is_visible())
                page.locator(f".para:has(:target) li a[href$='{anchor}']").click()
                page.wait_for_url("**/index.html*")
                self.assertEqual(page.locator(":target").get_attribute("id"), anchor)

    def test_texts_are_marked_and_pass_the_rules(self):
        url = self.url.replace("index.html", "articles.html")
        with self.opened(url=url) as page:
            for mark in (".u", ".b", ".o", "mark"):
                self.assertGreater(page.locator(f".para {mark}").count(), 5, mark)
        context = self.browser.new_context(bypass_csp=True)
        page = context.new_page()
        page.goto(url)
        violations = Axe().run(page, options=AXE).response["violations"]
        context.close()
        self.assertEqual([violation["id"] for violation in violations], [])


class Sentences(PageTestCase):
    def texts(self, page):
        """The sentences of each event, without those that a reader has to open."""
        return page.evaluate(
            "[...document.querySelectorAll('.e')].map(e => [...e.querySelectorAll(':scope > blockquote')].map(q => q.textContent))"
        )

    def test_stand_in_the_page_once_and_are_shown_wherever_they_tell_an_event(self):
        with self.opened(script=False) as page:
            written = self.texts(page)
            links = page.locator("blockquote a[data-m]")
            self.assertGreater(links.count(), 3)
            for link in links.all()[:5]:
                self.assertGreater(len(page.locator(link.get_attribute("href")).locator("blockquote").first.inner_text()), 30)
        whole = [text for event in written for text in event if not text.startswith("…")]
        self.assertEqual(len(whole), len(set(whole)))
        with self.opened() as page:
            self.assertEqual(page.locator("blockquote a").count(), 0)
            shown = self.texts(page)
            marked = page.locator(".e > blockquote:has(b)").count()
        self.assertEqual(marked, sum(map(len, shown)))
        for before, after in zip(written, shown):
            for short, text in zip(before, after):
                self.assertIn(text, whole)
                self.assertIn(short.strip("… ").split(" … ")[0], text)


class Actors(PageTestCase):
    def test_have_a_section_of_their_own(self):
        with self.opened() as page:
            page.locator("#actors li[data-v] > a").first.click()
            entry = page.locator(".index li:has(:target)")
            for heading in ("Offices", "Visited", "Visited by", "Together with"):
                line = entry.locator("p").filter(has=page.get_by_text(heading, exact=True))
                self.assertTrue(line.locator("a").first.is_visible(), heading)
            self.assertLess(self.shown(page), page.locator(".e").count())
            self.choose_all(page)

    def test_have_partners_when_the_script_works_them_out(self):
        with self.opened() as page:
            page.evaluate("document.querySelectorAll('#actors li p').forEach(line => line.remove())")
            page.locator("#actors li > a").first.click()
            partners = page.locator(".index li:has(:target) p.with:last-child a")
            self.assertGreater(partners.count(), 1)
            name = partners.first.inner_text()
            self.assertGreater(page.locator(".e:visible h3", has_text=name).count(), 0)

    def test_are_told_of_beside_the_articles_without_a_script(self):
        with self.opened(script=False) as page:
            page.locator("#actors li[data-v] > a").first.click()
            page.locator(".index li:has(:target) p a[href^='articles.html']").first.click()
            page.wait_for_url("**/articles.html*")
            line = page.locator("li:target p").filter(has_text="زار").first
            self.assertGreater(line.locator("a:visible").count(), 0)

    allowed_files = ("articles.html",)

    def choose_all(self, page):
        page.locator("a.all").click()
        self.assertEqual(self.shown(page), page.locator(".e").count())
