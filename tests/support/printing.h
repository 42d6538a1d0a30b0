// What every test of a printer needs: settings, documents, and the one answer a job gets.
#pragma once

#include "core/io/print/printers.h"
#include "core/receipt/escpos.h"
#include "core/receipt/printable.h"
#include "tests/support/receipts.h"

#include <QTest>

#include <functional>
#include <memory>

namespace mostrador::test {

using printing::PrintFault;
using printing::PrintOutcome;
using printing::PrintResult;
using settings::PrinterKind;
using settings::PrinterLanguage;

inline settings::Printer optionsFor(
    PrinterKind kind, const QString &address, PrinterLanguage language = PrinterLanguage::EscPos)
{
    settings::Printer options;
    options.kind = kind;
    options.address = address;
    options.language = language;
    options.columns = 42;
    options.codePage = settings::CodePage::Cp858;
    options.cut = true;
    options.drawer = true;
    return options;
}

inline QByteArray escPosOf(const receipt::Document &document)
{
    return receipt::toEscPos(
        document, {.columns = 42, .codePage = receipt::CodePage::Cp858, .cut = true, .drawer = true});
}

// Far more than any kernel buffer of the fakes.
inline receipt::Document longDocument()
{
    receipt::Document document;
    for (int i = 0; i < receipt::mostBlocks; ++i)
        document.blocks << receipt::TextLine{QString(receipt::longestText, u'x')};
    return document;
}

// A printer's one answer; `results` counts, so that a second answer would be seen.
struct Answer {
    int results = 0;
    PrintResult last;

    [[nodiscard]] std::function<void(PrintResult)> taker()
    {
        return [this](const PrintResult &result) {
            ++results;
            last = result;
        };
    }
};

inline std::unique_ptr<printing::Printer> made(const settings::Printer &options)
{
    auto printer = io::makePrinter(options);
    return printer ? std::move(*printer) : nullptr;
}

inline PrintResult printedBy(printing::Printer &printer, const receipt::Document &document)
{
    Answer answer;
    printer.print(document, answer.taker());
    const bool later = answer.results == 0;
    const bool answered = QTest::qWaitFor([&] { return answer.results > 0; }, 15'000);
    QCoreApplication::processEvents();
    return later && answered && answer.results == 1
               ? answer.last
               : PrintResult{PrintOutcome::Unknown, {}, {}, u"not answered exactly once, later"_s};
}

inline PrintResult printedWith(const settings::Printer &options, const receipt::Document &document)
{
    const auto printer = made(options);
    return printer ? printedBy(*printer, document)
                   : PrintResult{PrintOutcome::Unknown, {}, {}, u"no printer was made"_s};
}

}

#define COMPARE_RESULT(result, expectedOutcome, expectedFault)                                                         \
    do {                                                                                                               \
        const PrintResult got = (result);                                                                              \
        QVERIFY2(got.outcome == (expectedOutcome) && got.fault == (expectedFault),                                     \
            qPrintable(u"outcome %1, fault %2, %3"_s.arg(static_cast<int>(got.outcome))                                \
                           .arg(got.fault ? static_cast<int>(*got.fault) : -1)                                         \
                           .arg(got.detail)));                                                                         \
    } while (false)
