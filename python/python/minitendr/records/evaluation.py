# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `evaluation`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Kinds, Record, Result
from .._types import Amount, Moment
from ..names import Algorithm, BatchStatus, Better, Divisor, Of, PriceStage, ReasonCode, ReferenceOffers, ReferencePrice, ReferenceSet, Rounding, RoundingStage, SpanishReading, Vat
from .offer import Offer
from .value import Figure


class AbnormallyLow(Result):
    """Which offers are abnormally low, and why."""

    __slots__ = ()
    _kind = "AbnormallyLow"
    _fields = (
        ("flagged", "flagged"),
        ("details", "details"),
        ("threshold", "threshold"),
    )

    @property
    def flagged(self) -> tuple[str, ...]:
        """The offers to be asked, in the order of the offers."""
        return self._required("flagged", _decode.list_of(_decode.text))

    @property
    def details(self) -> tuple[Flag, ...]:
        """The figures behind each flag, in the same order as `flagged`."""
        return self._required("details", _decode.list_of(_decode.record(Flag)))

    @property
    def threshold(self) -> Figure | None:
        """The price in CZK below which an offer is flagged (at which too, where the rule is inclusive). Given only where
        one price holds for all offers.
        """
        return self._given("threshold", _decode.record(Figure), None)


class AbnormallyLowRule(Kinds):
    """What counts as an abnormally low price.

    `below`, `any` and `all` build a rule; the others are rules that stand in a law. With P the price, B the ceiling
    (estimate), d = 100·(B − P)/B the discount in percent. Every rule is a single pass over the offers that it is given.

    - `AbnormallyLowRule.Below`: So many percent below a reference R: flagged if 100·(R − P)/D ≥ percent (> where not inclusive), D being R or P.
    - `AbnormallyLowRule.Any`: Flagged by at least one of the rules.
    - `AbnormallyLowRule.All`: Flagged by every one of the rules.
    - `AbnormallyLowRule.UaProzorro`: Ukraine: from two offers on, 40 % or more below the mean of the others' initial prices, or 30 % or more below the next price.
    - `AbnormallyLowRule.EsRglcap85`: Spain: strictly below, by the number of offers.
    - `AbnormallyLowRule.Sk343201553`: Slovakia: from three offers on, 15 % or more below the mean of the others without the lowest, and 10 % or more below the second lowest.
    - `AbnormallyLowRule.Gr441288`: Greece: d more than 10 points above the mean of all d.
    - `AbnormallyLowRule.Br866648`: Brazil: strictly below 70 % of min(B, mean of the prices above B/2).
    - `AbnormallyLowRule.It362023A`: Italy, method A: from five offers on, d above a threshold T in percent.
    """

    __slots__ = ()
    _kind = "AbnormallyLowRule"
    Below: ClassVar[type[AbnormallyLowRuleBelow]]
    Any: ClassVar[type[AbnormallyLowRuleAny]]
    All: ClassVar[type[AbnormallyLowRuleAll]]
    UaProzorro: ClassVar[type[AbnormallyLowRuleUaProzorro]]
    EsRglcap85: ClassVar[type[AbnormallyLowRuleEsRglcap85]]
    Sk343201553: ClassVar[type[AbnormallyLowRuleSk343201553]]
    Gr441288: ClassVar[type[AbnormallyLowRuleGr441288]]
    Br866648: ClassVar[type[AbnormallyLowRuleBr866648]]
    It362023A: ClassVar[type[AbnormallyLowRuleIt362023A]]


class AbnormallyLowRuleBelow(AbnormallyLowRule, kind="below"):
    """So many percent below a reference R: flagged if 100·(R − P)/D ≥ percent (> where not inclusive), D being R or P.

    Errors: `ceiling_missing`, `missing_field` (an initial price), `formula_undefined` (0/0, where inclusive).
    An offer with nothing to compare it with is not flagged. The general form; the laws below are special cases. Guidance of the Dutch
    `PIANOo` divides by the own price

    Args:
        reference: What the price is compared with.
        percent: How far below, in percent of the divisor: 0 or more, and at most 100 unless the divisor is the own
            price.
        of: Whose prices make the reference; `ceiling` looks at none, `next` and `lowest_other` at others only.
        price: Which prices make the reference.
        inclusive: Whether exactly so far below is enough; true if not given.
        divide_by: What the percent are taken of.
        offers_from: With fewer offers nothing is flagged; 1 if not given.
    """

    __slots__ = ()
    _fields = (
        ("reference", "reference"),
        ("of", "of"),
        ("price", "price"),
        ("percent", "percent"),
        ("inclusive", "inclusive"),
        ("divide_by", "divide_by"),
        ("offers_from", "offers_from"),
    )

    def __init__(
        self,
        *,
        reference: ReferencePrice,
        percent: Amount,
        of: ReferenceOffers | None = None,
        price: PriceStage | None = None,
        inclusive: bool | None = None,
        divide_by: Divisor | None = None,
        offers_from: int | None = None,
    ) -> None:
        super().__init__({
            "kind": "below",
            "reference": reference,
            "percent": percent,
            "of": of,
            "price": price,
            "inclusive": inclusive,
            "divide_by": divide_by,
            "offers_from": offers_from,
        })

    @property
    def reference(self) -> ReferencePrice:
        """What the price is compared with."""
        return cast("ReferencePrice", self._required("reference", _decode.any_))

    @property
    def of(self) -> ReferenceOffers:
        """Whose prices make the reference; `ceiling` looks at none, `next` and `lowest_other` at others only."""
        return cast("ReferenceOffers", self._required("of", _decode.any_))

    @property
    def price(self) -> PriceStage:
        """Which prices make the reference."""
        return cast("PriceStage", self._required("price", _decode.any_))

    @property
    def percent(self) -> Decimal:
        """How far below, in percent of the divisor: 0 or more, and at most 100 unless the divisor is the own price."""
        return self._required("percent", _decode.decimal)

    @property
    def inclusive(self) -> bool:
        """Whether exactly so far below is enough; true if not given."""
        return self._required("inclusive", _decode.flag)

    @property
    def divide_by(self) -> Divisor:
        """What the percent are taken of."""
        return cast("Divisor", self._required("divide_by", _decode.any_))

    @property
    def offers_from(self) -> int:
        """With fewer offers nothing is flagged; 1 if not given."""
        return self._required("offers_from", _decode.count)


class AbnormallyLowRuleAny(AbnormallyLowRule, kind="any"):
    """Flagged by at least one of the rules.

    Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.

    Args:
        rules: The rules, at least one.
    """

    __slots__ = ()
    _fields = (
        ("rules", "rules"),
    )

    def __init__(
        self,
        *,
        rules: Sequence[AbnormallyLowRule | Mapping[str, object]],
    ) -> None:
        super().__init__({
            "kind": "any",
            "rules": rules,
        })

    @property
    def rules(self) -> tuple[AbnormallyLowRule, ...]:
        """The rules, at least one."""
        return self._required("rules", _decode.list_of(_decode.record(AbnormallyLowRule)))


class AbnormallyLowRuleAll(AbnormallyLowRule, kind="all"):
    """Flagged by every one of the rules.

    Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.

    Args:
        rules: The rules, at least one.
    """

    __slots__ = ()
    _fields = (
        ("rules", "rules"),
    )

    def __init__(
        self,
        *,
        rules: Sequence[AbnormallyLowRule | Mapping[str, object]],
    ) -> None:
        super().__init__({
            "kind": "all",
            "rules": rules,
        })

    @property
    def rules(self) -> tuple[AbnormallyLowRule, ...]:
        """The rules, at least one."""
        return self._required("rules", _decode.list_of(_decode.record(AbnormallyLowRule)))


