//! Making a certificate again, and finding where it differs.

use super::partial;
use super::units::{At, digest_of, pointer, sealed_in};
use super::view::check_format;
use super::write::{CertifyInput, certify};
use crate::message::{InputError, Language, Problem, Problems, Reason, ReasonCode};
use crate::value::json::{Node, Path, Read, names, read_object, to_node};
use crate::value::{Digest, Json};

/// The input of the operation `verify`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct VerifyInput {
    /// The certificate, or a participant's view of it: what `view_certificate` answered, or the certificate in it.
    pub certificate: Json,
}
read_object!(VerifyInput { required certificate });

names! {
    /// What came of making a certificate again.
    pub enum VerificationOutcome or UnknownName {
        /// Everything follows from the input, and the digest is that of the whole.
        Verified = "verified",
        /// Parts are hidden; everything that is shown was made again and agrees, and the digest is that of the whole.
        PartlyVerifiable = "partly_verifiable",
        /// Something is not as it should be.
        Differs = "differs",
    }
}

/// The first thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// Where in the certificate, as a JSON pointer (RFC 6901).
    pub path: String,
    /// What is wrong there.
    #[serde(flatten)]
    pub reason: Reason,
}

impl Read for Difference {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["path"], node, at, problems)?;
        let path = fields.required("path", problems);
        Some(Self { path: path?, reason: reason? })
    }
}

/// What came of making a certificate again.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verification {
    /// What came of it.
    pub outcome: VerificationOutcome,
    /// The digest of the certificate as it stands: to be compared with what somebody else kept.
    pub digest: Digest,
    /// Whether the certificate gives that digest as its own.
    pub digest_holds: bool,
    /// The first line that differs, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
    /// What is hidden, as JSON pointers.
    pub sealed: Vec<String>,
    /// The version of the engine that wrote the certificate, as it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
}
read_object!(Verification {
    required outcome,
    required digest,
    required digest_holds,
    optional difference,
    required sealed,
    optional engine,
});

/// Decides again from the input of a certificate and says the first line that differs.
///
/// Of a participant's view everything is made again that follows from what is shown: points by the figures and the reference,
/// totals by the points, and whether the ranking agrees with them. A digest is no signature: whoever wrote the certificate
/// could write its digest. Compare it with the one that you got elsewhere.
///
/// Errors: `newer_format`, `wrong_format` and `missing_field` of what is no certificate of this version. Whatever else is wrong
/// is a difference.
///
/// ```
/// use minitendr::{CertifyInput, VerificationOutcome, VerifyInput, certify, from_json, verify};
/// let input: CertifyInput = from_json(r#"{"evaluation": {"scheme": {"combine": {"kind": "lowest_price"}},
///   "offers": [{"id": "A", "price": "1000"}, {"id": "B", "price": "1200"}]}}"#)?;
/// let certificate = serde_json::to_string(&certify(&input)?).unwrap();
/// let altered = certificate.replace(r#""winner":"A""#, r#""winner":"B""#);
/// let checked = verify(&VerifyInput { certificate: from_json(&altered)? })?;
/// assert_eq!(checked.outcome, VerificationOutcome::Differs);
/// assert_eq!(checked.difference.unwrap().path, "/subject/result/winner");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn verify(input: &VerifyInput) -> Result<Verification, InputError> {
    let node = certificate_in(input.certificate.node());
    let root = At(Some(node));
    check_format(root)?;
    let digest = digest_of(node);
    let claimed = root.field("digest");
    let digest_holds = claimed.text() == Some(digest.to_string().as_str());
    let sealed = sealed_in(node);
    let is_view = !sealed.is_empty() || root.field("shown_to").0.is_some() || root.field("salts").0.is_some();
    let difference = if sealed.is_empty() { first_difference(node) } else { partial::first_difference(node) };
    let difference = difference.or_else(|| if is_view { partial::shown_to_another(node) } else { None });
    let difference = difference.or_else(|| {
        let reason = Reason::new(ReasonCode::DigestDiffers).with("expected", digest);
        let reason = match claimed.text() {
            Some(claimed) => reason.with("value", shortened(claimed)),
            None => reason,
        };
        (!digest_holds).then(|| Difference { path: "/digest".to_owned(), reason })
    });
    let outcome = match (&difference, is_view) {
        (Some(_), _) => VerificationOutcome::Differs,
        (None, true) => VerificationOutcome::PartlyVerifiable,
        (None, false) => VerificationOutcome::Verified,
    };
    let engine = root.field("engine").text().map(shortened);
    Ok(Verification { outcome, digest, digest_holds, difference, sealed, engine })
}

