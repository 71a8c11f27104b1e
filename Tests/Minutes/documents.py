"""Holds a session's documents, in every format and for every party, to what its journals say."""
import csv
import io
import json
import re
import subprocess
from collections import Counter, defaultdict
from fractions import Fraction
from html.parser import HTMLParser

try:
    import pandas
except ImportError:
    pandas = None

from journal import Statistics, milliseconds, rounded, whole

WORDS = {"idea": "idé", "decision": "besluttet", "followUp": "følges opp"}


def number(value):
    """A number of JSON as a fraction; None where there is none."""
    return None if value is None else Fraction(str(value))


def steps_of(step):
    yield step
    for inner in step["steps"]:
        yield from steps_of(inner)


class Cells(HTMLParser):
    """The texts of a page's headings, entries, paragraphs and cells, in order."""
    BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th"}

    def __init__(self, page):
        super().__init__()
        self.texts, self.rows, self.tables, self.open, self.hidden = [], [], [], None, 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("svg", "caption", "style", "title"):
            self.hidden += 1
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.rows.append([])
            self.tables[-1].append(self.rows[-1])
        if tag in self.BLOCKS:
            self.open = tag
            self.texts.append("")
        if tag == "br":
            self.handle_data(" / " if self.open in ("td", "th") else "\n")

    def handle_endtag(self, tag):
        if tag in ("svg", "caption", "style", "title"):
            self.hidden -= 1
        if tag in ("td", "th") and self.rows:
            self.rows[-1].append(self.texts[-1].strip())
        if tag in self.BLOCKS:
            self.open = None

    def handle_data(self, data):
        if not self.hidden and self.open:
            self.texts[-1] += data


