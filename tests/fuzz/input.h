// What every fuzz target shares: the bytes that libFuzzer made up, and how a target says that something is wrong.
#pragma once

#include <QByteArray>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace mostrador::fuzz {

inline QByteArray bytesOf(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// A finding, and not only in a debug build.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

// The first byte chooses, the rest is the text.
struct Chosen {
    unsigned char choice = 0;
    QByteArray text;
};

inline Chosen chosen(const unsigned char *data, std::size_t size)
{
    return size == 0 ? Chosen{} : Chosen{data[0], bytesOf(data + 1, size - 1)};
}

}
