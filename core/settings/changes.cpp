#include "core/settings/changes.h"

#include "core/settings/keys.h"
#include "core/settings/portable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const KeyInfo &key, const Settings &settings)
{
    const bool ofProvider = QLatin1StringView(key.section) == "provider"_L1 && QLatin1StringView(key.name) != "site"_L1;
    return ofProvider && !settings.provider ? QString() : literalOf(key, settings);
}

}

QList<Change> changesBetween(const Settings &before, const Settings &after)
{
    const Settings old = withoutSecrets(before);
    const Settings fresh = withoutSecrets(after);
    QList<Change> changes;
    for (const KeyInfo &key : allKeys()) {
        const Change change{key.path(), valueOf(key, old), valueOf(key, fresh)};
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

journal::Draft recordOf(const QList<Change> &changes, const QString &how, const QString &by)
{
    QJsonArray list;
    for (const Change &change : changes)
        list.append(QJsonObject{{u"key"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    const QJsonObject event{{u"event"_s, u"settings_changed"_s}, {u"how"_s, how}, {u"by"_s, by}, {u"changes"_s, list}};
    const auto compact = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    return {u"settings"_s, u"settings"_s, compact(event), compact({{u"version"_s, 1}, {u"changes"_s, list}}), false, 0};
}

}
