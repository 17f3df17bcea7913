"""`pilot`: the pilot decided from the first request to the last, in short."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

import click

from .._pilot import Pilot, pilot as data_of_pilot
from ..operations import award_many
from ..records import Decision, Register
from ._options import printed
from ._out import Exit, Out
from ._words import WORDS

__all__ = ["pilot"]


@click.command()
@printed
@click.pass_obj
def pilot(out: Out) -> int:
    """Decides the whole pilot and prints what it adds up to, beside what was published.

    The framework contracts, providers, prices, requests and offers are invented; only the numbers of partial contracts and
    the volumes are published.

    \b
    minitendr pilot
    minitendr pilot --json > pilot.json

    Exit code: 0.
    """
    data = data_of_pilot()
    registers = [Register(framework=framework, events=[]) for framework in data.frameworks]
    decisions = award_many(registers=registers, tenders=data.tenders, events=data.events, role="coordinator").decisions
    contracts, volumes = _sums(data, decisions)
    # The titles of the framework contracts are Czech; in English the codes of the areas say what they are.
    areas = {lot.area: framework.title or lot.area for framework in data.frameworks for lot in framework.lots}
    out.say(out.word("pilot_notice"))
    out.say(f"\n{out.word('contracts_head')}")
    for row in contracts:
        area = areas[row["area"]] if out.language == "cs" else row["area"].replace("_", " ")
        out.say(f"  {row['region']}  {area:<46}{row['computed']:>5}{row['published']:>5}")
    sums = [sum(row[name] for row in contracts) for name in ("computed", "published")]
    out.say(f"  {out.word('together'):<53}{sums[0]:>5}{sums[1]:>5}")
    out.say(f"\n{out.word('volumes_head')}")
    for row in volumes:
        out.say(f"  {row['region']}{out.amount(row['computed']):>22}{out.amount(row['published']):>22}")
    awarded = sum(1 for decision in decisions if decision.contracts)
    out.say(f"\n{out.word('outcomes', count=len(decisions), awarded=awarded, rest=len(decisions) - awarded)}")
    out.document({
        "notice": WORDS["pilot_notice"].to_dict(),
        "source": data.published["source"],
        "contracts": contracts,
        "volumes": volumes,
        "outcomes": dict(Counter(decision.outcome for decision in decisions)),
    })
    return Exit.DONE


def _sums(data: Pilot, decisions: tuple[Decision, ...]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Partial contracts by region and area, and their prices by region, each beside the published figure."""
    lots = {(framework.id, lot.id): lot for framework in data.frameworks for lot in framework.lots}
    count: Counter[tuple[str, str]] = Counter()
    volume: dict[str, Decimal] = {}
    for decision in decisions:
        lot = lots[decision.framework, decision.lot]
        count[lot.region, lot.area] += len(decision.contracts)
        volume[lot.region] = sum((contract.price for contract in decision.contracts), volume.get(lot.region, Decimal(0)))
    contracts = [
        {"region": row["region"], "area": row["area"], "computed": count[row["region"], row["area"]], "published": row["contracts"]}
        for row in data.published["contracts"]
    ]
    volumes = [
        {"region": row["region"], "computed": volume[row["region"]], "published": Decimal(row["circa"])}
        for row in data.published["volumes"]
    ]
    return contracts, volumes
