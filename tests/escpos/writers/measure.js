// How long node-thermal-printer takes for a receipt: measure.js FOLDER REPEATS < document.json, in the till's stored form. A line with
// nanoseconds for each time, after one that nobody counts.
"use strict";
const fs = require("fs");
const path = require("path");
const { printer: ThermalPrinter, types, characterSet } = require(path.resolve(process.argv[2], "node_modules/node-thermal-printer"));

const document = JSON.parse(fs.readFileSync(0, "utf8"));

function weigh(printer, block) {
    printer.bold(Boolean(block.bold));
    if (block.large) printer.setTextDoubleHeight();
    else printer.setTextNormal();
}

const write = {
    text(printer, block) {
        ({ left: () => printer.alignLeft(), center: () => printer.alignCenter(), right: () => printer.alignRight() })[block.alignment]();
        weigh(printer, block);
        printer.println(block.text);
    },
    columns(printer, block) {
        printer.alignLeft();
        weigh(printer, block);
        printer.leftRight(block.left, block.right);
    },
    rule: (printer) => printer.drawLine(),
    blank: (printer) => printer.newLine(),
    feed: (printer, block) => { for (let i = 0; i < block.lines; ++i) printer.newLine(); },
    qr(printer, block) {
        printer.alignCenter();
        printer.printQR(block.text, { cellSize: 6, correction: "M", model: 2 });
    },
    logo() {},
    drawer: (printer) => printer.openCashDrawer(),
    cut: (printer) => printer.cut(),
};

function receipt() {
    const printer = new ThermalPrinter({ type: types.EPSON, width: 42, characterSet: characterSet.PC858_EURO, interface: "tcp://127.0.0.1:9" });
    for (const block of document.blocks) write[block.kind](printer, block);
    return printer.getBuffer();
}

for (let i = -1; i < Number(process.argv[3]); ++i) {
    const begun = process.hrtime.bigint();
    const bytes = receipt();
    const took = process.hrtime.bigint() - begun;
    if (bytes.length < 500) throw new Error("not a receipt");
    if (i >= 0) process.stdout.write(`${took}\n`);
}
