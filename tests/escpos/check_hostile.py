"""Receipts full of control bytes, whole commands and letters of every script: printers are told to do exactly what they are told for a
harmless one. check_hostile.py SLIPS NUMBER [SEED]"""

import struct
import subprocess
import sys

from reader import Command, Stray, qr_texts, read, shape


def streams(pipe):
    while head := pipe.read(4):
        yield pipe.read(struct.unpack("<I", head)[0])


def offence(hostile, harmless):
    """What is wrong with it; nothing when all is well."""
    try:
        items, model = read(hostile), read(harmless)
    except Stray as stray:
        return f"a stray: {stray}"
    if shape(items) != shape(model):
        return f"commands {shape(items)} where a harmless one has {shape(model)}"
    if any(ord(letter) < 0x20 or letter == "\x7f" for text in qr_texts(items) for letter in text):
        return "a control byte in what printers without QR would print"
    if any(byte in item.data for item in items if isinstance(item, Command) for byte in (b"\x10\x04", b"\x10\x05", b"\x10\x14")):
        return "dots that are a command at any moment"
    return None


def main():
    slips, number, seed = sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "1"
    pictures = tried = 0
    # On standard error Qt names each font that lacks a script: no news here.
    with subprocess.Popen([slips, "hostile", str(number), seed], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        pairs = streams(program.stdout)
        for hostile, harmless in zip(pairs, pairs):
            tried += 1
            pictures += b"\x1dv0" in hostile
            if found := offence(hostile, harmless):
                print(f"receipt {tried} of seed {seed}: {found}\n{hostile!r}")
                program.kill()
                return 1
    print(f"{tried} receipts, {pictures} of them with rows that were drawn")
    return 0 if tried == number and pictures > number // 10 and program.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
