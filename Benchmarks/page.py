"""Measures the page: its size against its budget, and how long Chromium takes to load and to filter it.

usage: python Benchmarks/page.py TARIKH [EVENTS…]     with Playwright, such as that of .build/python

It writes articles of its own sentences, builds their timeline and opens the page. The budget is 60 KB, 0.8 KB an event,
and each distinct sentence of evidence once. The last column is a filter without JavaScript. Above 2,000 events the figures are those of the cover and of the largest year.
"""

import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

FIRST = "سامر نبيل هدى ليلى مازن رنا فادي سلوى كمال جميلة نادر وليد منى طارق ريم عادل سعاد حسام".split()
LAST = "الحلو القاضي البحري السمان الخطيب النجار الحداد الصباغ العطار الشامي المنصوري الراشد البنا الكاتب".split()
OFFICES = "وزير الخارجية|رئيس الوزراء|وزير الدفاع|مبعوث الرئيس|وزير المالية|رئيس البرلمان".split("|")
CITIES = "تونس|القاهرة|الرياض|عمان|بيروت|الدوحة|الجزائر|الرباط|طرابلس|مسقط".split("|")
MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
SUBJECTS = "الموانئ|الكهرباء|القمح|الحدود|السياحة|المياه|الجامعات|الطيران|الصيد|السكك الحديدية".split("|")
SENTENCES = [
    "زار {a} {city} يوم {date} لبحث ملف {subject} رقم {n}.",
    "استقبل {a} في {city} يوم {date} {b}، وناقشا الاتفاق {n} بشأن {subject}.",
    "التقى {a} يوم {date} {b} في {city} لمتابعة المشروع {n} في قطاع {subject}.",
    "أجرى {a} يوم {date} اتصالا هاتفيا مع {b} تناول البند {n} من خطة {subject}.",
]


def articles(count, years):
    """Articles of three sentences each, about `count` of them in all, spread over so many years."""
    chance = random.Random(7)
    people = [f"{first} {last}" for first in FIRST for last in LAST]
    people = people[: max(20, min(len(people), count // 4))]
    offices = {person: chance.choice(OFFICES) for person in people}
    for number in range(count // 3):
        year, month = 2025 - number % years, chance.randrange(12) + 1
        lines = []
        for place in range(3):
            a, b = chance.sample(people, 2)
            day = chance.randrange(27) + 1
            lines.append(
                chance.choice(SENTENCES).format(
                    a=f"{offices[a]} {a}", b=f"{offices[b]} {b}", city=chance.choice(CITIES),
                    date=f"{day} {MONTHS[month - 1]} {year}", subject=chance.choice(SUBJECTS),
                    n=number * 3 + place,
                )
            )
        yield {
            "id": f"article-{number}", "title": f"نشرة {number}", "text": "\n\n".join(lines),
            "published": f"{year}-{month:02}-28", "publisher": f"صحيفة {number % 9}", "language": "ar",
        }


def build(tarikh, folder, count):
    """The folder with the page of about `count` events."""
    source = folder / f"{count}.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for article in articles(count, max(1, count // 1200)):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    subprocess.run(
        [tarikh, "build", source, "-o", folder / str(count), "--no-store", "--quiet"], check=True
    )
    return folder / str(count)


def budget(output, volume):
    """How many events a page has and how many bytes it may have."""
    timeline = json.loads((output / "timeline.json").read_text(encoding="utf-8"))
    events = list(timeline["events"].values())
    if volume:
        events = [event for event in events if year(event) == volume]
    sentences = set()
    for event in events:
        for claim in event["claims"]:
            for evidence in [claim["evidence"], *claim["alsoEvidence"]]:
                sentences.add(evidence["quote"])
    return len(events), 60_000 + 800 * len(events) + sum(len(quote.encode()) for quote in sentences)


def year(event):
    return event["time"]["value"][:4] if "time" in event else "undated"


FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"


def measure(browser, file):
    """Milliseconds to load the page, and to show what a click on a filter asks for: the median of five."""
    loads, clicks = [], []
    for _ in range(5):
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(file.as_uri())
        loads.append(page.evaluate(FRAMES))
        for choice in page.locator(".drop input").all()[:4]:
            clicks.append(click(choice))
        page.close()
    return statistics.median(loads), statistics.median(clicks) if clicks else None


def measure_without_script(browser, file):
    """Milliseconds that a click on a filter takes for style and layout where the style sheet does it: the median of twenty."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    clicks = [
        choice.evaluate(
            "box => { const from = performance.now(); box.click(); document.body.offsetHeight; return performance.now() - from; }"
        )
        for _ in range(5)
        for choice in page.locator(".drop input").all()[:4]
    ]
    context.close()
    return statistics.median(clicks) if clicks else None


def click(choice):
    return choice.evaluate(
        "box => { const from = performance.now(); box.click(); return (" + FRAMES + ")().then(at => at - from); }"
    )


def main():
    tarikh = pathlib.Path(sys.argv[1]).resolve()
    counts = [int(count) for count in sys.argv[2:]] or [100, 1000, 10000]
    program = shutil.which("chromium") or shutil.which("google-chrome")
    print(f"{'page':24}{'events':>8}{'KB':>8}{'budget':>8}{'load ms':>9}{'filter ms':>11}{'no script':>11}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for count in counts:
            output = build(tarikh, pathlib.Path(folder), count)
            years = sorted(output.glob("events-*.html"), key=lambda file: file.stat().st_size)
            for file in [output / "index.html", *years[-1:]]:
                volume = file.stem[7:] if file.stem != "index" else None
                events, allowed = budget(output, volume)
                load, *clicks = *measure(browser, file), measure_without_script(browser, file)
                print(
                    f"{count}/{file.name:18}{events:8}{file.stat().st_size / 1000:8.0f}{allowed / 1000:8.0f}{load:9.0f}"
                    + "".join(f"{'–' if took is None else format(took, '.0f'):>11}" for took in clicks),
                    flush=True,
                )
        browser.close()


main()
