#!/usr/bin/env python3
"""Measure how soon the room sees what it answered: many people, many statements.

A session of 500 people who scored 21 statements, and one question by itself, is shown on a projector's seat in a
pseudo-terminal. Reported: from the reveal being saved to the last byte before the picture has settled, what the screen
takes on the processor for it, and resident memory. Nothing here fails because a machine is slow. Linux only.
"""
import argparse
import os
import random
import subprocess
import tempfile
from statistics import median

from session import Program, Session, milliseconds

SAMLING = ".build/release/samling"


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=SAMLING, help="the program (default: %(default)s)")
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--statements", type=int, default=21)
    parser.add_argument("--reveals", type=int, default=20)
    parser.add_argument("--size", default="80x24", help="columns x rows (default: %(default)s)")
    return parser.parse_args()


def agenda(statements):
    lines = ["# Samling", "", "09:00 Læringsvilkår", "- Hvor viktig er de? [1-10] @deltaker #vilkår"]
    lines += [f"  - Vilkår nummer {n} for å lære på jobb" for n in range(1, statements + 1)]
    return "\n".join(lines + ["- Hvor nyttig var det? [1-10] @deltaker #nytte", "12:00 Lunsj", ""])


def fill(program, folder, people, statements):
    chance = random.Random(1)

    def row():
        return " ".join(str(chance.randint(1, 10)) for _ in range(people))

    script = ["next", f"present {people}"]
    script += [f"row --prompt #vilkår --statement {n} {row()}" for n in range(1, statements + 1)]
    script += [f"row --prompt #nytte {row()}"]
    subprocess.run(
        [program, "do", folder, "-"], input="\n".join(script) + "\n", text=True, check=True,
        stdout=subprocess.DEVNULL)


def main():
    options = arguments()
    size = tuple(map(int, options.size.split("x")))
    with tempfile.TemporaryDirectory() as home:
        text = os.path.join(home, "agenda.md")
        with open(text, "w") as file:
            file.write(agenda(options.statements))
        folder = os.path.join(home, "session")
        subprocess.run(
            [options.program, "open", text, "--session", folder], check=True,
            stdout=subprocess.DEVNULL)
        fill(options.program, folder, options.people, options.statements)
        command = f"{options.program} projector {folder}"
        session = Session(Program("projector", command, "", "", [b"q"], home), size, 50)
        acts = subprocess.Popen(
            [options.program, "do", folder, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True)

        def act(command):
            acts.stdin.write(command + "\n")
            acts.stdin.flush()
            acts.stdout.readline()

        spans, used = [], []
        for number in range(options.reveals):
            before, _ = session.cost()
            act(f"reveal --prompt {'#vilkår' if number % 2 else '#nytte'}")
            saved = milliseconds()
            _, last, _ = session.burst(1000)
            spans.append(max(0, (last or saved) - saved))
            used.append(session.cost()[0] - before)
            act("conceal")
            session.burst(1000)
        memory = session.memory()
        acts.stdin.close()
        acts.wait()
        session.finish()
    print(f"| {options.people} people, {options.statements} statements, {options.size} | median | most |")
    print("| --- | --- | --- |")
    print(f"| saved to painted: ms | {median(spans):.1f} | {max(spans):.1f} |")
    print(f"| processor time: ms | {median(used):.2f} | {max(used):.2f} |")
    print(f"| memory: RSS MiB | {memory:.1f} | |")
    print(f"load {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
