#include "core/settings/write.h"

#include "core/settings/keys.h"

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

bool isSkipped(const KeyInfo &key, const Settings &settings)
{
    const bool ofProvider = QLatin1StringView(key.section) == "provider"_L1;
    return ofProvider && !settings.provider && QLatin1StringView(key.name) != "site"_L1;
}

}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            out += u'\\' + QString(character);
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            out += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += character;
    }
    return out + u'"';
}

QString toFileText(const Settings &settings)
{
    QString out = u"# Mostrador's set-up screen rewrites this whole file; the one before it is kept as .bak.\n"_s;
    const char *section = "";
    for (const KeyInfo &key : allKeys()) {
        if (isSkipped(key, settings))
            continue;
        if (QLatin1StringView(section) != QLatin1StringView(key.section)) {
            section = key.section;
            out += u"\n[%1]\n"_s.arg(QLatin1StringView(section));
        }
        out += u"# %1 (%2; default %3)\n"_s.arg(QString::fromUtf8(key.meaning), allowedBy(key), defaultLiteralOf(key));
        out += QLatin1StringView(key.name) + u" = "_s + literalOf(key, settings) + u'\n';
    }
    return out;
}

}
