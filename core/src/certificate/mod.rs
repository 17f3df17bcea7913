//! The certificate: everything that a decision follows from, so that anybody can make it again.
//!
//! A certificate holds the input, the result, every formula with its numbers, what would have flipped it, and a digest of it
//! all. [`verify`](fn@verify) decides again from the input and says the first line that differs.
//!
//! # Questions
//!
//! **What does a digest prove?** That two people hold the same certificate, where each got the digest from elsewhere: the
//! minutes, the notice, a register. It is no signature: whoever writes a certificate can write its digest. What `verify` adds is
//! that the result follows from the input; whether the input is what was handed in, people know who handed it in.
//!
//! **What may a participant see?** Its own offer and everything about it; of the winner its price and points; of the others
//! that they offered, and in which place they ended. What else there is stands in the view as a salted digest. Which of it a
//! participant may see is our choice, not a rule that we read; the best figure of a criterion is shown, since its own points
//! tell it anyway.
//!
//! **Why is the digest of a view that of the certificate?** Because a certificate with a salt is digested with everything sealed
//! that could be hidden from anybody. All views and the full certificate therefore share one digest: whoever got another one
//! was shown another certificate.
//!
//! **Why is the version of the engine in it?** To know whom to ask when a later version answers differently. It is not
//! compared.
//!
//! **Where is the canonical form from?** RFC 8785 for JSON, FIPS 180-4 for SHA-256.

mod given;
mod partial;
mod units;
mod verify;
mod view;
mod write;

pub use given::GivenPoints;
pub use verify::{Difference, Verification, VerificationOutcome, VerifyInput, verify};
pub use view::{CertificateView, CertificateViewInput, view_certificate};
pub use write::{Certificate, CertificateFormat, CertifyInput, Subject, certify};
