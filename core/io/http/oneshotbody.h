// The body of a request that may leave only once. Qt Network repeats a request by rewinding its body: this one refuses,
// so that a dropped connection ends in an error and never in a second order.
#pragma once

#include <QIODevice>

namespace mostrador::io {

class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool reset() override { return false; }
    // True once the network has begun to take the body: from then on part of it may have left.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

}
