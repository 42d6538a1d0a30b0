#!/usr/bin/env python3
"""Makes the sounds of the till beside itself: our own, from nothing but sines. Each note is (hertz, seconds)."""
import array
import math
import pathlib
import sys
import wave

RATE = 22050
LOUDEST = 32767 * 0.45
SOUNDS = {
    "scanned": [(1760, 0.07)],
    "low": [(220, 0.28)],
    "approved": [(660, 0.11), (880, 0.11), (1320, 0.26)],
    "refused": [(523, 0.16), (392, 0.16), (294, 0.30)],
    "meanwhile": [(1047, 0.20), (1319, 0.20), (1047, 0.20), (1568, 0.45)],
}


def note(hertz, seconds):
    count = int(RATE * seconds)
    fade = int(RATE * 0.008)
    for at in range(count):
        shape = min(1.0, at / fade, (count - at) / fade) * (1 - 0.5 * at / count)
        phase = 2 * math.pi * hertz * at / RATE
        yield int(LOUDEST * shape * (0.8 * math.sin(phase) + 0.2 * math.sin(2 * phase)))


for name, notes in SOUNDS.items():
    samples = array.array("h", (each for one in notes for each in note(*one)))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(pathlib.Path(__file__).parent / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
