// The scan field as a place where a character can be taken back: while it holds a code, a name or an amount that only
// Enter uses, and no question.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/shell/provisionalinput.h"

#include <QString>

#include <optional>

namespace mostrador::counter {
class EntryField;
}

namespace mostrador::shell {

class ProvisionalEntry final : public ProvisionalInput
{
public:
    // Both outlive it.
    ProvisionalEntry(counter::EntryField &field, const CashierView &shown) : m_field(field), m_view(shown) {}

    [[nodiscard]] bool canTakeBack(const QWindow &window, const QKeyEvent &key) const override;
    void remember() override;
    void takeBack() override; // emits textEdited
    void keep() override { m_before.reset(); }

    // The field is needed for a question: the character is gone before that, without a signal.
    void giveWay();

    // Somebody emptied the field: that is what there is to go back to.
    void emptied();

private:
    struct Before {
        QString text;
        int cursor;
        int selectionStart; // −1: none
        int selectionLength;
    };

    counter::EntryField &m_field;
    const CashierView &m_view;
    std::optional<Before> m_before;
};

}
