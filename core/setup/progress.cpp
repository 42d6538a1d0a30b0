#include "core/setup/progress.h"

#include "core/money/currency.h"
#include "core/setup/guideforms.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

namespace {

constexpr int version = 1;

template <typename Enum> std::optional<Enum> enumFrom(const QJsonObject &object, const QString &name, Enum last)
{
    const qint64 value = object.value(name).toInteger(-1);
    return value >= 0 && value <= static_cast<qint64>(last) ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

bool readTexts(const QJsonObject &object, Choices &choices)
{
    constexpr qsizetype longest = 200;
    const std::array<std::pair<QString, QString *>, 7> texts{{{u"user_id"_s, &choices.userId}, {u"store_id"_s, &choices.storeId},
        {u"external_store_id"_s, &choices.externalStoreId}, {u"store_name"_s, &choices.storeName}, {u"external_pos_id"_s, &choices.externalPosId},
        {u"printer_address"_s, &choices.printerAddress}, {u"customer_screen"_s, &choices.customerScreen}}};
    for (const auto &[name, value] : texts) {
        const QJsonValue stored = object.value(name);
        if (!stored.isString() || stored.toString().size() > longest)
            return false;
        *value = stored.toString();
    }
    return true;
}

}

QByteArray toProgress(const Guide &guide)
{
    const Choices &choices = guide.choices;
    const QJsonObject object{{u"version"_s, version}, {u"step"_s, static_cast<int>(guide.step)}, {u"language"_s, static_cast<int>(choices.language)},
        {u"site"_s, money::codeOf(choices.site)}, {u"user_id"_s, choices.userId}, {u"store_id"_s, choices.storeId},
        {u"external_store_id"_s, choices.externalStoreId}, {u"store_name"_s, choices.storeName}, {u"external_pos_id"_s, choices.externalPosId},
        {u"till"_s, choices.till}, {u"api"_s, static_cast<int>(choices.api)}, {u"mode"_s, static_cast<int>(choices.mode)},
        {u"printer"_s, static_cast<int>(choices.printer)}, {u"printer_address"_s, choices.printerAddress},
        {u"customer_screen"_s, choices.customerScreen}};
    return QJsonDocument(object).toJson();
}

std::optional<Guide> fromProgress(const QByteArray &text)
{
    const QJsonObject object = text.size() > largestProgress ? QJsonObject() : QJsonDocument::fromJson(text).object();
    const auto step = enumFrom(object, u"step"_s, Step::Done);
    const auto language = enumFrom(object, u"language"_s, settings::Language::English);
    const auto site = money::siteFromCode(object.value(u"site"_s).toString());
    const auto api = enumFrom(object, u"api"_s, gateway::Api::AttendedV1);
    const auto mode = enumFrom(object, u"mode"_s, gateway::QrMode::Hybrid);
    const auto printer = enumFrom(object, u"printer"_s, settings::PrinterKind::File);
    const qint64 till = object.value(u"till"_s).toInteger();
    Guide guide;
    Choices &choices = guide.choices;
    const bool isOurs = object.value(u"version"_s).toInteger() == version && step && language && site && api && mode && printer && till >= 1 && till <= 9999;
    if (!isOurs || !readTexts(object, choices))
        return std::nullopt;
    choices.language = *language;
    choices.site = *site;
    choices.api = *api;
    choices.mode = *mode;
    choices.printer = *printer;
    choices.till = static_cast<int>(till);
    guide.step = std::min(*step, Step::Token); // the account is asked anew, and leads on from there
    guide.row = usualRow(guide);
    return guide;
}

}
