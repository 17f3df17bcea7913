"""Two offers under a scheme, with every figure exact.

python python/examples/evaluate.py
"""

from fractions import Fraction

from minitendr import Combine, Criterion, Formula, Offer, Scheme, TieRule, evaluate

scheme = Scheme(
    combine=Combine.WeightedSum(),
    criteria=[
        Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
        Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points()),
    ],
    ties=[TieRule.LowerPrice()],
)
offers = [
    Offer(id="A", price=100000, values={"plan": 24}),
    Offer(id="B", price=140000, values={"plan": 40}),
]

evaluation = evaluate(scheme=scheme, offers=offers)
for place, ids in enumerate(evaluation.ranking, 1):
    for offer in ids:
        points = {criterion: figure.shown for criterion, figure in evaluation.points[offer].items()}
        print(f"{place}. {offer}: {evaluation.totals[offer].shown} {points}")

exact: Fraction = evaluation.points["B"]["price"].exact
assert exact == Fraction(300, 7)
assert evaluation.winner == "A"
