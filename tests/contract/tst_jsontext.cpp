// JSON written as text is the JSON that a reader expects, whatever is in it.
#include "core/simulator/jsontext.h"
#include "core/simulator/orders/amounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;
using namespace Qt::StringLiterals;

namespace {

QJsonObject read(const JsonText &text)
{
    return QJsonDocument::fromJson(text.bytes()).object();
}

QJsonValue readBack(const QJsonValue &value)
{
    return read(JsonText{{"value", JsonText(value)}}).value(u"value"_s);
}

}

class TestJsonText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void objectsAndArrays();
    void fieldsAreInserted();
    void valuesComeBack_data();
    void valuesComeBack();
    void amountsHaveNoIdleZeros();
};

void TestJsonText::objectsAndArrays()
{
    const JsonText inner{{"yes", true}, {"no", false}, {"none", nullptr}};
    const JsonText text{{"number", 7}, {"text", u"a"_s}, {"inner", inner}, {"list", JsonText::array({1, u"b"_s})}};
    QCOMPARE(text.bytes(),
        R"({"number":7,"text":"a","inner":{"yes":true,"no":false,"none":null},"list":[1,"b"]})"_ba);
    QCOMPARE(JsonText{}.bytes(), "{}"_ba);
    QCOMPARE(JsonText::array({}).bytes(), "[]"_ba);
}

void TestJsonText::fieldsAreInserted()
{
    JsonText text{};
    text.insert("one", 1);
    QCOMPARE(text.bytes(), R"({"one":1})"_ba);
    text.insert("two", u"second"_s);
    QCOMPARE(text.bytes(), R"({"one":1,"two":"second"})"_ba);
}

void TestJsonText::valuesComeBack_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("plain") << QJsonValue(u"Yerba 1 kg"_s);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("quotes") << QJsonValue(u"una \"gran\" \\ oferta"_s);
    QTest::newRow("controls") << QJsonValue(u"a\n\t\u0001b"_s);
    QTest::newRow("accents") << QJsonValue(u"Ñandú café"_s);
    QTest::newRow("beyond the first plane") << QJsonValue(u"🧉"_s);
    QTest::newRow("whole") << QJsonValue(qint64(9'007'199'254'740'991));
    QTest::newRow("negative") << QJsonValue(-3);
    QTest::newRow("fraction") << QJsonValue(1250.1);
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("array") << QJsonValue(QJsonArray{1, u"é"_s});
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{}}});
}

void TestJsonText::valuesComeBack()
{
    QFETCH(QJsonValue, value);
    QCOMPARE(readBack(value), value);
}

void TestJsonText::amountsHaveNoIdleZeros()
{
    using money::Currency;
    QCOMPARE(amountText({123'450, Currency::ARS}).bytes(), "1234.5"_ba);
    QCOMPARE(amountText({123'400, Currency::ARS}).bytes(), "1234"_ba);
    QCOMPARE(amountText({5, Currency::ARS}).bytes(), "0.05"_ba);
    QCOMPARE(amountText({0, Currency::ARS}).bytes(), "0"_ba);
    QCOMPARE(amountText({1'000, Currency::CLP}).bytes(), "1000"_ba);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
