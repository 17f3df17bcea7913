//! The codes of what is said beside a forecast.
//!
//! **Why are they no reasons?** Reasons say why a decision is what it is. A forecast decides nothing.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for ForecastCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something said beside a forecast. Codes never change their meaning; new ones may be added.
    pub enum ForecastCode {
        /// What the forecast is: always said.
        StraightLine = "straight_line" {
            en: "a straight line from {value} on, at the average of {months} months ({from} – {to}); it is no promise: a single large contract, a season or a changed price moves it",
            cs: "přímka od {value} podle průměru {months} měsíců ({from} – {to}); není to slib: posune ji jediná velká smlouva, roční období i změna ceny",
        }
        /// There are too few whole months of the term to measure a pace.
        TooLittleHistory = "too_little_history" {
            en: "whole months to measure the pace: {value}; at least {expected} are needed, and nothing is forecast",
            cs: "celých měsíců k měření tempa: {value}; potřeba jsou nejméně {expected}, a proto se nic neodhaduje",
        }
        /// The contracts of the months measured come to nothing.
        NoPace = "no_pace" {
            en: "nothing was ordered in the months measured: the pace is 0, and nothing is used up at it", cs: "v měřených měsících se nic neobjednalo: tempo je 0 a nic se jím nevyčerpá",
        }
        /// Nothing is left now.
        UsedUp = "used_up" {
            en: "nothing is left", cs: "nic nezbývá",
        }
        /// It is used up before the end.
        RunsOut = "runs_out" {
            en: "at the average pace it is used up on {value}[, at the fastest on {fastest}][, at the slowest on {slowest}][; by {until} {missing} CZK would be missing][; by {until} {units|unit} would be missing]",
            cs: "průměrným tempem se vyčerpá {value}[, nejrychlejším {fastest}][, nejpomalejším {slowest}][; do {until} by chybělo {missing} Kč][; do {until} by chybělo: {units|unit}]",
        }
        /// It lasts at the average pace.
        Lasts = "lasts" {
            en: "at the average pace it lasts until {until}[; {left} CZK would be left][; {units|unit} would be left][; at the fastest it is used up on {fastest}]",
            cs: "průměrným tempem vystačí do {until}[; zbylo by {left} Kč][; zbylo by: {units|unit}][; nejrychlejším se vyčerpá {fastest}]",
        }
        /// It has no limit.
        NoLimit = "no_limit" {
            en: "no limit is set, so that nothing can be used up", cs: "není stanoven limit, takže se nemá co vyčerpat",
        }
        /// A ceiling of another year than that of the moment.
        AnotherYear = "another_year" {
            en: "the ceiling is of {value}, and the pace of {expected} says nothing of it", cs: "limit je na rok {value} a tempo roku {expected} o něm nic neříká",
        }
        /// The term, or the year of the ceiling, ends earlier than asked.
        EndsEarlier = "ends_earlier" {
            en: "measured until {value} and not {expected}: nothing is ordered here after that", cs: "měří se do {value}, ne do {expected}: poté se zde nic neobjednává",
        }
    }
}
