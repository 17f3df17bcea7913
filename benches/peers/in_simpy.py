"""The event simulation in SimPy, as its users write it: a resource for each provider, a process for each contract."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import simpy

from world import BUDGET, END, OPEN, PROVIDERS, ROOM, End, Request, unmet

EARLY, LATE = 0.25, 0.5
"""In one second contracts end first, then it is decided, then requests come, as in this engine; all of these times are exact."""


def simulate(requests: Sequence[Request], delay: int) -> list[End]:
    """What becomes of each request, so many seconds after it came."""
    env = simpy.Environment()
    rooms = [simpy.Resource(env, ROOM) for _ in range(PROVIDERS)]
    ends = [OPEN] * len(requests)
    left = BUDGET

    def contract(provider: int, until: int) -> Generator[simpy.Event, object]:
        place = rooms[provider].request()
        with place:
            yield place
            yield env.timeout(max(until - env.now, 0))

    def decide(number: int, offers: list[tuple[int, int]], until: int) -> None:
        nonlocal left
        price, provider = min((one for one in offers if rooms[one[1]].count < ROOM), default=(0, -1))
        if provider >= 0 and price <= left:
            left -= price
            ends[number] = End("awarded", provider, price)
            env.process(contract(provider, until))
        else:
            ends[number] = unmet(delay, left, [(price, rooms[provider].count < ROOM) for price, provider in offers])

    def decide_later(number: int, offers: list[tuple[int, int]], until: int) -> Generator[simpy.Event, object]:
        yield env.timeout(delay - LATE + EARLY)
        decide(number, offers, until)

    def arrive() -> Generator[simpy.Event, object]:
        for number, request in enumerate(requests):
            yield env.timeout(request.at + LATE - env.now)
            if delay:
                offers = [(price, provider) for provider, price in enumerate(request.prices) if rooms[provider].count < ROOM]
                env.process(decide_later(number, offers, request.until))
            else:
                decide(number, [(price, provider) for provider, price in enumerate(request.prices)], request.until)

    env.process(arrive())
    env.run(until=END)
    return ends
