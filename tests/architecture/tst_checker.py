#!/usr/bin/env python3
"""The check itself: every rule catches a planted offence, says where it is, and leaves sound code alone."""

import tempfile
import unittest
from pathlib import Path

from check import Excuse, check, read_exceptions
from rules import LONGEST, RULES, widgets_linked_by
from source import Source
from statics import mutable_statics

HEADER = "// What this is for.\n#pragma once\n"

# rule: [(file, text, line of the offence)]
OFFENCES = {
    "ui-and-io-apart": [
        ("ui/sale/page.cpp", '#include "core/io/store/journal.h"\n', 1),
        ("core/io/http/client.cpp", '\n#include "ui/theme/tokens.h"\n', 2),
        ("core/till/till.cpp", '#include "app/mostrador/main.h"\n', 1),
    ],
    "core-is-pure": [
        ("core/sale/sale.cpp", "#include <QTcpSocket>\n", 1),
        ("core/sale/sale.cpp", "#include <QWidget>\n", 1),
        ("core/sale/sale.cpp", "#include <fstream>\n", 1),
        ("core/sale/sale.cpp", '#include "core/io/system/clock.h"\n', 1),
        ("core/sale/sale.cpp", '#include "core/qr/matrix.h"\n', 1),
        ("core/newroom/new.cpp", "#include <QFile>\n", 1),
        ("core/qr/matrix.cpp", '#include "core/io/system/clock.h"\n', 1),
    ],
    "simulator-has-its-own-codecs": [
        ("core/simulator/server.cpp", '#include "core/mercadopago/wire.h"\n', 1),
        ("core/simulator/server.cpp", '#include "core/gateway/charge.h"\n', 1),
    ],
    "nobody-inside-knows-the-simulator": [("ui/sale/page.cpp", '#include "core/simulator/server.h"\n', 1)],
    "no-include-cycles": [("core/a/a.h", HEADER + '#include "core/a/a.h"\n', 3)],
    "includes-from-the-root": [
        ("core/sale/sale.cpp", '#include "sale.h"\n', 1),
        ("core/sale/sale.cpp", '#include "../money/money.h"\n', 1),
    ],
    "short-qt-includes": [
        ("ui/sale/page.cpp", "#include <QtWidgets/QWidget>\n", 1),
        ("ui/sale/page.cpp", "#include <QtWidgets>\n", 1),
        ("tests/unit/tst_a.cpp", "#include <QtTest/QTest>\n", 1),
    ],
    "no-singletons": [
        ("core/till/till.cpp", "auto &it = Till::instance();\n", 1),
        ("core/till/till.h", HEADER + "class Till { static Till &instance(); };\n", 3),
        ("ui/shell/shell.cpp", "auto *it = QCoreApplication::instance();\n", 1),
    ],
    "no-mutable-statics": [
        ("core/a/a.cpp", "int counter = 0;\n", 1),
        ("core/a/a.cpp", "namespace {\nint counter;\n}\n", 2),
        ("core/a/a.cpp", "namespace a {\nstd::vector<int> all{1, 2};\n}\n", 2),
        ("core/a/a.cpp", "int next()\n{\n    static int counter = 0;\n    return ++counter;\n}\n", 3),
        ("core/a/a.cpp", "int next()\n{\n    if (true) {\n        thread_local QList<int> all;\n    }\n}\n", 4),
        ("core/a/a.cpp", "class A\n{\n    static int s_count;\n};\n", 3),
        ("core/a/a.cpp", "auto later = [](int) { return 1; };\n", 1),
        ("core/a/a.cpp", "const auto later = [](int) {\n static int n = 0;\n return ++n; };\n", 2),
        ("core/a/a.cpp", "A::A(int x)\n    : m_x{x}, m_y{x}\n{\n    static int n = 0;\n}\n", 4),
        ("core/a/a.cpp", "int f(const A &a = {})\n{\n    static int n = 0;\n}\n", 3),
        ("core/a/a.cpp", 'static const char *name = "x";\n', 1),
        ("app/a/main.cpp", "Q_GLOBAL_STATIC(QString, name)\n", 1),
    ],
    "words-only-in-ui": [
        ("core/till/till.cpp", 'auto words = QObject::tr("Paid");\n', 1),
        ("app/mostradorctl/main.cpp", 'auto words = QCoreApplication::translate("a", "b");\n', 1),
    ],
    "no-floating-money": [
        ("core/money/money.cpp", "double half(int x);\n", 1),
        ("core/sale/sale.cpp", "auto x = text.toDouble();\n", 1),
        ("ui/text/money.cpp", "float x();\n", 1),
    ],
    "world-only-in-io": [
        ("core/till/till.cpp", "auto now = QDateTime::currentDateTimeUtc();\n", 1),
        ("core/till/till.cpp", "auto now = std::chrono::system_clock::now();\n", 1),
        ("ui/sale/page.cpp", "auto now = std::chrono::steady_clock::now();\n", 1),
        ("ui/sale/page.cpp", "QElapsedTimer timer() ;\n", 1),
        ("core/till/till.cpp", "auto x = QRandomGenerator::global();\n", 1),
        ("core/till/till.cpp", "auto x = QUuid::createUuid();\n", 1),
        ("core/till/till.cpp", "auto x = rand();\n", 1),
        ("core/till/till.cpp", "void f() { QFile file; }\n", 1),
        ("ui/sale/page.cpp", "void f() { QSettings settings; }\n", 1),
        ("core/simulator/server.cpp", "void f(QTcpServer &server);\n", 1),
        ("core/qr/qr.cpp", "void f() { std::ifstream in; }\n", 1),
        ("ui/sale/page.cpp", "void f(QNetworkAccessManager &m);\n", 1),
        ("core/till/till.cpp", 'auto home = qEnvironmentVariable("HOME");\n', 1),
    ],
    "no-nested-loops": [
        ("ui/sale/page.cpp", "void f(QDialog *d) { d->exec(); }\n", 1),
        ("ui/sale/page.cpp", "void f(QMenu &m) { m.exec(); }\n", 1),
        ("app/mostrador/main.cpp", "void f(QDialog *d) { d->exec(); }\n", 1),
        ("core/till/till.cpp", "void f(QEventLoop &loop);\n", 1),
    ],
    "certificates-are-checked": [("core/io/http/client.cpp", "void f(R *r) { r->ignoreSslErrors(); }\n", 1)],
    "files-stay-small": [
        ("core/a/a.cpp", "\n" * (LONGEST[".cpp"] + 1), LONGEST[".cpp"] + 1),
        ("core/a/a.h", HEADER + "\n" * LONGEST[".h"], LONGEST[".h"] + 1),
    ],
    "headers-introduce-themselves": [
        ("core/a/a.h", "#pragma once\n", 1),
        ("core/a/a.h", "// What it is for, but read twice.\n", 1),
    ],
    "nothing-unfinished": [("core/a/a.cpp", "// TO" "DO: the rest\n", 1)],
}

