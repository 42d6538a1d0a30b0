"""A C++ source file as the checks see it: its includes, and its text without comments and without what is inside quotes."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SUFFIXES = {".cpp", ".h"}

# Comments and quoted text, in the order in which the compiler would see them.
_NOISE = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | (?:\bu8|\b[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"
      | (?:\bu8|\b[uUL])?"(?:\\.|[^"\\\n])*"
      | (?<![0-9a-fA-F])(?:\bu8|\b[uUL])?'(?:\\.|[^'\\\n])+'
    """,
    re.DOTALL | re.VERBOSE,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<[^>\n]+>|"[^"\n]+")', re.MULTILINE)


@dataclass(frozen=True)
class Include:
    name: str
    line: int
    is_quoted: bool


@dataclass(frozen=True)
class Source:
    path: str  # from the root of the project, with '/'
    text: str

    @cached_property
    def includes(self):
        return [
            Include(found[1][1:-1], self.line_of(found.start(1)), found[1][0] == '"')
            for found in _INCLUDE.finditer(self.text)
        ]

    @cached_property
    def code(self):
        """The text with comments and quoted text blanked out; every offset and line stays where it was."""
        return _NOISE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.text)

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def line(self, number):
        lines = self.text.splitlines()
        return lines[number - 1].strip() if 0 < number <= len(lines) else ""

    def is_in(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)


def read_tree(root, folders=("core", "ui", "app", "tests")):
    root = Path(root)
    paths = (path for folder in folders for path in (root / folder).rglob("*") if path.suffix in SUFFIXES)
    return [Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in sorted(paths)]