class AbnormallyLowRuleUaProzorro(AbnormallyLowRule, kind="ua_prozorro"):
    """Ukraine: from two offers on, 40 % or more below the mean of the others' initial prices, or 30 % or more below the
    next price.

    Errors: `missing_field` (an initial price), `formula_undefined` (0/0). Source: the public system `ProZorro`,
    `openprocurement.api`.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "ua_prozorro",
        })


class AbnormallyLowRuleEsRglcap85(AbnormallyLowRule, kind="es_rglcap_85"):
    """Spain: strictly below, by the number of offers. One: 25 % under B. Two: 20 % under the other. Three: 10 % under the
    mean (taken without the highest if that is more than 10 % above it), and in any case 25 % under B. Four and more: 10 %
    under the mean (without all that are more than 10 % above it; of the three lowest, if fewer than three are left).

    `discount_points` takes all these percent of B. Figures behind a flag: `mean_of_all`, `offers_in_mean`. Errors:
    `ceiling_missing`, `formula_undefined` where B is 0; both only where B is looked at. Source: RGLCAP (Royal Decree 1098/2001), article 85.

    Args:
        reading: What the percent are taken of.
    """

    __slots__ = ()
    _fields = (
        ("reading", "reading"),
    )

    def __init__(
        self,
        *,
        reading: SpanishReading,
    ) -> None:
        super().__init__({
            "kind": "es_rglcap_85",
            "reading": reading,
        })

    @property
    def reading(self) -> SpanishReading:
        """What the percent are taken of."""
        return cast("SpanishReading", self._required("reading", _decode.any_))


class AbnormallyLowRuleSk343201553(AbnormallyLowRule, kind="sk_343_2015_53"):
    """Slovakia: from three offers on, 15 % or more below the mean of the others without the lowest, and 10 % or more below
    the second lowest.

    Error: `formula_undefined` (0/0). Source: Act 343/2015, section 53, paragraph 3.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "sk_343_2015_53",
        })


class AbnormallyLowRuleGr441288(AbnormallyLowRule, kind="gr_4412_88"):
    """Greece: d more than 10 points above the mean of all d.

    Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 4412/2016, article 88, paragraph 5A.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "gr_4412_88",
        })


class AbnormallyLowRuleBr866648(AbnormallyLowRule, kind="br_8666_48"):
    """Brazil: strictly below 70 % of min(B, mean of the prices above B/2).

    Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 8.666/1993, article 48, § 1.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "br_8666_48",
        })


class AbnormallyLowRuleIt362023A(AbnormallyLowRule, kind="it_36_2023_a"):
    """Italy, method A: from five offers on, d above a threshold T in percent. ceil(10 %) of the offers are cut at both ends,
    equal ones together; of what is left m is the mean of d, s the mean excess of those above m. Fewer than fifteen
    offers: T = 1.2·m if s/m ≤ 0.15, else m + s. From fifteen: T = m + s − s·p/100, p the product of the first two
    decimals of the sum.

    Figures behind a flag, in percent: `sum`, `mean`, `mean_excess`, `product_of_decimals`. Errors: `ceiling_missing`,
    `formula_undefined` where B is 0, the cut leaves nothing or m is not above 0 (with fewer than fifteen). Source:
    Legislative Decree 36/2023, article 54 and annex II.2.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "it_36_2023_a",
        })


class Band(Record):
    """One band of a table.

    Args:
        up_to: The upper edge, which belongs to the band.
        points: The points, 0 to the weight.
    """

    __slots__ = ()
    _kind = "Band"
    _fields = (
        ("up_to", "up_to"),
        ("points", "points"),
    )

    def __init__(
        self,
        *,
        up_to: Amount,
        points: Amount,
    ) -> None:
        super().__init__({
            "up_to": up_to,
            "points": points,
        })

    @property
    def up_to(self) -> Decimal:
        """The upper edge, which belongs to the band."""
        return self._required("up_to", _decode.decimal)

    @property
    def points(self) -> Decimal:
        """The points, 0 to the weight."""
        return self._required("points", _decode.decimal)


class Combine(Kinds):
    """How points and price become the figure that is ranked.

    "Quality" is the sum of the points of all criteria that are not the price, its share that sum divided by their weights.

    - `Combine.WeightedSum`: The sum of all points, highest first: the usual case.
    - `Combine.LowestPrice`: The price alone, lowest first.
    - `Combine.Quotient`: Quality ÷ price × `scale`, highest first (German *einfache Richtwertmethode*, `UfAB`).
    - `Combine.QuotientBand`: As `quotient`, but among the offers at or above best·(1 − percent/100) another figure decides (German *erweiterte Richtwertmethode*): they come first, ordered by `decide_by`, then by the quotient; the others follow by quotient.
    - `Combine.PricePerQuality`: Price ÷ share of quality, lowest first.
    - `Combine.QualityMoney`: Price − Σ worth·(points/weight), lowest first; may be negative (Dutch *gunnen op waarde*).
    - `Combine.PriceUplift`: Price·(1 + missing share of quality·(weight of quality/weight of price)), lowest first (Norwegian practice).
    - `Combine.FeatureCoefficient`: Price/(1 + Σv/(1 − Σbest)), lowest first, v being the values of the features (`ProZorro`).
    """

    __slots__ = ()
    _kind = "Combine"
    WeightedSum: ClassVar[type[CombineWeightedSum]]
    LowestPrice: ClassVar[type[CombineLowestPrice]]
    Quotient: ClassVar[type[CombineQuotient]]
    QuotientBand: ClassVar[type[CombineQuotientBand]]
    PricePerQuality: ClassVar[type[CombinePricePerQuality]]
    QualityMoney: ClassVar[type[CombineQualityMoney]]
    PriceUplift: ClassVar[type[CombinePriceUplift]]
    FeatureCoefficient: ClassVar[type[CombineFeatureCoefficient]]


class CombineWeightedSum(Combine, kind="weighted_sum"):
    """The sum of all points, highest first: the usual case. Example: 60 + 30 = 90."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "weighted_sum",
        })


class CombineLowestPrice(Combine, kind="lowest_price"):
    """The price alone, lowest first. Points are computed for reading only."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "lowest_price",
        })


class CombineQuotient(Combine, kind="quotient"):
    """Quality ÷ price × `scale`, highest first (German *einfache Richtwertmethode*, `UfAB`). Example: 75 points for
    74,000 CZK with scale 1,000,000: 1013.51. Undefined where a price is 0.

    Args:
        scale: A factor for reading; above 0. Default 1.
    """

    __slots__ = ()
    _fields = (
        ("scale", "scale"),
    )

    def __init__(
        self,
        *,
        scale: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "quotient",
            "scale": scale,
        })

    @property
    def scale(self) -> Decimal | None:
        """A factor for reading; above 0. Default 1."""
        return self._given("scale", _decode.decimal, None)


class CombineQuotientBand(Combine, kind="quotient_band"):
    """As `quotient`, but among the offers at or above best·(1 − percent/100) another figure decides (German *erweiterte
    Richtwertmethode*): they come first, ordered by `decide_by`, then by the quotient; the others follow by quotient.

    Args:
        percent: The width of the band in percent, 0 to 100.
        decide_by: `price` (lower first), `quality` (higher first) or the id of a criterion (more points first).
    """

    __slots__ = ()
    _fields = (
        ("percent", "percent"),
        ("decide_by", "decide_by"),
    )

    def __init__(
        self,
        *,
        percent: Amount,
        decide_by: str,
    ) -> None:
        super().__init__({
            "kind": "quotient_band",
            "percent": percent,
            "decide_by": decide_by,
        })

    @property
    def percent(self) -> Decimal:
        """The width of the band in percent, 0 to 100."""
        return self._required("percent", _decode.decimal)

    @property
    def decide_by(self) -> str:
        """`price` (lower first), `quality` (higher first) or the id of a criterion (more points first)."""
        return self._required("decide_by", _decode.text)


class CombinePricePerQuality(Combine, kind="price_per_quality"):
    """Price ÷ share of quality, lowest first. Example: 400 CZK with 80 of 100 points: 500. Undefined where the share is
    not above 0.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "price_per_quality",
        })


