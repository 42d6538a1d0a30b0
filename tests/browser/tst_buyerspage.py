#!/usr/bin/env python3
"""The buyer's page of the simulator in a real Chromium: tst_buyerspage.py SIMULATOR. With MOSTRADOR_PICTURES=FOLDER it leaves
pictures there."""

import os
import subprocess
import sys
import unittest

from webdriver import Browser, first_line, send

TOKEN = {"Authorization": "Bearer TEST-1"}
TAB, ENTER, SPACE = "\ue004", "\ue007", " "
WIDTHS = (390, 1280)


class Simulator:
    def __init__(self, *arguments):
        self.process = subprocess.Popen([SIMULATOR, *arguments], stdout=subprocess.PIPE, text=True)
        self.url = first_line(self.process, r"listening on (http://\S+)")

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def order(self, reference, amount="1500.00", mode="dynamic", pos="CAJA01", **more):
        body = {"type": "qr", "external_reference": reference, "description": "Yerba 1 kg", "total_amount": amount,
                "config": {"qr": {"external_pos_id": pos, "mode": mode}}, "transactions": {"payments": [{"amount": amount}]}, **more}
        status, answer = send("POST", self.url + "/v1/orders", body, {**TOKEN, "X-Idempotency-Key": reference})
        assert status == 201, answer
        return answer

    def legacy(self, reference, amount=1500):
        item = {"title": "Yerba", "description": "Yerba", "unit_price": amount, "quantity": 1, "unit_measure": "unit", "total_amount": amount}
        body = {"external_reference": reference, "title": "Sale", "description": "Sale", "total_amount": amount, "items": [item]}
        status, answer = send("PUT", self.url + "/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs", body, TOKEN)
        assert status == 200, answer

    def payments(self, reference):
        _, ledger = send("GET", self.url + "/_simulator/ledger")
        return [payment for payment in ledger["payments"] if payment["external_reference"] == reference]


class BuyersPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def setUp(self):
        self.simulator = Simulator()
        self.addCleanup(self.simulator.close)
        self.browser.resize(1280, 900)
        self.browser.go(self.simulator.url + "/")

    def card(self, reference, more=""):
        return f'.order[data-reference="{reference}"] {more}'.strip()

    def wait_for(self, reference, more=""):
        selector = self.card(reference, more)
        self.browser.wait(lambda: self.browser.find(selector), selector)

    def wait_for_state(self, reference, state):
        self.wait_for(reference)
        selector = f'.order[data-reference="{reference}"][data-state="{state}"]'
        self.browser.wait(lambda: self.browser.find(selector), selector)

    def press(self, reference, act):
        self.browser.click(self.card(reference, f'[data-act="{act}"]'))

    def open_more(self, reference):
        self.browser.run("document.querySelector(arguments[0]).open = true", self.card(reference, ".more"))

    def wait_for_payments(self, reference, statuses):
        def as_wanted():
            return [payment["status"] for payment in self.simulator.payments(reference)] == statuses
        self.browser.wait(as_wanted, f"payments {statuses}")

    def test_shows_tills_and_orders_by_itself(self):
        self.browser.wait(lambda: len(self.browser.find(".till")) == 2, "two points of sale")
        order = self.simulator.order("R-1")
        self.wait_for("R-1")
        self.assertEqual(self.browser.text(self.card("R-1", ".amount")), "1500.00 ARS")
        self.assertEqual(self.browser.text(self.card("R-1", ".own .qr")), order["type_response"]["qr_data"])
        _, first = send("GET", self.simulator.url + "/pos?external_id=CAJA01", headers=TOKEN)
        self.assertEqual(self.browser.text(".till .printed .qr"), first["results"][0]["qr_code"])

    def test_pays_and_charges_back(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        self.browser.run("document.querySelector(arguments[0]).value = 'master'", self.card("R-1", ".method"))
        self.press("R-1", "scan")
        self.browser.wait(lambda: "buyer is paying" in self.browser.text(self.card("R-1", ".state")), "the buyer in checkout")
        self.press("R-1", "pay")
        self.wait_for_state("R-1", "paid")
        self.assertEqual([payment["method"] for payment in self.simulator.payments("R-1")], ["master"])
        self.assertIn("operation", self.browser.text("#said"))
        self.press("R-1", "chargeback")
        self.wait_for_payments("R-1", ["charged_back"])

    def test_refuses_then_pays_a_part_then_the_rest(self):
        self.simulator.legacy("R-1")
        self.wait_for("R-1")
        self.open_more("R-1")
        self.browser.run("document.querySelector(arguments[0]).value = 'cc_rejected_high_risk'", self.card("R-1", ".rejection"))
        self.press("R-1", "reject")
        self.wait_for_payments("R-1", ["rejected"])
        self.assertEqual(self.simulator.payments("R-1")[0]["status_detail"], "cc_rejected_high_risk")
        self.browser.click(self.card("R-1", ".amount-given"))
        self.browser.press("5", "0", "0", ENTER)
        self.browser.wait(lambda: self.browser.text(self.card("R-1", ".paid")) == "500.00 of it is paid", "the part")
        self.press("R-1", "pay")
        self.wait_for_state("R-1", "paid")
        self.assertEqual([payment["amount"] for payment in self.simulator.payments("R-1")], ["1500.00", "500.00", "1000.00"])

    def test_another_wallet_takes_its_time(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        self.press("R-1", "wallet")
        self.browser.wait(lambda: self.browser.text(self.card("R-1", '[data-act="wallet"]')) == "Its money arrives", "the money under way")
        self.wait_for_payments("R-1", ["in_process"])
        self.press("R-1", "wallet")
        self.wait_for_state("R-1", "paid")
        self.assertEqual(self.simulator.payments("R-1")[0]["method"], "interop_transfer")

    def test_walks_away_pays_late_and_twice(self):
        self.simulator.order("R-1", expiration_time="PT30S")
        self.wait_for("R-1")
        self.press("R-1", "scan")
        self.browser.wait(lambda: "buyer is paying" in self.browser.text(self.card("R-1", ".state")), "the buyer in checkout")
        self.press("R-1", "abandon")
        self.browser.wait(lambda: "waits" in self.browser.text(self.card("R-1", ".state")), "nobody in checkout")
        send("POST", self.simulator.url + "/_simulator/clock", {"advance_seconds": 60})
        self.wait_for_state("R-1", "expired")
        self.press("R-1", "late")
        self.wait_for_state("R-1", "paid")
        self.press("R-1", "twice")
        self.wait_for_payments("R-1", ["approved", "approved"])

    def test_what_is_not_possible_is_said(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        self.open_more("R-1")
        self.browser.click(self.card("R-1", ".amount-given"))
        self.browser.press("x", ENTER)
        self.browser.wait(lambda: "(400)" in self.browser.text("#said"), "the refusal")
        self.assertTrue(self.browser.find("#said.bad"))

    def test_by_keyboard_alone(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        for _ in range(12):
            self.browser.press(TAB)
            if self.browser.run("return document.activeElement.dataset.act") == "pay":
                break
        outline = self.browser.run("return getComputedStyle(document.activeElement).outlineStyle")
        self.assertEqual((self.browser.run("return document.activeElement.dataset.act"), outline), ("pay", "solid"))
        self.browser.press(ENTER)
        self.wait_for_state("R-1", "paid")

    def test_a_refresh_disturbs_nobody(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        self.open_more("R-1")
        self.browser.click(self.card("R-1", ".amount-given"))
        self.browser.press("7", "5")
        self.browser.run("""window.born = [];
            new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => node.nodeType === 1 && born.push(node.className))))
                .observe(document.getElementById('tills'), {childList: true, subtree: true});""")
        self.simulator.order("R-2", pos="CAJA02")
        self.wait_for("R-2")
        self.assertEqual(self.browser.run("return born"), ["order"])  # the new card, and nothing else
        self.assertEqual(self.browser.run("return [document.activeElement.className, document.activeElement.value]"), ["amount-given", "75"])
        self.assertTrue(self.browser.run("return document.querySelector(arguments[0]).open", self.card("R-1", ".more")))

    def test_says_when_the_simulator_is_gone(self):
        self.browser.wait(lambda: self.browser.text("#connection") == "Connected", "the connection")
        self.simulator.process.terminate()
        self.browser.wait(lambda: self.browser.find("#connection.lost"), "that it is gone")

    def test_fits_phones_and_is_read_in_both_themes(self):
        self.simulator.order("A-REFERENCE-AS-LONG-AS-THEY-MAY-BE".ljust(64, "9"))
        self.simulator.legacy("R-2")
        self.wait_for("R-2")
        for theme in ("light", "dark"):
            self.browser.prefer(theme)
            for width in WIDTHS:
                self.browser.resize(width, 900)
                self.assertLessEqual(self.browser.run("return document.documentElement.scrollWidth"), width)
                if folder := os.environ.get("MOSTRADOR_PICTURES"):
                    self.browser.picture(f"{folder}/{theme}-{width}.png")
            self.assertEqual(self.browser.run(FAINT), [], theme)
        small = self.browser.run("return [...document.querySelectorAll('button')].filter(b => b.offsetParent && b.offsetHeight < 44).length")
        self.assertEqual(small, 0)

    def test_loads_nothing_from_elsewhere_and_complains_of_nothing(self):
        self.simulator.order("R-1")
        self.wait_for("R-1")
        loaded = self.browser.run("return performance.getEntriesByType('resource').map(entry => entry.name)")
        self.assertEqual([name for name in loaded if not name.startswith(self.simulator.url + "/_simulator/")], [])
        self.assertEqual([said for said in self.browser.complaints() if self.simulator.url in said], [])

    def test_pages_of_other_places_move_nothing(self):
        self.simulator.order("R-1")
        other = Simulator()  # another origin: another port
        self.addCleanup(other.close)
        self.browser.go(other.url + "/_simulator/page/style.css")  # no policy of its own forbids what follows
        status = self.browser("POST", "/execute/async", {"args": [self.simulator.url], "script": """
            const done = arguments[1];
            fetch(arguments[0] + '/_simulator/pay', {method: 'POST', mode: 'no-cors', body: '{"external_pos_id": "CAJA01"}'})
                .then(answer => done(answer.type), error => done(String(error)));"""})
        self.assertIn(status, ("opaque", "TypeError: Failed to fetch"))
        self.assertEqual(self.simulator.payments("R-1"), [])


# Where text is fainter than 4.5:1 on what is behind it.
FAINT = """
const parts = text => text.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const behind = node => { while (node && (parts(getComputedStyle(node).backgroundColor)[3] ?? 1) === 0) node = node.parentElement; return node; };
return [...document.querySelectorAll('body *')].filter(node => node.offsetParent && !node.disabled
        && [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim())).filter(node => {
    const [one, other] = [light(parts(getComputedStyle(node).color)), light(parts(getComputedStyle(behind(node)).backgroundColor))].sort((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) < 4.5;
}).map(node => node.className + ' ' + node.textContent.trim().slice(0, 20));
"""

if __name__ == "__main__":
    SIMULATOR = sys.argv.pop(1)
    unittest.main()
