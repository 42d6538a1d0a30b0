// The one place where the till speaks: an icon and colour for the severity, then what happened, did money move, what
// now.
#pragma once

#include "ui/text/message.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace mostrador::widgets {

class MessageLine final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(const theme::Theme &theme, QWidget *parent = nullptr);

    void setMessage(const text::Message &message);
    void clear();
    [[nodiscard]] const std::optional<text::Message> &message() const { return m_message; }

    [[nodiscard]] bool fits() const; // the whole message is visible at this size

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsPlace() const;
    [[nodiscard]] int letters() const;
    [[nodiscard]] bool fitsWith(int pixels) const;

    theme::Theme m_theme;
    std::optional<text::Message> m_message;
};

}
