# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `award`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Kinds, Record, Result
from .._types import Amount, Day, Moment
from ..names import AskedOutcome, Outcome, ReasonCode, Urgency
from .contract import ItemQuantity, PartialContract
from .evaluation import AbnormallyLow, DrawReveal, Evaluation
from .framework import FrameworkContract, FrameworkState, Way
from .law import Citation
from .message import Reason
from .offer import Offer
from .request import Need, Request, RequestLine
from .time import Period
from .value import Figure, Place


class Answer(Record):
    """A participant that was asked directly, and what it answered. Source: direct awards without reopening, act 134/2016 Sb.
    § 134; what an answer can say is our choice.

    The decision says whose turn it is; the answers come in that order.

    Args:
        participant: Who was asked.
        asked_at: When.
        reply: What it answered.
        by_telephone: Whether by telephone; such an order is confirmed in writing.
        confirmed_at: When the order by telephone was confirmed in writing.
    """

    __slots__ = ()
    _kind = "Answer"
    _fields = (
        ("participant", "participant"),
        ("asked_at", "asked_at"),
        ("by_telephone", "by_telephone"),
        ("reply", "reply"),
        ("confirmed_at", "confirmed_at"),
    )

    def __init__(
        self,
        *,
        participant: str,
        asked_at: Moment,
        reply: Reply | Mapping[str, object],
        by_telephone: bool | None = None,
        confirmed_at: Moment | None = None,
    ) -> None:
        super().__init__({
            "participant": participant,
            "asked_at": asked_at,
            "reply": reply,
            "by_telephone": by_telephone,
            "confirmed_at": confirmed_at,
        })

    @property
    def participant(self) -> str:
        """Who was asked."""
        return self._required("participant", _decode.text)

    @property
    def asked_at(self) -> datetime.datetime:
        """When."""
        return self._required("asked_at", _decode.instant)

    @property
    def by_telephone(self) -> bool:
        """Whether by telephone; such an order is confirmed in writing."""
        return self._required("by_telephone", _decode.flag)

    @property
    def reply(self) -> Reply:
        """What it answered."""
        return self._required("reply", _decode.record(Reply))

    @property
    def confirmed_at(self) -> datetime.datetime | None:
        """When the order by telephone was confirmed in writing."""
        return self._given("confirmed_at", _decode.instant, None)


