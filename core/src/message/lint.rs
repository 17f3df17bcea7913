//! The codes of what is found in a scheme before it is published, each with what to write instead.
//!
//! **Why are they no reasons?** Reasons speak of awards, and every form that evaluates carries their texts. These speak of
//! a scheme under which nobody has offered yet.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for LintCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

impl Read for ReversalCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something found in a scheme. Codes never change their meaning; new ones may be added.
    pub enum LintCode {
        /// A losing offer that is withdrawn changes who is first.
        RankReversal = "rank_reversal" {
            en: "`{value}` is first; when the losing offer `{without}` is withdrawn, `{expected}` is",
            cs: "první je `{value}`; když odstoupí neúspěšná nabídka `{without}`, je to `{expected}`",
            help_en: "use formulas that look at no other offer: `fixed_range`, `below_ceiling` or `bands` for prices, `share_of`, `points` or `levels` for the rest",
            help_cs: "použijte vzorce, které se nedívají na jiné nabídky: pro cenu „pevné rozpětí“ (`fixed_range`), „pod stropem“ (`below_ceiling`) nebo „pásma“ (`bands`), pro ostatní „podíl z maxima“ (`share_of`), „body hodnotitelů“ (`points`) nebo „stupně“ (`levels`)",
        }
        /// Nothing excludes that a withdrawn loser changes who is first, but no example of it was found.
        RankReversalNotExcluded = "rank_reversal_not_excluded" {
            en: "nothing excludes that a withdrawn loser changes who is first; {tries} tenders were tried without finding one",
            cs: "nic nevylučuje, že odstoupení neúspěšné nabídky změní pořadí na prvním místě; mezi {tries} zkoušenými se takové řízení nenašlo",
            help_en: "see `reversal` for what stands in the way; formulas that look at no other offer are safe",
            help_cs: "v `reversal` je uvedeno, co tomu brání; bezpečné jsou vzorce, které se nedívají na jiné nabídky",
        }
        /// A draw among other offers may have another result.
        RankReversalByDraw = "rank_reversal_by_draw" {
            en: "of equal offers `{value}` is drawn; when the losing offer `{without}` is withdrawn, the same sources draw `{expected}`",
            cs: "z rovných nabídek je vylosována `{value}`; když odstoupí neúspěšná nabídka `{without}`, stejné zdroje vylosují `{expected}`",
            help_en: "write that the draw is held among all offers once, and that its order stands when one of them is withdrawn",
            help_cs: "napište, že se losuje jednou mezi všemi nabídkami a že pořadí platí, i když některá odstoupí",
        }
        /// An offer half-way between two others can never win, whatever the weights.
        MiddleNeverWins = "middle_never_wins" {
            en: "an offer half-way between a cheap and a good one gets {loss} points of `{criterion}` fewer than half-way between theirs, so that at no weight it wins",
            cs: "nabídka na půli cesty mezi levnou a dobrou má za `{criterion}` o {loss} bodu méně, než je na půli cesty mezi jejich body, takže při žádné váze nevyhraje",
            help_en: "use a formula that is linear in the price: `fixed_range`, `below_ceiling` with the exponent 1, or `linear_from_best`",
            help_cs: "použijte vzorec lineární v ceně: „pevné rozpětí“ (`fixed_range`), „pod stropem“ (`below_ceiling`) s exponentem 1 nebo „lineárně od nejlepší“ (`linear_from_best`)",
        }
        /// With two offers one gets all points and the other none, however close they are.
        TwoOffersAllOrNothing = "two_offers_all_or_nothing" {
            en: "of two offers one gets {value} points of `{criterion}` and the other 0, here for a difference of {difference_en}",
            cs: "ze dvou nabídek dostane jedna za `{criterion}` {value|point} a druhá 0, zde za rozdíl {difference_cs}",
            help_en: "use `fixed_range` with two figures that are published beforehand, or `ratio`",
            help_cs: "použijte „pevné rozpětí“ (`fixed_range`) se dvěma předem zveřejněnými hodnotami, nebo „poměr k nejlepší“ (`ratio`)",
        }
        /// What a criterion can really move differs from its declared weight by more than 10 percentage points.
        EffectiveWeight = "effective_weight" {
            en: "`{criterion}` has {expected} % of the weight, but decides on {value} % of the points that plausible offers can differ in: {figures_en}",
            cs: "`{criterion}` má {expected} % váhy, ale rozhoduje o {value} % bodů, o které se běžné nabídky mohou lišit: {figures_cs}",
            help_en: "let every criterion run from 0 to its weight over the figures that you expect, or say the weight that you mean",
            help_cs: "ať každé kritérium jde od 0 do své váhy v rozmezí, které očekáváte, nebo uveďte váhu, kterou myslíte",
        }
        /// The scheme has no rule for ties.
        NoTieRule = "no_tie_rule" {
            en: "nothing is said about equal offers: they would stay undecided",
            cs: "o rovných nabídkách není řečeno nic: zůstaly by nerozhodnuty",
            help_en: "add rules for ties, such as `lower_price`, then `earlier`, and a public `draw` as the last",
            help_cs: "doplňte pravidla pro rovnost, například `lower_price`, pak `earlier` a jako poslední veřejné losování `draw`",
        }
        /// The rules for ties can leave offers equal.
        TiesMayRemain = "ties_may_remain" {
            en: "the rules for ties can leave offers equal", cs: "pravidla pro rovnost mohou ponechat nabídky rovné",
            help_en: "add a last rule that always decides: a public `draw`", help_cs: "doplňte poslední pravidlo, které rozhodne vždy: veřejné losování `draw`",
        }
        /// A rule for ties that is never reached, since one before it always decides.
        TieRuleUnreached = "tie_rule_unreached" {
            en: "the rule `{value}` is never reached: `{expected}` before it always decides",
            cs: "na pravidlo `{value}` nikdy nedojde: `{expected}` před ním rozhodne vždy",
            help_en: "leave it out, or put it before", help_cs: "vynechte je, nebo je dejte dříve",
        }
        /// A rule for ties that can decide nothing, since equal offers are equal in what it looks at.
        TieRuleIdle = "tie_rule_idle" {
            en: "the rule `{value}` can decide nothing: offers that are equal here have the same price",
            cs: "pravidlo `{value}` nemůže nic rozhodnout: nabídky, které jsou zde rovné, mají stejnou cenu",
            help_en: "leave it out and add one that looks at something else", help_cs: "vynechte je a doplňte jiné, které se dívá na něco jiného",
        }
        /// Rounding makes another offer first than exact figures do.
        RoundingDecides = "rounding_decides" {
            en: "rounding decides: exact figures put `{expected}` first ({exact}), rounded ones `{value}`",
            cs: "rozhoduje zaokrouhlení: podle přesných čísel je první `{expected}` ({exact}), podle zaokrouhlených `{value}`",
            help_en: "round nothing (`what`: `nothing`), or say that equal rounded figures are settled by the exact ones",
            help_cs: "nezaokrouhlujte nic (`what`: `nothing`), nebo uveďte, že při rovnosti zaokrouhlených čísel rozhodnou přesná",
        }
        /// Nothing is rounded, so that offers that look equal may differ.
        RoundingNone = "rounding_none" {
            en: "nothing is rounded: `{value}` and `{other}` are both shown with {shown}, and yet one is before the other",
            cs: "nic se nezaokrouhluje: u `{value}` a `{other}` se ukazuje {shown}, a přesto je jedna před druhou",
            help_en: "say in the documents that figures are compared exactly and are rounded for reading only, or declare a rounding",
            help_cs: "uveďte v zadávacích podmínkách, že se porovnávají přesná čísla a zaokrouhluje se jen pro čtení, nebo stanovte zaokrouhlení",
        }
        /// Arithmetic that has no result can occur; it ends the evaluation of all offers.
        UndefinedArithmetic = "undefined_arithmetic" {
            en: "{when_en}, `{formula}` is undefined: {reason_en}", cs: "{when_cs} není výpočet „{formula}“ definován: {reason_cs}",
            help_en: "say beforehand what holds then, or use a formula that is always defined: `fixed_range`, `bands`, `points`, `share_of`",
            help_cs: "stanovte předem, co pak platí, nebo použijte vzorec, který je definován vždy: „pevné rozpětí“ (`fixed_range`), „pásma“ (`bands`), „body hodnotitelů“ (`points`), „podíl z maxima“ (`share_of`)",
        }
        /// An offer of nearly nothing with the least quality wins.
        NearZeroWins = "near_zero_wins" {
            en: "an offer of {price} CZK with the least plausible quality wins", cs: "vyhraje nabídka za {price} Kč s nejmenší představitelnou kvalitou",
            help_en: "declare a rule on abnormally low prices, a least quality (`minimum_points`), and a formula on which a low price has a floor: `fixed_range`",
            help_cs: "stanovte pravidlo pro mimořádně nízké ceny, nejmenší kvalitu (`minimum_points`) a vzorec, v němž má nízká cena mez: „pevné rozpětí“ (`fixed_range`)",
        }
        /// An offer of nearly nothing makes the prices of all others count for nearly nothing.
        NearZeroFlattens = "near_zero_flattens" {
            en: "beside an offer of {price} CZK the other prices differ by {value} of {expected} points of `{criterion}`",
            cs: "vedle nabídky za {price} Kč se ostatní ceny liší o {value} z {expected|point_of} za `{criterion}`",
            help_en: "fix the reference beforehand (`best` of `ratio`, `fixed_range`), and declare a rule on abnormally low prices",
            help_cs: "stanovte srovnávací cenu předem (`best` u vzorce `ratio`, nebo `fixed_range`) a pravidlo pro mimořádně nízké ceny",
        }
        /// A criterion that asks whether something is there looks like a qualification. Our view, no rule of the law.
        LooksLikeQualification = "looks_like_qualification" {
            en: "`{criterion}` asks whether something is there or not, as a qualification does (our view, no rule of the law)",
            cs: "`{criterion}` se ptá, zda něco je, nebo není, jako kvalifikace (náš názor, ne pravidlo zákona)",
            help_en: "ask for it as a condition, or score how well it is done in several levels",
            help_cs: "požadujte to jako podmínku, nebo hodnoťte ve více stupních, jak dobře se to dělá",
        }
        /// The least points are all points, so that the criterion only admits.
        MinimumIsWeight = "minimum_is_weight" {
            en: "`{criterion}` needs all its {value} points: it admits offers and distinguishes none (our view, no rule of the law)",
            cs: "`{criterion}` vyžaduje plný počet, {value|point}: nabídky jen připouští a žádné nerozlišuje (náš názor, ne pravidlo zákona)",
            help_en: "ask for it as a condition and give the points to other criteria, or lower the minimum",
            help_cs: "požadujte to jako podmínku a body dejte jiným kritériím, nebo snižte minimum",
        }
        /// A criterion of the weight 0.
        WeightZero = "weight_zero" {
            en: "`{criterion}` gives no points", cs: "`{criterion}` nedává žádné body",
            help_en: "leave it out, or give it a weight", help_cs: "vynechte je, nebo mu dejte váhu",
        }
        /// A weight that plays no part in what is ranked.
        WeightUnused = "weight_unused" {
            en: "`{criterion}` has {value} points, which play no part under `{combine}`",
            cs: "`{criterion}` má {value|point}, které při výpočtu „{combine|formula}“ nehrají žádnou roli",
            help_en: "leave the criterion out, or combine by `weighted_sum`", help_cs: "kritérium vynechte, nebo použijte `weighted_sum`",
        }
        /// A direction that the formula does not look at and that says the opposite.
        DirectionIgnored = "direction_ignored" {
            en: "`{criterion}` says that lower is better, but `{formula}` gives more points for more",
            cs: "u `{criterion}` je nižší lepší, ale výpočet „{formula}“ dává za více více bodů",
            help_en: "write `better`: `higher`", help_cs: "napište `better`: `higher`",
        }
        /// Nobody can get all points of a criterion.
        TopBelowWeight = "top_below_weight" {
            en: "the most that anybody can get for `{criterion}` is {value} of {expected} points",
            cs: "za `{criterion}` lze získat nejvýše {value} z {expected|point_of}",
            help_en: "give the best level or band all points, or lower the weight", help_cs: "dejte nejlepšímu stupni či pásmu všechny body, nebo snižte váhu",
        }
        /// The worst that is admitted gets points all the same, so that the weight moves less than it says.
        LowestAboveZero = "lowest_above_zero" {
            en: "everybody gets {value} of {expected} points of `{criterion}`", cs: "každý dostane {value} z {expected|point_of} za `{criterion}`",
            help_en: "let the worst have 0 points, or say the weight that you mean", help_cs: "ať nejhorší má 0 bodů, nebo uveďte váhu, kterou myslíte",
        }
        /// Two levels that give the same.
        LevelsEqual = "levels_equal" {
            en: "the levels `{value}` and `{other}` of `{criterion}` give the same points", cs: "stupně `{value}` a `{other}` kritéria `{criterion}` dávají stejné body",
            help_en: "make them one, or let them differ", help_cs: "spojte je, nebo je odlište",
        }
        /// A very small difference costs many points.
        StepAtEdge = "step_at_edge" {
            en: "at the edge {value} of `{criterion}` a difference of 0.01 costs {points} points", cs: "na hranici {value} kritéria `{criterion}` stojí rozdíl 0,01 celkem {points|point}",
            help_en: "use more and smaller steps, or a formula without steps: `fixed_range`", help_cs: "použijte více menších stupňů, nebo vzorec bez skoků: „pevné rozpětí“ (`fixed_range`)",
        }
        /// A table in which a better figure gets fewer points.
        BandsNotMonotone = "bands_not_monotone" {
            en: "in the table of `{criterion}` the better figure {value} gets {points} points, the worse {other} gets {expected}",
            cs: "v tabulce kritéria `{criterion}` dostane lepší hodnota {value} jen {points|point}, horší {other} však {expected}",
            help_en: "let the points go in one direction, or correct `better`", help_cs: "ať jdou body jedním směrem, nebo opravte `better`",
        }
        /// A better figure gets fewer points.
        BetterGetsFewer = "better_gets_fewer" {
            en: "the better figure {value} of `{criterion}` gets {points} points, the worse {other} gets {expected}",
            cs: "lepší hodnota {value} kritéria `{criterion}` dostane {points|point}, horší {other} {expected}",
            help_en: "use a formula in which a better figure never loses: `fixed_range`, `ratio`, `linear_from_best`",
            help_cs: "použijte vzorec, v němž lepší hodnota nikdy neztrácí: „pevné rozpětí“ (`fixed_range`), „poměr k nejlepší“ (`ratio`), „lineárně od nejlepší“ (`linear_from_best`)",
        }
        /// A better figure gets no more points than a worse one.
        BetterGetsNoMore = "better_gets_no_more" {
            en: "the better figure {value} of `{criterion}` gets {points} points, no more than {other}",
            cs: "lepší hodnota {value} kritéria `{criterion}` dostane {points|point}, stejně jako {other}",
            help_en: "say on purpose from which figure no more points are given, or use a formula in which every better figure counts",
            help_cs: "určete záměrně, od jaké hodnoty se body nepřidávají, nebo použijte vzorec, v němž se počítá každé zlepšení",
        }
        /// Points below 0 can occur.
        PointsBelowZero = "points_below_zero" {
            en: "`{criterion}` can give points below 0, here {value}", cs: "`{criterion}` může dát záporné body, zde {value}",
            help_en: "end the points at 0 (`clamp`), or say in the documents that points may be negative", help_cs: "nechte body končit na 0 (`clamp`), nebo v zadávacích podmínkách uveďte, že mohou být záporné",
        }
        /// Weights that do not add up to 100 and of which no other sum is promised.
        WeightsNotHundred = "weights_not_hundred" {
            en: "the weights add up to {value}, not to 100", cs: "váhy dávají dohromady {value}, ne 100",
            help_en: "correct the weights, or declare their sum in `weights_sum`", help_cs: "opravte váhy, nebo uveďte jejich součet ve `weights_sum`",
        }
        /// A formula needs the highest admissible price of the call, and none was given here.
        CeilingNeeded = "ceiling_needed" {
            en: "`{formula}` needs the highest admissible price of the call; {value} CZK was assumed here", cs: "výpočet „{formula}“ potřebuje nejvyšší přípustnou cenu výzvy; zde se předpokládalo {value} Kč",
            help_en: "say the highest admissible price in every call, or use a formula without it", help_cs: "uveďte nejvyšší přípustnou cenu v každé výzvě, nebo použijte vzorec bez ní",
        }
        /// Offers that are not ranked move the points of those that are.
        RefusedCounted = "refused_counted" {
            en: "an offer that is not ranked moves the points of the others: `reference_set` is `{value}`", cs: "nabídka mimo pořadí hýbe body ostatních: `reference_set` je `{value}`",
            help_en: "use `retained`, so that only offers that are ranked are looked at", help_cs: "použijte `retained`, aby se hledělo jen na nabídky v pořadí",
        }
    }
}

