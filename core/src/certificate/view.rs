//! What a participant is shown of a certificate.

use super::units::{At, Roles, digest_of, hide};
use super::write::CertificateFormat;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, read_object};
use crate::value::{Id, Json};

/// The input of the operation `view_certificate`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CertificateViewInput {
    /// The certificate, with its salt.
    pub certificate: Json,
    /// Who is shown it: a participant that offered or was asked; an offer by its id, where offers name no participant.
    pub participant: Id,
}
read_object!(CertificateViewInput { required certificate, required participant });

/// A certificate as one participant may see it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CertificateView {
    /// The certificate, with `{"sealed": digest}` in place of what is hidden, and the salts of what is shown.
    pub certificate: Json,
}
read_object!(CertificateView { required certificate });

/// Hides of a certificate what a participant may not see: each hidden part is replaced by its salted digest.
///
/// A view has the digest of the certificate, so that everybody can see that all were shown the same. A hidden part is opened
/// by handing over the part and its salt: SHA-256 of the salt's 64 digits followed by the part as canonical JSON is the seal;
/// the salt of a part is SHA-256 of the certificate's salt followed by the path of the part.
///
/// Errors: `missing_field` for a certificate without salt, `seal_broken` where its digest is another, `unknown_participant`
/// for somebody who neither offered nor was asked, `duplicate_id` where an offer that names no participant is called as one,
/// `newer_format`, `wrong_format`.
///
/// ```
/// use minitendr::{CertificateViewInput, CertifyInput, Id, VerificationOutcome, VerifyInput, certify, from_json, verify, view_certificate};
/// let input: CertifyInput = from_json(r#"{"evaluation": {"scheme": {"combine": {"kind": "lowest_price"}},
///   "offers": [{"id": "A", "price": "1000"}, {"id": "B", "price": "1200"}, {"id": "C", "price": "1300"}]},
///   "salt": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}"#)?;
/// let certificate = serde_json::to_string(&certify(&input)?).unwrap();
/// let input = CertificateViewInput { certificate: from_json(&certificate)?, participant: Id::parse("B")? };
/// let view = serde_json::to_string(&view_certificate(&input)?.certificate).unwrap();
/// assert!(view.contains("1200") && !view.contains("1300"));
/// let checked = verify(&VerifyInput { certificate: from_json(&view)? })?;
/// assert_eq!(checked.outcome, VerificationOutcome::PartlyVerifiable);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn view_certificate(input: &CertificateViewInput) -> Result<CertificateView, InputError> {
    let node = input.certificate.node();
    let root = At(Some(node));
    let participant = input.participant.as_str();
    check_format(root)?;
    let refused = |problem: Problem| Err(InputError::one(problem.below("/certificate")));
    let Some(salt) = root.field("salt").text() else {
        return refused(Problem::new(ErrorCode::MissingField, "/salt").with("value", "salt"));
    };
    if root.field("digest").text() != Some(digest_of(node).to_string().as_str()) {
        let problem = Problem::new(ErrorCode::SealBroken, "/digest");
        return refused(problem.with("value", root.field("digest").text().unwrap_or_default()));
    }
    let roles = Roles::of(node);
    if let Some(offer) = roles.ambiguous() {
        return refused(Problem::new(ErrorCode::DuplicateId, "/subject/input/offers").with("value", offer));
    }
    let was_asked = || {
        let asked = root.path(&["subject", "result", "asked"]).list();
        asked.iter().any(|asked| At(Some(asked)).field("participant").text() == Some(participant))
    };
    if !roles.has(participant) && !was_asked() {
        return Err(InputError::one(
            Problem::new(ErrorCode::UnknownParticipant, "/participant").with("value", participant),
        ));
    }
    let (view, salts) = hide(node, participant, salt);
    let Node::Object(entries) = view else { return Ok(CertificateView { certificate: input.certificate.clone() }) };
    let mut shown: Vec<(String, Node)> = entries.into_iter().filter(|(name, _)| name != "salt").collect();
    // The digest stays the last.
    let digest = shown.iter().position(|(name, _)| name == "digest").map(|place| shown.remove(place));
    shown.push(("shown_to".to_owned(), Node::Text(participant.to_owned())));
    shown.push(("salts".to_owned(), Node::Object(salts)));
    shown.extend(digest);
    Ok(CertificateView { certificate: Json::object(shown) })
}

/// What is no certificate of this version is refused.
pub(super) fn check_format(root: At<'_>) -> Result<(), InputError> {
    let mut problems = Problems::new();
    let certificate = Path::ROOT.field("certificate");
    let at = certificate.field("format");
    match root.field("format").0 {
        Some(format) => {
            CertificateFormat::read(format, &at, &mut problems);
        }
        None => problems.push(Problem::new(ErrorCode::MissingField, at.pointer()).with("value", "format")),
    }
    InputError::unless_empty(problems)
}
