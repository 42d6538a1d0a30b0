"""A real Chromium without a screen, driven over the W3C WebDriver protocol by the standard library alone. It reaches loopback and
nothing else."""

import base64
import json
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 60  # seconds, for a busy machine
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # how the protocol names an element


direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def send(method, url, body=None, headers=None):
    """Status and parsed answer; refusals are answers, too."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    try:
        with direct.open(request, timeout=PATIENCE) as answer:
            return answer.status, json.loads(answer.read() or "null")
    except urllib.error.HTTPError as refusal:
        return refusal.code, json.loads(refusal.read() or "null")


def first_line(process, pattern):
    """What the pattern captures in the first line of its output that has it."""
    for line in process.stdout:
        if found := re.search(pattern, line):
            return found[1]
    raise RuntimeError("it ended without saying where it listens")


class Browser:
    def __init__(self, width=1280, height=900, dark=False):
        self.profile = tempfile.TemporaryDirectory(prefix="mostrador-browser-")
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        self.base = "http://127.0.0.1:" + first_line(self.driver, r"successfully on port (\d+)")
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync",
                     "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                     f"--window-size={width},{height}", f"--user-data-dir={self.profile.name}"]
        if dark:
            arguments.append("--blink-settings=preferredColorScheme=0")
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": arguments}, "goog:loggingPrefs": {"browser": "ALL"}}
        _, answer = send("POST", self.base + "/session", {"capabilities": {"alwaysMatch": wanted}})
        if "sessionId" not in answer["value"]:
            raise RuntimeError(answer["value"])
        self.session = f"{self.base}/session/{answer['value']['sessionId']}"

    def close(self):
        send("DELETE", self.session)
        self.driver.terminate()
        self.driver.wait()
        self.driver.stdout.close()
        self.profile.cleanup()

    def __call__(self, method, path, body=None):
        status, answer = send(method, self.session + path, body)
        if status != 200:
            raise RuntimeError(answer["value"]["message"])
        return answer["value"]

    def go(self, url):
        self("POST", "/url", {"url": url})

    def resize(self, width, height):
        """The inner size, as a phone has it."""
        self("POST", "/goog/cdp/execute", {"cmd": "Emulation.setDeviceMetricsOverride",
                                            "params": {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}})

    def prefer(self, theme):
        features = [{"name": "prefers-color-scheme", "value": theme}]
        self("POST", "/goog/cdp/execute", {"cmd": "Emulation.setEmulatedMedia", "params": {"features": features}})

    def run(self, script, *arguments):
        return self("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return [one[ELEMENT] for one in self("POST", "/elements", {"using": "css selector", "value": selector})]

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.textContent ?? null", selector)

    def click(self, selector):
        self("POST", f"/element/{self.find(selector)[0]}/click", {})

    def press(self, *keys):
        """Keys go to what has the focus, one after the other."""
        acts = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": acts}]})

    def wait(self, is_there, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if value := is_there():
                return value
            time.sleep(0.05)
        raise AssertionError("never seen: " + what)

    def picture(self, file):
        with open(file, "wb") as out:
            out.write(base64.b64decode(self("GET", "/screenshot")))

    def complaints(self):
        return [entry["message"] for entry in self("POST", "/se/log", {"type": "browser"}) if entry["level"] == "SEVERE"]
