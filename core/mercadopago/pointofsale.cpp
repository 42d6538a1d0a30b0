#include "core/mercadopago/pointofsale.h"

#include "core/mercadopago/emv.h"
#include "core/mercadopago/wire.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

// Tag 58 of the payload.
QLatin1StringView countryOf(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
        return "AR"_L1;
    case money::Site::MLB:
        return "BR"_L1;
    case money::Site::MLC:
        return "CL"_L1;
    case money::Site::MCO:
        return "CO"_L1;
    case money::Site::MLM:
        return "MX"_L1;
    case money::Site::MPE:
        return "PE"_L1;
    case money::Site::MLU:
        return "UY"_L1;
    }
    Q_UNREACHABLE();
}

// A payload that cannot be taken apart tells no country; then its checksum is wrong, too.
bool isOfOtherCountry(const QString &qrData, money::Site site)
{
    const auto fields = emvFields(qrData).value_or(QList<EmvField>{});
    return std::any_of(fields.begin(), fields.end(),
        [site](const EmvField &field) { return field.tag == u"58" && field.value != countryOf(site); });
}

// Integrated charging needs an amount that is fixed by the order; what is not said is not held against it.
bool letsTheBuyerType(const QJsonObject &pos)
{
    const QJsonValue fixedAmount = pos.value("fixed_amount"_L1);
    const QString mode = pos["config"_L1]["qr"_L1]["operating_mode"_L1].toString();
    return (fixedAmount.isBool() && !fixedAmount.toBool()) || mode == u"standalone";
}

// Names of points of sale are compared without case (§8.2).
bool isOurs(const QJsonObject &pos, const Charge &charge)
{
    const bool sameName = textOrEmpty(pos, u"external_id"_s).compare(charge.externalPosId, Qt::CaseInsensitive) == 0;
    const auto owner = idFrom(pos, u"user_id"_s);
    return sameName && (!owner || charge.userId.isEmpty() || *owner == charge.userId);
}

PointOfSaleRead inTrouble(PointOfSaleTrouble trouble)
{
    return {.qrData = {}, .trouble = trouble};
}

PointOfSaleRead pointOfSaleFrom(const QJsonObject &pos, money::Site site)
{
    const QString text = fixedQrOf(pos);
    const QrCondition condition = conditionOf(text);
    if (letsTheBuyerType(pos))
        return inTrouble(PointOfSaleTrouble::OpenAmount);
    if (text.isEmpty() || condition == QrCondition::NotEmv)
        return inTrouble(PointOfSaleTrouble::NoCode);
    if (isOfOtherCountry(text, site))
        return inTrouble(PointOfSaleTrouble::OtherCountry);
    return {.qrData = text, .qrCondition = condition};
}

}

// As a whole or not at all: a part of it is another code.
QString fixedQrOf(const QJsonObject &pos)
{
    const QString text = pos["qr_response"_L1]["qr_code"_L1].toString(pos.value("qr_code"_L1).toString());
    return text.size() <= longestQrData ? text : QString();
}

HttpRequest readPointOfSaleRequest(const Charge &charge)
{
    const QByteArray path = charge.api == Api::Orders ? "/v2/pos" : "/pos";
    return {HttpMethod::Get, path + "?external_id=" + percentEncoded(charge.externalPosId), {}, {}};
}

Result<Answer, ReadError> readPointOfSale(const QByteArray &body, const Charge &charge)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto list = listFrom(*object, object->contains("data"_L1) ? u"data"_s : u"results"_s);
    if (!list)
        return failure(list.error());
    for (const QJsonValue &each : *list) {
        if (isOurs(each.toObject(), charge))
            return Answer(pointOfSaleFrom(each.toObject(), charge.site));
    }
    return Answer(inTrouble(PointOfSaleTrouble::NotKnown));
}

}