SOUND = {
    "core/base/clock.h": HEADER
    + """#include <QByteArray>
namespace a {
class Clock { public: virtual ~Clock() = default; virtual int now() const = 0; static Clock made(int from); };
struct Money { qint64 minor = 0; bool operator==(const Money &) const = default; };
Money operator+(Money left, Money right);
enum class Kind { A, B };
using Reply = int;
template <typename T> struct Box : T { using T::operator(); };
template <typename T> auto boxed(T value) { return value; }
inline constexpr int most = 3;
inline constexpr Kind kinds[]{Kind::A};
extern const int elsewhere;
}
""",
    "core/sale/sale.cpp": """#include "core/base/clock.h"
#include <algorithm>
#include <tl/expected.hpp>
// A double in a comment, QFile too, and tr("words").
namespace a {
namespace {
constexpr int table[] = {1, 2};
const QString name = QStringLiteral("double QFile tr(x) static int y;");
const char *const fixed = R"(static int z; QTcpSocket)";
constexpr ChoiceBinding site{[](Settings &s) { return 1; }, "x"};
auto half(int x) -> int { static constexpr int two = 2; static const QString text = f(x); return x / two; }
struct Local { int counter = 0; QList<int> all; };
}
QJsonObject named(const QString &event, const QJsonValue &value = {}, Kind kind = {})
{
    QJsonObject object{{event, value}};
    if (kind == Kind::A)
        object.insert(event);
    return object;
}
Step::Step(int x) : m_x(x), m_y{x} {}
int Clock::later(const Clock &clock) { return clock.now() + 1'000; }
const Rules &rulesOf(int x)
{
    switch (x) {
    case 1: { auto later = [&] { return 1; }; return table[later()]; }
    }
    return table[0];
}
}
""",
    "core/io/system/clock.cpp": '#include "core/base/clock.h"\nInstant SystemClock::now() const { return std::chrono::system_clock::now(); }\n',
    "core/simulator/clock.cpp": '#include "core/gateway/http.h"\n#include "core/money/money.h"\nInstant Stepped::now() const { return m_now; }\n',
    "ui/sale/page.h": HEADER + "#include <QWidget>\nclass Page : public QWidget\n{\n    Q_OBJECT\npublic:\n    explicit Page(int x);\nQ_SIGNALS:\n    void done();\nprivate:\n    int m_x = 0;\n};\n",
    "ui/sale/page.cpp": '#include "ui/sale/page.h"\nauto words() { return QObject::tr("Paid"); }\nvoid f(QPainter &p, qreal x) { p.translate(x, x); }\n',
    "app/mostrador/main.cpp": '#include "core/io/system/clock.h"\n#include "ui/sale/page.h"\nint main() { return application.exec(); }\nauto *a = QCoreApplication::instance() == nullptr;\n'.replace("auto *a", "const auto a"),
    "tests/unit/tst_a.cpp": '#include <QTest>\n#include "tst_a.moc"\n',
}  # fmt: skip