class Asked(Record):
    """One participant that was asked for an order, or is to be asked now.

    Args:
        participant: Who.
        rule: By which rule of the path.
        lines: For what: what was left when it was asked, as far as it has room.
        price: What that costs at its framework prices, in CZK, with or without value added tax as the scheme says.
        outcome: What came of it.
        reasons: What is to be said of it: its reasons, an answer that came late, a confirmation that is due.
        asked_at: When it was asked; missing where it still is to be.
        answer_by: Until when it may answer: the end of a day, or a moment.
        answered_at: When it answered.
        takes: What it takes.
        value: What that costs at its framework prices, in CZK, with or without value added tax as the scheme says;
            missing where it takes nothing.
    """

    __slots__ = ()
    _kind = "Asked"
    _fields = (
        ("participant", "participant"),
        ("rule", "rule"),
        ("lines", "lines"),
        ("price", "price"),
        ("outcome", "outcome"),
        ("reasons", "reasons"),
        ("asked_at", "asked_at"),
        ("answer_by", "answer_by"),
        ("answered_at", "answered_at"),
        ("takes", "takes"),
        ("value", "value"),
    )

    def __init__(
        self,
        *,
        participant: str,
        rule: str,
        lines: Sequence[ItemQuantity | Mapping[str, object]],
        price: Amount,
        outcome: AskedOutcome,
        reasons: Sequence[Reason | Mapping[str, object]],
        asked_at: Moment | None = None,
        answer_by: Day | Moment | None = None,
        answered_at: Moment | None = None,
        takes: Sequence[ItemQuantity | Mapping[str, object]] | None = None,
        value: Amount | None = None,
    ) -> None:
        super().__init__({
            "participant": participant,
            "rule": rule,
            "lines": lines,
            "price": price,
            "outcome": outcome,
            "reasons": reasons,
            "asked_at": asked_at,
            "answer_by": answer_by,
            "answered_at": answered_at,
            "takes": takes,
            "value": value,
        })

    @property
    def participant(self) -> str:
        """Who."""
        return self._required("participant", _decode.text)

    @property
    def rule(self) -> str:
        """By which rule of the path."""
        return self._required("rule", _decode.text)

    @property
    def lines(self) -> tuple[ItemQuantity, ...]:
        """For what: what was left when it was asked, as far as it has room."""
        return self._required("lines", _decode.list_of(_decode.record(ItemQuantity)))

    @property
    def price(self) -> Decimal:
        """What that costs at its framework prices, in CZK, with or without value added tax as the scheme says."""
        return self._required("price", _decode.decimal)

    @property
    def outcome(self) -> AskedOutcome:
        """What came of it."""
        return cast("AskedOutcome", self._required("outcome", _decode.any_))

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What is to be said of it: its reasons, an answer that came late, a confirmation that is due."""
        return self._required("reasons", _decode.list_of(_decode.record(Reason)))

    @property
    def asked_at(self) -> datetime.datetime | None:
        """When it was asked; missing where it still is to be."""
        return self._given("asked_at", _decode.instant, None)

    @property
    def answer_by(self) -> datetime.date | datetime.datetime | None:
        """Until when it may answer: the end of a day, or a moment."""
        return self._given("answer_by", _decode.date_or_instant, None)

    @property
    def answered_at(self) -> datetime.datetime | None:
        """When it answered."""
        return self._given("answered_at", _decode.instant, None)

    @property
    def takes(self) -> tuple[ItemQuantity, ...]:
        """What it takes."""
        return self._given("takes", _decode.list_of(_decode.record(ItemQuantity)), ())

    @property
    def value(self) -> Decimal | None:
        """What that costs at its framework prices, in CZK, with or without value added tax as the scheme says; missing where it
        takes nothing.
        """
        return self._given("value", _decode.decimal, None)


class AwardInput(Record):
    """The input of the operation `award` as one document.

    Args:
        framework: The framework contract.
        request: The request.
        at: The moment of the decision.
        state: What has been ordered under it; nothing if missing.
        call: The call, of the same version of the request; its deadline is the end of the offer period.
        deadline: The end of the offer period, where there is no call.
        offers: The offers; none where the request goes directly.
        answers: What participants answered that were asked directly, in the order in which they were asked.
        draw: What the order is drawn by, where it goes directly by a draw.
        rulings: What people ruled.
    """

    __slots__ = ()
    _kind = "AwardInput"
    _fields = (
        ("framework", "framework"),
        ("state", "state"),
        ("request", "request"),
        ("offers", "offers"),
        ("at", "at"),
        ("call", "call"),
        ("deadline", "deadline"),
        ("answers", "answers"),
        ("draw", "draw"),
        ("rulings", "rulings"),
    )

    def __init__(
        self,
        *,
        framework: FrameworkContract | Mapping[str, object],
        request: Request | Mapping[str, object],
        at: Moment,
        state: FrameworkState | Mapping[str, object] | None = None,
        call: Call | Mapping[str, object] | None = None,
        deadline: Moment | None = None,
        offers: Sequence[Offer | Mapping[str, object]] | None = None,
        answers: Sequence[Answer | Mapping[str, object]] | None = None,
        draw: OrderDraw | Mapping[str, object] | None = None,
        rulings: Sequence[Ruling | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "request": request,
            "at": at,
            "state": state,
            "call": call,
            "deadline": deadline,
            "offers": offers,
            "answers": answers,
            "draw": draw,
            "rulings": rulings,
        })

    @property
    def framework(self) -> FrameworkContract:
        """The framework contract."""
        return self._required("framework", _decode.record(FrameworkContract))

    @property
    def state(self) -> FrameworkState:
        """What has been ordered under it; nothing if missing."""
        return self._required("state", _decode.record(FrameworkState))

    @property
    def request(self) -> Request:
        """The request."""
        return self._required("request", _decode.record(Request))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers; none where the request goes directly."""
        return self._required("offers", _decode.list_of(_decode.record(Offer)))

    @property
    def at(self) -> datetime.datetime:
        """The moment of the decision."""
        return self._required("at", _decode.instant)

    @property
    def call(self) -> Call | None:
        """The call, of the same version of the request; its deadline is the end of the offer period."""
        return self._given("call", _decode.record(Call), None)

    @property
    def deadline(self) -> datetime.datetime | None:
        """The end of the offer period, where there is no call."""
        return self._given("deadline", _decode.instant, None)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What participants answered that were asked directly, in the order in which they were asked."""
        return self._given("answers", _decode.list_of(_decode.record(Answer)), ())

    @property
    def draw(self) -> OrderDraw | None:
        """What the order is drawn by, where it goes directly by a draw."""
        return self._given("draw", _decode.record(OrderDraw), None)

    @property
    def rulings(self) -> tuple[Ruling, ...]:
        """What people ruled."""
        return self._given("rulings", _decode.list_of(_decode.record(Ruling)), ())


class Call(Record):
    """The call (*výzva*) of a mini-tender, as it goes to every participant of the lot.

    Args:
        framework: The framework contract.
        lot: The lot.
        request: The request.
        version: The version of the request, from 1; an offer names the version that it answers.
        issued_at: When it was first issued.
        deadline: The last moment for offers.
        recipients: To whom it goes: every participant of the lot, in byte order.
        lines: What is needed.
        place: Where, never narrower than a municipality with extended powers.
        period: When the service is needed.
        changed_at: When it was last changed; missing where it never was.
        urgency: How soon.
        need: Attributes of the need, without preferences.
    """

    __slots__ = ()
    _kind = "Call"
    _fields = (
        ("format", "format"),
        ("framework", "framework"),
        ("lot", "lot"),
        ("request", "request"),
        ("version", "version"),
        ("issued_at", "issued_at"),
        ("deadline", "deadline"),
        ("recipients", "recipients"),
        ("lines", "lines"),
        ("place", "place"),
        ("period", "period"),
        ("urgency", "urgency"),
        ("need", "need"),
        ("changed_at", "changed_at"),
    )

    def __init__(
        self,
        *,
        framework: str,
        lot: str,
        request: str,
        version: int,
        issued_at: Moment,
        deadline: Moment,
        recipients: Sequence[str],
        lines: Sequence[RequestLine | Mapping[str, object]],
        place: Place | Mapping[str, object],
        period: Period | Mapping[str, object],
        changed_at: Moment | None = None,
        urgency: Urgency | None = None,
        need: Need | Mapping[str, object] | None = None,
    ) -> None:
        super().__init__({
            "framework": framework,
            "lot": lot,
            "request": request,
            "version": version,
            "issued_at": issued_at,
            "deadline": deadline,
            "recipients": recipients,
            "lines": lines,
            "place": place,
            "period": period,
            "changed_at": changed_at,
            "urgency": urgency,
            "need": need,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def framework(self) -> str:
        """The framework contract."""
        return self._required("framework", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def version(self) -> int:
        """The version of the request, from 1; an offer names the version that it answers."""
        return self._required("version", _decode.count)

    @property
    def issued_at(self) -> datetime.datetime:
        """When it was first issued."""
        return self._required("issued_at", _decode.instant)

    @property
    def deadline(self) -> datetime.datetime:
        """The last moment for offers."""
        return self._required("deadline", _decode.instant)

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom it goes: every participant of the lot, in byte order."""
        return self._required("recipients", _decode.list_of(_decode.text))

    @property
    def lines(self) -> tuple[RequestLine, ...]:
        """What is needed."""
        return self._required("lines", _decode.list_of(_decode.record(RequestLine)))

    @property
    def place(self) -> Place:
        """Where, never narrower than a municipality with extended powers."""
        return self._required("place", _decode.record(Place))

    @property
    def period(self) -> Period:
        """When the service is needed."""
        return self._required("period", _decode.record(Period))

    @property
    def urgency(self) -> Urgency:
        """How soon."""
        return cast("Urgency", self._required("urgency", _decode.any_))

    @property
    def need(self) -> Need:
        """Attributes of the need, without preferences."""
        return self._required("need", _decode.record(Need))

    @property
    def changed_at(self) -> datetime.datetime | None:
        """When it was last changed; missing where it never was."""
        return self._given("changed_at", _decode.instant, None)


