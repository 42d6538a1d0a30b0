// The text of a QR: published and observed payloads with their checksums, and what is no payload at all.
#include "core/mercadopago/emv.h"
#include "tests/support/readings.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::test;
using gateway::QrCondition;
using mercadopago::checksumOf;
using mercadopago::conditionOf;
using mercadopago::emvFields;

namespace {

constexpr auto argentine = u"00020101021243650016com.mercadolibre020130636261ba79b-e543-41c7-b71a-cec05c18e72b"
                           "50120008326594305204970053030325802AR5904Test6004CABA63041094";

QString withChecksum(const QString &text)
{
    const QString open = text + u"6304"_s;
    return open + QString::number(checksumOf(open.toUtf8()), 16).rightJustified(4, u'0').toUpper();
}

}

class TestEmv final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkValue();
    void vectors_data();
    void vectors();
    void readsFields();
    void readsFreeTemplates();
    void lengthsCountCharacters();
    void theChecksumIsAFieldOfItsOwn();
    void notEmv_data();
    void notEmv();
    void oneWrongCharacterIsSeen();
    void anyTextIsSafe();
};

void TestEmv::checkValue()
{
    QCOMPARE(checksumOf("123456789"), quint16(0x29b1));
    QCOMPARE(checksumOf({}), quint16(0xffff));
}

void TestEmv::vectors_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("good");
    const auto list = QJsonDocument::fromJson(sample(u"emv-qr.vectors.json"_s)).array();
    QVERIFY(list.size() > 20);
    for (qsizetype at = 0; at < list.size(); ++at) {
        const bool good = list[at][u"crc_valid"_s].toBool() && list[at][u"tlv_error"_s].isNull();
        QTest::addRow("%d %s", int(at), qPrintable(list[at][u"label"_s].toString()))
            << list[at][u"payload"_s].toString() << good;
    }
}

void TestEmv::vectors()
{
    QFETCH(QString, payload);
    QFETCH(bool, good);
    QCOMPARE(conditionOf(payload), good ? QrCondition::Good : QrCondition::WrongChecksum);
}

void TestEmv::readsFields()
{
    const auto fields = emvFields(QString::fromUtf16(argentine));
    QVERIFY(fields.has_value());
    QStringList read;
    for (const auto &field : *fields)
        read += field.tag + u'=' + field.value;
    QCOMPARE(read,
        (QStringList{u"00=01"_s, u"01=12"_s, u"43=0016com.mercadolibre020130636261ba79b-e543-41c7-b71a-cec05c18e72b"_s,
            u"43.00=com.mercadolibre"_s, u"43.02=3"_s, u"43.06=261ba79b-e543-41c7-b71a-cec05c18e72b"_s,
            u"50=000832659430"_s, u"50.00=32659430"_s, u"52=9700"_s, u"53=032"_s, u"58=AR"_s, u"59=Test"_s,
            u"60=CABA"_s, u"63=1094"_s}));
}

// The words in another language, and what is free for use: templates, too.
void TestEmv::readsFreeTemplates()
{
    const auto fields = emvFields(withChecksum(u"00020164060002ES7904till80120008mostrado"_s));
    QVERIFY(fields.has_value());
    QStringList read;
    for (const auto &field : *fields)
        read += field.tag + u'=' + field.value;
    QCOMPARE(read.mid(1, 5), (QStringList{u"64=0002ES"_s, u"64.00=ES"_s, u"79=till"_s, u"80=0008mostrado"_s, u"80.00=mostrado"_s}));
}

void TestEmv::lengthsCountCharacters()
{
    const QString bogota = withChecksum(u"0002010102125204581253031705802CO5909TuNegocio6006Bogotá"_s);
    QCOMPARE(conditionOf(bogota), QrCondition::Good);
    QCOMPARE(emvFields(bogota)->at(6).value, u"Bogotá"_s);
    const QString inBytes = withChecksum(u"0002015909TuNegocio6007Bogotá"_s);
    QCOMPARE(conditionOf(inBytes), QrCondition::WrongChecksum);
}

void TestEmv::theChecksumIsAFieldOfItsOwn()
{
    const QString inAnother = u"00020159086304ABCD"_s; // a name that ends as a payload does
    QVERIFY(!emvFields(inAnother));
    QCOMPARE(conditionOf(inAnother), QrCondition::WrongChecksum);
}

void TestEmv::notEmv_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("old POS address") << u"https://mpago.la/pos/2852128"_s;
    QTest::newRow("old QR address") << u"https://mpago.la/s/qr/2852128"_s;
    QTest::newRow("words") << u"pay here"_s;
    QTest::newRow("only a beginning") << u"000201"_s;
    QTest::newRow("cut") << QString::fromUtf16(argentine).chopped(1);
    QTest::newRow("no checksum") << QString::fromUtf16(argentine).chopped(8);
    QTest::newRow("something before it") << u' ' + QString::fromUtf16(argentine);
    QTest::newRow("endless") << withChecksum(u"000201"_s + u"5904Test"_s.repeated(200));
}

void TestEmv::notEmv()
{
    QFETCH(QString, text);
    QCOMPARE(conditionOf(text), QrCondition::NotEmv);
    QVERIFY(!emvFields(text));
    QCOMPARE(conditionOf({}), QrCondition::Good); // nothing is drawn
}

void TestEmv::oneWrongCharacterIsSeen()
{
    QVERIFY(rc::check("a payload with another character in it is never good", [] {
        QString text = QString::fromUtf16(argentine);
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        const QChar other = *rc::gen::element(u'0', u'7', u'A', u'x', u'ñ', u' ');
        RC_PRE(text[at] != other);
        text[at] = other;
        RC_ASSERT(conditionOf(text) != QrCondition::Good);
    }));
}

void TestEmv::anyTextIsSafe()
{
    QVERIFY(rc::check("digits in any order are read or refused, never harm", [] {
        const auto digits = *rc::gen::container<std::string>(rc::gen::element('0', '1', '2', '6', '9', 'a'));
        const QString text = withChecksum(u"000201"_s + QString::fromStdString(digits));
        const auto fields = emvFields(text);
        RC_ASSERT(fields.has_value() == (conditionOf(text) == QrCondition::Good));
    }));
}

QTEST_APPLESS_MAIN(TestEmv)
#include "tst_emv.moc"
