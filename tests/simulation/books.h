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
    void checkAttempt(const payment::Payment &payment, const QList<LedgerEntry> &received);
    void checkPaid(const payment::Payment &payment, const payment::Paid &paid, const QList<LedgerEntry> &received);
    void checkByHand(
        const payment::Payment &payment, const payment::ConfirmedByHand &confirmed, const QList<LedgerEntry> &received);
    void checkConflict(const payment::Payment &payment, const payment::Conflict &conflict, const QList<LedgerEntry> &received);
    void checkEnded(const payment::Payment &payment, const QList<LedgerEntry> &received);
    void checkSettled(const payment::Payment &payment);
    void checkRefunds();
    void checkLedger();
    void checkSales();
    void checkWords(const sale::Sale &sale);
    void checkRecord();
    void checkDrawer();
    void broken(const QByteArray &invariant, const QString &subject) { m_stage.broken(invariant, subject.toLatin1()); }

    Stage &m_stage;
    const ForgetfulJournal &m_journal;
    const ShakyPrinter &m_printer;
    const WireRules &m_wire;
    QMap<QString, payment::Payment> m_payments;
    QMap<QString, sale::Sale> m_sales;
    QMap<QString, payment::Refund> m_refunds;
    qint64 m_paid = 0;       // minor units, whatever the currency: of sales
    qint64 m_byHand = 0;     // of sales that a manager confirmed, as far as the provider knows of it
    qint64 m_inConflict = 0; // what a manager decided about
    qint64 m_afterwards = 0; // made when nobody looked any more
};

}
