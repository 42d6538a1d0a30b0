// The lines of the sale with their head; while a QR waits the head says that they are locked, and they rest in grey.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QListView;

namespace mostrador::counter {

class LinesModel;
class LinesPainter;

class LinesList final : public QWidget
{
    Q_OBJECT
public:
    explicit LinesList(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const LinesView &view);
    void showPriceDraft(const QString &typed); // mirrored in the red row, where the eyes are

Q_SIGNALS:
    void lineChosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, const QRect &head) const;
    void paintLock(QPainter &painter, const QRect &head) const;

    theme::Theme m_theme;
    LinesModel *m_model;
    LinesPainter *m_painter;
    QListView *m_list;
    std::optional<LinesView> m_shown;
    QString m_draft;
};

}
