// One view of every state of the customer's window, with the lengths that real shops have.
#pragma once

#include "core/qr/matrix.h"
#include "ui/customer/customerstates.h"
#include "ui/text/words_customer.h"

#include <QSize>

namespace mostrador::samples {

using namespace Qt::StringLiterals;

inline const QString emvText = u"00020101021243650016COM.MERCADOLIBRE02013063638f1192a-5fd1-4180-a180-"
                               u"8bcae3556bc35204000053039865802BR5925IZABEL AAAA DE"
                               " MELO6007BARUERI62070503***63040B6D"_s;

inline const QList<QSize> screens{{1024, 600}, {800, 480}, {1366, 768}, {1920, 1080}, {1024, 768}};

struct Named {
    QString name;
    customer::CustomerView view;
};

inline money::Money amountOf(const text::Phrasebook &words, qint64 minor)
{
    return {minor, money::currencyOf(words.site())};
}

inline qr::Matrix sampleCode()
{
    return qr::encode(emvText).value();
}

inline sale::Sale sampleSale(const text::Phrasebook &words)
{
    const money::Currency currency = money::currencyOf(words.site());
    sale::Sale sale = sale::openSale(u"1"_s, 42, currency, Instant{});
    const auto add = [&](const QString &name, qint64 thousandths, qint64 price) {
        sale.lines.append({sale.nextNumber++, u"779"_s, name, {thousandths}, money::Money{price, currency}});
    };
    add(u"Yerba mate 1 kg"_s, 1000, 420000);
    add(u"Alfajor de chocolate triple con dulce de leche"_s, 3000, 115000);
    add(u"Jamón cocido"_s, 354, 1890000);
    add({}, 1000, 150000);
    return sale;
}

inline QList<Named> allStates(const text::Phrasebook &words)
{
    using namespace customer;
    const money::Money amount = amountOf(words, 1434060);
    const Scan scanning = scan(words, amount, sampleCode(), std::chrono::seconds(272), std::chrono::seconds(300));
    const auto view = [&](const QString &name, State state) {
        return Named{name, {u"Almacén Doña Rosa de San Telmo"_s, {}, {}, std::move(state)}};
    };
    QList<Named> states{view(u"idle"_s, idle(words, u"20:34"_s)), view(u"cart"_s, cart(words, sampleSale(words))),
        view(u"price"_s, priceCheck(words, u"Yerba mate suave con palo 1 kg"_s, amountOf(words, 420000))),
        view(u"preparing"_s, preparing(words, amount)), view(u"scan"_s, scanning),
        view(u"refused"_s, refused(words, scanning)), view(u"offline"_s, offline(words, amount)),
        view(u"verifying"_s, verifying(words, amount)), view(u"approved"_s, approved(words, amount, u"20:36"_s)),
        view(u"expired"_s, ended(words, Ending::Expired)), view(u"cancelled"_s, ended(words, Ending::Cancelled)),
        view(u"unknown"_s, unknown(words)), view(u"change"_s, cashChange(words, amountOf(words, 265940)))};
    states.append({u"demo"_s, states.at(5).view});
    states.last().view.notice = text::customerDemoNotice(words);
    states.last().view.codeFrame = text::customerDemoFrame(words);
    return states;
}

}
