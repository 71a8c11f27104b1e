#!/usr/bin/env python3
"""What reading costs: programmes of up to 100 000 lines, beside cmark where it is installed, and a megabyte of hostile text.

Each length is read in turns with the others, so that what else the machine does hits all alike; medians are told. Half the
lines should take at most 0.6 of the time. --before names another samling to stand beside.
"""
import argparse
import os
import random
import statistics
import subprocess
import tempfile
import time

SIZES = [25_000, 50_000, 100_000]


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--before", help="an earlier samling")
    parser.add_argument("--cmark", default="cmark")
    parser.add_argument("--times", type=int, default=5, help="how often each is read")
    parser.add_argument("--hostile", type=int, default=1 << 20, help="bytes of each hostile text")
    return parser.parse_args()


def programme(lines, kind):
    """A programme of so many lines, a day for each hundred, in one of three notations."""
    rows = []
    for number in range(lines):
        at = number % 100
        clock = f"{8 + at // 12:02}:{at % 12 * 5:02}"
        if at == 0:
            rows.append(f"## Dag {number // 100 + 1}" if kind != "table" else f"\n## Dag {number // 100 + 1}\n")
        elif kind == "table":
            rows.append(f"| {clock} | Økt {number} | Kari Nes |")
        elif kind == "letter":
            rows.append([f"{clock} Økt {number} v/ Kari Nes", f"- Hva er nytt nå, {number}?", f"Sak {number} uten tid"][at % 3])
        else:
            rows.append([f"{clock} Økt {number} (5 min x kommune)", f"- Hva er nytt, {number}? [1-10]", f"  - Mer om {number}"][at % 3])
    return "# Lang\n- Kommuner: Bø, Lom\n\n" + "\n".join(rows) + "\n"


def hostile(size):
    """Texts that nobody means, of so many bytes each, by name."""
    chance = random.Random(1)
    marks = "|-:;,\t()[]{}<>#*_`~@\"'«»/\\.!?=+ 0123456789\n"
    texts = {
        name: piece * (size // len(piece.encode()))
        for name, piece in {
            "parentheses": "(", "brackets": "[[", "bars": "|", "bars and ends": "|||\n", "rules": "|-|\n", "tabs": "\t1\t",
            "times": "10:00 ", "lines of times": "10:00 a\n", "times alone": "10:00\n", "quotes": '"', "fields": 'a;"b\n',
            "dashes": "- ", "deep": "  - a\n    ", "headings": "# a\n", "days": "Dag 1\n", "names": "Navn;Kommune\n",
            "headers": "Kommuner: A og B, C og D\n", "colons": "a: b\n", "entities": "&amp;", "links": "[a](b)", "angles": "<",
            "persons": "Deltakere\n", "letters": "Fra: a\nTil: b\n", "signatures": "Mvh\n", "scanned": "1O.OO-ll.OO\n",
            "circles": "@a x b ", "emoji": "👩‍👧", "accents": "e\u0301", "zero": "a\0", "backslashes": "\\", "stars": "*a**",
            "commas": "a, b og c, ", "answers": "Hva? [1-10 a..b]\n", "rounds": "Hver gruppe (5 min + 5 min)\n",
        }.items()}
    texts["noise"] = "".join(chance.choice(marks) for _ in range(size))
    texts["words and noise"] = "".join(
        chance.choice(["10:00", "kl.", "Dag", "x kommune", "(5 min)", "[1-10]", "og", "v/", "\n", "\n- ", "|", ": ", " "])
        for _ in range(size // 4))
    return texts


def took(command):
    """Milliseconds until a command ends, and its exit status; what takes a quarter of a minute is ended."""
    began = time.perf_counter()
    try:
        status = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=15).returncode
    except subprocess.TimeoutExpired:
        status = "none: it was ended"
    return (time.perf_counter() - began) * 1000, status


def main():
    options = arguments()
    programs = {"samling": [options.samling, "check"]}
    if options.before:
        programs["before"] = [options.before, "check"]
    try:
        took([options.cmark, "--version"])
        programs["cmark"] = [options.cmark]
    except OSError:
        print("cmark is not installed")
    with tempfile.TemporaryDirectory() as folder:
        def keep(name, text):
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(text.encode())
            return path
        print("lines, milliseconds of the median; the last column is half the lines over all of them")
        for kind in ["tidy", "letter", "table"]:
            paths = {size: keep(f"{kind}-{size}", programme(size, kind)) for size in SIZES}
            times = {(name, size): [] for name in programs for size in SIZES}
            for _ in range(options.times):
                for name, size in times:
                    times[name, size].append(took(programs[name] + [paths[size]])[0])
            for name in programs:
                medians = [statistics.median(times[name, size]) for size in SIZES]
                print(f"{kind:7} {name:8} " + " ".join(f"{m:8.0f}" for m in medians) + f"   {medians[1] / medians[2]:.2f}")
        print(f"{options.hostile} bytes of hostile text: milliseconds until it is diagnosed")
        slow = []
        for name, text in hostile(options.hostile).items():
            milliseconds, status = took(programs["samling"] + [keep("hostile", text)])
            slow.append((milliseconds, name, status))
        for milliseconds, name, status in sorted(slow, reverse=True)[:8]:
            print(f"{name:18} {milliseconds:8.0f}   exit {status}")


main()
