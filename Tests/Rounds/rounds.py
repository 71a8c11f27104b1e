#!/usr/bin/env python3
"""Takes in the scoring rounds of five gatherings that were held, by keys in a real terminal: rounds.py [PROGRAM]

Each round is typed at `samling scores` in tmux, as its room would say it: tens as «1» «0», decimals with a comma, a slip
and Backspace now and then, Enter only where the foot asks for it. What the CSV then says must be what was said, answer by
answer. Prints a line for each round, and ends with 1 where one differs. It needs tmux and a release build.
"""
import collections
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "../../.build/release/samling"))
KOMMUNER = ["Luster", "Gloppen", "Lom", "Bø", "Hobøl", "Finnøy", "Rennesøy", "Sogndal"]
RISKS = [
    "Manglende forankring", "Manglende tid", "Manglende penger", "Skifte av leder", "Motstand", "For store mål",
    "Uklare roller", "Dårlig informasjon", "Valg", "Annet"]
SIGNS = [
    "Felles mål", "Tillit", "Åpenhet", "Tid til samarbeid", "Tidlig involvering", "Likeverd", "Resultater følges opp"]
CONDITIONS = [f"Vilkår {number}" for number in range(1, 22)]
PROBLEMS = [f"Problem {number}" for number in range(1, 17)]


def listed(names):
    return "".join(f"  - {name}\n" for name in names)


AGENDA = f"""# Runder
- Kommuner: {", ".join(KOMMUNER)}
09:00 Risiko
- Hvor ligger den største risiko? [1-10 liten risiko..stor risiko] @kommune
{listed(RISKS)}10:00 Partssamarbeid
- I hvor høy grad stemmer det? [1-10] @kommune
{listed(SIGNS)}11:00 Sykefravær
- Sykefraværet i din kommune? [5-12 %, landssnitt 8,2, IA-utgangspunkt 8,4] @kommune
12:00 Læringsvilkår
- Hvor godt stemmer det? [1-4 ikke..litt..ganske..meget] @deltaker
{listed(CONDITIONS)}13:00 Silerunde
- Hvilke problemer er viktigst? [stem, topp 10] @deltaker
{listed(PROBLEMS)}15:00 Slutt
"""


class Room:
    """A session, and a scores seat in a terminal of its own."""

    def __init__(self, home):
        self.folder = os.path.join(home, "session")
        self.socket = os.path.join(home, "tmux")
        self.environment = dict(
            os.environ, HOME=home, TZ="Europe/Oslo", LANG="nb_NO.UTF-8", LC_CTYPE="C.UTF-8", TERM="xterm-256color")
        agenda = os.path.join(home, "runder.md")
        with open(agenda, "w", encoding="utf-8") as file:
            file.write(AGENDA)
        self.samling("open", agenda, "--session", self.folder)
        self.samling("do", self.folder, "present", "40")
        self.samling("do", self.folder, "next")
        self.tmux("new-session", "-d", "-x", "80", "-y", "24", PROGRAM, "scores", self.folder)
        self.until(lambda: "risiko" in self.screen())

    def samling(self, *words):
        done = subprocess.run([PROGRAM, *words], env=self.environment, text=True, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"samling {' '.join(words)}: {done.stderr}")
        return done.stdout

    def tmux(self, *words):
        return subprocess.run(
            ["tmux", "-S", self.socket, "-f", "/dev/null", *words], env=self.environment, text=True,
            capture_output=True, check=True).stdout

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def foot(self):
        return self.screen().rstrip("\n").split("\n")[-1]

    def until(self, holds):
        for _ in range(200):
            if holds():
                return True
            time.sleep(0.05)
        return False

    def type(self, text):
        self.tmux("send-keys", "-l", text)

    def press(self, *keys):
        self.tmux("send-keys", *keys)

    def enter_if_asked(self):
        """Enter where the foot asks for it, once the keys before it have been taken."""
        time.sleep(0.15)
        if any(asked in self.foot() for asked in ("Enter ta imot", "Enter 1 ", "Enter lagre")):
            self.press("Enter")

    def row(self, words):
        """A whole row; asked whose it is, as the room has just gone on, it is this question's."""
        self.press("r")
        self.until(lambda: "svar:" in self.screen() or "Rommet er gått videre" in self.screen())
        if "Rommet er gått videre" in self.screen():
            self.press("Enter")
        self.type(words)
        self.enter_if_asked()

    def answers(self):
        """What the CSV says: statement or option, by whom, which score; and how many."""
        text = self.samling("report", self.folder, "--format", "csv").lstrip("\ufeff")
        found = collections.Counter()
        for row in csv.DictReader(io.StringIO(text), delimiter=";"):
            said = row["poeng"] or row["svar"]
            found[row["spørsmål"], row["utsagn"], row["av"], said] += int(row["antall"] or 1)
        return found

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)


