//! The codes of reasons: why a decision is what it is.

super::codes! {
    /// A reason in a decision. Each carries its numbers, and a citation where the law is the source.
    pub enum ReasonCode {
        /// The request was withdrawn by the office.
        Withdrawn = "withdrawn" {
            en: "the request was withdrawn", cs: "poptávka byla vzata zpět",
        }
    }
}
