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
    #[cfg(feature = "full")] award, commit_draw, reveal_draw, certify, verify, view_certificate, path, issue_call, award_many, evaluate_many, register, register_at, check_register, seal, lint, explain, reweigh, vocabulary, offers_from_table, requests_from_table, deliveries_from_table, invoices_from_table, framework_from_tables, form, report, notices, workbook, yearly, deadline, adjust_price, change_prices, drawdown, select, split, eligible, candidates, privacy, requirement, parameters, check, duties, ocds, check_ocds, check_invoice, due, forecast, simulate, compare, replay, policy_diff, sweep, fit_demand;
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
