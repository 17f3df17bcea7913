"""What a new installation must do, without anything else installed."""

from fractions import Fraction

from minitendr import Combine, Criterion, Formula, Offer, Scheme, evaluate, version

scheme = Scheme(
    combine=Combine.WeightedSum(),
    criteria=[
        Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
        Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points()),
    ],
)
offers = [Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000.0, values={"plan": "40"})]
evaluation = evaluate(scheme=scheme, offers=offers)
assert evaluation.winner == "A", evaluation
assert evaluation.points["B"]["price"].exact == Fraction(300, 7), evaluation
print(f"minitendr {version()} evaluates")