/// The certificate itself, also where it stands in a view as it was answered.
fn certificate_in(node: &Node) -> &Node {
    if let Node::Object(entries) = node
        && let [(name, inner @ Node::Object(_))] = entries.as_slice()
        && name == "certificate"
    {
        inner
    } else {
        node
    }
}

/// Where a full certificate is not what follows from its input.
fn first_difference(found: &Node) -> Option<Difference> {
    let input = match input_of(found) {
        Ok(input) => input,
        Err(problem) => return Some(refused(&problem)),
    };
    let expected = match certify(&input) {
        Ok(certificate) => to_node(&certificate),
        Err(error) => return error.problems().first().map(|problem| refused(&problem.clone().below("/subject/input"))),
    };
    compare(&expected, found, &mut Vec::new())
}

fn refused(problem: &Problem) -> Difference {
    let reason = Reason::new(ReasonCode::InputRefused)
        .with("code", problem.code())
        .with("reason_cs", problem.message(Language::Czech))
        .with("reason_en", problem.message(Language::English));
    Difference { path: problem.path().to_owned(), reason }
}

/// What was certified, as it stands in the certificate; else the first thing that is wrong with it.
fn input_of(certificate: &Node) -> Result<CertifyInput, Problem> {
    let root = At(Some(certificate));
    let mut problems = Problems::new();
    let place = Path::ROOT.field("subject");
    let subject = root.field("subject");
    let mut input = CertifyInput { evaluation: None, decision: None, draw: None, points_given: Vec::new(), salt: None };
    let at = place.field("input");
    let kind = place.field("kind");
    let given = subject.field("input").0.unwrap_or(&Node::Null);
    match subject.field("kind").text() {
        Some("evaluation") => input.evaluation = Read::read(given, &at, &mut problems),
        Some("decision") => input.decision = Read::read(given, &at, &mut problems),
        Some("draw") => input.draw = Read::read(given, &at, &mut problems),
        _ => {
            let known = Problem::new(crate::ErrorCode::ExactlyOne, kind.pointer());
            return Err(known.naming("expected", "evaluation, decision, draw"));
        }
    }
    if let Some(noted) = subject.field("points_given").0 {
        input.points_given = Read::read(noted, &place.field("points_given"), &mut problems).unwrap_or_default();
    }
    if let Some(salt) = root.field("salt").0 {
        input.salt = Read::read(salt, &Path::ROOT.field("salt"), &mut problems);
    }
    match problems.into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(input),
    }
}

/// The first place where a document is not what it should be, in the order of what it should be.
pub(super) fn compare(expected: &Node, found: &Node, path: &mut Vec<String>) -> Option<Difference> {
    let different = |path: &[String]| {
        let reason = Reason::new(ReasonCode::DiffersFrom).with("value", said(found)).with("expected", said(expected));
        Some(Difference { path: pointer(path), reason })
    };
    match (expected, found) {
        (Node::Object(expected), Node::Object(found)) => {
            let is_root = path.is_empty();
            let looked_at = |name: &str| !is_root || !["engine", "digest", "shown_to", "salts"].contains(&name);
            for (name, node) in expected.iter().filter(|(name, _)| looked_at(name)) {
                path.push(name.clone());
                match found.iter().find(|(known, _)| known == name) {
                    Some((_, other)) => {
                        if let Some(difference) = compare(node, other, path) {
                            return Some(difference);
                        }
                    }
                    None => return Some(single(path, ReasonCode::MissingHere)),
                }
                path.pop();
            }
            let extra = found.iter().filter(|(name, _)| looked_at(name));
            let extra = extra.map(|(name, _)| name).find(|name| expected.iter().all(|(known, _)| known != *name))?;
            path.push(extra.clone());
            Some(single(path, ReasonCode::NotExpectedHere))
        }
        (Node::List(expected), Node::List(found)) => {
            for (index, node) in expected.iter().enumerate() {
                path.push(index.to_string());
                match found.get(index) {
                    Some(other) => {
                        if let Some(difference) = compare(node, other, path) {
                            return Some(difference);
                        }
                    }
                    None => return Some(single(path, ReasonCode::MissingHere)),
                }
                path.pop();
            }
            (found.len() > expected.len()).then(|| {
                path.push(expected.len().to_string());
                single(path, ReasonCode::NotExpectedHere)
            })
        }
        _ if expected == found => None,
        _ => different(path),
    }
}

fn single(path: &[String], code: ReasonCode) -> Difference {
    let name = path.last().map(String::as_str).unwrap_or_default();
    Difference { path: pointer(path), reason: Reason::new(code).with("value", shortened(name)) }
}

fn said(node: &Node) -> String {
    shortened(&crate::value::json::canonical_node(node))
}

/// A text that nobody has to read to its end.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
