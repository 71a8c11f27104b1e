#!/usr/bin/env python3
"""Measure the first picture of the menu, with programmes and long sessions at hand, beside the smallest ncurses program.

A home is made with five programmes and three sessions, each of as many notes as asked for. The menu and the floor are
then started in turns.

  start  from just before the program is spawned to the last byte before 3 ms of silence: the first picture
  told   until how the last session stands has been read and is on the screen, 300 ms of silence left out
"""
import argparse
import os
import random
import subprocess
import tempfile
from statistics import median

from bench import build_floor
from session import Program, Session

HERE = os.path.dirname(os.path.abspath(__file__))
AGENDA = os.path.join(HERE, "../../agendas/kompetanse-2012.md")
SIZE = (100, 30)


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(HERE, "../../.build/release/samling"))
    parser.add_argument("--records", type=int, default=5000, help="in each session (default: 5000)")
    parser.add_argument("--starts", type=int, default=40, help="of each (default: 40)")
    return parser.parse_args()


def furnished(home, program, records):
    """Programmes and sessions, as somebody who has used the program for a while has them."""
    environment = os.environ | {"HOME": home, "TZ": "UTC", "LANG": "C.UTF-8"}
    os.makedirs(os.path.join(home, "samling"))
    for number in range(5):
        with open(AGENDA, encoding="utf-8") as file, open(f"{home}/{number}.md", "w", encoding="utf-8") as copy:
            copy.write(file.read())
    for number in range(3):
        folder = f"{home}/samling/2026-11-0{number + 1}-gathering"
        subprocess.run(
            [program, "open", AGENDA, "--session", folder], check=True, stdout=subprocess.DEVNULL,
            env=environment)
        lines = ["next"] + [f"write-note Note {note}" for note in range(records - 1)]
        subprocess.run(
            [program, "do", folder, "-"], check=True, input="\n".join(lines) + "\n", text=True,
            stdout=subprocess.DEVNULL, env=environment)


def started(program, quiet):
    session = Session(program, SIZE, quiet)
    session.finish("SIGTERM")
    return session.painted


def main():
    options = arguments()
    path = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as home:
        furnished(home, path, options.records)
        os.chdir(home)
        floor = Program("floor", build_floor(home), [], [], [], home)
        menu = Program("menu", path, [], [], [], home)
        found = {program.name: [] for program in (floor, menu)}
        for _ in range(options.starts):
            for program in random.sample([floor, menu], 2):
                found[program.name].append(started(program, 3))
        told = median(started(menu, 300) for _ in range(5))
    first = {name: median(times) for name, times in found.items()}
    print(f"floor {first['floor']:.1f} ms")
    print(f"menu  {first['menu']:.1f} ms, ×{first['menu'] / first['floor']:.2f}; all told after {told:.0f} ms")


if __name__ == "__main__":
    main()
