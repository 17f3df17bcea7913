//! The native half of the Python package `minitendr`: thin wrappers, no rules.
//!
//! Other threads of Python go on while the engine computes: it touches no Python object.

mod awards;
mod columns;
mod register;
mod workbook;

/// True and the answer, or False and the errors document.
type Outcome = (bool, String);

fn outcome(result: Result<String, String>) -> Outcome {
    match result {
        Ok(answer) => (true, answer),
        Err(errors) => (false, errors),
    }
}

/// The engine of `minitendr`, compiled; import `minitendr`, not this.
#[pyo3::pymodule]
mod _native {
    use minitendr::exchange;
    use pyo3::{Python, pyfunction};

    use super::{Outcome, outcome};

    #[pymodule_export]
    use super::awards::OpenAwards;
    #[pymodule_export]
    use super::columns::{Column, evaluate_columns};
    #[pymodule_export]
    use super::register::OpenRegister;

    /// The version of the engine.
    #[pyfunction]
    fn version() -> &'static str {
        minitendr::VERSION
    }

    /// The names of the operations.
    #[pyfunction]
    fn operations() -> Vec<&'static str> {
        exchange::operations().collect()
    }

    /// Calls an operation with JSON text: True and the answer, or False and the errors document.
    #[pyfunction]
    fn call(py: Python<'_>, operation: &str, text: &str) -> Outcome {
        py.detach(|| outcome(exchange::call(operation, text)))
    }

    /// The errors document of what `simulate` would refuse before its first event; empty where nothing.
    #[pyfunction]
    fn check_simulation(py: Python<'_>, text: &str) -> String {
        py.detach(|| exchange::check_simulation(text).err().unwrap_or_default())
    }

    /// Reads a document of a kind: True and the same document as the engine writes it, or False and the errors document.
    #[pyfunction]
    fn normalize(py: Python<'_>, kind: &str, text: &str) -> Outcome {
        py.detach(|| outcome(exchange::normalize(kind, text)))
    }

    /// The names of the kinds of documents.
    #[pyfunction]
    fn kinds() -> Vec<&'static str> {
        exchange::kinds().collect()
    }

    /// Whether the code of an error is a documented one.
    #[pyfunction]
    fn is_documented(code: &str) -> bool {
        minitendr::is_documented(code)
    }

    /// The errors document of a file that cannot be opened or written.
    #[pyfunction]
    fn file_error(code: &str, file: &str) -> String {
        exchange::file_error(code, file)
    }

    /// The cells of a workbook as JSON text: the names of its sheets, and the rows of one or of all; or why it is not opened.
    #[pyfunction]
    #[pyo3(signature = (data, sheet=None, every=false))]
    fn workbook(py: Python<'_>, data: &[u8], sheet: Option<&str>, every: bool) -> String {
        py.detach(|| super::workbook::workbook(data, sheet, every))
    }

    /// The data of the pilot as JSON text.
    #[pyfunction]
    fn pilot(py: Python<'_>) -> String {
        py.detach(exchange::pilot)
    }
}
