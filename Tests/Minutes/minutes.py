#!/usr/bin/env python3
"""Holds the gatherings of agendas/ by chance, and recomputes every number in their documents from the journals alone.

    python3 Tests/Minutes/minutes.py [--program .build/release/samling] [--seeds 20] [--first 1] [--only NAME]

A difference is told with the seed and the gathering, and gives status 1.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import documents  # noqa: E402
import fill  # noqa: E402
import journal  # noqa: E402

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build/release/samling"))
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--only", default="", help="gatherings whose names hold this")
    parser.add_argument("--keep", help="a folder to leave the sessions in")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    names = sorted(name for name in os.listdir(os.path.join(ROOT, "agendas"))
                   if name.endswith(".md") and name != "README.md" and options.only in name)
    home = options.keep or tempfile.mkdtemp(prefix="samling-minutes-")
    checked = wrong = 0
    held = {name: [] for name in names}
    try:
        for seed in range(options.first, options.first + options.seeds):
            for name in names:
                folder = os.path.join(home, f"{name[:-3]}-{seed}")
                shutil.rmtree(folder, ignore_errors=True)
                fill.Filling(program, os.path.join(ROOT, "agendas", name), folder, seed, home).hold()
                held[name].append(folder)
                found = documents.Check(program, folder, home, journal.Journal(folder))
                found.all()
                checked += found.numbers
                wrong += len(found.differences)
                for difference in found.differences[:20]:
                    print(f"{name} seed {seed}: {difference}")
        for name, folders in held.items():
            for some in (folders[:2], folders[:5]):
                if len(some) < 2:
                    continue
                found = documents.Comparison([journal.Journal(folder) for folder in some])
                found.check(subprocess.run([program, "compare", *some, "--format", "json"], capture_output=True,
                                           text=True, check=True).stdout)
                checked += found.numbers
                wrong += len(found.differences)
                for difference in found.differences[:20]:
                    print(f"{name}: {difference}")
    finally:
        if not options.keep:
            shutil.rmtree(home)
    print(f"{checked} numbers and texts, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
