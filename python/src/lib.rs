//! The native half of the Python package `minitendr`: thin wrappers, no rules.

/// The engine of `minitendr`, compiled; import `minitendr`, not this.
#[pyo3::pymodule]
mod _native {
    use pyo3::{Python, pyfunction};

    /// The version of the engine.
    #[pyfunction]
    fn version() -> &'static str {
        minitendr::VERSION
    }

    /// The names of the operations.
    #[pyfunction]
    fn operations() -> Vec<&'static str> {
        minitendr::exchange::operations().collect()
    }

    /// Calls an operation with JSON text: True and the answer, or False and the errors document.
    #[pyfunction]
    fn call(py: Python<'_>, operation: &str, text: &str) -> (bool, String) {
        // Other threads of Python go on while the engine computes; it touches no Python object.
        outcome(py.detach(|| minitendr::exchange::call(operation, text)))
    }

    /// Reads a document of a kind: True and the same document as the engine writes it, or False and the errors document.
    #[pyfunction]
    fn check(py: Python<'_>, kind: &str, text: &str) -> (bool, String) {
        outcome(py.detach(|| minitendr::exchange::check(kind, text)))
    }

    /// Whether the code of an error is a documented one.
    #[pyfunction]
    fn is_documented(code: &str) -> bool {
        minitendr::is_documented(code)
    }

    fn outcome(result: Result<String, String>) -> (bool, String) {
        match result {
            Ok(answer) => (true, answer),
            Err(errors) => (false, errors),
        }
    }
}
