"""Figures of a simulation by policy, as the charts of simulations show them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .._errors import Language
from ..names import SimulationMeasure
from ..records.simulation import MeasureSummary, Simulation
from ._text import clean, distinct, number, place

__all__ = ["called", "figures", "of_whole"]

_LONGEST = 30


def called(simulation: Simulation, names: Mapping[str, str] | None = None) -> dict[str, str]:
    """Short names of the policies that are told apart, by their id."""
    wanted = [clean((names or {}).get(id, id), _LONGEST) for id in simulation.policies]
    return dict(zip(simulation.policies, distinct(wanted, _LONGEST), strict=True))


def of_whole(simulation: Simulation, wanted: SimulationMeasure) -> list[MeasureSummary]:
    """The summaries of a measure of the whole, in the order of the policies."""
    known = {one.policy: one for one in simulation.summary if one.measure == wanted and one.of is None}
    if not known:
        raise ValueError(f"the simulation has nothing of {wanted} for the whole")
    return [known[policy] for policy in simulation.policies if policy in known]


def figures(one: MeasureSummary, lang: Language) -> dict[str, Any]:
    """Where the mean and the ends of its interval lie, and its text with the difference from the policy compared with."""
    value = one.value
    low, high = value.low, value.high
    # Of what lies below one, such as a share, two decimals would say too little.
    places = 2 if abs(value.mean) >= 1 else 4
    text = number(value.mean, lang, places)
    if one.paired is not None:
        difference = one.paired.difference
        text += f" ({_signed(difference.mean, lang, places)}"
        if difference.low is not None and difference.high is not None:
            text += f"; {_signed(difference.low, lang, places)} … {_signed(difference.high, lang, places)}"
        text += ")"
    return {
        "mean": place(value.mean),
        "low": place(value.mean if low is None else low),
        "high": place(value.mean if high is None else high),
        "text": text,
    }


def _signed(figure: Decimal, lang: Language, places: int) -> str:
    text = number(figure, lang, places)
    return "+" + text if figure > 0 and text != "0" else text
