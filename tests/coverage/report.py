"""Prints what gcovr measured, and compares what is missing with the gaps that are named: see tests/coverage/run."""

import argparse
import json
import pathlib
import re
import sys
from collections import defaultdict


# Branches elsewhere are the compiler's own: literals that are made once, values that are cleaned up.
DECISION = re.compile(r"\b(if|switch|case|for|while)\b|\?|&&|\|\|")


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
            if len(parts) < 4 or parts[0] not in ("line", "branch") or not parts[-1]:
                self.mistakes.append(f"{path.name}:{number}: not “line or branch | file | text | why”")
                continue
            self.reasons[(parts[0], parts[1], " | ".join(parts[2:-1]))] = parts[-1]

    def names(self, kind, file, text):
        key = (kind, file, text)
        if key in self.reasons:
            self.used.add(key)
        return key in self.reasons

    def unneeded(self, root, measured):
        gone = lambda file: not (root / file).exists()
        return [key for key in self.reasons if key not in self.used and (key[1] in measured or gone(key[1]))]


class Sum:
    def __init__(self):
        self.all = 0
        self.reached = 0

    def add(self, reached):
        self.all += 1
        self.reached += 1 if reached else 0

    def __str__(self):
        percent = 100.0 * self.reached / self.all if self.all else 100.0
        return f"{self.reached:5} of {self.all:5} {percent:6.1f} %"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measured", type=pathlib.Path)
    parser.add_argument("root", type=pathlib.Path)
    options = parser.parse_args()

    gaps = Gaps(options.root / "tests/coverage/gaps.txt")
    lines, branches = defaultdict(Sum), defaultdict(Sum)
    missing_lines, missing_branches = [], []
    for file in json.loads(options.measured.read_text(encoding="utf-8"))["files"]:
        name = file["file"]
        source = (options.root / name).read_text(encoding="utf-8").splitlines()
        for line in file["lines"]:
            if line.get("gcovr/noncode"):
                continue
            text = source[line["line_number"] - 1].strip()
            where = (name, line["line_number"], text)
            lines[name].add(line["count"] > 0)
            if line["count"] == 0 and not gaps.names("line", name, text):
                missing_lines.append(where)
            if not DECISION.search(text):
                continue
            taken = [branch["count"] > 0 for branch in line["branches"]]
            for each in taken:
                branches[name].add(each)
            if line["count"] > 0 and not all(taken) and not gaps.names("branch", name, text):
                missing_branches.append(where)

    print(f"{'':44}{'lines':>22}   {'decisions':>22}")
    for name in sorted(lines):
        print(f"{name:44}{lines[name]!s:>22}   {branches[name]!s:>22}")
    print(f"{len(missing_lines)} lines that no test reaches and nobody has named, {len(missing_branches)} with a branch like that")
    for name, number, text in missing_lines:
        print(f"  {name}:{number}: {text}")
    if missing_branches:
        print("Decisions:")
        for name, number, text in missing_branches:
            print(f"  {name}:{number}: {text}")
    problems = gaps.mistakes + [f"gaps.txt names what is no gap: {' | '.join(key)}" for key in gaps.unneeded(options.root, lines)]
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if missing_lines or missing_branches or problems else 0


if __name__ == "__main__":
    sys.exit(main())
