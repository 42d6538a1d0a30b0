#include "core/receipt/html.h"

#include "core/receipt/printable.h"

namespace mostrador::receipt {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped();
}

QString weighted(QString html, bool bold, bool large)
{
    if (bold)
        html = u"<b>"_s + html + u"</b>"_s;
    if (large)
        html = u"<big>"_s + html + u"</big>"_s;
    return html;
}

QString nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return u"left"_s;
    case Alignment::Center:
        return u"center"_s;
    case Alignment::Right:
        return u"right"_s;
    }
    return {};
}

QString paragraph(Alignment alignment, const QString &content)
{
    return u"<div align=\""_s + nameOf(alignment) + u"\">"_s + content + u"</div>\n"_s;
}

QString row(const TwoColumns &line)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td>"_s +
           weighted(escaped(line.left), line.bold, line.large) + u"</td><td align=\"right\">"_s +
           weighted(escaped(line.right), line.bold, line.large) + u"</td></tr></table>\n"_s;
}

QString html(const Block &block)
{
    return std::visit(Overloaded{
                          [](const TextLine &line) {
                              return paragraph(line.alignment, weighted(escaped(line.text), line.bold, line.large));
                          },
                          [](const TwoColumns &line) { return row(line); },
                          [](const Rule &) { return u"<hr>\n"_s; },
                          [](const Blank &) { return u"<br>\n"_s; },
                          [](const QrCode &code) {
                              return paragraph(Alignment::Center, u"<code>"_s + escaped(code.text) + u"</code>"_s);
                          },
                          [](const Logo &) { return QString(); },
                          [](const Feed &) { return u"<br>\n"_s; },
                          [](const Cut &) { return QString(); },
                          [](const DrawerPulse &) { return QString(); },
                      },
        block);
}

}

QString toHtml(const Document &document)
{
    QString body;
    for (const Block &block : document.blocks)
        body += html(block);
    return u"<html><body>\n"_s + body + u"</body></html>\n"_s;
}

}
