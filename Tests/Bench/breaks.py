#!/usr/bin/env python3
"""Breaks the program on purpose, once in each way that matters to a session's safety or to what its sheets take in, and
sees that the tests notice.

    python3 Tests/Bench/breaks.py [NAME…]

Works in a copy of the repository, beside it. Each break is one change of one file, and the suite that must fail by it.
Prints a line for each, and ends with 1 where a break was not noticed.
"""
import pathlib
import shutil
import subprocess
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
COPY = REPOSITORY.parent / (REPOSITORY.name + ".breaks")

FOLDER = "Sources/SessionFolder/"
SCORES = "Sources/Seats/Scores/"
# name, file, what stands there, what breaks it, the suite that must fail
BREAKS = [
    ("no sync", FOLDER + "Journal/Segment.swift", "      try file.syncData()\n", "", "SyncFaultTests"),
    ("no checksum", FOLDER + "Records/RecordLine+Reading.swift", "isIntact: stated == sum", "isIntact: true", "FollowerTests"),
    ("no new segment", FOLDER + "Journal/Segment.swift", "  var isInPlace: Bool {\n", "  var isInPlace: Bool {\n    if length >= 0 { return true }\n", "JournalTests"),
    ("short writes pass", FOLDER + "Journal/Segment.swift", "guard count == lines.count else", "guard count >= 0 else", "SessionFolderTests.FullDiskTests"),
    ("any session will do", FOLDER + "Folder/Standing.swift", ", id != session.id\n", ", id.isEmpty\n", "JournalTests"),
    ("no limits", "Sources/SamlingCore/Basics/Limits.swift", "    guard Self.limits.contains(number) else { throw OutOfRange() }\n", "", "PoisonTests"),
    ("duplicates count", FOLDER + "Journal/Follower.swift", "    case .duplicate: file.duplicates += 1\n", "    case .duplicate: found.records.append(record)\n", "FollowerTests"),
    ("hidden characters pass", "Sources/JSON/JSONEscape.swift", "  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {\n", "  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {\n    if scalar.value > 0x20 { return false }\n", "RecordLineTests"),
    ("documents overwrite", FOLDER + "Folder/Documents.swift", "      return ledger.knows(DocumentLedger.Mark(candidate, standing))\n", "      return standing.count >= 0\n", "DocumentsTests"),
    ("one and nought are two scores", SCORES + "../Commands/NumberEntry.swift", "    guard count > 0 else { return false }\n", "    guard count > 1 else { return false }\n", "NumberCellTests"),
    ("a comma is lost", SCORES + "SeatState+ScoresNumber.swift", "(character.isComma && scores.completed != nil)", "(character.isComma && scores.line < 0)", "NumberCellTests"),
    ("a row counts those who are away", SCORES + "RowEntry.swift", "slot.by.map { !session.isAway($0) } ?? true", "slot.by.map { !session.isAway($0) || true } ?? true", "SheetRowTests"),
    ("taking back leaves the line", SCORES + "SeatState+Scores.swift", "    if let cast = last.casts.first { scores.go(to: cast, sheet) }\n", "", "NumberCellTests"),
    ("an answer is replaced unasked", SCORES + "SeatState+ScoresNumber.swift", "    return text.isEmpty ? nil : text\n", "    return text.isEmpty || scores.line >= 0 ? nil : text\n", "NumberCellTests"),
    ("there is no last cell", SCORES + "../Seat/ScoresState.swift", "    isPastLast = next == nil\n    if let next", "    isPastLast = false\n    if let next", "NumberCellTests"),
    ("letters in a table are commands", SCORES + "SeatState+Scores.swift", "entry == .cell else { return screen }", "entry == .nothing else { return screen }", "TableTextTests"),
    ("a question left open keeps the seat", SCORES + "../Seat/ScoresState+Room.swift", "      if isFollowing || hasMoved { follow", "      if anchor == nil { follow", "SheetRoomTests"),
    ("a municipality's answer has a weight", SCORES + "../Commands/CommandLine+Polls.swift", "      if parts.count == 2, session.replaces(question.prompt, by: question.by) {\n", "      if parts.count > 2 {\n", "SheetRowTests"),
    ("rows of a grid overlap", SCORES + "../Seat/ScoresState.swift", "    (line, column) = (next, 0)\n    startWithPresent", "    (line, column) = (min(next, line), column + 1)\n    startWithPresent", "SheetRowTests"),
    ("damage is not told", "Sources/samling/Sessions/DamageReport.swift", "    if faults > 0 { throw ExitCode(Status.badContent) }\n", "", "DamageTests"),
]


def run(*words):
    return subprocess.run(words, cwd=COPY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def main():
    wanted = sys.argv[1:]
    if not COPY.exists():
        shutil.copytree(REPOSITORY, COPY, symlinks=True, ignore=shutil.ignore_patterns(".git", "ModuleCache"))
    missed = 0
    for name, file, old, new, suite in BREAKS:
        if wanted and name not in wanted:
            continue
        path = COPY / file
        whole = (REPOSITORY / file).read_text()
        if whole.count(old) < 1:
            print(f"{name}: nothing to break in {file}")
            missed += 1
            continue
        path.write_text(whole.replace(old, new, 1))
        built = run("swift", "build", "--build-tests", "-j", "2")
        if built.returncode != 0:
            print(f"{name}: does not build\n{built.stdout[-2000:]}")
            missed += 1
        elif run("swift", "test", "--skip-build", "--filter", suite).returncode == 0:
            print(f"{name}: NOT noticed by {suite}", flush=True)
            missed += 1
        else:
            print(f"{name}: noticed by {suite}", flush=True)
        path.write_text(whole)
    sys.exit(1 if missed else 0)


main()
