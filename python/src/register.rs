//! A register that stays open between calls.

use std::sync::{PoisonError, RwLock};

use minitendr::exchange;
use pyo3::{Python, pyclass, pymethods};

use crate::{Outcome, outcome};

/// A register of the engine, asked and filled with JSON text. Several threads may use it at once.
#[pyclass(frozen, module = "minitendr._native")]
pub(crate) struct OpenRegister(RwLock<exchange::OpenRegister>);

impl OpenRegister {
    // A lock is poisoned where the engine panicked, which leaves the register as it was: changes are made at their end.
    fn ask<T: Send>(&self, py: Python<'_>, ask: impl FnOnce(&exchange::OpenRegister) -> T + Send) -> T {
        py.detach(|| ask(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }

    fn change<T: Send>(&self, py: Python<'_>, change: impl FnOnce(&mut exchange::OpenRegister) -> T + Send) -> T {
        py.detach(|| change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner)))
    }
}

#[pymethods]
impl OpenRegister {
    /// Reads a register and folds its events: the register and an empty text, or None and the errors document.
    #[staticmethod]
    fn read(py: Python<'_>, text: &str) -> (Option<Self>, String) {
        match py.detach(|| exchange::OpenRegister::read(text)) {
            Ok(register) => (Some(Self(RwLock::new(register))), String::new()),
            Err(errors) => (None, errors),
        }
    }

    /// The register as a document.
    fn document(&self, py: Python<'_>) -> String {
        self.ask(py, exchange::OpenRegister::document)
    }

    /// What its events add up to.
    fn summary(&self, py: Python<'_>) -> String {
        self.ask(py, exchange::OpenRegister::summary)
    }

    /// What is left of every ceiling that binds a contract.
    fn remaining(&self, py: Python<'_>, text: &str) -> Outcome {
        self.ask(py, |register| outcome(register.remaining(text)))
    }

    /// Decides on a mini-tender and records nothing.
    fn award(&self, py: Python<'_>, text: &str) -> Outcome {
        self.ask(py, |register| outcome(register.award(text)))
    }

    /// Decides on a mini-tender and records what came of it.
    fn decide(&self, py: Python<'_>, text: &str) -> Outcome {
        self.change(py, |register| outcome(register.decide(text)))
    }

    /// Records an event: True and an empty text, or False and the errors document.
    fn record(&self, py: Python<'_>, text: &str) -> Outcome {
        self.change(py, |register| outcome(register.record(text).map(|()| String::new())))
    }

    /// Ends the contracts whose period is over: True and an empty text, or False and the errors document.
    fn complete_before(&self, py: Python<'_>, text: &str) -> Outcome {
        self.change(py, |register| outcome(register.complete_before(text).map(|()| String::new())))
    }
}
