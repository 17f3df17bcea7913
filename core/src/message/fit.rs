//! The codes of what is said beside parameters that were fitted: above all what data cannot tell.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for FitCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something said beside fitted parameters. Codes never change their meaning; new ones may be added.
    pub enum FitCode {
        /// What the data are of: always said of requests.
        OnlyWhatWasAsked = "only_what_was_asked" {
            en: "the data hold what was asked for: what offices did not ask for, knowing that nobody would deliver, is not in them",
            cs: "data obsahují jen to, oč se žádalo: co úřady nepožadovaly, protože by to nikdo nedodal, v nich není",
        }
        /// What requests say nothing of: always said.
        NothingOfProviders = "nothing_of_providers" {
            en: "requests and totals say nothing of costs, of who would not offer and why, nor of what would change under another policy",
            cs: "požadavky a součty neříkají nic o nákladech, o tom, kdo a proč by nenabídl, ani co by se změnilo při jiné variantě",
        }
        /// A group of few requests.
        FewRequests = "few_requests" {
            en: "{name}: {value} requests; between {low} and {high} in a year are all plausible", cs: "{name}: počet požadavků je {value}; věrohodné je {low} až {high} ročně",
        }
        /// No factors of months, as the data are of fewer than two whole years.
        NoSeason = "no_season" {
            en: "{value} whole years of data: what is a season and what a single wave cannot be told apart from fewer than {expected}, and no factors of months are given",
            cs: "celých let v datech: {value}; z méně než {expected} nelze odlišit sezónu od jediné vlny, proto se činitele měsíců neuvádějí",
        }
        /// Months of a group do not differ more than chance explains, or there are too few of them.
        NoWaves = "no_waves" {
            en: "{name}: the months differ no more than chance explains, or are too few; taken as independent requests", cs: "{name}: měsíce se neliší víc, než vysvětlí náhoda, nebo je jich málo; požadavky se berou jako nezávislé",
        }
        /// Totals without single contracts.
        TotalsOnly = "totals_only" {
            en: "totals give the rate and the mean value of contracts, and nothing of how much they differ, nor of requests that stayed unmet",
            cs: "součty určují četnost a průměrnou hodnotu smluv, ale ne jejich rozptyl ani nesplněné požadavky",
        }
        /// Requests outside of the period that is fitted.
        LeftOut = "left_out" {
            en: "requests received outside of the period, left out: {value}", cs: "požadavky přijaté mimo období, vynechané: {value}",
        }
    }
}
