"""FollowTheMoney takes every entity as it is, by its own model."""

import json

from followthemoney import model
from formats import NAMES, FormatTestCase


class Entities(FormatTestCase):
    def entities(self, case):
        lines = [json.loads(line) for line in case.data.decode().splitlines()]
        proxies = [model.get_proxy(dict(line), cleaned=False) for line in lines]
        return lines, proxies

    def test_every_entity_validates(self):
        for case in self.each("ftm"):
            with self.subTest(case.name):
                for line, proxy in zip(*self.entities(case)):
                    proxy.schema.validate(proxy.to_dict())
                    self.assertFalse(proxy.schema.abstract)
                    for required in proxy.schema.required:
                        self.assertTrue(proxy.get(required), (line, required))

    def test_nothing_is_dropped(self):
        for case in self.each("ftm"):
            with self.subTest(case.name):
                for line, proxy in zip(*self.entities(case)):
                    self.assertEqual(proxy.id, line["id"])
                    for name, values in line["properties"].items():
                        prop = proxy.schema.get(name)
                        self.assertIsNotNone(prop, (line["schema"], name))
                        self.assertEqual(len(proxy.get(name)), len(values), (name, values))
                        self.assertTrue(all(len(value) <= prop.max_length for value in values), name)

    def test_references_lead_to_entities_in_range(self):
        for case in self.each("ftm"):
            with self.subTest(case.name):
                _, proxies = self.entities(case)
                schemata = {proxy.id: proxy.schema for proxy in proxies}
                self.assertEqual(len(schemata), len(proxies))
                for proxy in proxies:
                    for prop, value in proxy.itervalues():
                        if prop.type.name == "entity":
                            self.assertTrue(schemata[value].is_a(prop.range), (proxy.schema.name, prop.name))

    def test_events_are_all_there_with_their_status(self):
        for case in self.each("ftm"):
            with self.subTest(case.name):
                events = {p.id: p for p in self.entities(case)[1] if p.schema.name == "Event"}
                self.assertEqual(list(events), [f"event-{id}" for id in case.events])
                for id, event in case.events.items():
                    keywords = events[f"event-{id}"].get("keywords")
                    self.assertIn(f"status: {event['status']}", keywords)
                    involved = {participant["actor"] for participant in event["participants"]}
                    self.assertEqual(set(events[f"event-{id}"].get("involved")), involved)

    def test_hostile_names_are_names(self):
        _, case = self.each("ftm", stories=("hostile",))
        properties = [line["properties"] for line in self.entities(case)[0]]
        names = [name for p in properties for name in p.get("name", []) + p.get("alias", [])]
        for hostile in NAMES.values():
            self.assertIn(hostile.replace("\u202e", ""), names)
        for name in names:
            self.assert_inert_text(name)
