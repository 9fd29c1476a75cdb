"""The drawings are well-formed XML, the graphs are what Graphviz takes for DOT, and no font changes a byte."""

import os
import subprocess

from outputs import ROOT, TARIKH, OutputTestCase

NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'


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

    def test_fonts_change_nothing(self):
        config = self.folder / "fonts.conf"
        config.write_text(NO_FONTS)
        bare = os.environ | {"FONTCONFIG_FILE": str(config)}
        self.assertEqual(subprocess.run(["fc-list"], env=bare, check=True, capture_output=True).stdout, b"")
        articles = ROOT / "Examples" / "articles"
        command = [TARIKH, "build", articles, "-o", self.folder / "bare", "--no-store", "--quiet"]
        subprocess.run(command, env=bare, check=True)
        built, without = self.folder / "built", self.folder / "bare"
        files = sorted(path.name for path in built.iterdir())
        self.assertEqual(files, sorted(path.name for path in without.iterdir()))
        for name in files:
            self.assertEqual((built / name).read_bytes(), (without / name).read_bytes(), name)
