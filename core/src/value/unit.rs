//! What is counted.

use super::json::names;

names! {
    /// The unit of an item: a typed property that is never converted silently.
    ///
    /// No agreed unit of capacity exists in Czech social services; this list is our choice, not the ministry's.
    ///
    /// ```
    /// use minitendr::Unit;
    /// assert_eq!(Unit::BedDay.as_str(), "bed_day");
    /// ```
    pub enum Unit or UnknownUnit {
        /// An hour of direct work (*hodina přímé práce*), also in quarters.
        Hour = "hour",
        /// A visit (*návštěva*).
        Visit = "visit",
        /// A kilometre of a journey (*kilometr*).
        Kilometre = "kilometre",
        /// A night (*noc*).
        Night = "night",
        /// A day of one bed (*lůžkoden*).
        BedDay = "bed_day",
        /// A consultation (*konzultace*).
        Consultation = "consultation",
        /// An expert report, a piece (*odborný posudek*).
        ExpertReport = "expert_report",
        /// A month of work with one family (*rodinoměsíc*).
        FamilyMonth = "family_month",
    }
}

impl Unit {
    /// The name for people.
    #[must_use]
    pub const fn name(self, language: crate::Language) -> &'static str {
        let (czech, english) = match self {
            Self::Hour => ("hodina", "hour"),
            Self::Visit => ("návštěva", "visit"),
            Self::Kilometre => ("kilometr", "kilometre"),
            Self::Night => ("noc", "night"),
            Self::BedDay => ("lůžkoden", "bed day"),
            Self::Consultation => ("konzultace", "consultation"),
            Self::ExpertReport => ("odborný posudek", "expert report"),
            Self::FamilyMonth => ("rodinoměsíc", "family month"),
        };
        match language {
            crate::Language::Czech => czech,
            crate::Language::English => english,
        }
    }
}
