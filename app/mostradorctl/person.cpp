#include "app/mostradorctl/person.h"

#include <QStringList>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr qsizetype longestLine = 4096; // of what is typed: the rest is passed over

}

std::optional<bool> yesOrNo(const QString &typed)
{
    const QString word = typed.trimmed().toLower();
    if (QStringList{u"y"_s, u"yes"_s, u"s"_s, u"si"_s, u"sí"_s, u"sim"_s}.contains(word))
        return true;
    if (QStringList{u"n"_s, u"no"_s, u"não"_s, u"nao"_s}.contains(word))
        return false;
    return std::nullopt;
}

Person::Person(std::function<void(const QString &)> typed, std::function<void()> gone)
    : m_typed(std::move(typed))
    , m_gone(std::move(gone))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

void Person::read()
{
    std::array<char, 1024> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        m_notifier.setEnabled(false);
        m_gone();
        return;
    }
    m_unread.append(bytes.data(), count);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_unread.left(end));
        m_unread.remove(0, end + 1);
        m_typed(line);
    }
    if (m_unread.size() > longestLine)
        m_unread.clear();
}

}
