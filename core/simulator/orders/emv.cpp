#include "core/simulator/orders/emv.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QString field(const QString &tag, const QString &value)
{
    const auto digit = [](qsizetype number) { return QChar(static_cast<char16_t>(u'0' + number)); };
    QString text;
    text.reserve(tag.size() + 2 + value.size());
    return text.append(tag).append(digit(value.size() / 10)).append(digit(value.size() % 10)).append(value);
}

QString field(const QString &tag, const char16_t *value)
{
    return field(tag, QString::fromUtf16(value));
}

QString optionalTemplate(const QString &tag, const QString &inner, const char16_t *value)
{
    return *value == u'\0' ? QString() : field(tag, field(inner, value));
}

QString orderTemplate(const SiteProfile &profile, const QString &orderId, QrTemplate kind)
{
    switch (kind) {
    case QrTemplate::MercadoPago:
        return field(u"43"_s, field(u"00"_s, profile.templateName) + field(u"02"_s, u"3"_s) + field(u"06"_s, orderId));
    case QrTemplate::Pix:
        return field(u"26"_s,
            field(u"00"_s, u"BR.GOV.BCB.PIX"_s) + field(u"25"_s, u"pix-qr.mercadopago.com/instore/o/v2/"_s + orderId));
    }
    Q_UNREACHABLE();
}

// What follows the routing template in every QR of the country.
QString merchantFields(const SiteProfile &profile)
{
    return optionalTemplate(u"50"_s, u"00"_s, profile.taxId) + field(u"52"_s, profile.merchantCategory) +
           field(u"53"_s, profile.currencyNumber) + field(u"58"_s, profile.country) +
           field(u"59"_s, profile.merchantName) + field(u"60"_s, profile.city) +
           optionalTemplate(u"62"_s, u"05"_s, profile.reference);
}

QString payload(const QString &initiation, const QString &routing, const SiteProfile &profile)
{
    const QString text = field(u"00"_s, u"01"_s) + field(u"01"_s, initiation) + routing + merchantFields(profile) + u"6304"_s;
    return text + emvChecksum(text.toUtf8());
}

}

QString emvChecksum(const QByteArray &bytes)
{
    quint16 crc = 0xffff;
    for (const char byte : bytes) {
        crc = static_cast<quint16>(crc ^ (static_cast<quint8>(byte) << 8));
        for (int bit = 0; bit < 8; ++bit) {
            const bool high = (crc & 0x8000) != 0;
            crc = static_cast<quint16>(crc << 1);
            if (high)
                crc = static_cast<quint16>(crc ^ 0x1021);
        }
    }
    return QString::number(crc, 16).rightJustified(4, u'0').toUpper();
}

QString orderQr(const SiteProfile &profile, const QString &orderId, QrTemplate kind)
{
    return payload(u"12"_s, orderTemplate(profile, orderId, kind), profile);
}

// Brazil's printed ones say that they are for one use, and are not.
QString pointOfSaleQr(const SiteProfile &profile, qint64 pointOfSale)
{
    const QString address = u"https://mpago.la/pos/%1"_s.arg(pointOfSale);
    return payload(profile.site == money::Site::MLB ? u"12"_s : u"11"_s, field(u"43"_s, field(u"00"_s, profile.templateName) + field(u"01"_s, address)), profile);
}

}
