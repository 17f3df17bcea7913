//! How sure we are of what we say about the law.

use super::json::names;

names! {
    /// How sure we are of a statement about the law.
    pub enum Confidence or UnknownName {
        /// The provision itself, or an official notice with the value, was read.
        A = "A",
        /// A secondary source was read.
        B = "B",
        /// General knowledge, not verified.
        C = "C",
        /// Derived by us from facts of A or B.
        D = "D",
    }
}
