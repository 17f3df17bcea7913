# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The operations of the engine. Each takes keyword arguments, objects or mappings, and gives an object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import _call, _decode
from ._record import Record
from ._types import Amount, Day, Moment
from .names import Algorithm, Calendar, FormKind, InvoiceReader, KeptFigures, Language, Regime, Stage
from .records.analysis import Explanation, Lint, Reweighed, Spread
from .records.award import Answer, AwardInput, Call, Candidate, Decision, DirectOrder, MiniTender, OrderDraw, PathTaken, Ruling, Selection, Split, SplitOffer
from .records.certificate import Certificate, CertificateView, GivenPoints, Verification
from .records.check import Findings
from .records.contract import Duties, PartialContract
from .records.eligibility import Candidates, Eligibility, Provider, Requirement, RequirementVerdict, ServiceRequest
from .records.evaluation import AbnormallyLow, AbnormallyLowRule, DrawCommitment, DrawRecord, DrawReveal, Drawn, EvaluateInput, EvaluateMany, Evaluation, NamedSource, Scheme
from .records.exchange import AwardMany, DeliveriesRead, Form, FrameworkRead, InvoicesRead, OcdsChecked, OcdsPackages, OcdsPublisher, OffersRead, RegisterSummary, RequestsRead, SheetRows, TableSource, Vocabulary
from .records.framework import AdjustedPrice, DirectRule, Drawdown, DrawdownOrder, FactorLimits, FrameworkContract, FrameworkPriceChange, FrameworkState, PriceChange, PriceChanges, PriceSelection, SplitRule
from .records.law import Parameters
from .records.offer import Offer
from .records.register import ChainHead, CheckedInvoices, DueList, Event, Forecast, InvoiceDocument, Register, RegisterChain, RegisterCheck, Sealed, SealedText
from .records.report import EvaluationReport, Notices, Workbook, Yearly
from .records.request import Privacy, Request
from .records.simulation import Demand, DemandFit, Policy, PolicyDifferences, PriceFit, PublishedTotals, Replay, Replications, Scenario, Simulation, Sweep, SweepDesign, SweepDimension
from .records.time import Deadline, Period, TimeLimit

__all__ = ["evaluate", "evaluate_many", "lint", "explain", "reweigh", "vocabulary", "offers_from_table", "requests_from_table", "deliveries_from_table", "invoices_from_table", "framework_from_tables", "form", "abnormally_low", "draw", "commit_draw", "reveal_draw", "certify", "verify", "view_certificate", "deadline", "adjust_price", "change_prices", "drawdown", "path", "issue_call", "award", "award_many", "select", "split", "eligible", "candidates", "requirement", "parameters", "check", "duties", "check_invoice", "due", "forecast", "report", "notices", "yearly", "workbook", "privacy", "register", "register_at", "check_register", "seal", "ocds", "check_ocds", "simulate", "compare", "replay", "policy_diff", "sweep", "fit_demand", "fit_prices"]


def evaluate(
    *,
    scheme: Scheme | Mapping[str, object],
    offers: Sequence[Offer | Mapping[str, object]],
    ceiling: Amount | None = None,
    deadline: Moment | None = None,
    framework_prices: Mapping[str, Amount] | None = None,
) -> Evaluation:
    """Evaluates offers under a scheme: points, totals, a ranking and, unless offers are equal, a winner.

    Prices are in CZK. A flaw of one offer (late, incomplete, too dear) is a finding on that offer and stops nothing.
    What is equal stays equal unless a rule of the scheme settles it.

    Args:
        scheme: The scheme.
        offers: The offers; none at all is no error.
        ceiling: The highest admissible price in CZK, with or without value added tax as the scheme says.
        deadline: The end of the offer period.
        framework_prices: The price of each participant in the framework, in CZK, with or without value added tax as the
            scheme says.

    Returns:
        The result of an evaluation. The order of the offers handed in never matters.

    Raises:
        InputError: everything in the input that does not fit together, with code and path, all at once;
            `formula_undefined` where a formula asks for something that arithmetic does not define, such as 0/0.

    >>> from minitendr import Combine, Criterion, Formula, Offer, Scheme, evaluate
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> evaluation = evaluate(scheme=scheme, offers=[
    ...     Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})])
    >>> evaluation.winner, evaluation.points["B"]["price"].exact
    ('A', Fraction(300, 7))
    """
    return _decode.record(Evaluation)(_call.call("evaluate", {
        "scheme": scheme,
        "offers": offers,
        "ceiling": ceiling,
        "deadline": deadline,
        "framework_prices": framework_prices,
    }))


def evaluate_many(
    *,
    scheme: Scheme | Mapping[str, object],
    offsets: Sequence[int],
    price: Sequence[int | None],
    values: Mapping[str, Sequence[int | None]] | None = None,
    scales: Mapping[str, int] | None = None,
    ceiling: Sequence[int | None] | None = None,
    excluded: Sequence[int] | None = None,
) -> EvaluateMany:
    """Evaluates very many tenders under one scheme, as columns, each as `evaluate` does it alone.

    Prices and ceilings are in haléře (hundredths of CZK). The offers of a tender stand one behind the other, and an offer
    is its row: with `lower_id` the earlier row is first, and `earlier` settles nothing. What is wrong with one offer is a
    flag of that offer; arithmetic that is undefined ends that tender as `undefined`, and the others go on. Source: this
    engine.

    Args:
        scheme: The scheme of all of them.
        offsets: Where the offers of each tender begin, from 0, and at last the number of offers: one entry more than
            tenders.
        price: The total price of each offer in haléře (hundredths of CZK), with or without value added tax as the
            scheme says; `null` where it has none.
        values: The values of each criterion (or feature) other than the price, as whole numbers: times 10 to the power
            of its scale. `null` is no value; yes is 1 and no is 0.
        scales: The decimals of the values, by criterion; none where nothing is said.
        ceiling: The highest admissible price of each tender in haléře; `null` where it has none.
        excluded: Why each offer is excluded on grounds that lie outside the scheme, as bits: those that an answer
            names.

    Returns:
        Many evaluations, as columns.

    Raises:
        InputError: `different_length` for a column of another length than the offers or tenders; `empty_list`, and
            `out_of_range` for offsets that fall or end elsewhere and for unknown bits; `negative_price`;
            `unknown_value`, `missing_field`; `ceiling_missing`; `invalid_parameter` for a scheme that draws among ties.
    """
    return _decode.record(EvaluateMany)(_call.call("evaluate_many", {
        "scheme": scheme,
        "offsets": offsets,
        "price": price,
        "values": values,
        "scales": scales,
        "ceiling": ceiling,
        "excluded": excluded,
    }))


def lint(
    *,
    scheme: Scheme | Mapping[str, object],
    ceiling: Amount | None = None,
    spread: Mapping[str, Spread | Mapping[str, object]] | None = None,
) -> Lint:
    """Finds what a scheme would do that its author may not expect: before it is published, without any offer.

    Prices are in CZK. Each finding has a code, a sentence, what to write instead and, where one tender shows it, an example
    that was evaluated under the scheme. `reversal` says whether a losing offer that is withdrawn can change who is first:
    `impossible` where algebra excludes it, `found` with an example, else `not_excluded`. `spread` says what is plausible;
    what is not said is our choice and comes back with the answer. Source: this engine; no finding is a rule of the law.

    Args:
        scheme: The scheme.
        ceiling: The highest admissible price in CZK, with or without value added tax as the scheme says.
        spread: What is plausible, by criterion or feature; the price stands under the id of its criterion or under
            `price`.

    Returns:
        What a scheme would do.

    Raises:
        InputError: `unknown_criterion` for a spread of nothing, `out_of_range` for one that ends where it begins or
            that the formula, the ceiling or arithmetic (prices are above 0) does not allow, and for a ceiling of 0;
            `too_large` for a scheme of more than 200 criteria, features, levels and bands.
    """
    return _decode.record(Lint)(_call.call("lint", {
        "scheme": scheme,
        "ceiling": ceiling,
        "spread": spread,
    }))


def explain(
    *,
    offer: str,
    evaluation: EvaluateInput | Mapping[str, object] | None = None,
    decision: AwardInput | Mapping[str, object] | None = None,
    against: str | None = None,
) -> Explanation:
    """Says why one offer beats another, or what an excluded offer would have needed, in sentences with numbers.

    Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`. Of two admissible offers three
    sentences say who is ahead, what makes the difference, and the smallest change of a price or a value that would have
    turned it. Missing, `against` is the first of the ranking, and for the first the next. The answer is the authority's: it
    names figures of both offers. Source: this engine, by evaluating again.

    Args:
        offer: The offer.
        evaluation: The input of an evaluation.
        decision: The input of a decision.
        against: With which other it is compared; missing, it is the first of the ranking, and for the first the next
            one.

    Returns:
        Why an offer stands where it stands.

    Raises:
        InputError: `exactly_one`; `unknown_offer` for an offer that was not handed in, `duplicate_id` for one against
            itself; those of the operation, below its name.
    """
    return _decode.record(Explanation)(_call.call("explain", {
        "offer": offer,
        "evaluation": evaluation,
        "decision": decision,
        "against": against,
    }))


def reweigh(
    *,
    weights: Sequence[Amount],
    evaluation: EvaluateInput | Mapping[str, object] | None = None,
    decision: AwardInput | Mapping[str, object] | None = None,
    criterion: str | None = None,
) -> Reweighed:
    """Evaluates at other weights of one criterion, and says where the winner changes.

    Exactly one of `evaluation` and `decision` is given, as the input of `evaluate` or `award`; missing, `criterion` is the
    only one that is the price. The other weights keep their proportions and the sum stays; points that evaluators gave,
    those of a table and minimums of points grow with the weight of their criterion. Where the winner changes is looked for
    on a grid of 0.01 between two of the weights. Of a decision everything outside its evaluation stays as it is.

    Args:
        weights: The weights, each from 0 to the sum of all weights; 2,000 at most. The order does not matter.
        evaluation: The input of an evaluation.
        decision: The input of a decision.
        criterion: The criterion; missing, the only one that is the price.

    Returns:
        An evaluation at other weights of one criterion.

    Raises:
        InputError: `exactly_one`, also for the criterion where not exactly one is the price; `unknown_criterion`;
            `weight_fixed` where it weighs nothing or nothing else does; `out_of_range` for a weight; `too_large` for
            more than 2,000; those of the operation, below its name.

    >>> from minitendr import Combine, Criterion, EvaluateInput, Formula, Offer, Scheme, reweigh
    >>> scheme = Scheme(combine=Combine.WeightedSum(), criteria=[
    ...     Criterion(id="price", of="price", better="lower", weight=60, formula=Formula.Ratio()),
    ...     Criterion(id="plan", of="value", better="higher", weight=40, formula=Formula.Points())])
    >>> offers = [Offer(id="A", price=100000, values={"plan": 24}), Offer(id="B", price=140000, values={"plan": 40})]
    >>> tried = reweigh(evaluation=EvaluateInput(scheme=scheme, offers=offers), weights=[0, 50, 100])
    >>> for one in tried.winners:
    ...     print(one.from_, one.winner)
    0 B
    58.34 A
    """
    return _decode.record(Reweighed)(_call.call("reweigh", {
        "weights": weights,
        "evaluation": evaluation,
        "decision": decision,
        "criterion": criterion,
    }))


