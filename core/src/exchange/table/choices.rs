//! Names of the engine as people write them in cells.

use crate::catalogue::Area;
use crate::message::{Language, Word};
use crate::value::Unit;

/// A name of the engine, in English and Czech. Any of the three is understood, and whatever else people write for it.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) called: [&'static str; 2],
    /// Other forms and abbreviations, plain: no diacritics, no capitals.
    pub(super) also: &'static [&'static str],
}

const fn unit(unit: Unit, also: &'static [&'static str]) -> Choice {
    Choice { name: unit.as_str(), called: [unit.name(Language::English), unit.name(Language::Czech)], also }
}

const fn area(area: Area) -> Choice {
    Choice { name: area.as_str(), called: [area.name(Language::English), area.name(Language::Czech)], also: &[] }
}

const fn word(word: Word) -> Choice {
    Choice { name: word.code(), called: [word.text(Language::English), word.text(Language::Czech)], also: &[] }
}

/// Units.
pub(super) const UNITS: &[Choice] = &[
    unit(Unit::Hour, &["h", "hod", "hodiny", "hodin", "hodiny prime prace", "hodina prime prace", "hours"]),
    unit(Unit::Visit, &["navstevy", "navstev", "visits"]),
    unit(Unit::Kilometre, &["km", "kilometry", "kilometru", "kilometres"]),
    unit(Unit::Night, &["noci", "nights"]),
    unit(Unit::BedDay, &["luzkodny", "luzkodnu", "luzkoden", "bed days"]),
    unit(Unit::Consultation, &["konzultaci", "consultations"]),
    unit(
        Unit::ExpertReport,
        &["posudek", "posudky", "posudku", "odborne posudky", "odbornych posudku", "expert reports"],
    ),
    unit(Unit::FamilyMonth, &["rodinomesice", "rodinomesicu", "family months"]),
];

/// Areas of services.
pub(super) const AREAS: &[Choice] =
    &[area(Area::Residential), area(Area::CounsellingAndDiagnostics), area(Area::FieldAndOutpatient)];

/// How soon it is needed.
pub(super) const URGENCIES: &[Choice] = &[word(Word::Ordinary), word(Word::Urgent), word(Word::Immediate)];

/// Formulas that need no table of their own.
pub(super) const FORMULAS: &[Choice] = &[
    word(Word::Ratio),
    word(Word::ShareOf),
    word(Word::Points),
    word(Word::Levels),
    word(Word::YesNo),
    word(Word::MinMax),
    word(Word::LinearFromBest),
    word(Word::FixedRange),
    word(Word::BelowCeiling),
    word(Word::Bands),
];

/// Credentials.
pub(super) const CREDENTIALS: &[Choice] =
    &[word(Word::Registration), word(Word::Authorisation), word(Word::OtherCredential)];

/// Ways to combine points that need no figures of their own.
pub(super) const COMBINATIONS: &[Choice] =
    &[word(Word::WeightedSum), word(Word::LowestPrice), word(Word::PricePerQuality), word(Word::PriceUplift)];

macro_rules! choices {
    ($($(#[doc = $doc:literal])+ $list:ident { $($name:literal: $en:literal / $cs:literal,)+ })+) => {
        $($(#[doc = $doc])+ pub(super) const $list: &[Choice] = &[$(Choice { name: $name, called: [$en, $cs], also: &[] }),+];)+
    };
}

choices! {
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
        "higher": "more points" / "více bodů",
        "earlier": "earlier offer" / "dřívější nabídka",
        "lower_id": "lower id" / "nižší označení",
    }
    /// Forms of service.
    FORMS {
        "residential": "residential" / "pobytová",
        "outpatient": "outpatient" / "ambulantní",
        "field": "field" / "terénní",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{CredentialKind, ServiceForm, Urgency};
    use crate::evaluation::{Better, Of, RoundingStage, Vat};
    use crate::framework::PayFor;
    use crate::law::Regime;

    #[test]
    fn every_name_of_the_engine_can_be_chosen() {
        macro_rules! all {
            ($($list:ident of $names:ident),+) => {
                $(
                    let mut chosen: Vec<&str> = $list.iter().map(|choice| choice.name).collect();
                    let mut known: Vec<&str> = $names::ALL.iter().map(|name| name.as_str()).collect();
                    chosen.sort_unstable();
                    known.sort_unstable();
                    assert_eq!(chosen, known);
                )+
            };
        }
        all!(UNITS of Unit, URGENCIES of Urgency, AREAS of Area, REGIMES of Regime, PAY_FOR of PayFor, OF of Of,
            BETTER of Better, VAT of Vat, ROUNDED of RoundingStage, CREDENTIALS of CredentialKind, FORMS of ServiceForm);
    }
}
