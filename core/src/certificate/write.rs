//! Writing a certificate.

use super::given::{self, GivenPoints};
use super::units::digest_of;
use crate::analysis::{Sensitivity, sensitivity};
use crate::award::{AwardInput, Decision, award_by};
use crate::evaluation::{Basis, DrawRecord, DrawReveal, EvaluateInput, Evaluation, Working, reveal_draw};
use crate::law::Finding;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::Digest;
use crate::value::json::{document_format, read_kinds, read_object, to_node};

document_format! {
    /// The format of a certificate: `minitendr.certificate.v1`.
    CertificateFormat = "certificate", 1
}

/// What is certified: exactly one of an evaluation, a decision and a draw.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CertifyInput {
    /// The input of an evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<EvaluateInput>,
    /// The input of a decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<AwardInput>,
    /// A draw that was revealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draw: Option<DrawReveal>,
    /// Who gave the points of an evaluation, and why; in a decision rulings say it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub points_given: Vec<GivenPoints>,
    /// 32 random bytes as 64 small hexadecimal digits, new for each certificate; without them no view for participants can be
    /// made. Whoever knows them can open every view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<Digest>,
}
read_object!(CertifyInput { optional evaluation, optional decision, optional draw, defaulted points_given, optional salt });

/// What a certificate is about: the input and the result.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Subject {
    /// An evaluation.
    Evaluation {
        /// What went in.
        input: Box<EvaluateInput>,
        /// Who gave points, as it was noted beside the evaluation.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        points_given: Vec<GivenPoints>,
        /// What came out.
        result: Box<Evaluation>,
    },
    /// A decision on a request.
    Decision {
        /// What went in.
        input: Box<AwardInput>,
        /// What came out.
        result: Box<Decision>,
    },
    /// A draw.
    Draw {
        /// What was revealed.
        input: Box<DrawReveal>,
        /// What came out.
        result: Box<DrawRecord>,
    },
}
read_kinds!(Subject by "kind" {
    "evaluation" => Evaluation { required input, defaulted points_given, required result },
    "decision" => Decision { required input, required result },
    "draw" => Draw { required input, required result },
});

/// A decision with everything that it follows from, and a digest of it all.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Certificate {
    /// The format of the document.
    pub format: CertificateFormat,
    /// The version of the engine that wrote it.
    pub engine: String,
    /// What it is about.
    pub subject: Subject,
    /// The evaluation step by step, where it came to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working: Option<Working>,
    /// The points that evaluators gave.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub given_points: Vec<GivenPoints>,
    /// What would have flipped the evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// What is to be noticed about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub findings: Vec<Finding>,
    /// The salt of its views; for the authority only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<Digest>,
    /// SHA-256 of the canonical JSON of everything but the salt and the digest; with a salt, of its sealed form.
    pub digest: Digest,
}
read_object!(Certificate {
    required format,
    required engine,
    required subject,
    optional working,
    defaulted given_points,
    optional sensitivity,
    defaulted findings,
    optional salt,
    required digest,
});

