"""GraphML and GEXF are graphs for NetworkX, with the nodes, ties and weights that `json` has."""

import collections
import io
import subprocess

import networkx
from formats import NAMES, FormatTestCase

VIEWS = ("cooccurrence", "visits")
ENDS = {"cooccurrence": ("first", "second"), "visits": ("visitor", "target")}


class Graphs(FormatTestCase):
    def assert_same(self, graph, case, view):
        expected = case.presentation["graphs"][view]
        self.assertEqual(graph.is_directed(), view == "visits")
        names = {name: data["identifier"] for name, data in graph.nodes(data=True)}
        self.assertEqual(sorted(names.values()), sorted(node["id"] for node in expected["nodes"]))
        weights = collections.Counter()
        for source, target, data in graph.edges(data=True):
            ends = (names[source], names[target])
            weights[ends if graph.is_directed() else tuple(sorted(ends))] += data["weight"]
        ends = ENDS[view]
        self.assertEqual(
            dict(weights),
            {
                (tuple if graph.is_directed() else sorted_ends)([edge[end] for end in ends]): edge["weight"]
                for edge in expected["edges"]
            },
        )
        self.assert_labels(graph, case)

    def assert_labels(self, graph, case):
        items = case.presentation["actors"] + case.presentation["places"]
        names = {item["id"]: item["name"][case.language] for item in items}
        for _, data in graph.nodes(data=True):
            self.assert_inert_text(data["label"])
            self.assertEqual(data["label"], names[data["identifier"]].replace("\u202e", ""))

    def assert_statuses(self, graph, case):
        expected = collections.Counter(
            visit["status"]
            for edge in case.presentation["graphs"]["visits"]["edges"] for visit in edge["visits"]
        )
        self.assertGreater(len(expected), 1)
        counted = collections.Counter()
        for _, _, data in graph.edges(data=True):
            counted[data["status"]] += data["weight"]
        self.assertEqual(counted, expected)

    def test_graphml(self):
        for view in VIEWS:
            for case in self.each("graphml", view):
                with self.subTest(case.name, view=view):
                    graph = networkx.read_graphml(io.BytesIO(case.data))
                    self.assert_same(graph, case, view)
                    if view == "visits":
                        self.assert_statuses(graph, case)

    def test_gexf(self):
        for view in VIEWS:
            for case in self.each("gexf", view):
                with self.subTest(case.name, view=view):
                    graph = networkx.read_gexf(io.BytesIO(case.data), version="1.3")
                    self.assert_same(graph, case, view)
                    if view == "visits":
                        self.assert_statuses(graph, case)
                    self.assert_spells(graph)

    def assert_spells(self, graph):
        for _, _, data in graph.edges(data=True):
            spells = data.get("spells", [])
            self.assertEqual(bool(spells), data["undated"] < data["events"])
            for (_, end), (start, _) in zip(spells, spells[1:]):
                self.assertLess(end, start)
            if spells:
                self.assertEqual(spells[0][0] or "", data.get("first", ""))
                self.assertEqual(spells[-1][1] or "", data.get("last", ""))

    def test_hostile_names_arrive_as_names(self):
        for name in ("graphml", "gexf"):
            _, case = self.each(name, "visits", stories=("hostile",))
            read = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}[name]
            labels = {data["label"] for _, data in read(io.BytesIO(case.data)).nodes(data=True)}
            for hostile in NAMES.values():
                self.assertIn(hostile.replace("\u202e", ""), labels)

    def test_xml_is_well_formed(self):
        for name in ("graphml", "gexf", "svg"):
            for view in VIEWS:
                for case in self.each(name, view):
                    done = subprocess.run(
                        ["xmllint", "--noout", "--nonet", "-"], input=case.data, capture_output=True
                    )
                    self.assertEqual(done.stderr, b"", case.name)

    def test_dot_is_drawn(self):
        for view in VIEWS:
            for case in self.each("dot", view):
                done = subprocess.run(["dot", "-Tsvg"], input=case.data, capture_output=True, check=True)
                self.assertEqual(done.stderr, b"")
                self.assertNotIn(b"<script", done.stdout)


def sorted_ends(ends):
    return tuple(sorted(ends))
