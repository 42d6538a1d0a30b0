#include "core/backup/contents.h"

#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace mostrador::backup {

namespace {

QJsonObject toStored(const JournalEnd &end)
{
    QJsonObject object{{u"records"_s, end.records}, {u"head"_s, QString::fromLatin1(end.head.toHex())},
        {u"last_ticket"_s, end.lastTicket}, {u"last_shift"_s, end.lastShift}, {u"sales"_s, end.sales},
        {u"newest_sale"_s, end.newestSale}};
    if (end.newestAt)
        object.insert(u"newest_at"_s, toUtcText(*end.newestAt));
    return object;
}

JournalEnd journalEndFrom(JsonReader &reader)
{
    JournalEnd end;
    end.records = reader.integer(u"records"_s);
    end.head = QByteArray::fromHex(reader.text(u"head"_s).toLatin1());
    end.lastTicket = reader.integer(u"last_ticket"_s);
    end.lastShift = reader.integer(u"last_shift"_s);
    end.sales = reader.integer(u"sales"_s);
    end.newestSale = reader.integer(u"newest_sale"_s);
    end.newestAt = reader.optionalInstant(u"newest_at"_s);
    return end;
}

}

QJsonObject toStored(const Contents &contents)
{
    return {{u"version"_s, contentsVersion}, {u"till"_s, contents.till}, {u"at"_s, toUtcText(contents.at)},
        {u"program"_s, contents.program}, {u"journal"_s, toStored(contents.journal)}, {u"catalogue"_s, contents.hasCatalogue}};
}

Result<Contents, QString> contentsFromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != contentsVersion)
        reader.fail(u"version"_s);
    Contents contents;
    contents.till = reader.smallInteger(u"till"_s);
    contents.at = reader.instant(u"at"_s);
    contents.program = reader.text(u"program"_s);
    contents.hasCatalogue = reader.boolean(u"catalogue"_s);
    JsonReader inner(reader.object(u"journal"_s));
    contents.journal = journalEndFrom(inner);
    if (!reader.isGood())
        return failure(reader.problem());
    if (!inner.isGood())
        return failure(u"journal."_s + inner.problem());
    return contents;
}

}
