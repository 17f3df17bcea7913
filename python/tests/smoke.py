"""What a new installation must do, without anything else installed."""

from decimal import Decimal

import minitendr
from minitendr._call import call

offers = [
    minitendr.Offer(id="A", price=100000, values={"plan": 24}),
    minitendr.Offer(id="B", price=Decimal("140000"), values={"plan": "40"}),
]
scheme = {
    "combine": {"kind": "weighted_sum"},
    "criteria": [
        {"id": "price", "of": "price", "better": "lower", "weight": 60, "formula": {"kind": "ratio"}},
        {"id": "plan", "of": "value", "better": "higher", "weight": 40, "formula": {"kind": "points"}},
    ],
}
evaluation = call("evaluate", {"scheme": scheme, "offers": offers})
assert evaluation["winner"] == "A", evaluation
assert evaluation["points"]["B"]["price"] == {"exact": "300/7", "shown": "42.86"}, evaluation
print(f"minitendr {minitendr.version()} evaluates")
