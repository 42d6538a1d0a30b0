// A printer and the paper that has come out of it: how many originals and copies of each sale.
#pragma once

#include "core/printing/printer.h"
#include "tests/simulation/forgetfuljournal.h"

#include <QMap>

namespace mostrador::simulation {

inline constexpr auto copyMark = u"COPIA %1";

class ShakyPrinter final : public printing::Printer
{
public:
    ShakyPrinter(Stage &stage, Life &life, const ForgetfulJournal &journal)
        : m_stage(stage)
        , m_life(life)
        , m_journal(journal)
        , m_random(stage.random.split())
    {
    }

    void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override;

    [[nodiscard]] int originals(const QString &saleId) const { return m_originals.value(saleId); }
    [[nodiscard]] int copies(const QString &saleId) const { return m_copies.value(saleId); }

private:
    void checkAllowed(const QString &saleId, bool isCopy);
    void paper(const QString &saleId, bool isCopy);

    Stage &m_stage;
    Life &m_life;
    const ForgetfulJournal &m_journal;
    Random m_random;
    QMap<QString, int> m_originals; // what may have reached the paper, whole or in part
    QMap<QString, int> m_copies;
};

}
