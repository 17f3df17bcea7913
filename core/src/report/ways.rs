//! In which way a contract was awarded.

use crate::award::Decision;
use crate::contract::PartialContract;
use crate::message::{Label, Language};

/// In which way a contract was awarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AwardedWay {
    /// In a mini-tender, to one offer.
    MiniTender,
    /// In a mini-tender, to one of several offers that share the request.
    SharedOffers,
    /// Directly, to the only one who takes it.
    Direct,
    /// Directly, to one of several who each take a part.
    DirectParts,
}

impl AwardedWay {
    /// The way of a contract of a decision.
    #[must_use]
    pub const fn of(decision: &Decision, contract: &PartialContract) -> Self {
        match (contract.offer.is_some(), decision.contracts.len() > 1) {
            (true, false) => Self::MiniTender,
            (true, true) => Self::SharedOffers,
            (false, false) => Self::Direct,
            (false, true) => Self::DirectParts,
        }
    }

    /// The way in a word, the same in every language.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::MiniTender => "mini_tender",
            Self::SharedOffers => "shared_offers",
            Self::Direct => "direct",
            Self::DirectParts => "direct_parts",
        }
    }

    /// The way for people.
    pub(super) const fn name(self, language: Language) -> &'static str {
        match self {
            Self::MiniTender => Label::ByMiniTender,
            Self::SharedOffers => Label::BySharedOffers,
            Self::Direct => Label::ByDirectOrder,
            Self::DirectParts => Label::ByDirectParts,
        }
        .text(language)
    }
}
