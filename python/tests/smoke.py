"""What a new installation must do, without anything else installed."""

import subprocess
import sys
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
# The command line says what it needs, in one sentence.
command = subprocess.run([sys.executable, "-I", "-m", "minitendr"], capture_output=True, encoding="utf-8", check=False)
assert (command.returncode, command.stdout) == (2, ""), command
assert command.stderr == 'minitendr: the command line needs click: pip install "minitendr[cli]"\n', command
print(f"minitendr {version()} evaluates")
