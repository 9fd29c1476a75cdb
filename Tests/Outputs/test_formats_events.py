"""Events as tables, calendars and lines are what Python's own readers and icalendar take for such."""

import csv
import io
import json
import re

import icalendar
from formats import FormatTestCase

FORMULA = re.compile(r"^[\s\"]*[=+\-@＝＋－＠]")
NUMBERS = {"date", "first_day", "last_day", "latitude", "longitude", "confidence", "independent_sources"}


class Tables(FormatTestCase):
    def test_csv_has_a_row_for_each_event(self):
        for case in self.each("csv"):
            with self.subTest(case.name):
                rows = list(csv.DictReader(io.StringIO(case.data.decode("utf-8-sig"), newline=""), strict=True))
                self.assertEqual([row["id"] for row in rows], list(case.events))
                for row in rows:
                    event = case.events[row["id"]]
                    self.assertNotIn(None, row)
                    self.assertEqual(row["status"], event["status"])
                    self.assertEqual(row["date"], event.get("date", ""))
                    self.assertEqual(len(row["participant_ids"].split(" | ")), max(1, len(event["participants"])))

    def test_csv_starts_no_formula(self):
        for case in self.each("csv"):
            with self.subTest(case.name):
                text = case.data.decode("utf-8-sig")
                for row in csv.DictReader(io.StringIO(text, newline="")):
                    cells = [cell for name, cell in row.items() if name not in NUMBERS]
                    self.assertFalse([cell for cell in cells if FORMULA.match(cell)])

    def test_csv_starts_no_formula_where_it_is_split_at_semicolons(self):
        for case in self.each("csv", stories=("hostile",)):
            text = case.data.decode("utf-8-sig")
            self.assertIn("'=cmd|", text)
            cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
            self.assertFalse([cell for cell in cells if FORMULA.match(cell)])


class Calendars(FormatTestCase):
    def test_ics_has_an_entry_for_each_event_with_days(self):
        day = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?[~?]?")
        for case in self.each("ics"):
            with self.subTest(case.name):
                calendar = icalendar.Calendar.from_ical(case.data)
                dated = [id for id, event in case.events.items() if day.fullmatch(event.get("date", ""))]
                entries = calendar.walk("VEVENT")
                self.assertEqual([str(entry["UID"]) for entry in entries], [f"event-{id}@tarikh" for id in dated])
                self.assertEqual(int(calendar["X-TARIKH-LEFT-OUT"]), len(case.events) - len(dated))
                self.assertEqual(len(calendar.walk()), 1 + len(entries))
                self.assertFalse([entry.errors for entry in entries if entry.errors])
                for entry, id in zip(entries, dated):
                    self.check(entry, case.events[id])

    def check(self, entry, event):
        first, last = (event["date"].rstrip("~?").split("/") * 2)[:2]
        self.assertEqual(entry.decoded("DTSTART").isoformat(), first)
        self.assertEqual((entry.decoded("DTEND") - entry.decoded("DTSTART")).days >= 1, True)
        self.assertLess(last, entry.decoded("DTEND").isoformat())
        status = {"happened": "CONFIRMED", "denied": "CANCELLED"}.get(event["status"], "TENTATIVE")
        self.assertEqual(str(entry["STATUS"]), status)
        self.assert_inert_text(str(entry["SUMMARY"]) + str(entry["DESCRIPTION"]))

    def test_ics_survives_a_round_trip(self):
        for case in self.each("ics"):
            with self.subTest(case.name):
                again = icalendar.Calendar.from_ical(icalendar.Calendar.from_ical(case.data).to_ical())
                first = icalendar.Calendar.from_ical(case.data)
                self.assertEqual(
                    [entry["SUMMARY"] for entry in again.walk("VEVENT")],
                    [entry["SUMMARY"] for entry in first.walk("VEVENT")],
                )

    def test_ics_lines_are_folded(self):
        for case in self.each("ics"):
            lines = case.data.split(b"\r\n")
            self.assertEqual(lines[-1], b"")
            self.assertLessEqual(max(map(len, lines)), 75)
            self.assertNotIn(b"\n", b"".join(lines))


class Lines(FormatTestCase):
    def test_plover_has_a_line_for_each_event(self):
        for case in self.each("plover-jsonl"):
            with self.subTest(case.name):
                lines = [json.loads(line) for line in case.data.decode().splitlines()]
                self.assertEqual([line["id"] for line in lines], list(case.events))
                for line in lines:
                    event = case.events[line["id"]]
                    actors = line["source"] + line["target"] + line["other"]
                    self.assertEqual(
                        sorted((actor["id"], actor["role"]) for actor in actors),
                        sorted((actor["actor"], actor["role"]) for actor in event["participants"]),
                    )
                    self.assertEqual(line["status"], event["status"])
                    code = "-".join(part for part in (line["event"], line["mode"]) if part)
                    self.assertEqual(code, event.get("plover", ""))
                    for text in line["text"]:
                        self.assertIn(text["quote"], [item["quote"] for item in event["evidence"]])

    def test_plover_is_the_same_in_every_language(self):
        for story in ("examples", "hostile"):
            self.assertEqual(
                self.render(story, "plover-jsonl", "ar"), self.render(story, "plover-jsonl", "en")
            )
