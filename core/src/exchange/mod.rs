//! The text boundary: one function for each operation, JSON text in, JSON text out.
//!
//! Python, JavaScript and the conformance runners call these and nothing else, so that all accept, refuse and answer alike.
//!
//! **Why text?** It is the fastest way into JavaScript, nearly so into Python, the smallest in code, and the only one that
//! keeps numbers as they were written.

use std::collections::BTreeMap;

use crate::award::{AwardInput, Outcome, award};
use crate::evaluation::{AbnormallyLowInput, Circumstances, Draw, EvaluateInput, abnormally_low, draw, evaluate};
use crate::framework::FrameworkState;
use crate::message::{ErrorCode, InputError, Problem};
use crate::register::{ContractState, Register, RegisterInput};
use crate::value::Id;
use crate::value::json::{Path, read, unknown};

type Operation = fn(&str) -> Result<String, InputError>;

/// Every operation by its name.
const OPERATIONS: &[(&str, Operation)] = &[
    ("evaluate", |text| {
        let input: EvaluateInput = read(text)?;
        let EvaluateInput { scheme, offers, ceiling, deadline, framework_prices } = input;
        let circumstances = Circumstances { ceiling, deadline, framework_prices };
        write(&evaluate(&scheme, &offers, &circumstances)?)
    }),
    ("abnormally_low", |text| {
        let input: AbnormallyLowInput = read(text)?;
        write(&abnormally_low(&input.rule, &input.offers, input.ceiling)?)
    }),
    ("draw", |text| write(&draw(&read::<Draw>(text)?)?)),
    ("award", |text| {
        let (framework, state, tender) = read::<AwardInput>(text)?.into_parts();
        write(&award(&framework, &state, &tender)?)
    }),
    ("register", |text| {
        let input: RegisterInput = read(text)?;
        write(&Summary::of(&Register::replay(input.framework, input.events)?))
    }),
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
    let answer = match OPERATIONS.iter().find(|(name, _)| *name == operation) {
        Some((_, run)) => run(input),
        None => Err(InputError::one(unknown(ErrorCode::UnknownOperation, &Path::ROOT, operation, operations()))),
    };
    answer.map_err(|error| write(&error).unwrap_or_default())
}

/// The names of the operations.
pub fn operations() -> impl Iterator<Item = &'static str> + Clone {
    OPERATIONS.iter().map(|(name, _)| *name)
}

/// The answer of `register`: what the events add up to.
#[derive(serde::Serialize)]
struct Summary<'r> {
    state: &'r FrameworkState,
    contracts: &'r BTreeMap<Id, ContractState>,
    closed: &'r BTreeMap<Id, Outcome>,
}

impl<'r> Summary<'r> {
    fn of(register: &'r Register) -> Self {
        Self { state: register.state(), contracts: register.contracts(), closed: register.closed() }
    }
}

fn write(value: &impl serde::Serialize) -> Result<String, InputError> {
    // Nothing that is written has keys that are no text, the only thing that can fail.
    serde_json::to_string(value)
        .map_err(|error| InputError::one(Problem::new(ErrorCode::Syntax, "").naming("reason", error.to_string())))
}