def text(score, decimals=0):
    return str(score) if decimals == 0 else f"{score // 10}" + (f",{score % 10}" if score % 10 else "")


def grid(room, said, question, statements, chance, in_rows):
    """Scores of each municipality on each statement, a row at a time or a key at a time."""
    for statement in statements:
        scores = [chance.randint(1, 10) for _ in KOMMUNER]
        if in_rows:
            room.row(" ".join(map(str, scores)))
        else:
            for score in scores:
                if chance.randint(0, 9) == 0:
                    room.type("7")
                    room.press("BSpace")
                room.type(str(score))
        for kommune, score in zip(KOMMUNER, scores):
            said[question, statement, kommune, str(score)] += 1
    room.enter_if_asked()


def lineup(room, said, question, chance):
    for kommune in KOMMUNER:
        score = chance.randint(50, 120)
        room.type(text(score, 1))
        room.enter_if_asked()
        said[question, "", kommune, text(score, 1) if score % 10 else f"{score // 10},0"] += 1


def conditions(room, said, question, chance):
    for statement in CONDITIONS:
        counts = [chance.randint(0, 9) for _ in range(4)]
        room.row(" ".join(f"{score}*{count}" for score, count in enumerate(counts, 1) if count))
        room.press("Down")
        for score, count in enumerate(counts, 1):
            if count:
                said[question, statement, "", str(score)] += count


def dots(room, said, question, chance):
    totals = [chance.randint(0, 30) for _ in PROBLEMS]
    room.row(" ".join(map(str, totals)))
    for problem, total in zip(PROBLEMS, totals):
        if total:
            said[question, "", "", problem] += total


def main():
    chance = random.Random(17)
    said, failed = collections.Counter(), 0
    with tempfile.TemporaryDirectory(prefix="samling-rounds-") as home:
        room = Room(home)
        rounds = [
            ("10 risks × 8 municipalities", "Hvor ligger den største risiko?",
             lambda question: grid(room, said, question, RISKS, chance, in_rows=True)),
            ("7 signs × 8 municipalities", "I hvor høy grad stemmer det?",
             lambda question: grid(room, said, question, SIGNS, chance, in_rows=False)),
            ("a line-up from 5 to 12 %", "Sykefraværet i din kommune?",
             lambda question: lineup(room, said, question, chance)),
            ("21 conditions", "Hvor godt stemmer det?", lambda question: conditions(room, said, question, chance)),
            ("dots from flip-over totals", "Hvilke problemer er viktigst?",
             lambda question: dots(room, said, question, chance)),
        ]
        try:
            for number, (name, question, take_in) in enumerate(rounds):
                if number > 0:
                    room.samling("do", room.folder, "next")
                room.until(lambda: question[:20] in room.screen())
                began = time.monotonic()
                take_in(question)
                wanted = collections.Counter({key: count for key, count in said.items() if key[0] == question})

                def found():
                    return collections.Counter(
                        {key: count for key, count in room.answers().items() if key[0] == question})
                is_right = room.until(lambda: found() == wanted)
                print(f"{name}: {sum(wanted.values())} answers in {time.monotonic() - began:.0f} s, "
                      + ("as said" if is_right else "NOT as said"), flush=True)
                if not is_right:
                    failed += 1
                    there = found()
                    print("  missing", dict(wanted - there), "\n  too many", dict(there - wanted), "\n" + room.screen())
        finally:
            room.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
