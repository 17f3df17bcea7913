"""Requests with what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from ..names import Outcome
from ..records.award import Decision, MiniTender
from ..records.request import Request

__all__ = ["Asked", "Kind", "asked"]

Kind = Literal["awarded", "unawarded", "open"]
"""How a decision ended: with a contract, without one, or not yet."""

# The outcomes after which a request still goes on.
_OPEN: tuple[Outcome, ...] = ("undecided", "not_evaluable", "awaiting_answer", "new_call")


class Asked(NamedTuple):
    """A request, its mini-tender where there is one, and the last decision on it, if any."""

    request: Request
    tender: MiniTender | None
    decision: Decision | None

    @property
    def kind(self) -> Kind:
        """How it ended."""
        if self.decision is None:
            return "open"
        if self.decision.contracts:
            return "awarded"
        return "open" if self.decision.outcome in _OPEN else "unawarded"


def asked(requests: Iterable[Request | MiniTender], decisions: Sequence[Decision]) -> list[Asked]:
    """The requests in the order of their receipt; of several versions of one the last.

    Raises ValueError for a decision on a request that is not among them: a chart of the others would be wrong unseen.
    """
    last: dict[tuple[str, str], Decision] = {(one.framework, one.request): one for one in decisions}
    found: dict[tuple[str, str], Asked] = {}
    for one in requests:
        request, tender = (one.request, one) if isinstance(one, MiniTender) else (one, None)
        key = (request.framework, request.id)
        found[key] = Asked(request, tender, last.get(key))
    unknown = [request for framework, request in last if (framework, request) not in found]
    if unknown:
        raise ValueError(f"{len(unknown)} decisions are on requests that were not given, `{unknown[0]}` among them")
    return sorted(found.values(), key=lambda one: (one.request.received_at, one.request.framework, one.request.id))
