// The photos of products, for whoever paints them: what has been read is there at once, the rest comes later. Implemented
// by app/mostrador.
#pragma once

#include <QObject>
#include <QPixmap>

namespace mostrador::counter {

class PhotoShelf : public QObject
{
    Q_OBJECT
public:
    ~PhotoShelf() override;

    // Where no product has one, lists look as if there were no photos.
    [[nodiscard]] virtual bool hasAny() const = 0;
    // At most as large as `within`, in pixels. Null: there is none, or it is being read, and changed() follows.
    [[nodiscard]] virtual QPixmap photoOf(const QString &code, QSize within) = 0;

Q_SIGNALS:
    void changed();
};

}