class Candidate(Record):
    """A participant that may be asked.

    Args:
        id: The id.
        rank: The rank in the framework contract, from 1, each once; with `lowest_price` only needed where a tie is
            left.
        price: The price in CZK; needed for `lowest_price`.
        share: The agreed share, a fraction of 1; needed for `target_shares`, where all add up to 1.
        capacity: How much it can take in all; no limit if missing. Orders then need a quantity.
        awarded: What it was awarded before, in the measure of the rule; nothing if missing.
        attributes: What it has that an order may prefer; only `by_need` looks at it.
    """

    __slots__ = ()
    _kind = "Candidate"
    _fields = (
        ("id", "id"),
        ("rank", "rank"),
        ("price", "price"),
        ("share", "share"),
        ("capacity", "capacity"),
        ("awarded", "awarded"),
        ("attributes", "attributes"),
    )

    def __init__(
        self,
        *,
        id: str,
        rank: int | None = None,
        price: Amount | None = None,
        share: Amount | None = None,
        capacity: Amount | None = None,
        awarded: Amount | None = None,
        attributes: Sequence[str] | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "rank": rank,
            "price": price,
            "share": share,
            "capacity": capacity,
            "awarded": awarded,
            "attributes": attributes,
        })

    @property
    def id(self) -> str:
        """The id."""
        return self._required("id", _decode.text)

    @property
    def rank(self) -> int | None:
        """The rank in the framework contract, from 1, each once; with `lowest_price` only needed where a tie is left."""
        return self._given("rank", _decode.count, None)

    @property
    def price(self) -> Decimal | None:
        """The price in CZK; needed for `lowest_price`."""
        return self._given("price", _decode.decimal, None)

    @property
    def share(self) -> Decimal | None:
        """The agreed share, a fraction of 1; needed for `target_shares`, where all add up to 1."""
        return self._given("share", _decode.decimal, None)

    @property
    def capacity(self) -> Decimal | None:
        """How much it can take in all; no limit if missing. Orders then need a quantity."""
        return self._given("capacity", _decode.decimal, None)

    @property
    def awarded(self) -> Decimal | None:
        """What it was awarded before, in the measure of the rule; nothing if missing."""
        return self._given("awarded", _decode.decimal, None)

    @property
    def attributes(self) -> tuple[str, ...]:
        """What it has that an order may prefer; only `by_need` looks at it."""
        return self._given("attributes", _decode.list_of(_decode.text), ())


