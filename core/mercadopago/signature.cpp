#include "core/mercadopago/signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

constexpr qsizetype hashLength = 64; // SHA-256 in hexadecimal digits
constexpr qsizetype secondsLength = 10;
constexpr qsizetype millisecondsLength = 13;

struct Signature {
    QByteArray timestamp; // as it came: it is part of what was signed
    QByteArray hash;
};

// "ts=1742505638683,v1=<64 hexadecimal digits>"
std::optional<Signature> signatureFrom(const QByteArray &header)
{
    Signature signature;
    for (const QByteArray &part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        const QByteArray name = part.left(equals).trimmed();
        if (name == "ts")
            signature.timestamp = part.mid(equals + 1).trimmed();
        else if (name == "v1")
            signature.hash = part.mid(equals + 1).trimmed().toLower();
    }
    return signature;
}

// The documents say milliseconds and show seconds: the number of digits tells.
std::optional<Instant> instantFrom(const QByteArray &timestamp)
{
    const bool isNumber = std::ranges::all_of(timestamp, [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!isNumber || (timestamp.size() != secondsLength && timestamp.size() != millisecondsLength))
        return std::nullopt;
    const qint64 number = timestamp.toLongLong();
    return instantFromMilliseconds(timestamp.size() == secondsLength ? number * 1000 : number);
}

// The number that was signed: of the query; one page takes the body's. The documents write it small, the provider's libraries as it came.
QList<QByteArray> possibleIds(const gateway::HttpRequest &request)
{
    const qsizetype question = request.target.indexOf('?');
    const QUrlQuery query(question < 0 ? QString() : QString::fromLatin1(request.target.mid(question + 1)));
    QList<QByteArray> ids;
    QByteArray id = query.queryItemValue(u"data.id"_s, QUrl::FullyDecoded).toUtf8();
    if (id.isEmpty()) {
        ids.append(QByteArray());
        const QJsonObject data = QJsonDocument::fromJson(request.body).object().value(u"data"_s).toObject();
        id = data.value(u"id"_s).toVariant().toString().toUtf8();
    }
    if (!id.isEmpty())
        ids << id << id.toLower();
    return ids;
}

// A part whose value is absent is left out whole.
QByteArray manifestOf(const QByteArray &id, const QByteArray &requestId, const QByteArray &timestamp)
{
    QByteArray manifest;
    if (!id.isEmpty())
        manifest += "id:" + id + ';';
    if (!requestId.isEmpty())
        manifest += "request-id:" + requestId + ';';
    return manifest + "ts:" + timestamp + ';';
}

// Two hashes, in constant time: how much of a guess was right must not show.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    int difference = 0;
    for (qsizetype position = 0; position < hashLength; ++position)
        difference |= one.at(position) ^ other.at(position);
    return difference == 0;
}

}

QString nameOf(SignatureCheck check)
{
    switch (check) {
    case SignatureCheck::Valid:
        return u"Valid"_s;
    case SignatureCheck::MissingHeader:
        return u"MissingSignatureHeader"_s;
    case SignatureCheck::MalformedHeader:
        return u"MalformedSignatureHeader"_s;
    case SignatureCheck::MissingTimestamp:
        return u"MissingTimestamp"_s;
    case SignatureCheck::MissingHash:
        return u"MissingHash"_s;
    case SignatureCheck::Mismatch:
        return u"SignatureMismatch"_s;
    case SignatureCheck::OutOfTolerance:
        return u"TimestampOutOfTolerance"_s;
    }
    Q_UNREACHABLE();
}

SignatureCheck checkSignature(const gateway::HttpRequest &request, const QByteArray &secret, Instant now)
{
    const QByteArray header = gateway::headerValue(request.headers, "x-signature"_ba);
    if (header.isEmpty())
        return SignatureCheck::MissingHeader;
    const auto signature = signatureFrom(header);
    if (!signature)
        return SignatureCheck::MalformedHeader;
    if (signature->timestamp.isEmpty())
        return SignatureCheck::MissingTimestamp;
    if (signature->hash.isEmpty())
        return SignatureCheck::MissingHash;
    const auto signedAt = instantFrom(signature->timestamp);
    if (!signedAt || signature->hash.size() != hashLength)
        return SignatureCheck::MalformedHeader;
    const QByteArray requestId = gateway::headerValue(request.headers, "x-request-id"_ba);
    bool fits = false;
    for (const QByteArray &id : possibleIds(request)) {
        const QByteArray manifest = manifestOf(id, requestId, signature->timestamp);
        const QByteArray wanted = QMessageAuthenticationCode::hash(manifest, secret, QCryptographicHash::Sha256).toHex();
        fits = isSame(wanted, signature->hash) || fits;
    }
    if (!fits)
        return SignatureCheck::Mismatch;
    return std::chrono::abs(now - *signedAt) > signatureTolerance ? SignatureCheck::OutOfTolerance : SignatureCheck::Valid;
}

}
