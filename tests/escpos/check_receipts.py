"""Receipts of every country, paper width, table of letters and way to print a QR, read back: the same text as the preview, nothing that a
printer would obey by mistake, a code that can be scanned. Their pictures stay in the folder.
check_receipts.py SLIPS FOLDER    SLIPS: the program that writes them"""

import subprocess
import sys
import unicodedata
import unittest
from pathlib import Path

from PIL import Image, ImageDraw

from codes import codes_on
from paper import Paper
from reader import Command, Text, is_row_picture, qr_texts, read, rows, shape

SITES = ("MLA", "MLB", "MLC", "MCO", "MLM", "MPE", "MLU")
WIDTHS = (32, 42, 48)
PAGES = ("cp437", "cp850", "cp858", "cp860", "cp1252")
LEGENDS = {"MLA": "DOCUMENTO NO VÁLIDO COMO FACTURA", "MLB": "NÃO É DOCUMENTO FISCAL"}
REFERENCE = "1-42-1-a1b2c3d4"
SPELLED = {"“": '"', "”": '"', "×": "x", "·": ".", "−": "-", "–": "-", "«": '"', "»": '"'}


def has(page, letter):
    try:
        letter.encode(page)
    except UnicodeEncodeError:
        return False
    return True


def spelled(text, page):
    """Letter for letter: what the page has stays, what it lacks becomes what looks most like it."""
    def letter_of(letter):
        if has(page, letter):
            return letter
        return SPELLED.get(letter, unicodedata.normalize("NFKD", letter)[0])

    return "".join(letter_of(letter) for letter in text)


def names():
    return [(site, width, page, qr) for site in SITES for width in WIDTHS for page in PAGES for qr in ("native", "raster")]


class Receipts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(FOLDER)
        cls.folder.mkdir(parents=True, exist_ok=True)
        logo = Image.new("1", (200, 80), 1)
        ImageDraw.Draw(logo).ellipse((4, 4, 195, 75), outline=0, width=6)
        logo.save(cls.folder / "logo.png")
        subprocess.run([SLIPS, "golden", cls.folder, cls.folder / "logo.png"], check=True)
        cls.receipts = {key: read((cls.folder / "{}-{}-{}-{}.bin".format(*key)).read_bytes()) for key in names()}

    def test_text_is_that_of_the_preview(self):
        for (site, width, page, qr), items in self.receipts.items():
            with self.subTest(f"{site} {width} {page} {qr}"):
                preview = (self.folder / f"{site}-{width}.txt").read_text().splitlines()
                expected = [spelled(row, page).strip() for row in preview if row.strip() not in ("", REFERENCE)]
                seen = [row.strip() for row in rows(items) if row.strip() not in ("", REFERENCE)]
                self.assertEqual(seen, expected)
                self.assertNotIn("?", "".join(seen).replace("güeñito?", "").replace("gueñito?", ""))
                self.assertTrue(all(len(row) <= width for row in rows(items)))

    def test_letters_that_the_page_has_are_never_spelled(self):
        for (site, width, page, _), items in self.receipts.items():
            text = "".join(item.text for item in items if isinstance(item, Text))
            for letter in "ñãé¿¡º":
                if has(page, letter):
                    self.assertIn(letter, text, f"{site} {width} {page}")

    def test_legend_is_that_of_the_country(self):
        for (site, width, page, _), items in self.receipts.items():
            if site in LEGENDS:
                text = " ".join(rows(items))
                self.assertIn(spelled(LEGENDS[site], page), " ".join(text.split()), f"{site} {width}")

    def test_commands_do_not_depend_on_the_country_s_words(self):
        for width in WIDTHS:
            for page in PAGES:
                for qr in ("native", "raster"):
                    shapes = {str(shape(self.receipts[site, width, page, qr])) for site in SITES if site not in ("MCO", "MLM")}
                    self.assertEqual(len(shapes), 1, f"{width} {page} {qr}")

    def test_only_the_total_and_the_name_are_high(self):
        for key, items in self.receipts.items():
            heights = [item.parameters[0] for item in items if isinstance(item, Command) and item.name == "GS !"]
            self.assertEqual(heights, [1, 0, 1, 0], key)

    def test_paper_is_cut_or_fed_as_its_width_says(self):
        for (site, width, page, qr), items in self.receipts.items():
            last = items[-1]
            expected = Command("ESC d", b"\4") if width == 32 else Command("GS V", b"B\0")
            self.assertEqual(last, expected, f"{site} {width} {page} {qr}")

    def test_cash_opens_the_drawer_once(self):
        for key, items in self.receipts.items():
            self.assertEqual(sum(1 for item in items if isinstance(item, Command) and item.name == "ESC p"), 1, key)

    def test_code_can_be_scanned(self):
        for (site, width, page, qr), items in self.receipts.items():
            if page not in ("cp858", "cp1252"):
                continue
            with self.subTest(f"{site} {width} {page} {qr}"):
                image = Paper(width).print(items)
                image.save(self.folder / f"{site}-{width}-{page}-{qr}.png")
                self.assertEqual(codes_on(image), [REFERENCE])
                self.assertEqual(qr_texts(items), [REFERENCE] if qr == "native" else [])

    def test_logo_is_in_the_middle_on_top(self):
        for (site, width, _, _), items in self.receipts.items():
            picture = next(item for item in items if isinstance(item, Command) and item.name == "GS v 0")
            self.assertFalse(is_row_picture(picture))
            row = picture.data[40 * width * 12 // 8 :][: width * 12 // 8]
            bits = "".join(f"{byte:08b}" for byte in row)
            middle = (bits.index("1") + bits.rindex("1")) / 2
            self.assertAlmostEqual(middle, width * 6, delta=8, msg=f"{site} {width}")


if __name__ == "__main__":
    SLIPS, FOLDER = sys.argv.pop(1), sys.argv.pop(1)
    unittest.main()