class Decision(Result):
    """A decision on one request: the outcome with every reason, what was found about offers, the evaluation, and the partial
    contracts.
    """

    __slots__ = ()
    _kind = "Decision"
    _fields = (
        ("framework", "framework"),
        ("lot", "lot"),
        ("request", "request"),
        ("request_version", "request_version"),
        ("place", "place"),
        ("at", "at"),
        ("rules", "rules"),
        ("asked", "asked"),
        ("offers", "offers"),
        ("outcome", "outcome"),
        ("undecided", "undecided"),
        ("reasons", "reasons"),
        ("findings", "findings"),
        ("unmet", "unmet"),
        ("contracts", "contracts"),
        ("winner", "winner"),
        ("evaluation", "evaluation"),
        ("abnormally_low", "abnormally_low"),
    )

    @property
    def framework(self) -> str:
        """The framework contract."""
        return self._required("framework", _decode.text)

    @property
    def lot(self) -> str:
        """The lot."""
        return self._required("lot", _decode.text)

    @property
    def request(self) -> str:
        """The request."""
        return self._required("request", _decode.text)

    @property
    def request_version(self) -> int:
        """The version of the request."""
        return self._required("request_version", _decode.count)

    @property
    def place(self) -> Place:
        """Where the service is needed."""
        return self._required("place", _decode.record(Place))

    @property
    def at(self) -> datetime.datetime:
        """The moment of the decision."""
        return self._required("at", _decode.instant)

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules of the path by which it went, in that order; none where the lot declares no path."""
        return self._required("rules", _decode.list_of(_decode.text))

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Who was asked directly, in that order; the last may still be to ask, or to answer."""
        return self._required("asked", _decode.list_of(_decode.record(Asked)))

    @property
    def offers(self) -> tuple[OfferSummary, ...]:
        """The offers, by id."""
        return self._required("offers", _decode.list_of(_decode.record(OfferSummary)))

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        return cast("Outcome", self._required("outcome", _decode.any_))

    @property
    def undecided(self) -> tuple[str, ...]:
        """The offers between which nothing decides, when it is undecided."""
        return self._required("undecided", _decode.list_of(_decode.text))

    @property
    def reasons(self) -> tuple[DecisionReason, ...]:
        """Why it ended so."""
        return self._required("reasons", _decode.list_of(_decode.record(DecisionReason)))

    @property
    def findings(self) -> tuple[DecisionReason, ...]:
        """What was found about single offers, and warnings that decide nothing."""
        return self._required("findings", _decode.list_of(_decode.record(DecisionReason)))

    @property
    def unmet(self) -> tuple[ItemQuantity, ...]:
        """What nobody takes, where a part is awarded. The request has ended with it: the rest goes on by a request of its own."""
        return self._required("unmet", _decode.list_of(_decode.record(ItemQuantity)))

    @property
    def contracts(self) -> tuple[PartialContract, ...]:
        """What was awarded."""
        return self._required("contracts", _decode.list_of(_decode.record(PartialContract)))

    @property
    def winner(self) -> Winner | None:
        """Who gets the contract, when it is awarded; after a refusal another one than the first of the evaluation. Where it is
        shared, the first of those that share it.
        """
        return self._given("winner", _decode.record(Winner), None)

    @property
    def evaluation(self) -> Evaluation | None:
        """The evaluation, when it came to one."""
        return self._given("evaluation", _decode.record(Evaluation), None)

    @property
    def abnormally_low(self) -> AbnormallyLow | None:
        """The prices that look abnormally low, when the lot has a rule."""
        return self._given("abnormally_low", _decode.record(AbnormallyLow), None)


class DecisionReason(Result):
    """A reason in a decision: a code with its numbers, whom it is about, and where it stands."""

    __slots__ = ()
    _kind = "DecisionReason"
    _fields = (
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("offer", "offer"),
        ("participant", "participant"),
        ("citation", "citation"),
    )

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

    @property
    def offer(self) -> str | None:
        """The offer that it is about, if it is about one."""
        return self._given("offer", _decode.text, None)

    @property
    def participant(self) -> str | None:
        """The participant that it is about, where it is about one and no offer."""
        return self._given("participant", _decode.text, None)

    @property
    def citation(self) -> Citation | None:
        """Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source."""
        return self._given("citation", _decode.record(Citation), None)


