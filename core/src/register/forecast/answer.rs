//! Until when the money lasts: what is asked and what is said.

use crate::message::{ForecastCode, Language, Message, fill};
use crate::register::RegisterDocument;
use crate::time::{Date, Instant, Month};
use crate::value::json::{names, read_object};
use crate::value::{Figure, Id, Map, Number, Unit};

/// The input of the operation `forecast`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ForecastInput {
    /// The register.
    pub register: RegisterDocument,
    /// The moment. What was recorded later does not count.
    pub at: Instant,
    /// Until which day; 31 December of the year of the moment, in Prague, if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Over how many whole months back the pace is measured, 2 to 120; 6 if missing, which is our choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pace_months: Option<u32>,
}
read_object!(ForecastInput { required register, required at, optional to, optional pace_months });

names! {
    /// Whose money it is.
    pub enum AccountKind or UnknownName {
        /// The maximum value of the framework contract.
        Framework = "framework",
        /// The maximum value of a lot.
        Lot = "lot",
        /// The maximum value of a participant in a lot.
        Participant = "participant",
        /// A further ceiling of the framework contract.
        Ceiling = "ceiling",
        /// A source of money, which has no limit of its own.
        Source = "source",
    }
}

/// Something said beside a forecast.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForecastNote {
    /// The stable code.
    pub code: ForecastCode,
    /// The numbers and names that the sentence speaks of.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
}
read_object!(ForecastNote { required code, required values, required message });

impl ForecastNote {
    pub(super) fn new(code: ForecastCode, values: &[(&'static str, String)]) -> Self {
        let text = |language| fill(code.meaning(language), values, Some(language));
        let message = Message { cs: text(Language::Czech), en: text(Language::English) };
        let values = values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect();
        Self { code, values, message }
    }
}

/// What the contracts awarded in a month come to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForecastMonth {
    /// The month.
    pub month: Month,
    /// What its contracts bind now, in CZK or in `unit`: what was released of them does not count.
    pub ordered: Figure,
}
read_object!(ForecastMonth { required month, required ordered });

/// Where one pace leads. In CZK, or in `unit`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForecastCourse {
    /// The pace: so much in a whole month.
    pub per_month: Figure,
    /// The month of this pace; missing for the average.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// What will be reserved and ordered by the last day.
    pub expected: Figure,
    /// What of that is above the limit; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unmet: Option<Figure>,
    /// The day by whose end all is used up, at the earliest that of the moment; missing where it lasts or has no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_up_on: Option<Date>,
}
read_object!(ForecastCourse { required per_month, optional month, required expected, optional unmet, optional used_up_on });

/// What has a limit, and how far it goes. In CZK without value added tax, or in `unit`; figures are shown rounded half up to
/// 0.01.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ForecastAccount {
    /// What it is.
    pub kind: AccountKind,
    /// Whose: the id of the framework contract, lot, participant, ceiling or source.
    pub of: Id,
    /// In which lot, for a participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// In what a quantity is counted; missing for money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// The limit; missing where none is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Number>,
    /// Held for calls that are out. It counts as used.
    pub reserved: Figure,
    /// In contracts, less what was released of them.
    pub ordered: Figure,
    /// Delivered.
    pub delivered: Figure,
    /// Paid; of a quantity nothing is.
    pub paid: Figure,
    /// What is left; missing without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Figure>,
    /// The last day that is looked at: the one asked for, or an earlier end of the term or of the year of a ceiling.
    pub until: Date,
    /// The months measured.
    pub months: Vec<ForecastMonth>,
    /// At the average of the months; missing where nothing is forecast.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average: Option<ForecastCourse>,
    /// At the pace of the slowest month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slowest: Option<ForecastCourse>,
    /// At the pace of the fastest month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fastest: Option<ForecastCourse>,
    /// What is to be said of it.
    pub notes: Vec<ForecastNote>,
}
read_object!(ForecastAccount {
    required kind,
    required of,
    optional lot,
    optional unit,
    optional limit,
    required reserved,
    required ordered,
    required delivered,
    required paid,
    optional left,
    required until,
    required months,
    optional average,
    optional slowest,
    optional fastest,
    required notes,
});

/// Until when the money of a framework contract lasts, on a straight line.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forecast {
    /// The moment.
    pub at: Instant,
    /// The last day asked for.
    pub to: Date,
    /// The whole months over which the pace is measured, those within the term alone.
    pub months: Vec<Month>,
    /// The framework contract, its lots, participants, further ceilings and sources.
    pub accounts: Vec<ForecastAccount>,
    /// What is to be said of all of it.
    pub notes: Vec<ForecastNote>,
}
read_object!(Forecast { required at, required to, required months, required accounts, required notes });
