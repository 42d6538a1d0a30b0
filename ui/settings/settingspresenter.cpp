#include "ui/settings/settingspresenter.h"

using namespace Qt::StringLiterals;

namespace mostrador::settingsui {

SettingsPresenter::SettingsPresenter(text::Phrasebook words, settings::Settings stored) : m_words(std::move(words))
{
    m_desk.stored = std::move(stored);
    m_desk.running = m_desk.stored;
}

void SettingsPresenter::speak(const text::Phrasebook &words)
{
    m_words = words;
    render();
}

void SettingsPresenter::runs(const settings::Settings &running)
{
    m_desk.running = running;
    render();
}

void SettingsPresenter::restart()
{
    if (mayRestart(m_desk))
        Q_EMIT restartWanted();
}

void SettingsPresenter::tell(const text::Message &message)
{
    m_desk.message = message;
    render();
}

void SettingsPresenter::open()
{
    m_desk.typed.clear();
    m_desk.leaving = false;
    m_desk.message.reset();
    Q_EMIT opened();
    render();
}

void SettingsPresenter::type(const QString &path, const QString &text)
{
    m_desk = typed(std::move(m_desk), path, text);
    render();
}

void SettingsPresenter::resetToDefault(const QString &path)
{
    m_desk = reset(std::move(m_desk), path);
    render();
}

void SettingsPresenter::turnTo(int section)
{
    m_desk = turnedTo(std::move(m_desk), section);
    render();
}

void SettingsPresenter::save()
{
    const auto after = checked(m_desk);
    if (after && *after != m_desk.stored)
        Q_EMIT saveWanted(*after, changesBetween(m_desk.stored, *after));
}

void SettingsPresenter::say(const text::Message &message)
{
    m_desk.message = message;
    render();
}

void SettingsPresenter::leave()
{
    if (m_desk.typed.isEmpty() || m_desk.leaving) {
        m_desk.typed.clear();
        m_desk.leaving = false;
        Q_EMIT left();
        return;
    }
    m_desk.leaving = true;
    render();
}

void SettingsPresenter::saved(const settings::Settings &stored, const std::optional<QString> &problem)
{
    if (problem) {
        m_desk.message = text::Message{text::Severity::Failure, m_words.say("setting", "The settings were not saved (%1).").arg(*problem), {}, {}};
    } else {
        const QString names = m_desk.typed.keys().join(u", "_s);
        m_desk.stored = stored;
        m_desk.typed.clear();
        const QString later = waiting(m_desk).join(u", "_s);
        const QString now = later.isEmpty() ? QString() : m_words.say("setting", "Waits for the next start: %1").arg(later);
        m_desk.message = text::Message{text::Severity::Success, m_words.say("setting", "Saved: %1.").arg(names), {}, now};
    }
    render();
}

void SettingsPresenter::keptElsewhere(const settings::Settings &stored)
{
    m_desk.stored = stored;
    render();
}

void SettingsPresenter::render()
{
    Q_EMIT changed(viewOf(m_desk, m_words));
}

}
