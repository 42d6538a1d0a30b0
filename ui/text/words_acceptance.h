// What a person is told and asked on the way through an acceptance run, and the words of its report.
#pragma once

#include "core/acceptance/results.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] QString titleOf(const Phrasebook &words, acceptance::Scenario scenario);
[[nodiscard]] QString sentenceOf(const Phrasebook &words, acceptance::Instruction instruction);
[[nodiscard]] QString sentenceOf(const Phrasebook &words, acceptance::Question question, const QString &amount);
[[nodiscard]] QString nameOf(const Phrasebook &words, acceptance::Verdict verdict);
[[nodiscard]] QString sentenceOf(const Phrasebook &words, const acceptance::Finding &finding, const QString &amount);
[[nodiscard]] QString titleOf(const Phrasebook &words, acceptance::Probe probe);
[[nodiscard]] QString judgementOf(const Phrasebook &words, const acceptance::ProbeResult &result);

struct ReportWords {
    QString title;
    QString rows;
    QString probes;
    QString heads; // of the table of rows, with | between them
    QString probeHeads;
    QString nothingLeft; // payable or owed
    QString notHeard;    // the receiver was off
    QString noneHeard;   // of a row: it was on
    QString noProbes;
};
[[nodiscard]] ReportWords reportWords(const Phrasebook &words);

// How much money moves, before anything does.
[[nodiscard]] QString announcementOf(const Phrasebook &words, int payments, const QString &amount);
[[nodiscard]] QString clearingTakesTime(const Phrasebook &words); // what is left is being withdrawn and given back
[[nodiscard]] QString askToAnswer(const Phrasebook &words);       // "y/n"
[[nodiscard]] QString askAboutRealMoney(const Phrasebook &words);

enum class AcceptanceProblem : quint8 {
    AccountUnknown, // who owns the token could not be learned
    OtherAccount,   // not the one of the settings
    RealAccount,    // and it was not allowed
    PointOfSaleInUse,
    CannotWrite,
    OtherRun, // the folder is of another protocol or country
    LeftBehind,
};
[[nodiscard]] Message messageOf(const Phrasebook &words, AcceptanceProblem problem, const QString &detail);

}