def vocabulary() -> Vocabulary:
    """Says what the names of the engine are called in Czech and English, for forms and charts: areas, units, outcomes, stages,
    measures of a simulation, regions and municipalities.

    Places are known by name in the regions of the pilot only; their codes are to be verified against the list of the
    statistical office.

    Returns:
        What the names of the engine are called, in Czech and English.

    >>> from minitendr import vocabulary
    >>> words = vocabulary()
    >>> words.units["bed_day"].cs, words.outcomes["no_offer"].en, words.municipalities["5309"]
    ('lůžkoden', 'no offer', 'Pardubice')
    """
    return _decode.record(Vocabulary)(_call.call("vocabulary", {
    }))


def offers_from_table(
    *,
    rows: Sequence[Sequence[Amount | bool | None]],
    columns: Mapping[str, str] | None = None,
    framework: FrameworkContract | Mapping[str, object] | None = None,
    lot: str | None = None,
    request: str | None = None,
    source: TableSource | Mapping[str, object] | None = None,
) -> OffersRead:
    """Reads offers from the cells of a table as Czech offices and providers write it; files are opened by the caller.

    Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of
    Prague. What is wrong with a row is a finding on its cell with what to write instead, and the other rows stay usable;
    what was assumed is a finding as well. An offer of which one row is wrong is left out.

    Args:
        rows: The rows of the table from its first, each a list of cells; empty rows are kept, so that rows are counted
            as people see them.
        columns: What columns mean, by their names as they stand in the table: the name of a field (`price`), a
            criterion, or `nothing`. What is not said is known by its name.
        framework: The framework contract, in which participants, items and criteria are looked up; without it ids are
            taken as they stand.
        lot: The lot, where items and criteria of one lot only are meant.
        request: The request that is answered where no column says it.
        source: The file that it comes from.

    Returns:
        What a table of offers says.

    Raises:
        InputError: `unknown_lot`; `unknown_name` for a meaning of a column that there is not; `too_large` for more than
            20 million cells.

    >>> from minitendr import offers_from_table
    >>> read = offers_from_table(request="R1", rows=[
    ...     ["Poskytovatel", "IČO", "Cena bez DPH"],
    ...     ["Alfa z. s.", "00551023", "49 999,90 Kč"],
    ...     ["Beta z. s.", "12345678", "cca 50 tisíc"]])
    >>> read.offers[0].price
    Decimal('49999.9')
    >>> for found in read.findings:
    ...     if found.severity == "error":
    ...         print(found.row, found.column, found.message.cs)
    3 B `12345678` není IČO
    3 C `cca 50 tisíc` není číslo
    """
    return _decode.record(OffersRead)(_call.call("offers_from_table", {
        "rows": rows,
        "columns": columns,
        "framework": framework,
        "lot": lot,
        "request": request,
        "source": source,
    }))


def requests_from_table(
    *,
    rows: Sequence[Sequence[Amount | bool | None]],
    columns: Mapping[str, str] | None = None,
    framework: FrameworkContract | Mapping[str, object] | None = None,
    lot: str | None = None,
    source: TableSource | Mapping[str, object] | None = None,
) -> RequestsRead:
    """Reads requests of offices from the cells of a table, one row for a request or for each of its lines.

    What the framework contract says needs no column: itself, its only lot, the region, the unit of an item. A moment of
    which only the day is written is the beginning of that day, with a warning.

    Args:
        rows: The rows of the table from its first, each a list of cells.
        columns: What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
        framework: The framework contract, in which lots and items are looked up; it also says what columns leave out:
            itself, its only lot, the region of the lot, the unit of the item.
        lot: The lot, where all requests are of one.
        source: The file that it comes from.

    Returns:
        What a table of requests says.

    Raises:
        InputError: as of `offers_from_table`.
    """
    return _decode.record(RequestsRead)(_call.call("requests_from_table", {
        "rows": rows,
        "columns": columns,
        "framework": framework,
        "lot": lot,
        "source": source,
    }))


def deliveries_from_table(
    *,
    rows: Sequence[Sequence[Amount | bool | None]],
    at: Moment,
    role: str,
    columns: Mapping[str, str] | None = None,
    framework: FrameworkContract | Mapping[str, object] | None = None,
    source: TableSource | Mapping[str, object] | None = None,
) -> DeliveriesRead:
    """Reads what was delivered from the cells of a table: an event `delivered` for each contract, ready for a register.

    `at` is when it is recorded, `role` who records. Whether a contract allows a delivery, the register says.

    Args:
        rows: The rows of the table from its first, each a list of cells.
        at: When it is recorded: the moment of every event.
        role: Who records, in which role.
        columns: What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
        framework: The framework contract, in which items are looked up; without it ids are taken as they stand.
        source: The file that it comes from.

    Returns:
        What a table of deliveries says.

    Raises:
        InputError: as of `offers_from_table`.
    """
    return _decode.record(DeliveriesRead)(_call.call("deliveries_from_table", {
        "rows": rows,
        "at": at,
        "role": role,
        "columns": columns,
        "framework": framework,
        "source": source,
    }))


def invoices_from_table(
    *,
    rows: Sequence[Sequence[Amount | bool | None]],
    columns: Mapping[str, str] | None = None,
    framework: FrameworkContract | Mapping[str, object] | None = None,
    source: TableSource | Mapping[str, object] | None = None,
) -> InvoicesRead:
    """Reads invoices and credit notes from the cells of a table, for `check_invoice`.

    Rows with the same number of the same participant are one invoice.

    Args:
        rows: The rows of the table from its first, each a list of cells.
        columns: What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
        framework: The framework contract, in which participants and items are looked up; without it ids are taken as
            they stand.
        source: The file that it comes from.

    Returns:
        What a table of invoices says.

    Raises:
        InputError: as of `offers_from_table`.
    """
    return _decode.record(InvoicesRead)(_call.call("invoices_from_table", {
        "rows": rows,
        "columns": columns,
        "framework": framework,
        "source": source,
    }))


def framework_from_tables(
    *,
    sheets: Sequence[SheetRows | Mapping[str, object]],
    source: TableSource | Mapping[str, object] | None = None,
) -> FrameworkRead:
    """Reads a framework contract from the sheets of a workbook.

    It is one document: where something is wrong there is none, and every problem is said at its cell. Ceilings, price
    indices, rules for direct awards and for low prices have no sheet: they are written as JSON.

    Args:
        sheets: Its sheets, as `form` makes them.
        source: The file that it comes from.

    Returns:
        What a workbook says of a framework contract.

    Raises:
        InputError: `too_large` for more than 20 million cells.
    """
    return _decode.record(FrameworkRead)(_call.call("framework_from_tables", {
        "sheets": sheets,
        "source": source,
    }))


def form(
    *,
    kind: FormKind,
    language: Language | None = None,
    framework: FrameworkContract | Mapping[str, object] | None = None,
    lot: str | None = None,
    requests: Sequence[Request | Mapping[str, object]] | None = None,
) -> Form:
    """Makes a form to be filled in, whose tables `framework_from_tables`, `requests_from_table`, `offers_from_table` and
    `deliveries_from_table` read.

    It says the sheets and columns, what their cells are and what may be chosen; workbooks and pages are made of it. With a
    framework contract that of the framework is filled in; `left_out` names what of it has no column. Offers are asked for
    by the lines of `requests`.

    Args:
        kind: What the form is for.
        language: In which language.
        framework: The framework contract whose participants, lots, items and criteria can be chosen. The form of a
            framework contract is filled in with it.
        lot: The lot, where the form is for one.
        requests: Requests: those that a form of requests is filled in with, or that offers are asked for.

    Returns:
        A form.

    Raises:
        InputError: `unknown_lot`.
    """
    return _decode.record(Form)(_call.call("form", {
        "kind": kind,
        "language": language,
        "framework": framework,
        "lot": lot,
        "requests": requests,
    }))


def abnormally_low(
    *,
    rule: AbnormallyLowRule | Mapping[str, object],
    offers: Sequence[Offer | Mapping[str, object]],
    ceiling: Amount | None = None,
) -> AbnormallyLow:
    """Flags prices that look abnormally low, with the figures behind each flag.

    Prices are in CZK, percentages in percent. A flag asks for an explanation; it never excludes anybody by itself.
    The presets of the rule name the laws that they come from.

    Args:
        rule: What counts as abnormally low.
        offers: The offers, each with a price; all of them with value added tax, or all without.
        ceiling: The estimate of the contracting authority in CZK, from which discounts are reckoned; with value added
            tax where the prices are.

    Returns:
        Which offers are abnormally low, and why.

    Raises:
        InputError: an offer without a price, a missing ceiling where the rule needs one, `formula_undefined`.

    >>> from minitendr import AbnormallyLowRule, Offer, abnormally_low
    >>> found = abnormally_low(rule=AbnormallyLowRule.Below(reference="mean", percent=40), offers=[
    ...     Offer(id="A", price=600), Offer(id="B", price=900), Offer(id="C", price=1500)])
    >>> found.flagged
    ('A',)
    """
    return _decode.record(AbnormallyLow)(_call.call("abnormally_low", {
        "rule": rule,
        "offers": offers,
        "ceiling": ceiling,
    }))


def draw(
    *,
    algorithm: Algorithm,
    sources: Sequence[Sequence[Amount] | str],
    pool: int | Sequence[str],
    take: int,
    salt: str | None = None,
) -> Drawn:
    """Draws lots from sources that nobody knew when the draw was announced, so that everybody can repeat it.

    The answer has the key made of the sources, and what was selected: positions from 1, or ids. Sources: RFC 3797 for
    `rfc3797`; `sha256` is defined by this engine.

    Args:
        algorithm: How the key becomes positions.
        sources: What nobody knew when the draw was announced, in the order announced; at least one.
        pool: What is drawn from.
        take: How many are drawn, from 1 to all.
        salt: What the drawer committed to beforehand; only with `sha256`.

    Returns:
        What was drawn.

    Raises:
        InputError: no or empty sources, more to be drawn than there is, a salt with `rfc3797`, a birth number in a
            salt.

    >>> from minitendr import draw
    >>> draw(algorithm="rfc3797", sources=[["9319"], "Pardubice"], pool=["A", "B", "C"], take=1).key
    '9319./PARDUBICE/'
    """
    return _decode.record(Drawn)(_call.call("draw", {
        "algorithm": algorithm,
        "sources": sources,
        "pool": pool,
        "take": take,
        "salt": salt,
    }))