class CombineQualityMoney(Combine, kind="quality_money"):
    """Price − Σ worth·(points/weight), lowest first; may be negative (Dutch *gunnen op waarde*). Example: 80,000 CZK with
    60 % of a criterion worth 2,500: 78,500.

    Args:
        worth: What full points of a criterion are worth, in CZK.
    """

    __slots__ = ()
    _fields = (
        ("worth", "worth"),
    )

    def __init__(
        self,
        *,
        worth: Mapping[str, Amount],
    ) -> None:
        super().__init__({
            "kind": "quality_money",
            "worth": worth,
        })

    @property
    def worth(self) -> Mapping[str, Decimal]:
        """What full points of a criterion are worth, in CZK."""
        return self._required("worth", _decode.map_of(_decode.decimal))


class CombinePriceUplift(Combine, kind="price_uplift"):
    """Price·(1 + missing share of quality·(weight of quality/weight of price)), lowest first (Norwegian practice).
    Example: 1000 CZK, 60/40, 30 of 40 points: 1000·(1 + 0.25·40/60) = 1166.67. Undefined where a weight is 0.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "price_uplift",
        })


class CombineFeatureCoefficient(Combine, kind="feature_coefficient"):
    """Price/(1 + Σv/(1 − Σbest)), lowest first, v being the values of the features (`ProZorro`). Example: best 0.15 and
    0.15, chosen 0.1 and 0.1, price 499: 499/(9/7) = 388.11.

    Args:
        best: The best value of each feature, 0 or more, together below 1.
    """

    __slots__ = ()
    _fields = (
        ("best", "best"),
    )

    def __init__(
        self,
        *,
        best: Mapping[str, Amount],
    ) -> None:
        super().__init__({
            "kind": "feature_coefficient",
            "best": best,
        })

    @property
    def best(self) -> Mapping[str, Decimal]:
        """The best value of each feature, 0 or more, together below 1."""
        return self._required("best", _decode.map_of(_decode.decimal))


class Comparison(Result):
    """A comparison that a price failed, with everything to compute it again:
    deviation = 100 · (reference − price) / base, held against the limit.
    """

    __slots__ = ()
    _kind = "Comparison"
    _fields = (
        ("rule", "rule"),
        ("against", "against"),
        ("reference", "reference"),
        ("base", "base"),
        ("limit", "limit"),
        ("inclusive", "inclusive"),
        ("threshold", "threshold"),
        ("deviation", "deviation"),
        ("workings", "workings"),
    )

    @property
    def rule(self) -> str:
        """The kind of the rule."""
        return self._required("rule", _decode.text)

    @property
    def against(self) -> str:
        """What the reference is: `mean`, `median`, `next`, `ceiling`, `lowest_other`, `other`, `mean_above_half`."""
        return self._required("against", _decode.text)

    @property
    def reference(self) -> Figure:
        """The price compared with, in CZK."""
        return self._required("reference", _decode.record(Figure))

    @property
    def base(self) -> Figure:
        """What the percent are taken of, in CZK: the reference, the own price or the ceiling."""
        return self._required("base", _decode.record(Figure))

    @property
    def limit(self) -> Figure:
        """The deviation from which on a price is flagged, in percent of the base."""
        return self._required("limit", _decode.record(Figure))

    @property
    def inclusive(self) -> bool:
        """Whether a deviation of exactly the limit is flagged."""
        return self._required("inclusive", _decode.flag)

    @property
    def threshold(self) -> Figure:
        """The price in CZK that lies on the limit."""
        return self._required("threshold", _decode.record(Figure))

    @property
    def deviation(self) -> Figure | None:
        """How far the price is below the reference, in percent of the base; missing where the base is an own price of 0."""
        return self._given("deviation", _decode.record(Figure), None)

    @property
    def workings(self) -> Mapping[str, Figure]:
        """Further figures on the way to the reference or the limit, by name; the preset says which."""
        return self._given("workings", _decode.map_of(_decode.record(Figure)), EMPTY)


class Criterion(Record):
    """One criterion of a scheme.

    Args:
        id: The id; for a value also the name under which offers give it.
        of: What it looks at.
        better: Which figures are better.
        weight: The most points that it gives, 0 or more.
        formula: How the figure becomes points.
        name: What people call it; its id where missing.
        minimum_points: The least points that an offer needs, after rounding where points are rounded.
        step: The step in which figures of the criterion are given, above 0; 0.01 if missing. No offer is held against
            it: it is the grid on which the smallest change is looked for that would have changed an award.
    """

    __slots__ = ()
    _kind = "Criterion"
    _fields = (
        ("id", "id"),
        ("of", "of"),
        ("better", "better"),
        ("weight", "weight"),
        ("formula", "formula"),
        ("name", "name"),
        ("minimum_points", "minimum_points"),
        ("step", "step"),
    )

    def __init__(
        self,
        *,
        id: str,
        of: Of,
        better: Better,
        weight: Amount,
        formula: Formula | Mapping[str, object],
        name: str | None = None,
        minimum_points: Amount | None = None,
        step: Amount | None = None,
    ) -> None:
        super().__init__({
            "id": id,
            "of": of,
            "better": better,
            "weight": weight,
            "formula": formula,
            "name": name,
            "minimum_points": minimum_points,
            "step": step,
        })

    @property
    def id(self) -> str:
        """The id; for a value also the name under which offers give it."""
        return self._required("id", _decode.text)

    @property
    def of(self) -> Of:
        """What it looks at."""
        return cast("Of", self._required("of", _decode.any_))

    @property
    def better(self) -> Better:
        """Which figures are better."""
        return cast("Better", self._required("better", _decode.any_))

    @property
    def weight(self) -> Decimal:
        """The most points that it gives, 0 or more."""
        return self._required("weight", _decode.decimal)

    @property
    def formula(self) -> Formula:
        """How the figure becomes points."""
        return self._required("formula", _decode.record(Formula))

    @property
    def name(self) -> str | None:
        """What people call it; its id where missing."""
        return self._given("name", _decode.text, None)

    @property
    def minimum_points(self) -> Decimal | None:
        """The least points that an offer needs, after rounding where points are rounded."""
        return self._given("minimum_points", _decode.decimal, None)

    @property
    def step(self) -> Decimal | None:
        """The step in which figures of the criterion are given, above 0; 0.01 if missing. No offer is held against it: it is the
        grid on which the smallest change is looked for that would have changed an award.
        """
        return self._given("step", _decode.decimal, None)


class CriterionWorking(Result):
    """How the points of one criterion were given."""

    __slots__ = ()
    _kind = "CriterionWorking"
    _fields = (
        ("criterion", "criterion"),
        ("formula", "formula"),
        ("weight", "weight"),
        ("points", "points"),
        ("reference", "reference"),
        ("ceiling", "ceiling"),
    )

    @property
    def criterion(self) -> str:
        """The criterion."""
        return self._required("criterion", _decode.text)

    @property
    def formula(self) -> str:
        """The formula with symbols: `W` the weight, `x` the figure of the offer, `best`, `worst` and `mean` of the reference
        set, `B` the highest admissible price; other names are parameters of the formula.
        """
        return self._required("formula", _decode.text)

    @property
    def weight(self) -> Decimal:
        """The weight."""
        return self._required("weight", _decode.decimal)

    @property
    def points(self) -> tuple[PointsLine, ...]:
        """The points, by offer in byte order."""
        return self._required("points", _decode.list_of(_decode.record(PointsLine)))

    @property
    def reference(self) -> ReferenceFigures | None:
        """What the formula takes from all offers; missing where it looks at none but the offer itself."""
        return self._given("reference", _decode.record(ReferenceFigures), None)

    @property
    def ceiling(self) -> Decimal | None:
        """The highest admissible price in CZK, where the formula asks for it."""
        return self._given("ceiling", _decode.decimal, None)


class DrawCommitment(Record):
    """An announced draw.

    Args:
        algorithm: How the key becomes positions.
        sources: What will count as randomness.
        pool: What is drawn from.
        take: How many are drawn.
        announced_at: When it was announced.
        commitment: SHA-256 of the plan as canonical JSON, the salt included.
    """

    __slots__ = ()
    _kind = "DrawCommitment"
    _fields = (
        ("format", "format"),
        ("algorithm", "algorithm"),
        ("sources", "sources"),
        ("pool", "pool"),
        ("take", "take"),
        ("announced_at", "announced_at"),
        ("commitment", "commitment"),
    )

    def __init__(
        self,
        *,
        algorithm: Algorithm,
        sources: Sequence[NamedSource | Mapping[str, object]],
        pool: int | Sequence[str],
        take: int,
        announced_at: Moment,
        commitment: str,
    ) -> None:
        super().__init__({
            "algorithm": algorithm,
            "sources": sources,
            "pool": pool,
            "take": take,
            "announced_at": announced_at,
            "commitment": commitment,
        })

    @property
    def format(self) -> str:
        """The format of the document."""
        return self._required("format", _decode.text)

    @property
    def algorithm(self) -> Algorithm:
        """How the key becomes positions."""
        return cast("Algorithm", self._required("algorithm", _decode.any_))

    @property
    def sources(self) -> tuple[NamedSource, ...]:
        """What will count as randomness."""
        return self._required("sources", _decode.list_of(_decode.record(NamedSource)))

    @property
    def pool(self) -> int | tuple[str, ...]:
        """What is drawn from."""
        return cast("int | tuple[str, ...]", self._required("pool", _decode.any_))

    @property
    def take(self) -> int:
        """How many are drawn."""
        return self._required("take", _decode.count)

    @property
    def announced_at(self) -> datetime.datetime:
        """When it was announced."""
        return self._required("announced_at", _decode.instant)

    @property
    def commitment(self) -> str:
        """SHA-256 of the plan as canonical JSON, the salt included."""
        return self._required("commitment", _decode.text)


class DrawRecord(Result):
    """A draw with everything that it takes to draw anew."""

    __slots__ = ()
    _kind = "DrawRecord"
    _fields = (
        ("commitment", "commitment"),
        ("key", "key"),
        ("selected", "selected"),
        ("at", "at"),
    )

    @property
    def commitment(self) -> str:
        """The digest that the drawer was bound by."""
        return self._required("commitment", _decode.text)

    @property
    def key(self) -> str:
        """The sources as one text, from which everybody can repeat the draw."""
        return self._required("key", _decode.text)

    @property
    def selected(self) -> tuple[int, ...] | tuple[str, ...]:
        """In the order in which they were drawn."""
        return cast("tuple[int, ...] | tuple[str, ...]", self._required("selected", _decode.any_))

    @property
    def at(self) -> datetime.datetime:
        """When the draw was made."""
        return self._required("at", _decode.instant)


class DrawReveal(Record):
    """An announced draw with what it was waiting for: the input of the operation `reveal_draw`.

    Args:
        announced: The draw as it was announced.
        sources: What each named source came to, in their order.
        at: When the draw is made.
        salt: The salt that the drawer bound itself to.
    """

    __slots__ = ()
    _kind = "DrawReveal"
    _fields = (
        ("announced", "announced"),
        ("sources", "sources"),
        ("at", "at"),
        ("salt", "salt"),
    )

    def __init__(
        self,
        *,
        announced: DrawCommitment | Mapping[str, object],
        sources: Sequence[Sequence[Amount] | str],
        at: Moment,
        salt: str | None = None,
    ) -> None:
        super().__init__({
            "announced": announced,
            "sources": sources,
            "at": at,
            "salt": salt,
        })

    @property
    def announced(self) -> DrawCommitment:
        """The draw as it was announced."""
        return self._required("announced", _decode.record(DrawCommitment))

    @property
    def sources(self) -> tuple[tuple[str, ...] | str, ...]:
        """What each named source came to, in their order."""
        return cast("tuple[tuple[str, ...] | str, ...]", self._required("sources", _decode.list_of(_decode.any_)))

    @property
    def at(self) -> datetime.datetime:
        """When the draw is made."""
        return self._required("at", _decode.instant)

    @property
    def salt(self) -> str | None:
        """The salt that the drawer bound itself to."""
        return self._given("salt", _decode.text, None)


class Drawn(Result):
    """What was drawn."""

    __slots__ = ()
    _kind = "Drawn"
    _fields = (
        ("key", "key"),
        ("selected", "selected"),
    )

    @property
    def key(self) -> str:
        """The sources as one text, from which everybody can repeat the draw."""
        return self._required("key", _decode.text)

    @property
    def selected(self) -> tuple[int, ...] | tuple[str, ...]:
        """In the order in which they were drawn."""
        return cast("tuple[int, ...] | tuple[str, ...]", self._required("selected", _decode.any_))


class EvaluateInput(Record):
    """The input of the operation `evaluate` as one document.

    Args:
        scheme: The scheme.
        offers: The offers; none at all is no error.
        ceiling: The highest admissible price in CZK, with or without value added tax as the scheme says.
        deadline: The end of the offer period.
        framework_prices: The price of each participant in the framework, in CZK, with or without value added tax as the
            scheme says.
    """

    __slots__ = ()
    _kind = "EvaluateInput"
    _fields = (
        ("scheme", "scheme"),
        ("offers", "offers"),
        ("ceiling", "ceiling"),
        ("deadline", "deadline"),
        ("framework_prices", "framework_prices"),
    )

    def __init__(
        self,
        *,
        scheme: Scheme | Mapping[str, object],
        offers: Sequence[Offer | Mapping[str, object]],
        ceiling: Amount | None = None,
        deadline: Moment | None = None,
        framework_prices: Mapping[str, Amount] | None = None,
    ) -> None:
        super().__init__({
            "scheme": scheme,
            "offers": offers,
            "ceiling": ceiling,
            "deadline": deadline,
            "framework_prices": framework_prices,
        })

    @property
    def scheme(self) -> Scheme:
        """The scheme."""
        return self._required("scheme", _decode.record(Scheme))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers; none at all is no error."""
        return self._required("offers", _decode.list_of(_decode.record(Offer)))

    @property
    def ceiling(self) -> Decimal | None:
        """The highest admissible price in CZK, with or without value added tax as the scheme says."""
        return self._given("ceiling", _decode.decimal, None)

    @property
    def deadline(self) -> datetime.datetime | None:
        """The end of the offer period."""
        return self._given("deadline", _decode.instant, None)

    @property
    def framework_prices(self) -> Mapping[str, Decimal]:
        """The price of each participant in the framework, in CZK, with or without value added tax as the scheme says."""
        return self._given("framework_prices", _decode.map_of(_decode.decimal), EMPTY)


