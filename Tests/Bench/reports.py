#!/usr/bin/env python3
"""The report of a whole programme: eight networks, five gatherings each, 53 municipalities, 5,000 records a session.

Measures the time for ten sessions and for all, which must grow with their number and no faster, and the memory.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import zlib

NETWORKS, GATHERINGS, MUNICIPALITIES = 8, 5, 53
QUESTIONS = ["Hva er nytt siden sist?", "Hva har dere lært?", "Hva er neste steg?", "Hva trenger dere hjelp til?"]
AGENDA = """# Saman om ein betre kommune – samling {number}
- Sted: Park Inn
- Nettverk: {network}
- Kommuner: {names}

## Dag 1 – {day}. mars {year}

09:00 Velkommen
- Presentasjonsrunde (5 min x kommune)
{questions}
12:00 Lunsj
13:00 Arbeid @kommune
- Hvor godt er partssamarbeidet hos dere? [1-10] #samarbeid
- Hvor ligger den største risikoen? [1-10]
  - Manglende engasjement
  - Økonomi
  - Prioritering av tid
- Hvordan går det? [notat]
15:00 Oppsummering
- Hvor nyttig har samlingen vært? [1-10 ..best] @deltaker #nytte
- Innspill til neste samling? [notat]
16:00 Slutt
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samling", default=".build/release/samling")
    parser.add_argument("--records", type=int, default=5000)
    options = parser.parse_args()
    program = os.path.abspath(options.samling)
    with tempfile.TemporaryDirectory(prefix="samling-") as home:
        environment = dict(os.environ, SAMLING_HOME=home, LANG="nb_NO.UTF-8")
        folders = [make(program, home, environment, number, options.records)
                   for number in range(NETWORKS * GATHERINGS)]
        rates, peaks = [], []
        for count in (10, 20, 40):
            for form in ("markdown", "html", "csv", "json"):
                seconds, peak = measure([program, "report", *folders[:count], "--format", form], environment)
                print(f"{count:3} sessions {form:9} {seconds:6.2f} s  {seconds / count * 10:5.2f} s per ten  {peak:5.0f} MB")
                rates.append(seconds / count * 10)
                peaks.append(peak)
        seconds, peak = measure([program, "compare", *folders[:10], "--format", "html"], environment)
        print(f" 10 compared            {seconds:6.2f} s                  {peak:5.0f} MB")
        seconds, peak = measure([program, "report", folders[0], "--files"], environment)
        print(f"  1 session's own files {seconds:6.2f} s                  {peak:5.0f} MB")
        held = max(rates) < 2 and max(peaks) < 200
        print("holds: under 2 s per ten sessions and under 200 MB" if held else "does not hold")
        return 0 if held else 1


def measure(command, environment):
    """Seconds and the greatest memory in MB."""
    began = time.monotonic()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - began
    if status != 0:
        sys.exit(f"{' '.join(command[:2])} ended with {status}")
    return seconds, usage.ru_maxrss / 1024


def make(program, home, environment, number, records):
    """A session folder with so many records; its path."""
    network, gathering = divmod(number, GATHERINGS)
    names = [f"Kommune {index + 1}" for index in range(MUNICIPALITIES) if index % NETWORKS == network]
    text = AGENDA.format(
        number=gathering + 1, network=f"Nettverk {network + 1}", names=", ".join(names), day=network + 1,
        year=2020 + gathering, questions="".join(f"  - {question}\n" for question in QUESTIONS))
    path = f"{home}/agenda-{number}.md"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    folder = f"{home}/s{number:02}"
    subprocess.run([program, "open", path, "--session", folder], env=environment, check=True, stdout=subprocess.DEVNULL)
    with open(f"{folder}/session.json", encoding="utf-8") as file:
        agenda = json.load(file)["agenda"]
    os.makedirs(f"{folder}/journal", exist_ok=True)
    with open(f"{folder}/journal/notes.aaaaaaaaa{number % 10}.1.jsonl", "wb") as file:
        file.write(b"".join(journal(agenda, number, records, 2020 + gathering, network + 1)))
    return folder


def journal(agenda, number, records, year, day):
    """The lines of a journal: the day is held, and what is said and scored is taken down."""
    chance = random.Random(number)
    items = agenda["days"][0]["items"]
    prompts = [(item, prompt) for item in items for prompt in asked(item["step"])]
    parties = [party["id"] for party in agenda["parties"] if party["kind"] == "municipality"]
    actor = f"aaaaaaaaa{number % 10}"
    date = {"year": year, "month": 3, "day": day}
    events = [[{"dayOpened": {"day": 0, "date": date, "offset": 3600}}, {"started": {"stretch": items[0]["id"]}}]]
    for item in items[1:]:
        events.append([{"started": {"stretch": item["id"]}}])
    while len(events) < records:
        item, prompt = chance.choice(prompts)
        party = chance.choice(parties)
        note = f"{actor}.{len(events) + 1}"
        if "note" in prompt["answer"]:
            written = {"id": note, "place": {"prompt": prompt["id"], "party": party},
                       "text": f"Det som ble sagt som nummer {len(events)} av alle", "isHeld": False}
            facts = [{"noted": {"fact": {"written": {"note": written}}}}]
            if chance.random() < 0.02:
                facts.append({"noted": {"fact": {"marked": {"note": note, "mark": {"decision": {}}}}}})
            events.append(facts)
        else:
            cast = {"poll": {"prompt": prompt["id"]}, "value": {"score": {"_0": chance.randint(1, 10)}},
                    "count": 1, "rule": "adds"}
            if not (prompt.get("answeredBy") or {}).get("kind") == "participant":
                cast.update(by=party, rule="replaces")
            if prompt["statements"]:
                cast["subject"] = f"{prompt['id']}.{chance.randint(1, len(prompt['statements']))}"
            events.append([{"polled": {"fact": {"cast": {"_0": cast}}}}])
    for place, facts in enumerate(events):
        seconds = 8 * 3600 + place * 7 * 3600 // records
        at = f"{year}-03-{day:02}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000Z"
        open_line = (f'{{"v":1,"a":"{actor}","n":{place + 1},"h":"{at}/{place % 10000:04}","s":"notes","at":"{at}",'
                     f'"k":"act","d":{json.dumps({"events": facts}, ensure_ascii=False, separators=(",", ":"))}').encode()
        yield open_line + f',"c":"{zlib.crc32(open_line):08x}"}}\n'.encode()


def asked(step):
    found = list(step["prompts"])
    for inner in step["steps"]:
        found += asked(inner)
    return found


if __name__ == "__main__":
    sys.exit(main())
