//! A row of mini-tenders that is decided step by step, so that it can be watched and stopped.

use std::sync::{Mutex, PoisonError};

use minitendr::exchange;
use pyo3::{Python, pyclass, pymethods};

use crate::{Outcome, outcome};

/// The operation `award_many` in steps, asked with JSON text.
#[pyclass(frozen, module = "minitendr._native")]
pub(crate) struct OpenAwards(Mutex<exchange::OpenAwards>);

impl OpenAwards {
    fn with<T: Send>(&self, py: Python<'_>, work: impl FnOnce(&mut exchange::OpenAwards) -> T + Send) -> T {
        py.detach(|| work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

#[pymethods]
impl OpenAwards {
    /// Reads the registers and events: the row and an empty text, or None and the errors document.
    #[staticmethod]
    fn open(py: Python<'_>, text: &str) -> (Option<Self>, String) {
        match py.detach(|| exchange::OpenAwards::open(text)) {
            Ok(awards) => (Some(Self(Mutex::new(awards))), String::new()),
            Err(errors) => (None, errors),
        }
    }

    /// Reads more mini-tenders: True and an empty text, or False and the errors document.
    fn add(&self, py: Python<'_>, text: &str) -> Outcome {
        self.with(py, |awards| outcome(awards.add(text).map(|()| String::new())))
    }

    /// Decides on the next ones: True and how many are decided by now, or False and the errors document.
    fn decide(&self, py: Python<'_>, most: usize) -> Outcome {
        self.with(py, |awards| outcome(awards.decide(most).map(|decided| decided.to_string())))
    }

    /// Records what is left of the events: True and an empty text, or False and the errors document.
    fn finish(&self, py: Python<'_>) -> Outcome {
        self.with(py, |awards| outcome(awards.finish().map(|()| String::new())))
    }

    /// What was decided, and the registers as they are now.
    fn answer(&self, py: Python<'_>) -> String {
        self.with(py, |awards| awards.answer())
    }
}
