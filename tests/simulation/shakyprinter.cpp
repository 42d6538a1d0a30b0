#include "tests/simulation/shakyprinter.h"

#include "core/sale/stored.h"

#include <QJsonDocument>

namespace mostrador::simulation {

namespace {

using namespace printing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QString lineOf(const receipt::Document &document, qsizetype at)
{
    if (at >= document.blocks.size())
        return {};
    const auto *line = std::get_if<receipt::TextLine>(&document.blocks.at(at));
    return line ? line->text : QString();
}

}

// Paper only for a sale that is finished on record, with its way to paper on record too.
void ShakyPrinter::checkAllowed(const QString &saleId, bool isCopy)
{
    const auto *sale = m_journal.newestDurable(u"sale"_s, saleId);
    const auto stored = sale ? sale::fromStored(QJsonDocument::fromJson(sale->state).object())
                             : Result<sale::Sale, QString>(failure(QString()));
    if (!stored || stored->state != sale::SaleState::Finished)
        m_stage.broken("receipt-without-sale", saleId.toLatin1());
    if (!m_journal.newestDurable(u"receipt"_s, saleId))
        m_stage.broken("receipt-without-record", saleId.toLatin1());
    if (!isCopy && m_originals.value(saleId) > 0)
        m_stage.broken("two-originals", saleId.toLatin1());
}

void ShakyPrinter::paper(const QString &saleId, bool isCopy)
{
    ++(isCopy ? m_copies : m_originals)[saleId];
}

void ShakyPrinter::print(const receipt::Document &document, std::function<void(PrintResult)> done)
{
    if (!m_life.alive)
        return;
    const bool isCopy = lineOf(document, 0).startsWith(u"COPIA");
    const QString saleId = lineOf(document, isCopy ? 1 : 0);
    m_stage.trace.note((isCopy ? "print a copy of " : "print ") + saleId.toLatin1());
    checkAllowed(saleId, isCopy);
    if (std::exchange(m_life.diesAtEffect, false))
        return m_life.die("before printing", false);
    PrintOutcome outcome = PrintOutcome::Printed;
    if (m_stage.weather.strikes(Fault::PaperOut, 400))
        outcome = PrintOutcome::Nothing;
    else if (m_stage.weather.strikes(Fault::PrinterDoubt, 300))
        outcome = PrintOutcome::Unknown;
    if (outcome != PrintOutcome::Nothing)
        paper(saleId, isCopy);
    if (m_stage.weather.strikes(Fault::CrashWhilePrinting, 200))
        return m_life.die("while printing", false);
    m_stage.timeline.after(m_random.between(1ms, 2s), [this, outcome, done = std::move(done), start = m_life.starts] {
        if (m_life.isStill(start))
            done({outcome, {}, {}, {}});
    });
}

}
