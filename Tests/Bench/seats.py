#!/usr/bin/env python3
"""Measure each seat of one gathering with a countdown running, beside the smallest ncurses program.

A session is opened for each program named and its first stretch begun. Then every seat sits in a pseudo-terminal of
its own, all at once and beside a floor of its size, so that whatever else the machine does strikes them alike.

  start  from just before the program is spawned to the last byte before 50 ms of silence, in turns with the floor
  key    from writing j or k to the first byte that comes back, and how many come
  cpu    time on a processor a minute, of all threads, with nothing but the countdown going on

Two builds side by side: seats.py --program old=/tmp/samling --program new=.build/release/samling
"""
import argparse
import os
import random
import subprocess
import tempfile
from statistics import median

from bench import build_floor, percentile
from session import Program, Session, milliseconds

HERE = os.path.dirname(os.path.abspath(__file__))
AGENDA = os.path.join(HERE, "../../agendas/kompetanse-2012.md")
# The wall small, and as large as a projector's terminal; the others as terminals are when they open.
SEATS = "run projector projector:200x60 notes scores"


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", action="append", help="name=path (default: the release build)")
    parser.add_argument("--seats", default=SEATS, help="seats, each of a size (default: %(default)s)")
    parser.add_argument("--starts", type=int, default=20, help="starts of each (default: 20)")
    parser.add_argument("--presses", type=int, default=100, help="keys for each (default: 100)")
    parser.add_argument("--idle", type=int, default=60, help="seconds of idling (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="of the order and the pauses")
    return parser.parse_args()


def begun_session(path, name, home):
    """A session with its first stretch running, opened by the program itself."""
    folder = os.path.join(home, name)
    for words in (["open", AGENDA, "--session", folder], ["do", folder, "next"]):
        subprocess.run(
            [path, *words], check=True, stdout=subprocess.DEVNULL,
            env=os.environ | {"HOME": home, "TZ": "UTC", "LANG": "C.UTF-8"})
    return folder


class Bench:
    def __init__(self, options, programs, sizes):
        self.options, self.programs, self.sizes = options, programs, sizes
        self.random = random.Random(options.seed)
        self.found = {program.name: {} for program in programs}

    def session(self, program):
        return Session(program, self.sizes[program.name], 50)

    def shuffled(self):
        return self.random.sample(self.programs, len(self.programs))

    def starts(self):
        samples = {program.name: [] for program in self.programs}
        for number in range(self.options.starts + 1):
            for program in self.shuffled():
                session = self.session(program)
                if number:  # the first one warms the caches
                    samples[program.name].append((session.painted, session.cost()[0]))
                session.finish("SIGTERM")
        for name, rows in samples.items():
            painted, cost = zip(*rows)
            self.found[name].update(start=median(painted), start_cpu=median(cost))

    def running(self):
        sessions = {program.name: self.session(program) for program in self.programs}
        for name, session in sessions.items():
            if name.startswith("floor"):
                session.type(b"t")
        for session in sessions.values():
            session.listen(300)
        self.idle(sessions)
        self.keys(sessions)
        for name, session in sessions.items():
            self.found[name]["memory"] = session.memory()
            session.finish("SIGTERM")

    def idle(self, sessions):
        before = {name: session.cost() for name, session in sessions.items()}
        heard = dict.fromkeys(sessions, 0)
        begun = milliseconds()
        while milliseconds() - begun < self.options.idle * 1000:
            for name, session in sessions.items():
                heard[name] += session.listen(10)
        seconds = (milliseconds() - begun) / 1000
        for name, session in sessions.items():
            cost, switches = (b - a for a, b in zip(before[name], session.cost()))
            self.found[name].update(
                cpu=cost / seconds * 60, wakeups=switches / seconds, bytes=heard[name] / seconds)

    def keys(self, sessions):
        samples = {name: [] for name in sessions}
        before = {name: session.cost()[0] for name, session in sessions.items()}
        heard = dict.fromkeys(sessions, 0)
        for number in range(self.options.presses):
            for program in self.shuffled():
                session = sessions[program.name]
                session.listen(self.random.uniform(0, 8))  # out of step with its timers
                sent = milliseconds()
                session.type(b"jk"[number % 2:][:1])
                first, _, size = session.burst(300 if program.keys else 20, quiet=3)
                if first:
                    samples[program.name].append(first - sent)
                    heard[program.name] += size
        for name, session in sessions.items():
            cost = session.cost()[0] - before[name]
            self.found[name].update(
                key=median(samples[name]) if samples[name] else None,
                key_p99=percentile(99, samples[name]) if samples[name] else None,
                key_bytes=heard[name] / max(1, len(samples[name])),
                key_cpu=cost / max(1, self.options.presses) * 1000)


COLUMNS = [  # heading, name, decimals, whether beside the floor's
    ("start ms", "start", 1, True), ("start cpu", "start_cpu", 1, True), ("key ms", "key", 3, True),
    ("key p99", "key_p99", 2, True), ("key cpu µs", "key_cpu", 0, True), ("key bytes", "key_bytes", 0, False),
    ("cpu ms/min", "cpu", 2, True), ("wake-ups/s", "wakeups", 2, False), ("bytes/s", "bytes", 1, False),
    ("MiB", "memory", 1, False),
]


def table(bench):
    lines = [["seat", *(heading for heading, _, _, _ in COLUMNS)]]
    for program in bench.programs:
        found, cells = bench.found[program.name], [program.name]
        floor = bench.found["floor {}x{}".format(*bench.sizes[program.name])]
        for _, name, decimals, has_ratio in COLUMNS:
            value = found.get(name)
            if value is None:
                cells.append("-")
                continue
            ratio = f" ×{value / floor[name]:.2f}" if has_ratio and floor.get(name) and found is not floor else ""
            cells.append(f"{value:.{decimals}f}{ratio}")
        lines.append(cells)
    widths = [max(map(len, column)) for column in zip(*lines)]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in lines)


def main():
    options = arguments()
    given = options.program or [os.path.join(HERE, "../../.build/release/samling")]
    named = [text.split("=", 1) if "=" in text else ["", text] for text in given]
    with tempfile.TemporaryDirectory(prefix="samling-bench-") as home:
        floor, programs, sizes = build_floor(home), [], {}
        for name, path in named:
            path = os.path.abspath(path)
            folder = begun_session(path, "session" + name, home)
            rehearsal = f"{path} rehearse {AGENDA} --speed 1"
            for text in options.seats.split():
                seat, _, size = text.partition(":")
                command = rehearsal if seat == "rehearse" else f"{path} {seat} {folder}"
                label = f"{text} {name}".strip()
                # A wall answers no keys, and letters at the notes are answered too.
                programs.append(Program(label, command, [] if seat == "projector" else ["jk"], [], [], home))
                sizes[label] = tuple(map(int, (size or "80x24").split("x")))
        for size in sorted(set(sizes.values())):
            label = "floor {}x{}".format(*size)
            programs.insert(0, Program(label, floor, ["jk"], [], [], home))
            sizes[label] = size
        bench = Bench(options, programs, sizes)
        print(f"load {os.getloadavg()[0]:.2f}", flush=True)
        if options.starts:
            bench.starts()
        if options.idle:
            bench.running()
        print(table(bench))
        print(f"load {os.getloadavg()[0]:.2f}, {options.starts} starts, {options.presses} keys, {options.idle} s idle")


if __name__ == "__main__":
    main()