def commit_draw(
    *,
    algorithm: Algorithm,
    sources: Sequence[NamedSource | Mapping[str, object]],
    pool: int | Sequence[str],
    take: int,
    announced_at: Moment,
    salt: str | None = None,
) -> DrawCommitment:
    """Binds a drawer to a draw before the sources of its randomness exist: pool, algorithm, named sources, and a secret salt.

    The commitment is the SHA-256 of the plan as canonical JSON (RFC 8785), with its salt. The answer can be published; the
    salt is kept until the draw is revealed.

    Args:
        algorithm: How the key becomes positions.
        sources: What will count as randomness, in the order in which it makes the key.
        pool: What is drawn from. The order counts: the same ids in another order are drawn otherwise.
        take: How many are drawn, from 1 to all.
        announced_at: When the draw is announced.
        salt: What the drawer binds itself to, best 32 random bytes as text; secret until the draw is revealed; only
            with `sha256`.

    Returns:
        An announced draw.

    Raises:
        InputError: `empty_list` without sources, `out_of_range` for a source that is known before the announcement;
            those of `draw` for the pool, the number to be drawn and the salt.
    """
    return _decode.record(DrawCommitment)(_call.call("commit_draw", {
        "algorithm": algorithm,
        "sources": sources,
        "pool": pool,
        "take": take,
        "announced_at": announced_at,
        "salt": salt,
    }))


def reveal_draw(
    *,
    announced: DrawCommitment | Mapping[str, object],
    sources: Sequence[Sequence[Amount] | str],
    at: Moment,
    salt: str | None = None,
) -> DrawRecord:
    """Makes a draw that was announced, from its salt and what the named sources came to.

    `certify` keeps everything that it takes to draw anew.

    Args:
        announced: The draw as it was announced.
        sources: What each named source came to, in their order.
        at: When the draw is made.
        salt: The salt that the drawer bound itself to.

    Returns:
        A draw with everything that it takes to draw anew.

    Raises:
        InputError: `commitment_broken` where plan and salt are not what the drawer was bound to; `out_of_range` where
            the draw is made before a source is known, or where there are more or fewer sources than were named; those
            of `draw`.
    """
    return _decode.record(DrawRecord)(_call.call("reveal_draw", {
        "announced": announced,
        "sources": sources,
        "at": at,
        "salt": salt,
    }))


def certify(
    *,
    evaluation: EvaluateInput | Mapping[str, object] | None = None,
    decision: AwardInput | Mapping[str, object] | None = None,
    draw: DrawReveal | Mapping[str, object] | None = None,
    points_given: Sequence[GivenPoints | Mapping[str, object]] | None = None,
    salt: str | None = None,
) -> Certificate:
    """Certifies an evaluation, a decision or a draw: the input, the result, every formula with its numbers, what would have
    flipped it, and a SHA-256 of it all.

    Exactly one of `evaluation`, `decision` and `draw` is given, as the input of `evaluate`, `award` and `reveal_draw`. `salt`
    is 32 random bytes as 64 hexadecimal digits, new for each certificate: with it views for participants can be made.
    Source: RFC 8785 (canonical JSON), FIPS 180-4; what is in it is our choice.

    Args:
        evaluation: The input of an evaluation.
        decision: The input of a decision.
        draw: A draw that was revealed.
        points_given: Who gave the points of an evaluation, and why; in a decision rulings say it.
        salt: 32 random bytes as 64 small hexadecimal digits, new for each certificate; without them no view for
            participants can be made. Whoever knows them can open every view.

    Returns:
        A decision with everything that it follows from, and a digest of it all.

    Raises:
        InputError: `exactly_one`; those of the operation, below its name; `unknown_offer`, `unknown_criterion`,
            `duplicate_id` and `out_of_range` among `points_given`.
    """
    return _decode.record(Certificate)(_call.call("certify", {
        "evaluation": evaluation,
        "decision": decision,
        "draw": draw,
        "points_given": points_given,
        "salt": salt,
    }))


def verify(
    *,
    certificate: Record | Mapping[str, object],
) -> Verification:
    """Decides again from the input of a certificate and says the first line that differs.

    Of a participant's view everything is made again that follows from what is shown. A digest is no signature: whoever wrote
    the certificate could write its digest; compare it with the one that you got elsewhere.

    Args:
        certificate: The certificate, or a participant's view of it: what `view_certificate` answered, or the
            certificate in it.

    Returns:
        What came of making a certificate again.

    Raises:
        InputError: `newer_format`, `wrong_format` and `missing_field` of what is no certificate of this version.
            Whatever else is wrong is a difference.
    """
    return _decode.record(Verification)(_call.call("verify", {
        "certificate": certificate,
    }))


def view_certificate(
    *,
    certificate: Record | Mapping[str, object],
    participant: str,
) -> CertificateView:
    """Hides of a certificate what a participant may not see: each hidden part is replaced by its salted digest.

    A view has the digest of its certificate, so that everybody can see that all were shown the same. What a participant
    may see is our choice: everything about its own offer, price and points of who won, who else offered and in which place
    they ended.

    Args:
        certificate: The certificate, with its salt.
        participant: Who is shown it: a participant that offered or was asked; an offer by its id, where offers name no
            participant.

    Returns:
        A certificate as one participant may see it.

    Raises:
        InputError: `missing_field` for a certificate without salt, `seal_broken` where its digest is another,
            `unknown_participant` for somebody who neither offered nor was asked, `duplicate_id` where an offer that
            names no participant is called as one, `newer_format`, `wrong_format`.
    """
    return _decode.record(CertificateView)(_call.call("view_certificate", {
        "certificate": certificate,
        "participant": participant,
    }))


def deadline(
    *,
    from_: Day | Moment,
    period: TimeLimit | Mapping[str, object],
    calendar: Calendar,
) -> Deadline:
    """Computes when a time limit ends, with the working days and holidays of a country.

    `from` is the event: a day, or a moment, whose day is that in Prague. It does not count. A last day on a Saturday,
    Sunday or holiday moves to the next working day; months end on the day of the same number, or on the last day of a
    shorter month. Hours are elapsed hours: they start from a moment and give one, which is not moved. The calendar `cz`
    knows the days from 2000-08-09 to 2099-12-31. Source: acts 89/2012 Sb. §§ 605–608 and 245/2000 Sb.

    Args:
        from_: The event from which the time limit runs: its day, or its moment.
        period: How long the time limit is.
        calendar: Whose working days and holidays.

    Returns:
        When a time limit ends.

    Raises:
        InputError: `exactly_one` (none or several units), `out_of_range` (a time limit of 0, days that the calendar
            does not know), `invalid_instant` (hours that start from a day).

    >>> from minitendr import TimeLimit, deadline
    >>> deadline(from_="2016-03-24", period=TimeLimit(working_days=1), calendar="cz").date
    datetime.date(2016, 3, 29)
    """
    return _decode.record(Deadline)(_call.call("deadline", {
        "from": from_,
        "period": period,
        "calendar": calendar,
    }))


def adjust_price(
    *,
    price: Amount,
    change: PriceChange | Mapping[str, object],
    limits: FactorLimits | Mapping[str, object] | None = None,
) -> AdjustedPrice:
    """Changes a price of a framework contract by a factor or an addend, within limits.

    Prices and addends are in CZK; the new price is rounded half up to two decimals. The factor is rounded half up to
    `factor_places`, then compared with the limits, both of which are included.

    Args:
        price: The price before the change in CZK, above 0.
        change: The change.
        limits: Within which limits the factor must be; missing where the framework contract sets none.

    Returns:
        A price after a change.

    Raises:
        InputError: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price that is
            not above 0 before and after the change, a factor beyond the limits), `unknown_field` (limits where
            something is added).

    >>> from minitendr import FactorLimits, PriceChange, adjust_price
    >>> adjusted = adjust_price(price="66.42", change=PriceChange.Variation(factor="0.89995"),
    ...     limits=FactorLimits(from_="0.9", to="1.1", factor_places=4))
    >>> adjusted.price, adjusted.factor
    (Decimal('59.78'), Decimal('0.9'))
    """
    return _decode.record(AdjustedPrice)(_call.call("adjust_price", {
        "price": price,
        "change": change,
        "limits": limits,
    }))


def change_prices(
    *,
    framework: FrameworkContract | Mapping[str, object],
    from_: Day,
    change: FrameworkPriceChange | Mapping[str, object],
    only: PriceSelection | Mapping[str, object] | None = None,
    because: str | None = None,
) -> PriceChanges:
    """Changes the prices of a framework contract from a day on, by a factor, an addend or along a price index.

    The answer is a preview (every price before and after, in CZK) and the framework contract with the new versions of
    its price annexes and maxima; to apply the change is to keep that. New prices are rounded half up to two decimals;
    prices before the day never change. Along an index the factor is 1 + `pass_through_percent`/100 · (current/base − 1);
    a change of the index smaller than `threshold_percent` changes nothing. A new price above the maximum of its lot is
    a finding.

    Args:
        framework: The framework contract before the change.
        from_: The first day of the new prices: within the term, and later than the last change of each price.
        change: The change.
        only: Which prices change; all where missing.
        because: Why; kept with the new versions of the annexes.

    Returns:
        What a change does to the prices of a framework contract.

    Raises:
        InputError: `out_of_range` (a first day outside the term or not later than the last change, a price that is not
            above 0 before and after, a factor beyond the limits), `missing_month` (the index has no value),
            `nothing_selected`, and lots, participants and items that the framework contract does not have.

    >>> from minitendr import FrameworkContract, FrameworkPriceChange, change_prices
    >>> framework = FrameworkContract.from_json('''{"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "lots": [{"id": "L", "area": "residential", "region": "CZ053",
    ...     "items": [{"id": "bed", "unit": "bed_day"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
    ...     "participants": [{"id": "P", "lots": [{"lot": "L", "prices": {"bed": "1200"}}]}]}''')
    >>> changes = change_prices(framework=framework, from_="2027-01-01",
    ...     change=FrameworkPriceChange.Variation(factor="1.035"))
    >>> changes.changed[0].after, changes.framework.participants[0].lots[0].price_versions[0].version
    (Decimal('1242.00'), 2)
    """
    return _decode.record(PriceChanges)(_call.call("change_prices", {
        "framework": framework,
        "from": from_,
        "change": change,
        "only": only,
        "because": because,
    }))


def drawdown(
    *,
    agreed: Amount,
    orders: Sequence[DrawdownOrder | Mapping[str, object]],
    allowance_percent: Amount | None = None,
    valid_to: Day | None = None,
    on: Day | None = None,
) -> Drawdown:
    """Computes what is left of an agreed quantity or value, and whether it can still be ordered from.

    Quantities are in the one unit of the agreement, values in CZK. Only confirmed orders count. `expired` comes before
    `used_up`; without `on` nothing is expired, as there is no clock.

    Args:
        agreed: What was agreed: a quantity in any one unit, or a value in CZK.
        orders: The orders, in any order.
        allowance_percent: By how many percent of what was agreed the orders may pass it; 0 where missing.
        valid_to: The last valid day; missing where there is none.
        on: The day for which the status is asked. There is no clock: without it nothing is expired.

    Returns:
        What is left of an agreement.

    Raises:
        InputError: `ceiling_exceeded` where the confirmed orders are more than was agreed and allowed, `out_of_range`
            (an allowance below 0).

    >>> from minitendr import DrawdownOrder, drawdown
    >>> left = drawdown(agreed=100, orders=[DrawdownOrder(quantity=40, status="confirmed")])
    >>> left.remaining, left.status
    (Fraction(60, 1), 'open')
    """
    return _decode.record(Drawdown)(_call.call("drawdown", {
        "agreed": agreed,
        "orders": orders,
        "allowance_percent": allowance_percent,
        "valid_to": valid_to,
        "on": on,
    }))


