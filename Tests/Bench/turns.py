#!/usr/bin/env python3
"""Measure what a turn of a page writes on a projector, beside the cells that differ.

A vote with many options of ordinary words stands open on a projector in a pseudo-terminal, of one size after another. A
frame is what comes between two silences; a turn is a frame that changes which page it says that it is. Reported of each:
bytes written, beside those of the characters in cells that differ, beside these with what sets their colours, what part
moves and erasing are of it, and the whole beside the fewest bytes that any program could write for it.
"""
import argparse
import os
import random
import re
import subprocess
import tempfile

from screen import TOKEN, Screen
from session import Program, Session, milliseconds

WORDS = """ansatte arbeid arbeidsgiver barnehage bolig brukere budsjett bygda deltakelse dialog digital eldre endring
erfaring fagforbund folkevalgte forankring forventning framdrift frivillige fylket gevinst heltid helse identitet
innbyggere innovasjon innsats kommunen kompetanse kultur kvalitet ledelse læring medvirkning mestring mål nettverk
nyskaping nærvær omdømme omsorg omstilling oppvekst partnere plan politikere praksis prosjekt ramme rekruttering
samarbeid samskaping skole språk stolthet struktur støtte tid tillit tjenester turnus utdanning utvikling verdier
verktøy vilje ytring øving åpenhet""".split()


class Coloured(Screen):
    """A screen whose cells hold their colours beside their characters."""

    style = b""

    def put(self, character):
        before = self.column
        super().put(character)
        if before < self.columns and self.cells[self.row][before] == character and (character, self.style) != (" ", b""):
            self.cells[self.row][before] = character + "\0" + self.style.decode()

    def control(self, final, numbers):
        if final == "m":
            self.style = b"" if numbers == [0] else self.style + b";" + b"%d" % numbers[0]
        else:
            super().control(final, numbers)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/release/samling", help="the program (default: %(default)s)")
    parser.add_argument("--options", type=int, default=100)
    parser.add_argument("--seconds", type=int, default=100)
    parser.add_argument("--sizes", default="80x24 120x36 160x45 200x60")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def opened(path, options, home):
    chance = random.Random(options.seed)
    names = set()
    while len(names) < options.options:
        names.add(" ".join(chance.sample(WORDS, chance.randint(1, 4))).capitalize())
    text = os.path.join(home, "agenda.md")
    with open(text, "w") as file:
        file.write("# Samling\n\n09:00 Valg\n- Hva er viktigst? [stem 3] @deltaker #valg\n")
        file.writelines(f"  - {name}\n" for name in sorted(names))
        file.write("12:00 Lunsj\n")
    folder = os.path.join(home, "session")
    environment = os.environ | {"HOME": home, "TZ": "UTC", "LANG": "C.UTF-8"}
    for words in (["open", text, "--session", folder], ["do", folder, "next"]):
        subprocess.run([path, *words], check=True, stdout=subprocess.DEVNULL, env=environment)
    return folder


def frames(session, seconds):
    """What comes between silences of 50 ms."""
    end = milliseconds() + seconds * 1000
    while milliseconds() < end:
        start = len(session.log)
        first, _, _ = session.burst(1000, quiet=50)
        if first:
            yield b"".join(item for item in session.log[start:] if isinstance(item, bytes))


def parts(frame):
    """Bytes of what moves the cursor, sets colours, erases, sets modes, and of characters."""
    found = dict.fromkeys(["moves", "colours", "erasing", "modes", "characters"], 0)
    for token in TOKEN.finditer(frame):
        final = token[3] and token[3].decode()
        kind = ("characters" if not final and token[0][:1] > b"\x1b" else "modes" if token[1]
                else "colours" if final == "m" else "erasing" if final in (*"JKXPb@LMST",) and final else "moves")
        found[kind] += len(token[0])
    return found


def main():
    options = arguments()
    path = os.path.abspath(options.program)
    print("size     page      bytes  /characters  /with colours   moves   erasing    /fewest")
    with tempfile.TemporaryDirectory() as home:
        folder = opened(path, options, home)
        for size in options.sizes.split():
            program = Program(size, f"{path} projector {folder}", True, [], [b"q"], home)
            session = Session(program, tuple(map(int, size.split("x"))), 50)
            report(size, session, options.seconds)
            session.finish("SIGTERM")


def least(columns, before, after):
    """The fewest bytes that any program could write: the cells that differ, and the shortest way from one to the next."""
    size, at = 0, None
    for row, (old, new) in enumerate(zip(before, after)):
        for column in (column for column in range(columns) if old[column] != new[column]):
            place = f"\x1b[{row + 1};{column + 1}H"
            if at is None or at[0] != row:
                size += len(place)
            elif at[1] < column:
                between = sum(len(cell.split("\0")[0].encode()) for cell in new[at[1]:column])
                size += min(between, len(f"\x1b[{column + 1}G"))
            size += len(new[column].split("\0")[0].encode())
            at = row, column + 1
    return size


def plain(screen):
    return ["".join(cell.split("\0")[0] for cell in line).rstrip() for line in screen.cells]


def label(screen):
    """Which page it says that it is, at the foot."""
    for line in reversed(plain(screen)):
        found = re.search(r"\b\d+ av \d+$", line)
        if found:
            return found[0]
    return ""


def report(size, session, seconds):
    columns, rows = map(int, size.split("x"))
    screen = Coloured(columns, rows)
    screen.feed(b"".join(item for item in session.log if isinstance(item, bytes)))
    session.log.clear()
    for frame in frames(session, seconds):
        before, name = [list(line) for line in screen.cells], label(screen)
        screen.feed(frame)
        if name == label(screen):
            continue
        cells = sum(len(new.split("\0")[0].encode()) for old_line, new_line in zip(before, screen.cells)
                    for old, new in zip(old_line, new_line) if old != new)
        found = parts(frame)
        fewest = least(columns, before, screen.cells) + found["colours"]
        print(f"{size:8} {label(screen):9} {len(frame):6} {len(frame) / cells:11.2f} "
              f"{len(frame) / (cells + found['colours']):14.2f} {found['moves'] / cells:7.2f} {found['erasing'] / cells:9.2f}"
              f" {len(frame) / fewest:10.2f}", flush=True)


if __name__ == "__main__":
    main()
