// The stored form of a person, with a version (golden files in tests/data/stored). PINs are kept elsewhere: a journal is
// never thrown away, and the hash of four digits does not keep a secret for ever.
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"

#include <QJsonObject>

namespace mostrador::people {

inline constexpr int storedVersion = 1;

[[nodiscard]] QJsonObject toStored(const Person &person);
[[nodiscard]] Result<Person, QString> fromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QString nameOf(Role role); // as stored
[[nodiscard]] QJsonObject describe(const Change &change);

}