def path(
    *,
    framework: FrameworkContract | Mapping[str, object],
    request: Request | Mapping[str, object],
) -> PathTaken:
    """Finds the way that an order goes, directly or by a mini-tender: the rule of the lot's path whose trigger holds.

    The value is estimated in CZK: the office's own maximum or what the maximum unit prices of the lot add up to,
    whichever is lower. An edge belongs to the rule below it. Where lines lead different ways, `lines_differ` decides.
    Rule and way are missing where the lot declares no path. Source: act 134/2016 Sb. §§ 131–135.

    Args:
        framework: The framework contract.
        request: The request.

    Returns:
        The way that an order goes, and why.

    Raises:
        InputError: everything of the request that does not fit the framework contract; `missing_field` where a trigger
            asks for a value that is not known; `path_gap` and `path_overlap` of a framework contract without exactly
            one rule for every order.

    >>> from minitendr import path
    >>> direct = {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1}}
    >>> call = {"kind": "mini_tender", "offer_period": {"working_days": 5}}
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "path": {"rules": [{"id": "small", "when": {"up_to": 20000}, "way": direct},
    ...                        {"id": "call", "when": {"above": 20000}, "way": call}]}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> taken = path(framework=framework, request=request)
    >>> taken.rule, taken.value.shown
    ('small', '20000.00')
    """
    return _decode.record(PathTaken)(_call.call("path", {
        "framework": framework,
        "request": request,
    }))


def issue_call(
    *,
    framework: FrameworkContract | Mapping[str, object],
    request: Request | Mapping[str, object],
    at: Moment,
    previous: Call | Mapping[str, object] | None = None,
    rule: str | None = None,
    offer_period: TimeLimit | Mapping[str, object] | None = None,
) -> Call:
    """Makes the call of a mini-tender for every participant of the lot, or a new version of it after a change of the request.

    The deadline follows from `at` by the offer period of the path, or by `offer_period` where the lot declares none: in
    days it ends with the last day, at 23:59:59 in Prague; hours are elapsed hours. A change (`previous`, and a request of a
    higher version) prolongs it and never shortens it. Source: act 134/2016 Sb.
    § 135(1); the last second of the day is our choice.

    Args:
        framework: The framework contract.
        request: The request.
        at: When the call is issued, or changed.
        previous: The call that is changed; missing for the first one.
        rule: The rule of the path, where the order came to it by `otherwise`.
        offer_period: How long offers can be handed in, at least 1; needed where the lot declares no path, refused where
            it does.

    Returns:
        The call (*výzva*) of a mini-tender, as it goes to every participant of the lot.

    Raises:
        InputError: `invalid_call` with the reason, such as an order that goes directly or a change after the deadline;
            `another_framework`, `unknown_rule`, `missing_field` without an offer period, `out_of_range` beyond the
            calendar.

    >>> from minitendr import issue_call
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> call = issue_call(
    ...     framework=framework, request=request, at="2026-03-04T10:00:00+01:00", offer_period={"days": 5})
    >>> call.recipients, call.deadline.isoformat()
    (('P',), '2026-03-09T23:59:59+01:00')
    """
    return _decode.record(Call)(_call.call("issue_call", {
        "framework": framework,
        "request": request,
        "at": at,
        "previous": previous,
        "rule": rule,
        "offer_period": offer_period,
    }))


def award(
    *,
    framework: FrameworkContract | Mapping[str, object],
    request: Request | Mapping[str, object],
    at: Moment,
    state: FrameworkState | Mapping[str, object] | None = None,
    call: Call | Mapping[str, object] | None = None,
    deadline: Moment | None = None,
    offers: Sequence[Offer | Mapping[str, object]] | None = None,
    answers: Sequence[Answer | Mapping[str, object]] | None = None,
    draw: OrderDraw | Mapping[str, object] | None = None,
    rulings: Sequence[Ruling | Mapping[str, object]] | None = None,
) -> Decision:
    """Decides on one request, by offers or directly: partial contracts, or another honest end, with every reason.

    Which way it goes says the path of the lot; without one it is a mini-tender. A mini-tender looks at `offers`, a direct
    award at `answers`, in the order in which participants were asked: until all that are needed are there, the outcome is
    `awaiting_answer` and `asked` ends with whose turn it is. Prices are in CZK. `state` is what has been ordered under the
    framework contract before; without it nothing has. `at` is the moment of the decision: there is no clock. Rulings of
    people (an accepted explanation, a refusal) are part of the input.

    Args:
        framework: The framework contract.
        request: The request.
        at: The moment of the decision.
        state: What has been ordered under it; nothing if missing.
        call: The call, of the same version of the request; its deadline is the end of the offer period.
        deadline: The end of the offer period, where there is no call.
        offers: The offers; none where the request goes directly.
        answers: What participants answered that were asked directly, in the order in which they were asked.
        draw: What the order is drawn by, where it goes directly by a draw.
        rulings: What people ruled.

    Returns:
        A decision on one request: the outcome with every reason, what was found about offers, the evaluation, and the
        partial contracts.

    Raises:
        InputError: everything in the input that does not fit together, with code and path, all at once;
            `invalid_answer` for an answer out of turn, `another_way` for offers where the path leads directly.

    >>> from minitendr import award
    >>> direct = {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1}}
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}, "path": {"rules": [{"id": "direct", "way": direct}]}}
    >>> people = [{"id": "P", "lots": [{"lot": "L", "rank": 1, "prices": {"hour": 430}}]},
    ...     {"id": "Q", "lots": [{"lot": "L", "rank": 2, "prices": {"hour": 450}}]}]
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "participants": people,
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> decision = award(framework=framework, request=request, at="2026-03-03T10:00:00+01:00")
    >>> decision.outcome, decision.asked[-1].participant
    ('awaiting_answer', 'P')
    >>> answers = [{"participant": "P", "asked_at": "2026-03-03T10:00:00+01:00",
    ...     "reply": {"kind": "accepted", "at": "2026-03-03T14:00:00+01:00"}}]
    >>> decision = award(framework=framework, request=request, answers=answers, at="2026-03-03T15:00:00+01:00")
    >>> decision.outcome, decision.contracts[0].price
    ('awarded', Decimal('17200'))
    """
    return _decode.record(Decision)(_call.call("award", {
        "framework": framework,
        "request": request,
        "at": at,
        "state": state,
        "call": call,
        "deadline": deadline,
        "offers": offers,
        "answers": answers,
        "draw": draw,
        "rulings": rulings,
    }))


def award_many(
    *,
    registers: Sequence[Register | Mapping[str, object]],
    tenders: Sequence[MiniTender | Mapping[str, object]],
    role: str,
    events: Mapping[str, Sequence[Event | Mapping[str, object]]] | None = None,
) -> AwardMany:
    """Decides on many requests in the order given, each against what the ones before left.

    There is one register for each framework contract; they come back with what was decided. A contract whose period has
    ended before the moment of a decision counts as delivered in full, so that its capacity is free again. `role` is who
    records.

    Args:
        registers: The registers of the framework contracts, one for each.
        tenders: The mini-tenders, in the order in which they are decided.
        role: In which role the events are recorded.
        events: What happened beside the decisions, by framework contract, in the order of recording.

    Returns:
        Many decisions, and the registers after them.

    Raises:
        InputError: those of `award` under `/tenders/<place>`, those of `register` under `/registers/<place>`,
            `duplicate_id` for two registers of one framework contract, `another_framework` for a tender without a
            register, `empty_list` without any.
    """
    return _decode.record(AwardMany)(_call.call("award_many", {
        "registers": registers,
        "tenders": tenders,
        "role": role,
        "events": events,
    }))


def select(
    *,
    rule: DirectRule | Mapping[str, object],
    participants: Sequence[Candidate | Mapping[str, object]],
    orders: Sequence[DirectOrder | Mapping[str, object]],
) -> Selection:
    """Awards orders directly, without reopening the competition: by rank, in turn, by agreed shares, to whoever has least, or
    by the lowest price.

    Each order is awarded against what the ones before left. Quantities are in the unit of the lot, values and prices in
    CZK, shares are fractions of 1. The answer says who got each order (nobody where all declined) and who was asked.
    Somebody without room is passed over and not asked. Source: sections 131 to 135 of the Czech act 134/2016.

    Args:
        rule: How orders go to participants.
        participants: The participants, at least one, each once.
        orders: The orders, in the order in which they are awarded.

    Returns:
        Who got each order, and who was asked.

    Raises:
        InputError: a rank, price, share, value or quantity that the rule needs and does not have, equal ranks, shares
            that do not add up to 1, somebody unknown who declines, an order of nothing; `too_large` beyond 10,000,000
            participants times orders.

    >>> from minitendr import select
    >>> people = [{"id": "A", "rank": 1}, {"id": "B", "rank": 2}]
    >>> select(rule={"kind": "cascade"}, participants=people, orders=[{"declined_by": ["A"]}]).awards
    ('B',)
    """
    return _decode.record(Selection)(_call.call("select", {
        "rule": rule,
        "participants": participants,
        "orders": orders,
    }))


def split(
    *,
    quantity: Amount,
    rule: SplitRule | Mapping[str, object],
    offers: Sequence[SplitOffer | Mapping[str, object]],
    cost_per_contract: Amount | None = None,
    maximum_contracts: int | None = None,
) -> Split:
    """Shares one order among several offers: at the least cost, by rank, by percentages, or half to the second at the price
    of the first.

    Quantities are in the unit of the order, prices in CZK. Offers may have a capacity, a minimum and packs; the order of
    the list is their rank. Whole packs and minimums may deliver more than was ordered; `unmet` is what nobody delivers.
    The cheapest split is an exact optimum: of equal ones that with the fewest contracts, then with those earlier in the
    list. Source: this engine; the rules name theirs.

    Args:
        quantity: How much is ordered, above 0.
        rule: How it is shared.
        offers: The offers in order of rank, at least one, each once.
        cost_per_contract: What each contract costs beside its price, in CZK; nothing if missing.
        maximum_contracts: At most so many offers deliver, 1 or more; any number if missing.

    Returns:
        How an order is shared.

    Raises:
        InputError: shares that do not add up to 100 or are of nobody, an order or a pack of nothing; `too_large` for
            more than 20 offers, or where the search for the cheapest takes too long.

    >>> from minitendr import split
    >>> offers = [{"id": "A", "unit_price": 10, "capacity": 40}, {"id": "B", "unit_price": 12}]
    >>> split(quantity=75, rule={"kind": "cheapest"}, offers=offers).cost.shown
    '820.00'
    """
    return _decode.record(Split)(_call.call("split", {
        "quantity": quantity,
        "rule": rule,
        "offers": offers,
        "cost_per_contract": cost_per_contract,
        "maximum_contracts": maximum_contracts,
    }))


