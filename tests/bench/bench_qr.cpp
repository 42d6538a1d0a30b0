// P12: encoding and painting a QR of 585 pixels beside libqrencode alone, and the check of our own pixels; then that a
// reader never misreads what we paint, whatever the text.
#include "core/qr/greyimage.h"
#include "core/qr/selfcheck.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <qrencode.h>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int side = 585;
constexpr int payloads = 10'000;
constexpr quint32 seed = 20'261'120;

// An order's QR as the provider writes them: 150 to 300 characters, mostly fixed words and a UUID.
QString payload(QRandomGenerator &random)
{
    QString uuid;
    for (int i = 0; i < 36; ++i)
        uuid += i == 8 || i == 13 || i == 18 || i == 23 ? QChar(u'-') : QChar(u"0123456789abcdef"[random.bounded(16)]);
    QString name;
    const int letters = random.bounded(1, 26);
    for (int i = 0; i < letters; ++i)
        name += QChar(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ ÑÁÉ"[random.bounded(30)]);
    return u"00020101021243650016com.mercadolibre020130636%15204970053030325802AR59%2%36010BUENOS AIRES6304%4"_s.arg(uuid)
        .arg(letters, 2, 10, QChar(u'0'))
        .arg(name)
        .arg(random.bounded(0x10000), 4, 16, QChar(u'0'));
}

qr::GreyImage painted(const qr::Matrix &matrix)
{
    return qr::paintGrey(matrix, qr::largestModulePixels(matrix, side));
}

int misreads(QRandomGenerator &random, int count)
{
    int wrong = 0;
    for (int i = 0; i < count; ++i) {
        const QString text = payload(random);
        const auto matrix = qr::encode(text);
        if (!matrix)
            giveUp(u"a payload cannot be encoded"_s);
        wrong += qr::decode(painted(*matrix)) == text ? 0 : 1;
    }
    return wrong;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 500);
    QRandomGenerator random(seed);
    const QString text = payload(random);
    const QByteArray bytes = text.toUtf8();
    const Series alone = timed(options.repeats, [&] {
        QRcode *code = QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        if (!code)
            giveUp(u"libqrencode refused"_s);
        QRcode_free(code);
    });
    const Series ours = timed(options.repeats, [&] {
        if (painted(qr::encode(text).value()).width == 0)
            giveUp(u"nothing painted"_s);
    });
    const auto matrix = qr::encode(text).value();
    const auto image = painted(matrix);
    const Series checks = timed(options.repeats, [&] {
        if (!qr::check(matrix, image, text).readsBack)
            giveUp(u"it does not read back"_s);
    });
    Row row = rowOf(u"P12"_s, u"QR encoded and painted, 585 px"_s, ours);
    row.limit = u"%1 (libqrencode alone)"_s.arg(shown(alone.median()));
    row.ratio = static_cast<double>(ours.median().count()) / static_cast<double>(alone.median().count());
    row.goal = u"≤ 1.3 ×"_s;
    print(row);
    Row checked = rowOf(u"P12"_s, u"self-check: our own pixels read back"_s, checks);
    checked.goal = u"≤ 3 ms"_s;
    print(checked);
    const int count = options.repeats < 100 ? 200 : payloads;
    const int wrong = misreads(random, count);
    print({u"P12"_s, u"misreads among %1 random payloads"_s.arg(count), QString::number(wrong), {}, {}, 0, u"0"_s});
    return wrong == 0 ? 0 : 1;
}
