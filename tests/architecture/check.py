#!/usr/bin/env python3
"""Checks the source tree against the rules of the house: check.py ROOT [--command-line PROGRAM] [--exceptions FILE]."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from rules import RULES, widgets_linked_by
from source import read_tree

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Excuse:
    rule: str
    path: str
    reason: str


def read_exceptions(file):
    entries = []
    for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("|", 2)]
        if len(parts) != 3 or not all(parts):
            raise SystemExit(f"{file}:{number}: an exception is: rule | file | reason")
        entries.append(Excuse(*parts))
    return entries


def check(root, exceptions):
    """The complaints about a tree, one line each; none when it keeps the rules."""
    tree = read_tree(root)
    complaints = []
    used = set()
    for rule in RULES:
        for source, line in sorted(set(rule.offences(tree)), key=lambda offence: (offence[0].path, offence[1])):
            excuse = next((entry for entry in exceptions if (entry.rule, entry.path) == (rule.name, source.path)), None)
            if excuse:
                used.add(excuse)
            else:
                complaints.append(f"{source.path}:{line}: {rule.name}: {source.line(line)}\n    why: {rule.reason}")
    complaints += [f"exceptions: {entry.rule} | {entry.path}: no longer needed" for entry in exceptions if entry not in used]
    return complaints


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("root")
    arguments.add_argument("--command-line", help="the built mostradorctl, which must not need Widgets")
    arguments.add_argument("--exceptions", default=HERE / "exceptions.txt")
    options = arguments.parse_args()

    exceptions = read_exceptions(options.exceptions)
    complaints = check(options.root, exceptions)
    if options.command_line and Path(options.command_line).exists():
        widgets = widgets_linked_by(options.command_line)
        complaints += [f"{options.command_line}: links {library}: the command line runs without a screen" for library in widgets]
    print("\n".join(complaints))
    print(f"{len(RULES)} rules, {len(exceptions)} exceptions, {len(complaints)} offences")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
