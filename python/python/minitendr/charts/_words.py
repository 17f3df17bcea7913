"""What the charts say, in Czech and English, in one place."""

from __future__ import annotations

from .. import operations
from .._errors import Language, Message
from ..names import Outcome, SimulationMeasure, Unit
from ..records.exchange import Vocabulary

__all__ = ["WORDS", "measure", "outcome", "say", "unit", "vocabulary"]

WORDS: dict[str, Message] = {
    # What stands in several charts.
    "offer": Message("Nabídka", "Offer"),
    "criterion": Message("Kritérium", "Criterion"),
    "points": Message("Body", "Points"),
    "total": Message("Celkem bodů", "Total points"),
    "figure": Message("Výsledek, podle kterého se řadí", "Figure that is ranked"),
    "price": Message("Cena", "Price"),
    "request": Message("Poptávka", "Request"),
    "outcome": Message("Výsledek", "Outcome"),
    "winner": Message("vítěz", "winner"),
    "shared": Message("dílčí smlouva", "partial contract"),
    "undecided": Message("nerozhodnuto", "undecided"),
    "exact": Message("Přesně", "Exactly"),
    "of_request": Message("{what} – poptávka {request}", "{what} – request {request}"),
    "more": Message("a další: {count}", "and more: {count}"),
    "left_out": Message(
        "Vyloučené (nehodnocené) nabídky: {count} ({offers})", "Offers excluded (not evaluated): {count} ({offers})"
    ),
    "wins": Message("Vítězí {offer}.", "{offer} wins."),
    "share": Message("Smlouvu dostávají: {offers}.", "Contracts go to: {offers}."),
    "ties": Message("Nerozhodnuto mezi: {offers}.", "Undecided between: {offers}."),
    "no_winner": Message("Vítěz není.", "There is no winner."),
    "nothing": Message("Není co kreslit.", "There is nothing to draw."),
    "not_evaluated": Message("Žádná nabídka nebyla hodnocena.", "No offer was evaluated."),
    "ended": Message("Výsledek: {outcome}.", "Outcome: {outcome}."),
    # Points by criterion.
    "points_title": Message("Body podle kritérií", "Points by criterion"),
    "points_axis": Message("Body", "Points"),
    "at_most": Message("{criterion} (nejvýše {weight})", "{criterion} (at most {weight})"),
    "other_figure": Message(
        "Číslo za sloupcem je údaj, podle kterého se řadí; není to součet bodů.",
        "The number after the bar is the figure that is ranked; it is not the sum of the points.",
    ),
    "points_described": Message(
        "Skládaný sloupcový graf bodů podle kritérií, hodnocených nabídek: {count}. {result} {listed}",
        "Stacked bar chart of points by criterion, offers evaluated: {count}. {result} {listed}",
    ),
    # Price against quality.
    "quality_title": Message("Cena a kvalita", "Price and quality"),
    "price_axis": Message("Nabídková cena (Kč{vat})", "Price offered (CZK{vat})"),
    "vat_included": Message(" včetně DPH", " with VAT"),
    "vat_excluded": Message(" bez DPH", " without VAT"),
    "quality": Message("Kvalita", "Quality"),
    "quality_axis": Message("Kvalita (body za ostatní kritéria)", "Quality (points for the other criteria)"),
    "quality_subtitle": Message(
        "Vlevo nahoře je levné a dobré. Číslo u nabídky: {figure}.",
        "Cheap and good is at the top left. The number beside an offer: {figure}.",
    ),
    "nameless": Message(
        "Nabídky, u nichž není na jméno místo: {count}.", "Offers beside which there is no room for a name: {count}."
    ),
    "the_total": Message("celkem bodů", "total points"),
    "the_figure": Message("údaj, podle kterého se řadí", "the figure that is ranked"),
    "ranked": Message("hodnocená nabídka", "offer evaluated"),
    "quality_described": Message(
        "Bodový graf ceny a kvality, hodnocených nabídek: {count}. {result} {listed}",
        "Scatter chart of price and quality, offers evaluated: {count}. {result} {listed}",
    ),
    # What the weight of the price does.
    "weight_title": Message("Co by udělala jiná váha ceny", "What another weight of the price would do"),
    "weight_axis": Message("Váha ceny (z {sum} bodů)", "Weight of the price (of {sum} points)"),
    "weight": Message("Váha ceny", "Weight of the price"),
    "rank_axis": Message("Pořadí", "Place"),
    "weight_subtitle": Message(
        "Ostatní váhy si drží poměr. Čárkovaná svislice: váha podle schématu, {weight}.",
        "The other weights keep their proportions. Dashed vertical line: the weight of the scheme, {weight}.",
    ),
    "weight_from": Message("od {weight}: {offer}", "from {weight}: {offer}"),
    "weight_nobody": Message("bez vítěze", "no winner"),
    "weight_never": Message("Vítěz se nemění při žádné váze.", "The winner is the same at every weight."),
    "weight_winners": Message("Vítěz podle váhy ceny: {winners}.", "Winner by the weight of the price: {winners}."),
    "weight_others": Message("Šedé čáry: ostatní nabídky ({count}).", "Grey lines: the other offers ({count})."),
    "weight_described": Message(
        "Čárový graf: {figure} každé nabídky, když se váha ceny mění od 0 do {sum}; nabídek: {count}. {winners}",
        "Line chart: {figure} of each offer while the weight of the price goes from 0 to {sum}; offers: {count}. {winners}",
    ),
    "the_rank": Message("pořadí", "the place"),
    # Drawdown of a framework contract.
    "drawdown_title": Message("Čerpání rámcové smlouvy {framework}", "Drawdown of the framework contract {framework}"),
    "drawdown_axis": Message("Kč bez DPH", "CZK without VAT"),
    "drawdown_of": Message(
        "{of}: závazky {committed} z {maximum} ({percent} %)", "{of}: {committed} of {maximum} committed ({percent} %)"
    ),
    "drawdown_free": Message("{of}: závazky {committed}, bez limitu", "{of}: {committed} committed, no ceiling"),
    "committed": Message("závazky ze smluv", "committed in contracts"),
    "paid": Message("zaplaceno", "paid"),
    "ceiling": Message("limit", "ceiling"),
    "today": Message("dnes", "today"),
    "day": Message("Den", "Day"),
    "state_by_day": Message(
        "Stav ke konci každého dne, kdy se něco stalo.", "As of the end of each day on which something happened."
    ),
    "state_by_week": Message("Stav ke konci týdnů.", "As of the end of weeks."),
    "state_by_month": Message("Stav ke konci měsíců.", "As of the end of months."),
    "no_events": Message("V registru zatím nic není.", "Nothing is in the register yet."),
    "drawdown_described": Message(
        "Stupňový graf čerpání od {first} do {last}. {listed}", "Step chart of the drawdown from {first} to {last}. {listed}"
    ),
    # Requests and unmet need by office.
    "offices_title": Message("Poptávky a nepokrytá potřeba podle ORP", "Requests and unmet need by municipality"),
    "requests": Message("Poptávky", "Requests"),
    "unmet": Message("Skončilo bez smlouvy", "Ended without a contract"),
    "office": Message("ORP", "Municipality"),
    "lot": Message("Část rámcové smlouvy", "Lot"),
    "item": Message("Položka", "Item"),
    "offices_subtitle": Message(
        "Počet poptávek: {count}; z toho skončilo bez smlouvy: {unmet}; není rozhodnuto: {open}.",
        "Requests: {count}; of these ended without a contract: {unmet}; not decided: {open}.",
    ),
    "offices_items": Message(
        "Poptávka několika položek se počítá u každé z nich.", "A request for several items counts for each of them."
    ),
    "no_requests": Message("Nejsou žádné poptávky.", "There are no requests."),
    "offices_described": Message(
        "Dvě tabulky s odstíny, řádky ORP, sloupce {columns}: počet poptávek, a kolik z nich skončilo bez smlouvy. {subtitle} "
        "Nejvíce bez smlouvy: {most}.",
        "Two shaded tables, rows municipalities, columns {columns}: how many requests, and how many of them ended without a "
        "contract. {subtitle} Most without a contract: {most}.",
    ),
    "by_lot": Message("části rámcové smlouvy", "lots"),
    "by_item": Message("položky", "items"),
    "none": Message("nikde", "nowhere"),
    "where": Message("{office}, {service} ({count} z {all})", "{office}, {service} ({count} of {all})"),
    # A timeline of requests.
    "timeline_title": Message("Poptávky v čase", "Requests over time"),
    "received": Message("přijato", "received"),
    "deadline": Message("konec lhůty pro nabídky", "end of the offer period"),
    "awarded": Message("rozhodnuto: smlouva", "decided: contract"),
    "unawarded": Message("rozhodnuto: bez smlouvy", "decided: no contract"),
    "open": Message("není konec", "still open"),
    "period": Message("období služby", "period of service"),
    "moment": Message("Okamžik", "Moment"),
    "from": Message("Od", "From"),
    "to": Message("Do", "To"),
    "timeline_part": Message(
        "Prvních {shown} z {count} poptávek podle přijetí.", "The first {shown} of {count} requests by receipt."
    ),
    "timeline_all": Message("Poptávek: {count}, podle přijetí.", "Requests: {count}, by receipt."),
    "timeline_described": Message(
        "Časová osa, na každém řádku jedna poptávka: přijetí, konec lhůty, rozhodnutí a období služby. {subtitle} "
        "Výsledky: {outcomes}.",
        "A timeline with one request in each row: receipt, end of the offer period, decision and period of service. {subtitle} "
        "Outcomes: {outcomes}.",
    ),
    "not_decided": Message("nerozhoduje se", "no decision"),
    # Policies of a simulation.
    "policy": Message("Varianta", "Policy"),
    "policies_title": Message("Varianty v simulaci", "Policies in the simulation"),
    "policies_subtitle": Message(
        "Opakování: {count}. Úsečky: 95% interval průměru.", "Replications: {count}. Bars: interval of 95 % of the mean."
    ),
    "policies_paired": Message(
        "V závorce rozdíl proti variantě {policy} při stejné poptávce a náhodě, s intervalem.",
        "In brackets the difference from the policy {policy} under the same demand and luck, with its interval.",
    ),
    "policies_described": Message(
        "Body s intervaly: variant {policies}, opakování {count}. {listed}.",
        "Points with intervals: {policies} policies, {count} replications. {listed}.",
    ),
    "trade_off_title": Message("Co za co", "What for what"),
    "trade_off_described": Message("Bodový graf: {x} a {y}. {listed}.", "Scatter chart: {x} and {y}. {listed}."),
    "trade_off_frontier": Message(
        "Čára: hranice, varianty, které žádná jiná nepřekonává. Duté a světlejší jsou překonané: jiná není v žádném ukazateli "
        "horší a v jednom je lepší. Rozhodují průměry; jejich intervaly se mohou překrývat.",
        "Line: the frontier, policies that no other beats. Hollow and paler ones are beaten: another is no worse in either "
        "measure and better in one. The means decide; their intervals may overlap.",
    ),
    "trade_off_better": Message("Co je lepší: {listed}.", "What is better: {listed}."),
    "better_lower": Message("nižší", "lower"),
    "better_higher": Message("vyšší", "higher"),
    "trade_off_no_frontier": Message(
        "Hranice není nakreslena: není řečeno, zda je lepší nižší, nebo vyšší ({measures}).",
        "No frontier is drawn: it is not said whether lower or higher is better ({measures}).",
    ),
    "trade_off_described_frontier": Message(
        "Na hranici: {on}. Překonané: {beaten}.", "On the frontier: {on}. Beaten: {beaten}."
    ),
    "no_policy": Message("žádná", "none"),
    "policies_nameless": Message(
        "Varianty, u nichž není na jméno místo: {count}.", "Policies beside which there is no room for a name: {count}."
    ),
    "policies_left_out": Message(
        "Bez údaje, nenakreslené varianty: {count} ({listed}).", "Policies without a figure, not drawn: {count} ({listed})."
    ),
    # The points of a sweep.
    "sweep_title": Message("Co dělá změna parametrů", "What a change of parameters does"),
    "sweep_point": Message("Bod", "Point"),
    "sweep_interval": Message(
        "Opakování: {count}. Značky: průměry; úsečky: jejich 95% intervaly.",
        "Replications: {count}. Marks: means; bars: their intervals of 95 %.",
    ),
    "sweep_interval_difference": Message(
        "Opakování: {count}. Značky: průměrné rozdíly; úsečky: jejich 95% intervaly.",
        "Replications: {count}. Marks: mean differences; bars: their intervals of 95 %.",
    ),
    "sweep_overlap": Message(
        "Intervaly se mohou překrývat i tam, kde je rozdíl jistý: varianty měly stejnou poptávku a náhodu.",
        "Intervals may overlap where a difference is sure: the policies met the same demand and luck.",
    ),
    "sweep_difference": Message("{measure}: rozdíl", "{measure}: difference"),
    "sweep_against": Message(
        "Rozdíl proti variantě {policy} při stejné poptávce a náhodě.",
        "Difference from the policy {policy} under the same demand and luck.",
    ),
    "sweep_moved": Message(
        "Řady jsou u téže hodnoty mírně posunuty, aby byly intervaly vidět.",
        "Series are moved aside a little at the same value, so that their intervals can be seen.",
    ),
    "sweep_left_out": Message(
        "Bez údaje, nenakreslené body: {count} ({listed}).", "Points without a figure, not drawn: {count} ({listed})."
    ),
    "sweep_described": Message(
        "Čáry s intervaly: {measure} podle {dimensions}; bodů {points}, opakování {count}. Nejméně {least}, nejvíce {most}.",
        "Lines with intervals: {measure} by {dimensions}; {points} points, {count} replications. Least {least}, most {most}.",
    ),
    "sweep_described_points": Message(
        "Body s intervaly: {measure} podle {dimensions}; bodů {points}, opakování {count}. Nejméně {least}, nejvíce {most}.",
        "Points with intervals: {measure} by {dimensions}; {points} points, {count} replications. Least {least}, most {most}.",
    ),
    # Trying other prices and weights.
    "explore_offer": Message("Cena nabídky", "Price of the offer"),
    "explore_own_price": Message("Nová cena (Kč)", "New price (CZK)"),
    "explore_back": Message("Zpět k zadání", "Back to the input"),
    "explore_place": Message("Místo", "Place"),
    "explore_margin": Message("{offer} vede před {next} o {by}.", "{offer} is ahead of {next} by {by}."),
    "explore_alone": Message("Jiná nabídka v pořadí není.", "No other offer is in the ranking."),
    "explore_given": Message("Takto podle zadání.", "As in the input."),
    "explore_changed": Message("Změněno: {changes}.", "Changed: {changes}."),
    "explore_weight_is": Message("váha ceny {weight}", "weight of the price {weight}"),
    "explore_price_is": Message("cena {offer} {price}", "price of {offer} {price}"),
    "explore_no_price": Message(
        "Cena je číslo v Kč, například 49 999,90.", "A price is a number in CZK, such as 49,999.90."
    ),
    "explore_caption": Message("Pořadí", "Ranking"),
}
"""The texts by key; what stands in braces is filled in."""

def say(language: Language, key: str, **values: object) -> str:
    """A text in one language with its values. Raises ValueError for a language that is not there."""
    return WORDS[key].text(language).format(**values)


_KNOWN: list[Vocabulary] = []


def vocabulary() -> Vocabulary:
    """What the names of the engine are called, asked once."""
    if not _KNOWN:
        _KNOWN.append(operations.vocabulary())
    return _KNOWN[0]


def outcome(language: Language, name: Outcome) -> str:
    """How a request ended, for people."""
    return vocabulary().outcomes[name].text(language)


def measure(language: Language, name: SimulationMeasure) -> str:
    """What is measured in a simulation, for people."""
    return vocabulary().measures[name].text(language)


def unit(language: Language, name: Unit) -> str:
    """In what is counted, for people: `hodiny`."""
    return vocabulary().units_counted[name].text(language)
