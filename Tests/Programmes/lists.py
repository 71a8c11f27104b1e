#!/usr/bin/env python3
"""Reads lists of the same persons in many forms, and tells where one is read otherwise in silence: lists.py FOLDER [PROGRAM]

FOLDER holds the lists, as text, in a spreadsheet's file, or in other forms that registrations give. What most of them say
of a person is taken to be so. A list is right when it has the same names, and of each the same municipality and role or
none; what it has otherwise, and a list that is refused, must be told of. Ends with 1 where one is wrong without a word.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def read(program, path, folder):
    """Who is in a list, each as (name, municipality, role), and what is told of it."""
    programme = pathlib.Path(folder, "programme.md")
    copied = pathlib.Path(folder, "list" + path.suffix)
    copied.write_bytes(path.read_bytes())
    programme.write_text(f"# A\n- Deltakere: {copied.name}\n\n10:00 B\n12:00 Slutt\n", encoding="utf-8")
    run = subprocess.run([program, "check", str(programme), "--json"], capture_output=True, text=True, timeout=60)
    found = json.loads(run.stdout)
    persons = [(party["name"], party["municipality"], party["role"])
               for party in found["parties"] if party["kind"] == "participant"]
    return persons, [doubt["message"] for doubt in found["diagnostics"]]


def most(values):
    return collections.Counter(value for value in values if value).most_common(1)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = sys.argv[2] if len(sys.argv) > 2 else str(ROOT / ".build/release/samling")
    paths = sorted(path for path in pathlib.Path(sys.argv[1]).iterdir() if path.is_file())
    with tempfile.TemporaryDirectory() as folder:
        lists = {path.name: read(program, path, folder) for path in paths}
    names = collections.Counter(frozenset(name for name, _, _ in persons) for persons, _ in lists.values())
    expected = names.most_common(1)[0][0]
    said = {name: [most(person[place] for persons, _ in lists.values() for person in persons if person[0] == name)
                   for place in (1, 2)] for name in expected}
    silent = 0
    for name, (persons, told) in lists.items():
        differs = {person[0] for person in persons} != expected or len(persons) != len(expected) or any(
            value and most_said and value != most_said[0][0]
            for person in persons if person[0] in said for value, most_said in zip(person[1:], said[person[0]]))
        silent += differs and not told
        verdict = "right" if not differs else "told" if told else "WRONG"
        print(f"{verdict:6} {name}: {len(persons)} persons" + (f" — {told[0]}" if told else ""))
    print(f"{len(lists)} lists, {silent} wrong in silence")
    sys.exit(1 if silent else 0)


if __name__ == "__main__":
    main()
