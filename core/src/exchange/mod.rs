//! The text boundary: one function for each operation, JSON text in, JSON text out.
//!
//! Python, JavaScript and the conformance runners call these and nothing else, so that all accept, refuse and answer alike.
//!
//! **Why text?** It is the fastest way into JavaScript, nearly so into Python, the smallest in code, and the only one that
//! keeps numbers as they were written.

#[cfg(feature = "schema")]
mod schema;

use std::collections::BTreeMap;

use crate::award::{self, AwardInput, Outcome};
use crate::evaluation::{self, AbnormallyLowInput, Circumstances, Draw, EvaluateInput};
use crate::framework::FrameworkState;
use crate::message::{ErrorCode, InputError};
use crate::register::{ContractState, Register, RegisterInput};
use crate::value::Id;
use crate::value::json::{Path, Read, read, unknown};

#[cfg(feature = "schema")]
pub use schema::schemas;

/// One operation: JSON text in; JSON text out, also where it is an error.
type Operation = fn(&str) -> Result<String, String>;

/// Every operation by its name.
const OPERATIONS: &[(&str, Operation)] = &[
    ("evaluate", evaluate),
    ("abnormally_low", abnormally_low),
    ("draw", draw),
    ("award", award),
    ("register", register),
];

/// Calls an operation with JSON text; the answer is JSON text, also where it is an error.
///
/// ```
/// let answer = minitendr::exchange::call("draw", r#"{"algorithm": "rfc3797", "sources": [["1"]], "pool": 1, "take": 1}"#);
/// assert_eq!(answer.unwrap(), r#"{"key":"1./","selected":[1]}"#);
/// let error = minitendr::exchange::call("draw", "{").unwrap_err();
/// assert!(error.starts_with(r#"{"errors":[{"code":"syntax","path":"""#));
/// ```
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    match OPERATIONS.iter().find(|(name, _)| *name == operation) {
        Some((_, run)) => run(input),
        None => answer(|| {
            let problem = unknown(ErrorCode::UnknownOperation, &Path::ROOT, operation, operations());
            Err::<(), _>(InputError::one(problem))
        }),
    }
}

/// Reads one value (an offer, a [`Checked`](crate::Checked) scheme, request or framework contract, the input of an
/// operation) from JSON text, with everything that is wrong with it.
///
/// The same rules as `Deserialize`, but the problems come as they are, not as one sentence.
///
/// ```
/// use minitendr::{Offer, from_json};
/// let error = from_json::<Offer>(r#"{"id": "", "pirce": "1e3"}"#).unwrap_err();
/// let codes: Vec<&str> = error.problems().iter().map(|problem| problem.code().as_str()).collect();
/// assert_eq!(codes, ["unknown_field", "invalid_id"]);
/// assert_eq!(error.problems()[0].path(), "/pirce");
/// ```
#[expect(private_bounds, reason = "which types can be read is decided by the engine")]
pub fn from_json<T: Read>(text: &str) -> Result<T, InputError> {
    read(text)
}

/// Evaluates offers: [`EvaluateInput`] in, [`Evaluation`](crate::Evaluation) out.
pub fn evaluate(input: &str) -> Result<String, String> {
    answer(|| {
        let EvaluateInput { scheme, offers, ceiling, deadline, framework_prices } = read(input)?;
        let circumstances = Circumstances { ceiling, deadline, framework_prices };
        Ok(evaluation::evaluate(&scheme, &offers, &circumstances)?)
    })
}

/// Flags abnormally low prices: [`AbnormallyLowInput`] in, [`AbnormallyLow`](crate::AbnormallyLow) out.
pub fn abnormally_low(input: &str) -> Result<String, String> {
    answer(|| {
        let AbnormallyLowInput { rule, offers, ceiling } = read(input)?;
        evaluation::abnormally_low(&rule, &offers, ceiling)
    })
}

/// Draws: [`Draw`] in, [`Drawn`](crate::Drawn) out.
pub fn draw(input: &str) -> Result<String, String> {
    answer(|| evaluation::draw(&read::<Draw>(input)?))
}

/// Decides on a mini-tender: [`AwardInput`] in, [`Decision`](crate::Decision) out.
pub fn award(input: &str) -> Result<String, String> {
    answer(|| {
        let (framework, state, tender) = read::<AwardInput>(input)?.into_parts();
        award::award(&framework, &state, &tender)
    })
}

/// Folds events: [`RegisterInput`] in; out come `state` ([`FrameworkState`]), `contracts` and `closed`, both by request.
pub fn register(input: &str) -> Result<String, String> {
    answer(|| {
        let RegisterInput { framework, events, .. } = read(input)?;
        Ok(Summary::from(Register::replay(framework, events)?))
    })
}

/// The names of the operations.
pub fn operations() -> impl Iterator<Item = &'static str> + Clone {
    OPERATIONS.iter().map(|(name, _)| *name)
}

/// The answer of `register`: what the events add up to.
#[derive(serde::Serialize)]
struct Summary {
    state: FrameworkState,
    contracts: BTreeMap<Id, ContractState>,
    closed: BTreeMap<Id, Outcome>,
}

impl From<Register> for Summary {
    fn from(register: Register) -> Self {
        let (state, contracts, closed) = (register.state(), register.contracts(), register.closed());
        Self { state: state.clone(), contracts: contracts.clone(), closed: closed.clone() }
    }
}

/// Writes a result or an error as text.
fn answer<T: serde::Serialize>(run: impl FnOnce() -> Result<T, InputError>) -> Result<String, String> {
    // Only keys that are no text could fail, and nothing that is written has any.
    match run() {
        Ok(value) => serde_json::to_string(&value).map_err(|error| error.to_string()),
        Err(error) => Err(serde_json::to_string(&error).unwrap_or_default()),
    }
}
