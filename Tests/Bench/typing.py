#!/usr/bin/env python3
"""Measure typing on the notes screen: from writing a key to the first byte that comes back.

A session with many notes is made with `samling do -`, then letters are typed at a steady pace, a note every
so many. With --long one note of that many characters is typed and typed on. Nothing here fails because a
machine is slow. Linux only: it reads /proc.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from statistics import median

from bench import percentile
from session import Program, Session, milliseconds

AGENDA = """# Samling
- Kommuner: Luster, Gloppen, Lom, Lunner, Bø, Hobøl

10:00 Runde
- Presentasjon (8 min x kommune)
  - Hva er nytt?
  - Hva er dristig?
12:00 Slutt
"""
PARTIES = ["Luster", "Gloppen", "Lom", "Lunner", "Bø", "Hobøl"]


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling", help="the program (default: %(default)s)")
    parser.add_argument("--notes", type=int, default=5000, help="notes in the session (default: 5000)")
    parser.add_argument("--rate", type=float, default=20, help="keys a second (default: 20)")
    parser.add_argument("--keys", type=int, default=600, help="keys typed (default: 600)")
    parser.add_argument("--every", type=int, default=40, help="keys to a note (default: 40)")
    parser.add_argument("--long", type=int, default=0, help="characters of the note that is typed on")
    parser.add_argument("--one-cell", action="store_true", help="all notes under one question and party")
    parser.add_argument("--size", default="80x24", help="columns x rows (default: 80x24)")
    return parser.parse_args()


def make_session(options, folder, environment):
    """A session whose round runs, with notes spread over its cells; its folder."""
    agenda, session = folder + "/samling.md", folder + "/session"
    with open(agenda, "w", encoding="utf-8") as file:
        file.write(AGENDA)
    run = [os.path.abspath(options.samling)]
    subprocess.run(run + ["open", agenda, "--session", session], env=environment, check=True,
                   stdout=subprocess.DEVNULL)
    lines = ["next"]
    for number in range(options.notes):
        party = PARTIES[0 if options.one_cell else number % len(PARTIES)]
        lines.append(f"note --prompt {1 if options.one_cell else number // 6 % 2 + 1} --party {party} "
                     f"Svar nummer {number} om økonomi og folk")
    subprocess.run(run + ["do", session, "-"], input="\n".join(lines) + "\n", env=environment,
                   text=True, check=True, stdout=subprocess.DEVNULL)
    return session


def type_steadily(options, seat):
    """The delays of all keys that were no Enter, and of those that were."""
    pause, echoes, saves = 1000 / options.rate, [], []
    due = milliseconds()
    for number in range(1, options.keys + 1):
        is_save = not options.long and number % options.every == 0
        seat.listen(max(0, due - milliseconds()))
        began = milliseconds()
        seat.type(b"\r" if is_save else b" " if number % 7 == 0 else b"abcdefg"[number % 7:][:1])
        first, _, _ = seat.burst(1000, quiet=1)
        (saves if is_save else echoes).append((first or milliseconds()) - began)
        due += pause
    return echoes, saves


def tell(name, delays):
    if delays:
        print(f"{name:8} n {len(delays):5}  median {median(delays):6.2f} ms  p99 {percentile(99, delays):6.2f} ms"
              f"  most {max(delays):6.2f} ms")


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as home:
        program = Program("samling", f"{options.samling} notes {home}/session", [], "", "", home)
        environment = program.environment | {"XDG_RUNTIME_DIR": home}
        program.environment = environment
        began = time.monotonic()
        make_session(options, home, environment)
        print(f"{options.notes} notes made in {time.monotonic() - began:.1f} s")
        seat = Session(program, tuple(map(int, options.size.split("x"))), 100)
        print(f"seat painted after {seat.painted:.1f} ms")
        if options.long:
            text = ("Familien 👨‍👩‍👧‍👦 på kafe\u0301 i 漢字-byen. " * options.long)[:options.long]
            began = milliseconds()
            seat.type(b"\x1b[200~" + text.encode() + b"\x1b[201~")
            _, last, _ = seat.burst(5000, quiet=200)
            print(f"{options.long} characters pasted and painted in {(last or milliseconds()) - began:.1f} ms")
        echoes, saves = type_steadily(options, seat)
        tell("echo", echoes)
        tell("Enter", saves)
        seat.type(b"\x11")
        seat.listen(500)


if __name__ == "__main__":
    sys.exit(main())
