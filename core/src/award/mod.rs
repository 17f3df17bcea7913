//! The decision: from a request to partial contracts, or to another honest end, with every reason.
//!
//! *Gate* (term, region, ceilings) → *path*: the rule of the lot that takes the order. **Directly:** one participant after
//! the other is asked, at its framework prices, until the order is taken. **By a mini-tender:** *admissibility* of each offer
//! → *abnormally low* prices → *evaluation* → *ties* → refusals → the winner, or those that share the order. A direct way may
//! go on by another rule, or by a mini-tender.
//!
//! **How is an order followed that takes days?** By deciding again with all the answers there are, as often as one likes.
//! `awaiting_answer` says whose turn it is and until when, `new_call` that a call is needed; neither ends the request. Nothing
//! is kept between two decisions but what the input says.
//!
//! **What if things change while somebody is asked?** Whoever was asked and cannot take the order any more is passed over,
//! and its answer stays in the record. Whose turn it is follows from the state: hand in that of the day on which the order
//! began, as a register does by itself.
//!
//! **Why is no contract given while an answer is awaited?** What one takes of an order may depend on what is left for the
//! next, and what nobody takes is told once. The times to answer bound the waiting.
//!
//! **Why is the moment an input?** The engine has no clock. The same inputs give the same decision tomorrow.
//!
//! **Which prices hold, where prices have versions?** Those in force on the day of the decision, in Prague: the annex of the
//! participant, and the maxima that make the ceiling of the call. An offer handed in before a change is held against the
//! prices after it; the contract says which version that was. That is our choice.
//!
//! **Why are rulings of people inputs?** Whether an explanation of a low price is accepted is for the authority to judge.
//! The engine applies the ruling, and keeps who made it, when and why.
//!
//! **Is an offer excluded because its price looks abnormally low?** Never by itself. Until somebody has ruled on its
//! explanation the outcome is `undecided`. A ruling that does not accept it excludes the offer, and the rest are evaluated
//! anew without it, as if it had been inadmissible from the start.

mod answer;
mod asked;
mod call;
mod ceilings;
mod choose;
mod conclude;
mod decision;
mod direct;
mod directly;
mod drawn;
mod gate;
mod inspect;
mod low_prices;
mod minitender;
mod path;
mod people;
mod quick;
mod ruling;
mod shared;
mod split;
mod tender;

pub use answer::{Answer, Reply};
pub use asked::{Asked, AskedOutcome};
pub use call::{Call, CallFormat, IssueCallInput, issue_call};
pub use decision::{Decision, DecisionReason, OfferSummary, Outcome, Winner};
pub use direct::{Candidate, DirectOrder, OrderDraw, SelectInput, Selection, select};
pub use minitender::award;
pub(crate) use minitender::award_by;
pub use path::{PathInput, PathTaken, path};
pub(crate) use quick::{Desk, Quick, QuickAnswer, QuickLine, QuickLot, QuickOffer, QuickOffers, QuickOrder};
pub use ruling::Ruling;
pub use split::{Split, SplitInput, SplitOffer, split};
pub use tender::{AwardInput, MiniTender};
