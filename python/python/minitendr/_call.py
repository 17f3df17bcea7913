"""One way to the engine for all operations: text in, text out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from . import _native
from ._errors import from_document
from ._text import dumps


def call(operation: str, fields: Mapping[str, object]) -> dict[str, Any]:
    """Calls an operation; fields that are None are left out.

    The GIL is released while the engine computes. Raises InputError with everything that is wrong, and TypeError for a
    value that JSON does not know.
    """
    return answer(_native.call(operation, dumps(given(fields))))


def given(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields without those that are None."""
    return {name: value for name, value in fields.items() if value is not None}


def answer(outcome: tuple[bool, str]) -> dict[str, Any]:
    """The tree that the engine wrote, or its errors as an exception."""
    good, text = outcome
    if not good:
        raise from_document(text)
    return cast(dict[str, Any], json.loads(text))