class Check:
    def __init__(self, program, folder, home, journal):
        self.program, self.folder, self.home, self.journal = program, folder, home, journal
        self.differences, self.numbers = [], 0

    def run(self, *words):
        done = subprocess.run([self.program, "report", self.folder, *words], capture_output=True, text=True,
                              env={"HOME": self.home, "LANG": "nb_NO.UTF-8", "TZ": "Europe/Oslo"})
        if done.returncode != 0:
            self.differences.append(f"report {' '.join(words)}: status {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def same(self, what, found, expected):
        self.numbers += 1
        if found != expected:
            self.differences.append(f"{what}: says {shown(found)}, is {shown(expected)}")

    def all(self):
        report = json.loads(self.run("--format", "json"))
        self.times(report)
        self.answers(report, None)
        self.totals(report)
        rows, spans = self.run("--format", "csv"), self.run("--format", "csv", "--times")
        self.rows(rows, None)
        self.spans(spans)
        if pandas is not None:
            self.frames(rows, spans)
        for order in ("turn", "question"):
            self.page(self.run("--format", "markdown", "--by", order), self.run("--format", "html", "--by", order))
        asked = [party for party in self.journal.agenda["parties"] if party["kind"] == "municipality"]
        for party in asked:
            sheet = json.loads(self.run("--format", "json", "--party", party["name"]))
            self.answers(sheet, self.own(party))
            self.rows(self.run("--format", "csv", "--party", party["name"]), self.own(party))
            self.page(self.run("--party", party["name"]), self.run("--format", "html", "--party", party["name"]), True)

    def own(self, party):
        """A party, and the pairs and groups that it is in."""
        return {party["id"]} | {p["id"] for p in self.journal.agenda["parties"] if party["id"] in p["members"]}

    # Times

    def times(self, report):
        for number_of_day, (day, planned) in enumerate(zip(report["days"], self.journal.agenda["days"])):
            if "opened" not in self.journal.days[number_of_day]:
                continue
            run = self.journal.days[number_of_day]
            self.same("a day's beginning", milliseconds(day["held"]["start"]), run["opened"])
            ended = day["held"]["end"]
            self.same("a day's end", ended and milliseconds(ended), run.get("ended"))
            drifts, late = self.journal.drifts(number_of_day)
            self.same("a day's lateness", day["held"]["drift_seconds"], late if late is None else whole(late, 1000))
            for item, written in zip(planned["items"], day["items"]):
                title = item["step"]["title"]
                start, end = self.journal.item_times(item)
                if item["id"] in self.journal.dropped or "ended" not in run:
                    continue
                actual = written["actual"]
                self.same(f"«{title}» began", actual["start"] and milliseconds(actual["start"]), start)
                self.same(f"«{title}» ended", actual["end"] and milliseconds(actual["end"]), end)
                drift = drifts[item["id"]]
                self.same(f"«{title}» was late", written["drift_seconds"], drift if drift is None else whole(drift, 1000))
                used = {(turn["step"], turn["party"]): turn["seconds"] for turn in written["turns"]
                        if turn["seconds"] is not None}
                pencil = {(step, self.journal.name(party)): whole(length, 1000)
                          for (step, party), length in self.journal.turns(item).items()}
                self.same(f"the turns of «{title}»", used, pencil)

    # Answers

    def answers(self, report, own):
        for day in report["days"]:
            for item in day["items"]:
                for step in steps_of(item):
                    for prompt in step["form"]:
                        self.prompt(prompt, own)

    def prompt(self, prompt, own):
        kind, answers = prompt["answer"]["kind"], prompt.get("answers")
        if kind == "note":
            return self.notes(prompt, answers or [], own)
        self.notes(prompt, prompt.get("notes") or [], own)
        if kind == "table":
            return self.cells(prompt, answers["rows"] if answers else [], own)
        askings = set(self.journal.askings(prompt["id"]))
        if own is None:
            written = [] if answers is None else answers.get("turns", [answers])
            self.same(f"askings of «{prompt['question']}»", {a["party"] for a in written},
                      {self.journal.name(about) for about in askings})
        for asking in [] if answers is None else answers.get("turns", [answers]):
            about = next((a for a in askings if self.journal.name(a) == asking["party"]), None)
            self.asking(prompt, kind, asking, about, None if own is None or about in own else own)

    def asking(self, prompt, kind, asking, about, own):
        what = f"«{prompt['question']}»" + (f" of {asking['party']}" if about else "")
        subjects = {subject for asked, party, subject in self.journal.ballots
                    if (asked, party) == (prompt["id"], about) and self.journal.counts(prompt["id"], about, subject)}
        # Of a single scoring those who passed are told apart.
        passed = kind == "scale" and subjects == {None}
        total = sum(count for subject in subjects for said, count in self.journal.counts(prompt["id"], about, subject).items()
                    if not (passed and said == "pass"))
        self.same(f"{what}: answers", asking["count"], total)
        names = {f"{prompt['id']}.{place}": text for place, text in enumerate(prompt["statements"], 1)}
        if kind == "scale":
            for line in asking.get("statements", []):
                subject = next((s for s, text in names.items() if text == line["statement"]), None)
                self.scores(f"{what}, {line['statement']}", prompt, line, about, subject, own)
            if None in subjects:
                self.scores(what, prompt, asking, about, None, own)
        elif kind in ("choice", "quiz", "dots"):
            self.options(what, prompt, asking, about, own)
        elif kind == "matrix":
            self.places(what, prompt, asking, about, names, own)

    def scores(self, what, prompt, line, about, subject, own):
        decimals = prompt["answer"]["decimals"]
        facts = Statistics(self.journal.counts(prompt["id"], about, subject), decimals)
        self.same(f"{what}: count", line["count"], facts.count)
        self.same(f"{what}: passes", line["passes"], facts.passes)
        self.same(f"{what}: mean", number(line["mean"]), facts.mean)
        self.same(f"{what}: median", number(line["median"]), facts.median)
        self.same(f"{what}: deviation", number(line["deviation"]), facts.deviation)
        self.same(f"{what}: histogram", {number(bar["score"]): bar["count"] for bar in line["histogram"]}, facts.histogram)
        voices = self.journal.voices(prompt["id"], about, subject)
        said = {(self.journal.name(by), None if score == "pass" else Fraction(score, 10 ** decimals)): count
                for by, scores in voices.items() if own is None or by in own for score, count in scores.items()}
        if any("mean" in one for one in line["by_party"]):
            for one in line["by_party"]:
                by = next(by for by in voices if self.journal.name(by) == one["party"])
                part = Statistics(voices[by], decimals)
                self.same(f"{what}: mean of {one['party']}", (number(one["mean"]), one["count"]), (part.mean, part.count))
        elif line["by_party"]:
            self.same(f"{what}: by party", {(a["party"], number(a["score"])): a["count"] for a in line["by_party"]}, said)

    def options(self, what, prompt, asking, about, own):
        names = {f"{prompt['id']}.o{place}": text for place, text in enumerate(prompt["answer"].get("options") or [], 1)}
        names.update({f"{prompt['id']}.{place}": text for place, text in enumerate(prompt["statements"], 1)})
        notes = {note["id"]: note["text"] for note in self.journal.notes.values()}

        def name(option):
            return names.get(option) or notes.get(option) or self.journal.name(option)

        counts = Counter()
        for option, count in self.journal.counts(prompt["id"], about, None).items():
            counts[name(option)] += count
        written = Counter({line["option"]: line.get("count", 0) for line in asking["options"] if line.get("count")
                           and line["option"] is not None})
        self.same(f"{what}: options", written, counts)
        said = Counter()
        for by, options in self.journal.voices(prompt["id"], about, None).items():
            if by is not None and (own is None or by in own):
                said.update({(self.journal.name(by), name(option)): count for option, count in options.items()})
        told = Counter({(a["party"], a["option"]): a["count"] for line in asking["options"] for a in line.get("by_party", [])})
        if told or own is not None:
            self.same(f"{what}: by party", told, said)

    def places(self, what, prompt, asking, about, names, own):
        for line in asking["places"]:
            subject = next(s for s, text in names.items() if text == line["thing"])
            voices = self.journal.voices(prompt["id"], about, subject)
            placed = [(by, place, count) for by, places in voices.items() for place, count in places.items()]
            n = sum(count for _, _, count in placed)
            for axis, key in enumerate("xy"):
                mean = rounded(Fraction(sum(place[axis] * count for _, place, count in placed), n), 1) if n else None
                self.same(f"{what}, {line['thing']}: {key}", number(line[key]), mean)
            told = {(a["party"], a["x"], a["y"]): a["count"] for a in line["answers"]}
            self.same(f"{what}, {line['thing']}", told, {
                (self.journal.name(by), *place): count for by, place, count in placed if own is None or by in own})
            if line["in_corner"] is not None:
                self.same(f"{what}, {line['thing']}: in the corner", line["in_corner"],
                          sum(1 for by, place, _ in placed if by is not None and min(place) >= 7))

    def notes(self, prompt, written, own):
        kept = [note for note in self.journal.standing() if note["place"].get("prompt") == prompt["id"]
                and not note["place"].get("cell")]
        if own is not None:
            tops = [note for note in kept if self.is_of(note, own) or any(
                other.get("follows") == note["id"] and self.is_of(other, own) for other in kept)]
            ids = {note["id"] for note in tops}
            kept = [note for note in kept if note["id"] in ids or note.get("follows") in ids]
        expected = Counter((self.journal.name(note["place"].get("party")), self.journal.name(note.get("by")),
                            note["text"], note.get("tag"), mark(note)[0]) for note in kept)
        found = Counter()

        def take(note):
            found[note["party"], note["by"], note["text"], note["tag"],
                  {"follow_up": "followUp"}.get(note["mark"], note["mark"])] += 1
            for follower in note["follow_ups"]:
                take(follower)

        for note in written:
            take(note)
        self.same(f"notes under «{prompt['question']}»", found, expected)

    def is_of(self, note, own):
        return note["place"].get("party") in own or note.get("by") in own

    def cells(self, prompt, rows, own):
        names = {f"{prompt['id']}.{place}": text for place, text in enumerate(prompt["statements"], 1)}
        titles = [column["title"] for column in prompt["answer"]["columns"]]
        expected = Counter(
            (self.journal.name(note["place"].get("party")), names.get(note["place"]["cell"]["row"]),
             titles[note["place"]["cell"]["column"]], note["text"])
            for note in self.journal.standing()
            if note["place"].get("prompt") == prompt["id"] and note["place"].get("cell")
            and (own is None or note["place"].get("party") in own))
        found = Counter((row["party"], row["row"] or None, cell["column"], note["text"])
                        for row in rows for cell in row["cells"] for note in cell["notes"])
        self.same(f"cells of «{prompt['question']}»", found, expected)

    # The whole

    def totals(self, report):
        standing = self.journal.standing()
        marks = Counter(mark(note)[0] for note in standing)
        totals = report["totals"]
        talk = {told["party"]: (told["own_seconds"], told["presenting_seconds"], told["question_seconds"]) for told in totals["talk"]}
        self.same("talk time", talk, {self.journal.name(party): tuple(whole(length, 1000) for length in told)
                                      for party, told in self.journal.talk().items()})
        self.same("notes in all", totals["notes"], len(standing))
        self.same("answers in all", totals["answers"], sum(
            sum(said.values()) for voices in self.journal.ballots.values() for said in voices.values()))
        self.same("decisions", totals["decisions"], marks["decision"])
        self.same("follow-ups", totals["follow_ups"], marks["followUp"])
        self.same("ideas", totals["ideas"], marks["idea"])
        self.same("held back", totals["held_notes"], sum(
            1 for note in self.journal.notes.values() if not note["gone"] and note.get("isHeld")))

    def rows(self, text, own):
        """Each row of the CSV, by whom and how often."""
        table = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))
        found = Counter()
        for row in table:
            score = row["poeng"].replace(",", ".")
            found[row["om"], row["av"], row["svar"], score and Fraction(score), row["x"], row["y"]] += int(row["antall"])
        expected = Counter()
        for note in self.journal.standing():
            place = note["place"]
            if own is None or self.is_of(note, own) or any(
                    self.is_of(other, own) for other in self.journal.standing()
                    if note["id"] in (other.get("follows"), ) or other["id"] == note.get("follows")):
                expected[self.journal.name(place.get("party")) or "", self.journal.name(note.get("by")) or "",
                         note["text"], "", "", ""] += 1
        for (prompt, about, _), voices in self.journal.ballots.items():
            decimals, isNamed, options = self.facts[prompt]
            for by, said in voices.items():
                if own is not None and about not in own and by not in own:
                    continue
                if own is not None and about not in own and not isNamed:
                    continue
                who = self.journal.name(by) if isNamed else None
                for value, count in said.items():
                    score = Fraction(value, 10 ** decimals) if isinstance(value, int) else ""
                    x, y = map(str, value) if isinstance(value, tuple) else ("", "")
                    text = "" if score != "" or x else "sto over" if value == "pass" else options(value)
                    expected[self.journal.name(about) or "", who or "", text, score, x, y] += count
        missing, extra = expected - found, found - expected
        self.same("CSV: rows that are missing", dict(missing), {})
        self.same("CSV: rows too many", dict(extra), {})

    def frames(self, rows, spans):
        """Both files as an analyst reads them, without a word of how."""
        frame = pandas.read_csv(io.StringIO(rows.lstrip("\ufeff")), sep=";", decimal=",")
        scores = defaultdict(list)
        for (prompt, about, subject), voices in self.journal.ballots.items():
            asked = self.journal.prompts[prompt]
            if "scale" in asked["answer"]:
                decimals = asked["answer"]["scale"]["_0"]["decimals"]
                for said in voices.values():
                    for score, count in said.items():
                        if score != "pass":
                            scores[asked["question"]] += [Fraction(score, 10 ** decimals)] * count
        told = frame[frame["slag"] == "poeng"].groupby("spørsmål")["poeng"].agg(["count", "mean"])
        told = {name: (int(row["count"]), round(row["mean"], 9)) for name, row in told.iterrows() if row["count"]}
        self.same("pandas: counts and means", told, {
            name: (len(given), round(float(sum(given) / len(given)), 9)) for name, given in scores.items() if given})
        frame = pandas.read_csv(io.StringIO(spans.lstrip("\ufeff")), sep=";", decimal=",")
        used = sum(whole(length, 1000) for day in self.journal.agenda["days"] for item in day["items"]
                   if item["id"] not in self.journal.dropped for length in self.journal.turns(item).values())
        gone = {item["step"]["title"] for day in self.journal.agenda["days"] for item in day["items"]
                if item["id"] in self.journal.dropped}
        turns = frame[frame["hvem"].notna() & frame["fase"].isna() & ~frame["post"].isin(gone)]
        self.same("pandas: seconds of turns", int(turns["sekunder"].sum()), used)

    @property
    def facts(self):
        """Of each question: its decimals, whether its answers are told by name, and what its options are called."""
        found = {}
        notes = {note["id"]: note["text"] for note in self.journal.notes.values()}

        def take(step, circle, answerers):
            circle, answerers = step.get("circle") or circle, step.get("answeredBy") or answerers
            for prompt in step["prompts"]:
                kind = next(iter(prompt["answer"]))
                asked = prompt.get("answeredBy") or answerers
                isNamed = asked["kind"] not in ("room", "participant", "team") and any(
                    p["kind"] == asked["kind"] for p in self.journal.agenda["parties"]) if asked else bool(
                    circle and circle["kind"] not in ("question", "count"))
                decimals = prompt["answer"]["scale"]["_0"]["decimals"] if kind == "scale" else 0
                written = next(iter(prompt["answer"].values())).get("options") or []

                def name(value, id=prompt["id"], written=written, beneath=prompt["statements"]):
                    for mark_, texts in ((".o", written), (".", beneath)):
                        place = re.fullmatch(re.escape(id + mark_) + r"(\d+)", value)
                        if place:
                            return texts[int(place[1]) - 1]
                    return notes.get(value) or self.journal.name(value)

                found[prompt["id"]] = decimals, isNamed, name
            for inner in step["steps"]:
                take(inner, circle, answerers)

        for day in self.journal.agenda["days"]:
            for item in day["items"]:
                take(item["step"], None, None)
        return found

    def spans(self, text):
        """The file of times: each item as it was clocked, and the time of each turn that has begun."""
        table = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))
        for number_of_day, planned in enumerate(self.journal.agenda["days"]):
            run = self.journal.days[number_of_day]
            if "ended" not in run:
                continue
            rows = [row for row in table if row["dag"] == str(number_of_day + 1)]
            drifts, _ = self.journal.drifts(number_of_day)
            expected, found = [], []
            for item in planned["items"]:
                if item["id"] in self.journal.dropped:
                    continue
                start, end = self.journal.item_times(item)
                late = drifts[item["id"]]
                expected.append((item["step"]["title"], self.clock(start, run), self.clock(end, run),
                                 "" if late is None else str(whole(late, 1000))))
            dropped = {item["step"]["title"] for item in planned["items"] if item["id"] in self.journal.dropped}
            for row in rows:
                if not row["hvem"] and row["post"] not in dropped:
                    found.append((row["post"], row["start"], row["slutt"], row["forsinket sekunder"]))
            self.same("the file of times", found, expected)
            turns = Counter()
            for item in planned["items"]:
                for (_, party), length in self.journal.turns(item).items():
                    if item["id"] not in self.journal.dropped:
                        turns[item["step"]["title"], self.journal.name(party), str(whole(length, 1000))] += 1
            told = Counter((row["post"], row["hvem"], row["sekunder"]) for row in rows
                           if row["hvem"] and not row["fase"] and row["sekunder"] and row["post"] not in dropped)
            self.same("the turns in the file of times", told, turns)

    def clock(self, at, run):
        """An instant as the day's clocks showed it."""
        if at is None:
            return ""
        seconds = (at // 1000 + run["offset"]) % 86_400
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"

    def page(self, markdown, page, isOwn=False):
        """The page's tables are the Markdown's; each mean that either tells is one of the journal's."""
        reader = Cells(page)
        # A bar is a drawing on the page, and signs in the Markdown.
        rows = [[cell for cell in row] for row in reader.rows if row]
        lines = [re.split(r"(?<!\\) \| ", line[2:-2]) for line in markdown.splitlines() if line.startswith("| ")]
        lines = [line for line in lines if not all(re.fullmatch(r"-+:?", cell) for cell in line)]
        plain = [[re.sub(r"\\(.)", r"\1", re.sub("[█▏▎▍▌▋▊▉]", "", cell)).strip("* ") for cell in line] for line in lines]
        self.same("the page's rows", Counter(map(tuple, rows)) - Counter(map(tuple, plain)), Counter())
        self.same("the Markdown's rows", Counter(map(tuple, plain)) - Counter(map(tuple, rows)), Counter())
        for heading, *body in reader.tables:
            if "Andel" in heading and body:
                share = heading.index("Andel")
                counts = [int(row[share - 1]) if row[share - 1].isdigit() and row[0] != "sto over" else 0 for row in body]
                parts = [f"{int(rounded(Fraction(100 * n, sum(counts)), 0))} %" if n else "" for n in counts]
                self.same(f"shares under {heading}", [row[share] for row in body], parts)
        said = Counter(re.findall(r"(-?\d+,\d+)(?: [^ ]{1,3})? i snitt", " ".join(reader.texts)))
        means = Counter()
        for prompt, (decimals, _, _) in self.facts.items():
            for about in set(self.journal.askings(prompt)):
                mean = Statistics(self.journal.counts(prompt, about, None), decimals).mean if all(
                    isinstance(v, int) or v == "pass" for v in self.journal.counts(prompt, about, None)) else None
                if mean is not None:
                    means[f"{float(mean):.{decimals + 1}f}".replace(".", ",")] += 1
        if isOwn:
            self.same("means told that are none", set(said) - set(means), set())
        else:
            self.same("means told", set(said), set(means))


class Comparison:
    """What `compare` must say of gatherings, in the order they were held."""

    def __init__(self, journals):
        self.questions, self.differences, self.numbers = {}, [], 0
        for place, journal in enumerate(journals):
            for prompt, (decimals, isNamed, _) in Check(None, None, None, journal).facts.items():
                self.take(place, len(journals), journal, prompt, decimals, isNamed)

    def take(self, place, count, journal, prompt, decimals, isNamed):
        asked = journal.prompts[prompt]
        if next(iter(asked["answer"])) != "scale":
            return
        subjects = {s: Counter() for asked_, _, s in journal.ballots if asked_ == prompt}
        parties = {s: {} for s in subjects}
        for (asked_, about, subject), voices in list(journal.ballots.items()):
            if asked_ != prompt:
                continue
            counts = journal.counts(prompt, about, subject)
            subjects[subject].update(counts)
            own = {journal.name(about): counts} if about else {
                journal.name(by): said for by, said in voices.items() if isNamed and by}
            for name, said in own.items():
                mean = Statistics(said, decimals).mean
                if mean is not None:
                    parties[subject][name] = mean
        texts = {f"{prompt}.{n}": text for n, text in enumerate(asked["statements"], 1)}
        for subject, counts in subjects.items():
            all_ = Statistics(counts, decimals)
            if all_.mean is None:
                continue
            question = self.questions.setdefault((asked["question"], texts.get(subject)), {
                "means": [None] * count, "counts": [0] * count, "rows": {}, "decimals": decimals + 1})
            question["means"][place], question["counts"][place] = all_.mean, all_.count
            for name, mean in parties[subject].items():
                question["rows"].setdefault(name, [None] * count)[place] = mean

    def check(self, text):
        written = {(q["question"], q["statement"]): q for q in json.loads(text)["questions"]}
        shared = {name: q for name, q in self.questions.items() if sum(m is not None for m in q["means"]) > 1}
        self.same("questions", set(written), set(shared))
        for name, question in shared.items():
            if name not in written:
                continue
            told = written[name]
            self.same(f"{name}: means", [number(m) for m in told["means"]], question["means"])
            self.same(f"{name}: counts", told["counts"], question["counts"])
            rows = {row["party"]: ([number(m) for m in row["means"]], number(row["change"])) for row in told["by_party"]}
            changes, expected = [], {}
            for party, means in question["rows"].items():
                known = [m for m in means if m is not None]
                change = known[-1] - known[0] if len(known) > 1 else None
                changes += [] if change is None else [change]
                expected[party] = means, change
            self.same(f"{name}: by party", rows, expected)
            change = rounded(sum(changes) / len(changes), question["decimals"]) if changes else None
            self.same(f"{name}: change", (number(told["change"]), told["change_count"]), (change, len(changes)))

    def same(self, what, found, expected):
        self.numbers += 1
        if found != expected:
            self.differences.append(f"compare, {what}: says {shown(found)}, is {shown(expected)}")


def mark(note):
    """A mark's name, and of a follow-up who and when."""
    if note["mark"] is None:
        return None, "", ""
    name = next(iter(note["mark"]))
    return name, note["mark"][name].get("who", ""), note["mark"][name].get("when", "")


def shown(value):
    text = str(value)
    return text if len(text) < 600 else text[:600] + "…"
