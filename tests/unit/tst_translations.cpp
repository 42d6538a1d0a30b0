// The dictionaries are complete: nothing that the sources say is missing, unfinished or left over, and no place for a
// value was lost.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString subject;
    QString source;
    QString translation;
    QString type; // empty: finished and in use
};

QList<Entry> entriesOf(const QString &file)
{
    QFile device(file);
    QList<Entry> entries;
    if (!device.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&device);
    QString subject;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            subject = xml.readElementText();
        else if (xml.name() == u"message")
            entries.append({subject, {}, {}, {}});
        else if (xml.name() == u"source")
            entries.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            entries.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

// The receipt numbers copies in two ways: %1 counts the copies, %2 the slips.
bool mayChangeItsPlace(const Entry &entry)
{
    return entry.subject == u"receipt" && entry.source == u"COPY %1";
}

QStringList sources()
{
    return {QStringLiteral(MOSTRADOR_SOURCE "/ui"), QStringLiteral(MOSTRADOR_SOURCE "/app")};
}

}

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dictionaryIsComplete_data();
    void dictionaryIsComplete();
    void whatIsSaidIsLiteral();
};

void TestTranslations::dictionaryIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const char *language : {"es_AR", "es_MX", "pt_BR"})
        QTest::newRow(language) << u"mostrador_%1.ts"_s.arg(QLatin1StringView(language));
}

// lupdate works on a copy: whatever it would add or retire there is missing or left over here.
void TestTranslations::dictionaryIsComplete()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QStringLiteral(MOSTRADOR_SOURCE "/translations/") + name, copy));
    const QStringList arguments = QStringList{u"-silent"_s, u"-tr-function-alias"_s, u"translate=say"_s,
                                      u"-locations"_s, u"none"_s, u"-disable-heuristic"_s, u"sametext"_s,
                                      u"-disable-heuristic"_s, u"similartext"_s, u"-disable-heuristic"_s, u"number"_s} +
                                  sources() + QStringList{u"-ts"_s, copy};
    QCOMPARE(QProcess::execute(QStringLiteral(MOSTRADOR_LUPDATE), arguments), 0);

    const QList<Entry> entries = entriesOf(copy);
    QVERIFY(entries.size() > 100);
    for (const Entry &entry : entries) {
        const QString where = entry.subject + u": "_s + entry.source;
        QVERIFY2(entry.type != u"unfinished", qPrintable(u"not translated: "_s + where));
        QVERIFY2(entry.type.isEmpty(), qPrintable(u"no longer said: "_s + where));
        QVERIFY2(!entry.translation.isEmpty(), qPrintable(u"empty: "_s + where));
        if (!mayChangeItsPlace(entry))
            QCOMPARE(placesIn(entry.translation), placesIn(entry.source));
    }
}

// lupdate silently passes over what is not a pair of literals; then it would stay English for ever.
void TestTranslations::whatIsSaidIsLiteral()
{
    static const QRegularExpression said(u"\\.say\\("_s);
    static const QRegularExpression literal(
        u"\\G\\s*\"[a-z]+\",\\s*\"(?:[^\"\\\\]|\\\\.)+\"(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*\\s*\\)"_s);
    for (const QString &root : sources()) {
        QDirIterator files(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : said.globalMatch(text))
                QVERIFY2(literal.match(text, match.capturedEnd()).hasMatch(),
                    qPrintable(file.fileName() + u": "_s + text.mid(match.capturedStart(), 80)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
