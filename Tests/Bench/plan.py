#!/usr/bin/env python3
"""What a forecast and the ways home cost on a day of five hundred items.

One process answers each question many times, so that starting the program and reading the session do not count. The
yardstick is a question that is refused at once, `resume` while the clock runs: reading the line and answering it.
"""
import argparse
import os
import subprocess
import tempfile
import time


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--items", type=int, default=500)
    parser.add_argument("--times", type=int, default=200, help="how often each question is asked")
    return parser.parse_args()


def agenda(count):
    """Items of two minutes from six in the morning, a round of two in each tenth, each fiftieth fixed."""
    lines = ["# Mange punkter", "- Kommuner: Bø, Lom", ""]
    for number in range(count):
        minutes = 6 * 60 + 2 * number
        mark = "!" if number % 50 == 49 else ""
        round_ = " (1 min x kommune)" if number % 10 == 5 else ""
        lines.append(f"{minutes // 60:02}:{minutes % 60:02}{mark} Punkt {number + 1}{round_}")
    return "\n".join(lines) + "\n"


class Day:
    """A session on a day of its own, and how long its answers take."""

    def __init__(self, samling, home, items, begun):
        self.samling = samling
        self.environment = dict(os.environ, HOME=home, TZ="UTC", LANG="nb_NO.UTF-8", LC_ALL="C.UTF-8")
        path = os.path.join(home, f"{begun.replace(':', '')}.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(agenda(items))
        folder = os.path.join(home, begun.replace(":", "-"))
        self.folder = self.run("open", path, "--session", folder).stdout.strip() or folder
        self.begun = begun
        self.ask([f"--at {begun} next"])

    def run(self, *words, **options):
        return subprocess.run(
            [self.samling, *words], env=self.environment, text=True, capture_output=True, **options)

    def ask(self, lines):
        """Seconds that the answers take, and the answers."""
        began = time.monotonic()
        done = self.run("do", self.folder, "-", input="\n".join(lines) + "\n")
        return time.monotonic() - began, done

    def each(self, line, times):
        """Milliseconds for one more answer."""
        few, _ = self.ask([line] * 5)
        many, done = self.ask([line] * (5 + times))
        return (many - few) * 1000 / times, done


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as home:
        for name, begun, late in (("in time", "06:00", "06:01"), ("20 late", "06:20", "06:21")):
            day = Day(options.samling, home, options.items, begun)
            yardstick, _ = day.each(f"--at {late} resume", options.times)
            ways, done = day.each(f"--at {late} replan", options.times)
            count = len([line for line in done.stdout.splitlines() if line[:1].isdigit()])
            print(
                f"{options.items} items, {name}: {count // (5 + options.times)} ways, "
                f"{ways - yardstick:.2f} ms; the yardstick {yardstick:.2f} ms")


if __name__ == "__main__":
    main()
