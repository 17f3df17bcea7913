//! One thing that has to be done about a partial contract.

use super::PartialContract;
use crate::framework::FrameworkContract;
use crate::law::{Citation, LegalChoice, Severity};
use crate::message::{Problems, Reason};
use crate::time::Date;
use crate::value::json::{Node, Path, Read, names, read_object, wrong_type};
use crate::value::{Checked, Id};

names! {
    /// What has to be done.
    pub enum DutyKind or UnknownName {
        /// Who was selected, and why, is told to everybody who offered.
        Notify = "notify",
        /// A direct order begins with a written call to perform.
        WrittenCall = "written_call",
        /// Whoever takes a direct order confirms it in writing.
        WrittenConfirmation = "written_confirmation",
        /// The contract is published in the register of contracts.
        ContractsRegister = "contracts_register",
        /// The contract is published on the profile of the buyer.
        BuyersProfile = "buyers_profile",
        /// The result of the call is published.
        Result = "result",
        /// The price that was paid is published.
        PricePaid = "price_paid",
        /// The records are kept.
        Records = "records",
    }
}

/// Who offered in a mini-tender: how many, or which participants.
///
/// ```
/// use minitendr::Offered;
/// assert_eq!(serde_json::from_str::<Offered>("3")?, Offered::Number(3));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Offered {
    /// So many, at least one.
    Number(u32),
    /// These, each once.
    Participants(Vec<Id>),
}

impl Read for Offered {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Number(_) => u32::read(node, at, problems).map(Self::Number),
            Node::List(_) => Vec::read(node, at, problems).map(Self::Participants),
            _ => {
                let (english, czech) = ("a whole number or a list of ids", "celé číslo nebo seznam identifikátorů");
                problems.push(wrong_type(node, at, english, czech));
                None
            }
        }
    }
}

read_object!(@deserialize Offered);

/// The input of the operation `duties`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DutiesInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The partial contract.
    pub contract: Checked<PartialContract>,
    /// The day on which it was signed; that of the award if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concluded_on: Option<Date>,
    /// Who offered in the mini-tender that it came out of, the winner among them; asked for nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offered: Option<Offered>,
    /// The last day of the work; the end of its period if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance_ends: Option<Date>,
}
read_object!(DutiesInput {
    required framework,
    required contract,
    optional concluded_on,
    optional offered,
    optional performance_ends,
});

/// One thing that has to be done, or may have to be.
///
/// Its severity is what leaving it undone would be: an error where the law was read (A, B) or the framework contract adopted
/// it, a warning where we are not sure (C, D), a note where the framework contract set it aside.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duty {
    /// What has to be done.
    pub duty: DutyKind,
    /// What leaving it undone would be.
    pub severity: Severity,
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
    /// The last day for it (for records, until when they are kept); missing where the law names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Whether the contract has no effect before it is done.
    pub condition_of_effect: bool,
    /// After this day the contract is void from the start where it is not done; missing where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub void_after: Option<Date>,
    /// The participants that it concerns, as far as they are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub participants: Vec<Id>,
    /// How many participants it concerns, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Where it stands, and how sure we are.
    pub citation: Citation,
    /// By what the framework contract bound itself to a duty that we are not sure of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted_by: Option<LegalChoice>,
    /// By what the framework contract says that it has not to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overridden_by: Option<LegalChoice>,
}

impl Read for Duty {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let others = [
            "duty",
            "severity",
            "due",
            "condition_of_effect",
            "void_after",
            "participants",
            "number",
            "citation",
            "adopted_by",
            "overridden_by",
        ];
        let (fields, reason) = Reason::beside(&others, node, at, problems)?;
        let (duty, severity) = (fields.required("duty", problems), fields.required("severity", problems));
        let (due, void_after) = (fields.optional("due", problems), fields.optional("void_after", problems));
        let condition_of_effect = fields.required("condition_of_effect", problems);
        let (participants, number) = (fields.defaulted("participants", problems), fields.optional("number", problems));
        let citation = fields.required("citation", problems);
        let (adopted, overridden) =
            (fields.optional("adopted_by", problems), fields.optional("overridden_by", problems));
        Some(Self {
            duty: duty?,
            severity: severity?,
            reason: reason?,
            due: due?,
            condition_of_effect: condition_of_effect?,
            void_after: void_after?,
            participants: participants?,
            number: number?,
            citation: citation?,
            adopted_by: adopted?,
            overridden_by: overridden?,
        })
    }
}

/// What has to be done about a partial contract.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duties {
    /// The duties, in the order in which they usually come.
    pub duties: Vec<Duty>,
}
read_object!(Duties { required duties });
