// The books in the evening: what the provider's ledger has is what the till's record says, sale by sale, with conflicts
// listed apart; every attempt has come to its end; every finished sale has its paper; the record is whole.
#pragma once

#include "tests/simulation/program.h"

namespace mostrador::simulation {

class Books
{
public:
    Books(Stage &stage, const ForgetfulJournal &journal, const ShakyPrinter &printer, const WireRules &wire);
    void check();

private:
    void checkPayments();
    void checkPaid(const payment::Payment &payment, const payment::Paid &paid, const QList<LedgerEntry> &approved);
    void checkLedger();
    void checkSales();
    void checkRecord();
    void broken(const QByteArray &invariant, const QString &subject) { m_stage.broken(invariant, subject.toLatin1()); }

    Stage &m_stage;
    const ForgetfulJournal &m_journal;
    const ShakyPrinter &m_printer;
    const WireRules &m_wire;
    QMap<QString, payment::Payment> m_payments;
    QMap<QString, sale::Sale> m_sales;
    qint64 m_inConflict = 0; // minor units, whatever the currency
    qint64 m_paid = 0;
    qint64 m_afterPaid = 0; // a second payment, made after the till had seen the first and stopped looking
};

}
