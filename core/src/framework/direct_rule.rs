//! The rules of direct awards as data.

use std::collections::BTreeSet;

use crate::evaluation::{Algorithm, TieRule};
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::Exact;
use crate::value::json::{Path, names, read_kinds};

names! {
    /// In what it is reckoned how much somebody has been awarded.
    pub enum Measure or UnknownName {
        /// The number of orders.
        Count = "count",
        /// Their value in CZK; every order needs one.
        Value = "value",
        /// Their quantity; every order needs one.
        Quantity = "quantity",
    }
}

names! {
    /// What becomes of the turn of somebody who declines.
    pub enum Declined or UnknownName {
        /// They stay where they are in the queue, and are asked first for the next order.
        KeepTurn = "keep_turn",
        /// They go to the back, as if they had accepted.
        LoseTurn = "lose_turn",
    }
}

/// How orders go to participants without reopening the competition.
///
/// Whoever has less capacity left than the order needs is passed over. Whoever declines is not asked again for the same
/// order; the next is asked, until somebody accepts.
///
/// ```
/// use minitendr::DirectRule;
/// let rule: DirectRule = serde_json::from_str(r#"{"kind": "rotation", "declined": "lose_turn"}"#)?;
/// assert!(matches!(rule, DirectRule::Rotation { .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum DirectRule {
    /// Every order goes to the first in rank that accepts.
    ///
    /// Formula: the lowest rank. Source: section 134 of the Czech act 134/2016; ranked call-offs. Example: A declines, B
    /// gets the order; the next order is offered to A again. Undefined without ranks or with equal ones, which are errors.
    Cascade {},
    /// In turn: whoever accepts goes to the back of a queue that begins in order of rank.
    ///
    /// Formula: the first of the queue. Source: rotation (taxi rank) of framework agreements. Example: A, B, C get one each,
    /// then A again. Undefined without ranks or with equal ones, which are errors.
    Rotation {
        /// What becomes of the turn of somebody who declines.
        declined: Declined,
    },
    /// To whoever is furthest behind the agreed share.
    ///
    /// Formula: the largest s·(t + order) − awarded, s the share, t all that has been awarded so far, initial amounts
    /// included; equal ones by rank. Source: largest deficit, as in the documentation of Dynamics 365 on several vendors.
    /// Example: shares 0.5 and 0.3 and 0.2 by count: A, B, C, A, A, B, A, C, B, A. Undefined where shares do not add up to 1,
    /// which is an error.
    TargetShares {
        /// In what shares are reckoned.
        measure: Measure,
    },
    /// To whoever has been awarded least.
    ///
    /// Formula: the least awarded; equal ones by rank. Source: least cumulative value, a rule of framework agreements.
    /// Example: A has 2, B none, C 1: B, B, C, A. Undefined without ranks or with equal ones, which are errors.
    LeastAwarded {
        /// In what it is reckoned.
        measure: Measure,
    },
    /// To the lowest price of the framework contract.
    ///
    /// Formula: the lowest price; equal ones by `ties`, then by rank. Source: direct award of `RM3830` (Crown Commercial
    /// Service). Example: 420, 399.90 and 400: the second is asked, then the third. Undefined where a price is missing, or
    /// where a tie is left and ranks are missing or equal, which are errors.
    LowestPrice {
        /// How equal prices are settled before the rank: `lower_id` and `draw` (`lower_price` settles nothing here).
        #[cfg_attr(feature = "schema", schemars(default))]
        ties: Vec<TieRule>,
    },
    /// In the order of a public draw, made anew for every order.
    ///
    /// Formula: all participants that may be asked, by id in byte order, are the pool, and all are drawn. Source: RFC 3797
    /// for `rfc3797`; `sha256` is defined by this engine. Example: A, B and C with the source `["7"]` under `rfc3797` are
    /// drawn in one order that everybody can repeat. Undefined without sources, which is an error of the order.
    Draw {
        /// How it is drawn.
        algorithm: Algorithm,
    },
    /// To whoever has most of what is preferred.
    ///
    /// Formula: the largest Σ of the weights of the preferred attributes that the participant has; equal ones by rank. What
    /// is needed and not only preferred is no matter of order: who does not have it is not asked. Source: our choice;
    /// choice by the need of the child under section 134 of the Czech act 134/2016 asks for a rule known beforehand.
    /// Example: a garden weighs 2, a dog 1: A has the dog, B the garden, B is asked first. Undefined without ranks or with
    /// equal ones, which are errors.
    ByNeed {},
    /// To the participant that the order names, and to nobody else: the same worker goes on.
    ///
    /// Formula: none. Source: continuity as a trigger declared in the framework, our choice. Example: the order continues a
    /// contract of B, B is asked. Undefined where the order names nobody, which is an error.
    SameParticipant {},
}
read_kinds!(DirectRule by "kind" {
    "cascade" => Cascade {},
    "rotation" => Rotation { required declined },
    "target_shares" => TargetShares { required measure },
    "least_awarded" => LeastAwarded { required measure },
    "lowest_price" => LowestPrice { defaulted ties },
    "draw" => Draw { required algorithm },
    "by_need" => ByNeed {},
    "same_participant" => SameParticipant {},
});

