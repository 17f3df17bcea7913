"""Charts for notebooks and reports, one call each, in Czech or English. They need `pip install "minitendr[charts]"`.

- `points`: points by criterion of one award
- `price_quality`: price against quality, with the winner
- `price_weight`: what another weight of the price would do
- `drawdown`: a framework contract over time, with its ceilings
- `offices`: requests and unmet need by office and service
- `timeline`: requests over time, and how they ended
- `policies`: what policies come to in a simulation, with intervals
- `trade_off`: one measure of a simulation against another, with the frontier
- `sweep`: a measure of a simulation over the points of a sweep, with intervals
- `explore`: try another weight or price by hand (needs `pip install "minitendr[notebook]"`)

Each gives a chart of Altair, which a notebook shows, `save` writes to a file, and Altair changes further. Figures in
labels are the engine's; a float is only a place on paper. Colours can be told apart by people who see them differently
and in grey, and nothing is told by colour alone. Each chart has a `description`, a sentence for who does not see it.

Why is nothing fetched? A notebook shows a chart as a picture that is made on this computer; by itself Altair would ask a
server for its script. Importing this package therefore sets how Altair shows charts, unless somebody has chosen a way
before. Who wants tooltips in the notebook calls `altair.renderers.enable("html", template="inline")`, which needs no
network either, but writes a megabyte for each chart; a page that `save` writes has them.

>>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, charts
>>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
...     Criterion(id="price", name="cena", of="price", better="lower", weight=60, formula=Formula.Ratio()),
...     Criterion(id="plan", name="plán", of="value", better="higher", weight=40, formula=Formula.Points())])
>>> given = EvaluateInput(scheme=scheme, offers=[
...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
>>> charts.points(given).description
'Skládaný sloupcový graf bodů podle kritérií, hodnocených nabídek: 2. Vítězí A. A: 84,00; B: 82,86.'
"""

from . import _extra as _extra  # First, as it says what is missing.
from ._drawdown import drawdown
from ._explore import explore
from ._offices import offices
from ._points import points
from ._policies import policies
from ._price_quality import price_quality
from ._price_weight import price_weight
from ._show import save, svg, png
from ._sweep import sweep
from ._timeline import timeline
from ._trade_off import trade_off

__all__ = [
    "drawdown",
    "explore",
    "offices",
    "png",
    "points",
    "policies",
    "price_quality",
    "price_weight",
    "save",
    "svg",
    "sweep",
    "timeline",
    "trade_off",
]
