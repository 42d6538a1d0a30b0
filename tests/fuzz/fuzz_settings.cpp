// The settings file, as somebody wrote it by hand. What is accepted is written so that it reads as the same.
#include "core/io/settings/settingsfile.h"
#include "core/settings/write.h"
#include "tests/fuzz/input.h"

using namespace mostrador;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto settings = io::settingsFromToml(fuzz::bytesOf(data, size));
    if (!settings) {
        fuzz::require(!settings.error().isEmpty() && settings.error().size() <= settings::mostErrors);
        return 0;
    }
    const auto again = io::settingsFromToml(settings::toFileText(*settings).toUtf8());
    fuzz::require(again && *again == *settings);
    return 0;
}
