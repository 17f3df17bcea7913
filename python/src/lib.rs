//! The native half of the Python package `minitendr`: thin wrappers, no rules.

/// The engine of `minitendr`, compiled; import `minitendr`, not this.
#[pyo3::pymodule]
mod _native {
    use pyo3::pyfunction;

    /// The version of the engine.
    #[pyfunction]
    fn version() -> &'static str {
        minitendr::VERSION
    }
}
