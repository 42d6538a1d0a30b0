#include "core/support/act.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mostrador::support {

journal::Draft recordOf(const Act &act)
{
    const QJsonObject event{{u"event"_s, act.event}, {u"what"_s, act.what}, {u"by"_s, act.by}};
    const auto compact = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    return {u"maintenance"_s, u"maintenance"_s, compact(event), compact({{u"version"_s, 1}, {u"last"_s, act.event}}), false, 0};
}

}
