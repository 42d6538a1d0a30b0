"""The rules of the house, one function each: what it forbids, where, and why. A rule yields (source, line) for every offence."""

import re
import subprocess
from dataclasses import dataclass
from typing import Callable

from statics import mutable_statics

IMPURE_CORE = ("core/io", "core/qr", "core/simulator")
SHIPPED = ("core", "ui", "app")

LONGEST = {".cpp": 400, ".h": 150}

# What the pure core may use of QtCore: values and functions, nothing that touches the world.
PURE_QT = set(
    """QByteArray QByteArrayList QByteArrayView QChar QCryptographicHash QDate QDateTime QFlags QHash QHashFunctions QJsonArray
    QJsonDocument QJsonObject QJsonParseError QJsonValue QLatin1Char QLatin1String QLatin1StringView QList QLocale QMap
    QMessageAuthenticationCode QMetaEnum QMetaType QMultiHash QMultiMap QObject QPair QPointer QQueue QRegularExpression
    QRegularExpressionMatch QSet QSharedData QSharedDataPointer QStack QString QStringBuilder QStringConverter QStringDecoder
    QStringEncoder QStringList QStringTokenizer QStringView QTime QTimeZone QUrl QUrlQuery QUtf8StringView QVarLengthArray QVariant
    QtAlgorithms QtEndian QtGlobal QtMath QtNumeric QtTypes""".split()
)
PURE_STANDARD = set(
    """algorithm any array bit bitset cctype charconv chrono climits cmath compare concepts cstddef cstdint cstdlib cstring deque
    exception expected functional initializer_list iterator limits list map memory new numeric optional queue ranges ratio set span
    stack stdexcept string string_view tuple type_traits unordered_map unordered_set utility variant vector version""".split()
)
PURE_OTHER = {"tl/expected.hpp"}


@dataclass(frozen=True)
class Rule:
    name: str
    reason: str
    offences: Callable


RULES = []


def rule(name, reason):
    def register(function):
        RULES.append(Rule(name, reason, function))
        return function

    return register


def _includes(tree, folders, is_offence):
    for source in tree:
        if source.is_in(*folders):
            yield from ((source, include.line) for include in source.includes if is_offence(source, include))


def _matches(tree, folders, pattern, is_excused=lambda source, text: False):
    compiled = re.compile(pattern)
    for source in tree:
        if source.is_in(*folders):
            for found in compiled.finditer(source.code):
                if not is_excused(source, found[0]):
                    yield source, source.line_of(found.start())


def _is_under(name, *folders):
    return any(name.startswith(folder + "/") for folder in folders)


@rule("ui-and-io-apart", "screens are made of values and doors know no screens: only app/ sees both")
def ui_and_io_apart(tree):
    yield from _includes(tree, ["ui"], lambda _, include: _is_under(include.name, "core/io", "app"))
    yield from _includes(tree, ["core"], lambda _, include: _is_under(include.name, "ui", "app"))


@rule("core-is-pure", "the rules of money run without a computer around them: QtCore's values, tl::expected and the standard library only")
def core_is_pure(tree):
    def is_offence(source, include):
        if source.is_in(*IMPURE_CORE):
            return _is_under(include.name, "core/io") and not source.is_in("core/io")
        if include.is_quoted:
            return not _is_under(include.name, "core") or _is_under(include.name, *IMPURE_CORE)
        return include.name not in PURE_QT | PURE_STANDARD | PURE_OTHER

    yield from _includes(tree, ["core"], is_offence)


@rule("simulator-has-its-own-codecs", "a codec shared by both ends would cancel its own mistakes out")
def simulator_has_its_own_codecs(tree):
    def is_offence(_, include):
        allowed = _is_under(include.name, "core/simulator", "core/base", "core/money") or include.name == "core/gateway/http.h"
        return include.is_quoted and not allowed

    yield from _includes(tree, ["core/simulator"], is_offence)


@rule("nobody-inside-knows-the-simulator", "only its own program and the demo start it")
def nobody_inside_knows_the_simulator(tree):
    def is_offence(source, include):
        return _is_under(include.name, "core/simulator") and not source.is_in("core/simulator")

    yield from _includes(tree, ["core", "ui"], is_offence)


@rule("no-include-cycles", "what includes itself cannot be understood, built or tested alone")
def no_include_cycles(tree):
    by_path = {source.path: source for source in tree}
    state = {}

    def visit(source):
        state[source.path] = "open"
        for include in source.includes:
            target = by_path.get(include.name) if include.is_quoted else None
            if target is None:
                continue
            if state.get(target.path) == "open":
                yield source, include.line
            elif target.path not in state:
                yield from visit(target)
        state[source.path] = "done"

    for source in tree:
        if source.path not in state:
            yield from visit(source)


@rule("includes-from-the-root", "one way to write an include, so that every check above can read it")
def includes_from_the_root(tree):
    roots = ("core", "ui", "app", "tests")

    def is_offence(_, include):
        return include.is_quoted and not include.name.endswith(".moc") and (".." in include.name or not _is_under(include.name, *roots))

    yield from _includes(tree, roots, is_offence)


