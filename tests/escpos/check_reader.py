"""Is the reader right? Tried on what two writers of ESC/POS by others make of one receipt, on damaged streams, and on its own pictures.
check_reader.py FOLDER    where the writers are, or will be put"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from codes import codes_on
from paper import Paper, on_paper
from reader import Command, Stray, Text, qr_texts, read, rows

HERE = Path(__file__).resolve().parent
REFERENCE = "1-42-1-a1b2c3d4"


def squeezed(row):
    return " ".join(row.split())


class WritersByOthers(unittest.TestCase):
    """What they were told to print is in writers/write.js."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(FOLDER)
        subprocess.run([HERE / "writers/install", cls.folder], check=True)
        subprocess.run(["node", HERE / "writers/write.js", cls.folder], check=True)

    def items_of(self, writer):
        return read((self.folder / f"{writer}.bin").read_bytes())

    def test_rows_of_node_thermal_printer(self):
        items = self.items_of("node-thermal-printer")
        expected = ["Kiosco La Ñata", "-" * 48, "Jamón cocido 5 €" + " " * 24 + "4.566,60", "TOTAL" + " " * 33 + "$ 4.566,60"]
        self.assertEqual(rows(items)[:4], expected)
        self.assertEqual(qr_texts(items), [REFERENCE])
        self.assertIn(Command("ESC E", b"\1"), items)

    def test_rows_of_receiptline(self):
        seen = [squeezed(row) for row in rows(self.items_of("receiptline"))]
        self.assertEqual([seen[0]] + seen[2:], ["Kiosco La Ñata", "Jamón cocido 5 4.566,60", "TOTAL $ 4.566,60"])

    def test_their_codes_can_be_scanned(self):
        for writer in ("node-thermal-printer", "receiptline"):
            with self.subTest(writer):
                self.assertEqual(codes_on(on_paper(self.items_of(writer), 48)), [REFERENCE])

    def test_what_they_cut_off_is_seen(self):
        whole = (self.folder / "receiptline.bin").read_bytes()
        strays = 0
        for length in range(1, len(whole)):
            try:
                read(whole[:length])
            except Stray:
                strays += 1
        self.assertGreater(strays, 1000)  # nearly everywhere in its picture


class Strictness(unittest.TestCase):
    def test_strays(self):
        for stray in (b"\x01", b"\x1b", b"\x1bp\0", b"a\x7f", b"\x1d(k\x05\x00", b"\x1b\x01", b"\x10\x14\x01", b"\x1dv0\0\1\0\2\0a", b"\x1bt\xfe"):
            with self.subTest(stray):
                self.assertRaises(Stray, read, stray)

    def test_letters_are_those_of_the_page(self):
        items = read(b"\xa4\x1bt\x10\xf1\x1b@\xa4")
        self.assertEqual([item.text for item in items if isinstance(item, Text)], ["ñ", "ñ", "ñ"])

    def test_a_command_in_a_text_is_a_command(self):
        self.assertEqual(read(b"a\x1bp\0\x19\x7db"), [Text(b"a", "cp437"), Command("ESC p", b"\0\x19\x7d"), Text(b"b", "cp437")])


class Pictures(unittest.TestCase):
    def test_dots_of_a_picture_are_where_they_were_sent(self):
        image = on_paper(read(b"\x1dv0\0\2\0\1\0\x80\x01"), 32)
        self.assertEqual([x for x in range(384) if image.getpixel((x, 0)) == 0], [0, 15])

    def test_double_height_is_double(self):
        normal, high = (Paper(32) for _ in range(2))
        normal.print(read(b"A\n"))
        high.print(read(b"\x1d!\x01A\n"))
        self.assertEqual((normal.top, high.top), (30, 54))

    def test_what_is_wider_than_the_paper_is_refused(self):
        self.assertRaises(ValueError, on_paper, read(b"\x1dv0\0\x40\0\1\0" + bytes(64)), 32)


if __name__ == "__main__":
    FOLDER = sys.argv.pop(1) if len(sys.argv) > 1 else tempfile.mkdtemp()
    unittest.main()
