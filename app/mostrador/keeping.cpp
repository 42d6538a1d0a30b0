#include "app/mostrador/keeping.h"

#include "core/settings/portable.h"
#include "core/settings/write.h"
#include "ui/text/words_backup.h"

#include <QCoreApplication>

#include <cstdio>

namespace mostrador::app {

namespace {

constexpr std::chrono::minutes untilReadAgain{15};

io::BackupOrder orderOf(const Assembly &assembly)
{
    const settings::Settings &settings = assembly.settings();
    return {assembly.dataFolder(), settings.backup.folder, settings.till.number,
        toFileText(withoutSecrets(settings)).toUtf8(), QCoreApplication::applicationVersion()};
}

}

Keeping::Keeping(Assembly &assembly, till::Runner &runner, desk::Presenter &presenter, text::Phrasebook words)
    : m_assembly(assembly), m_runner(runner), m_presenter(presenter), m_words(std::move(words)),
      m_backups(orderOf(assembly), assembly.settings().backup.keep, assembly.clock())
{
    connect(&m_backups, &io::BackupKeeper::made, this, [this] { backupEnded(std::nullopt); });
    connect(&m_backups, &io::BackupKeeper::failed, this, [this](const backup::BackupFailure &failure) { backupEnded(failure); });
    connect(&m_backups, &io::BackupKeeper::diskLookedAt, this, &Keeping::diskLookedAt);
    connect(&presenter, &desk::Presenter::tillPublished, this, &Keeping::tellIfNobodyPays);
}

void Keeping::start()
{
    m_backups.start();
    readAgain();
}

void Keeping::use(const text::Phrasebook &words)
{
    m_words = words;
    m_backups.use(orderOf(m_assembly), m_assembly.settings().backup.keep);
}

void Keeping::readAgain()
{
    const auto restore = m_assembly.client() ? Rereading::wanted(m_assembly.reader()) : std::nullopt;
    if (!restore)
        return;
    m_rereading = std::make_unique<Rereading>(
        m_assembly, *restore, [this](const Rereading::Result &result) { readAgainEnded(result); });
    m_rereading->start();
}

void Keeping::readAgainEnded(const Rereading::Result &result)
{
    for (const till::LostAttempt &lost : result.found) {
        m_runner.post(till::Retrieve{lost.sale, {lost.payment}});
        m_runner.post(till::PaymentHappened{referenceOf(lost.payment), payment::Restarted{}});
    }
    if (!result.found.isEmpty())
        tell(text::foundAgain(m_words, result.found.size()));
    if (result.end != Rereading::End::Complete)
        QTimer::singleShot(untilReadAgain, this, &Keeping::readAgain);
}

// Said when it begins: a stick that is missing all day is no news every quarter of an hour.
void Keeping::backupEnded(const std::optional<backup::BackupFailure> &failure)
{
    const auto before = std::exchange(m_lastProblem, failure ? std::optional(failure->problem) : std::nullopt);
    if (failure && before != m_lastProblem)
        tell(text::messageOf(m_words, *failure));
}

void Keeping::diskLookedAt(backup::DiskState state)
{
    const auto before = std::exchange(m_disk, state);
    const auto message = text::messageOf(m_words, state);
    if (message && before != state)
        tell(*message);
}

void Keeping::tell(const text::Message &message)
{
    std::fprintf(stderr, "mostrador: %s\n", qPrintable(inOneLine(message)));
    m_untold = message;
    tellIfNobodyPays();
}

void Keeping::tellIfNobodyPays()
{
    const sale::Sale *sale = currentSale(m_runner.state());
    if (!m_untold || (sale && hasWaitingTender(*sale)))
        return;
    const auto message = *std::exchange(m_untold, std::nullopt);
    QMetaObject::invokeMethod(this, [this, message] { m_presenter.setTheMessage(message); }, Qt::QueuedConnection);
}

}
