"""Trying another weight of the price, or another price, by hand: each move asks the engine.

Why ipywidgets, and nothing of our own? JupyterLab and VS Code bring what draws them, so that nothing is fetched, and there
is no script to keep.
"""

from __future__ import annotations

import importlib
from decimal import Decimal, InvalidOperation
from html import escape
from typing import Any

from .._errors import InputError, Language
from ..records.analysis import AtWeight
from ..records.evaluation import EvaluateInput, Evaluation
from ._case import read
from ._text import clean, distinct, money, number, shown
from ._weighing import check, tried
from ._words import say

__all__ = ["explore"]


def explore(of: EvaluateInput, *, lang: Language = "cs") -> Any:
    """Makes a widget for notebooks: move the weight of the price or the price of one offer, and see the ranking change.

    Each move evaluates again: the ranking with totals, and how far the first is ahead, are the engine's. The weight moves
    in whole points; the other weights keep their proportions. Needs `pip install "minitendr[notebook]"`.

    Args:
        of: The input of an evaluation. A decision can be tried by the offers that were evaluated for it.
        lang: `cs` or `en`.

    Returns:
        A box of ipywidgets.

    Raises:
        ImportError: Where ipywidgets is missing.
        ValueError: Where points are not added up, where not exactly one criterion is the price, or nothing else weighs.
        InputError: those of `evaluate`.

    >>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, charts
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> box = charts.explore(EvaluateInput(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})]), lang="en")
    >>> box.weight.value = 50
    >>> "B is ahead of A by 5.71" in box.answer.value
    True
    """
    try:
        widgets: Any = importlib.import_module("ipywidgets")
    except ImportError as missing:
        raise ImportError('trying by hand needs ipywidgets: pip install "minitendr[notebook]"') from missing
    return _build(widgets, of, lang)


def _build(widgets: Any, of: EvaluateInput, lang: Language) -> Any:
    criterion, total = check(of)
    ids = [offer.id for offer in of.offers]
    labels = distinct([f"{offer.id} – {offer.participant}" if offer.participant else offer.id for offer in of.offers])
    given = read(of).prices
    style = {"description_width": "initial"}
    start = int(criterion.weight)
    slider: Any = widgets.IntSlider(
        value=start, min=0, max=int(total), description=say(lang, "weight"), style=style, layout={"width": "28rem"}
    )
    # By its place: two offers may look alike, and an id is no text of a page.
    options = list(zip(labels, range(len(ids)), strict=True))
    choice: Any = widgets.Dropdown(options=options, description=say(lang, "explore_offer"), style=style)
    price: Any = widgets.Text(value="", description=say(lang, "explore_own_price"), style=style, continuous_update=False)
    back: Any = widgets.Button(description=say(lang, "explore_back"))
    answer: Any = widgets.HTML()
    prices: dict[str, Decimal] = {}

    def look(_change: object = None) -> None:
        # A slider of whole numbers, left alone, is the weight of the scheme, whatever its decimals.
        weight = criterion.weight if slider.value == start else Decimal(slider.value)
        try:
            found = tried(_priced(of, prices), [weight]).at[0]
            answer.value = _answer(found, _changes(criterion.weight, weight, prices, lang), lang)
        except InputError as error:
            answer.value = f'<p role="alert">{escape(error.text(lang))}</p>'

    def chosen(_change: object = None) -> None:
        id = ids[int(choice.value)]
        now = prices.get(id)
        price.value = number(now if now is not None else given[id], lang) if now is not None or id in given else ""

    def priced(_change: object = None) -> None:
        id = ids[int(choice.value)]
        amount = _amount(price.value, lang)
        if amount is None:
            answer.value = f'<p role="alert">{escape(say(lang, "explore_no_price"))}</p>'
            return
        if id in given and amount == given[id]:
            prices.pop(id, None)
        else:
            prices[id] = amount
        look()

    def again(_button: object = None) -> None:
        prices.clear()
        slider.value = start
        chosen()
        look()

    chosen()
    slider.observe(look, names="value")
    choice.observe(chosen, names="value")
    price.observe(priced, names="value")
    back.on_click(again)
    look()
    box = widgets.VBox([slider, widgets.HBox([choice, price]), back, answer])
    # For whoever moves them from a program.
    box.weight, box.offer, box.price, box.back, box.answer = slider, choice, price, back, answer
    return box


def _amount(text: str, lang: Language) -> Decimal | None:
    """A price as people write it; None where it is none."""
    plain = "".join(text.replace("Kč", "").replace("CZK", "").split())
    plain = plain.replace(",", ".") if lang == "cs" else plain.replace(",", "")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount >= 0 else None


def _priced(of: EvaluateInput, prices: dict[str, Decimal]) -> EvaluateInput:
    """The input with other prices; an offer with another price has no lines, which would add up to the old one."""
    if not prices:
        return of
    offers = [offer.replace(price=prices[offer.id], lines=None) if offer.id in prices else offer for offer in of.offers]
    return of.replace(offers=offers)


def _changes(given: Decimal, weight: Decimal, prices: dict[str, Decimal], lang: Language) -> str:
    """What is not as in the input."""
    changes = [say(lang, "explore_weight_is", weight=number(weight, lang))] if weight != given else []
    changes += [
        say(lang, "explore_price_is", offer=clean(id, 40), price=money(amount, lang)) for id, amount in prices.items()
    ]
    return say(lang, "explore_changed", changes=", ".join(changes)) if changes else say(lang, "explore_given")


def _answer(found: AtWeight, changes: str, lang: Language) -> str:
    """The ranking and the margin as HTML; every text of others is escaped."""
    evaluation = found.evaluation
    if evaluation is None:
        return f'<div aria-live="polite"><p>{escape(changes)}</p><p><strong>{say(lang, "no_winner")}</strong></p></div>'
    rows = "".join(
        f'<tr><th scope="row">{at}</th><td>{escape(clean(offer, 60))}</td>'
        f"<td>{shown(evaluation.totals[offer].shown, lang)}</td></tr>"
        for at, offer in _places(evaluation)
    )
    heads = [say(lang, "explore_place"), say(lang, "offer"), say(lang, "total")]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    caption = f"<caption>{escape(say(lang, 'explore_caption'))}</caption>"
    table = f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    margin = escape(_margin(found, evaluation, lang))
    return f'<div aria-live="polite"><p>{escape(changes)}</p>{table}<p><strong>{margin}</strong></p></div>'


def _margin(found: AtWeight, evaluation: Evaluation, lang: Language) -> str:
    """How far the first is ahead, as the engine says it."""
    if evaluation.winner is None:
        offers = ", ".join(clean(offer, 40) for offer in evaluation.undecided)
        return say(lang, "ties", offers=offers) if offers else say(lang, "no_winner")
    winner, margin = clean(evaluation.winner, 40), found.margin
    if margin is None:
        return say(lang, "wins", offer=winner) + " " + say(lang, "explore_alone")
    return say(lang, "explore_margin", offer=winner, next=clean(margin.next, 40), by=shown(margin.by.shown, lang))


def _places(evaluation: Evaluation) -> list[tuple[int, str]]:
    places: list[tuple[int, str]] = []
    for together in evaluation.ranking:
        at = len(places) + 1
        places += [(at, offer) for offer in together]
    return places
