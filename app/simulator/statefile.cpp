#include "app/simulator/statefile.h"

#include <QFile>
#include <QSaveFile>

namespace mostrador::app {

using simulator::StateProblem;
using simulator::World;

namespace {

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
    auto world = simulator::worldFromState(file.readAll());
    if (!world)
        return failure(problemOf(world.error()));
    return std::optional(std::move(*world));
}

bool saveState(const QString &name, const World &world)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(simulator::stateText(world));
    return file.commit();
}

}