class DirectOrder(Record):
    """An order that goes to one participant.

    Args:
        value: The value in CZK; needed where a rule reckons in it.
        quantity: How much is ordered, above 0; needed where a rule reckons in it, and where somebody has a capacity.
        declined_by: Who will decline if asked, each once.
        draw: What it is drawn by; needed for `draw`.
        preferences: What is preferred, with its weight above 0; only `by_need` looks at it.
        participant: Who goes on with the work; needed for `same_participant`.
    """

    __slots__ = ()
    _kind = "DirectOrder"
    _fields = (
        ("value", "value"),
        ("quantity", "quantity"),
        ("declined_by", "declined_by"),
        ("draw", "draw"),
        ("preferences", "preferences"),
        ("participant", "participant"),
    )

    def __init__(
        self,
        *,
        value: Amount | None = None,
        quantity: Amount | None = None,
        declined_by: Sequence[str] | None = None,
        draw: OrderDraw | Mapping[str, object] | None = None,
        preferences: Mapping[str, Amount] | None = None,
        participant: str | None = None,
    ) -> None:
        super().__init__({
            "value": value,
            "quantity": quantity,
            "declined_by": declined_by,
            "draw": draw,
            "preferences": preferences,
            "participant": participant,
        })

    @property
    def value(self) -> Decimal | None:
        """The value in CZK; needed where a rule reckons in it."""
        return self._given("value", _decode.decimal, None)

    @property
    def quantity(self) -> Decimal | None:
        """How much is ordered, above 0; needed where a rule reckons in it, and where somebody has a capacity."""
        return self._given("quantity", _decode.decimal, None)

    @property
    def declined_by(self) -> tuple[str, ...]:
        """Who will decline if asked, each once."""
        return self._given("declined_by", _decode.list_of(_decode.text), ())

    @property
    def draw(self) -> OrderDraw | None:
        """What it is drawn by; needed for `draw`."""
        return self._given("draw", _decode.record(OrderDraw), None)

    @property
    def preferences(self) -> Mapping[str, Decimal]:
        """What is preferred, with its weight above 0; only `by_need` looks at it."""
        return self._given("preferences", _decode.map_of(_decode.decimal), EMPTY)

    @property
    def participant(self) -> str | None:
        """Who goes on with the work; needed for `same_participant`."""
        return self._given("participant", _decode.text, None)


class MiniTender(Record):
    """A mini-tender at the moment of a decision, or an order that goes directly: the request, the offers or answers, and what
    people ruled.

    Args:
        request: The request.
        at: The moment of the decision.
        call: The call, of the same version of the request; its deadline is the end of the offer period.
        deadline: The end of the offer period, where there is no call; missing where there was none.
        offers: The offers, each with its participant and its lines; none where the request goes directly.
        answers: What participants answered that were asked directly, in the order in which they were asked.
        draw: What the order is drawn by, where it goes directly by a draw.
        rulings: What people ruled.
    """

    __slots__ = ()
    _kind = "MiniTender"
    _fields = (
        ("request", "request"),
        ("offers", "offers"),
        ("at", "at"),
        ("call", "call"),
        ("deadline", "deadline"),
        ("answers", "answers"),
        ("draw", "draw"),
        ("rulings", "rulings"),
    )

    def __init__(
        self,
        *,
        request: Request | Mapping[str, object],
        at: Moment,
        call: Call | Mapping[str, object] | None = None,
        deadline: Moment | None = None,
        offers: Sequence[Offer | Mapping[str, object]] | None = None,
        answers: Sequence[Answer | Mapping[str, object]] | None = None,
        draw: OrderDraw | Mapping[str, object] | None = None,
        rulings: Sequence[Ruling | Mapping[str, object]] | None = None,
    ) -> None:
        super().__init__({
            "request": request,
            "at": at,
            "call": call,
            "deadline": deadline,
            "offers": offers,
            "answers": answers,
            "draw": draw,
            "rulings": rulings,
        })

    @property
    def request(self) -> Request:
        """The request."""
        return self._required("request", _decode.record(Request))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers, each with its participant and its lines; none where the request goes directly."""
        return self._required("offers", _decode.list_of(_decode.record(Offer)))

    @property
    def at(self) -> datetime.datetime:
        """The moment of the decision."""
        return self._required("at", _decode.instant)

    @property
    def call(self) -> Call | None:
        """The call, of the same version of the request; its deadline is the end of the offer period."""
        return self._given("call", _decode.record(Call), None)

    @property
    def deadline(self) -> datetime.datetime | None:
        """The end of the offer period, where there is no call; missing where there was none."""
        return self._given("deadline", _decode.instant, None)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What participants answered that were asked directly, in the order in which they were asked."""
        return self._given("answers", _decode.list_of(_decode.record(Answer)), ())

    @property
    def draw(self) -> OrderDraw | None:
        """What the order is drawn by, where it goes directly by a draw."""
        return self._given("draw", _decode.record(OrderDraw), None)

    @property
    def rulings(self) -> tuple[Ruling, ...]:
        """What people ruled."""
        return self._given("rulings", _decode.list_of(_decode.record(Ruling)), ())


