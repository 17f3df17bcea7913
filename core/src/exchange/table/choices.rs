//! Names of the engine as people write them in cells.

/// A name of the engine, in English and Czech. Any of the three is understood.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) called: [&'static str; 2],
}

macro_rules! choices {
    ($($(#[doc = $doc:literal])+ $list:ident { $($name:literal: $en:literal / $cs:literal,)+ })+) => {
        $($(#[doc = $doc])+ pub(super) const $list: &[Choice] = &[$(Choice { name: $name, called: [$en, $cs] }),+];)+
    };
}

choices! {
    /// Units.
    UNITS {
        "hour": "hour" / "hodina",
        "visit": "visit" / "návštěva",
        "kilometre": "kilometre" / "kilometr",
        "night": "night" / "noc",
        "bed_day": "bed day" / "lůžkoden",
        "consultation": "consultation" / "konzultace",
        "expert_report": "expert report" / "odborný posudek",
        "family_month": "family month" / "rodinoměsíc",
    }
    /// How soon it is needed.
    URGENCIES {
        "ordinary": "ordinary" / "běžná",
        "urgent": "urgent" / "naléhavá",
        "immediate": "immediate" / "okamžitá",
    }
    /// Areas of services.
    AREAS {
        "residential": "residential" / "pobytové služby",
        "counselling_and_diagnostics": "counselling and diagnostics" / "odborné poradenství a diagnostika",
        "field_and_outpatient": "field and outpatient" / "terénní a ambulantní služby",
    }
    /// The acts under which a framework contract was concluded.
    REGIMES {
        "zzvz_2016": "act 134/2016" / "zákon č. 134/2016 Sb.",
        "zvz_2006": "act 137/2006" / "zákon č. 137/2006 Sb.",
    }
    /// What is paid for.
    PAY_FOR {
        "use": "use" / "užití",
        "availability": "availability" / "dostupnost",
    }
    /// What a criterion looks at.
    OF {
        "price": "price" / "cena",
        "value": "value" / "hodnota",
    }
    /// Which figures are better.
    BETTER {
        "lower": "lower" / "nižší",
        "higher": "higher" / "vyšší",
    }
    /// Formulas that need no table of their own.
    FORMULAS {
        "ratio": "ratio" / "poměr k nejlepší",
        "share_of": "share of maximum" / "podíl z maxima",
        "points": "points" / "body hodnotitelů",
        "levels": "levels" / "stupně",
        "yes_no": "yes or no" / "ano/ne",
        "min_max": "between best and worst" / "mezi nejlepší a nejhorší",
        "linear_from_best": "linear from best" / "lineárně od nejlepší",
        "fixed_range": "fixed range" / "pevné rozpětí",
        "below_ceiling": "below ceiling" / "pod stropem",
    }
    /// Ways to combine points that need no figures of their own.
    COMBINATIONS {
        "weighted_sum": "sum of points" / "součet bodů",
        "lowest_price": "lowest price" / "nejnižší cena",
        "price_per_quality": "price per quality" / "cena za kvalitu",
        "price_uplift": "price uplift" / "přirážka k ceně",
    }
    /// Whether prices are with the tax.
    VAT {
        "excluded": "without VAT" / "bez DPH",
        "included": "with VAT" / "s DPH",
    }
    /// What is rounded.
    ROUNDED {
        "nothing": "nothing" / "nic",
        "points": "points" / "body",
        "total": "total" / "součet",
        "points_and_total": "points and total" / "body i součet",
    }
    /// How it is rounded.
    ROUNDING {
        "half_up": "half up" / "aritmeticky",
        "half_even": "half even" / "k sudé",
        "down": "down" / "dolů",
        "up": "up" / "nahoru",
    }
    /// How ties are settled.
    TIES {
        "lower_price": "lower price" / "nižší cena",
        "earlier": "earlier offer" / "dřívější nabídka",
        "lower_id": "lower id" / "nižší označení",
    }
    /// Credentials.
    CREDENTIALS {
        "social_service_registration": "registration of a social service" / "registrace sociální služby",
        "child_protection_authorisation": "authorisation for child protection" / "pověření k SPOD",
        "other": "other" / "jiné",
    }
    /// Forms of service.
    FORMS {
        "residential": "residential" / "pobytová",
        "outpatient": "outpatient" / "ambulantní",
        "field": "field" / "terénní",
    }
}
