// Which settings count at once and which wait for the next start: every key is in exactly one class, and what the open till goes by
// follows the table.
#include "core/base/result.h"
#include "core/settings/changes.h"
#include "core/settings/effect.h"

#include <QTest>

using namespace mostrador::settings;
using namespace Qt::StringLiterals;

namespace {

// Another value of the same type, whether or not it would be allowed.
void alter(const KeyInfo &key, Settings &settings)
{
    std::visit(mostrador::Overloaded{
                   [&](const TextBinding &binding) { binding.value(settings) += u"x"_s; },
                   [&](const IntegerBinding &binding) { ++binding.value(settings); },
                   [&](const BooleanBinding &binding) { binding.value(settings) = !binding.value(settings); },
                   [&](const TextListBinding &binding) { binding.value(settings).append(u"x"_s); },
                   [&](const ChoiceBinding &binding) { binding.set(settings, binding.value(settings) == 0 ? 1 : 0); },
                   [&](const CashRoundingBinding &) { settings.cashRounding = mostrador::money::CashRounding{1'000}; },
               },
        key.binding);
}

Settings withProvider()
{
    Settings settings;
    settings.provider = Provider{};
    return settings;
}

}

class TestSettingsEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsInOneClass();
    void whatCountsAtOnceIsTaken_data();
    void whatCountsAtOnceIsTaken();
    void withAnotherCountryEverythingWaits();
    void withoutProviderTheRestCounts();
};

void TestSettingsEffect::everyKeyIsInOneClass()
{
    QStringList listed;
    for (const Effect &each : effects())
        listed.append(QLatin1StringView(each.path));
    QStringList keys;
    for (const KeyInfo &key : allKeys())
        keys.append(key.path());
    QCOMPARE(listed, keys); // each once, in the order of the file
}

void TestSettingsEffect::whatCountsAtOnceIsTaken_data()
{
    QTest::addColumn<QString>("path");
    for (const KeyInfo &key : allKeys()) {
        if (key.path() != u"provider.site")
            QTest::newRow(qPrintable(key.path())) << key.path();
    }
}

void TestSettingsEffect::whatCountsAtOnceIsTaken()
{
    QFETCH(QString, path);
    const KeyInfo *key = findKey(path.section(u'.', 0, 0), path.section(u'.', 1));
    QVERIFY(key);
    const Settings running = withProvider();
    Settings stored = running;
    alter(*key, stored);
    QVERIFY(stored != running);
    const bool isAtOnce = effectOf(*key) == TakesEffect::AtOnce;
    QVERIFY(inEffect(running, stored) == (isAtOnce ? stored : running));
}

void TestSettingsEffect::withAnotherCountryEverythingWaits()
{
    Settings stored;
    stored.site = mostrador::money::Site::MLC;
    stored.store.name = u"x"_s;
    QVERIFY(inEffect(Settings{}, stored) == Settings{});
}

void TestSettingsEffect::withoutProviderTheRestCounts()
{
    Settings stored;
    stored.store.name = u"x"_s;
    QVERIFY(inEffect(Settings{}, stored) == stored);
    stored = withProvider();
    QVERIFY(inEffect(Settings{}, stored) == Settings{}); // with one everything is another till
}

QTEST_GUILESS_MAIN(TestSettingsEffect)
#include "tst_settingseffect.moc"
