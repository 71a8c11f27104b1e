#!/usr/bin/env python3
"""Three seats watch while two writers add notes as fast as the disk takes them.

Counts what must hold (every note there once, every seat's digest the same) and measures what must stay flat as the
session grows: how long after it was saved an act is seen on each seat, how much memory each seat has, and how much of
the processor it takes for a note.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile
import threading
from statistics import median

from bench import percentile
from screen import Screen
from session import Program, Session, milliseconds

# The size of each seat's screen, what it does last, and the keys that close it. A seat that did something records the
# digest it showed as it closes; a projector does nothing. In a strip it shows a message in ordinary letters.
SEATS = {
    "run": ((80, 24), "b", "qj"), "projector": ((40, 6), "", "q"),
    "notes": ((80, 24), "Slutt.\r", "\x11")}


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--agenda", default="agendas/kompetanse-2012.md")
    parser.add_argument("--notes", type=int, default=10_000, help="notes from each writer")
    parser.add_argument("--steps", type=int, default=5, help="how often to measure on the way")
    parser.add_argument("--probes", type=int, default=20, help="acts timed each time")
    return parser.parse_args()


class Writer:
    """A stream of commands; each is answered once the disk has it."""

    def __init__(self, samling, folder, environment):
        self.process = subprocess.Popen(
            [samling, "do", folder, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=environment)

    def act(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def close(self):
        self.process.stdin.close()
        return self.process.wait()


class Watch:
    """The three seats, and when each has shown a word."""

    def __init__(self, samling, folder, home):
        self.seats = {
            name: Session(Program(name, f"{samling} {name} {folder}", [], [], [], home), size, 300)
            for name, (size, _, _) in SEATS.items()}

        self.screens = {name: Screen(*size) for name, (size, _, _) in SEATS.items()}

    def read(self, name):
        """Takes in what a seat has painted."""
        seat = self.seats[name]
        seat.listen(1)
        self.screens[name].feed(b"".join(item for item in seat.log if isinstance(item, bytes)))
        seat.log.clear()

    def seen(self, word, names, deadline=5000):
        """Milliseconds until each of these seats has shown a word."""
        waiting, found, begun = set(names), {}, milliseconds()
        while waiting and milliseconds() - begun < deadline:
            for name in list(waiting):
                self.read(name)
                if any(word in line for line in self.screens[name].lines()):
                    found[name] = milliseconds() - begun
                    waiting.remove(name)
        if waiting:
            raise SystemExit(f"writers: {word} was not seen on {', '.join(waiting)}")
        return found

    def drain(self):
        for name in self.seats:
            self.read(name)

    def close(self):
        """Each seat does its last and, once all have read of it, closes."""
        for name, (_, last, _) in SEATS.items():
            self.seats[name].type(last.encode())
        end = milliseconds() + 3000
        while milliseconds() < end:
            self.drain()
        for name, (_, _, keys) in SEATS.items():
            self.seats[name].program.quit = [key.encode() for key in keys]
            self.seats[name].finish()


def main():
    options = arguments()
    samling = os.path.abspath(options.samling)
    with tempfile.TemporaryDirectory(prefix="samling-bench-") as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "TZ": "UTC", "LANG": "C.UTF-8"}
        folder = os.path.join(home, "session")
        subprocess.run([samling, "open", options.agenda, "--session", folder], check=True,
                       env=environment, stdout=subprocess.DEVNULL)
        main_writer = Writer(samling, folder, environment)
        # The second stretch asks something.
        for _ in range(2):
            main_writer.act("next")
        watch = Watch(samling, folder, home)
        writers = [Writer(samling, folder, environment) for _ in range(2)]
        saved = [[], []]

        def write(which, count):
            for _ in range(count):
                number = len(saved[which])
                answer = writers[which].act(f"note Notat {'ab'[which]}{number}.")
                saved[which].append(answer.split()[1])

        print("| notes | seen after ms, median | p99 | "
              + " | ".join(f"{n}: MiB | ms a note" for n in SEATS) + " |")
        print("| --- " * (3 + 2 * len(SEATS)) + "|")
        for step in range(options.steps):
            count = options.notes // options.steps
            before = [seat.cost()[0] for seat in watch.seats.values()]
            threads = [threading.Thread(target=write, args=(w, count)) for w in range(2)]
            [thread.start() for thread in threads]
            times = []
            for probe in range(options.probes):
                word = f"Melding{step}x{probe}"
                main_writer.act(f"message {word}")
                times += watch.seen(word, ["run", "projector"]).values()
            while any(thread.is_alive() for thread in threads):
                watch.drain()
            work = [(seat.cost()[0] - was) / (2 * count)
                    for seat, was in zip(watch.seats.values(), before)]
            # A note among so many scrolls away before it can be seen, unless they pause.
            for probe in range(options.probes):
                word = f"Svar{step}x{probe}"
                main_writer.act(f"note {word}")
                times += watch.seen(word, ["notes"]).values()
            memory = " | ".join(
                f"{seat.memory():.1f} | {ms:.2f}" for seat, ms in zip(watch.seats.values(), work))
            print(f"| {2 * count * (step + 1)} | {median(times):.0f} | {percentile(99, times):.0f} |"
                  f" {memory} |", flush=True)
        for writer in [*writers, main_writer]:
            writer.close()
        watch.close()
        check(samling, folder, environment, saved)


def check(samling, folder, environment, saved):
    run = lambda *words: subprocess.run(
        [samling, *words], capture_output=True, text=True, env=environment)
    logged = run("log", folder, "--json").stdout
    texts = re.findall(r'"text":"Notat ([ab]\d+)\.', logged)
    verified = run("verify", folder)
    print(f"\nsaved {sum(map(len, saved))}, distinct {len(set(sum(saved, [])))}, in the log {len(texts)},"
          f" distinct {len(set(texts))}; verify: status {verified.returncode},"
          f" {verified.stdout.strip().splitlines()[-1]}")
    # Nothing but closing happened between them, which changes no session.
    for seat, shown in re.findall(r'"seat":"(\w+)".*"closed":{"digest":"(\w+)"', logged):
        print(f"shown on {seat} as it closed: digest {shown}")


if __name__ == "__main__":
    sys.exit(main())
