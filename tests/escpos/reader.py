"""Reads ESC/POS: bytes in, text and commands out. Written from Epson's reference alone, so that a mistake of the till's writer is not
repeated here. Strict: what is neither a letter nor a whole known command is a Stray."""

from dataclasses import dataclass

ESC, FS, GS, DLE = 0x1B, 0x1C, 0x1D, 0x10
LINE_FEED, CARRIAGE_RETURN, FORM_FEED, TAB = 0x0A, 0x0D, 0x0C, 0x09

# ESC t n
CODE_PAGES = {0: "cp437", 1: "ascii", 2: "cp850", 3: "cp860", 4: "cp863", 5: "cp865", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}

# Commands with a fixed number of parameters behind two bytes.
FIXED = {
    (ESC, "@"): 0, (ESC, " "): 1, (ESC, "!"): 1, (ESC, "$"): 2, (ESC, "-"): 1, (ESC, "2"): 0, (ESC, "3"): 1, (ESC, "="): 1,
    (ESC, "E"): 1, (ESC, "G"): 1, (ESC, "J"): 1, (ESC, "M"): 1, (ESC, "R"): 1, (ESC, "T"): 1, (ESC, "V"): 1, (ESC, "\\"): 2,
    (ESC, "a"): 1, (ESC, "d"): 1, (ESC, "e"): 1, (ESC, "p"): 3, (ESC, "r"): 1, (ESC, "t"): 1, (ESC, "{"): 1,
    (FS, "!"): 1, (FS, "&"): 0, (FS, "-"): 1, (FS, "."): 0, (FS, "C"): 1, (FS, "S"): 2,
    (GS, "!"): 1, (GS, "B"): 1, (GS, "H"): 1, (GS, "L"): 2, (GS, "P"): 2, (GS, "W"): 2, (GS, "a"): 1, (GS, "b"): 1, (GS, "f"): 1,
    (GS, "h"): 1, (GS, "r"): 1, (GS, "w"): 1,
}
NAMES = {ESC: "ESC", FS: "FS", GS: "GS", DLE: "DLE"}


class Stray(Exception):
    """Bytes that a printer would obey or print in a way that nobody wrote."""


@dataclass(frozen=True)
class Text:
    raw: bytes
    page: str

    @property
    def text(self):
        return self.raw.decode(self.page, errors="replace")


@dataclass(frozen=True)
class Command:
    name: str  # "ESC a", "GS ( k", "LF"
    parameters: bytes = b""
    data: bytes = b""  # of a picture, or what a QR code holds

    @property
    def shape(self):
        """What of it may not depend on any text: a QR code's size and data do."""
        if self.name == "GS ( k" and self.parameters[:2] in (b"1C", b"1P"):
            return (self.name, self.parameters[:2])
        return (self.name, self.parameters)


def _need(data, at, length):
    if at + length > len(data):
        raise Stray(f"cut off at byte {at}")
    return data[at : at + length]


def _number(two):
    return two[0] + 256 * two[1]


def _parenthesis(data, at):
    """GS ( x pL pH …, FS ( x …, ESC ( x …"""
    head = _need(data, at, 5)
    name = f"{NAMES[head[0]]} ( {chr(head[2])}"
    body = _need(data, at + 5, _number(head[3:5]))
    if name == "GS ( k" and body[1:2] == b"P":
        return Command(name, body[:3], body[3:]), 5 + len(body)
    return Command(name, body), 5 + len(body)


def _picture(data, at):
    """GS v 0 m xL xH yL yH …"""
    head = _need(data, at, 8)
    if head[2] != 0x30:
        raise Stray(f"GS v {head[2]}")
    body = _need(data, at + 8, _number(head[4:6]) * _number(head[6:8]))
    return Command("GS v 0", head[3:8], body), 8 + len(body)


def _bit_image(data, at):
    """ESC * m nL nH …"""
    head = _need(data, at, 5)
    body = _need(data, at + 5, _number(head[3:5]) * (3 if head[2] >= 32 else 1))
    return Command("ESC *", head[2:5], body), 5 + len(body)


def _long_graphics(data, at):
    """GS 8 L p1 p2 p3 p4 …"""
    head = _need(data, at, 7)
    body = _need(data, at + 7, int.from_bytes(head[3:7], "little"))
    return Command("GS 8 L", body[:10], body[10:]), 7 + len(body)


