"""Every source file of the program includes what it uses: each is compiled once more, without the headers that the build
reads ahead for all.

    standalone.py COMPILE_COMMANDS SOURCE_FOLDER [--jobs N]
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOMS = ("app", "core", "ui")


def commands(database: pathlib.Path, source: pathlib.Path):
    for entry in json.loads(database.read_text()):
        file = pathlib.Path(entry["file"])
        if file.is_relative_to(source) and file.relative_to(source).parts[0] in ROOMS:
            yield file, entry["directory"], alone(shlex.split(entry["command"]))


def alone(command: list[str]) -> list[str]:
    """The command without what is read ahead and without an output: it only looks."""
    kept: list[str] = []
    skip = False
    for word in command:
        if skip:
            skip = False
        elif word in ("-include", "-o"):
            skip = True
        elif word != "-Winvalid-pch":
            kept.append(word)
    return kept + ["-fsyntax-only", "-O0"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    found = list(commands(options.database, options.source))

    def check(entry):
        file, folder, command = entry
        return file, subprocess.run(command, cwd=folder, capture_output=True, text=True)

    wrong = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for file, result in pool.map(check, found):
            if result.returncode:
                wrong += 1
                print(f"{file.relative_to(options.source)} lacks an include:\n{result.stderr}", file=sys.stderr)
    print(f"{len(found)} files stand alone" if not wrong else f"{wrong} of {len(found)} files do not stand alone")
    return 1 if wrong or not found else 0


if __name__ == "__main__":
    sys.exit(main())
