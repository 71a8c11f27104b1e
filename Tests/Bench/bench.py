#!/usr/bin/env python3
"""Measure samling against the smallest ncurses program, side by side in pseudo-terminals.

Both run in turns in the same minute on the same machine, so the ratios mean something where the
milliseconds do not. Nothing here fails because a machine is slow. Linux only: it reads /proc.

  start     from just before the program is spawned to the last byte before 50 ms of silence
  key       from writing a key to the first byte that comes back
  cpu       time on a processor, of all threads
  wake-ups  voluntary context switches of all threads
  idle      with a countdown running; the floor counts the seconds in large digits too
  resize    after 100 sizes in a row: whether the picture is that of a fresh start at the last one
  exit      what the program leaves behind on the terminal, and how long it takes to go
"""
import argparse
import math
import os
import random
import subprocess
import sys
import tempfile
from statistics import median

from session import Program, Session, milliseconds

HERE = os.path.dirname(os.path.abspath(__file__))
SAMLING = ".build/release/samling rehearse agendas/kompetanse-2012.md --speed 1"


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=SAMLING, help="command to measure (default: %(default)s)")
    parser.add_argument("--floor", help="the floor's binary (default: floor.c, built on the spot)")
    parser.add_argument("--keys", default="jk", help="keys to press in turn (default: %(default)s)")
    parser.add_argument("--prepare", default="", help="keys that set a countdown going, pressed first")
    parser.add_argument("--quit", default="q", help="keys that end it (default: %(default)s)")
    parser.add_argument("--starts", type=int, default=20, help="starts measured (default: 20)")
    parser.add_argument("--presses", type=int, default=300, help="keys pressed (default: 300)")
    parser.add_argument("--idle", type=int, default=20, help="seconds of idling (default: 20)")
    parser.add_argument("--size", default="80x24", help="columns x rows (default: 80x24)")
    parser.add_argument("--quiet", type=int, default=50, help="ms of silence that mean settled")
    parser.add_argument("--seed", type=int, default=1, help="of the sizes and pauses")
    return parser.parse_args()


def build_floor(folder):
    path = os.path.join(folder, "floor")
    subprocess.run(
        ["cc", "-O2", "-o", path, os.path.join(HERE, "floor.c"), "-lncursesw", "-ltinfo"], check=True)
    return path


def spelled(text):
    """Keys one by one: `\\e[A` and the like count as one."""
    keys, rest = [], text.replace("\\e", "\x1b").replace("\\r", "\r").replace("\\t", "\t")
    while rest:
        length = 1
        if rest[0] == "\x1b" and rest[1:2] in ("[", "O"):
            length = next((i + 1 for i in range(2, len(rest)) if "@" <= rest[i] <= "~"), len(rest))
        keys.append(rest[:length].encode())
        rest = rest[length:]
    return keys


def percentile(share, values):
    return sorted(values)[max(0, math.ceil(share / 100 * len(values)) - 1)] if values else math.nan


