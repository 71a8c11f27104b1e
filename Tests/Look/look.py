#!/usr/bin/env python3
"""Draws every state of the wall at six sizes into one page to look at: look.py OUT.html [PROGRAM]

The gathering of day.md is held by day.txt in a folder that is gone afterwards, and each «look» of it is drawn with
`samling picture`, all its pages. A line that is refused is told and left out. --seat draws another seat's screen.
"""
import argparse
import datetime
import html
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = ["80x24", "100x31", "120x36", "160x45", "200x60", "60x20"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("program", nargs="?", default=os.path.join(HERE, "../../.build/release/samling"))
    parser.add_argument("--seat", default="projector", help="the screen to draw (default: %(default)s)")
    parser.add_argument("--sizes", nargs="*", default=SIZES)
    parser.add_argument("--states", help="only states whose names hold these words")
    parser.add_argument("--theme", default="dark")
    return parser.parse_args()


def evening():
    """A zone where it is five to midnight, since acts may be dated back on the open day but not ahead."""
    now = datetime.datetime.now(datetime.timezone.utc)
    late = 23 * 60 + 55 - (now.hour * 60 + now.minute)
    if late > 12 * 60:
        late -= 24 * 60
    sign, minutes = ("-" if late > 0 else "+"), abs(late)
    return f"XXX{sign}{minutes // 60:02}:{minutes % 60:02}"


class Gathering:
    def __init__(self, program, home):
        self.program = os.path.abspath(program)
        self.folder = os.path.join(home, "session")
        self.environment = dict(os.environ, HOME=home, TZ=evening(), LANG="nb_NO.UTF-8", NO_COLOR="")
        self.run("open", os.path.join(HERE, "day.md"), "--session", self.folder, check=True)

    def run(self, *words, given=None, check=False):
        return subprocess.run(
            [self.program, *words], env=self.environment, input=given, text=True, capture_output=True, check=check)

    def hold(self, lines):
        done = self.run("do", self.folder, "-", given="".join(lines))
        for line in done.stderr.splitlines():
            print(line, file=sys.stderr)

    def pages(self, options, size, time):
        """The SVG images of a state, page after page."""
        out, found = os.path.join(os.path.dirname(self.folder), "page.svg"), []
        while True:
            done = self.run(
                "picture", self.folder, options.seat, "--size", size, "--at", time, "--theme", options.theme,
                "--page", str(len(found) + 1), "-o", out)
            if done.returncode != 0:
                if not found:
                    print(done.stderr, end="", file=sys.stderr)
                return found
            with open(out, encoding="utf-8") as file:
                found.append(file.read())


def main():
    options = arguments()
    with open(os.path.join(HERE, "day.txt"), encoding="utf-8") as file:
        lines = [line for line in file if line.strip() and not line.startswith("#")]
    looks = [re.match(r"look (\S+) (.*)", line).groups() for line in lines if line.startswith("look ")]
    with tempfile.TemporaryDirectory(prefix="samling-look-") as home:
        gathering = Gathering(options.program, home)
        gathering.hold(line for line in lines if not line.startswith("look "))
        parts = []
        for time, name in looks:
            if options.states and options.states not in name:
                continue
            parts.append(f"<h2>{html.escape(name)} <small>{time}</small></h2><div>")
            for size in options.sizes:
                pages = gathering.pages(options, size, time)
                for number, image in enumerate(pages, 1):
                    of = f" · {number} of {len(pages)}" if len(pages) > 1 else ""
                    parts.append(f"<figure>{image}<figcaption>{size}{of}</figcaption></figure>")
            parts.append("</div>")
    style = "body{font:16px sans-serif;background:#888}div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}" \
        "figure{margin:0;width:31%}svg{width:100%;height:auto}h2{margin:24px 0 4px}"
    with open(options.out, "w", encoding="utf-8") as file:
        file.write(f"<!doctype html><meta charset=utf-8><title>The wall</title><style>{style}</style>" + "\n".join(parts))
    print(f"{len(looks)} states at {len(options.sizes)} sizes")


if __name__ == "__main__":
    main()
