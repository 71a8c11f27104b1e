#!/usr/bin/env python3
"""What a forecast and the ways home cost on a day of five hundred items.

One process answers all questions, in turn, so that starting it and reading the session do not count, and what else the
machine does hits all alike. The yardstick is a line that is refused at once, `resume` while the clock runs; each
question is asked with it behind, and what is told is the median of the whole less the median of the yardstick.
"""
import argparse
import os
import statistics
import subprocess
import tempfile
import time


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--items", type=int, default=500)
    parser.add_argument("--times", type=int, default=200, help="how often each question is asked")
    return parser.parse_args()


def agenda(count):
    """Items of two minutes from six in the morning, a round of two in each tenth, each fiftieth fixed."""
    lines = ["# Mange punkter", "- Kommuner: Bø, Lom", ""]
    for number in range(count):
        minutes = 6 * 60 + 2 * number
        mark = "!" if number % 50 == 49 else ""
        round_ = " (1 min x kommune)" if number % 10 == 5 else ""
        lines.append(f"{minutes // 60:02}:{minutes % 60:02}{mark} Punkt {number + 1}{round_}")
    return "\n".join(lines) + "\n"


class Day:
    """A session on a day of its own, and a process that answers questions about it."""

    def __init__(self, samling, home, items, begun):
        # A zone in which it is about noon, so that the morning has passed.
        zone = f"UTC{time.gmtime().tm_hour - 12:+}"
        self.environment = dict(os.environ, HOME=home, TZ=zone, LANG="nb_NO.UTF-8", LC_ALL="C.UTF-8")
        path = os.path.join(home, f"{begun.replace(':', '')}.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(agenda(items))
        folder = os.path.join(home, begun.replace(":", "-"))
        for words in (["open", path, "--session", folder], ["do", folder, "--at", begun, "next"]):
            subprocess.run([samling, *words], env=self.environment, check=True, capture_output=True)
        self.process = subprocess.Popen(
            [samling, "do", folder, "-"], env=self.environment, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def ask(self, question, at):
        """Milliseconds until a question and the yardstick behind it are answered, and the lines of the answer."""
        lines = []
        began = time.perf_counter()
        self.process.stdin.write(question + f"--at {at} resume\n")
        self.process.stdin.flush()
        while not (line := self.process.stdout.readline()).startswith("samling:"):
            if not line:
                raise SystemExit("samling ended: " + "".join(lines))
            lines.append(line)
        return (time.perf_counter() - began) * 1000, lines

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measure(day, late, times):
    """The yardstick, and what the ways home cost besides; each a median with its quartiles, and the number of ways."""
    bare, asked, ways = [], [], 0
    for _ in range(times):
        bare.append(day.ask("", late)[0])
        milliseconds, lines = day.ask(f"--at {late} replan\n", late)
        asked.append(milliseconds)
        ways = len([line for line in lines if line[:1].isdigit()])
    yardstick = statistics.median(bare)
    return yardstick, [quarter - yardstick for quarter in statistics.quantiles(asked, n=4)], ways


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as home:
        for name, begun, late in (("in time", "06:00", "06:01"), ("20 late", "06:20", "06:21")):
            day = Day(options.samling, home, options.items, begun)
            measure(day, late, 10)
            yardstick, (low, median, high), ways = measure(day, late, options.times)
            day.close()
            print(
                f"{options.items} items, {name}: {ways} ways, {median:.2f} ms ({low:.2f}–{high:.2f}); "
                f"the yardstick {yardstick:.2f} ms")


if __name__ == "__main__":
    main()
