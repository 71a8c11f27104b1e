#!/usr/bin/env python3
"""Print the functions that run when a clock ticks, for Sources/samling/every-second.order.

The linker lays them side by side: what wakes once a second finds its processor cold, and the pages it reads then
are most of what a tick costs. Names that are out of date do no harm. Needs valgrind.

  python3 Tests/Bench/order.py >Sources/samling/every-second.order && rm .build/release/samling

A build does not look whether that file has changed, so the program is taken away to be linked anew.
"""
import glob
import os
import re
import subprocess
import tempfile

from bench import SAMLING
from session import Program, Session

HEADER = """# The functions that run every second while a clock does, for the linker to lay side by side.
# Written by Tests/Bench/order.py.
"""
WAIT = 120_000


def ticking(folder):
    """The functions that ran in some seconds of ticking, as callgrind names them."""
    words = SAMLING.split()
    # Of its debug information valgrind would read more than it does of the program.
    program = os.path.join(folder, "samling")
    subprocess.run(["objcopy", "--strip-debug", words[0], program], check=True)
    output = os.path.join(folder, "calls")
    watched = Program(
        "order", " ".join([
            "valgrind --tool=callgrind --instr-atstart=no --demangle=no", f"--callgrind-out-file={output}", program,
            *words[1:]]), "", "", "", folder)
    session = Session(watched, (80, 24), 50)
    session.burst(WAIT, 3000)
    session.type(b"n")
    session.listen(4000)
    for state in ("on", "off"):
        subprocess.run(["callgrind_control", "-i", state, str(session.pid)], check=True, stdout=subprocess.DEVNULL)
        session.listen(5000)
    session.type(b"qj")
    session.ended(WAIT)
    found = []
    for path in glob.glob(output + "*"):
        with open(path, encoding="utf-8") as calls:
            found += re.findall(r"^c?fn=\(\d+\) ([^\s0]\S*)", calls.read(), re.M)
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        functions = ticking(folder)
    print(HEADER + "\n".join(dict.fromkeys(name.split("'")[0] for name in functions)))
