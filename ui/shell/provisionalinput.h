// Where a character may be shown before it is known whether hands or a scanner sent it, because it can be taken back.
#pragma once

class QKeyEvent;
class QWindow;

namespace mostrador::shell {

class ProvisionalInput
{
public:
    virtual ~ProvisionalInput() = default;

    // Nothing but a text comes of this key, as things are now.
    [[nodiscard]] virtual bool canTakeBack(const QWindow &window, const QKeyEvent &key) const = 0;

    // Before such a key is shown.
    virtual void remember() = 0;

    // It was a scanner's: as before remember().
    virtual void takeBack() = 0;

    // It was typed.
    virtual void keep() = 0;
};

}