class OfferSummary(Result):
    """An offer as it was handed in, for reading beside its points."""

    __slots__ = ()
    _kind = "OfferSummary"
    _fields = (
        ("offer", "offer"),
        ("participant", "participant"),
        ("price", "price"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def participant(self) -> str | None:
        """Who offered."""
        return self._given("participant", _decode.text, None)

    @property
    def price(self) -> Figure | None:
        """The total price in CZK, if the offer has one; with or without value added tax as the scheme says."""
        return self._given("price", _decode.record(Figure), None)


class OrderDraw(Record):
    """What an order is drawn by: sources that nobody knew when the draw was announced.

    Args:
        sources: The sources, in the order announced; at least one.
        salt: What the drawer committed to beforehand; only with `sha256`.
    """

    __slots__ = ()
    _kind = "OrderDraw"
    _fields = (
        ("sources", "sources"),
        ("salt", "salt"),
    )

    def __init__(
        self,
        *,
        sources: Sequence[Sequence[Amount] | str],
        salt: str | None = None,
    ) -> None:
        super().__init__({
            "sources": sources,
            "salt": salt,
        })

    @property
    def sources(self) -> tuple[tuple[str, ...] | str, ...]:
        """The sources, in the order announced; at least one."""
        return cast("tuple[tuple[str, ...] | str, ...]", self._required("sources", _decode.list_of(_decode.any_)))

    @property
    def salt(self) -> str | None:
        """What the drawer committed to beforehand; only with `sha256`."""
        return self._given("salt", _decode.text, None)


class PathTaken(Result):
    """The way that an order goes, and why."""

    __slots__ = ()
    _kind = "PathTaken"
    _fields = (
        ("reasons", "reasons"),
        ("rule", "rule"),
        ("way", "way"),
        ("value", "value"),
        ("lines", "lines"),
    )

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Which rules apply, with what their triggers looked at."""
        return self._required("reasons", _decode.list_of(_decode.record(Reason)))

    @property
    def rule(self) -> str | None:
        """The rule that takes the order; missing where the lot declares no path, which means a mini-tender."""
        return self._given("rule", _decode.text, None)

    @property
    def way(self) -> Way | None:
        """The way; missing where the lot declares no path."""
        return self._given("way", _decode.record(Way), None)

    @property
    def value(self) -> Figure | None:
        """The estimated value in CZK, without value added tax: the highest price that the office accepts, or what the maximum
        unit prices of the day on which the request was received add up to, whichever is lower; missing where neither is known.
        """
        return self._given("value", _decode.record(Figure), None)

    @property
    def lines(self) -> Mapping[str, str]:
        """The rule of each line, by item, where lines lead different ways."""
        return self._given("lines", _decode.map_of(_decode.text), EMPTY)


class Reply(Kinds):
    """What somebody answered who was asked to take an order.

    - `Reply.Accepted`: Takes what it was asked for.
    - `Reply.Declined`: Declines.
    - `Reply.Part`: Takes some lines, or a part of the quantity.
    - `Reply.FreeFrom`: Could only begin on a later day.
    - `Reply.NoAnswer`: Nothing was heard.
    """

    __slots__ = ()
    _kind = "Reply"
    Accepted: ClassVar[type[ReplyAccepted]]
    Declined: ClassVar[type[ReplyDeclined]]
    Part: ClassVar[type[ReplyPart]]
    FreeFrom: ClassVar[type[ReplyFreeFrom]]
    NoAnswer: ClassVar[type[ReplyNoAnswer]]


class ReplyAccepted(Reply, kind="accepted"):
    """Takes what it was asked for.

    Args:
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "accepted",
            "at": at,
        })

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class ReplyDeclined(Reply, kind="declined"):
    """Declines.

    Args:
        at: When.
        reason: Why.
        justified: Whether the authority holds the reason for a good one; if not, it counts towards a suspension.
    """

    __slots__ = ()
    _fields = (
        ("at", "at"),
        ("reason", "reason"),
        ("justified", "justified"),
    )

    def __init__(
        self,
        *,
        at: Moment,
        reason: str,
        justified: bool | None = None,
    ) -> None:
        super().__init__({
            "kind": "declined",
            "at": at,
            "reason": reason,
            "justified": justified,
        })

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def justified(self) -> bool:
        """Whether the authority holds the reason for a good one; if not, it counts towards a suspension."""
        return self._required("justified", _decode.flag)


class ReplyPart(Reply, kind="part"):
    """Takes some lines, or a part of the quantity.

    Args:
        at: When.
        lines: What it takes.
        reason: Why not all.
    """

    __slots__ = ()
    _fields = (
        ("at", "at"),
        ("lines", "lines"),
        ("reason", "reason"),
    )

    def __init__(
        self,
        *,
        at: Moment,
        lines: Sequence[ItemQuantity | Mapping[str, object]],
        reason: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "part",
            "at": at,
            "lines": lines,
            "reason": reason,
        })

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)

    @property
    def lines(self) -> tuple[ItemQuantity, ...]:
        """What it takes."""
        return self._required("lines", _decode.list_of(_decode.record(ItemQuantity)))

    @property
    def reason(self) -> str | None:
        """Why not all."""
        return self._given("reason", _decode.text, None)


