# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `certificate`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, cast

from .. import _decode
from .._errors import Message
from .._record import Kinds, Record, Result
from .._types import Amount, Moment
from ..names import ReasonCode, VerificationOutcome
from .analysis import Sensitivity
from .award import AwardInput, Decision
from .evaluation import DrawRecord, DrawReveal, EvaluateInput, Evaluation, Working
from .law import Finding


class Certificate(Result):
    """A decision with everything that it follows from, and a digest of it all."""

    __slots__ = ()
    _kind = "Certificate"
    _fields = (
        ("format", "format"),
        ("engine", "engine"),
        ("subject", "subject"),
        ("digest", "digest"),
        ("working", "working"),
        ("given_points", "given_points"),
        ("sensitivity", "sensitivity"),
        ("findings", "findings"),
        ("salt", "salt"),
    )

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def engine(self) -> str:
        """The version of the engine that wrote it."""
        return self._required("engine", _decode.text)

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return self._required("subject", _decode.record(Subject))

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON of everything but the salt and the digest; with a salt, of its sealed form."""
        return self._required("digest", _decode.text)

    @property
    def working(self) -> Working | None:
        """The evaluation step by step, where it came to one."""
        return self._given("working", _decode.record(Working), None)

    @property
    def given_points(self) -> tuple[GivenPoints, ...]:
        """The points that evaluators gave."""
        return self._given("given_points", _decode.list_of(_decode.record(GivenPoints)), ())

    @property
    def sensitivity(self) -> Sensitivity | None:
        """What would have flipped the evaluation."""
        return self._given("sensitivity", _decode.record(Sensitivity), None)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be noticed about it."""
        return self._given("findings", _decode.list_of(_decode.record(Finding)), ())

    @property
    def salt(self) -> str | None:
        """The salt of its views; for the authority only."""
        return self._given("salt", _decode.text, None)


class CertificateView(Result):
    """A certificate as one participant may see it."""

    __slots__ = ()
    _kind = "CertificateView"
    _fields = (
        ("certificate", "certificate"),
    )

    @property
    def certificate(self) -> dict[str, Any]:
        """The certificate, with `{"sealed": digest}` in place of what is hidden, and the salts of what is shown."""
        return cast("dict[str, Any]", self._required("certificate", _decode.any_))