def _cut(data, at):
    mode = _need(data, at, 3)[2]
    length = 4 if mode in (65, 66, 97, 98, 103, 104) else 3
    return Command("GS V", _need(data, at, length)[2:]), length


def _bar_code(data, at):
    """GS k m n …"""
    head = _need(data, at, 4)
    if head[2] < 65:
        end = data.index(0, at + 3)
        return Command("GS k", head[2:3], data[at + 3 : end]), end + 1 - at
    return Command("GS k", head[2:4], _need(data, at + 4, head[3])), 4 + head[3]


def _tabs(data, at):
    """ESC D n1 … NUL"""
    end = data.index(0, at + 2)
    return Command("ESC D", data[at + 2 : end]), end + 1 - at


def _real_time(data, at):
    head = _need(data, at, 3)
    if head[1] == 0x04:
        return Command("DLE EOT", head[2:3]), 3
    if head[1] == 0x14:
        return Command("DLE DC4", _need(data, at, 5)[2:5]), 5
    raise Stray(f"DLE {head[1]} at byte {at}")


SPECIAL = {
    (GS, "("): _parenthesis, (FS, "("): _parenthesis, (ESC, "("): _parenthesis, (GS, "v"): _picture, (ESC, "*"): _bit_image,
    (GS, "8"): _long_graphics, (GS, "V"): _cut, (GS, "k"): _bar_code, (ESC, "D"): _tabs,
}
CONTROLS = {LINE_FEED: "LF", CARRIAGE_RETURN: "CR", FORM_FEED: "FF", TAB: "HT"}


def _command(data, at):
    if data[at] in CONTROLS:
        return Command(CONTROLS[data[at]]), 1
    if data[at] == DLE:
        return _real_time(data, at)
    if data[at] not in NAMES:
        raise Stray(f"control byte {data[at]:#04x} at byte {at}")
    key = (data[at], chr(_need(data, at, 2)[1]))
    if key in SPECIAL:
        return SPECIAL[key](data, at)
    if key not in FIXED:
        raise Stray(f"{NAMES[key[0]]} {key[1]!r} at byte {at}")
    length = 2 + FIXED[key]
    return Command(f"{NAMES[key[0]]} {key[1]}", _need(data, at, length)[2:]), length


def read(data):
    """The texts and commands of a stream, in order. A reset selects the printer's own table of letters again."""
    items, page, at = [], "cp437", 0
    while at < len(data):
        end = at
        while end < len(data) and data[end] >= 0x20 and data[end] != 0x7F:
            end += 1
        if end > at:
            items.append(Text(data[at:end], page))
            at = end
            continue
        command, length = _command(data, at)
        if command.name == "ESC @":
            page = "cp437"
        if command.name == "ESC t":
            if command.parameters[0] not in CODE_PAGES:
                raise Stray(f"code page {command.parameters[0]}")
            page = CODE_PAGES[command.parameters[0]]
        items.append(command)
        at += length
    return items


def rows(items):
    """The printed rows, as text without their ends; a jump to the right within one is a space."""
    row, done = "", []
    for item in items:
        if isinstance(item, Text):
            row += item.text
        elif item.name == "ESC $" and row:
            row += " "
        elif item.name in ("LF", "ESC d", "ESC J"):
            done.append(row.rstrip())
            done.extend([""] * (item.parameters[0] - 1 if item.name == "ESC d" else 0))
            row = ""
    return done + ([row] if row else [])


def qr_texts(items):
    """What printers shall draw themselves."""
    return [item.data.decode() for item in items if isinstance(item, Command) and item.name == "GS ( k" and item.parameters == b"1P0"]


def is_row_picture(item, row_height=30):
    """A picture that stands for a row of text."""
    return item.name == "GS v 0" and _number(item.parameters[3:5]) == row_height


def shape(items):
    """What the printer is told to do, whatever the texts: letters, line ends and rows that are drawn instead are one and the same."""
    shapes = []
    for item in items:
        is_row = isinstance(item, Text) or item.name == "LF" or is_row_picture(item)
        if is_row and shapes and shapes[-1] == "text":
            continue
        shapes.append("text" if is_row else item.shape)
    return shapes
