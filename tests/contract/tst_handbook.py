#!/usr/bin/env python3
"""The simulator's handbook does what it says: tst_handbook.py SIMULATOR HANDBOOK. Its first paid order is executed line by line as it
stands there, and the tables name what the program has."""

import json
import os
import re
import subprocess
import sys
import unittest
import urllib.error
import urllib.parse
import urllib.request


def code_after(text, marker):
    """The lines of the first block of code behind the marker."""
    return re.search(re.escape(marker) + r".*?```sh\n(.*?)```", text, re.DOTALL)[1].strip().splitlines()


class Handbook(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.process = subprocess.Popen([SIMULATOR], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()
        self.addCleanup(self.process.stdout.close)
        self.addCleanup(self.process.wait)
        self.addCleanup(self.process.terminate)
        with open(HANDBOOK, encoding="utf-8") as file:
            self.text = file.read()

    def control(self, name, body=None):
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        data = None if body is None else json.dumps(body).encode()
        with direct.open(f"{self.url}/_simulator/{name}", data, timeout=60) as answer:
            return json.load(answer)

    def test_first_paid_order(self):
        lines = code_after(self.text, "<!-- first paid order")
        self.assertEqual(len(lines), 5)
        environment = {**os.environ, "MP": self.url, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        said = [json.loads(subprocess.run(["sh", "-c", line], env=environment, check=True, capture_output=True, timeout=60).stdout) for line in lines]
        order, scanned, paid, found, ledger = said
        self.assertEqual(order["status"], "created")
        self.assertTrue(scanned["order"]["in_checkout"])
        self.assertEqual(paid["order"]["state"], "paid")
        self.assertEqual([payment["id"] for payment in found["results"]], [paid["payment_id"]])
        self.assertEqual(ledger["totals"]["ARS"], {"approved": "1500.00", "returned": "0.00", "balance": "1500.00"})

    def found(self, path, parameters):
        """How many a search finds; none also where it refuses the parameters."""
        request = urllib.request.Request(f"{self.url}{path}?{urllib.parse.urlencode(parameters)}", headers={"Authorization": "Bearer TEST-1"})
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=60) as answer:
                result = json.load(answer)
        except urllib.error.HTTPError as error:
            self.assertEqual(error.code, 400)
            return 0
        return result.get("total", result.get("paging", {}).get("total"))

    def test_every_parameter_of_a_search_that_is_named_counts(self):
        environment = {**os.environ, "MP": self.url, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        for line in code_after(self.text, "<!-- first paid order")[:3]:
            subprocess.run(["sh", "-c", line], env=environment, check=True, capture_output=True, timeout=60)
        self.control("switches", {"search_lists_qr": True})
        legacy = {"external_reference": "old-1", "title": "S", "description": "S", "total_amount": 20, "items": [
            {"title": "Y", "description": "Y", "unit_measure": "unit", "unit_price": 20, "quantity": 1, "total_amount": 20}]}
        request = urllib.request.Request(f"{self.url}/instore/orders/qr/seller/collectors/446566691/pos/CAJA02/qrs", json.dumps(legacy).encode(),
                                         {"Authorization": "Bearer TEST-1"}, method="PUT")
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=60).close()
        self.control("pay", {"external_reference": "old-1"})
        dates = {"begin_date": "2020-01-01T00:00:00Z", "end_date": "2099-01-01T00:00:00Z"}
        for path, base, least in (("/v1/orders", dates, 10), ("/merchant_orders/search", {}, 15), ("/v1/payments/search", {}, 11)):
            named = re.search(re.escape(f"`GET {path}` searches by") + r"(.*?)and as documented|" + re.escape(f"`{path}` by") + r"(.*?)of the last", self.text)
            names = re.findall(r"`([a-z_.]+)`", named[1] or named[2])
            self.assertGreaterEqual(len(names), least, path)
            self.assertGreater(self.found(path, base), 0, path)
            for name in names:
                self.assertEqual(self.found(path, {**base, name: "no-such-value"}), 0, f"{path} {name}")

    def test_every_switch_is_explained_with_its_default(self):
        rows = re.findall(r"^\| (`[a-z_0-9`, ]+`) \| ([^|]+) \| [^|]+ \|$", self.text.split("**Switches.**")[1], re.MULTILINE)
        explained = {}
        for names, values in rows:
            names = re.findall(r"`(\w+)`", names)
            values = [value.strip() for value in values.split(",")]
            explained.update(zip(names, values) if len(names) > 1 else {names[0]: values[0]}.items())
        real = {name: str(value).lower() if isinstance(value, (bool, int)) else value for name, value in self.control("switches").items()}
        self.assertEqual(explained, real)

    def test_every_fault_that_is_named_exists(self):
        faults = self.text.split("**Faults.**")[1].split("**Switches.**")[0]
        names = re.findall(r"`([a-z]+_[a-z0-9_]+|delay)`", faults)
        self.assertGreater(len(names), 20)
        for name in set(names) - {"delay_ms"}:
            self.control("faults", [{"match": {}, "kind": name, "times": 1}])


if __name__ == "__main__":
    HANDBOOK = sys.argv.pop()
    SIMULATOR = sys.argv.pop()
    unittest.main()
