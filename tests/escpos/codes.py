"""The codes that a scanner finds on a picture: ZBar, which shares nothing with what draws them."""

import subprocess
import tempfile

from PIL import Image


def codes_on(image):
    framed = Image.new("1", (image.width + 40, image.height + 40), 1)  # paper is wider than what is printed on it
    framed.paste(image, (20, 20))
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        framed.save(file.name)
        found = subprocess.run(["zbarimg", "--quiet", "--raw", "--oneshot", file.name], capture_output=True, check=False)
    return found.stdout.decode().split()