/// Certifies an evaluation, a decision or a draw.
///
/// Errors: `exactly_one`; those of [`evaluate`](fn@crate::evaluate), [`award`](fn@crate::award) and
/// [`reveal_draw`](fn@crate::reveal_draw) below `/evaluation`, `/decision` and `/draw`; `unknown_offer`, `unknown_criterion`,
/// `duplicate_id` and `out_of_range` among points that were noted; `unknown_field` for such points beside anything but an
/// evaluation.
///
/// ```
/// use minitendr::{CertifyInput, VerificationOutcome, VerifyInput, certify, from_json, verify};
/// let input: CertifyInput = from_json(r#"{"evaluation": {
///   "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///     {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///     {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]},
///   "offers": [
///     {"id": "A", "price": "1000", "values": {"plan": "24"}},
///     {"id": "B", "price": "1200", "values": {"plan": "40"}}]}}"#)?;
/// let certificate = certify(&input)?;
/// let working = certificate.working.as_ref().unwrap();
/// assert_eq!(working.criteria[0].points[1].substituted, "60 * (1000 / 1200)");
/// let sensitivity = certificate.sensitivity.as_ref().unwrap();
/// assert_eq!(sensitivity.margin.as_ref().unwrap().by.shown(), "6.00");
/// // With a price of 879.99 instead of 1000, A would have won; with 880.00 not: a tie.
/// let price = &sensitivity.others[0].changes[0];
/// assert_eq!(price.to.as_ref().unwrap().shown(), "879.99");
/// assert_eq!(price.not_enough.as_ref().unwrap().shown(), "880.00");
/// let text = serde_json::to_string(&certificate).unwrap();
/// let checked = verify(&VerifyInput { certificate: from_json(&text)? })?;
/// assert_eq!(checked.outcome, VerificationOutcome::Verified);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn certify(input: &CertifyInput) -> Result<Certificate, InputError> {
    let CertifyInput { evaluation, decision, draw, points_given, salt } = input;
    if !points_given.is_empty() && evaluation.is_none() {
        let problem = Problem::new(ErrorCode::UnknownField, "/points_given").with("value", "points_given");
        return Err(InputError::one(problem.naming("known", "evaluation")));
    }
    let (subject, working, given_points, sensitivity) = match (evaluation, decision, draw) {
        (Some(input), None, None) => of_evaluation(input, points_given)?,
        (None, Some(input), None) => of_decision(input)?,
        (None, None, Some(input)) => {
            let result = reveal_draw(input).map_err(|error| error.below("/draw"))?;
            let subject = Subject::Draw { input: Box::new(input.clone()), result: Box::new(result) };
            (subject, None, Vec::new(), None)
        }
        _ => {
            let problem = Problem::new(ErrorCode::ExactlyOne, "").naming("expected", "evaluation, decision, draw");
            return Err(InputError::one(problem));
        }
    };
    let mut certificate = Certificate {
        format: CertificateFormat,
        engine: crate::VERSION.to_owned(),
        subject,
        working,
        findings: given::without_reason(&given_points),
        given_points,
        sensitivity,
        salt: *salt,
        digest: Digest::of(b""),
    };
    certificate.digest = digest_of(&to_node(&certificate));
    Ok(certificate)
}

type Parts = (Subject, Option<Working>, Vec<GivenPoints>, Option<Sensitivity>);

fn of_evaluation(input: &EvaluateInput, noted: &[GivenPoints]) -> Result<Parts, InputError> {
    let mut problems = Problems::new();
    given::check(noted, &input.scheme, &input.offers, &mut problems);
    InputError::unless_empty(problems)?;
    let basis = Basis::of(input);
    let (result, working) = basis.work_out().map_err(|error| InputError::from(error).below("/evaluation"))?;
    let sensitivity = sensitivity(&basis, &result, &working);
    let given_points = given::given(&input.scheme, &input.offers, &[], noted);
    let subject =
        Subject::Evaluation { input: Box::new(input.clone()), points_given: noted.to_vec(), result: Box::new(result) };
    Ok((subject, Some(working), given_points, Some(sensitivity)))
}

fn of_decision(input: &AwardInput) -> Result<Parts, InputError> {
    let (framework, state, tender) = input.clone().into_parts();
    let (result, basis) = award_by(&framework, &state, &tender).map_err(|error| error.below("/decision"))?;
    let lot = framework.lot(&result.lot);
    let given_points =
        lot.map(|lot| given::given(&lot.scheme, &tender.offers, &tender.rulings, &[])).unwrap_or_default();
    let worked = match &basis {
        Some(basis) => Some(basis.work_out().map_err(|error| InputError::from(error).below("/decision"))?),
        None => None,
    };
    let sensitivity = basis
        .as_ref()
        .zip(worked.as_ref())
        .map(|(basis, (evaluation, working))| sensitivity(basis, evaluation, working));
    let subject = Subject::Decision { input: Box::new(input.clone()), result: Box::new(result) };
    Ok((subject, worked.map(|(_, working)| working), given_points, sensitivity))
}
