"""The pilot as data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from . import _native
from .records.award import MiniTender
from .records.framework import FrameworkContract
from .records.register import Event

__all__ = ["Pilot", "pilot"]


class Pilot(NamedTuple):
    """The data of the pilot. All of it is invented, as `notice` says, but for what was published."""

    notice: str
    """What is invented, and what is not."""
    frameworks: tuple[FrameworkContract, ...]
    """The framework contracts."""
    tenders: tuple[MiniTender, ...]
    """The mini-tenders in the order in which they are decided."""
    events: Mapping[str, tuple[Event, ...]]
    """What happened beside the decisions, by framework contract: for `award_many`."""
    published: Mapping[str, Any]
    """What was published: the numbers of partial contracts and the volumes."""


def pilot() -> Pilot:
    """The pilot: framework contracts, requests and offers, and what became of the contracts, which are
    invented, and the published figures.

    >>> from minitendr import pilot
    >>> data = pilot()
    >>> len(data.tenders)
    459
    """
    document = json.loads(_native.pilot())
    return Pilot(
        document["notice"],
        tuple([FrameworkContract.from_dict(one) for one in document["frameworks"]]),
        tuple([MiniTender.from_dict(one) for one in document["tenders"]]),
        {id: tuple([Event.from_dict(one) for one in events]) for id, events in document["events"].items()},
        document["published"],
    )
