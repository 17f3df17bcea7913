//! A register that stays open between calls.

use minitendr::exchange;
use wasm_bindgen::prelude::wasm_bindgen;

/// A register of the engine, asked and filled with JSON text. What is wrong is thrown as text.
#[wasm_bindgen]
#[derive(Debug)]
pub struct OpenRegister(exchange::OpenRegister);

#[wasm_bindgen]
impl OpenRegister {
    /// Reads a register and folds its events.
    pub fn read(text: &str) -> Result<Self, String> {
        exchange::OpenRegister::read(text).map(Self)
    }

    /// Reads a register as a chain, holds every digest and folds its events.
    pub fn read_chain(text: &str) -> Result<Self, String> {
        exchange::OpenRegister::read_chain(text).map(Self)
    }

    /// The register as a chain.
    #[must_use]
    pub fn chain(&self) -> String {
        self.0.chain()
    }

    /// How far the chain goes.
    #[must_use]
    pub fn head(&self) -> String {
        self.0.head()
    }

    /// The entries after a head, each as a text in a list.
    pub fn entries_after(&self, text: &str) -> Result<String, String> {
        self.0.entries_after(text)
    }

    /// Keeps a sealed text.
    pub fn keep(&mut self, text: &str) -> Result<(), String> {
        self.0.keep(text)
    }

    /// The texts that are kept.
    #[must_use]
    pub fn texts(&self) -> String {
        self.0.texts()
    }

    /// What its events added up to at a past moment.
    pub fn summary_at(&self, text: &str) -> Result<String, String> {
        self.0.summary_at(text)
    }

    /// The register as a document.
    #[must_use]
    pub fn document(&self) -> String {
        self.0.document()
    }

    /// What its events add up to.
    #[must_use]
    pub fn summary(&self) -> String {
        self.0.summary()
    }

    /// What is left of every ceiling that binds a contract.
    pub fn remaining(&self, text: &str) -> Result<String, String> {
        self.0.remaining(text)
    }

    /// Decides on a mini-tender and records nothing.
    pub fn award(&self, text: &str) -> Result<String, String> {
        self.0.award(text)
    }

    /// What a decision on a mini-tender would follow from now.
    pub fn award_input(&self, text: &str) -> Result<String, String> {
        self.0.award_input(text)
    }

    /// Decides on a mini-tender and records it.
    pub fn decide(&mut self, text: &str) -> Result<String, String> {
        self.0.decide(text)
    }

    /// Records an event.
    pub fn record(&mut self, text: &str) -> Result<(), String> {
        self.0.record(text)
    }

    /// Records several events, all of them or none.
    pub fn record_all(&mut self, text: &str) -> Result<(), String> {
        self.0.record_all(text)
    }

    /// Ends the contracts whose period is over.
    pub fn complete_before(&mut self, text: &str) -> Result<(), String> {
        self.0.complete_before(text)
    }
}