class EvaluateMany(Result):
    """Many evaluations, as columns."""

    __slots__ = ()
    _kind = "EvaluateMany"
    _fields = (
        ("total", "total"),
        ("rank", "rank"),
        ("reasons", "reasons"),
        ("codes", "codes"),
        ("winner", "winner"),
        ("status", "status"),
    )

    @property
    def total(self) -> tuple[Decimal | None, ...]:
        """The figure that is ranked, of each offer, with the decimals of the scheme; `null` where the offer is not ranked. Where
        the scheme rounds nothing, it is rounded half up as it is shown, and the places are those of the exact figure.
        """
        return cast("tuple[Decimal | None, ...]", self._required("total", _decode.list_of(_decode.any_)))

    @property
    def rank(self) -> tuple[int, ...]:
        """The place of each offer from 1; equal offers share one, and the next follows without a gap. 0 is none."""
        return self._required("rank", _decode.list_of(_decode.count))

    @property
    def reasons(self) -> tuple[int, ...]:
        """Why each offer is inadmissible, as bits; 0 for an admissible one."""
        return self._required("reasons", _decode.list_of(_decode.count))

    @property
    def codes(self) -> tuple[ReasonCode, ...]:
        """What the bits mean, from the lowest."""
        return cast("tuple[ReasonCode, ...]", self._required("codes", _decode.list_of(_decode.any_)))

    @property
    def winner(self) -> tuple[int | None, ...]:
        """The row of the only offer at the first place of each tender; `null` where there is none."""
        return cast("tuple[int | None, ...]", self._required("winner", _decode.list_of(_decode.any_)))

    @property
    def status(self) -> tuple[BatchStatus, ...]:
        """How each tender ended."""
        return cast("tuple[BatchStatus, ...]", self._required("status", _decode.list_of(_decode.any_)))


