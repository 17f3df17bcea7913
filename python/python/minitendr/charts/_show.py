"""Showing and keeping charts without a network.

What Altair does by itself in a notebook asks a server for its script, and shows nothing where there is none. Here a
chart becomes a picture on this computer. As a picture in HTML it has its description as the text that stands for it.
"""

from __future__ import annotations

import base64
import json
import os
from html import escape
from pathlib import Path
from typing import Any, cast

import altair as alt
import vl_convert
from altair.typing import ChartType

__all__ = ["RENDERER", "png", "renderer", "save", "svg"]

RENDERER = "minitendr"
"""The name under which Altair knows how charts are shown here."""


def save(chart: ChartType, path: str | os.PathLike[str], *, scale: float = 2) -> Path:
    """Writes a chart to a file that needs no network, by the ending of its name: `.html`, `.svg` or `.png`.

    The page has its script within, may load nothing (it says so itself, by a content security policy) and has the
    description of the chart below the picture. `scale` is how many pixels of a PNG are one of the chart: 2 is sharp in
    print at the width of a page.

    Raises:
        ValueError: For another ending.
        OSError: Where the file cannot be written.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from minitendr import charts
    >>> chart = charts.timeline([], [])
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     charts.save(chart, Path(folder) / "casova-osa.svg").name
    'casova-osa.svg'
    """
    file = Path(path)
    match file.suffix.lower():
        case ".html":
            file.write_text(_page(chart), encoding="utf-8")
        case ".svg":
            file.write_text(svg(chart), encoding="utf-8")
        case ".png":
            file.write_bytes(png(chart, scale=scale))
        case other:
            raise ValueError(f"charts are written as .html, .svg or .png, not as `{other}`")
    return file


def svg(chart: ChartType) -> str:
    """A chart as SVG, with its title and description for who does not see it."""
    return _svg(chart.to_dict())


def png(chart: ChartType, *, scale: float = 2) -> bytes:
    """A chart as PNG; `scale` is how many of its pixels are one of the chart."""
    return vl_convert.vegalite_to_png(chart.to_dict(), vl_version=_VERSION, scale=scale, allowed_base_urls=[])


# The version of the language of charts that Altair writes, as the converter names it.
_VERSION = ".".join(alt.SCHEMA_VERSION.lstrip("v").split(".")[:2])


def _svg(spec: dict[str, Any]) -> str:
    drawn = vl_convert.vegalite_to_svg(spec, vl_version=_VERSION, allowed_base_urls=[])
    head, begun, rest = drawn.partition(">")
    title, description = escape(_title(spec)), escape(_description(spec))
    language = escape(_language(spec))
    said = f' role="img" xml:lang="{language}" aria-label="{title}. {description}"'
    return f"{head}{said}{begun}<title>{title}</title><desc>{description}</desc>{rest}"


def _title(spec: dict[str, Any]) -> str:
    title: Any = spec.get("title", "")
    text: Any = cast("dict[str, Any]", title).get("text", "") if isinstance(title, dict) else title
    return " ".join(cast("list[str]", text)) if isinstance(text, list) else str(text)


def _description(spec: dict[str, Any]) -> str:
    return str(spec.get("description", ""))


def _language(spec: dict[str, Any]) -> str:
    usermeta: dict[str, Any] = spec.get("usermeta") or {}
    return str(usermeta.get("language", "cs"))


# It takes seconds to put together, and is always the same.
_scripts: dict[str, str] = {}


def _script() -> str:
    """The script that draws a chart in a page."""
    if _VERSION not in _scripts:
        call = "window.draw = (spec, options) => vegaEmbed('#chart', spec, options);\n"
        bundle = vl_convert.javascript_bundle(call, vl_version=_VERSION)
        _scripts[_VERSION] = bundle.replace("</script", "<\\/script")
    return _scripts[_VERSION]


def _page(chart: ChartType) -> str:
    spec = chart.to_dict()
    # Within a script, no text of a participant may end it.
    text = (
        json.dumps(spec, ensure_ascii=False)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
    options = json.dumps({"renderer": "svg", **spec.get("usermeta", {}).get("embedOptions", {})})
    script = _script()
    title, description = escape(_title(spec)), escape(_description(spec))
    return f"""<!DOCTYPE html>
<html lang="{escape(_language(spec))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 1rem }}
figure {{ margin: 0; overflow-x: auto }}
figcaption {{ max-width: 45rem; color: #444 }}
</style>
</head>
<body>
<figure><div id="chart" role="img" aria-label="{title}. {description}"></div><figcaption>{description}</figcaption></figure>
<script type="module">{script}
window.draw({text}, {options});
</script>
</body>
</html>
"""


# The page may load nothing. The script of the chart compiles its expressions, hence `unsafe-eval`; it has no other source.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; "
    "form-action 'none'; base-uri 'none'"
)


def renderer(spec: dict[str, Any], **_metadata: Any) -> dict[str, str]:
    """What a notebook gets of a chart: a picture with its description, and the description as text."""
    drawn = _svg(spec)
    title, description = escape(_title(spec)), escape(_description(spec))
    encoded = base64.b64encode(drawn.encode()).decode()
    return {
        "text/html": f'<img alt="{title}. {description}" lang="{escape(_language(spec))}" '
        f'src="data:image/svg+xml;base64,{encoded}">',
        "image/svg+xml": drawn,
        "text/plain": f"{_title(spec)}. {_description(spec)}",
    }


alt.renderers.register(RENDERER, renderer)
# Only where nobody has chosen yet how charts are shown: whoever has, keeps it.
if alt.renderers.active == "default":
    alt.renderers.enable(RENDERER)
