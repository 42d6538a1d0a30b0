// The demo's manager: a PIN that everybody knows, said in the demo's column. Nothing of it is kept.
#pragma once

#include "core/people/pin.h"

namespace mostrador::app {

class DemoPin final : public people::PinKeeper
{
public:
    [[nodiscard]] static QString pin() { return QStringLiteral("1234"); }

    [[nodiscard]] people::PinState state() const override { return people::PinState::Set; }
    [[nodiscard]] bool matches(const QString &typed) const override { return typed == pin(); }
    [[nodiscard]] bool choose(const QString &) override { return true; }
    void putOff() override {}
};

}