@rule("short-qt-includes", "<QtWidgets/QWidget> compiles even where Widgets is not linked; <QWidget> does not")
def short_qt_includes(tree):
    yield from _includes(tree, [*SHIPPED, "tests"], lambda _, include: re.match(r"Qt\w*/|Qt[A-Z]\w*$", include.name) is not None
                         and include.name not in PURE_QT)  # fmt: skip


@rule("no-singletons", "whoever needs a thing is handed it")
def no_singletons(tree):
    def is_excused(source, text):
        return source.is_in("app") and re.match(r"Q(Core|Gui)?Application\s*::", text) is not None

    yield from _matches(tree, SHIPPED, r"(?:\b\w+\s*::\s*)?\binstance\s*\(\s*\)|\bq(?:App|GuiApp)\b", is_excused)


@rule("no-mutable-statics", "state that nobody owns is changed by everybody")
def no_mutable_statics(tree):
    for source in tree:
        if source.is_in(*SHIPPED):
            yield from ((source, source.line_of(offset)) for offset in mutable_statics(source))


@rule("words-only-in-ui", "an error is an enum and facts: only ui/ makes sentences, in several languages at once")
def words_only_in_ui(tree):
    yield from _matches(tree, ["core", "app"], r"\btr\s*\(|\btranslate\s*\(|\bQT_(?:TR|TRANSLATE)_\w*NOOP\w*")


@rule("no-floating-money", "0.1 + 0.2 is not 0.3: money is whole minor units")
def no_floating_money(tree):
    yield from _matches(tree, ["core", "ui/text"], r"\b(?:double|float|qreal|toDouble|toFloat)\b")


_CLOCK = (
    r"\bcurrent(?:DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|::\s*now\s*\(\s*\)(?!\s*const)"
    r"|\bQElapsedTimer\b|\bQDeadlineTimer\b|\bclock_gettime\b|\bgettimeofday\b|\bstd::time\b|\btime\s*\(\s*(?:nullptr|NULL|0)\s*\)"
)
_RANDOM = r"|\bQRandomGenerator\b|\bcreateUuid\w*\b|\bstd::random_device\b|\bmt19937\w*\b|\bs?rand\s*\(\s*\)"
_FILES = (
    r"|\bQ(?:Save|Temporary|Lock)?File\b|\bQ(?:Temporary)?Dir\b|\bQFileInfo\b|\bQDirIterator\b|\bQFileSystemWatcher\b|\bQStorageInfo\b"
    r"|\bQStandardPaths\b|\bQSettings\b|\bQSql\w+|\bstd::[io]?fstream\b|\bstd::filesystem\b|\bf?open\s*\(\s*\"|\bfopen\b"
    r"|\bqgetenv\b|\bqEnvironmentVariable\w*\b|\bgetenv\b"
)
_SOCKETS = r"|\bQ(?:Tcp|Udp|Local|Ssl)(?:Socket|Server)\b|\bQAbstractSocket\b|\bQNetwork\w+|\bQHostAddress\b|\bQHostInfo\b|\bQProcess\b"


@rule("world-only-in-io", "time, chance, files and sockets come in as arguments, so every run can be repeated")
def world_only_in_io(tree):
    def elsewhere():
        return [source for source in tree if not source.is_in("core/io")]

    yield from _matches(elsewhere(), ["core", "ui"], _CLOCK + _RANDOM + _FILES + _SOCKETS)


@rule("no-nested-loops", "a dialog opens and answers later; a loop inside the loop lets anything happen in the middle of a payment")
def no_nested_loops(tree):
    yield from _matches(tree, ["ui"], r"(?:->|\.|::)\s*exec\s*\(")
    yield from _matches(tree, ["app"], r"->\s*exec\s*\(|\b[dD]ialog\w*\s*\.\s*exec\s*\(")
    yield from _matches(tree, ["core", "ui"], r"\bQEventLoop\b|\bprocessEvents\s*\(")


@rule("certificates-are-checked", "the token must not reach a stranger")
def certificates_are_checked(tree):
    yield from _matches(tree, SHIPPED, r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b")


@rule("files-stay-small", "in a file that grew a concept is hiding")
def files_stay_small(tree):
    for source in tree:
        lines = source.text.count("\n")
        limit = LONGEST["." + source.path.rsplit(".", 1)[1]]
        if source.is_in(*SHIPPED) and lines > limit:
            yield source, limit + 1


@rule("headers-introduce-themselves", "the first lines say what a file is responsible for, and no header is read twice")
def headers_introduce_themselves(tree):
    for source in tree:
        if source.is_in(*SHIPPED) and source.path.endswith(".h"):
            if not source.text.startswith("//") or "#pragma once" not in source.text:
                yield source, 1


@rule("nothing-unfinished", "what is in the tree is done")
def nothing_unfinished(tree):
    for source in tree:
        if source.is_in(*SHIPPED):
            for found in re.finditer(r"\b(?:TODO|FIXME|XXX|HACK)\b", source.text):
                yield source, source.line_of(found.start())


def widgets_linked_by(program):
    """The Widgets libraries that a built program would load, itself or through another library."""
    listing = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True, timeout=60).stdout
    return sorted(set(re.findall(r"libQt6(?:Widgets|PrintSupport|SvgWidgets)\S*", listing)))
