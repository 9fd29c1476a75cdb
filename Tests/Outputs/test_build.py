"""A build of a long run draws the pages of those years alone that have changed, and the outcome is that of a whole build."""

import pathlib
import tempfile
import unittest

from outputs import tarikh

FIRST = "Samir Nabil Huda Layla Mazin Rana Fadi Salwa Kamal Jamila".split()
LAST = "Hilou Qadi Bahri Samman Khatib Najjar Haddad Sabbagh Attar Shami".split()
CITIES = "Tunis Cairo Riyadh Amman Beirut Doha Algiers Rabat Tripoli Muscat".split()
MONTHS = "January February March April May June July August September October November December".split()
YEARS = (2021, 2022, 2023)


def article(year, month):
    """Sixty arrivals of a month, each by somebody else or on another day."""
    lines = []
    for number in range(60):
        person = f"{FIRST[number % 10]} {LAST[(number // 10 + month) % 10]}"
        day = number % 27 + 1
        lines.append(f"Foreign Minister {person} arrived in {CITIES[number % 10]} on {day} {MONTHS[month]} {year}.")
    return f"---\ndate: {year}-{month + 1:02}-28\n---\n" + "\n\n".join(lines) + "\n"


class LongRun(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        (self.folder / "news").mkdir()
        for year in YEARS:
            for month in range(12):
                self.file(year, month).write_text(article(year, month), encoding="utf-8")

    def file(self, year, month):
        return self.folder / "news" / f"{year}-{month + 1:02}.md"

    def build(self, name, *options):
        tarikh("build", self.folder / "news", "-o", self.folder / name, "--quiet", *options)
        return {file.name: (file.stat().st_mtime_ns, file.read_bytes()) for file in (self.folder / name).iterdir()}

    def pages(self, files):
        return {name: files[name] for name in files if name.startswith("events-")}

    def test_pages_of_other_years_stay(self):
        first = self.pages(self.build("out"))
        self.assertGreaterEqual(len(first), 3)
        with self.file(2022, 5).open("a", encoding="utf-8") as file:
            file.write("\nForeign Minister Samir Hilou met Huda Qadi in Sfax on 30 June 2022.\n")
        second = self.build("out")
        changed = {name for name, page in self.pages(second).items() if page != first.get(name)}
        self.assertTrue(changed)
        self.assertTrue(all("2022" in name for name in changed), changed)
        # A page that somebody has written into is drawn again though nothing in its year has changed.
        (self.folder / "out" / min(first)).write_text("mine", encoding="utf-8")
        with self.file(2023, 5).open("a", encoding="utf-8") as file:
            file.write("\nForeign Minister Samir Hilou met Huda Qadi in Sfax on 29 June 2023.\n")
        third, whole = self.build("out"), self.build("whole", "--no-store")
        self.assertEqual({name for name in third if not name.startswith("tarikh.sqlite")}, set(whole))
        for name, (_, page) in whole.items():
            self.assertEqual(third[name][1], page, name)


if __name__ == "__main__":
    unittest.main()
