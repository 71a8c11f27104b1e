"""Holds a gathering by chance, through `samling do`, with every kind of answer: absent, late, withdrawn and corrected.

All that is chosen comes from the seed. Only the programme as it was opened (session.json) and the journal as it grows are
looked at, to know what is on.
"""
import datetime
import glob
import json
import os
import random
import subprocess

WORDS = "plan mål prosjekt ledere ansatte politikere tillit forankring framdrift kultur språk innsats øving nærvær".split()
NAMES = ["Alle", "Prosjektlederne", "Hobøl", "Bø", "Luster og Gloppen", "Kommune 1", "Kommune 10", "Sola", ""]
TIMES = ["1. februar", "innen jul", "15. mars 2027", "2027-01-20", "fredag", "3. desember", ""]


def evening():
    """A zone where it is five to midnight, since acts may be dated back on the open day but not ahead."""
    now = datetime.datetime.now(datetime.timezone.utc)
    late = 23 * 60 + 55 - (now.hour * 60 + now.minute)
    if late > 12 * 60:
        late -= 24 * 60
    sign, minutes = ("-" if late > 0 else "+"), abs(late)
    return f"XXX{sign}{minutes // 60:02}:{minutes % 60:02}"


def prompts_of(step, circle=None, asked=None):
    """Each question of a step and those beneath it, with the round it is asked in and who answers."""
    circle = step.get("circle") or circle
    asked = step.get("answeredBy") or asked
    for prompt in step["prompts"]:
        yield prompt, circle, prompt.get("answeredBy") or asked
    for inner in step["steps"]:
        yield from prompts_of(inner, circle, asked)


