#!/usr/bin/env python3
"""Open sessions with many records, next to `jq -c .` on the same journals.

Makes a session of each size, a large programme and journals of three seats, and reads it with `samling verify`,
`samling log --json` and `jq -c .`, in turns. Prints the least of each: milliseconds of processor and of waiting, and
the most memory in MB, of which Python's own 15 are the least that is seen. Needs jq.
"""
import argparse
import datetime
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

WORDS = "vi må møtes oftere på tvers av kommunene én gang i måneden så ingen blir sittende alene med «nye» oppgaver".split()
BEGUN = datetime.datetime(2026, 11, 23, 8, 0)


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--records", type=int, nargs="*", default=[0, 2_000, 20_000, 200_000])
    parser.add_argument("--items", type=int, default=200, help="items of the programme (default: 200)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is run (default: 5)")
    parser.add_argument("--keep", help="a folder to leave the sessions in")
    return parser.parse_args()


def programme(items):
    """A long gathering, with a round, a scale and questions in each item."""
    lines = ["# Lang samling", "- Kommuner: Luster, Gloppen, Lom, Bø", ""]
    for item in range(items):
        if item % 10 == 0:
            lines += ["", f"## Dag {item // 10 + 1}", ""]
        clock = 8 * 60 + item % 10 * 45
        lines += [
            f"{clock // 60:02}:{clock % 60:02} Økt {item} om samspillet i kommunen v/ Kari Nordmann",
            "- Bakgrunn og forventninger", "- Runde (5 min x kommune)",
            f"  - Hvor nyttig var økt {item}? [1-10 lite..svært]", "  - Hva tar vi med oss hjem? [notat]", ""]
    return "\n".join(lines)


def deed(chance, actor, number, notes):
    """What somebody did, most of it notes; `notes` are the numbers of those there are, and what each was last."""
    noted = lambda fact: {"noted": {"fact": fact}}
    text = " ".join(chance.choices(WORDS, k=chance.randint(3, 24))).capitalize() + "."
    prompt = f"q{chance.randint(1, 300)}"
    kind = chance.random()
    if kind < 0.75 or not notes:
        notes.append([number, number])
        return "note", [noted({"written": {"note": {
            "id": f"{actor}.{number}", "place": {"prompt": prompt}, "text": text, "isHeld": False,
            "stretch": "i1"}}})]
    if kind < 0.8:
        return "mark", [noted({"marked": {"note": f"{actor}.{chance.choice(notes)[0]}", "mark": {"idea": {}}}})]
    if kind < 0.85:
        note = chance.choice(notes)
        over, note[1] = note[1], number
        return "edit", [noted({"reworded": {
            "note": f"{actor}.{note[0]}", "text": text, "over": [{"actor": actor, "n": over}]}})]
    return "score", [{"polled": {"fact": {"cast": {"_0": {
        "poll": {"prompt": prompt}, "value": {"score": {"_0": chance.randint(1, 10)}},
        "count": 1, "rule": "adds"}}}}}]


def stamp(number):
    at = BEGUN + datetime.timedelta(milliseconds=300 * number)
    return at.isoformat(timespec="milliseconds") + "Z"


def write(folder, count):
    """Journals of three seats with this many records in all."""
    chance = random.Random(count)
    actors = [("facilitator", "aaaaaaaaaa"), ("notes", "bbbbbbbbbb"), ("scores", "cccccccccc")]
    os.makedirs(os.path.join(folder, "journal"), exist_ok=True)
    files = [open(os.path.join(folder, "journal", f"{seat}.{actor}.1.jsonl"), "wb") for seat, actor in actors]
    notes = [[] for _ in actors]
    for number in range(count):
        which = number % len(actors)
        (seat, actor), own = actors[which], number // len(actors) + 1
        kind, events = deed(chance, actor, own, notes[which])
        open_line = json.dumps(
            {"v": 1, "a": actor, "n": own, "h": f"{stamp(number)}/0000", "s": seat, "at": stamp(number),
             "k": kind, "d": {"events": events}}, ensure_ascii=False, separators=(",", ":"))[:-1].encode()
        files[which].write(open_line + f',"c":"{zlib.crc32(open_line):08x}"}}\n'.encode())
    for file in files:
        file.close()


def run(words):
    """Milliseconds of processor and of waiting, and the most memory in MB."""
    begun = time.monotonic()
    with open(os.devnull, "w") as nothing:
        process = subprocess.Popen(words, stdout=nothing, stderr=nothing)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"journals: {' '.join(words)}: status {process.returncode}")
    return (used.ru_utime + used.ru_stime) * 1000, (time.monotonic() - begun) * 1000, used.ru_maxrss / 1024


def main():
    options = arguments()
    if not shutil.which("jq"):
        raise SystemExit("journals: needs jq")
    samling = os.path.abspath(options.samling)
    with tempfile.TemporaryDirectory(prefix="samling-bench-") as home:
        agenda = os.path.join(home, "agenda.md")
        with open(agenda, "w", encoding="utf-8") as file:
            file.write(programme(options.items))
        print("| records | MB | program | processor ms | waited ms | memory MB |")
        print("| --- | --- | --- | --- | --- | --- |")
        for count in options.records:
            folder = os.path.join(options.keep or home, f"records-{count}")
            if not os.path.exists(folder):
                subprocess.run([samling, "open", agenda, "--session", folder], check=True, stdout=subprocess.DEVNULL)
                write(folder, count)
            journals = os.path.join(folder, "journal")
            files = sorted(os.path.join(journals, name) for name in os.listdir(journals))
            size = sum(map(os.path.getsize, files)) / 1e6
            programs = {
                "jq -c .": ["jq", "-c", ".", *files], "verify": [samling, "verify", folder],
                "log --json": [samling, "log", folder, "--json"]}
            found = {name: [] for name in programs}
            for _ in range(options.rounds):
                for name, words in programs.items():
                    found[name].append(run(words))
            for name, runs in found.items():
                least = " | ".join(f"{min(column):.1f}" for column in zip(*runs))
                print(f"| {count} | {size:.1f} | {name} | {least} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
