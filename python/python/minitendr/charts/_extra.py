"""What the charts need beside the package."""

from importlib import import_module

__all__: list[str] = []


def _need(*names: str) -> None:
    """Reads what is needed, or says how it is installed."""
    try:
        for name in names:
            import_module(name)
    except ImportError as missing:
        raise ImportError('charts need Altair and vl-convert: pip install "minitendr[charts]"') from missing


_need("altair", "vl_convert")
