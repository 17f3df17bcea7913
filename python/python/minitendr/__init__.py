"""Mini-tenders under framework contracts: exact, explained.

The rules are computed by the same engine as in Rust and in the browser; this package only
turns Python values into its documents and back.

>>> import minitendr
>>> minitendr.version() == minitendr.__version__
True
"""

from ._errors import InputError, Message, Problem
from ._native import version
from ._types import Amount, Day, Moment
from .records.offer import Offer, OfferLine

__all__ = [
    "Amount",
    "Day",
    "InputError",
    "Message",
    "Moment",
    "Offer",
    "OfferLine",
    "Problem",
    "__version__",
    "version",
]

__version__: str = version()