class Evaluation(Result):
    """The result of an evaluation. The order of the offers handed in never matters."""

    __slots__ = ()
    _kind = "Evaluation"
    _fields = (
        ("points", "points"),
        ("totals", "totals"),
        ("ranking", "ranking"),
        ("undecided", "undecided"),
        ("inadmissible", "inadmissible"),
        ("findings", "findings"),
        ("ties", "ties"),
        ("winner", "winner"),
    )

    @property
    def points(self) -> Mapping[str, Mapping[str, Figure]]:
        """The points of each evaluated offer by criterion, rounded where the scheme rounds points. Points that the combining
        rule does not use are left out where they are undefined.
        """
        return self._required("points", _decode.map_of(_decode.map_of(_decode.record(Figure))))

    @property
    def totals(self) -> Mapping[str, Figure]:
        """The figure that is ranked: sum, quotient or adjusted price, rounded where the scheme rounds totals."""
        return self._required("totals", _decode.map_of(_decode.record(Figure)))

    @property
    def ranking(self) -> tuple[tuple[str, ...], ...]:
        """The places from the first; ids that share a place are equal, in byte order."""
        return self._required("ranking", _decode.list_of(_decode.list_of(_decode.text)))

    @property
    def undecided(self) -> tuple[str, ...]:
        """The offers that share the first place; empty when there is a winner."""
        return self._required("undecided", _decode.list_of(_decode.text))

    @property
    def inadmissible(self) -> Mapping[str, ReasonCode]:
        """The inadmissible offers, each with the first code that applies. An offer that was replaced is not among them."""
        return cast("Mapping[str, ReasonCode]", self._required("inadmissible", _decode.map_of(_decode.any_)))

    @property
    def findings(self) -> tuple[OfferFinding, ...]:
        """Everything that was found about offers, by offer and in the order of the codes."""
        return self._required("findings", _decode.list_of(_decode.record(OfferFinding)))

    @property
    def ties(self) -> tuple[SettledTie, ...]:
        """The ties, and the rules that settled them."""
        return self._required("ties", _decode.list_of(_decode.record(SettledTie)))

    @property
    def winner(self) -> str | None:
        """The only offer at the first place. Missing when undecided, and when nobody is left."""
        return self._given("winner", _decode.text, None)


