"""The event simulation in plain Python: a heap of what happens next, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from world import BUDGET, END, OPEN, PROVIDERS, ROOM, End, Request, unmet

ENDS, DECIDES, COMES = range(3)
"""In one second in this order, as in this engine."""


def simulate(requests: Sequence[Request], delay: int) -> list[End]:
    """What becomes of each request, so many seconds after it came."""
    free = [ROOM] * PROVIDERS
    left = BUDGET
    ends = [OPEN] * len(requests)
    offers: list[list[tuple[int, int]]] = [[]] * len(requests)
    # When, what, and of which request or provider.
    heap = [(requests[0].at, COMES, 0)] if requests else []
    while heap:
        at, what, which = heappop(heap)
        if at >= END:
            break
        if what == ENDS:
            free[which] += 1
            continue
        request = requests[which]
        if what == COMES:
            if which + 1 < len(requests):
                heappush(heap, (requests[which + 1].at, COMES, which + 1))
            offers[which] = [
                (price, provider) for provider, price in enumerate(request.prices) if not delay or free[provider]
            ]
            if delay:
                heappush(heap, (at + delay, DECIDES, which))
                continue
        price, provider = min((one for one in offers[which] if free[one[1]]), default=(0, -1))
        if provider >= 0 and price <= left:
            left -= price
            free[provider] -= 1
            ends[which] = End("awarded", provider, price)
            heappush(heap, (max(request.until, at), ENDS, provider))
        else:
            ends[which] = unmet(delay, left, [(price, free[provider] > 0) for price, provider in offers[which]])
    return ends
