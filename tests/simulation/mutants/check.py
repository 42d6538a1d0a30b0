#!/usr/bin/env python3
"""Builds deliberately wrong tills, one patch each, and demands that the simulation finds every one of them.

check.py --build DIR [--seeds N] [--jobs N] [PATCH …]      without patches: all of this folder

Only the patched source is compiled, with the flags of its own target, and linked before the library that has the right one.
"""

import argparse
import json
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PROGRAM = "bin/mostrador-simulation"


def run(command, folder, timeout=600):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout)


def link_command(build):
    listing = run(["ninja", "-t", "commands", "-s", PROGRAM], build).stdout.strip().splitlines()
    command = listing[-1]
    found = re.search(r"&& (.*) -o bin/mostrador-simulation +(.*?) && :$", command)
    return shlex.split(found[1]), shlex.split(found[2])


def compile_commands(build):
    return {entry["file"]: entry["command"] for entry in json.loads((build / "compile_commands.json").read_text())}


def build_mutant(patch, build, folder):
    name = re.search(r"^\+\+\+ b/(\S+)", patch.read_text(), re.M)[1]
    copy = folder / name
    copy.parent.mkdir(parents=True)
    copy.write_bytes((ROOT / name).read_bytes())
    patched = run(["patch", "-p1", "--no-backup-if-mismatch", "-i", str(patch)], folder)
    if patched.returncode:
        return None, "the patch does not fit any more:\n" + patched.stdout
    command = shlex.split(compile_commands(build)[str(ROOT / name)])
    command[command.index("-o") + 1] = str(folder / "mutant.o")
    command[command.index("-c") + 1] = str(copy)
    compiled = run([*command, "-Wno-error"], build)
    if compiled.returncode:
        return None, "it does not compile:\n" + compiled.stderr
    before, after = link_command(build)
    linked = run([*before, str(folder / "mutant.o"), "-o", str(folder / "mutant"), *after], build)
    if linked.returncode:
        return None, "it does not link:\n" + linked.stderr
    return folder / "mutant", ""


def verdict(patch, build, seeds):
    with tempfile.TemporaryDirectory() as folder:
        program, problem = build_mutant(patch, build, Path(folder))
        if problem:
            return False, problem
        ended = run([str(program), "--seeds", f"1..{seeds}"], folder, timeout=3600)
        found = re.search(r"^seed (\d+) broke: (\S+)", ended.stdout, re.M)
        if found:
            return True, f"caught by seed {found[1]}: {found[2]}"
        if ended.returncode < 0:
            return False, f"died of signal {-ended.returncode}"
        return False, f"NOT CAUGHT in {seeds} seeds"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=20000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("patches", nargs="*", help="names or beginnings of names")
    wanted = parser.parse_args()
    patches = sorted(HERE.glob("*.patch"))
    if wanted.patches:
        patches = [patch for patch in patches if any(patch.name.startswith(name) for name in wanted.patches)]
    good = bool(patches)
    with ThreadPoolExecutor(wanted.jobs) as pool:
        results = pool.map(lambda patch: verdict(patch, wanted.build.resolve(), wanted.seeds), patches)
        for patch, (caught, text) in zip(patches, results):
            print(f"{patch.stem}: {text}", flush=True)
            good = good and caught
    print(f"{len(patches)} mutants")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