class ReplyFreeFrom(Reply, kind="free_from"):
    """Could only begin on a later day. It declines this order, with a good reason.

    Args:
        at: When.
        day: The first day on which it could.
    """

    __slots__ = ()
    _fields = (
        ("at", "at"),
        ("day", "day"),
    )

    def __init__(
        self,
        *,
        at: Moment,
        day: Day,
    ) -> None:
        super().__init__({
            "kind": "free_from",
            "at": at,
            "day": day,
        })

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)

    @property
    def day(self) -> datetime.date:
        """The first day on which it could."""
        return self._required("day", _decode.date)


class ReplyNoAnswer(Reply, kind="no_answer"):
    """Nothing was heard. Counts as declined, without a good reason, once the time is over."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "no_answer",
        })


class Ruling(Kinds):
    """A ruling of a person, with the role in which it was made, its reason and its time.

    - `Ruling.Justification`: The explanation of an abnormally low price was accepted or not.
    - `Ruling.Clarification`: An offer was clarified: values that it did not give are supplied.
    - `Ruling.Points`: The evaluators gave points (or another figure) for a criterion for which the offer gives none.
    - `Ruling.Refusal`: A participant refused the contract; the next in order is asked.
    - `Ruling.Draw`: Offers that no rule parts were drawn: by a draw that was announced before its sources were known.
    - `Ruling.Withdrawal`: The office withdrew the request.
    - `Ruling.Cancellation`: The authority cancelled the procedure.
    """

    __slots__ = ()
    _kind = "Ruling"
    Justification: ClassVar[type[RulingJustification]]
    Clarification: ClassVar[type[RulingClarification]]
    Points: ClassVar[type[RulingPoints]]
    Refusal: ClassVar[type[RulingRefusal]]
    Draw: ClassVar[type[RulingDraw]]
    Withdrawal: ClassVar[type[RulingWithdrawal]]
    Cancellation: ClassVar[type[RulingCancellation]]


class RulingJustification(Ruling, kind="justification"):
    """The explanation of an abnormally low price was accepted or not.

    Args:
        offer: The offer.
        accepted: Whether it was accepted.
        role: In which role it was ruled.
        reason: Why.
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("offer", "offer"),
        ("accepted", "accepted"),
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        offer: str,
        accepted: bool,
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "justification",
            "offer": offer,
            "accepted": accepted,
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def accepted(self) -> bool:
        """Whether it was accepted."""
        return self._required("accepted", _decode.flag)

    @property
    def role(self) -> str:
        """In which role it was ruled."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class RulingClarification(Ruling, kind="clarification"):
    """An offer was clarified: values that it did not give are supplied. What it gave cannot be changed.

    Args:
        offer: The offer.
        values: The values supplied, by criterion.
        role: In which role it was ruled.
        reason: Why.
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("offer", "offer"),
        ("values", "values"),
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        offer: str,
        values: Mapping[str, Amount | bool | None],
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "clarification",
            "offer": offer,
            "values": values,
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def values(self) -> Mapping[str, Decimal | bool | str]:
        """The values supplied, by criterion."""
        return self._required("values", _decode.map_of(_decode.value))

    @property
    def role(self) -> str:
        """In which role it was ruled."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class RulingPoints(Ruling, kind="points"):
    """The evaluators gave points (or another figure) for a criterion for which the offer gives none.

    Args:
        offer: The offer.
        criterion: The criterion.
        points: The figure.
        role: In which role they were given.
        reason: Why.
        at: When.
    """

    __slots__ = ()
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
        points: Amount,
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "points",
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
    def points(self) -> Decimal:
        """The figure."""
        return self._required("points", _decode.decimal)

    @property
    def role(self) -> str:
        """In which role they were given."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class RulingRefusal(Ruling, kind="refusal"):
    """A participant refused the contract; the next in order is asked.

    Args:
        offer: Its offer.
        role: Who recorded it, in which role.
        reason: Why it was refused.
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("offer", "offer"),
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        offer: str,
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "refusal",
            "offer": offer,
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def offer(self) -> str:
        """Its offer."""
        return self._required("offer", _decode.text)

    @property
    def role(self) -> str:
        """Who recorded it, in which role."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why it was refused."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class RulingDraw(Ruling, kind="draw"):
    """Offers that no rule parts were drawn: by a draw that was announced before its sources were known.

    Args:
        draw: The draw as the input of `reveal_draw`, not its answer; its pool are the ids of the offers that share a
            place, each of them, and all are drawn.
        role: Who drew, in which role.
        reason: Why.
        at: When it was recorded.
    """

    __slots__ = ()
    _fields = (
        ("draw", "draw"),
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        draw: DrawReveal | Mapping[str, object],
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "draw",
            "draw": draw,
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def draw(self) -> DrawReveal:
        """The draw as the input of `reveal_draw`, not its answer; its pool are the ids of the offers that share a place, each
        of them, and all are drawn.
        """
        return self._required("draw", _decode.record(DrawReveal))

    @property
    def role(self) -> str:
        """Who drew, in which role."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When it was recorded."""
        return self._required("at", _decode.instant)


class RulingWithdrawal(Ruling, kind="withdrawal"):
    """The office withdrew the request.

    Args:
        role: In which role.
        reason: Why.
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "withdrawal",
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class RulingCancellation(Ruling, kind="cancellation"):
    """The authority cancelled the procedure.

    Args:
        role: In which role.
        reason: Why.
        at: When.
    """

    __slots__ = ()
    _fields = (
        ("role", "role"),
        ("reason", "reason"),
        ("at", "at"),
    )

    def __init__(
        self,
        *,
        role: str,
        reason: str,
        at: Moment,
    ) -> None:
        super().__init__({
            "kind": "cancellation",
            "role": role,
            "reason": reason,
            "at": at,
        })

    @property
    def role(self) -> str:
        """In which role."""
        return self._required("role", _decode.text)

    @property
    def reason(self) -> str:
        """Why."""
        return self._required("reason", _decode.text)

    @property
    def at(self) -> datetime.datetime:
        """When."""
        return self._required("at", _decode.instant)


class Selection(Result):
    """Who got each order, and who was asked."""

    __slots__ = ()
    _kind = "Selection"
    _fields = (
        ("awards", "awards"),
        ("asked", "asked"),
    )

    @property
    def awards(self) -> tuple[str | None, ...]:
        """For each order who got it; nobody where all declined or had no room."""
        return cast("tuple[str | None, ...]", self._required("awards", _decode.list_of(_decode.any_)))

    @property
    def asked(self) -> tuple[tuple[str, ...], ...]:
        """For each order who was asked, in that order; the last of them accepted, if anybody did."""
        return self._required("asked", _decode.list_of(_decode.list_of(_decode.text)))


class Split(Result):
    """How an order is shared."""

    __slots__ = ()
    _kind = "Split"
    _fields = (
        ("allocation", "allocation"),
        ("cost", "cost"),
        ("unmet", "unmet"),
    )

    @property
    def allocation(self) -> Mapping[str, Figure]:
        """How much each offer delivers; those that deliver nothing are left out."""
        return self._required("allocation", _decode.map_of(_decode.record(Figure)))

    @property
    def cost(self) -> Figure:
        """What it costs in CZK, the cost of contracts included."""
        return self._required("cost", _decode.record(Figure))

    @property
    def unmet(self) -> Figure:
        """What of the order nobody delivers."""
        return self._required("unmet", _decode.record(Figure))


class SplitOffer(Record):
    """An offer for a part of an order.

    Args:
        id: The id.
        unit_price: The price of a unit in CZK.
        capacity: The most that it delivers; no limit if missing.
        minimum: The least that it delivers, if anything. Above the capacity it delivers nothing.
        pack: It delivers whole multiples of this; any quantity if missing.
    """

    __slots__ = ()
    _kind = "SplitOffer"
    _fields = (
        ("id", "id"),
        ("unit_price", "unit_price"),
        ("capacity", "capacity"),
        ("minimum", "minimum"),
        ("pack", "pack"),
    )

    def __init__(
        self,
        *,
        id: str,
        unit_price: Amount,
        capacity: Amount | None = None,
        minimum: Amount | None = None,
        pack: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "unit_price": unit_price,
            "capacity": capacity,
            "minimum": minimum,
            "pack": pack,
        })

    @property
    def id(self) -> str:
        """The id."""
        return self._required("id", _decode.text)

    @property
    def unit_price(self) -> Decimal:
        """The price of a unit in CZK."""
        return self._required("unit_price", _decode.decimal)

    @property
    def capacity(self) -> Decimal | None:
        """The most that it delivers; no limit if missing."""
        return self._given("capacity", _decode.decimal, None)

    @property
    def minimum(self) -> Decimal | None:
        """The least that it delivers, if anything. Above the capacity it delivers nothing."""
        return self._given("minimum", _decode.decimal, None)

    @property
    def pack(self) -> Decimal | None:
        """It delivers whole multiples of this; any quantity if missing."""
        return self._given("pack", _decode.decimal, None)


class Winner(Result):
    """Who gets the contract."""

    __slots__ = ()
    _kind = "Winner"
    _fields = (
        ("participant", "participant"),
        ("offer", "offer"),
    )

    @property
    def participant(self) -> str:
        """The participant."""
        return self._required("participant", _decode.text)

    @property
    def offer(self) -> str | None:
        """The offer; missing for a direct award."""
        return self._given("offer", _decode.text, None)