def eligible(
    *,
    request: ServiceRequest | Mapping[str, object],
    participants: Sequence[Provider | Mapping[str, object]],
) -> Eligibility:
    """Finds who may be called for a request: participants with one enabled lot that holds every service and every region.

    The value is in CZK and is held against the ranges of the lots, whose ends belong to them. The answer has the
    eligible in byte order, and for the others every reason. Source: this engine; the rule is that of public catalogues.

    Args:
        request: What is asked for.
        participants: The participants, each once.

    Returns:
        Who may be called, and why the others may not.

    Raises:
        InputError: a request without a service, anything given twice, a range that ends before it begins.

    >>> from minitendr import eligible
    >>> lot = {"lot": "1", "services": ["visit"], "regions": ["CZ053"]}
    >>> eligible(request={"services": ["visit"]}, participants=[{"id": "A", "lots": [lot]}]).eligible
    ('A',)
    """
    return _decode.record(Eligibility)(_call.call("eligible", {
        "request": request,
        "participants": participants,
    }))


def candidates(
    *,
    framework: FrameworkContract | Mapping[str, object],
    request: Request | Mapping[str, object],
    at: Moment,
    state: FrameworkState | Mapping[str, object] | None = None,
    stage: Stage | None = None,
) -> Candidates:
    """Finds who of a framework contract may be called for a request or may win, and why the others may not.

    Held against it are the lot, credentials, territory, profile and suspension, on the day of `at` (credentials at the
    stage `entry` on the first day of the framework contract). `eligible_from` is the first later day within the term on
    which nothing would stand against somebody any more, as far as known. Too little capacity is a warning at the stages
    `call` and `offer`. Source: acts 108/2006 Sb. §§ 78–85 and 359/1999 Sb. § 48; the profile is our choice.

    Args:
        framework: The framework contract.
        request: The request.
        at: The moment of the question.
        state: What has been ordered under it, and who is suspended; nothing and nobody if missing.
        stage: When it is asked.

    Returns:
        Who may be called or win, and why the others may not.

    Raises:
        InputError: a request of another framework contract, an unknown lot or item, a state that does not fit, a
            request received after `at`.

    >>> from minitendr import candidates
    >>> lot = {"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> people = [{"id": "P", "lots": [{"lot": "L", "profile": {"languages": ["cs"]}}]}, {"id": "Q", "lots": [{"lot": "L"}]}]
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "participants": people,
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
    ...     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "need": {"languages": ["uk"]},
    ...     "lines": [{"item": "bed", "quantity": 30, "unit": "bed_day"}], "cases": ["case-1"]}
    >>> found = candidates(framework=framework, request=request, at="2026-03-10T12:00:00+01:00")
    >>> found.eligible, found.out[0].reasons[0].code
    (('Q',), 'language_missing')
    """
    return _decode.record(Candidates)(_call.call("candidates", {
        "framework": framework,
        "request": request,
        "at": at,
        "state": state,
        "stage": stage,
    }))


def requirement(
    *,
    requirement: Requirement | Mapping[str, object],
    response: Amount | bool | None | Sequence[Amount | bool | None] | None = None,
) -> RequirementVerdict:
    """Finds whether an answer (a value or a list of values) meets a requirement, and if not, why.

    Every value must fit; a minimum of 0 is a minimum. Numbers are compared by value, texts letter by letter. A flaw of the
    answer is a reason and never an error. Source: this engine; the rule is that of the public system `ProZorro`.

    Args:
        requirement: What is required.
        response: What is answered: one value or a list of values; missing where nothing is.

    Returns:
        Whether an answer meets a requirement, and if not, why.

    Raises:
        InputError: a requirement that contradicts itself or holds values of another type.

    >>> from minitendr import requirement
    >>> requirement(requirement={"type": "number", "minimum": 0}, response=-1).reason
    'below_minimum'
    """
    return _decode.record(RequirementVerdict)(_call.call("requirement", {
        "requirement": requirement,
        "response": response,
    }))


def parameters(
    *,
    id: str | None = None,
    regime: Regime | None = None,
    on: Day | None = None,
) -> Parameters:
    """Finds the parameters of the law by name, act and day, each with its value, days in force, provision and how sure we are.

    Without any of them all are given. A parameter that holds whatever the act is among those of each. Confidence: A the
    provision was read, B a secondary source, C general knowledge, D derived; C and D are never enforced. A value that was
    looked for and not found is missing.

    Args:
        id: The name of one parameter, such as `framework.maximum_years`.
        regime: The act; parameters that hold whatever the act are among the answers.
        on: A day on which they are in force.

    Returns:
        Parameters of the law.

    Raises:
        InputError: `unknown_name`, with the nearest, for a parameter that there is none of.

    >>> from minitendr import parameters
    >>> found = parameters(id="framework.maximum_years", regime="zzvz_2016", on="2026-01-01").parameters[0]
    >>> found.value, found.unit, found.provision, found.confidence
    ('4', 'years', '134/2016 Sb. § 131', 'C')
    """
    return _decode.record(Parameters)(_call.call("parameters", {
        "id": id,
        "regime": regime,
        "on": on,
    }))


def check(
    *,
    framework: FrameworkContract | Mapping[str, object],
    requests: Sequence[Request | Mapping[str, object]] | None = None,
    on: Day | None = None,
) -> Findings:
    """Finds what speaks against a framework contract and requests under it: the law, and what is unwise.

    What goes against a parameter that we read (A, B) is an error, of what we are not sure (C, D) a warning, unless the
    framework contract adopted it; what it overrode is a note with the reason. Nothing of this stops anything. The law is
    that of `on`, or of the first day of the term.

    Args:
        framework: The framework contract.
        requests: Requests under it.
        on: The day whose law it is held against, as that of conclusion; the first day of the term if missing.

    Returns:
        Everything that was found.

    Raises:
        InputError: requests that do not fit the framework contract, such as `another_framework` or `unknown_item`.

    >>> from minitendr import check
    >>> lot = {"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zvz_2006", "lots": [lot], "maximum_value": 1000000,
    ...     "term": {"from": "2013-01-01", "to": "2015-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> finding = check(framework=framework).findings[0]
    >>> finding.code, finding.severity, finding.path, finding.citation.provision
    ('too_few_participants', 'error', '/framework/participants', '137/2006 Sb. § 89(2)')
    """
    return _decode.record(Findings)(_call.call("check", {
        "framework": framework,
        "requests": requests,
        "on": on,
    }))


def duties(
    *,
    framework: FrameworkContract | Mapping[str, object],
    contract: PartialContract | Mapping[str, object],
    concluded_on: Day | None = None,
    offered: int | Sequence[str] | None = None,
    performance_ends: Day | None = None,
) -> Duties:
    """Finds what has to be done once a partial contract is concluded: whom to tell, what to publish, what to keep, by when.

    Prices are in CZK, limits without value added tax. Days, months and years are those of the calendar; no last day moves
    to a working day. What we are not sure of (C, D) warns. Source: acts 134/2016 Sb. §§ 135–137, 216, 219, 137/2006 Sb.
    §§ 92, 155 and 340/2015 Sb. §§ 3, 5–7.

    Args:
        framework: The framework contract.
        contract: The partial contract.
        concluded_on: The day on which it was signed; that of the award if missing.
        offered: Who offered in the mini-tender that it came out of, the winner among them; asked for nothing else.
        performance_ends: The last day of the work; the end of its period if missing.

    Returns:
        What has to be done about a partial contract.

    Raises:
        InputError: `another_framework`, `unknown_lot`, `unknown_participant`; `duplicate_id` and `empty_list` among
            those who offered; `out_of_range` (nobody offered, a signature before the award, work that ends before it
            begins).

    >>> from minitendr import duties
    >>> lot = {"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> contract = {"framework": "F", "lot": "L", "request": "R", "offer": "1", "participant": "P", "price": 60000, "children": 1,
    ...     "lines": [{"item": "bed", "unit": "bed_day", "quantity": 60, "unit_price": 1000}], "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-05-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"}
    >>> register = duties(framework=framework, contract=contract).duties[1]
    >>> register.duty, register.due.isoformat(), register.condition_of_effect, register.void_after.isoformat()
    ('contracts_register', '2026-04-09', True, '2026-06-10')
    """
    return _decode.record(Duties)(_call.call("duties", {
        "framework": framework,
        "contract": contract,
        "concluded_on": concluded_on,
        "offered": offered,
        "performance_ends": performance_ends,
    }))


def check_invoice(
    *,
    register: Register | Mapping[str, object],
    invoices: Sequence[InvoiceDocument | Mapping[str, object]],
    at: Moment | None = None,
    role: str | None = None,
    actor: str | None = None,
    reader: InvoiceReader | None = None,
) -> CheckedInvoices:
    """Holds invoices and credit notes against a register before they are recorded: contracts, prices, deliveries, days, workers.

    Money is in CZK without value added tax. An invoice may be for many contracts. Each flaw is a finding with what to do, and
    what cannot be known is a note. An invoice without an error comes back with the events that record it, one for each
    contract, at the moment `at`; the invoices after it are held against them. More than 24 hours of a worker on a day, over
    all that is checked, are a warning. Source: this engine; that an invoice happens when it came is our choice.

    Args:
        register: The register that the invoices are held against.
        invoices: The invoices, in the order in which they would be recorded.
        at: The moment of the check, at which the events would be recorded; that of the last event of the register if
            missing.
        role: In which role the events would be recorded; `coordinator` if missing.
        actor: By whom: the number of an employee or a pseudonym, never a name.
        reader: To whom the findings say what to do.

    Returns:
        Invoices after their check.

    Raises:
        InputError: those of `register` under `/register`; `out_of_range` for a moment before the last recorded event.

    >>> from minitendr import check_invoice
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> contract = {"framework": "F", "lot": "L", "request": "R", "participant": "P", "price": 18000, "children": 1,
    ...     "lines": [{"item": "hour", "unit": "hour", "quantity": 40, "unit_price": 450}], "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"}
    >>> def on(moment):
    ...     return {"happened_at": moment, "recorded_at": moment, "role": "coordinator"}
    >>> events = [{"kind": "contracted", "contract": contract, **on("2026-03-10T12:00:00+01:00")},
    ...     {"kind": "signed", "request": "R", **on("2026-03-12T12:00:00+01:00")},
    ...     {"kind": "delivered", "request": "R", "lines": [{"item": "hour", "quantity": 2, "day": "2026-04-07"}],
    ...      **on("2026-04-08T10:00:00+02:00")}]
    >>> line = {"contract": {"request": "R"}, "item": "hour", "day": "2026-04-07", "quantity": 3, "unit_price": 450}
    >>> invoice = {"number": "2026-17", "participant": "P", "issued_on": "2026-04-30", "lines": [line], "value": 1350}
    >>> checked = check_invoice(register={"framework": framework, "events": events}, invoices=[invoice])
    >>> print(checked.invoices[0].findings[0].message.en.replace("\\N{NO-BREAK SPACE}", " "))
    invoiced of `hour`: 3 hours; delivered: 2 hours; of that invoiced already: 0 hours
    >>> checked.invoices[0].totals.difference.shown, checked.recordable
    ('450.00', 0)
    """
    return _decode.record(CheckedInvoices)(_call.call("check_invoice", {
        "register": register,
        "invoices": invoices,
        "at": at,
        "role": role,
        "actor": actor,
        "reader": reader,
    }))


