// The simulator's world on disk: one file, readable by its owner only, to which each change is appended; now and then it is written
// anew as a whole and replaced atomically. What was answered survives the end of the program however it ends; nothing is forced to the
// disk, so a power cut may cost the last seconds.
#pragma once

#include "core/simulator/statelog.h"

#include <QFile>

#include <optional>

namespace mostrador::app {

enum class StateFileProblem : quint8 { CannotRead, CannotWrite, TooLarge, NotJson, OtherVersion, Damaged };

// Nothing when there is no such file yet.
[[nodiscard]] Result<std::optional<simulator::World>, StateFileProblem> loadState(const QString &file);

class StateFile final
{
public:
    explicit StateFile(const QString &name) : m_file(name) {}

    // Writes all of the world, which from now on notes its changes; false: the file cannot be written, or would be too large to load.
    [[nodiscard]] bool writeWhole(simulator::World &world);

    // Writes what changed since the last call of either.
    [[nodiscard]] bool writeChanges(simulator::World &world);

private:
    [[nodiscard]] bool append(const QByteArray &line);

    QFile m_file; // open for appending whenever what it holds is whole
    simulator::Noted m_noted;
    qint64 m_sizeToShorten = 0; // bytes; from there on it is written anew
};

}
