"""Mini-tenders under framework contracts: exact, explained.

The rules are computed by the same engine as in Rust and in the browser; this package only
turns Python values into its documents and back.

>>> import minitendr
>>> minitendr.version() == minitendr.__version__
True
"""

from typing import TYPE_CHECKING

from . import batch, operations, records, tables
from ._errors import InputError, Language, Message, Problem
from ._file import RegisterFile
from ._frames import Table
from ._native import version
from ._pilot import Pilot, pilot
from ._types import Amount, Day, Moment
from .batch import *
from .book import write_workbook
from .operations import *
from .records import *
from .tables import *
from .template import template

# With a bar and a stop; the bare operations are in `operations`.
from .many import Interrupted, award_many  # isort: skip
from .simulation import simulate  # isort: skip

__all__ = [
    "Amount",
    "Day",
    "InputError",
    "Interrupted",
    "Language",
    "Message",
    "Moment",
    "Pilot",
    "Problem",
    "RegisterFile",
    "Table",
    "__version__",
    "pilot",
    "template",
    "version",
    "write_workbook",
]
__all__ += batch.__all__
__all__ += operations.__all__
__all__ += records.__all__
__all__ += tables.__all__

__version__: str = version()

if TYPE_CHECKING:
    from . import charts as charts
else:

    def __getattr__(name):
        # Read when it is first asked for: it needs Altair, which most who import this package do not.
        if name == "charts":
            from importlib import import_module

            return import_module(".charts", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