def due(
    *,
    registers: Sequence[Register | Mapping[str, object]],
    at: Moment,
) -> DueList:
    """Finds what is due and overdue over whole registers at a moment: what, about which request or contract, by whom, since when.

    `overdue` and `due` is only what has a time from the law (with citation and confidence) or from the call; everything else
    that waits is `open`, and no day is invented for it. `unrecorded` are duties of which no register says whether they were
    done; they are not counted. What was recorded after `at` does not count. Source: the duties of acts 134/2016 Sb. and
    340/2015 Sb. as `duties` has them; that a last day ends with its last second in Prague is our choice.

    Args:
        registers: The registers, one for each framework contract.
        at: The moment. What was recorded later does not count.

    Returns:
        Everything that is due.

    Raises:
        InputError: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework
            contract.

    >>> from minitendr import due
    >>> lot = {"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> contract = {"framework": "F", "lot": "L", "request": "R", "participant": "P", "price": 60000, "children": 1,
    ...     "lines": [{"item": "bed", "unit": "bed_day", "quantity": 60, "unit_price": 1000}], "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-06-01", "to": "2026-07-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"}
    >>> def on(moment):
    ...     return {"happened_at": moment, "recorded_at": moment, "role": "coordinator"}
    >>> events = [{"kind": "contracted", "contract": contract, **on("2026-03-10T12:00:00+01:00")},
    ...     {"kind": "signed", "request": "R", **on("2026-03-12T12:00:00+01:00")}]
    >>> found = due(registers=[{"framework": framework, "events": events}], at="2026-05-15T09:00:00+02:00")
    >>> for entry in found.entries:
    ...     print(f"{entry.state} since {entry.since.date()}: {entry.code}, {entry.due_at.date()}")
    overdue since 2026-03-12: contract_unpublished, 2026-04-11
    overdue since 2026-03-12: profile_unpublished, 2026-04-11
    >>> [(count.by, count.overdue) for count in found.counts]
    [('authority', 2)]
    """
    return _decode.record(DueList)(_call.call("due", {
        "registers": registers,
        "at": at,
    }))


def forecast(
    *,
    register: Register | Mapping[str, object],
    at: Moment,
    to: Day | None = None,
    pace_months: int | None = None,
) -> Forecast:
    """Forecasts until when the money of a framework contract lasts: its maximum, those of lots and participants, every ceiling,
    every source.

    The pace is what the contracts awarded in the last `pace_months` whole months (6 if missing) bind now, in CZK without
    value added tax or in the unit of a ceiling; months outside the term are left out. It is continued in a straight line
    until `to` (31 December if missing), a month that is not whole by its days. Beside the average stand the slowest and the
    fastest month. Figures are exact, shown rounded half up to 0.01. With fewer than two months nothing is forecast. It is no
    promise. Source: this engine; method and months are our choice.

    Args:
        register: The register.
        at: The moment. What was recorded later does not count.
        to: Until which day; 31 December of the year of the moment, in Prague, if missing.
        pace_months: Over how many whole months back the pace is measured, 2 to 120; 6 if missing, which is our choice.

    Returns:
        Until when the money of a framework contract lasts, on a straight line.

    Raises:
        InputError: those of `register` under `/register`; `out_of_range` for a `to` before the day of `at`, and for
            `pace_months` other than 2 to 120.

    >>> from minitendr import forecast
    >>> lot = {"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ...     "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "maximum_value": 100000,
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> contract = {"framework": "F", "lot": "L", "request": "R", "participant": "P", "price": 40000, "children": 1,
    ...     "lines": [{"item": "bed", "unit": "bed_day", "quantity": 40, "unit_price": 1000}], "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-03-01", "to": "2026-04-30"}, "awarded_at": "2026-02-10T12:00:00+01:00"}
    >>> awarded = {"kind": "contracted", "contract": contract, "happened_at": "2026-02-10T12:00:00+01:00",
    ...     "recorded_at": "2026-02-10T12:00:00+01:00", "role": "coordinator"}
    >>> ahead = forecast(register={"framework": framework, "events": [awarded]}, at="2026-03-15T12:00:00+01:00")
    >>> average = ahead.accounts[0].average
    >>> average.per_month.shown, average.used_up_on.isoformat()
    ('20000.00', '2026-06-15')
    >>> print(ahead.accounts[0].notes[0].message.en)
    at the average pace it is used up on 2026-06-15, at the fastest on 2026-04-30; by 2026-12-31 130322.58 CZK would be missing
    """
    return _decode.record(Forecast)(_call.call("forecast", {
        "register": register,
        "at": at,
        "to": to,
        "pace_months": pace_months,
    }))


def report(
    *,
    award: AwardInput | Mapping[str, object],
    language: Language | None = None,
    authority_name: str | None = None,
    reference: str | None = None,
    evaluators: Sequence[str] | None = None,
    drawn_up_on: Day | None = None,
    invented: bool | None = None,
) -> EvaluationReport:
    """Makes the evaluation report on one request, or the report on a direct award, as HTML that prints on A4 and as text.

    The decision is made from `award` itself: no figure is the caller's. It shows what was asked, the offers, the excluded
    ones with every reason, the criteria in words, points by criterion, the ranking and ties, low prices, rulings of people,
    the result or what is open, and lines to sign. Prices are in CZK, with or without value added tax as the scheme says.
    Nothing of cases is said. The HTML has no script and no outside resource. Source: act 134/2016 Sb. § 119 as we read it
    (confidence C); the form is our choice.

    Args:
        award: What is decided on, as the operation `award` takes it.
        language: The language of the documents; Czech if missing.
        authority_name: What the authority is called in the documents; as in the framework contract if missing.
        reference: The number of the file.
        evaluators: The roles of those who sign, such as `chair of the committee`; one line for the authority if there
            are none.
        drawn_up_on: The day on which the documents are drawn up; not said if missing.
        invented: Whether the data are invented, which every document then says above all else.

    Returns:
        An evaluation report.

    Raises:
        InputError: those of `award` under `/award`.

    >>> from minitendr import report
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> offer = {"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": 40, "unit_price": 450}]}
    >>> case = {"framework": framework, "request": request, "offers": [offer], "at": "2026-03-10T12:00:00+01:00"}
    >>> made = report(award=case, language="en", evaluators=["head of department"])
    >>> made.title
    'Evaluation report – Request R, version 1'
    >>> made.html.startswith("<!doctype html>"), "head of department" in made.text, "case-1" in made.html
    (True, True, False)
    """
    return _decode.record(EvaluationReport)(_call.call("report", {
        "award": award,
        "language": language,
        "authority_name": authority_name,
        "reference": reference,
        "evaluators": evaluators,
        "drawn_up_on": drawn_up_on,
        "invented": invented,
    }))


def notices(
    *,
    award: AwardInput | Mapping[str, object],
    language: Language | None = None,
    authority_name: str | None = None,
    reference: str | None = None,
    evaluators: Sequence[str] | None = None,
    drawn_up_on: Day | None = None,
    invented: bool | None = None,
) -> Notices:
    """Makes the notice of the result for each participant that offered, or that was asked directly.

    A notice tells its participant its own points, total and place, or the reasons of its own exclusion, beside the price
    and points of the selected offer, and how many offers there were: nothing of other offers, of what the office would have
    paid, of what is left of ceilings, of need and cases. While the request is not decided it tells nothing of the
    evaluation. Source: act 134/2016 Sb. § 135(1)(d); how far it goes is our choice.

    Args:
        award: What is decided on, as the operation `award` takes it.
        language: The language of the documents; Czech if missing.
        authority_name: What the authority is called in the documents; as in the framework contract if missing.
        reference: The number of the file.
        evaluators: The roles of those who sign, such as `chair of the committee`; one line for the authority if there
            are none.
        drawn_up_on: The day on which the documents are drawn up; not said if missing.
        invented: Whether the data are invented, which every document then says above all else.

    Returns:
        The notices on one decision.

    Raises:
        InputError: those of `award` under `/award`.

    >>> from minitendr import notices
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": id, "lots": [{"lot": "L"}]} for id in ("P", "Q")]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> offers = [{"id": id, "participant": id, "lines": [{"item": "hour", "quantity": 40, "unit_price": price}]}
    ...     for id, price in (("P", 450), ("Q", 460))]
    >>> case = {"framework": framework, "request": request, "offers": offers, "at": "2026-03-10T12:00:00+01:00"}
    >>> made = notices(award=case, language="en")
    >>> [(notice.participant, notice.outcome) for notice in made.notices]
    [('P', 'won'), ('Q', 'lost')]
    >>> "18,400" in made.notices[0].text
    False
    """
    return _decode.record(Notices)(_call.call("notices", {
        "award": award,
        "language": language,
        "authority_name": authority_name,
        "reference": reference,
        "evaluators": evaluators,
        "drawn_up_on": drawn_up_on,
        "invented": invented,
    }))


def yearly(
    *,
    year: int,
    registers: Sequence[Register | Mapping[str, object]],
    requests: Sequence[Request | Mapping[str, object]],
    publish: bool | None = None,
    least: int | None = None,
) -> Yearly:
    """Counts a year over registers and requests: children, requests, contracts, units and money, by outcome, office, age, source
    and item.

    Requests count in the year in which they were received, contracts in that of their award, deliveries, invoices and
    payments in that in which they happened, by the clocks of Prague. How a request ended is as of the end of the year, so that
    outcomes of several years do not add up. A child counts once, by the pseudonym of its case;
    families are in no document, and `sibling_groups` are children that requests join. Amounts are in CZK without value added
    tax, units in those of the items. With `publish`, rows of fewer than `least` children (5 if missing) are hidden, and others
    with them so that no total tells them. Source: this engine; what is counted, the bands of ages and what is hidden are
    our choice.

    Args:
        year: The calendar year, 2000 to 2099.
        registers: The registers of the framework contracts, one for each.
        requests: The requests: those of the year, and earlier ones to whose contracts something was delivered in it.
        publish: Whether it is for publication: rows of few children are hidden.
        least: Of how many children a row is shown where it is published; 5 if missing.

    Returns:
        What a year came to.

    Raises:
        InputError: those of `register` under `/registers/<place>`; `duplicate_id` for two registers of one framework
            contract or a version of a request given twice; `another_framework`; `out_of_range` for a year other than
            2000 to 2099 and a `least` below 2.

    >>> from minitendr import yearly
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> counted = yearly(year=2026, registers=[{"framework": framework, "events": []}], requests=[request])
    >>> counted.total.requests, counted.total.children, counted.by_outcome[0].of, counted.by_item[0].asked.shown
    (1, 1, 'open', '40.00')
    """
    return _decode.record(Yearly)(_call.call("yearly", {
        "year": year,
        "registers": registers,
        "requests": requests,
        "publish": publish,
        "least": least,
    }))


