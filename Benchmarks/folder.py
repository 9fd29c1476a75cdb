"""Measures builds of a growing folder, and the size of the store beside the texts in it.

usage: python Benchmarks/folder.py TARIKH [COUNT]

The budgets for 10,000 articles: 2 s for a build with nothing changed, 3 s with one changed article, a store of at most
six times the texts.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

from articles import Newsroom


def build(tarikh, folder):
    """Seconds that a build takes, and what it said."""
    began = time.monotonic()
    done = subprocess.run(
        [tarikh, "build", folder / "news", "-o", folder / "out"], capture_output=True, text=True, check=True)
    return time.monotonic() - began, done.stdout.split("\n")[:2]


def main():
    tarikh = pathlib.Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        size = 0
        for name, content in Newsroom(count).articles():
            file = folder / "news" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            size += file.write_bytes(content.encode())
        print(f"{count} articles, {size / 1e6:.1f} MB")
        steps = ["first build", *["nothing changed"] * 3, *["one article changed"] * 3]
        for number, step in enumerate(steps):
            if step == "one article changed":
                with file.open("a", encoding="utf-8") as article:
                    article.write(f"\nForeign Minister Samir Halawi met Mona Shami in Tunis on {number} March 2025.\n")
            seconds, said = build(tarikh, folder)
            store = sum(part.stat().st_size for part in (folder / "out").glob("tarikh.sqlite*"))
            print(f"{step:22}{seconds:7.2f} s   store {store / size:4.1f} x text   {', '.join(said)}", flush=True)


main()
