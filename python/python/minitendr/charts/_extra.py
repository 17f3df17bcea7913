"""What the charts need beside the package."""

try:
    import altair as altair
    import vl_convert as vl_convert
except ImportError as missing:
    raise ImportError('charts need Altair and vl-convert: pip install "minitendr[charts]"') from missing

__all__ = ["altair", "vl_convert"]
