"""Mini-tenders under framework contracts: exact, explained.

The rules are computed by the same engine as in Rust and in the browser; this package only
turns Python values into its documents and back.

>>> import minitendr
>>> minitendr.version() == minitendr.__version__
True
"""

from ._native import version

__all__ = ["__version__", "version"]

__version__: str = version()
