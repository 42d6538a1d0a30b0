// What mostradorctl says: sentences for people, or with --json one object a line and nothing else.
#pragma once

#include "app/books/storedsale.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QJsonObject>

namespace mostrador::app {

enum class MoneyMoved { No, Yes, Unknown };

class Output
{
public:
    Output(bool json, text::Phrasebook words) : m_json(json), m_words(std::move(words)) {}

    [[nodiscard]] const text::Phrasebook &words() const { return m_words; }

    // A QR to scan, its text and what it is for.
    void created(const payment::Payment &payment, qint64 ticket, const QString &qrText) const; // `qrText` is the one to scan
    // "waiting", "attempt_refused", "paid", "unpaid", "unknown", "conflict".
    void payment(const QString &event, const payment::Payment &payment, qint64 ticket, Instant now) const;
    void sale(const StoredSale &stored, Instant now) const;
    void refund(const payment::Refund &refund) const;
    void cashRefund(const sale::Sale &sale, const sale::Refund &refund) const; // out of the drawer
    void warning(const QString &code, const text::Message &message) const; // it goes on all the same
    void error(const QString &code, const text::Message &message, MoneyMoved moved) const;
    void document(const QString &text) const; // the receipt, for people only
    void line(const QString &text) const;     // for people only
    void object(const QJsonObject &object) const; // for programs only

private:
    bool m_json;
    text::Phrasebook m_words;
};

}
