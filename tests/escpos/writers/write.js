// The same short receipt by two writers of ESC/POS that are not ours, as files beside their node_modules. What it says is in
// tests/escpos/check_reader.py, too.
"use strict";
const fs = require("fs");
const path = require("path");
const from = path.resolve(process.argv[2], "node_modules");
const { printer: ThermalPrinter, types, characterSet } = require(path.join(from, "node-thermal-printer"));
const receiptline = require(path.join(from, "receiptline"));

// Its openCashDrawer() leaves out two bytes of the command, so that a printer swallows what follows: not asked for here.
function byThermalPrinter() {
    const printer = new ThermalPrinter({ type: types.EPSON, width: 48, characterSet: characterSet.PC858_EURO, interface: "tcp://127.0.0.1:9" });
    printer.alignCenter();
    printer.bold(true);
    printer.setTextDoubleHeight();
    printer.println("Kiosco La Ñata");
    printer.setTextNormal();
    printer.bold(false);
    printer.alignLeft();
    printer.drawLine();
    printer.leftRight("Jamón cocido 5 €", "4.566,60");
    printer.leftRight("TOTAL", "$ 4.566,60");
    printer.alignCenter();
    printer.printQR("1-42-1-a1b2c3d4", { cellSize: 6, correction: "M", model: 2 });
    printer.cut();
    return printer.getBuffer();
}

function byReceiptline() {
    const slip = [
        '^Kiosco La Ñata',
        '---',
        'Jamón cocido 5 | 4.566,60',
        '"TOTAL | $ 4.566,60"',
        '{code:1-42-1-a1b2c3d4; option:qrcode,6,m}',
        '=',
    ].join("\n");
    return Buffer.from(receiptline.transform(slip, { cpl: 48, encoding: "cp858", command: "escpos", spacing: false, cutting: true }), "binary");
}

fs.writeFileSync(path.join(process.argv[2], "node-thermal-printer.bin"), byThermalPrinter());
fs.writeFileSync(path.join(process.argv[2], "receiptline.bin"), byReceiptline());