class Difference(Result):
    """The first thing that is not as it should be."""

    __slots__ = ()
    _kind = "Difference"
    _fields = (
        ("path", "path"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def path(self) -> str:
        """Where in the certificate, as a JSON pointer (RFC 6901)."""
        return self._required("path", _decode.text)

    @property
    def code(self) -> ReasonCode:
        return cast("ReasonCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        return self._required("message", _decode.message)


class GivenPoints(Record):
    """Points that evaluators gave to an offer, with who gave them and why.

    Args:
        offer: The offer.
        criterion: The criterion.
        points: The points; those of the offer where missing.
        role: In which role they were given.
        reason: Why.
        at: When.
    """

    __slots__ = ()
    _kind = "GivenPoints"
    _fields = (
        ("offer", "offer"),
        ("criterion", "criterion"),
        ("points", "points"),
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        offer: str,
        criterion: str,
        points: Amount | None = None,
        role: str | None = None,
        reason: str | None = None,
        at: Moment | None = None,
    ) -> None:
        super().__init__({
            "offer": offer,
            "criterion": criterion,
            "points": points,
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def criterion(self) -> str:
        """The criterion."""
        return self._required("criterion", _decode.text)

    @property
    def points(self) -> Decimal | None:
        """The points; those of the offer where missing."""
        return self._given("points", _decode.decimal, None)

    @property
    def role(self) -> str | None:
        """In which role they were given."""
        return self._given("role", _decode.text, None)

    @property
    def reason(self) -> str | None:
        """Why."""
        return self._given("reason", _decode.text, None)

    @property
    def at(self) -> datetime.datetime | None:
        """When."""
        return self._given("at", _decode.instant, None)


class Subject(Kinds):
    """What a certificate is about: the input and the result.

    - `Subject.Evaluation`: An evaluation.
    - `Subject.Decision`: A decision on a request.
    - `Subject.Draw`: A draw.
    """

    __slots__ = ()
    _kind = "Subject"
    Evaluation: ClassVar[type[SubjectEvaluation]]
    Decision: ClassVar[type[SubjectDecision]]
    Draw: ClassVar[type[SubjectDraw]]


class SubjectEvaluation(Subject, kind="evaluation"):
    """An evaluation.

    Args:
        input: What went in.
        result: What came out.
        points_given: Who gave points, as it was noted beside the evaluation.
    """

    __slots__ = ()
    _fields = (
        ("input", "input"),
        ("result", "result"),
        ("points_given", "points_given"),
    )

    def __init__(
        self,
        *,
        input: EvaluateInput | Mapping[str, object],
        result: Evaluation | Mapping[str, object],
        points_given: Sequence[GivenPoints | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "kind": "evaluation",
            "input": input,
            "result": result,
            "points_given": points_given,
        })

    @property
    def input(self) -> EvaluateInput:
        """What went in."""
        return self._required("input", _decode.record(EvaluateInput))

    @property
    def result(self) -> Evaluation:
        """What came out."""
        return self._required("result", _decode.record(Evaluation))

    @property
    def points_given(self) -> tuple[GivenPoints, ...]:
        """Who gave points, as it was noted beside the evaluation."""
        return self._given("points_given", _decode.list_of(_decode.record(GivenPoints)), ())


class SubjectDecision(Subject, kind="decision"):
    """A decision on a request.

    Args:
        input: What went in.
        result: What came out.
    """

    __slots__ = ()
    _fields = (
        ("input", "input"),
        ("result", "result"),
    )

    def __init__(
        self,
        *,
        input: AwardInput | Mapping[str, object],
        result: Decision | Mapping[str, object],
    ) -> None:
        super().__init__({
            "kind": "decision",
            "input": input,
            "result": result,
        })

    @property
    def input(self) -> AwardInput:
        """What went in."""
        return self._required("input", _decode.record(AwardInput))

    @property
    def result(self) -> Decision:
        """What came out."""
        return self._required("result", _decode.record(Decision))


class SubjectDraw(Subject, kind="draw"):
    """A draw.

    Args:
        input: What was revealed.
        result: What came out.
    """

    __slots__ = ()
    _fields = (
        ("input", "input"),
        ("result", "result"),
    )

    def __init__(
        self,
        *,
        input: DrawReveal | Mapping[str, object],
        result: DrawRecord | Mapping[str, object],
    ) -> None:
        super().__init__({
            "kind": "draw",
            "input": input,
            "result": result,
        })

    @property
    def input(self) -> DrawReveal:
        """What was revealed."""
        return self._required("input", _decode.record(DrawReveal))

    @property
    def result(self) -> DrawRecord:
        """What came out."""
        return self._required("result", _decode.record(DrawRecord))


class Verification(Result):
    """What came of making a certificate again."""

    __slots__ = ()
    _kind = "Verification"
    _fields = (
        ("outcome", "outcome"),
        ("digest", "digest"),
        ("digest_holds", "digest_holds"),
        ("sealed", "sealed"),
        ("difference", "difference"),
        ("engine", "engine"),
    )

    @property
    def outcome(self) -> VerificationOutcome:
        """What came of it."""
        return cast("VerificationOutcome", self._required("outcome", _decode.any_))

    @property
    def digest(self) -> str:
        """The digest of the certificate as it stands: to be compared with what somebody else kept."""
        return self._required("digest", _decode.text)

    @property
    def digest_holds(self) -> bool:
        """Whether the certificate gives that digest as its own."""
        return self._required("digest_holds", _decode.flag)

    @property
    def sealed(self) -> tuple[str, ...]:
        """What is hidden, as JSON pointers."""
        return self._required("sealed", _decode.list_of(_decode.text))

    @property
    def difference(self) -> Difference | None:
        """The first line that differs, where one does."""
        return self._given("difference", _decode.record(Difference), None)

    @property
    def engine(self) -> str | None:
        """The version of the engine that wrote the certificate, as it says."""
        return self._given("engine", _decode.text, None)
