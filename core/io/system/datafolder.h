// A folder that may hold money: made for this user alone, and refused where others could write or files are not really
// local. Source: SQLite, "How To Corrupt An SQLite Database File" (locks and syncs of network file systems).
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace mostrador::io {

enum class FolderProblem : quint8 {
    CannotCreate,
    NotAFolder,
    SymbolicLink,      // what it points to could be changed under us
    ForeignOwner,      // belongs to another user
    NetworkFileSystem, // NFS, CIFS and their like: a sync there proves nothing
    CannotProtect,     // its mode cannot be set to 0700
    NotWritable,
};

struct FolderError {
    FolderProblem problem = FolderProblem::CannotCreate;
    QString path;
    QString detail; // of the system
    bool operator==(const FolderError &) const = default;
};

// Makes the folder with its parents, or takes one that is there; its mode becomes 0700. Nothing when it can be used.
[[nodiscard]] std::optional<FolderError> prepareFolder(const QString &path);

// f_type of statfs(2).
[[nodiscard]] bool isNetworkFileSystem(quint32 magic);

// What this user may still write there, in bytes; nothing if it cannot be told.
[[nodiscard]] std::optional<qint64> freeBytes(const QString &path);

}
