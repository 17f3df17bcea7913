//! `minitendr` for browsers and Node: thin wrappers, no rules. The types that
//! JavaScript sees are written by hand in `types.d.ts`.

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the engine.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    minitendr::VERSION.to_owned()
}
