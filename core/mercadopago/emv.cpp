#include "core/mercadopago/emv.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using gateway::QrCondition;

namespace {

constexpr auto formatIndicator = "000201"_L1;
constexpr auto checksumHead = "6304"_L1;
constexpr qsizetype checksumDigits = 4;
constexpr qsizetype fieldHead = 4; // two digits of the tag, two of the length

std::optional<int> twoDigits(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return std::nullopt;
    return (text[0].unicode() - u'0') * 10 + (text[1].unicode() - u'0');
}

// Merchant accounts, additional data, the language template and those that are free for use.
bool isTemplate(int tag)
{
    return (tag >= 26 && tag <= 51) || tag == 62 || tag == 64 || tag >= 80;
}

bool appendFields(QStringView text, const QString &prefix, QList<EmvField> &fields)
{
    while (!text.isEmpty()) {
        const auto tag = twoDigits(text);
        const auto length = twoDigits(text.mid(2));
        if (!tag || !length || text.size() < fieldHead + *length)
            return false;
        const QString name = prefix + text.left(2).toString();
        const QStringView value = text.mid(fieldHead, *length);
        fields.append({name, value.toString()});
        const bool isInner = !prefix.isEmpty();
        if (!isInner && isTemplate(*tag) && !appendFields(value, name + u'.', fields))
            return false;
        text = text.mid(fieldHead + *length);
    }
    return true;
}

bool isPayload(const QString &text)
{
    const QString tail = text.right(checksumHead.size() + checksumDigits);
    return text.size() <= longestQrData && text.startsWith(formatIndicator) && tail.startsWith(checksumHead);
}

}

std::optional<QList<EmvField>> emvFields(const QString &qrData)
{
    QList<EmvField> fields;
    if (!isPayload(qrData) || !appendFields(qrData, {}, fields) || fields.last().tag != u"63")
        return std::nullopt;
    return fields;
}

quint16 checksumOf(const QByteArray &utf8)
{
    constexpr unsigned polynomial = 0x1021;
    unsigned crc = 0xffff;
    for (const char byte : utf8) {
        crc ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? (crc << 1U) ^ polynomial : crc << 1U) & 0xffffU;
    }
    return static_cast<quint16>(crc);
}

QrCondition conditionOf(const QString &qrData)
{
    if (qrData.isEmpty())
        return QrCondition::Good;
    if (!isPayload(qrData))
        return QrCondition::NotEmv;
    const QByteArray covered = qrData.chopped(checksumDigits).toUtf8();
    const QString checksum = QString::number(checksumOf(covered), 16).rightJustified(checksumDigits, u'0').toUpper();
    const bool sound = emvFields(qrData).has_value() && qrData.endsWith(checksum);
    return sound ? QrCondition::Good : QrCondition::WrongChecksum;
}

Result<QString, ReadError> qrDataFrom(const QJsonObject &object)
{
    const QJsonValue value = object.value("qr_data"_L1);
    const bool readable = value.isUndefined() || value.isNull() || value.isString();
    if (!readable || value.toString().size() > longestQrData)
        return failure(ReadError{ReadProblem::WrongType, u"qr_data"_s});
    return value.toString();
}

}
