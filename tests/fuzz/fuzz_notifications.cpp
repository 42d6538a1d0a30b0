// Whatever anybody sends to the till's receiver (lines: a target, a signature, a request id, then the body): it is read within its limits,
// or it is no notification; and nobody has a signature without the secret.
#include "core/mercadopago/notifications.h"
#include "core/mercadopago/signature.h"
#include "tests/fuzz/input.h"

using namespace mostrador;
using namespace mostrador::mercadopago;

namespace {

constexpr qsizetype longestWord = 150;

bool isShort(const QString &text)
{
    return text.size() <= longestWord;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QList<QByteArray> lines = fuzz::bytesOf(data, size).split('\n');
    gateway::HttpRequest request{.method = gateway::HttpMethod::Post, .target = lines.value(0), .headers = {}, .body = {}};
    request.headers = {{QByteArray("X-Signature"), lines.value(1)}, {QByteArray("X-Request-Id"), lines.value(2)}};
    request.body = lines.mid(3).join('\n');
    if (const auto hint = readNotification(request)) {
        fuzz::require(!hint->resource.isEmpty() && isShort(hint->resource) && isShort(hint->state));
        fuzz::require(isShort(hint->orderId) && isPlain(hint->orderId));
        fuzz::require(isShort(hint->externalReference) && isPlain(hint->externalReference));
    }
    const auto check = checkSignature(request, QByteArray("a secret that is in no seed"), instantFromMilliseconds(1'787'400'000'000));
    fuzz::require(check != SignatureCheck::Valid && check != SignatureCheck::OutOfTolerance);
    return 0;
}
