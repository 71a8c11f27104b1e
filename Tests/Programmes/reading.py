#!/usr/bin/env python3
"""Counts how real programmes are read, and what is read wrong in silence: reading.py FOLDER [PROGRAM] [--seed N] [--show]

FOLDER holds NAME.txt beside NAME.expect.json: what a careful human reads, an item for each line, row, bullet or heading
with a time or a length of its own (`day`, `start`, `end`, `duration_min`, `title`, `break`; `unsure` names what two
readers may differ on, `present` whether it is an item at all). The texts belong to their authors and are not kept here.

- F1: an item is found when its day, its start and most words of its title agree.
- silent: an item that is missing, false, or has another end, length or kind of break, with no doubt within two lines.
- doubts: how many `check` tells for each item, the median of the programmes.
- With --seed N the programmes are parted by that seed into five tenths of the whole twice over: what is mended by the
  other four parts is measured on the fifth, five times. Both columns are printed; a rule that fits its texts too
  closely shows as a difference between them.

Ends with 1 where more than one item in a hundred is wrong in silence.
"""
import argparse
import json
import pathlib
import random
import re
import statistics
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
NEAR = 2  # lines between what is wrong and a doubt about it


def words(text):
    return set(re.findall(r"\w+", unicodedata.normalize("NFKC", text or "").casefold()))


def alike(a, b):
    a, b = words(a), words(b)
    return len(a & b) / max(len(a), len(b)) >= 0.6 if a and b else a == b


class Programme:
    """One text: what was found, what was expected, and where they differ."""

    def __init__(self, path, program):
        self.name = path.name.removesuffix(".expect.json")
        text = path.with_name(self.name + ".txt")
        self.lines = text.read_bytes().decode("utf-8", "replace").splitlines()
        run = subprocess.run([program, "check", str(text), "--json"], capture_output=True, text=True, timeout=60)
        read = json.loads(run.stdout or '{"days": [], "diagnostics": []}')
        self.doubts = [doubt["line"] for doubt in read["diagnostics"]]
        self.found = [dict(item, day=number) for number, day in enumerate(read["days"], 1) for item in day["items"]]
        self.wrong = []  # (line, what)
        self.compare(json.loads(path.read_text(encoding="utf-8"))["items"])

    def compare(self, expected):
        left, hits, self.sure = list(self.found), 0, 0
        for want in expected:
            unsure = want.get("unsure") or []
            self.sure += "present" not in unsure
            got = next((item for item in left if self.agree(item, want, unsure)), None)
            if got is not None:
                left.remove(got)
                if "present" not in unsure:
                    hits += 1
                    self.compare_fields(got, want, unsure)
            elif "present" not in unsure:
                self.wrong.append((self.place(want), f"missing {want['start']} {want['title']}"))
        self.wrong += [(item["line"], f"false {item['start']} {item['title']}") for item in left]
        recall = hits / self.sure if self.sure else 1
        precision = hits / (hits + len(left)) if hits + len(left) else 0
        self.f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
        # What stands wrong on one line is one fault.
        silent = {line: what for line, what in self.wrong if not self.is_told(line)}
        self.silent = sorted(silent.items())

    @staticmethod
    def agree(item, want, unsure):
        return (item["day"] == want["day"] and (item["start"] == want["start"] or "start" in unsure)
                and (alike(item["title"], want["title"]) or "title" in unsure))

    def compare_fields(self, got, want, unsure):
        if want.get("end") is not None and "end" not in unsure and got["end"] != want["end"]:
            self.wrong.append((got["line"], f"end {got['end']} for {want['end']}: {want['title']}"))
        elif want.get("duration_min") is not None and "duration_min" not in unsure \
                and got["duration_min"] != want["duration_min"]:
            self.wrong.append((got["line"], f"{got['duration_min']} min for {want['duration_min']}: {want['title']}"))
        if "break" not in unsure and (got["kind"] == "break") != bool(want.get("break")):
            self.wrong.append((got["line"], f"{got['kind']}: {want['title']}"))

    def place(self, want):
        """The line, from 1, that shares most with an item: its title's words, then its start."""
        title = words(want["title"])
        start = words((want["start"] or "").replace(":", " "))
        def share(line):
            return len(title & words(line)) / max(1, len(title)), len(start & words(line))
        return max(range(len(self.lines)), key=lambda number: share(self.lines[number]), default=0) + 1

    def is_told(self, line):
        return any(abs(doubt - line) <= NEAR for doubt in self.doubts)

    @property
    def is_right(self):
        return not self.wrong


def summary(programmes):
    items = sum(p.sure for p in programmes)
    silent = sum(len(p.silent) for p in programmes)
    return statistics.mean(p.f1 for p in programmes), silent, items


def rate(programmes):
    rates = [len(p.doubts) / max(1, p.sure) for p in programmes]
    return statistics.median(rates) if rates else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("program", nargs="?", default=str(HERE / "../../.build/release/samling"))
    parser.add_argument("--seed", type=int)
    parser.add_argument("--show", action="store_true", help="each thing that is read wrong")
    options = parser.parse_args()
    programmes = [Programme(path, options.program) for path in sorted(options.folder.glob("*.expect.json"))]
    if not programmes:
        sys.exit(f"{options.folder}: no NAME.expect.json")
    for programme in programmes:
        for line, what in sorted(programme.wrong) if options.show else programme.silent:
            told = "  (told)" if programme.is_told(line) else ""
            print(f"{programme.name}:{line}: {what}{told}")
    f1, silent, items = summary(programmes)
    right = [p for p in programmes if p.is_right]
    print(f"F1 {f1:.3f} over {len(programmes)} programmes, {len(right)} of them right in all")
    print(f"silent: {silent} of {items} items, {100 * silent / max(1, items):.2f} in 100")
    print(f"doubts for each item, the median: {rate(programmes):.3f}; where all is right: {rate(right):.3f}")
    if options.seed is not None:
        print(f"seed {options.seed}: F1 and silent in 100 of four parts, and of the fifth")
        order = list(programmes)
        random.Random(options.seed).shuffle(order)
        for part in range(5):
            fifth = order[part::5]
            rest = [p for p in order if p not in fifth]
            columns = [(f, 100 * s / max(1, n)) for f, s, n in (summary(rest), summary(fifth))]
            print("  " + "   ".join(f"{f:.3f} {s:5.2f}" for f, s in columns))
    sys.exit(1 if silent * 100 > items else 0)


main()
