"""Printing through the system's print service, for real: a service of the test's own with a queue that passes bytes on and one that makes PDF
files. check_cups.py MOSTRADORCTL FOLDER    FOLDER: where the pages stay, to be looked at. Needs cups and printer-driver-cups-pdf, and root."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

from PIL import Image

from codes import codes_on
from paper import on_paper
from reader import Command, read, rows

SKIPPED = 77
LONGEST = 60  # seconds until a page is there
TEST_CODE = "MOSTRADOR-TEST"
LETTERS = "ñ á é í ó ú ü ¿ ¡ ç ã õ € Nº"
PAGES = ("cp437", "cp850", "cp858", "cp860", "cp1252")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def waited_for(found):
    """What the function finds, as soon as it finds something."""
    deadline = time.monotonic() + LONGEST
    while time.monotonic() < deadline:
        if result := found():
            return result
        time.sleep(0.1)
    raise AssertionError("nothing came out")


class PrintService:
    """cupsd with a configuration, spool and port of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.server = f"127.0.0.1:{self.port}"
        self.environment = {**os.environ, "CUPS_SERVER": self.server, "HOME": str(folder)}
        for name in ("root", "spool", "cache", "run", "logs", "work"):
            (folder / name).mkdir()
        (folder / "work").chmod(0o1777)  # filters run as another user
        (folder / "root/cupsd.conf").write_text(
            f"Listen {self.server}\nBrowsing No\nDefaultAuthType None\nWebInterface No\nLogLevel debug\nErrorPolicy stop-printer\n"
            "<Location />\n  Order allow,deny\n  Allow all\n</Location>\n"
            "<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n"
        )
        paths = {"ServerRoot": "root", "RequestRoot": "spool", "CacheDir": "cache", "StateDir": "run", "TempDir": "work"}
        lines = [f"{name} {folder / place}" for name, place in paths.items()]
        lines += [f"{name} {folder / 'logs' / name}" for name in ("AccessLog", "ErrorLog", "PageLog")]
        (folder / "root/cups-files.conf").write_text("\n".join(lines + ["SystemGroup root", "Sandboxing Relaxed", ""]))

    def __enter__(self):
        self.process = subprocess.Popen(
            ["/usr/sbin/cupsd", "-f", "-c", self.folder / "root/cupsd.conf", "-s", self.folder / "root/cups-files.conf"])
        waited_for(self._answers)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def _answers(self):
        with socket.socket() as client:
            return client.connect_ex(("127.0.0.1", self.port)) == 0

    def add(self, queue, device, *more):
        command = ["/usr/sbin/lpadmin", "-h", self.server, "-p", queue, "-v", device, "-E", *more]
        subprocess.run(command, check=True, env=self.environment, stderr=subprocess.DEVNULL)


class NetworkPrinter:
    """What hangs behind the raw queue: keeps the bytes of each connection."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.jobs = []
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def device(self):
        return f"socket://127.0.0.1:{self.listener.getsockname()[1]}"

    def _serve(self):
        while True:
            connection, _ = self.listener.accept()
            with connection:
                job = b""
                while chunk := connection.recv(65536):
                    job += chunk
            self.jobs.append(job)


class Printing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="mostrador-cups-")))
        cls.folder.chmod(0o755)
        cls.service = cls.enterClassContext(PrintService(cls.folder))
        cls.printer = NetworkPrinter()
        cls.service.add("recibos", cls.printer.device)
        cls.service.add("paginas", "cups-pdf:/", "-P", "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")

    def send(self, queue, language):
        settings = self.folder / f"{language}.toml"
        settings.write_text(f'[printer]\nkind = "system"\naddress = "{queue}"\nlanguage = "{language}"\ncolumns = 42\n')
        settings.chmod(0o600)
        return subprocess.run(
            [MOSTRADORCTL, "--config", settings, "--data-dir", self.folder / "data", "printer", "test"],
            env=self.service.environment, capture_output=True, text=True, check=False)

    def test_raw_queue_passes_every_byte_on(self):
        sent = self.send("recibos", "escpos")
        self.assertEqual(sent.returncode, 0, sent.stdout + sent.stderr)
        items = read(waited_for(lambda: b"".join(self.printer.jobs)))
        self.assertEqual(items[-1], Command("GS V", b"B\0"))
        text = rows(items)
        for page in PAGES:
            letters = next(row for row in text if row.startswith(page)).removeprefix(f"{page}: ")
            for shown, wanted in zip(letters.split(), LETTERS.split()):
                try:
                    wanted.encode(page)
                except UnicodeEncodeError:
                    self.assertTrue(shown.isascii(), f"{page}: {shown}")
                else:
                    self.assertEqual(shown, wanted, page)
        self.assertIn("1234567890123456789012345678901234567" + "89 42", text)
        image = on_paper(items, 48)
        image.save(OUT / "raw.png")
        self.assertEqual(codes_on(image), [TEST_CODE])

    def test_page_of_the_pdf_queue(self):
        sent = self.send("paginas", "pdf")
        self.assertEqual(sent.returncode, 0, sent.stdout + sent.stderr)
        places = [self.folder / "PDF", Path("/root/PDF"), Path("/var/spool/cups-pdf")]
        begun = time.time() - LONGEST
        made = waited_for(lambda: next((file for place in places for file in place.rglob("*.pdf")
                                        if file.stat().st_mtime > begun and file.stat().st_size), None))
        time.sleep(1)  # the backend renames it when it is whole
        made = next(file for place in places for file in place.rglob("*.pdf") if file.stat().st_mtime > begun)
        # On its way through PostScript the letters lose their names, not their looks: the page is there to be looked at.
        subprocess.run(["pdftoppm", "-r", "203", "-png", "-singlefile", made, OUT / "page"], check=True)
        made.unlink()
        self.assertEqual(codes_on(Image.open(OUT / "page.png").convert("1")), [TEST_CODE])

    def test_queue_that_is_not_there_is_named_with_its_cure(self):
        sent = self.send("nadie", "escpos")
        self.assertEqual(sent.returncode, 3)
        self.assertIn("nadie", sent.stdout + sent.stderr)
        self.assertIn("lpstat -e", sent.stdout + sent.stderr)

    def test_paused_queue_is_named_with_its_cure(self):
        self.service.add("pausada", self.printer.device)
        subprocess.run(["/usr/sbin/cupsdisable", "-h", self.service.server, "pausada"], check=True, env=self.service.environment)
        sent = self.send("pausada", "escpos")
        self.assertEqual(sent.returncode, 3)
        self.assertIn("cupsenable pausada", sent.stdout + sent.stderr)


if __name__ == "__main__":
    MOSTRADORCTL, OUT = sys.argv.pop(1), Path(sys.argv.pop(1))
    if os.geteuid() != 0 or not Path("/usr/sbin/cupsd").exists() or not Path("/usr/lib/cups/backend/cups-pdf").exists():
        print("needs root, cups and printer-driver-cups-pdf")
        sys.exit(SKIPPED)
    OUT.mkdir(parents=True, exist_ok=True)
    unittest.main()