def write(root, files):
    for path, text in files.items():
        target = Path(root) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def complaints_about(files, excuses=()):
    with tempfile.TemporaryDirectory() as root:
        write(root, files)
        return check(root, list(excuses))


class Checker(unittest.TestCase):
    def test_every_rule_has_an_offence_here(self):
        self.assertEqual({rule.name for rule in RULES}, set(OFFENCES))

    def test_every_offence_is_found_where_it_is(self):
        for rule, cases in OFFENCES.items():
            for path, text, line in cases:
                with self.subTest(rule=rule, text=text[:80]):
                    found = [complaint for complaint in complaints_about({path: text}) if f": {rule}:" in complaint]
                    self.assertEqual([complaint.split(f": {rule}:")[0] for complaint in found], [f"{path}:{line}"])

    def test_sound_code_is_left_alone(self):
        self.assertEqual(complaints_about(SOUND), [])

    def test_cycle_through_two_files(self):
        files = {"core/a/a.h": HEADER + '#include "core/a/b.h"\n', "core/a/b.h": HEADER + '#include "core/a/a.h"\n'}
        self.assertEqual(len(complaints_about(files)), 1)

    def test_an_exception_excuses_its_rule_in_its_file_only(self):
        files = {"core/a/a.cpp": "double x();\nint y;\n", "core/a/b.cpp": "double x();\n"}
        found = complaints_about(files, [Excuse("no-floating-money", "core/a/a.cpp", "the edge")])
        self.assertEqual(sorted(complaint.split(": ")[0] for complaint in found), ["core/a/a.cpp:2", "core/a/b.cpp:1"])

    def test_a_stale_exception_is_an_offence(self):
        found = complaints_about({"core/a/a.cpp": "int x();\n"}, [Excuse("no-floating-money", "core/a/a.cpp", "was needed")])
        self.assertEqual(len(found), 1)
        self.assertIn("no longer needed", found[0])

    def test_an_exception_needs_a_reason(self):
        with tempfile.TemporaryDirectory() as root:
            file = Path(root) / "exceptions.txt"
            file.write_text("# comment\n\nrule | file | reason | with a bar\n", encoding="utf-8")
            self.assertEqual(read_exceptions(file), [Excuse("rule", "file", "reason | with a bar")])
            file.write_text("rule | file |\n", encoding="utf-8")
            with self.assertRaises(SystemExit):
                read_exceptions(file)

    def test_quotes_hide_nothing_behind_them(self):
        source = Source("core/a/a.cpp", "auto x = 'a' + 10'000; /* \" */ double y(); // 'b\nauto z = u8\"\\\"\"; double w();\n")
        self.assertEqual(source.code.count("double"), 2)
        self.assertEqual(len(source.code), len(source.text))

    def test_a_program_without_widgets_is_told_so(self):
        self.assertEqual(widgets_linked_by("/bin/sh"), [])

    def test_statics_in_one_file_are_all_found(self):
        source = Source("core/a/a.cpp", "int a;\nvoid f() { static int b; { static QList<int> c{1}; } }\nclass D { static int e; int f; };\n")
        self.assertEqual([source.line_of(offset) for offset in mutable_statics(source)], [1, 2, 2, 3])


if __name__ == "__main__":
    unittest.main()
