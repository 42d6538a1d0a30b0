// Files and folders that are really on the disk when a function returns true. Source: fsync(2), rename(2).
#pragma once

#include <QByteArray>
#include <QString>

namespace mostrador::io {

[[nodiscard]] bool syncFile(const QString &path);
[[nodiscard]] bool syncFolder(const QString &path); // its names; true where the file system knows no such thing

// Replaces a file or moves a folder in one step, and syncs the folder that it is in then.
[[nodiscard]] bool renameDurably(const QString &from, const QString &to);

// For its owner alone where the file system can say so.
[[nodiscard]] bool writeDurably(const QString &path, const QByteArray &content);
[[nodiscard]] bool copyDurably(const QString &from, const QString &to);

[[nodiscard]] QString lastSystemError();

}
