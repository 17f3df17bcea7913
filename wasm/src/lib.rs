//! `minitendr` for browsers and Node: text in, text out, no rules. What JavaScript calls is in `js/`.
//!
//! **Why a function for each operation, and not one that takes its name?** A build without an operation then has none of
//! its code: the table of the engine would keep all of it.

#[cfg(feature = "full")]
mod register;

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "full")]
pub use register::OpenRegister;

/// The version of the engine.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    minitendr::VERSION.to_owned()
}

/// The documented codes of errors, separated by spaces.
#[wasm_bindgen]
#[must_use]
pub fn error_codes() -> String {
    let codes: Vec<&str> = minitendr::ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    codes.join(" ")
}

/// The names of the operations of the engine, separated by spaces; a test holds that this build exports each of them.
#[cfg(feature = "full")]
#[wasm_bindgen]
#[must_use]
pub fn operations() -> String {
    let names: Vec<&str> = minitendr::exchange::operations().collect();
    names.join(" ")
}

/// Exports operations of the engine under their names: JSON text in; JSON text out, thrown where it is an error.
macro_rules! export {
    ($(#[$condition:meta] $($name:ident),+;)+) => {$($(
        #[doc = concat!("The operation `", stringify!($name), "`.")]
        #[$condition]
        #[wasm_bindgen]
        pub fn $name(input: &str) -> Result<String, String> {
            minitendr::exchange::$name(input)
        }
    )+)+};
}

export! {
    #[cfg(feature = "calculator")] evaluate, abnormally_low, draw;
    #[cfg(feature = "element")] award, candidates, certify, check_invoice, deadline, deliveries_from_table, form, invoices_from_table, issue_call, offers_from_table, path, privacy, requests_from_table, verify, vocabulary;
    #[cfg(feature = "full")] commit_draw, reveal_draw, view_certificate, award_many, evaluate_many, register, register_at, check_register, seal, lint, explain, reweigh, framework_from_tables, report, notices, workbook, yearly, adjust_price, change_prices, drawdown, select, split, eligible, requirement, parameters, check, duties, ocds, check_ocds, due, forecast, simulate, compare, replay, policy_diff, sweep, fit_demand, fit_prices;
}

/// Reads documents of one type and writes them as the engine does: `normalize` would bring the code of every kind with it.
macro_rules! documents {
    ($($name:ident of $type:ty),+ $(,)?) => {$(
        #[doc = concat!("Reads one document and writes it as the engine does: `", stringify!($type), "`.")]
        #[cfg(feature = "element")]
        #[wasm_bindgen]
        pub fn $name(text: &str) -> Result<String, String> {
            minitendr::exchange::normalize_as::<$type>(text)
        }
    )+};
}

documents! {
    normalize_framework_contract of minitendr::Checked<minitendr::FrameworkContract>,
    normalize_request of minitendr::Checked<minitendr::Request>,
    normalize_decision of minitendr::Decision,
}

/// Reads one document of a kind, such as `Offer`, and writes it as the engine does.
#[cfg(feature = "full")]
#[wasm_bindgen]
pub fn normalize(kind: &str, text: &str) -> Result<String, String> {
    minitendr::exchange::normalize(kind, text)
}

/// The kinds of documents, separated by spaces.
#[cfg(feature = "full")]
#[wasm_bindgen]
#[must_use]
pub fn kinds() -> String {
    let names: Vec<&str> = minitendr::exchange::kinds().collect();
    names.join(" ")
}
