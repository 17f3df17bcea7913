//! Where a partial contract stands, and by which ground it is changed.

use crate::message::Language;
use crate::value::json::names;

names! {
    /// How a partial contract ended.
    pub enum HowEnded or UnknownName {
        /// Everything was delivered.
        Completed = "completed",
        /// The work never began (the family refused).
        NotStarted = "not_started",
        /// The work ended before its time.
        EndedEarly = "ended_early",
        /// The contract was cancelled.
        Cancelled = "cancelled",
    }
}

names! {
    /// Where a partial contract stands. The stages follow from the events; nobody sets them.
    #[derive(Default)]
    pub enum ContractStage or UnknownName {
        /// Awarded and written down, not signed yet. It holds money and capacity all the same.
        #[default]
        Drafted = "drafted",
        /// Signed, and waiting for its publication, where that is a condition of effect.
        Signed = "signed",
        /// In effect; nothing was delivered yet.
        Effective = "effective",
        /// Work is under way.
        Active = "active",
        /// Everything was delivered.
        Completed = "completed",
        /// The work never began.
        NotStarted = "not_started",
        /// The work ended before its time.
        EndedEarly = "ended_early",
        /// Cancelled, or a draft whose award was annulled.
        Cancelled = "cancelled",
    }
}

impl ContractStage {
    /// The stage for people.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let (czech, english) = match self {
            Self::Drafted => ("návrh", "drafted"),
            Self::Signed => ("podepsána", "signed"),
            Self::Effective => ("účinná", "effective"),
            Self::Active => ("plní se", "active"),
            Self::Completed => ("splněna", "completed"),
            Self::NotStarted => ("nezahájena", "not started"),
            Self::EndedEarly => ("ukončena předčasně", "ended early"),
            Self::Cancelled => ("zrušena", "cancelled"),
        };
        match language {
            Language::Czech => czech,
            Language::English => english,
        }
    }
}

impl From<HowEnded> for ContractStage {
    fn from(how: HowEnded) -> Self {
        match how {
            HowEnded::Completed => Self::Completed,
            HowEnded::NotStarted => Self::NotStarted,
            HowEnded::EndedEarly => Self::EndedEarly,
            HowEnded::Cancelled => Self::Cancelled,
        }
    }
}

names! {
    /// The ground of a change. What no ground allows is a new call: a request of its own that continues the contract.
    pub enum ChangeGround or UnknownName {
        /// An option that the framework contract reserved.
        ReservedOption = "reserved_option",
        /// A change so small that it needs no new call (act 134/2016 Sb. § 222).
        SmallChange = "small_change",
        /// Another ground of the act; the reason names it.
        Other = "other",
    }
}
