"""Finds variables that outlive a call and can change: mutable globals, static members, static locals."""

import re

_CLASS = re.compile(r"^(?:template\s*<.*>\s*)?(?:class|struct|union)\b(?!.*[()=])", re.DOTALL)
_NO_VARIABLE = re.compile(
    r"^(?:using|typedef|friend|template|enum|class|struct|union|static_assert|namespace|extern|#|Q_[A-Z_]+\b(?<!Q_GLOBAL_STATIC)|QTEST_)"
)
_LASTING = re.compile(r"\b(?:static|thread_local)\b")
_MACRO = re.compile(r"\b(Q_GLOBAL_STATIC\w*|Q_APPLICATION_STATIC)\b")


def _is_constant(declaration):
    if re.search(r"\bconstexpr\b", declaration):
        return True
    declarator = declaration.split("=")[0]
    if "*" in declarator:
        return re.search(r"\*\s*const\b", declarator) is not None
    return re.search(r"\bconst\b", declarator) is not None


def _is_function(declaration):
    """A parenthesis before any '=' makes a function, at namespace or class scope."""
    plain = re.sub(r"\boperator\s*(?:\(\s*\)|[^\w\s(]+)", "operator_", declaration)
    plain = re.sub(r"\[\[.*?\]\]|alignas\s*\([^)]*\)|decltype\s*\([^)]*\)|noexcept\s*\([^)]*\)", " ", plain)
    opening = plain.find("(")
    return opening >= 0 and ("=" not in plain or opening < plain.find("="))


def _without_preprocessor(code):
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda found: re.sub(r"[^\n]", " ", found[0]), code, flags=re.MULTILINE)


def _block_end(code, opening):
    depth = 0
    for offset in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[offset], 0)
        if depth == 0:
            return offset
    return len(code)


def _in_body(code, begin, end):
    for found in _LASTING.finditer(code, begin, end):
        stop = re.compile(r"[;{(=]").search(code, found.end(), end)
        declaration = code[found.start() : (code.find(";", found.start(), end) if stop else end)]
        head = declaration.split("{")[0]
        if not _is_constant(head):
            yield found.start()


def _at_scope(code, begin, end, in_class):
    start = begin
    offset = begin
    parentheses = 0  # braces inside them are values
    while offset < end:
        letter = code[offset]
        parentheses += {"(": 1, ")": -1}.get(letter, 0)
        if letter not in ";{}" or parentheses > 0:
            offset += 1
            continue
        statement = code[start:offset]
        declaration = re.sub(r"^(?:\s*(?:public|private|protected|Q_SIGNALS|(?:public |private |protected )?Q_SLOTS)\s*:)+", "", statement).strip()
        first = start + (len(statement) - len(statement.lstrip()))
        if letter == "{":
            closing = _block_end(code, offset)
            if re.match(r"^(?:inline\s+)?namespace\b", declaration):
                yield from _at_scope(code, offset + 1, closing, False)
            elif _CLASS.match(declaration):
                yield from _at_scope(code, offset + 1, closing, True)
            elif not declaration or _is_function(declaration):  # nothing: the body after a list of initialisers
                yield from _in_body(code, offset + 1, closing)
            elif re.match(r"^enum\b|^extern\b|^,", declaration):  # a comma: the next of the initialisers
                pass
            else:
                yield from _variable(declaration, first, in_class)
                if "=" in declaration:  # the body of a lambda
                    yield from _in_body(code, offset + 1, closing)
                closing = _rest_of_statement(code, closing, end)
            offset = closing + 1
        else:
            if letter == ";" and not _is_function(declaration):
                yield from _variable(declaration, first, in_class)
            offset += 1
        start = offset


def _rest_of_statement(code, closing, end):
    """After the braces of an initialiser: up to its ';'."""
    semicolon = code.find(";", closing, end)
    return semicolon if semicolon >= 0 else closing


def _variable(declaration, offset, in_class):
    if not declaration or _NO_VARIABLE.match(declaration) or _is_constant(declaration):
        return
    if in_class and not _LASTING.search(declaration):
        return
    if re.search(r"[\w>&*\]]\s+\w|[&*>]\w", declaration):  # a type and a name
        yield offset


def mutable_statics(source):
    """Offsets of the declarations that are none of const, constexpr or a function."""
    code = _without_preprocessor(source.code)
    yield from (found.start() for found in _MACRO.finditer(code))
    yield from _at_scope(code, 0, len(code), False)
