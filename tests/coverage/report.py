"""Adds up what gcc's instrumentation counted, prints it by room, and compares what is missing with the gaps that are named: see
tests/coverage/run."""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor


# What no test can reach, by what the line says: pattern | what is forgiven | why.
RULES = [
    (re.compile(r"^Q_UNREACHABLE\(\);"), "line", "the end of a switch that names every value: the compiler's warnings see to that"),
    (re.compile(r"\boperator(==|<=>)\(.* = default;"), "branch", "a comparison that the compiler writes"),
]
SWITCH = re.compile(r"^switch \(")
KIND = re.compile(r"^(line|branch|[0-9]+ branches)$")


class Counted:
    """How often each line and each branch was taken, added up over all objects: a header's function is counted where it was linked from."""

    def __init__(self, root, rooms):
        self.root = root
        self.rooms = rooms
        self.lines = defaultdict(lambda: defaultdict(int))
        self.branches = defaultdict(dict)

    def add(self, report):
        for file in report["files"]:
            path = os.path.normpath(os.path.join(report["current_working_directory"], file["file"]))
            name = os.path.relpath(path, self.root)
            if os.path.dirname(name) in self.rooms:
                written = {each["name"]: (each["start_line"], each["start_column"]) for each in file["functions"]}
                for line in file["lines"]:
                    self.add_line(name, line, written.get(line.get("function_name")))

    # A template's decision is one, however many functions the compiler makes of it.
    def add_line(self, name, line, written):
        number = line["line_number"]
        self.lines[name][number] += line["count"]
        taken = [branch["count"] for branch in line["branches"] if not branch["throw"]]
        if taken:
            key = (number, written, len(taken))
            before = self.branches[name].get(key, [0] * len(taken))
            self.branches[name][key] = [one + other for one, other in zip(before, taken)]


def objects(root, build, rooms):
    """What gcov reads. A measured source that no test was linked with has counted nothing: its lines are missing all the same."""
    core = build / "core/CMakeFiles/mostrador_core.dir"
    notes = [core / source.relative_to(root / "core").with_suffix(".cpp.gcno") for room in rooms for source in sorted((root / room).glob("*.cpp"))]
    absent = [str(note) for note in notes if not note.exists()]
    if absent:
        sys.exit("Not built: " + ", ".join(absent))
    others = {data.with_suffix(".gcno") for folder in (core, build / "tests/unit") for data in folder.rglob("*.gcda")}
    return notes + sorted(others - set(notes))


def gcov(note):
    data = note.with_suffix(".gcda")
    command = ["gcov", "--json-format", "--stdout", "--branch-probabilities", str(data if data.exists() else note)]
    return json.loads(subprocess.run(command, cwd=note.parent, check=True, capture_output=True, text=True).stdout)


def measured(root, build, rooms):
    counted = Counted(root, rooms)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for report in pool.map(gcov, objects(root, build, rooms)):
            counted.add(report)
    return counted


class Gaps:
    """The named gaps: by kind, file and the text of the line, so that they outlive changes elsewhere in the file."""

    def __init__(self, path):
        self.reasons = {}
        self.used = set()
        self.mistakes = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            # The line's text may hold the separator itself: it stands between the second and the last.
            parts = [part.strip() for part in line.split(" | ")]
            if len(parts) < 4 or not KIND.match(parts[0]) or not parts[-1]:
                self.mistakes.append(f"{path.name}:{number}: not “line, branch or N branches | file | text | why”")
                continue
            self.reasons[(parts[0], parts[1], " | ".join(parts[2:-1]))] = parts[-1]

    def names(self, kind, file, text):
        key = (kind, file, text)
        if key in self.reasons:
            self.used.add(key)
        return key in self.reasons

    def unneeded(self, root, rooms):
        gone = lambda file: not (root / file).exists()
        return [key for key in self.reasons if key not in self.used and (os.path.dirname(key[1]) in rooms or gone(key[1]))]


class Sum:
    def __init__(self):
        self.all = self.reached = 0

    def add(self, all, reached):
        self.all += all
        self.reached += reached

    def __str__(self):
        # Rounded down: 100 % is said of nothing less.
        percent = self.reached * 1000 // self.all / 10 if self.all else 100.0
        return f"{self.reached} of {self.all} {percent:6.1f} %"


class Room:
    def __init__(self):
        self.lines, self.branches = Sum(), Sum()
        self.named = 0
        self.missing = []


def is_forgiven(kind, text):
    return any(pattern.search(text) and what == kind for pattern, what, _ in RULES)


def unreached(text, taken):
    """How many of a line's branches no test takes. The last one of a switch, taken by a value that it does not name, is no decision of ours."""
    return taken[:-1].count(0) if SWITCH.match(text) else taken.count(0)


def judge(name, counted, source, gaps, room):
    for number, count in sorted(counted.lines[name].items()):
        text = source[number - 1].strip()
        if count == 0 and is_forgiven("line", text):
            continue
        isNamed = count == 0 and gaps.names("line", name, text)
        room.named += isNamed
        room.lines.add(0 if isNamed else 1, count > 0)
        if count == 0 and not isNamed:
            room.missing.append((name, number, "line", text))
    for (number, *_), taken in sorted(counted.branches[name].items(), key=lambda each: each[0][0]):
        text = source[number - 1].strip()
        if counted.lines[name][number] == 0 or is_forgiven("branch", text):
            continue
        missing = unreached(text, taken)
        isNamed = missing > 0 and gaps.names("branch" if missing == 1 else f"{missing} branches", name, text)
        room.named += isNamed
        room.branches.add(len(taken) - (missing if isNamed else 0), len(taken) - missing)
        if missing and not isNamed:
            room.missing.append((name, number, f"{missing} of {len(taken)} branches", text))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("rooms", nargs="+")
    options = parser.parse_args()

    counted = measured(options.root, options.build, options.rooms)
    gaps = Gaps(options.root / "tests/coverage/gaps.txt")
    rooms = {room: Room() for room in options.rooms}
    for name in sorted(counted.lines):
        source = (options.root / name).read_text(encoding="utf-8").splitlines()
        judge(name, counted, source, gaps, rooms[os.path.dirname(name)])

    print(f"{'room':20}{'lines':>24}{'branches':>24}{'named gaps':>14}{'missing':>10}")
    for name, room in rooms.items():
        print(f"{name:20}{room.lines!s:>24}{room.branches!s:>24}{room.named:>14}{len(room.missing):>10}")
    missing = [gap for room in rooms.values() for gap in room.missing]
    for name, number, what, text in missing:
        print(f"{name}:{number}: {what}: {text}")
    problems = gaps.mistakes + [f"gaps.txt names what is no gap: {' | '.join(key)}" for key in gaps.unneeded(options.root, options.rooms)]
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if missing or problems else 0


if __name__ == "__main__":
    sys.exit(main())
