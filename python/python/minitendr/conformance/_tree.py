"""A JSON document as it was written: numbers keep their literal text, and duplicate keys are refused.

Why not `json.loads`? It would make `350.50` a binary fraction and keep the last of two equal keys, and it gives no
piece of the text as it stands. Here the text is first passed over, piece by piece, then taken apart.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TypeAlias

# Deeper nesting is refused, so that a malicious file cannot exhaust the stack.
_DEEPEST = 100

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_SCALAR = re.compile(r"true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Number:
    """The literal text of a number."""

    literal: str


Tree: TypeAlias = "None | bool | Number | str | list[Tree] | dict[str, Tree]"


class Fault(ValueError):
    """What is wrong with a text."""


def parse(text: str) -> Tree:
    """Reads one JSON document."""
    return _read(document(text), _DEEPEST)


def document(text: str) -> str:
    """The one value of a text, without the blanks around it."""
    start = _blank(text, 0)
    end = _pass(text, start)
    if _blank(text, end) != len(text):
        raise _fault("trailing characters", text, end)
    return text[start:end]


def members(text: str) -> list[tuple[str, str]]:
    """The members of an object in the order of the text, duplicates included, each value as it is written."""
    found: list[tuple[str, str]] = []
    at = _blank(text, 1)
    while text[at] != "}":
        end = _pass_string(text, at)
        key = _string(text[at:end])
        start = _blank(text, _blank(text, end) + 1)
        end = _pass(text, start)
        found.append((key, text[start:end]))
        at = _next(text, end)
    return found


def items(text: str) -> list[str]:
    """The items of a list, as they are written."""
    found: list[str] = []
    at = _blank(text, 1)
    while text[at] != "]":
        end = _pass(text, at)
        found.append(text[at:end])
        at = _next(text, end)
    return found


def show(tree: Tree) -> str:
    """One line of JSON."""
    match tree:
        case None:
            return "null"
        case bool():
            return "true" if tree else "false"
        case Number(literal):
            return literal
        case str():
            return json.dumps(tree, ensure_ascii=False)
        case list():
            return "[" + ", ".join(map(show, tree)) + "]"
        case dict():
            return "{" + ", ".join(f"{show(key)}: {show(value)}" for key, value in tree.items()) + "}"


def _read(text: str, depth: int) -> Tree:
    """`text` is one value and known to be JSON."""
    if depth == 0:
        raise Fault("nested too deeply")
    match text[0]:
        case "{":
            tree: dict[str, Tree] = {}
            for key, value in members(text):
                if key in tree:
                    raise Fault(f"duplicate key `{key}`")
                tree[key] = _read(value, depth - 1)
            return tree
        case "[":
            return [_read(item, depth - 1) for item in items(text)]
        case '"':
            return _string(text)
        case "t":
            return True
        case "f":
            return False
        case "n":
            return None
        case _:
            return Number(text)


def _string(quoted: str) -> str:
    text = str(json.loads(quoted))
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise Fault("lone surrogate in a text")
    return text


def _pass(text: str, at: int) -> int:
    """Where the value that begins here ends. Without recursion: how deep a text is nested is up to the engine."""
    closing: list[str] = []
    while True:
        opened = text[at : at + 1]
        if opened in ("{", "["):
            closing.append("}" if opened == "{" else "]")
            at = _blank(text, at + 1)
            if text[at : at + 1] == closing[-1]:
                closing.pop()
                at += 1
            else:
                at = _pass_key(text, at) if opened == "{" else at
                continue
        elif opened == '"':
            at = _pass_string(text, at)
        else:
            scalar = _SCALAR.match(text, at)
            if scalar is None:
                raise _fault("expected value", text, at)
            at = scalar.end()
        while closing:
            after = _blank(text, at)
            found = text[after : after + 1]
            if found == ",":
                at = _blank(text, after + 1)
                at = _pass_key(text, at) if closing[-1] == "}" else at
                break
            if found != closing[-1]:
                raise _fault(f"expected `,` or `{closing[-1]}`", text, after)
            closing.pop()
            at = after + 1
        else:
            return at


def _pass_key(text: str, at: int) -> int:
    colon = _blank(text, _pass_string(text, at))
    if text[colon : colon + 1] != ":":
        raise _fault("expected `:`", text, colon)
    return _blank(text, colon + 1)


def _pass_string(text: str, at: int) -> int:
    found = _STRING.match(text, at)
    if found is None:
        raise _fault("expected a text", text, at)
    return found.end()


def _next(text: str, at: int) -> int:
    """Where the next member or item begins, or the bracket that closes."""
    at = _blank(text, at)
    return _blank(text, at + 1) if text[at] == "," else at


def _blank(text: str, at: int) -> int:
    blank = _SPACE.match(text, at)
    return blank.end() if blank else at


def _fault(what: str, text: str, at: int) -> Fault:
    what = "end of the text" if at >= len(text) else what
    line = text.count("\n", 0, at) + 1
    return Fault(f"{what} at line {line} column {at - text.rfind(chr(10), 0, at)}")
