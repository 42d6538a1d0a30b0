#include "core/simulator/accounts/oauth.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::chrono::seconds sellersTokenLives{15'552'000}; // 180 days
constexpr std::chrono::seconds ownTokenLives{21'600};         // 6 hours

using Fields = QJsonObject;

Refusal refused(const QString &error, const QString &message, const QString &rule)
{
    return {.status = 400, .error = error, .message = message, .rule = rule, .envelope = Envelope::MercadoLibre};
}

Refusal badGrant(const QString &rule)
{
    return refused(
        u"invalid_grant"_s, u"the code or refresh_token is invalid, expired, or was issued to another client"_s, rule);
}

Refusal missing(const QString &name)
{
    return refused(u"invalid_request"_s, name + u" is a required parameter"_s, name + u": present"_s);
}

// As JSON, or as a form.
Fields fieldsOf(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isObject())
        return document.object();
    Fields fields;
    QString form = QString::fromUtf8(request.body);
    const QUrlQuery query(form.replace(u'+', u' '));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

QString text(const Fields &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool isTrue(const Fields &fields, const QString &name)
{
    return fields.value(name).toBool() || fields.value(name).toString() == u"true";
}

// The application's number and the hour, as live tokens have them.
QByteArray newToken(World &world, const QString &clientId, bool isTest, Instant now)
{
    const QString hour = toUtcText(now); // 2026-08-22T20:…
    const QString stamp = hour.mid(5, 2) + hour.mid(8, 2) + hour.mid(11, 2);
    return u"%1-%2-%3-%4-%5"_s
        .arg(isTest ? u"TEST"_s : u"APP_USR"_s, clientId.rightJustified(12, u'0'), stamp, world.ids.uuid().remove(u'-'),
            QString::number(world.account.userId))
        .toUtf8();
}

void keepToken(World &world, const GrantedToken &token)
{
    QList<GrantedToken> &tokens = world.account.grants.tokens;
    tokens.append(token);
    if (tokens.size() > mostTokens)
        tokens.removeFirst();
    ++world.revision;
}

gateway::HttpResponse granted(World &world, const Fields &fields, bool ofSeller, Instant now)
{
    const QString clientId = text(fields, u"client_id"_s);
    const bool isTest = isTrue(fields, u"test_token"_s);
    const std::chrono::seconds life = ofSeller ? sellersTokenLives : ownTokenLives;
    GrantedToken token{.token = newToken(world, clientId, isTest, now),
        .clientId = clientId,
        .expiresAt = now + life,
        .ofSeller = ofSeller};
    QJsonObject view{{u"access_token"_s, QString::fromLatin1(token.token)}, {u"token_type"_s, u"bearer"_s},
        {u"expires_in"_s, static_cast<qint64>(life.count())}, {u"scope"_s, u"offline_access read write"_s},
        {u"user_id"_s, world.account.userId},
        {u"public_key"_s, (isTest ? u"TEST-"_s : u"APP_USR-"_s) + world.ids.uuid()}, {u"live_mode"_s, !isTest}};
    if (ofSeller) {
        token.refreshToken = u"TG-%1-%2"_s.arg(world.ids.uuid().remove(u'-')).arg(world.account.userId);
        view.insert(u"refresh_token"_s, token.refreshToken);
    }
    keepToken(world, token);
    return jsonResponse(200, view);
}

bool isVerified(const GrantCode &code, const QString &verifier)
{
    if (code.challenge.isEmpty())
        return true;
    if (!code.isHashed)
        return verifier == code.challenge;
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == code.challenge.toLatin1();
}

Answered exchangeCode(World &world, const Fields &fields, Instant now)
{
    for (const QString &name : {u"code"_s, u"redirect_uri"_s}) {
        if (text(fields, name).isEmpty())
            return failure(missing(name));
    }
    QList<GrantCode> &codes = world.account.grants.codes;
    const auto found = std::ranges::find(codes, text(fields, u"code"_s), &GrantCode::code);
    if (found == codes.end() || now >= found->expiresAt)
        return failure(badGrant(u"code: given by /authorization, at most 10 minutes old, used once"_s));
    if (found->clientId != text(fields, u"client_id"_s) || found->redirectUri != text(fields, u"redirect_uri"_s))
        return failure(badGrant(u"client_id, redirect_uri: exactly those of the authorization"_s));
    if (!isVerified(*found, text(fields, u"code_verifier"_s)))
        return failure(badGrant(u"code_verifier: the one that the code_challenge was made of"_s));
    codes.erase(found);
    return granted(world, fields, true, now);
}

Answered refresh(World &world, const Fields &fields, Instant now)
{
    const QString given = text(fields, u"refresh_token"_s);
    if (given.isEmpty())
        return failure(missing(u"refresh_token"_s));
    QList<GrantedToken> &tokens = world.account.grants.tokens;
    const auto found = std::ranges::find(tokens, given, &GrantedToken::refreshToken);
    if (found == tokens.end() || found->clientId != text(fields, u"client_id"_s))
        return failure(badGrant(u"refresh_token: the newest one that this client got"_s));
    found->refreshToken.clear();
    return granted(world, fields, true, now);
}

Answered giveOwn(World &world, const Fields &fields, Instant now)
{
    return granted(world, fields, false, now);
}

struct GrantRow {
    const char16_t *type;
    Answered (*give)(World &, const Fields &, Instant);
};

constexpr std::array<GrantRow, 3> grants{{
    {u"authorization_code", exchangeCode},
    {u"refresh_token", refresh},
    {u"client_credentials", giveOwn},
}};

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

gateway::HttpResponse redirect(const QString &address, const QString &code, const QString &state)
{
    QUrl url(address, QUrl::StrictMode);
    QUrlQuery query(url);
    query.addQueryItem(u"code"_s, code);
    if (!state.isEmpty())
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    url.setQuery(query);
    gateway::HttpResponse response = emptyResponse(302);
    response.headers.append({"Location"_ba, url.toEncoded()});
    return response;
}

}

const GrantedToken *Grants::tokenNamed(const QByteArray &token) const
{
    const auto found = std::ranges::find(tokens, token, &GrantedToken::token);
    return found == tokens.end() ? nullptr : &*found;
}

Answered authorizeApplication(World &world, const Request &request, Instant now)
{
    if (request.queryValue(u"response_type"_s) != u"code")
        return failure(refused(u"invalid_request"_s, u"response_type must be code"_s, u"response_type: code"_s));
    const QString clientId = request.queryValue(u"client_id"_s);
    const QString redirectUri = request.queryValue(u"redirect_uri"_s);
    if (clientId.isEmpty())
        return failure(missing(u"client_id"_s));
    if (!isWebAddress(redirectUri))
        return failure(refused(u"invalid_request"_s, u"redirect_uri is invalid"_s, u"redirect_uri: an address"_s));
    QList<GrantCode> &codes = world.account.grants.codes;
    codes.append({.code = u"TG-%1-%2"_s.arg(world.ids.uuid().remove(u'-')).arg(world.account.userId),
        .clientId = clientId,
        .redirectUri = redirectUri,
        .challenge = request.queryValue(u"code_challenge"_s),
        .isHashed = request.queryValue(u"code_challenge_method"_s) == u"S256",
        .expiresAt = now + codesLive});
    if (codes.size() > mostCodes)
        codes.removeFirst();
    ++world.revision;
    return redirect(redirectUri, codes.constLast().code, request.queryValue(u"state"_s));
}

Answered giveToken(World &world, const Request &request, Instant now)
{
    const Fields fields = fieldsOf(request);
    for (const QString &name : {u"client_id"_s, u"client_secret"_s}) {
        if (text(fields, name).isEmpty())
            return failure(
                refused(u"invalid_client"_s, u"invalid client_id or client_secret"_s, name + u": present"_s));
    }
    const QString type = text(fields, u"grant_type"_s);
    const auto row = std::ranges::find_if(grants, [&](const GrantRow &each) { return type == QStringView(each.type); });
    if (row == grants.end())
        return failure(refused(u"unsupported_grant_type"_s,
            u"grant_type must be authorization_code, refresh_token or client_credentials"_s,
            u"grant_type: a documented one"_s));
    return row->give(world, fields, now);
}

}
