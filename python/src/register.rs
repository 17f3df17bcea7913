//! A register that stays open between calls.

use minitendr::exchange;
use pyo3::{Python, pyclass, pymethods};

use crate::{Outcome, outcome};

/// A register of the engine, asked with JSON text. What changes it gives a new one.
#[pyclass(frozen, module = "minitendr._native")]
pub(crate) struct OpenRegister(exchange::OpenRegister);

/// The register and what else is answered, or None and the errors document.
type Opened = (Option<OpenRegister>, String);

impl OpenRegister {
    fn changed<T: Into<String>>(
        &self,
        py: Python<'_>,
        change: impl FnOnce(&mut exchange::OpenRegister) -> Result<T, String> + Send,
    ) -> Opened {
        py.detach(|| {
            let mut register = self.0.clone();
            match change(&mut register) {
                Ok(answer) => (Some(Self(register)), answer.into()),
                Err(errors) => (None, errors),
            }
        })
    }
}

#[pymethods]
impl OpenRegister {
    /// Reads a register and folds its events: the register and an empty text, or None and the errors document.
    #[staticmethod]
    fn read(py: Python<'_>, text: &str) -> Opened {
        match py.detach(|| exchange::OpenRegister::read(text)) {
            Ok(register) => (Some(Self(register)), String::new()),
            Err(errors) => (None, errors),
        }
    }

    /// Reads a register as a chain, holds every digest and folds its events: the register and an empty text, or None and the
    /// errors document.
    #[staticmethod]
    fn read_chain(py: Python<'_>, text: &str) -> Opened {
        match py.detach(|| exchange::OpenRegister::read_chain(text)) {
            Ok(register) => (Some(Self(register)), String::new()),
            Err(errors) => (None, errors),
        }
    }

    /// Reads a register from the rows of a file: the register and an empty text, or None and the errors document.
    #[staticmethod]
    fn read_rows(py: Python<'_>, text: &str) -> Opened {
        match py.detach(|| exchange::OpenRegister::read_rows(text)) {
            Ok(register) => (Some(Self(register)), String::new()),
            Err(errors) => (None, errors),
        }
    }

    /// Finds the rows of a file that are not as they were written: True and the answer, or False and the errors document.
    #[staticmethod]
    fn check_rows(py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(exchange::OpenRegister::check_rows(text)))
    }

    /// The framework contract as canonical JSON.
    fn framework(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.framework())
    }

    /// The register as a chain.
    fn chain(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.chain())
    }

    /// How far the chain goes.
    fn head(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.head())
    }

    /// The entries after a head, each as a text in a list: True and the answer, or False and the errors document.
    fn entries_after(&self, py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(self.0.entries_after(text)))
    }

    /// Keeps a sealed text: the register with it and an empty text, or None and the errors document.
    fn keep(&self, py: Python<'_>, text: &str) -> Opened {
        self.changed(py, |register| register.keep(text).map(|()| ""))
    }

    /// The texts that are kept.
    fn texts(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.texts())
    }

    /// What its events added up to at a past moment: True and the answer, or False and the errors document.
    fn summary_at(&self, py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(self.0.summary_at(text)))
    }

    /// The register as a document.
    fn document(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.document())
    }

    /// What its events add up to.
    fn summary(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.summary())
    }

    /// What is left of every ceiling that binds a contract: True and the answer, or False and the errors document.
    fn remaining(&self, py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(self.0.remaining(text)))
    }

    /// Decides on a mini-tender and records nothing: True and the answer, or False and the errors document.
    fn award(&self, py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(self.0.award(text)))
    }

    /// What a decision on a mini-tender would follow from now: True and the answer, or False and the errors document.
    fn award_input(&self, py: Python<'_>, text: &str) -> Outcome {
        py.detach(|| outcome(self.0.award_input(text)))
    }

    /// Decides on a mini-tender: the register after it and the decision, or None and the errors document.
    fn decide(&self, py: Python<'_>, text: &str) -> Opened {
        self.changed(py, |register| register.decide(text))
    }

    /// Records an event: the register after it and an empty text, or None and the errors document.
    fn record(&self, py: Python<'_>, text: &str) -> Opened {
        self.changed(py, |register| register.record(text).map(|()| ""))
    }

    /// Records several events, all of them or none: the register after them and an empty text, or None and the errors document.
    fn record_all(&self, py: Python<'_>, text: &str) -> Opened {
        self.changed(py, |register| register.record_all(text).map(|()| ""))
    }

    /// Ends the contracts whose period is over: the register after it and an empty text, or None and the errors document.
    fn complete_before(&self, py: Python<'_>, text: &str) -> Opened {
        self.changed(py, |register| register.complete_before(text).map(|()| ""))
    }
}