class Flag(Result):
    """Why an offer is flagged."""

    __slots__ = ()
    _kind = "Flag"
    _fields = (
        ("offer", "offer"),
        ("price", "price"),
        ("because", "because"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def price(self) -> Figure:
        """Its price in CZK, the final one."""
        return self._required("price", _decode.record(Figure))

    @property
    def because(self) -> tuple[Comparison, ...]:
        """The comparisons that it failed; more than one where rules are joined."""
        return self._required("because", _decode.list_of(_decode.record(Comparison)))


class Formula(Kinds):
    """How a figure becomes points. Each kind documents its formula, where it is used, and when it is undefined.

    - `Formula.Ratio`: Best divided by the figure.
    - `Formula.LinearFromBest`: Linear from the best to a multiple of it.
    - `Formula.MinMax`: Linear between the best and the worst.
    - `Formula.BelowCeiling`: How far below a ceiling.
    - `Formula.FixedRange`: Linear between two published figures.
    - `Formula.Bands`: A table.
    - `Formula.Discount`: The discount from the ceiling against the largest discount.
    - `Formula.Bilinear`: The discount, linear below and above the mean discount.
    - `Formula.Logarithm`: The logarithm of the distance from the best.
    - `Formula.MeanRatio`: The mean divided by the figure.
    - `Formula.MeanDistance`: The distance from the mean.
    - `Formula.ShareOf`: The share of a maximum.
    - `Formula.Points`: Points given by the evaluators.
    - `Formula.Levels`: Named levels.
    - `Formula.YesNo`: Yes or no.
    """

    __slots__ = ()
    _kind = "Formula"
    Ratio: ClassVar[type[FormulaRatio]]
    LinearFromBest: ClassVar[type[FormulaLinearFromBest]]
    MinMax: ClassVar[type[FormulaMinMax]]
    BelowCeiling: ClassVar[type[FormulaBelowCeiling]]
    FixedRange: ClassVar[type[FormulaFixedRange]]
    Bands: ClassVar[type[FormulaBands]]
    Discount: ClassVar[type[FormulaDiscount]]
    Bilinear: ClassVar[type[FormulaBilinear]]
    Logarithm: ClassVar[type[FormulaLogarithm]]
    MeanRatio: ClassVar[type[FormulaMeanRatio]]
    MeanDistance: ClassVar[type[FormulaMeanDistance]]
    ShareOf: ClassVar[type[FormulaShareOf]]
    Points: ClassVar[type[FormulaPoints]]
    Levels: ClassVar[type[FormulaLevels]]
    YesNo: ClassVar[type[FormulaYesNo]]


class FormulaRatio(Formula, kind="ratio"):
    """Best divided by the figure.

    W·(best/x)^e where lower is better, W·(x/best)^e where higher is.

    The formula most used in the world, also in Czech profiles of buyers ("100 × lowest / evaluated"); with exponent 2 the
    Swiss guidelines. `best` may be fixed beforehand; points then never exceed W.

    Example: 60 points, prices 1000 and 1200: 60 and 60·1000/1200 = 50.

    Undefined: where lower is better and a figure is 0; where higher is better and the best is 0.

    Args:
        exponent: The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
        best: A reference fixed beforehand instead of the best of the set; above 0.
    """

    __slots__ = ()
    _fields = (
        ("exponent", "exponent"),
        ("best", "best"),
    )

    def __init__(
        self,
        *,
        exponent: Amount | None = None,
        best: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "ratio",
            "exponent": exponent,
            "best": best,
        })

    @property
    def exponent(self) -> Decimal | None:
        """The exponent e: above 0, at most 10, at most 4 decimals. Default 1."""
        return self._given("exponent", _decode.decimal, None)

    @property
    def best(self) -> Decimal | None:
        """A reference fixed beforehand instead of the best of the set; above 0."""
        return self._given("best", _decode.decimal, None)


class FormulaLinearFromBest(Formula, kind="linear_from_best"):
    """Linear from the best to a multiple of it.

    W·(z·best − x)/((z − 1)·best) where lower is better; W·(x − (2 − z)·best)/((z − 1)·best) where higher is.

    z is `zero_at`: the multiple of the best that gets no points. Without `clamp` points may be negative (lawful in Norway,
    KOFA 2015/60); South Africa uses z = 2, Switzerland z = 1.5.

    Example: 20 points, z = 1.25, prices 80, 90 and 110: 20, 10 and 0.

    Undefined: where the best is 0.

    Args:
        zero_at: The multiple of the best that gets no points; above 1.
        clamp: Whether points end at 0. Default true.
    """

    __slots__ = ()
    _fields = (
        ("zero_at", "zero_at"),
        ("clamp", "clamp"),
    )

    def __init__(
        self,
        *,
        zero_at: Amount,
        clamp: bool | None = None,
    ) -> None:
        super().__init__({
            "kind": "linear_from_best",
            "zero_at": zero_at,
            "clamp": clamp,
        })

    @property
    def zero_at(self) -> Decimal:
        """The multiple of the best that gets no points; above 1."""
        return self._required("zero_at", _decode.decimal)

    @property
    def clamp(self) -> bool | None:
        """Whether points end at 0. Default true."""
        return self._given("clamp", _decode.flag, None)


class FormulaMinMax(Formula, kind="min_max"):
    """Linear between the best and the worst.

    W·(worst − x)/(worst − best).

    Both ends move with the offers: of the common formulas it is among those whose winner changes most easily when a
    losing offer is withdrawn, and with two offers it gives all and nothing. Used in Finland; German commentary calls it an
    unlawful distortion.

    Example: 40 points, prices 350, 400 and 500: 40, 26.67 and 0.

    Undefined: where all figures of the reference set are equal, one offer included.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "min_max",
        })


class FormulaBelowCeiling(Formula, kind="below_ceiling"):
    """How far below a ceiling.

    W·(1 − (x/B)^e), B being `ceiling` or, without one, the ceiling of the call. Prices only.

    It looks at no other offer, so that no withdrawal can change the winner; with e above 1 the Italian kinds K and W.

    Example: 60 points, B = 1000, price 800: 12 points; with e = 2: 60·(1 − 0.64) = 21.6.

    Undefined: where B is 0.

    Args:
        exponent: The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
        ceiling: A figure of its own instead of the call's ceiling, in CZK; above 0.
    """

    __slots__ = ()
    _fields = (
        ("exponent", "exponent"),
        ("ceiling", "ceiling"),
    )

    def __init__(
        self,
        *,
        exponent: Amount | None = None,
        ceiling: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "below_ceiling",
            "exponent": exponent,
            "ceiling": ceiling,
        })

    @property
    def exponent(self) -> Decimal | None:
        """The exponent e: above 0, at most 10, at most 4 decimals. Default 1."""
        return self._given("exponent", _decode.decimal, None)

    @property
    def ceiling(self) -> Decimal | None:
        """A figure of its own instead of the call's ceiling, in CZK; above 0."""
        return self._given("ceiling", _decode.decimal, None)


class FormulaFixedRange(Formula, kind="fixed_range"):
    """Linear between two published figures.

    Linear from `full_at` (W points) to `zero_at` (none), and not beyond 0 and W.

    It looks at no other offer; Portugal has forbidden points that do since 2008, Negometrix calls it the weighted score
    method.

    Example: 25 points, full at 500, none at 900: a price of 600 gets 18.75.

    Never undefined: the two figures differ, in the direction of `better`.

    Args:
        full_at: The figure that gets all points.
        zero_at: The figure that gets none.
    """

    __slots__ = ()
    _fields = (
        ("full_at", "full_at"),
        ("zero_at", "zero_at"),
    )

    def __init__(
        self,
        *,
        full_at: Amount,
        zero_at: Amount,
    ) -> None:
        super().__init__({
            "kind": "fixed_range",
            "full_at": full_at,
            "zero_at": zero_at,
        })

    @property
    def full_at(self) -> Decimal:
        """The figure that gets all points."""
        return self._required("full_at", _decode.decimal)

    @property
    def zero_at(self) -> Decimal:
        """The figure that gets none."""
        return self._required("zero_at", _decode.decimal)


class FormulaBands(Formula, kind="bands"):
    """A table.

    Points by table: those of the first band whose upper edge the figure does not pass, else `beyond`.

    Upper edges belong to their band and ascend strictly, so that there is neither gap nor overlap (a peer lets both edges
    belong to both bands and takes the last). Italy calls it *tabellare*.

    Example: up to 100 ten points, up to 150 six, beyond none: 100 gets 10, 100.01 gets 6, 151 gets 0.

    Never undefined.

    Args:
        bands: The bands in the order of their edges.
        beyond: The points beyond the last edge.
    """

    __slots__ = ()
    _fields = (
        ("bands", "bands"),
        ("beyond", "beyond"),
    )

    def __init__(
        self,
        *,
        bands: Sequence[Band | Mapping[str, object]],
        beyond: Amount,
    ) -> None:
        super().__init__({
            "kind": "bands",
            "bands": bands,
            "beyond": beyond,
        })

    @property
    def bands(self) -> tuple[Band, ...]:
        """The bands in the order of their edges."""
        return self._required("bands", _decode.list_of(_decode.record(Band)))

    @property
    def beyond(self) -> Decimal:
        """The points beyond the last edge."""
        return self._required("beyond", _decode.decimal)


class FormulaDiscount(Formula, kind="discount"):
    """The discount from the ceiling against the largest discount.

    W·(min(d, s)/max(g, min(dmax, s)))^e with the discount d = (B − x)/B, dmax the largest of the reference set. Prices
    only; B is the ceiling of the call.

    `saturation` s caps a discount that still earns points (Spanish *umbral de saciedad*), `significant` g is the discount
    from which full points are given (Aragon, Informe 6/2014), an exponent below 1 damps deep discounts (Italian ANAC
    Guidelines 2).

    Example: 60 points, B = 100 000, prices 80 000 and 90 000: discounts 0.2 and 0.1, points 60 and 30.

    Undefined: where no offer is below the ceiling and `significant` is 0 (0/0), and where B is 0.

    Args:
        exponent: The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
        saturation: The discount beyond which no more points are given, as a share of B, above 0 and at most 1. Default
            1.
        significant: The least discount that can get full points, as a share of B, 0 to 1. Default 0.
    """

    __slots__ = ()
    _fields = (
        ("exponent", "exponent"),
        ("saturation", "saturation"),
        ("significant", "significant"),
    )

    def __init__(
        self,
        *,
        exponent: Amount | None = None,
        saturation: Amount | None = None,
        significant: Amount | None = None,
    ) -> None:
        super().__init__({
            "kind": "discount",
            "exponent": exponent,
            "saturation": saturation,
            "significant": significant,
        })

    @property
    def exponent(self) -> Decimal | None:
        """The exponent e: above 0, at most 10, at most 4 decimals. Default 1."""
        return self._given("exponent", _decode.decimal, None)

    @property
    def saturation(self) -> Decimal | None:
        """The discount beyond which no more points are given, as a share of B, above 0 and at most 1. Default 1."""
        return self._given("saturation", _decode.decimal, None)

    @property
    def significant(self) -> Decimal | None:
        """The least discount that can get full points, as a share of B, 0 to 1. Default 0."""
        return self._given("significant", _decode.decimal, None)


class FormulaBilinear(Formula, kind="bilinear"):
    """The discount, linear below and above the mean discount.

    With the discount d = (B − x)/B: W·X·d/mean where d is at most the mean discount, else
    W·(X + (1 − X)·(d − mean)/(dmax − mean)). Prices only; B is the ceiling of the call.

    The Italian ANAC Guidelines 2 use X = 0.80, 0.85 or 0.90. A single offer gets X·W, not W, and the winner changes
    easily when a losing offer is withdrawn.

    Example: 30 points, X = 0.80, B = 1000, prices 1000, 900, 800, 700: mean discount 0.15; points 0, 16, 26, 30.

    Undefined: where the mean discount is 0 (all offers at the ceiling), and where B is 0.

    Args:
        x: The share X of the points that the mean discount gets, 0 to 1.
    """

    __slots__ = ()
    _fields = (
        ("x", "x"),
    )

    def __init__(
        self,
        *,
        x: Amount,
    ) -> None:
        super().__init__({
            "kind": "bilinear",
            "x": x,
        })

    @property
    def x(self) -> Decimal:
        """The share X of the points that the mean discount gets, 0 to 1."""
        return self._required("x", _decode.decimal)


class FormulaLogarithm(Formula, kind="logarithm"):
    """The logarithm of the distance from the best.

    W·(1 − ln(x/best)/ln z) where lower is better, with best/x where higher is; z is `zero_at`.

    Without `clamp` the difference of two offers does not depend on any third one, so that a withdrawal of a loser never
    changes the winner; with it, it can. The logarithm to the base z is exact where it is rational, else rounded correctly
    to 30 decimals. Source: Negometrix.

    Example: 50 points, z = 2, prices 100, 200 and 400: 50, 0 and −50.

    Undefined: where a figure is 0.

    Args:
        zero_at: The multiple of the best that gets no points; above 1.
        clamp: Whether points end at 0. Default false.
    """

    __slots__ = ()
    _fields = (
        ("zero_at", "zero_at"),
        ("clamp", "clamp"),
    )

    def __init__(
        self,
        *,
        zero_at: Amount,
        clamp: bool | None = None,
    ) -> None:
        super().__init__({
            "kind": "logarithm",
            "zero_at": zero_at,
            "clamp": clamp,
        })

    @property
    def zero_at(self) -> Decimal:
        """The multiple of the best that gets no points; above 1."""
        return self._required("zero_at", _decode.decimal)

    @property
    def clamp(self) -> bool | None:
        """Whether points end at 0. Default false."""
        return self._given("clamp", _decode.flag, None)


class FormulaMeanRatio(Formula, kind="mean_ratio"):
    """The mean divided by the figure.

    W·min(1, mean/x) where lower is better, W·min(1, x/mean) where higher is.

    All offers better than the mean tie, and every offer moves the mean.

    Example: 60 points, prices 80, 100 and 150, mean 110: 60, 60 and 44.

    Undefined: where lower is better and a figure is 0; where higher is better and the mean is 0.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "mean_ratio",
        })


class FormulaMeanDistance(Formula, kind="mean_distance"):
    """The distance from the mean.

    W·max(0, 1 − |x − mean|/mean), whichever direction is better.

    **A cheaper offer can get fewer points**, and of all formulas here this one changes its winner most easily when a loser
    withdraws. It is here because calls use it, not because they should.

    Example: 60 points, prices 80, 100 and 150, mean 110: 43.64, 54.55 and 38.18.

    Undefined: where the mean is 0.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "mean_distance",
        })


