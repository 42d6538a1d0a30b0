#include "app/simulator/statefile.h"

#include <QSaveFile>

#include <algorithm>

namespace mostrador::app {

using simulator::StateProblem;
using simulator::World;

namespace {

constexpr qsizetype leastGrowth = 1024 * 1024; // bytes of changes before it is worth anything

StateFileProblem problemOf(StateProblem problem)
{
    switch (problem) {
    case StateProblem::TooLarge:
        return StateFileProblem::TooLarge;
    case StateProblem::NotJson:
        return StateFileProblem::NotJson;
    case StateProblem::OtherVersion:
        return StateFileProblem::OtherVersion;
    case StateProblem::Damaged:
        return StateFileProblem::Damaged;
    }
    Q_UNREACHABLE();
}

}

Result<std::optional<World>, StateFileProblem> loadState(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return std::optional<World>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(StateFileProblem::CannotRead);
    if (file.size() > simulator::largestState)
        return failure(StateFileProblem::TooLarge);
    auto world = simulator::worldFromLog(file.readAll());
    if (!world)
        return failure(problemOf(world.error()));
    return std::optional(std::move(*world));
}

bool StateFile::writeWhole(World &world)
{
    const QByteArray text = simulator::stateText(world) + '\n';
    m_file.close();
    if (text.size() > simulator::largestState)
        return false;
    QSaveFile file(m_file.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text);
    if (!file.commit() || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_noted = simulator::noteChanges(world);
    static_cast<void>(simulator::takeChanges(world, m_noted)); // they are in it
    m_sizeToShorten = std::min(text.size() + std::max(leastGrowth, text.size()), simulator::largestState);
    return true;
}

// As often as it has doubled: so a change costs the same however large the world is.
bool StateFile::writeChanges(World &world)
{
    if (!m_file.isOpen() || m_file.size() >= m_sizeToShorten)
        return writeWhole(world);
    return append(simulator::takeChanges(world, m_noted));
}

// After half a line nothing more may follow.
bool StateFile::append(const QByteArray &line)
{
    if (m_file.write(line) == line.size())
        return true;
    m_file.close();
    return false;
}

}