class Bench:
    def __init__(self, options, programs):
        self.options, self.programs = options, programs
        self.size = tuple(map(int, options.size.split("x")))
        self.random = random.Random(options.seed)
        self.found = {program.name: {} for program in programs}

    def session(self, program, size=None):
        return Session(program, size or self.size, self.options.quiet)

    def working(self, program):
        session = self.session(program)
        for key in program.prepare:
            session.type(key)
            session.burst(300)
        session.listen(300)
        return session

    def starts(self):
        samples = {program.name: [] for program in self.programs}
        for number in range(self.options.starts + 1):
            for program in self.random.sample(self.programs, len(self.programs)):
                session = self.session(program)
                if number:  # the first one warms the caches
                    samples[program.name].append((session.painted, session.first, session.cost()[0]))
                session.finish()
        for name, rows in samples.items():
            painted, first, cost = zip(*rows)
            self.found[name].update(
                start=median(painted), start_p99=percentile(99, painted), start_first=median(first),
                start_cpu=median(cost))

    def keys(self):
        sessions = {program.name: self.working(program) for program in self.programs}
        samples = {name: [] for name in sessions}
        before = {name: session.cost()[0] for name, session in sessions.items()}
        heard = dict.fromkeys(sessions, 0)
        for number in range(self.options.presses):
            for program in self.random.sample(self.programs, len(self.programs)):
                session = sessions[program.name]
                session.listen(self.random.uniform(0, 8))  # out of step with its timers
                sent = milliseconds()
                session.type(program.keys[number % len(program.keys)])
                first, _, size = session.burst(300, quiet=3)
                if first:
                    samples[program.name].append(first - sent)
                    heard[program.name] += size
        for name, session in sessions.items():
            cost = session.cost()[0] - before[name]
            self.found[name].update(
                key=median(samples[name]) if samples[name] else math.nan,
                key_p99=percentile(99, samples[name]), key_cpu=cost / self.options.presses * 1000,
                key_bytes=heard[name] / max(1, len(samples[name])), memory=session.memory(),
                key_silent=self.options.presses - len(samples[name]))
            session.finish()

    def idle(self):
        sessions = {program.name: self.working(program) for program in self.programs}
        sessions["floor"].type(b"t")
        for session in sessions.values():
            session.listen(700)
        before = {name: session.cost() for name, session in sessions.items()}
        heard = dict.fromkeys(sessions, 0)
        begun = milliseconds()
        while milliseconds() - begun < self.options.idle * 1000:
            for name, session in sessions.items():
                heard[name] += session.listen(25)
        seconds = (milliseconds() - begun) / 1000
        for name, session in sessions.items():
            cost, switches = (b - a for a, b in zip(before[name], session.cost()))
            self.found[name].update(
                idle_cpu=cost / seconds * 60, idle_wakeups=switches / seconds,
                idle_bytes=heard[name] / seconds)
            session.finish()

    def sizes(self):
        final = (self.size[0] + 20, self.size[1] + 6)
        for program in self.programs:
            fresh = self.session(program, final)
            fresh.listen(300)
            wanted = fresh.picture()
            # Gone before the other starts, so that neither tells of the other.
            fresh.finish()
            session = self.session(program)
            before = session.cost()[0]
            for _ in range(99):
                session.resize((self.random.randint(1, 200), self.random.randint(1, 60)))
                session.listen(1)
            sent = milliseconds()
            session.resize(final)
            last = session.burst(1000)[1]
            cost = (session.cost()[0] - before) / 100
            session.resize((1, 1))
            session.listen(200)
            session.resize(final)
            session.listen(300)
            # Only letters are compared: a clock may have moved on in the meantime.
            lines = zip(wanted, session.picture())
            same = sum(without_clock(a) == without_clock(b) for a, b in lines) / final[1]
            self.found[program.name].update(
                resize=(last or math.nan) - sent, resize_cpu=cost, resize_same=100 * same,
                resize_alive="yes" if session.ended(0) is None else "NO")
            session.finish()

    def exits(self):
        for program in self.programs:
            for how in ("quit", "SIGTERM", "SIGHUP", "SIGINT"):
                session = self.session(program)
                session.listen(100)
                took, status, left = session.finish(how)
                state = "clean" if not left else "leaves " + ",".join(left)
                self.found[program.name]["exit_" + how] = f"{state} {took:.0f} ms, status {status}"


def without_clock(line):
    """A line without what a clock changes: digits, and the blocks of large ones."""
    return "".join(" " if c in "0123456789█▀▄━╸─" else c for c in line).split()


ROWS = [  # label, name, decimals, whether a ratio says something
    ("start, painted: ms", "start", 2, True), ("start, painted: ms p99", "start_p99", 2, True),
    ("start, first byte: ms", "start_first", 2, True), ("start: cpu ms", "start_cpu", 2, True),
    ("key to first byte: ms", "key", 3, True), ("key to first byte: ms p99", "key_p99", 3, True),
    ("key: cpu µs", "key_cpu", 0, True), ("key: bytes", "key_bytes", 0, True),
    ("key: unanswered", "key_silent", 0, False), ("memory: RSS MiB", "memory", 1, True),
    ("idle: wake-ups/s", "idle_wakeups", 2, False), ("idle: cpu ms/min", "idle_cpu", 2, True),
    ("idle: bytes/s", "idle_bytes", 1, True), ("100 sizes: last settled ms", "resize", 2, True),
    ("100 sizes: cpu ms each", "resize_cpu", 3, True),
    ("100 sizes and 1x1: lines right %", "resize_same", 0, False),
    ("100 sizes and 1x1: alive", "resize_alive", 0, False),
    ("quit", "exit_quit", 0, False), ("SIGTERM", "exit_SIGTERM", 0, False),
    ("SIGHUP", "exit_SIGHUP", 0, False), ("SIGINT", "exit_SIGINT", 0, False),
]


def table(bench):
    names = [program.name for program in bench.programs]
    lines = [["", *names, "ratio"]]
    for label, name, decimals, has_ratio in ROWS:
        values = [bench.found[program].get(name, "-") for program in names]
        shown = [v if isinstance(v, str) else f"{v:.{decimals}f}" for v in values]
        ratio = ""
        if has_ratio and not any(isinstance(v, str) for v in values) and values[0]:
            ratio = f"{values[1] / values[0]:.2f}"
        lines.append([label, *shown, ratio])
    widths = [max(map(len, column)) for column in zip(*lines)]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in lines)


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="samling-bench-") as home:
        floor = options.floor or build_floor(home)
        bench = Bench(options, [
            Program("floor", floor, spelled("jk"), [], spelled("q"), home),
            Program("program", options.program, spelled(options.keys), spelled(options.prepare),
                    spelled(options.quit), home)])
        for part in (bench.starts, bench.keys, bench.idle, bench.sizes, bench.exits):
            print(f"bench: {part.__name__}, load {os.getloadavg()[0]:.2f}", file=sys.stderr, flush=True)
            part()
        print(table(bench))
        print(f"\n{options.program}\n{os.uname().sysname} {os.uname().release}, {os.cpu_count()}"
              f" processors, {options.size}, {options.starts} starts, {options.presses} keys,"
              f" {options.idle} s idle")


if __name__ == "__main__":
    main()
