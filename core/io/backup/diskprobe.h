// Asks the disk under the data folder: how much room there is, and whether a small file can be written, synced and read back.
#pragma once

#include "core/backup/disk.h"

namespace mostrador::io {

[[nodiscard]] backup::DiskFacts probeDisk(const QString &dataFolder);

}
