"""Whether a result is what a vector expects: the rules of `tests/conformance/matching.rs`, to the letter.

* **Objects** are compared by the keys of the expectation, at every depth; the result may have more.
* **Lists** are compared whole and in order.
* **`null`** matches a missing key and an explicit `null`.
* **A figure** of the result, `{"exact": "300/7", "shown": "42.86"}`, matches an expected decimal with k places, as
  text or as a number, if `exact` rounded half up (halves away from zero) to k places equals it.
* **A decimal text** under a key of an object (an amount) matches in the same way. In a list, and under the keys
  `winner`, `key`, `exact` and `shown`, texts are compared byte by byte.
* **A number** of the result matches an expected number of the same value, never a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from ._tree import Number, Tree, show

# Keys whose text is no amount.
_NEVER_AMOUNTS = ("winner", "key", "exact", "shown")

_DECIMAL = re.compile(r"(-?[0-9]+)(?:\.([0-9]+))?")
_FRACTION = re.compile(r"(-?[0-9]+)/([0-9]+)")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first place where a result is not what was expected."""

    path: str
    """Where, as a JSON pointer; empty for the whole document."""
    expected: str
    """What the vector says."""
    got: str
    """What the engine said."""


def compare(expected: Tree, got: Tree) -> Mismatch | None:
    """Compares a result with an expectation; None where they match."""
    return _at("", expected, got, True)


def _at(path: str, expected: Tree, got: Tree, amount: bool) -> Mismatch | None:
    """`amount`: whether two decimal texts may be compared as numbers here."""
    same = False
    match expected, got:
        case None, None:
            same = True
        case bool(), bool():
            same = expected is got
        case Number(a), Number(b):
            same = a == b or _equal(a, b)
        case Number(a), str(b):
            same = amount and _rounds_to(b, a)
        case str(a), str(b):
            same = a == b or (amount and _rounds_to(b, a))
        case (str() | Number()), dict():
            literal = expected if isinstance(expected, str) else expected.literal
            exact = got.get("exact")
            same = isinstance(exact, str) and _rounds_to(exact, literal)
        case list(), list() if len(expected) == len(got):
            for index, (one, other) in enumerate(zip(expected, got, strict=True)):
                if mismatch := _at(f"{path}/{index}", one, other, False):
                    return mismatch
            same = True
        case dict(), dict():
            for key, one in expected.items():
                step = key.replace("~", "~0").replace("/", "~1")
                if mismatch := _at(f"{path}/{step}", one, got.get(key), key not in _NEVER_AMOUNTS):
                    return mismatch
            same = True
        case _:
            pass
    return None if same else Mismatch(path, show(expected), show(got))


def _rounds_to(exact: str, expected: str) -> bool:
    """Whether `exact`, a decimal or a fraction, rounded half up to the places of the decimal `expected`, equals it."""
    wanted, figure = _DECIMAL.fullmatch(expected), _figure(exact)
    if wanted is None or figure is None:
        return False
    scale = 10 ** len(wanted[2] or "")
    return _round(figure * scale) == Fraction(_integer(wanted[1] + (wanted[2] or "")))


def _equal(a: str, b: str) -> bool:
    """Whether two literal numbers have the same value."""
    one, other = _figure(a), _figure(b)
    return one is not None and one == other


def _figure(text: str) -> Fraction | None:
    """A decimal or a fraction; nothing for any other text."""
    if found := _DECIMAL.fullmatch(text):
        places = found[2] or ""
        return Fraction(_integer(found[1] + places), 10 ** len(places))
    found = _FRACTION.fullmatch(text)
    if found is None or not found[2].strip("0"):
        return None
    return Fraction(_integer(found[1]), _integer(found[2]))


def _integer(digits: str) -> int:
    """Also where there are more digits than Python reads at once."""
    sign, digits = (-1, digits[1:]) if digits.startswith("-") else (1, digits)
    value = 0
    for start in range(0, len(digits), 4000):
        piece = digits[start : start + 4000]
        value = value * 10 ** len(piece) + int(piece)
    return sign * value


def _round(value: Fraction) -> int:
    """To the nearest integer, halves away from zero."""
    nearest = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return -nearest if value < 0 else nearest
