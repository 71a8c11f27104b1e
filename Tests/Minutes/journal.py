"""Reads a session's folder, and works out with a pencil what its documents must say.

It knows the form of session.json and of the journals' lines, and shares nothing with the program. Numbers are fractions until
they are rounded, halves up.
"""
import glob
import json
import math
import os
from collections import Counter, defaultdict
from fractions import Fraction


def rounded(value, decimals):
    """A fraction to so many decimals, halves up, as a fraction."""
    unit = 10 ** decimals
    return Fraction(math.floor(value * unit + Fraction(1, 2)), unit)


def whole(length, unit):
    """Milliseconds to whole units, halves away from zero."""
    half = (abs(length) + unit // 2) // unit
    return half if length >= 0 else -half


def milliseconds(text):
    from datetime import datetime, timezone
    return round(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc).timestamp() * 1000)


class Statistics:
    """The scores on one thing: whole counts of the scale's last decimal, and how many gave each."""

    def __init__(self, counts, decimals):
        scores = sorted(score for score, n in counts.items() if score != "pass" for _ in range(n))
        self.passes = counts.get("pass", 0)
        self.count, self.decimals = len(scores), decimals
        unit = 10 ** decimals
        self.histogram = {Fraction(score, unit): n for score, n in sorted(Counter(scores).items())}
        self.mean = self.median = self.deviation = None
        if not scores:
            return
        n = len(scores)
        self.exact = Fraction(sum(scores), n * unit)
        self.mean = rounded(self.exact, decimals + 1)
        self.median = Fraction(scores[(n - 1) // 2] + scores[n // 2], 2 * unit)
        spread = Fraction(sum(s * s for s in scores), n) - Fraction(sum(scores), n) ** 2
        # The greatest k with (2k − 1)/20 ≤ √spread.
        k = math.isqrt(math.floor(spread * 100))
        while Fraction(2 * k + 1, 20) ** 2 <= spread:
            k += 1
        while k > 0 and Fraction(2 * k - 1, 20) ** 2 > spread:
            k -= 1
        self.deviation = Fraction(k, 10 * unit)


class Journal:
    def __init__(self, folder):
        with open(os.path.join(folder, "session.json"), encoding="utf-8") as file:
            self.agenda = json.load(file)["agenda"]
        records = []
        for name in glob.glob(os.path.join(folder, "journal", "*.jsonl")):
            with open(name, encoding="utf-8") as file:
                records += [json.loads(line) for line in file if line.endswith("\n")]
        records.sort(key=lambda r: (r["h"], r["a"], r["n"]))
        undone = set()
        for record in reversed(records):
            if "undo" in record["d"] and f"{record['a']}/{record['n']}" not in undone:
                undone.add(record["d"]["undo"])
        self.names = {p["id"]: p["name"] for p in self.agenda["parties"]}
        self.kinds = {p["id"]: p["kind"] for p in self.agenda["parties"]}
        self.runs, self.current, self.days = {}, None, [dict() for _ in self.agenda["days"]]
        self.notes, self.ballots, self.states = {}, defaultdict(lambda: defaultdict(Counter)), {}
        self.away, self.dropped, self.leaving = set(), set(), False
        for record in records:
            if f"{record['a']}/{record['n']}" in undone:
                continue
            for event in record["d"].get("events", []):
                self.take(next(iter(event)), next(iter(event.values())), milliseconds(record["at"]), record)

    @property
    def prompts(self):
        def beneath(step):
            yield from step["prompts"]
            for inner in step["steps"]:
                yield from beneath(inner)

        return {p["id"]: p for d in self.agenda["days"] for i in d["items"] for p in beneath(i["step"])}

    # What happened

    def take(self, kind, event, at, record):
        if kind == "dayOpened":
            self.days[event["day"]] = {"opened": at, "offset": event["offset"], "date": event["date"]}
        elif kind == "dayEnded":
            self.stop(at)
            self.current = None
            self.days[event["day"]]["ended"] = at
        elif kind == "started":
            self.start(event["stretch"], at)
        elif kind == "ended" and event["stretch"] == self.current:
            self.stop(at)
            self.current = None
        elif kind == "paused" and event["stretch"] == self.current:
            self.stop(at)
        elif kind == "resumed" and event["stretch"] == self.current:
            self.runs[self.current]["since"] = at
        elif kind == "startMoved":
            self.move(event["stretch"], event["to"])
        elif kind == "partyAway":
            (self.away.add if event["isAway"] else self.away.discard)(event["party"])
            self.leaving = True
        elif kind in ("itemDropped", "itemRestored"):
            (self.dropped.add if kind == "itemDropped" else self.dropped.discard)(event["item"])
        elif kind == "noted":
            self.note(next(iter(event["fact"])), next(iter(event["fact"].values())), at)
        elif kind == "polled":
            self.poll(next(iter(event["fact"])), next(iter(event["fact"].values())))

    def start(self, stretch, at):
        if stretch == self.current:
            run = self.runs[stretch]
            run["since"] = run["since"] or at
            return
        self.stop(at)
        run = self.runs.setdefault(stretch, {"began": at, "used": 0})
        run["since"], run["stopped"] = at, None
        self.current = stretch

    def stop(self, at):
        run = self.runs.get(self.current)
        if run is None:
            return
        if run["since"] is not None:
            run["used"] += max(0, at - run["since"])
        run["since"], run["stopped"] = None, at

    def move(self, stretch, to):
        run = self.runs.get(stretch)
        if stretch != self.current or run is None or run["since"] is None:
            return
        since = run["since"]
        before = [(r["began"], name) for name, r in self.runs.items() if name != stretch and r["stopped"] == since]
        if before:
            earlier = self.runs[max(before)[1]]
            day = next(d for d in self.days if "opened" in d and "ended" not in d)
            if to < earlier["began"] or to < day["opened"]:
                return
            earlier["used"] = max(0, earlier["used"] - (since - to))
            earlier["stopped"] = to
        else:
            for day in self.days:
                if "opened" in day and "ended" not in day and to < day["opened"]:
                    day["opened"] = to
        if run["began"] == since:
            run["began"] = to
        run["since"] = to

    def note(self, kind, fact, at):
        if kind == "written":
            draft = fact["note"]
            self.notes[draft["id"]] = dict(draft, at=at, gone=False, mark=None)
            return
        note = self.notes[fact["note"]] if "note" in fact else None
        if kind == "deleted":
            note["gone"] = True
        elif kind == "reworded":
            note["text"], note["gone"] = fact["text"], False
        elif kind == "marked":
            note["mark"] = fact.get("mark")
        elif kind == "tagged":
            note["tag"] = fact.get("tag")
        elif kind == "moved":
            note["place"] = fact["to"]
        elif kind == "released":
            note["isHeld"] = False

    def poll(self, kind, fact):
        if kind == "cast":
            cast = fact["_0"]
            place = (cast["poll"]["prompt"], cast["poll"].get("party"), cast.get("subject"))
            value = cast["value"]
            name = next(iter(value))
            said = {"score": lambda v: v["_0"], "pass": lambda v: "pass", "option": lambda v: v["_0"],
                    "place": lambda v: (v["x"], v["y"]), "order": lambda v: tuple(v["_0"])}[name](value[name])
            voice = self.ballots[place][cast.get("by")]
            if cast["rule"] == "replaces":
                voice.clear()
            if cast["rule"] == "adds":
                voice[said] += cast["count"]
            else:
                voice[said] = cast["count"]
            for gone in [v for v, n in voice.items() if n <= 0]:
                del voice[gone]
        elif kind == "cleared":
            for place in list(self.ballots):
                if place[:2] == (fact["poll"]["prompt"], fact["poll"].get("party")) \
                        and fact.get("subject") in (None, place[2]):
                    del self.ballots[place]
        elif kind in ("opened", "closed", "revealed"):
            self.states[(fact["poll"]["prompt"], fact["poll"].get("party"))] = kind

    # What the documents ask

    def name(self, party):
        return None if party is None else self.names.get(party, party)

    def voices(self, prompt, about, subject):
        """Who said what: {party: {value: count}}; nobody's name is None."""
        return {by: dict(said) for by, said in self.ballots.get((prompt, about, subject), {}).items() if said}

    def counts(self, prompt, about, subject):
        total = Counter()
        for said in self.voices(prompt, about, subject).values():
            total.update(said)
        return total

    def askings(self, prompt):
        """Whose turns a question was answered in; None where it was asked once."""
        return [about for (asked, about, _), said in self.ballots.items() if asked == prompt and any(said.values())]

    def standing(self):
        return [note for note in self.notes.values() if not note["gone"] and not note.get("isHeld")]

    def item_times(self, item):
        """When an item began and ended, by what was clocked; None where nothing was."""
        runs = [run for stretch, run in self.runs.items() if stretch.split("/")[0] == item["id"]]
        if not runs:
            return None, None
        isOn = self.current is not None and self.current.split("/")[0] == item["id"]
        began = min(run["began"] for run in runs)
        return began, None if isOn else max([began] + [run["stopped"] for run in runs if run["stopped"] is not None])

    def planned(self, day, minutes):
        """The instant of a time of the programme on the date that the day was held."""
        from datetime import datetime, timezone
        date = self.days[day]["date"]
        midnight = datetime(date["year"], date["month"], date["day"], tzinfo=timezone.utc).timestamp()
        return round(midnight * 1000) - self.days[day]["offset"] * 1000 + minutes * 60_000

    def drifts(self, number):
        """How late each item of a day was, and the day, in milliseconds; what nobody clocked is None.

        What takes no time is as late as it began. Time that the programme leaves free before the next item is nobody's.
        """
        day, items = self.days[number], self.agenda["days"][number]["items"]

        def late(end, place):
            planned = self.planned(number, items[place]["plannedEnd"])
            if end <= planned:
                return end - planned
            for later in items[place + 1:]:
                if later["id"] not in self.dropped and later["plannedStart"] > items[place]["plannedStart"]:
                    free = max(planned, self.planned(number, later["plannedStart"]))
                    return max(0, end - free)
            return end - planned

        found, last = {}, None
        for place, item in enumerate(items):
            start, end = self.item_times(item)
            if start is None or item["id"] in self.dropped:
                found[item["id"]] = None
            elif item["plannedStart"] == item["plannedEnd"]:
                found[item["id"]] = start - self.planned(number, item["plannedStart"])
            else:
                found[item["id"]] = None if end is None else late(end, place)
            if found[item["id"]] is not None and (last is None or (end or start, place) > last[:2]):
                last = (end or start, place, found[item["id"]])
        if last is None:
            return found, None
        whole_day = last[2]
        if "ended" in day:
            passed = [place for place, item in enumerate(items) if place > last[1] and item["id"] not in self.dropped
                      and self.item_times(item)[0] is None and self.planned(number, item["plannedEnd"]) <= day["ended"]]
            if passed:
                whole_day = late(day["ended"], passed[-1])
        return found, whole_day

    def turns(self, item):
        """The time used in each turn that has begun, by the step of its round and its party."""
        used = defaultdict(int)
        for stretch, run in self.runs.items():
            parts = stretch.split("/")
            if parts[0] != item["id"]:
                continue
            for place, part in enumerate(parts[1:], 1):
                if part in self.names:
                    step = parts[place - 1] if place > 1 else item["step"]["id"]
                    used[step, part] += run["used"]
                    break
        return dict(used)

    def talk(self):
        """How long each party had the word in its own turns, and in others' that it presented, and how long the phases
        after the first of its turns took, in milliseconds."""
        def beneath(step):
            yield step
            for inner in step["steps"]:
                yield from beneath(inner)

        items = {item["id"]: item for day in self.agenda["days"] for item in day["items"]}
        steps = {step["id"]: step for item in items.values() for step in beneath(item["step"])}
        times = defaultdict(lambda: [0, 0, 0])
        for stretch, run in self.runs.items():
            parts = stretch.split("/")
            whose = [(parts[place - 1] if place > 1 else items[parts[0]]["step"]["id"], part)
                     for place, part in enumerate(parts[1:], 1) if part in self.names]
            if not whose or parts[0] in self.dropped:
                continue
            step, party = whose[-1]
            leaf = next((part for part in reversed(parts) if part in steps), items[parts[0]]["step"]["id"])
            asked = steps[leaf].get("answeredBy") or {}
            if self.kinds.get(party) in ("question", "key") or asked.get("kind") == "team":
                continue
            turns = (steps[step].get("circle") or {}).get("turns", [])
            by = next((turn.get("by") for turn in turns if turn["party"] == party), None)
            if parts[-1].isdigit() and int(parts[-1]) > 1:
                times[party][2] += run["used"]
            else:
                times[by or party][1 if by else 0] += run["used"]
        return {party: tuple(told) for party, told in times.items() if sum(told)}