class Filling:
    def __init__(self, program, agenda, folder, seed, home):
        self.chance = random.Random(seed)
        self.folder = folder
        self.environment = dict(os.environ, HOME=home, TZ=evening(), LANG="nb_NO.UTF-8", NO_COLOR="")
        subprocess.run([program, "open", agenda, "--session", folder], env=self.environment, check=True,
                       stdout=subprocess.DEVNULL)
        with open(os.path.join(folder, "session.json"), encoding="utf-8") as file:
            self.agenda = json.load(file)["agenda"]
        self.names = {party["id"]: party["name"] for party in self.agenda["parties"]}
        everything = [p for d in self.agenda["days"] for i in d["items"] for p, _, _ in prompts_of(i["step"])]
        texts = [p["question"] for p in everything]
        self.unique = {text for text in texts if sum(other.startswith(text) for other in texts) == 1}
        self.late, self.time, self.said = [], 0, 0
        self.seat = subprocess.Popen([program, "do", folder, "-"], env=self.environment, text=True,
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def close(self):
        self.seat.stdin.close()
        self.seat.stdout.read()
        self.seat.wait()
        for name in glob.glob(os.path.join(self.folder, "journal", "*.jsonl")):
            os.chmod(name, 0o600)

    def do(self, command):
        """Does one act a few seconds after the one before; returns whether it was taken."""
        self.time = min(self.time + self.chance.randint(1, 9), 23 * 3600 + 54 * 60)
        at = f"{self.time // 3600:02}:{self.time // 60 % 60:02}:{self.time % 60:02}"
        self.seat.stdin.write(f"--at {at} {command}\n")
        self.seat.stdin.flush()
        return self.seat.stdout.readline().startswith("saved")

    # The day

    def hold(self):
        for number, day in enumerate(self.agenda["days"]):
            start = (day["items"][0]["plannedStart"] + self.chance.randint(-5, 12)) * 60
            self.time = max(self.time + 60, start if number == 0 else 0)
            self.pace = 1.0 if len(self.agenda["days"]) == 1 else 0.62
            if not self.do(f"open {number + 1}" if number else "next"):
                return
            self.run(day, isFirst=number == 0)
        self.close()

    def run(self, day, isFirst):
        seen = set()
        for _ in range(300):
            stretch = self.current()
            if stretch is None:
                return
            item = next((i for i in day["items"] if i["id"] == stretch.split("/")[0]), None)
            if item and item["id"] not in seen:
                seen.add(item["id"])
                self.ask(item)
            self.meddle(day)
            self.time += int(self.chance.choice([20, 60, 200, 400, 700]) * self.pace)
            if item and isFirst and self.chance.random() < 0.6:
                # About when the programme says that it is over.
                self.time = max(self.time, min(item["plannedEnd"] * 60 + self.chance.randint(-400, 1200), 20 * 3600))
            if self.time > 23 * 3600 or (self.chance.random() < 0.004 and len(seen) > 3):
                self.do("end")
            else:
                self.do("next")
        self.do("end")

    def current(self):
        """The stretch that runs, as the journal tells; nil once a day is over."""
        stretch = None
        for line in self.lines():
            for event in line["d"].get("events", []):
                if "started" in event:
                    stretch = event["started"]["stretch"]
                elif "dayEnded" in event:
                    stretch = None
        return stretch

    def lines(self):
        for name in glob.glob(os.path.join(self.folder, "journal", "*.jsonl")):
            with open(name, encoding="utf-8") as file:
                for line in file:
                    if line.endswith("\n"):
                        yield json.loads(line)

    def meddle(self, day):
        """What a facilitator does beside going on."""
        kind = self.chance.random()
        if kind < 0.04:
            self.do("pause")
            self.time += 90
            self.do("resume")
        elif kind < 0.08:
            self.do(f"extend {self.chance.randint(1, 6)}")
        elif kind < 0.10:
            self.do(f"drop {self.chance.choice(day['items'])['step']['title']}")
        elif kind < 0.14:
            self.do("skip")
        elif kind < 0.17:
            self.do("back")
        elif kind < 0.19:
            self.do("began 1")
        elif kind < 0.24:
            party = self.chance.choice(self.agenda["parties"])
            self.do(f"{self.chance.choice(['away', 'away', 'here'])} {party['name']}")
        elif kind < 0.27:
            self.do(f"present {self.chance.randint(10, 40)}")
        elif kind < 0.36 and self.late:
            self.answer(*self.late.pop(self.chance.randrange(len(self.late))), late=True)

    # Answers

    def ask(self, item):
        asked = list(prompts_of(item["step"]))
        for prompt, circle, answerers in asked:
            roll = self.chance.random()
            if roll < 0.12:
                continue
            if roll < 0.25 and prompt["question"] in self.unique:
                self.late.append((prompt, circle, answerers))
            else:
                self.answer(prompt, circle, answerers)
        if self.chance.random() < 0.3:
            self.do(f"note --parking {self.text()}")

    def text(self):
        self.said += 1
        return f"{' '.join(self.chance.sample(WORDS, self.chance.randint(2, 6)))} nr{self.said}"

    def parties(self, circle, answerers):
        """Those who answer or are asked about, by name; one that stands for the room."""
        if circle and circle["kind"] not in ("question", "count"):
            return [self.names[turn["party"]] for turn in circle["turns"]]
        kind = answerers["kind"] if answerers else None
        return [p["name"] for p in self.agenda["parties"] if p["kind"] == kind]

    def answer(self, prompt, circle, answerers, late=False):
        kind = next(iter(prompt["answer"]))
        parties = [name for name in self.parties(circle, answerers) if self.chance.random() > 0.2]
        where = f'--prompt "{prompt["question"]}"'
        if prompt["question"] not in self.unique or '"' in prompt["question"]:
            return
        if kind == "note":
            return self.notes(prompt, where, parties)
        if kind == "table":
            return self.table(prompt, where, parties)
        self.do(f"open {where}")
        isEach = circle is not None and circle["kind"] not in ("question", "count") and answerers is not None
        subjects = prompt["statements"] if kind in ("scale", "matrix") else []
        for party in parties or [None]:
            for subject in subjects or [None]:
                if self.chance.random() < 0.12:
                    continue
                self.cast(kind, prompt, where, party, subject, isEach)
        if self.chance.random() < 0.07:
            self.do(f"clear {where}")
        if self.chance.random() < 0.1:
            self.do("undo")
        if self.chance.random() < 0.7:
            self.do(f"reveal {where}")
        elif self.chance.random() < 0.5:
            self.do(f"close {where}")

    def cast(self, kind, prompt, where, party, subject, isEach):
        named = party is not None
        who = f'--party "{party}" ' if named else ""
        about = f'--statement "{subject}" ' if subject and kind == "scale" else ""
        voices = 1 if named and not isEach else self.chance.randint(1, 6)
        options = next(iter(prompt["answer"].values())).get("options") or prompt["statements"]
        for _ in range(voices):
            if kind == "scale":
                scale = prompt["answer"]["scale"]["_0"]
                value = self.score(scale)
                many = f"*{self.chance.randint(2, 5)}" if voices > 1 and self.chance.random() < 0.3 else ""
                if voices > 1:
                    self.do(f"row {where} {about}{who}{value}{many}")
                else:
                    self.do(f"score {where} {about}{who}{value}")
                    if self.chance.random() < 0.15:
                        self.do(f"score {where} {about}{who}{self.score(scale)}")
                    if self.chance.random() < 0.05:
                        self.do("undo")
            elif kind in ("choice", "quiz"):
                self.do(f'choose {where} {who}{self.chance.choice(options)}' + ("" if named else f" {self.chance.randint(1, 5)}"))
            elif kind == "dots":
                self.do(f'dots {where} {who}{self.chance.choice(options or ["1"])} {self.chance.randint(1, 3)}')
            elif kind == "matrix":
                for x, y in [(self.chance.randint(1, 9), self.chance.randint(1, 9))] * (2 if named and self.chance.random() < 0.1 else 1):
                    self.do(f'place {where} {who}"{subject}" {x} {y}')

    def score(self, scale):
        if self.chance.random() < 0.06:
            return "-"
        whole = self.chance.randint(scale["low"], scale["high"])
        if scale["decimals"] == 0:
            return str(whole)
        unit = 10 ** scale["decimals"]
        return f"{whole // unit},{whole % unit:0{scale['decimals']}}"

    def notes(self, prompt, where, parties):
        kinds = prompt["answer"]["note"].get("kinds", [])
        for party in parties or [None]:
            for _ in range(self.chance.randint(0, 3)):
                who = f'--party "{party}" ' if party else ""
                tag = f'--tag "{self.chance.choice(kinds)}" ' if kinds and self.chance.random() < 0.6 else ""
                by = ""
                if party and self.chance.random() < 0.15:
                    by = f'--by "{self.chance.choice(list(self.names.values()))}" '
                if not self.do(f"note {where} {who}{tag}{by}{self.text()}"):
                    continue
                roll = self.chance.random()
                if roll < 0.08:
                    self.do("delete-note last")
                elif roll < 0.16:
                    self.do(f"edit last {self.text()}")
                elif roll < 0.22:
                    self.do("mark last decision")
                elif roll < 0.26:
                    self.do("mark last idea")
                elif roll < 0.36:
                    when = self.chance.choice(TIMES)
                    self.do(f'mark last follow-up {f"""--when "{when}" """ if when else ""}{self.chance.choice(NAMES)}')
                elif roll < 0.42:
                    self.do(f"note {where} {who}--follows last {self.text()}")
        if self.chance.random() < 0.2:
            self.do("release all")

    def table(self, prompt, where, parties):
        columns = next(iter(prompt["answer"].values()))["columns"]
        rows = prompt["statements"] + ([None] if prompt["isOpen"] or not prompt["statements"] else [])
        for party in parties or [None]:
            who = f'--party "{party}" ' if party else ""
            for row in rows:
                for column, content in enumerate(columns, 1):
                    if self.chance.random() < 0.4:
                        continue
                    kind = next(iter(content["content"]))
                    value = self.text()
                    if kind == "choice":
                        value = self.chance.choice(content["content"]["choice"]["_0"])
                    elif kind == "scale":
                        value = self.score(content["content"]["scale"]["_0"])
                    at = f'--row "{row}" ' if row else ""
                    self.do(f"cell {where} {at}--column {column} {who}{value}")
        if self.chance.random() < 0.6:
            self.do(f"reveal {where}")