class FormulaShareOf(Formula, kind="share_of"):
    """The share of a maximum.

    W·x/maximum; higher is better. A figure below 0 or above the maximum makes the offer inadmissible.

    Example: 40 points, maximum 30: a value of 24 gets 32.

    Never undefined.

    Args:
        maximum: The figure that gets all points; above 0.
    """

    __slots__ = ()
    _fields = (
        ("maximum", "maximum"),
    )

    def __init__(
        self,
        *,
        maximum: Amount,
    ) -> None:
        super().__init__({
            "kind": "share_of",
            "maximum": maximum,
        })

    @property
    def maximum(self) -> Decimal:
        """The figure that gets all points; above 0."""
        return self._required("maximum", _decode.decimal)


class FormulaPoints(Formula, kind="points"):
    """Points given by the evaluators.

    The figure itself, 0 to W: points given by the evaluators. Anything else makes the offer inadmissible.

    Example: of 40 points the evaluators give 31.5.

    Never undefined.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "points",
        })


class FormulaLevels(Formula, kind="levels"):
    """Named levels.

    W·percent/100 of the level that the offer names. An unknown level makes the offer inadmissible.

    A level may be worth a negative percentage (Rijkswaterstaat gives −50 % where nothing is handed in). The names are
    compared to the letter.

    Example: 20 points, excellent 100 %, good 70 %, satisfactory 30 %: good gets 14.

    Never undefined.

    Args:
        levels: The percentage of each level, at most 100.
    """

    __slots__ = ()
    _fields = (
        ("levels", "levels"),
    )

    def __init__(
        self,
        *,
        levels: Mapping[str, Amount],
    ) -> None:
        super().__init__({
            "kind": "levels",
            "levels": levels,
        })

    @property
    def levels(self) -> Mapping[str, Decimal]:
        """The percentage of each level, at most 100."""
        return self._required("levels", _decode.map_of(_decode.decimal))


class FormulaYesNo(Formula, kind="yes_no"):
    """Yes or no.

    W for yes (`true` or `"1"`), nothing for no (`false` or `"0"`). Any other figure makes the offer inadmissible.

    Example: 30 points for service at weekends: 30 or 0.

    Never undefined.
    """

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "yes_no",
        })


class NamedSource(Record):
    """A source of randomness, named before it exists.

    Args:
        name: What it is, so that nobody can doubt which figures count: which lottery, which rate, of which day.
        known_at: When it will be known.
    """

    __slots__ = ()
    _kind = "NamedSource"
    _fields = (
        ("name", "name"),
        ("known_at", "known_at"),
    )

    def __init__(
        self,
        *,
        name: str,
        known_at: Moment,
    ) -> None:
        super().__init__({
            "name": name,
            "known_at": known_at,
        })

    @property
    def name(self) -> str:
        """What it is, so that nobody can doubt which figures count: which lottery, which rate, of which day."""
        return self._required("name", _decode.text)

    @property
    def known_at(self) -> datetime.datetime:
        """When it will be known."""
        return self._required("known_at", _decode.instant)


class OfferFinding(Result):
    """Something found about one offer."""

    __slots__ = ()
    _kind = "OfferFinding"
    _fields = (
        ("offer", "offer"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def code(self) -> ReasonCode:
        return cast("ReasonCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        return self._required("message", _decode.message)


class PointsLine(Result):
    """The points of one offer for one criterion."""

    __slots__ = ()
    _kind = "PointsLine"
    _fields = (
        ("offer", "offer"),
        ("figure", "figure"),
        ("substituted", "substituted"),
        ("exact", "exact"),
        ("points", "points"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def figure(self) -> Figure:
        """Its figure: the price in CZK, or what it offers; of a level its percentage, of yes and no 1 and 0."""
        return self._required("figure", _decode.record(Figure))

    @property
    def substituted(self) -> str:
        """The formula with its numbers."""
        return self._required("substituted", _decode.text)

    @property
    def exact(self) -> Figure:
        """What it comes to."""
        return self._required("exact", _decode.record(Figure))

    @property
    def points(self) -> Figure:
        """The points: the same, rounded where the scheme rounds points."""
        return self._required("points", _decode.record(Figure))


class ReferenceFigures(Result):
    """The reference set of a criterion, and what the formula takes from it."""

    __slots__ = ()
    _kind = "ReferenceFigures"
    _fields = (
        ("offers", "offers"),
        ("best", "best"),
        ("worst", "worst"),
        ("mean", "mean"),
    )

    @property
    def offers(self) -> tuple[str, ...]:
        """Whose figures are in the set, in byte order."""
        return self._required("offers", _decode.list_of(_decode.text))

    @property
    def best(self) -> Figure | None:
        """The best figure, where the formula asks for it."""
        return self._given("best", _decode.record(Figure), None)

    @property
    def worst(self) -> Figure | None:
        """The worst figure, where the formula asks for it."""
        return self._given("worst", _decode.record(Figure), None)

    @property
    def mean(self) -> Figure | None:
        """The arithmetic mean, where the formula asks for it."""
        return self._given("mean", _decode.record(Figure), None)


class RoundingRule(Record):
    """What is rounded, to how many decimals, and how.

    Args:
        what: What is rounded.
        places: The decimals, 0 to 28; also those of every shown figure.
        mode: How.
    """

    __slots__ = ()
    _kind = "RoundingRule"
    _fields = (
        ("what", "what"),
        ("places", "places"),
        ("mode", "mode"),
    )

    def __init__(
        self,
        *,
        what: RoundingStage | None = None,
        places: int | None = None,
        mode: Rounding | None = None,
    ) -> None:
        super().__init__({
            "what": what,
            "places": places,
            "mode": mode,
        })

    @property
    def what(self) -> RoundingStage:
        """What is rounded."""
        return cast("RoundingStage", self._required("what", _decode.any_))

    @property
    def places(self) -> int:
        """The decimals, 0 to 28; also those of every shown figure."""
        return self._required("places", _decode.count)

    @property
    def mode(self) -> Rounding:
        """How."""
        return cast("Rounding", self._required("mode", _decode.any_))


class Scheme(Record):
    """The scheme of an evaluation. Use it as `Checked<Scheme>`.

    Args:
        combine: How points and price become the figure that is ranked.
        criteria: The criteria.
        reference_set: Whose figures make "best", "worst" and "mean".
        rounding: What is rounded. Nothing if nothing is said.
        ties: How ties are settled, in this order. What they leave equal is reported, never picked.
        vat: Whether the prices of the offers include value added tax. Excluded if nothing is said.
        weights_sum: What the weights must add up to, where the authority has promised a sum.
    """

    __slots__ = ()
    _kind = "Scheme"
    _fields = (
        ("criteria", "criteria"),
        ("combine", "combine"),
        ("reference_set", "reference_set"),
        ("rounding", "rounding"),
        ("ties", "ties"),
        ("vat", "vat"),
        ("weights_sum", "weights_sum"),
    )

    def __init__(
        self,
        *,
        combine: Combine | Mapping[str, object],
        criteria: Sequence[Criterion | Mapping[str, object]] | None = None,
        reference_set: ReferenceSet | None = None,
        rounding: RoundingRule | Mapping[str, object] | None = None,
        ties: Sequence[TieRule | Mapping[str, object]] | None = None,
        vat: Vat | None = None,
        weights_sum: Amount | None = None,
    ) -> None:
        super().__init__({
            "combine": combine,
            "criteria": criteria,
            "reference_set": reference_set,
            "rounding": rounding,
            "ties": ties,
            "vat": vat,
            "weights_sum": weights_sum,
        })

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria."""
        return self._required("criteria", _decode.list_of(_decode.record(Criterion)))

    @property
    def combine(self) -> Combine:
        """How points and price become the figure that is ranked."""
        return self._required("combine", _decode.record(Combine))

    @property
    def reference_set(self) -> ReferenceSet:
        """Whose figures make "best", "worst" and "mean"."""
        return cast("ReferenceSet", self._required("reference_set", _decode.any_))

    @property
    def rounding(self) -> RoundingRule:
        """What is rounded. Nothing if nothing is said."""
        return self._required("rounding", _decode.record(RoundingRule))

    @property
    def ties(self) -> tuple[TieRule, ...]:
        """How ties are settled, in this order. What they leave equal is reported, never picked."""
        return self._required("ties", _decode.list_of(_decode.record(TieRule)))

    @property
    def vat(self) -> Vat:
        """Whether the prices of the offers include value added tax. Excluded if nothing is said."""
        return cast("Vat", self._required("vat", _decode.any_))

    @property
    def weights_sum(self) -> Decimal | None:
        """What the weights must add up to, where the authority has promised a sum."""
        return self._given("weights_sum", _decode.decimal, None)


