"""What a printer of 203 dpi would put on paper for what reader.py has read: one picture, black on white."""

import functools

import qrcode
from PIL import Image, ImageDraw, ImageFont

from reader import Command, Text

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
BOLD = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf"
LETTER = (12, 24)  # font A
ROW = 30
CORRECTIONS = {48: 1, 49: 0, 50: 3, 51: 2}  # L, M, Q, H in the words of python3-qrcode


FONTS = {bold: ImageFont.truetype(BOLD if bold else FONT, 20) for bold in (False, True)}


@functools.cache
def drawn(letter, bold, wide, high, inverse):
    cell = Image.new("1", LETTER, 0 if inverse else 1)
    ImageDraw.Draw(cell).text((0, 0), letter, font=FONTS[bold], fill=1 if inverse else 0)
    return cell.resize((LETTER[0] * wide, LETTER[1] * high))


class Paper:
    def __init__(self, columns):
        self.width = columns * LETTER[0]
        self.image = Image.new("1", (self.width, ROW), 1)
        self.top = 0
        self.cuts = []  # where the paper was cut
        self.pulses = 0
        self._row = []  # [(left, letter, bold, wide, high, inverse)]
        self._reset()

    def _reset(self):
        self._align, self._bold, self._wide, self._high, self._inverse, self._spacing = 0, False, 1, 1, False, ROW
        self._module, self._correction, self._qr, self._stored = 3, 0, b"", None
        self._cursor = 0

    def _room(self, height):
        if self.top + height > self.image.height:
            taller = Image.new("1", (self.width, 2 * (self.top + height)), 1)
            taller.paste(self.image, (0, 0))
            self.image = taller

    def _left(self, width):
        return {0: 0, 1: (self.width - width) // 2, 2: self.width - width}[self._align]

    def _write(self, text):
        for letter in text:
            self._row.append((self._cursor, letter, self._bold, self._wide, self._high, self._inverse))
            self._cursor += LETTER[0] * self._wide

    def _line_feed(self):
        height = LETTER[1] * max((high for *_, high, _ in self._row), default=1)
        self._room(height + ROW)
        begin = self._left(self._cursor)
        for left, letter, bold, wide, high, inverse in self._row:
            cell = drawn(letter, bold, wide, high, inverse)
            self.image.paste(cell, (begin + left, self.top + height - cell.height))
        self.top += max(height + 6, self._spacing)
        self._row, self._cursor = [], 0

    def _paste(self, picture):
        if picture.width > self.width:
            raise ValueError(f"a picture of {picture.width} dots on paper of {self.width}")
        self._room(picture.height + ROW)
        self.image.paste(picture, (self._left(picture.width), self.top))
        self.top += picture.height

    def _raster(self, command):
        mode, *size = command.parameters
        width, height = size[0] + 256 * size[1], size[2] + 256 * size[3]
        picture = Image.frombytes("1", (8 * width, height), bytes(byte ^ 0xFF for byte in command.data))
        # Whole bytes may reach beyond the last dot of the paper, white.
        picture = picture.crop((0, 0, min(picture.width, self.width), height)) if picture.width - self.width < 8 else picture
        self._paste(picture.resize((picture.width * (2 if mode & 1 else 1), height * (2 if mode & 2 else 1))))

    def _graphics(self, command):
        """GS ( L and GS 8 L, functions 112 (store dots) and 50 (print them)"""
        function = command.parameters[1:2]
        if function == b"p":
            size = command.parameters[6:10]
            self._stored = Command("GS v 0", bytes([0, (size[0] + 256 * size[1] + 7) // 8 % 256, 0, size[2], size[3]]), command.data)
        elif function in (b"2", b"\x02") and self._stored:
            self._raster(self._stored)

    def _symbol(self, command):
        function = command.parameters[1:2]
        if function == b"C":
            self._module = command.parameters[2]
        elif function == b"E":
            self._correction = CORRECTIONS[command.parameters[2]]
        elif function == b"P":
            self._qr = command.data
        elif function == b"Q":
            code = qrcode.QRCode(error_correction=self._correction, box_size=self._module, border=4)
            code.add_data(self._qr)
            self._paste(code.make_image().get_image().convert("1"))

    def _obey(self, command):
        value = command.parameters[0] if command.parameters else 0
        if command.name == "ESC @":
            self._reset()
        elif command.name == "LF":
            self._line_feed()
        elif command.name == "ESC $":
            self._cursor = command.parameters[0] + 256 * command.parameters[1]
        elif command.name == "ESC \\":
            self._cursor += int.from_bytes(command.parameters, "little", signed=True)
        elif command.name in ("GS 8 L", "GS ( L"):
            self._graphics(command)
        elif command.name == "ESC a":
            self._align = value % 48
        elif command.name in ("ESC E", "ESC G"):
            self._bold = bool(value & 1)
        elif command.name == "GS !":
            self._wide, self._high = value // 16 + 1, value % 16 + 1
        elif command.name == "ESC !":
            self._bold, self._high, self._wide = bool(value & 8), 2 if value & 16 else 1, 2 if value & 32 else 1
        elif command.name == "GS B":
            self._inverse = bool(value & 1)
        elif command.name == "ESC 3":
            self._spacing = value
        elif command.name == "ESC 2":
            self._spacing = ROW
        elif command.name in ("ESC d", "ESC J"):
            if self._row:
                self._line_feed()
            self.top += value * (self._spacing if command.name == "ESC d" else 1)
        elif command.name == "GS v 0":
            self._raster(command)
        elif command.name == "GS ( k" and command.parameters[:1] == b"1":
            self._symbol(command)
        elif command.name == "GS V":
            self.cuts.append(self.top)
        elif command.name == "ESC p":
            self.pulses += 1

    def print(self, items):
        for item in items:
            if isinstance(item, Text):
                self._write(item.text)
            elif isinstance(item, Command):
                self._obey(item)
        self._room(ROW)
        return self.image.crop((0, 0, self.width, self.top + ROW))


def on_paper(items, columns):
    return Paper(columns).print(items)
