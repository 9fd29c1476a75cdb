"""The drawings are well-formed XML, and the graphs are what Graphviz takes for DOT."""

import subprocess

from outputs import OutputTestCase


class Drawings(OutputTestCase):
    def test_svg_is_well_formed(self):
        drawings = sorted((self.folder / "built").glob("*.svg"))
        self.assertGreater(len(drawings), 3)
        subprocess.run(["xmllint", "--noout", "--nonet", *drawings], check=True)

    def test_graphviz_reads_dot(self):
        graphs = sorted((self.folder / "built").glob("*.dot"))
        self.assertEqual(len(graphs), 3)
        for graph in graphs:
            done = subprocess.run(["dot", "-Tsvg", graph], check=True, capture_output=True)
            self.assertEqual(done.stderr, b"")
            self.assertIn(b"</svg>", done.stdout)