def workbook(
    *,
    language: Language | None = None,
    report: Mapping[str, object] | None = None,
    register: Register | Mapping[str, object] | None = None,
    year: Mapping[str, object] | None = None,
) -> Workbook:
    """Makes the sheets of a result for a spreadsheet: names, columns with the kind of their cells, rows and notes.

    Of `report` the input of the operation `report` is given: result, subject, who was asked directly, offers, excluded,
    criteria, steps and sources; of a `register` contracts, lines, invoices, drawdown, requests and findings; of a `year` what `yearly`
    counts. Amounts are in CZK. Numbers are exact decimals with a point; what has no end is rounded half
    up, points to the decimals of the scheme, amounts to 0.01. Days are `2026-07-01`, moments those of the clocks in Prague,
    `percent` is a share of one. Unknown is `null`, never 0. Who writes the file keeps a `text` a text, also where it begins
    like a formula. Source: the form is our choice.

    Args:
        language: The language; where it is missing, that of the report, or Czech.
        report: The evaluation report on one request, as the operation `report` takes it.
        register: A register, for its contracts and what is drawn down of the framework contract.
        year: The yearly report, as the operation `yearly` takes it.

    Returns:
        A workbook, before it is a file.

    Raises:
        InputError: `exactly_one` where nothing or several things are given; those of `report` under `/report`, those of
            the operation `register` under `/register`, those of `yearly` under `/year`.

    >>> from minitendr import workbook
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ...     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot],
    ...     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["case-1"],
    ...     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
    ...     "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> offer = {"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": 40, "unit_price": 450}]}
    >>> case = {"framework": framework, "request": request, "offers": [offer], "at": "2026-03-10T12:00:00+01:00"}
    >>> book = workbook(report={"award": case}, language="en")
    >>> [sheet.name for sheet in book.sheets]
    ['Result', 'Subject', 'Offers', 'Excluded', 'Criteria', 'Steps', 'Sources']
    >>> offers = book.sheets[2]
    >>> [column.cell for column in offers.columns][5:7], offers.rows[0][:3], offers.rows[0][6]
    (['moment', 'amount'], ('1', '1', 'P'), '18000.00')
    """
    return _decode.record(Workbook)(_call.call("workbook", {
        "language": language,
        "report": report,
        "register": register,
        "year": year,
    }))


def privacy(
    *,
    texts: Mapping[str, str] | None = None,
    numbers: Sequence[str] | None = None,
    request: Request | Mapping[str, object] | None = None,
    others: Sequence[Request | Mapping[str, object]] | None = None,
    least: int | None = None,
) -> Privacy:
    """Finds what in texts and in a request could tell who a child is, before anything is sent.

    Texts may be of any length: birth numbers would be refused; nine digits, telephone numbers, e-mail addresses and court
    file numbers are warnings, as they are in what a call would say of the request. A finding says where something stands
    (in characters from 0, the end excluded), never what. `numbers` names the texts in which a telephone number, an IČO or
    an account is expected. Fewer than `least` cases (5 if missing: our choice) of the request and of `others` that share
    what the request says are a warning, with what makes them few and the smallest changes that would be enough. Source:
    regulation (EU) 2016/679 art. 5(1)(c), minimisation of data; what is recognised is our choice.

    Args:
        texts: Texts as people wrote them, of any length, by the names of their fields.
        numbers: The texts in which a telephone number, an IČO or the number of an account is expected, so that nine
            digits say nothing.
        request: A request that is to be sent.
        others: Other requests that are known, of this framework contract or of others whose codes mean the same.
        least: How many cases should share what the request says, at least 1. Missing: 5, our choice.

    Returns:
        What could tell who a child is.

    Raises:
        InputError: everything that is wrong with a request; `missing_field` for `others` without a `request`,
            `out_of_range` for a `least` of 0, `unknown_name` and `duplicate_id` in `numbers`.

    >>> from minitendr import privacy
    >>> found = privacy(texts={"reason": "matka 845612/1234"}).findings[0]
    >>> found.severity, found.path, found.from_, found.to, found.message.en
    ('refuse', '/texts/reason', 6, 17, 'this is a birth number; it is refused')
    >>> def request(id, municipality, language):
    ...     return {"id": id, "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
    ...         "place": {"region": "CZ053", "municipality": municipality}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ...         "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}], "need": {"languages": [language]}, "cases": ["case-" + id]}
    >>> others = [request("2", "5301", "uk"), request("3", "5309", "cs")]
    >>> rare = privacy(request=request("1", "5309", "uk"), others=others, least=2).findings[0].rarity
    >>> rare.cases, [(widening.leave_out, widening.cases) for widening in rare.widenings]
    (1, [(('municipality',), 2), (('languages',), 2)])
    """
    return _decode.record(Privacy)(_call.call("privacy", {
        "texts": texts,
        "numbers": numbers,
        "request": request,
        "others": others,
        "least": least,
    }))


def register(
    *,
    framework: FrameworkContract | Mapping[str, object],
    events: Sequence[Event | Mapping[str, object]],
    texts: Sequence[SealedText | Mapping[str, object]] | None = None,
) -> RegisterSummary:
    """Folds the events of a register into what has been ordered and what became of each request.

    Args:
        framework: The framework contract.
        events: The events in the order in which they were recorded.
        texts: The texts whose seals stand in the events, as far as they were not erased.

    Returns:
        What the events of a register add up to.

    Raises:
        InputError: that of the first event that cannot be, such as `ceiling_exceeded`, under `/events/<place>`.
    """
    return _decode.record(RegisterSummary)(_call.call("register", {
        "framework": framework,
        "events": events,
        "texts": texts,
    }))


def register_at(
    *,
    framework: FrameworkContract | Mapping[str, object],
    events: Sequence[Event | Mapping[str, object]],
    happened_by: Moment | None = None,
    recorded_by: Moment | None = None,
) -> RegisterSummary:
    """Folds the events of a register as far as things had happened by one moment and were known by another.

    `recorded_by` alone gives what the register itself said at that moment, `happened_by` alone what is known now of how
    things stood then, late entries included. `left_out` names events that rest on later ones.

    Args:
        framework: The framework contract.
        events: The events in the order in which they were recorded.
        happened_by: What had happened by this moment; all of it if missing.
        recorded_by: What was known by this moment; all of it if missing.

    Returns:
        What the events of a register add up to.

    Raises:
        InputError: those of the operation `register`.
    """
    return _decode.record(RegisterSummary)(_call.call("register_at", {
        "framework": framework,
        "events": events,
        "happened_by": happened_by,
        "recorded_by": recorded_by,
    }))


def check_register(
    *,
    chain: RegisterChain | Mapping[str, object],
    head: ChainHead | Mapping[str, object] | None = None,
) -> RegisterCheck:
    """Finds every event of a register (as a chain) that was altered, is missing, stands twice or in another place, and every
    text that is not the one that was sealed.

    `head` is what somebody else kept of it: how far it went, and the digest of its last event; only that shows that the
    end was cut off. A digest is no signature: who holds the file alone can write it anew. Source: SHA-256 (FIPS 180-4) of
    canonical JSON (RFC 8785).

    Args:
        chain: The register.
        head: How far the chain went when somebody else took note of it.

    Returns:
        Whether a register is as it was written.

    Raises:
        InputError: what cannot be read at all, with its path.
    """
    return _decode.record(RegisterCheck)(_call.call("check_register", {
        "chain": chain,
        "head": head,
    }))


def seal(
    *,
    salt: str,
    text: str,
) -> Sealed:
    """Seals a text, so that a register can hold its seal and the text can be erased.

    The salt is 32 random bytes as 64 hexadecimal digits, new for each text: the engine has no randomness. The seal is the
    SHA-256 of these digits followed by the text.

    Args:
        salt: 32 random bytes as 64 small hexadecimal digits, new for each text.
        text: The text.

    Returns:
        The seal of a text.

    Raises:
        InputError: `birth_number`, `invalid_text`, `invalid_digest`.
    """
    return _decode.record(Sealed)(_call.call("seal", {
        "salt": salt,
        "text": text,
    }))


def ocds(
    *,
    prefix: str,
    publisher: OcdsPublisher | Mapping[str, object],
    published_at: Moment,
    register: Register | Mapping[str, object],
    uri: str | None = None,
    tenders: Sequence[MiniTender | Mapping[str, object]] | None = None,
    decisions: Sequence[Decision | Mapping[str, object]] | None = None,
    language: Language | None = None,
    notice: str | None = None,
) -> OcdsPackages:
    """Exports a framework contract, its mini-tenders, awards and contracts by the Open Contracting Data Standard 1.1.5.

    `releases` tells what became known of each contracting process, moment by moment, `records` what that comes to. The
    framework contract is one process, each request another. Money is in CZK, as JSON numbers. Nothing of cases and needs is
    exported, and nothing of offers before the decision. A request without its mini-tender is exported with what the register
    says of it. Source: standard.open-contracting.org, version 1.1.5, with the extensions for bids, lots and techniques.

    Args:
        prefix: The prefix under which the publisher is registered, `ocds-` and six small letters or digits, as
            `ocds-213czf`.
        publisher: Who publishes.
        published_at: The moment of publication; nothing that is exported is later.
        register: The framework contract and its events.
        uri: The folder on the web in which the packages will lie, as `releases.json` and `records.json`; missing where
            there is none yet.
        tenders: The mini-tenders and direct orders under it, each request once.
        decisions: The decisions on them, at most one on each request.
        language: The language of the texts.
        notice: What must be said of every process, such as that the data are invented.

    Returns:
        The export: a package of releases and a package of records, as the standard has them.

    Raises:
        InputError: those of `register` under `/register`; `invalid_parameter` for a prefix or an address of another
            form; `another_framework`, `unknown_request` for a decision without its mini-tender, `unknown_lot`,
            `unknown_offer`, `unknown_participant`, `duplicate_id` for a request or a decision given twice;
            `out_of_range` where something is later than the publication.
    """
    return _decode.record(OcdsPackages)(_call.call("ocds", {
        "prefix": prefix,
        "publisher": publisher,
        "published_at": published_at,
        "register": register,
        "uri": uri,
        "tenders": tenders,
        "decisions": decisions,
        "language": language,
        "notice": notice,
    }))


def check_ocds(
    *,
    package: Record | Mapping[str, object],
) -> OcdsChecked:
    """Finds in a package of the Open Contracting Data Standard, of whichever publisher, what its schemas do not see.

    References to parties, lots, items, bids, awards, releases and processes that are not there; ids and releases given twice;
    amounts without a currency; dates that are none or in disorder; call-offs without a framework. Releases and
    records are looked at, by process. What is found is no error: a package may go on from an earlier one. Source: our choice,
    by the definitions of standard.open-contracting.org, version 1.1.5.

    Args:
        package: A release package or a record package.

    Returns:
        What was found in a package.

    Raises:
        InputError: `exactly_one` where the package has neither or both of `releases` and `records`, `wrong_type` where
            that is no list.
    """
    return _decode.record(OcdsChecked)(_call.call("check_ocds", {
        "package": package,
    }))


