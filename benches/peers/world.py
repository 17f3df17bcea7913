"""The world of the event simulation, as this engine has it, and what happened in it, request by request. All of it is invented.

20 requests a day for a year, six providers with room for 100 contracts each, contracts of 30 days on average, the lowest price
among those that have room, a budget of 380 million CZK. Under the rules of this engine it is one of two framework contracts:

- `direct`: the lowest price of the framework contract takes the order at once; nobody waits.
- `called`: a mini-tender; who has room offers a price of its own each time, and an hour later it is decided on what is left.
  A call without an offer period cannot be had; an hour is the shortest.

In both a contract ends with the last second of a day, as partial contracts do. The rest is continuous time, to the second.

Where do the peers have their requests from? From the same world without limits of room and money: the luck of a request is its
own, so that each has there the moment, the prices and the last day that it has in the world with limits. What becomes of it
in the world with limits is in the log of `replay`, and in nothing that the peers are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from minitendr import replay

SEED = 20_260_701
PROVIDERS, ROOM = 6, 100
BUDGET = 38_000_000_000
"""In haléře."""
HOUR = 3_600
START = datetime.fromisoformat("2026-01-01T00:00:00+01:00")
END = 365 * 24 * HOUR
"""The first second after the year."""
DELAYS = {"direct": 0, "called": HOUR}
"""How many seconds pass from a request to the decision."""


class Request(NamedTuple):
    """What somebody asks for."""

    at: int
    """In seconds since the start of the year."""
    until: int
    """The first second after the contract, whoever gets it."""
    prices: tuple[int, ...]
    """What each provider asks if it has room, in haléře."""


class End(NamedTuple):
    """What became of a request: the outcome in the words of this engine, who got it and for how many haléře."""

    outcome: str
    provider: int = -1
    price: int = 0


OPEN = End("open")
"""It is not decided on within the year."""


@dataclass(frozen=True)
class Year:
    """A replication."""

    requests: list[Request]
    ends: list[End]


def scenario(way: str, limited: bool) -> dict[str, Any]:
    """The document; without limits the year is followed by two in which nobody asks, so that every contract ends."""
    ids = [f"P{number}" for number in range(PROVIDERS)]
    # A unit of the item is a slot; the catalogue has no such unit, and it changes nothing.
    lot: dict[str, Any] = {
        "id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "slot", "unit": "family_month"}],
        "scheme": {"combine": {"kind": "lowest_price"}, "ties": [{"kind": "lower_id"}]},
    }
    if way == "direct":
        rule = {"kind": "lowest_price", "ties": [{"kind": "lower_id"}]}
        lot["path"] = {"rules": [{"id": "all", "way": {"kind": "direct", "rule": rule, "answer_within": {"hours": 1}}}]}
    terms: dict[str, Any] = {"lot": "L", **({"capacity": {"slot": ROOM}} if limited else {})}
    framework: dict[str, Any] = {
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
        "term": {"from": "2026-01-01", "to": "2026-12-31" if limited else "2028-12-31"},
        "participants": [
            {"id": id, "lots": [{**terms, "rank": number + 1, "prices": {"slot": cost(way, number)} if way == "direct" else {}}]}
            for number, id in enumerate(ids)
        ],
    }
    if limited:
        framework["maximum_value"] = BUDGET // 100
    providers = [
        {"participant": id, "costs": {"slot": cost(way, number)}, "offer_variation": "0.1", "pricing": {"kind": "markup", "share": 0}}
        for number, id in enumerate(ids)
    ]
    demand = {
        "id": "D", "arrivals": {"kind": "poisson", "per_year": 7_305},
        "requests": {
            "kind": "drawn", "lot": "L", "item": "slot", "office": "5309", "quantity": {"kind": "constant", "value": 1},
            "duration_days": {"kind": "exponential", "mean": 30},
        },
        "shifts": [] if limited else [{"from": "2027-01-01", "factor": 0}],
    }
    authority = {"offer_period": {"hours": 1}} if way == "called" else {}
    return {"framework": framework, "providers": providers, "demand": [demand], "authority": authority}


def cost(way: str, number: int) -> int:
    """What a slot costs a provider, in CZK: so much that the money ends a little before the year, as prices are then drawn."""
    return {"direct": 52_000, "called": 57_000}[way] + 1_500 * number


def year(way: str, replication: int) -> Year:
    """A replication: the requests from the world without limits, and what became of them in the one with limits."""
    free = replay(scenario=scenario(way, False), seed=SEED, replication=replication).events
    bound = replay(scenario=scenario(way, True), seed=SEED, replication=replication).events
    at, until = ({one.request: seconds(one.at) for one in free if one.event == kind} for kind in ("received", "ended"))
    offered = {(one.request, provider_of(one.participant)): halere(one.price) for one in free if one.event == "offered"}
    requests: list[Request] = []
    for id in at:
        of_contract = (100 * cost(way, number) for number in range(PROVIDERS))
        prices = of_contract if way == "direct" else (offered[id, number] for number in range(PROVIDERS))
        requests.append(Request(at[id], until[id], tuple(prices)))
    ends = {one.request: OPEN for one in bound if one.event == "received"}
    if list(ends) != list(at):
        raise SystemExit("the worlds with and without limits have other requests")
    for one in bound:
        if one.event == "decided":
            ends[one.request] = End(str(one.outcome))
        elif one.event == "contracted":
            ends[one.request] = End("awarded", provider_of(one.participant), halere(one.price))
    # A question to somebody is no end.
    return Year(requests, [OPEN if end.outcome == "awaiting_answer" else end for end in ends.values()])


def halere(price: Decimal | None) -> int:
    """A price in haléře."""
    return int((price or Decimal(0)) * 100)


def provider_of(participant: str | None) -> int:
    """The number of a provider."""
    return int((participant or "P-1")[1:])


def unmet(delay: int, left: int, offers: Sequence[tuple[int, bool]]) -> End:
    """Why nobody gets it, in the words of this engine: of each offer the price and whether there is room, and the money left."""
    if left == 0:
        return End("ceiling_reached")
    if not offers:
        return End("no_offer")
    full, dear = [not room for _, room in offers], [price > left for price, _ in offers]
    if not delay:
        # Who has no room is passed over before anybody looks at the price.
        dear = [is_dear and not is_full for is_full, is_dear in zip(full, dear)]
    if all(full) and not any(dear):
        return End("no_capacity")
    if all(dear) and not any(full):
        return End("ceiling_reached")
    return End("no_offer" if not delay else "no_admissible_offer")


def seconds(moment: datetime) -> int:
    """Since the start of the year."""
    return round((moment - START).total_seconds())
