// Which attempt named each payment first, read off what was recorded: what a journal answers, without a file.
#pragma once

#include "core/journal/record.h"
#include "core/payment/stored.h"

#include <QJsonDocument>
#include <QList>
#include <QMap>

namespace mostrador::test {

inline void noteUses(QMap<QString, QString> &uses, const journal::Draft &draft)
{
    if (draft.kind != QLatin1String("payment") || !draft.state.contains("\"payments\":[{"))
        return;
    const auto payment = payment::fromStored(QJsonDocument::fromJson(draft.state).object());
    for (const auto &each : payment ? knownPayments(*payment) : QList<gateway::ProviderPayment>()) {
        if (!uses.contains(each.id))
            uses.insert(each.id, draft.subject);
    }
}

inline QMap<QString, QString> usesIn(const QList<journal::Draft> &drafts)
{
    QMap<QString, QString> uses;
    for (const journal::Draft &draft : drafts)
        noteUses(uses, draft);
    return uses;
}

}
