#include "core/support/redact.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::support {

namespace {

struct Secret {
    QRegularExpression pattern;
    QString instead;
};

Secret secret(const char *pattern, const char *instead)
{
    return {QRegularExpression(QLatin1StringView(pattern)), QLatin1StringView(instead)};
}

const std::array<Secret, 5> &secrets()
{
    // clang-format off
    static const std::array<Secret, 5> all{
        secret(R"((?:APP_USR|TEST)-[A-Za-z0-9_-]{6,})", "[token]"),
        secret(R"((?i)\b(authorization|bearer|x-signature|secret|password|pin)\b(["']?\s*[:= ]\s*["']?)(?!\[)[^\s"',;]+(?:\s+[A-Za-z0-9._-]{12,})?)", "\\1\\2[secret]"),
        secret(R"(://[^/@\s]+@)", "://[user]@"),
        secret(R"([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)", "[e-mail]"),
        secret(R"((?i)\b(dni|cpf|rut|cuit|cuil|cnpj|rfc|curp)\b(["']?\s*[:= ]\s*["']?)[0-9][0-9.\-/kK]{5,})", "\\1\\2[document]"),
    };
    // clang-format on
    return all;
}

bool isCardNumber(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

// Grouped or not, as cards are written; 13 to 19 digits that check out. An operation number has fewer.
QString withoutCards(const QString &text)
{
    static const QRegularExpression form(u"(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z-])"_s);
    QString result;
    qsizetype from = 0;
    for (const auto &match : form.globalMatch(text)) {
        QString digits = match.captured();
        digits.remove(u' ').remove(u'-');
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += isCardNumber(digits) ? u"[card]"_s : match.captured();
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

}

QString redacted(const QString &text)
{
    QString result = text;
    for (const Secret &each : secrets())
        result.replace(each.pattern, each.instead);
    return withoutCards(result);
}

}
