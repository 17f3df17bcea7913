//! What the bindings are made from: the types of the core, as the core describes them, written as TypeScript and Python.
//!
//! **Why generated?** So that a field, an operation or a code that is new in the core is there in every language the same
//! day, with its documentation, and a test fails until it is.

mod model;
mod python;
mod python_docs;
mod typescript;

use std::path::PathBuf;

use model::Model;

/// Every generated file, by its path from the root of the project.
#[must_use]
pub fn files() -> Vec<(PathBuf, String)> {
    let model = Model::of(&minitendr::exchange::described());
    let mut files = python::files(&model);
    files.push(typescript::file(&model));
    files.into_iter().map(|(path, text)| (PathBuf::from(path), text)).collect()
}