class SettledTie(Result):
    """A tie and the rule that settled it, in whole or in part."""

    __slots__ = ()
    _kind = "SettledTie"
    _fields = (
        ("rule", "rule"),
        ("among", "among"),
        ("order", "order"),
    )

    @property
    def rule(self) -> str:
        """The `kind` of the rule."""
        return self._required("rule", _decode.text)

    @property
    def among(self) -> tuple[str, ...]:
        """The offers that were equal, in byte order."""
        return self._required("among", _decode.list_of(_decode.text))

    @property
    def order(self) -> tuple[tuple[str, ...], ...]:
        """Their order after the rule; ids that share a place are still equal."""
        return self._required("order", _decode.list_of(_decode.list_of(_decode.text)))


class TieRule(Kinds):
    """How a tie is settled. The rules are applied in their order, each to the offers that are still equal.

    - `TieRule.LowerPrice`: The lower price first.
    - `TieRule.Higher`: More points of one criterion first.
    - `TieRule.Earlier`: The earlier `submitted_at` first; settles nothing among offers of which one does not say when.
    - `TieRule.LowerId`: The lower id first, byte by byte.
    - `TieRule.Draw`: A public draw: the tied ids in byte order are the pool, and all are drawn.
    """

    __slots__ = ()
    _kind = "TieRule"
    LowerPrice: ClassVar[type[TieRuleLowerPrice]]
    Higher: ClassVar[type[TieRuleHigher]]
    Earlier: ClassVar[type[TieRuleEarlier]]
    LowerId: ClassVar[type[TieRuleLowerId]]
    Draw: ClassVar[type[TieRuleDraw]]


class TieRuleLowerPrice(TieRule, kind="lower_price"):
    """The lower price first."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "lower_price",
        })


class TieRuleHigher(TieRule, kind="higher"):
    """More points of one criterion first.

    Args:
        criterion: The criterion.
    """

    __slots__ = ()
    _fields = (
        ("criterion", "criterion"),
    )

    def __init__(
        self,
        *,
        criterion: str,
    ) -> None:
        super().__init__({
            "kind": "higher",
            "criterion": criterion,
        })

    @property
    def criterion(self) -> str:
        """The criterion."""
        return self._required("criterion", _decode.text)


class TieRuleEarlier(TieRule, kind="earlier"):
    """The earlier `submitted_at` first; settles nothing among offers of which one does not say when."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "earlier",
        })


class TieRuleLowerId(TieRule, kind="lower_id"):
    """The lower id first, byte by byte."""

    __slots__ = ()
    _fields = ()

    def __init__(self) -> None:
        super().__init__({
            "kind": "lower_id",
        })


class TieRuleDraw(TieRule, kind="draw"):
    """A public draw: the tied ids in byte order are the pool, and all are drawn.

    Args:
        algorithm: How it is drawn.
        sources: The published sources of randomness.
        salt: A salt, for `sha256`.
    """

    __slots__ = ()
    _fields = (
        ("algorithm", "algorithm"),
        ("sources", "sources"),
        ("salt", "salt"),
    )

    def __init__(
        self,
        *,
        algorithm: Algorithm,
        sources: Sequence[Sequence[Amount] | str],
        salt: str | None = None,
    ) -> None:
        super().__init__({
            "kind": "draw",
            "algorithm": algorithm,
            "sources": sources,
            "salt": salt,
        })

    @property
    def algorithm(self) -> Algorithm:
        """How it is drawn."""
        return cast("Algorithm", self._required("algorithm", _decode.any_))

    @property
    def sources(self) -> tuple[tuple[str, ...] | str, ...]:
        """The published sources of randomness."""
        return cast("tuple[tuple[str, ...] | str, ...]", self._required("sources", _decode.list_of(_decode.any_)))

    @property
    def salt(self) -> str | None:
        """A salt, for `sha256`."""
        return self._given("salt", _decode.text, None)


class TotalLine(Result):
    """The figure of one offer that is ranked."""

    __slots__ = ()
    _kind = "TotalLine"
    _fields = (
        ("offer", "offer"),
        ("substituted", "substituted"),
        ("exact", "exact"),
        ("total", "total"),
    )

    @property
    def offer(self) -> str:
        """The offer."""
        return self._required("offer", _decode.text)

    @property
    def substituted(self) -> str:
        """The rule with its numbers."""
        return self._required("substituted", _decode.text)

    @property
    def exact(self) -> Figure:
        """What it comes to."""
        return self._required("exact", _decode.record(Figure))

    @property
    def total(self) -> Figure:
        """The figure that is ranked: the same, rounded where the scheme rounds totals."""
        return self._required("total", _decode.record(Figure))


class Working(Result):
    """An evaluation step by step, so that anybody with a calculator can follow it.

    Formulas are arithmetic: `+ - * / ^`, `min`, `max`, `abs`, `ln`, round brackets, decimal points; fractions are exact.
    """

    __slots__ = ()
    _kind = "Working"
    _fields = (
        ("criteria", "criteria"),
        ("total", "total"),
        ("totals", "totals"),
    )

    @property
    def criteria(self) -> tuple[CriterionWorking, ...]:
        """How points were given, by criterion in the order of the scheme. Missing is a criterion for which nobody was left."""
        return self._required("criteria", _decode.list_of(_decode.record(CriterionWorking)))

    @property
    def total(self) -> str:
        """How points and price became the figure that is ranked; symbols are ids of criteria, `P` the price, `Q` the points of
        all criteria but the price, `W` weights.
        """
        return self._required("total", _decode.text)

    @property
    def totals(self) -> tuple[TotalLine, ...]:
        """The figure that is ranked, by offer in byte order."""
        return self._required("totals", _decode.list_of(_decode.record(TotalLine)))