def simulate(
    *,
    scenario: Scenario | Mapping[str, object],
    seed: int,
    replications: Replications | Mapping[str, object],
    policies: Sequence[Policy | Mapping[str, object]] | None = None,
    keep: KeptFigures | None = None,
) -> Simulation:
    """Simulates a framework contract under several policies: what it costs, how long children wait, what stays unmet, who gets
    the work.

    Requests come, participants offer, contracts take capacity and money, in continuous time; every decision is that of
    `award`. All policies meet the same demand and the same luck. Money is in CZK, times are in days. Rows are the figures of
    each replication, the summary has means with intervals of 95 % and differences against the first policy. With `keep` `sums`
    there are exact sums in place of rows, of the same size for any number of replications. Chunks of replications are put
    together by `compare`. What behaves how is an assumption of the scenario; what is not modelled stands in the documentation
    of the room. Source: this engine.

    Args:
        scenario: The world.
        seed: The root seed, from which all luck follows.
        replications: How many replications.
        policies: The policies; the others are compared with the first. The framework contract as it is, under the id
            `as_is`, if none is given.
        keep: What is kept of them: `rows` or `sums`; rows if missing.

    Returns:
        What a simulation came to.

    Raises:
        InputError: all of them before the first event: `out_of_range` (negative rates, shares above 1, a horizon beyond
            the framework contract), `no_mean`, `nobody_delivers`, `not_modelled`, `nothing_changed`, `missing_field`,
            `empty_list`, `duplicate_id`, `reversed`, `too_large` and those of names that are not there; those of a
            framework contract for what a policy makes of it. After it only `simulation_refused`, where an award refuses
            what a model made.

    >>> from minitendr import simulate
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> policies = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> simulation = simulate(scenario=scenario, policies=policies, seed=20260701,
    ...     replications={"kind": "range", "from": 0, "to": 3})
    >>> days = [one for one in simulation.summary if one.measure == "award_days_mean"][1]
    >>> days.policy, days.paired.against, days.paired.lower
    ('2 days', '5 days', 3)
    """
    return _decode.record(Simulation)(_call.call("simulate", {
        "scenario": scenario,
        "seed": seed,
        "replications": replications,
        "policies": policies,
        "keep": keep,
    }))


def compare(
    *,
    runs: Sequence[Simulation | Mapping[str, object]],
    against: str | None = None,
) -> Simulation:
    """Puts the runs of one simulation together, or compares its policies with another than the first.

    The answer is that of one run of all replications, to the last digit, in whatever chunks they were made. Source: this
    engine; paired differences with the quantile of Student.

    Args:
        runs: The runs, in any order; together they have every replication from the first to the last once.
        against: The policy that the others are compared with; the first if missing.

    Returns:
        What a simulation came to.

    Raises:
        InputError: `empty_list`; `runs_differ` for runs of another scenario, seed, generator or policies, for
            replications that are missing or given twice, and where some keep rows and others sums; `unknown_policy`;
            `rows_not_kept`.

    >>> from minitendr import compare, simulate
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> policies = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> chunks = [simulate(scenario=scenario, policies=policies, seed=20260701,
    ...     replications={"kind": "range", "from": first, "to": first + 2}) for first in (2, 0)]
    >>> whole = compare(runs=chunks)
    >>> whole.from_, whole.to, len(whole.rows.value) == sum(len(chunk.rows.value) for chunk in chunks)
    (0, 4, True)
    """
    return _decode.record(Simulation)(_call.call("compare", {
        "runs": runs,
        "against": against,
    }))


def replay(
    *,
    scenario: Scenario | Mapping[str, object],
    seed: int,
    replication: int,
    policies: Sequence[Policy | Mapping[str, object]] | None = None,
    policy: str | None = None,
    request: str | None = None,
) -> Replay:
    """Makes one replication of a simulation again, with everything that happened in it.

    For a request, each decision comes with the input from which `award` makes it again. Source: this engine.

    Args:
        scenario: The world.
        seed: The root seed.
        replication: The replication, from 0.
        policies: The policies, as in the simulation.
        policy: The policy; the first if missing.
        request: A request of the replication, to see the input and the result of each decision on it.

    Returns:
        One replication, event by event.

    Raises:
        InputError: those of `simulate`; `unknown_policy`, and `unknown_request` for a request that was not decided on.

    >>> from minitendr import award, replay
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> policies = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> again = replay(scenario=scenario, policies=policies, seed=20260701, replication=0, policy="2 days", request="D-1")
    >>> [event.event for event in again.events if event.request == "D-1"][:2]
    ['received', 'called']
    >>> last = again.decisions[-1]
    >>> award(**last.input.to_dict()) == last.decision
    True
    """
    return _decode.record(Replay)(_call.call("replay", {
        "scenario": scenario,
        "seed": seed,
        "replication": replication,
        "policies": policies,
        "policy": policy,
        "request": request,
    }))


def policy_diff(
    *,
    scenario: Scenario | Mapping[str, object],
    policies: Sequence[Policy | Mapping[str, object]],
) -> PolicyDifferences:
    """Says which fields of the framework contract each policy changes, from when, and who leaves.

    A change holds from its day on, inclusive, until a later change of the same field. Source: this engine.

    Args:
        scenario: The world.
        policies: The policies, at least one.

    Returns:
        What policies change.

    Raises:
        InputError: those of `simulate` for scenario and policies.

    >>> from minitendr import policy_diff
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
    ...     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "lots": [lot], "may_outlive": True,
    ...     "term": {"from": "2026-01-01", "to": "2026-06-30"},
    ...     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> requests = {"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
    ...     "quantity": {"kind": "uniform", "from": 10, "to": 60}, "duration_days": {"kind": "exponential", "mean": 30}}
    >>> providers = [{"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}
    ...     for id, cost in [("P", 400), ("Q", 410)]]
    >>> scenario = {"framework": framework, "providers": providers, "authority": {"offer_period": {"working_days": 5}},
    ...     "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": 40}, "requests": requests}]}
    >>> policies = [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]
    >>> change = policy_diff(scenario=scenario, policies=policies).differences[0]
    >>> change.policy, change.from_.isoformat(), change.path, change.before, change.after
    ('2 days', '2026-01-01', 'offer_period.L', '{"working_days":5}', '{"working_days":2}')
    """
    return _decode.record(PolicyDifferences)(_call.call("policy_diff", {
        "scenario": scenario,
        "policies": policies,
    }))


def sweep(
    *,
    design: SweepDesign | Mapping[str, object],
    dimensions: Sequence[SweepDimension | Mapping[str, object]],
) -> Sweep:
    """Makes the policies of a sweep: a grid, or a Latin hypercube.

    The policies are for `simulate`, which says whether they can be. Source: this engine; Technometrics 21
    (1979) for the hypercube.

    Args:
        design: How the points lie.
        dimensions: In what they differ, at least one dimension.

    Returns:
        The points of a sweep: their policies are simulated as any others.

    Raises:
        InputError: `empty_list`, `duplicate_id`, `out_of_range`, `reversed`, `too_large` for more than 10,000 points.

    >>> from minitendr import sweep
    >>> weight = {"kind": "range", "id": "weight", "figure": "price_weight", "least": 60, "most": 80, "steps": 3}
    >>> points = sweep(design={"kind": "grid"}, dimensions=[weight]).points
    >>> [(point.policy.id, point.levels["weight"]) for point in points]
    [('p1', '60'), ('p2', '70'), ('p3', '80')]
    """
    return _decode.record(Sweep)(_call.call("sweep", {
        "design": design,
        "dimensions": dimensions,
    }))


def fit_demand(
    *,
    period: Period | Mapping[str, object] | None = None,
    requests: Sequence[Request | Mapping[str, object]] | None = None,
    totals: Sequence[PublishedTotals | Mapping[str, object]] | None = None,
) -> DemandFit:
    """Fits the parameters of demand to recorded requests and published totals, and says what they cannot tell.

    Rates are in requests a year of 365.25 days, with an interval. The demands are ready for a scenario. Source: estimators
    by moments; the limits are our choice.

    Args:
        period: The period of which the requests are all that was received.
        requests: The requests, each once.
        totals: Published totals.

    Returns:
        Fitted parameters, and what the data cannot tell.

    Raises:
        InputError: `missing_field` without a period of the requests, `out_of_range` for totals of no contract.

    >>> from minitendr import fit_demand
    >>> totals = {"id": "pilot", "period": {"from": "2014-01-01", "to": "2014-12-31"}, "contracts": 396, "value": 19800000}
    >>> fit = fit_demand(totals=[totals])
    >>> fit.totals[0].rate.per_year, fit.totals[0].mean_value, fit.notes[0].code
    (Decimal('396.271233'), Decimal('50000'), 'totals_only')
    """
    return _decode.record(DemandFit)(_call.call("fit_demand", {
        "period": period,
        "requests": requests,
        "totals": totals,
    }))


def fit_prices(
    *,
    framework: FrameworkContract | Mapping[str, object],
    period: Period | Mapping[str, object] | None = None,
    tenders: Sequence[MiniTender | Mapping[str, object]] | None = None,
    decisions: Sequence[Decision | Mapping[str, object]] | None = None,
    events: Sequence[Event | Mapping[str, object]] | None = None,
    demand: Sequence[Demand | Mapping[str, object]] | None = None,
    totals: Sequence[PublishedTotals | Mapping[str, object]] | None = None,
) -> PriceFit:
    """Fits the parameters of providers to recorded offers and answers, and the level of prices to published totals; says what
    they cannot tell.

    Of each participant in each lot: shares of calls answered, of direct orders taken and of contracts refused, prices against
    those of the framework contract or the maximum, and a model that is ready for a scenario. Costs are never seen: `costs` of a
    model is the level of prices. Money is in CZK, times are in hours. Source: the interval of Wilson (1927) and the estimators of a
    log-normal distribution; the limits and what is assumed for an item that was never offered are our choice.

    Args:
        framework: The framework contract.
        period: Only what was received in this period is looked at; all if missing.
        tenders: Mini-tenders and direct orders with their offers, answers and rulings, each request once, as it stood
            at its last decision: what `award_many` decides on.
        decisions: What was decided: contracts that nobody refused are known from here.
        events: The events of the register, whose contracts count as those of decisions, each once, and whose calls say
            to whom they went.
        demand: What was asked for in the time of the published totals, as `fit_demand` answers it.
        totals: Published totals.

    Returns:
        Fitted parameters of providers, and what the data cannot tell.

    Raises:
        InputError: `missing_field` where there is nothing to fit, `duplicate_id` for two mini-tenders of one request,
            `another_framework`, `unknown_participant`, `out_of_range` for totals of no contract; those of `award` for a
            mini-tender and of `simulate` for a demand.

    >>> from minitendr import fit_prices
    >>> items = [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}]
    >>> lot = {"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": items, "scheme": {"combine": {"kind": "lowest_price"}}}
    >>> framework = {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ...     "lots": [lot], "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}
    >>> request = {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
    ...     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "cases": ["case-1"],
    ...     "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}]}
    >>> offer = {"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": 40, "unit_price": 450}]}
    >>> fit = fit_prices(framework=framework, tenders=[{"request": request, "offers": [offer], "at": "2026-03-10T12:00:00+01:00"}])
    >>> p, q = fit.providers
    >>> p.prices[0].level, p.model.costs["hour"], q.answered.share, q.model
    (Decimal('0.9'), Decimal('450'), Decimal('0'), None)
    """
    return _decode.record(PriceFit)(_call.call("fit_prices", {
        "framework": framework,
        "period": period,
        "tenders": tenders,
        "decisions": decisions,
        "events": events,
        "demand": demand,
        "totals": totals,
    }))
