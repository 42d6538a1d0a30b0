// A receipt as it would come out of the printer, on the screen: dark letters of one width on white in every theme.
#pragma once

#include <QStringList>
#include <QWidget>

namespace mostrador::demo {

class Paper final : public QWidget
{
    Q_OBJECT
public:
    explicit Paper(QWidget *parent = nullptr);

    void setText(const QString &text); // its lines as the printer has them; empty: no paper
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_lines;
};

}