impl DirectRule {
    /// Whether a rank may decide who is asked first.
    pub(crate) fn goes_by_rank(&self) -> bool {
        match self {
            Self::Cascade {}
            | Self::Rotation { .. }
            | Self::TargetShares { .. }
            | Self::LeastAwarded { .. }
            | Self::ByNeed {} => true,
            // These leave no tie.
            Self::LowestPrice { ties } => {
                !ties.iter().any(|tie| matches!(tie, TieRule::LowerId {} | TieRule::Draw { .. }))
            }
            Self::Draw { .. } | Self::SameParticipant {} => false,
        }
    }

    /// Whether whoever was asked goes to the back of the queue.
    pub(crate) fn goes_back(&self, takes: bool) -> bool {
        matches!(self, Self::Rotation { declined } if takes || *declined == Declined::LoseTurn)
    }

    /// In what orders are reckoned, where the rule reckons.
    pub(crate) const fn measure(&self) -> Option<Measure> {
        match self {
            Self::TargetShares { measure } | Self::LeastAwarded { measure } => Some(*measure),
            Self::Cascade {}
            | Self::Rotation { .. }
            | Self::LowestPrice { .. }
            | Self::Draw { .. }
            | Self::ByNeed {}
            | Self::SameParticipant {} => None,
        }
    }
}

/// The rules for ties that say nothing about participants: they have no points, and hand nothing in.
pub(crate) fn check_ties(ties: &[TieRule], at: &Path<'_>, problems: &mut Problems) {
    for (index, tie) in ties.iter().enumerate() {
        let place = at.index(index);
        let kind = match tie {
            TieRule::Higher { .. } => "higher",
            TieRule::Earlier {} => "earlier",
            TieRule::LowerPrice {} | TieRule::LowerId {} => continue,
            TieRule::Draw { .. } => {
                if let Some(Err(error)) = tie.lottery().map(|lottery| lottery.ready().map(drop)) {
                    problems.extend(error.below(&place.pointer()).into_problems());
                }
                continue;
            }
        };
        let problem = Problem::new(ErrorCode::InvalidParameter, place.field("kind").pointer()).with("value", kind);
        problems.push(problem.naming("name", "ties").naming("expected", "lower_id, draw"));
    }
}

/// Ranks, where only a rank tells participants apart: each has one, and none the same.
#[derive(Default)]
pub(crate) struct Ranks(BTreeSet<u32>);

impl Ranks {
    /// Notes a rank that is missing or was seen before, at the place of its participant.
    pub(crate) fn see(&mut self, rank: Option<u32>, at: &Path<'_>, problems: &mut Problems) {
        let place = at.field("rank");
        match rank {
            None => problems.push(Problem::new(ErrorCode::MissingField, place.pointer()).with("value", "rank")),
            Some(rank) if !self.0.insert(rank) => {
                problems.push(Problem::new(ErrorCode::DuplicateRank, place.pointer()).with("value", rank));
            }
            Some(_) => {}
        }
    }
}

/// Notes shares that are not the whole together.
pub(crate) fn add_up(sum: &Exact, whole: Exact, at: &Path<'_>, problems: &mut Problems) {
    if *sum != whole {
        problems.push(Problem::new(ErrorCode::SharesSum, at.pointer()).with("value", sum).with("expected", whole));
    }
}
