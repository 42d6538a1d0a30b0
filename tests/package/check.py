#!/usr/bin/env python3
"""Installs the build twice into folders of its own, as `cmake --install` and as a Debian package, and starts what came out of it.

    tests/package/check.py BUILD

The package is unpacked, started and purged with a package database of its own: nothing of this computer is changed. How it gets along
with a bare Debian is tests/package/run, in the long run.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

BUILD = pathlib.Path(sys.argv[1]).resolve()

FILES = {
    "bin/mostrador",
    "bin/mostradorctl",
    "bin/mostrador-simulator",
    "share/applications/org.mostrador.Mostrador.desktop",
    "share/metainfo/org.mostrador.Mostrador.metainfo.xml",
    "share/icons/hicolor/scalable/apps/mostrador.svg",
    "share/icons/hicolor/48x48/apps/mostrador.png",
    "share/icons/hicolor/64x64/apps/mostrador.png",
    "share/icons/hicolor/128x128/apps/mostrador.png",
    "share/man/man1/mostrador.1.gz",
    "share/man/man1/mostradorctl.1.gz",
    "share/man/man1/mostrador-simulator.1.gz",
    "share/doc/mostrador/changelog.gz",
    "share/doc/mostrador/CHANGELOG.md.gz",
    "share/doc/mostrador/copyright",
    "share/doc/mostrador/simulator.md",
    "lib/systemd/system/mostrador-simulator.service",
    "lib/systemd/user/mostrador-kiosk.service",
    "share/doc/mostrador/handbook/reference.md",
    "share/doc/mostrador/handbook/simulator.md",
    *(f"share/doc/mostrador/handbook/{language}/{book}.md" for language in ("en", "es_AR", "es_MX", "pt_BR") for book in ("cashier", "manager")),
}

# What a till needs and no linker sees, and what it must not need.
DEPENDS = {"libqt6sql6-sqlite", "libqt6widgets6", "libsqlite3-0", "libqt6svg6"}
NEVER = re.compile(r"-dev\b|\bg\+\+|cmake|libqt6test")

problems = []


def check(good, what):
    if not good:
        problems.append(what)


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, **options)
    return done.returncode, done.stdout + done.stderr


def must(what, *command, **options):
    code, said = run(*command, **options)
    check(code == 0, f"{what} ended with {code}:\n{said}")
    return said


def files_under(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def environment(home):
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "MERCADOPAGO"))}
    return clean | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)}


def starts(root, home):
    programs = root / "bin"
    no_screen = {key: value for key, value in environment(home).items() if key not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    for name in ("mostrador", "mostradorctl"):
        check(name in must(f"{name} --version", programs / name, "--version", env=no_screen), f"{name}: no version")
    must("the demo", programs / "mostrador", "--demo", "--headless-tour", env=environment(home))
    simulator = subprocess.Popen([programs / "mostrador-simulator"], stdout=subprocess.PIPE, text=True, env=environment(home))
    check(simulator.stdout.readline().startswith("listening on http://127.0.0.1:"), "the simulator does not listen")
    simulator.terminate()
    simulator.wait(30)


def session_start(root, home):
    entry = home / ".config/autostart/mostrador.desktop"
    must("session-start on", root / "bin/mostradorctl", "session-start", "on", env=environment(home))
    must("the autostart entry", "desktop-file-validate", entry)
    check(f'Exec="{root}/bin/mostrador"' in entry.read_text(), "the autostart entry starts something else")
    must("session-start off", root / "bin/mostradorctl", "session-start", "off", env=environment(home))
    check(not entry.exists(), "session-start off leaves its entry")


def looks_right(root):
    check(files_under(root) == FILES, f"installed otherwise than expected: {files_under(root) ^ FILES}")
    must("the menu's entry", "desktop-file-validate", root / "share/applications/org.mostrador.Mostrador.desktop")
    must("AppStream data", "appstreamcli", "validate", "--no-net", root / "share/metainfo/org.mostrador.Mostrador.metainfo.xml")
    for page in (root / "share/man/man1").iterdir():
        text = must(page.name, "zcat", page)
        said = must(page.name, "groff", "-man", "-ww", "-z", "-Tutf8", input=text)
        check(not said.strip(), f"{page.name}: {said}")


def usage_is_in_manual(root):
    usage = must("usage", root / "bin/mostradorctl", "--help")
    page = must("page", "zcat", root / "share/man/man1/mostradorctl.1.gz").replace("\\-", "-")
    for command in re.findall(r"^  ([a-z-]+)", usage, re.MULTILINE):
        check(command in page, f"mostradorctl {command} is not in its manual page")


def package(scratch):
    must("cpack", "cpack", "--config", BUILD / "CPackConfig.cmake", "-B", scratch / "package")
    (deb,) = (scratch / "package").glob("*.deb")
    fields = must("dpkg-deb", "dpkg-deb", "--field", deb, "Depends")
    check(DEPENDS <= {each.split()[0] for each in fields.split(",")}, f"dependencies are missing: {fields}")
    check(not NEVER.search(fields), f"a till needs no compiler: {fields}")
    said = run("lintian", "--allow-root", "--fail-on", "error,warning", deb)
    check(said[0] == 0, f"lintian: {said[1]}")
    return deb


def installed_and_purged(deb, root, home):
    (root / "var/lib/dpkg/updates").mkdir(parents=True)
    (root / "var/lib/dpkg/info").mkdir()
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    dpkg = ("dpkg", f"--root={root}", "--force-depends", "--force-not-root", f"--log={root}/log")
    must("dpkg --install", *dpkg, "--install", deb)
    looks_right(root / "usr")
    starts(root / "usr", home)
    must("dpkg --purge", *dpkg, "--purge", "mostrador")
    check(not (root / "usr").exists() or not files_under(root / "usr"), "a purge leaves files")


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        home = scratch / "home"
        home.mkdir(mode=0o700)
        installed = scratch / "installed"
        must("cmake --install", "cmake", "--install", BUILD, "--prefix", installed)
        looks_right(installed)
        usage_is_in_manual(installed)
        starts(installed, home)
        session_start(installed, home)
        installed_and_purged(package(scratch), scratch / "root", home)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


sys.exit(main())
