// The plugs of tests/onplugs: screens are put in and pulled out with xrandr, and given the plate (EDID 1.3) by which a
// screen says who made it.
#pragma once

#include <QProcess>
#include <QString>

#include <xcb/randr.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <numeric>

namespace mostrador::tests {

[[nodiscard]] inline bool xrandr(const QStringList &words)
{
    return QProcess::execute(QStringLiteral("xrandr"), words) == 0;
}

[[nodiscard]] inline bool putIn(const QString &plug, int x)
{
    return xrandr({QStringLiteral("--output"), plug, QStringLiteral("--mode"), QStringLiteral("800x600"),
        QStringLiteral("--pos"), QStringLiteral("%1x0").arg(x)});
}

[[nodiscard]] inline bool pull(const QString &plug)
{
    return xrandr({QStringLiteral("--output"), plug, QStringLiteral("--off")});
}

struct Plate {
    QByteArray maker; // three capitals
    QByteArray model; // 13 letters at most, as the serial number
    QByteArray serial;
};

[[nodiscard]] inline QByteArray edidOf(const Plate &plate)
{
    QByteArray edid(128, '\0');
    edid.replace(0, 8, QByteArray::fromHex("00ffffffffffff00"));
    int packed = 0;
    for (const char letter : plate.maker)
        packed = packed * 32 + (letter - 'A' + 1);
    edid[8] = static_cast<char>(packed >> 8);
    edid[9] = static_cast<char>(packed & 0xff);
    edid[18] = 1;
    edid[19] = 3;
    const auto describe = [&edid](qsizetype at, char kind, const QByteArray &text) {
        edid[at + 3] = kind;
        edid.replace(at + 5, 13, (text + '\n').leftJustified(13, ' ', true));
    };
    describe(54, '\xfc', plate.model);
    describe(72, '\xff', plate.serial);
    const int sum = std::accumulate(edid.begin(), edid.end(), 0, [](int all, char each) { return all + static_cast<unsigned char>(each); });
    edid[127] = static_cast<char>((256 - sum % 256) % 256);
    return edid;
}

// To be done while it is pulled: who looks at a screen does so once.
[[nodiscard]] inline bool setPlate(const QString &plug, const Plate &plate)
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> x(xcb_connect(nullptr, nullptr), &xcb_disconnect);
    const auto root = xcb_setup_roots_iterator(xcb_get_setup(x.get())).data->root;
    const auto held = [](auto *reply) { return std::unique_ptr<std::remove_pointer_t<decltype(reply)>, decltype(&std::free)>(reply, &std::free); };
    const QByteArray name("EDID");
    const auto atom = held(xcb_intern_atom_reply(x.get(), xcb_intern_atom(x.get(), 0, 4, name.constData()), nullptr));
    const auto resources = held(xcb_randr_get_screen_resources_reply(x.get(), xcb_randr_get_screen_resources(x.get(), root), nullptr));
    if (!atom || !resources)
        return false;
    const auto *outputs = xcb_randr_get_screen_resources_outputs(resources.get());
    for (int index = 0; index < xcb_randr_get_screen_resources_outputs_length(resources.get()); ++index) {
        const auto info = held(xcb_randr_get_output_info_reply(x.get(), xcb_randr_get_output_info(x.get(), outputs[index], 0), nullptr));
        const auto *letters = info ? reinterpret_cast<const char *>(xcb_randr_get_output_info_name(info.get())) : nullptr;
        if (!letters || QString::fromUtf8(letters, xcb_randr_get_output_info_name_length(info.get())) != plug)
            continue;
        const QByteArray edid = edidOf(plate);
        const auto asked = xcb_randr_change_output_property_checked(x.get(), outputs[index], atom->atom, XCB_ATOM_INTEGER, 8,
            XCB_PROP_MODE_REPLACE, static_cast<uint32_t>(edid.size()), edid.constData());
        return !held(xcb_request_check(x.get(), asked));
    }
    return false;
}

}
