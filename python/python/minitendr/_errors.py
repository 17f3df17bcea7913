"""What is wrong with an input, as the engine says it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple, cast

__all__ = ["InputError", "Language", "Message", "Problem"]

Language = Literal["cs", "en"]


class Message(NamedTuple):
    """A sentence in both languages."""

    cs: str
    """The sentence in Czech."""
    en: str
    """The sentence in English."""

    def text(self, language: Language = "cs") -> str:
        """The sentence in one language: `cs` or `en`."""
        if language not in ("cs", "en"):
            raise ValueError("the languages are cs and en")
        return self.cs if language == "cs" else self.en

    def to_dict(self) -> dict[str, str]:
        """The sentences by language."""
        return {"cs": self.cs, "en": self.en}


class Problem(NamedTuple):
    """One thing that is wrong with an input.

    Offending values are shortened in the sentences, and whatever looks like a birth number is masked, so that an error
    may be logged.
    """

    code: str
    """The stable code, e.g. `unknown_field`."""
    path: str
    """Where in the input, as a JSON pointer (RFC 6901); empty for the whole."""
    message: Message
    """What is wrong."""
    help: Message | None
    """What would be right, where that can be said."""

    def text(self, language: Language = "cs") -> str:
        """Code, place, sentence and advice on one line."""
        place = f" at `{self.path}`" if self.path else ""
        advice = f" ({self.help.text(language)})" if self.help else ""
        return f"{self.code}{place}: {self.message.text(language)}{advice}"

    def to_dict(self) -> dict[str, Any]:
        """The problem as it stands in the errors document."""
        document: dict[str, Any] = {"code": self.code, "path": self.path, "message": self.message.to_dict()}
        if self.help is not None:
            document["help"] = self.help.to_dict()
        return document


class InputError(ValueError):
    """An input that the engine refuses, with everything that is wrong with it.

    >>> import minitendr
    >>> try:
    ...     minitendr.Offer.from_dict({"id": "", "pirce": "1e3"})
    ... except minitendr.InputError as error:
    ...     [(problem.code, problem.path) for problem in error.errors]
    [('unknown_field', '/pirce'), ('invalid_id', '/id')]
    """

    def __init__(self, errors: Iterable[Problem]) -> None:
        self._errors = tuple(errors)
        super().__init__(self._errors)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems in the order found; after a thousand the last says that there are more."""
        return self._errors

    def text(self, language: Language = "cs") -> str:
        """One line for each problem."""
        return "\n".join(problem.text(language) for problem in self._errors)

    def to_dict(self) -> dict[str, Any]:
        """The errors document, the same from Rust, Python and JavaScript."""
        return {"errors": [problem.to_dict() for problem in self._errors]}

    def __str__(self) -> str:
        return self.text("en")

    def __eq__(self, other: object) -> bool:
        return self._errors == other._errors if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._errors)


# Where a user finds them, in tracebacks too.
Message.__module__ = Problem.__module__ = InputError.__module__ = "minitendr"


def from_document(document: str) -> InputError:
    """The exception of an errors document that the engine wrote."""
    errors = cast(list[dict[str, Any]], json.loads(document)["errors"])
    return InputError(_problem(error) for error in errors)


def _problem(error: dict[str, Any]) -> Problem:
    advice = error.get("help")
    return Problem(error["code"], error["path"], Message(**error["message"]), Message(**advice) if advice else None)
