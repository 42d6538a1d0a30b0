#include "app/mostradorctl/poster.h"

#include "app/assembly/accountcheck.h"
#include "app/assembly/posterof.h"
#include "app/mostradorctl/provider.h"
#include "app/mostradorctl/waiting.h"
#include "core/io/print/poster.h"
#include "core/qr/terminal.h"
#include "core/setup/asking.h"
#include "ui/text/words_setup.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

ExitCode refuse(const Output &output, const QString &code, const text::Message &message, ExitCode exitCode)
{
    output.error(code, message, MoneyMoved::No);
    return exitCode;
}

// The gravest trouble, where there is no QR to draw.
ExitCode noCode(const Output &output, const setup::Facts &facts, const setup::Expected &expected)
{
    const auto finding = verdictOn(facts, expected).constFirst();
    if (gravityOf(finding.kind) == setup::Gravity::Good)
        return refuse(output, u"no_qr"_s,
            {text::Severity::Failure, output.words().say("ctl", "Mercado Pago tells no QR of this point of sale."), {},
                output.words().say("ctl", "Check it: mostradorctl check-setup")},
            ExitCode::Configuration);
    const bool isUnknown = finding.kind == setup::FindingKind::NoConnection;
    return refuse(output, QString(nameOf(finding.kind)), text::messageOf(output.words(), finding), isUnknown ? ExitCode::Unknown : ExitCode::Configuration);
}

ExitCode write(const CommandLine &line, const QByteArray &pdf, const Output &output)
{
    QSaveFile file(line.file);
    if (pdf.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return refuse(output, u"poster"_s,
            {text::Severity::Failure, output.words().say("ctl", "“%1” cannot be written.").arg(line.file), {}, output.words().say("ctl", "Choose another folder.")},
            ExitCode::CannotRecord);
    output.object({{u"event"_s, u"poster"_s}, {u"file"_s, line.file}, {u"paper"_s, line.isSmallPaper ? u"A5"_s : u"A4"_s}});
    output.line(output.words().say("ctl", "The poster is in %1. Print it at its full size.").arg(line.file));
    return ExitCode::Paid;
}

}

ExitCode makePoster(const CommandLine &line, const settings::Settings &settings, const Output &output)
{
    const auto expected = expectedOf(settings, {});
    const auto client = expected ? makeClient(settings) : failure(StartProblem(NoProvider{}));
    if (!client)
        return refuse(output, codeOf(client.error()), messageOf(output.words(), client.error()), exitCodeOf(client.error()));
    setup::Asker asker(**client);
    const auto facts = awaited<setup::Facts>([&](auto done) { asker.interview(interviewFor(*expected), std::move(done)); });
    const auto *pos = pointOfSaleNamed(facts, expected->externalPosId);
    const auto code = qr::encode(pos ? pos->qrData : QString());
    if (!code)
        return noCode(output, facts, *expected);
    output.line(qr::toTerminalText(*code));
    const io::Poster poster = posterOf(settings, pos->name, *code);
    return write(line, io::toPdf(poster, line.isSmallPaper ? io::PosterPaper::A5 : io::PosterPaper::A4), output);
}

}