super::codes! {
    /// Why a withdrawn loser can change who is first, or cannot. Codes never change their meaning; new ones may be added.
    pub enum ReversalCode {
        /// Nothing that decides looks at other offers.
        OnlyOwnFigures = "only_own_figures" {
            en: "nothing that decides looks at other offers", cs: "nic, co rozhoduje, se nedívá na jiné nabídky",
        }
        /// One figure alone decides, and the formula keeps its order.
        OneFigure = "one_figure" {
            en: "one figure alone decides, and whatever the others offer, its order stays", cs: "rozhoduje jediná hodnota a její pořadí zůstává, ať ostatní nabídnou cokoli",
        }
        /// Other offers multiply all figures by the same.
        CommonScale = "common_scale" {
            en: "other offers multiply all figures by the same, so that their order stays", cs: "jiné nabídky násobí všechny hodnoty stejně, takže jejich pořadí zůstává",
        }
        /// Other offers move all figures by the same. Irrational figures are rounded to 30 decimals: differences below
        /// 10⁻²⁰ points stay out of this.
        CommonShift = "common_shift" {
            en: "other offers move all figures by the same amount, so that their order stays (differences below 10⁻²⁰ aside)",
            cs: "jiné nabídky posouvají všechny hodnoty o totéž, takže jejich pořadí zůstává (až na rozdíly pod 10⁻²⁰)",
        }
        /// A condition: every offer says when it was submitted, as every call with a deadline demands.
        TimesGiven = "times_given" {
            en: "provided that every offer says when it was submitted, as a deadline demands", cs: "za předpokladu, že každá nabídka uvádí, kdy byla podána, jak vyžaduje lhůta",
        }
        /// A condition: no value is below 0.
        NoNegativeValues = "no_negative_values" {
            en: "provided that no value is below 0", cs: "za předpokladu, že žádná hodnota není záporná",
        }
        /// A formula that looks at others is added to something else.
        RelativePoints = "relative_points" {
            en: "`{criterion}` looks at other offers, and its points stand beside others", cs: "`{criterion}` se dívá na jiné nabídky a jeho body stojí vedle jiných",
        }
        /// The order of one figure that decides alone depends on other offers.
        OrderMoves = "order_moves" {
            en: "`{criterion}` can make different figures equal, which depends on other offers", cs: "`{criterion}` může různé hodnoty učinit rovnými, což závisí na jiných nabídkách",
        }
        /// A minimum of points that depend on others.
        RelativeMinimum = "relative_minimum" {
            en: "whether `{criterion}` reaches its minimum depends on other offers", cs: "zda `{criterion}` dosáhne minima, závisí na jiných nabídkách",
        }
        /// Offers that are not ranked are looked at.
        UnrankedCount = "unranked_count" {
            en: "offers that are not ranked are looked at", cs: "hledí se i na nabídky mimo pořadí",
        }
        /// The band moves with the best quotient.
        BandMoves = "band_moves" {
            en: "the band moves with the best quotient", cs: "pásmo se posouvá s nejlepším podílem",
        }
        /// Figures that depend on others are rounded.
        RoundedRelative = "rounded_relative" {
            en: "figures that depend on other offers are rounded", cs: "zaokrouhlují se hodnoty, které závisí na jiných nabídkách",
        }
        /// Figures that are equal on paper differ in the last decimals of an irrational number.
        RoundedIrrational = "rounded_irrational" {
            en: "`{criterion}` can part figures that are equal on paper, by its rounding to 30 decimals", cs: "`{criterion}` může zaokrouhlením na 30 míst rozlišit hodnoty, které jsou na papíře stejné",
        }
        /// A rule for ties that looks at others.
        RelativeTie = "relative_tie" {
            en: "the rule for ties looks at points of `{criterion}`, which depend on other offers", cs: "pravidlo pro rovnost hledí na body za `{criterion}`, které závisí na jiných nabídkách",
        }
        /// A draw among other offers may have another result.
        DrawAgain = "draw_again" {
            en: "a draw among fewer offers may have another result", cs: "losování mezi méně nabídkami může dopadnout jinak",
        }
    }
}
