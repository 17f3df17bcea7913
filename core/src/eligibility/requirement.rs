//! A requirement on an answer: what a value must be, or out of which values several must be chosen.

use std::collections::BTreeSet;

use super::response::{Response, ResponseType, ResponseValue, Typed};
use super::verdict::RequirementVerdict;
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode, quoted, reversed};
use crate::value::Number;
use crate::value::json::{Check, Path, read_object};

/// What is required of an answer. Every condition that is given must hold; 0 and false are conditions.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Requirement {
    /// The type of every value.
    pub r#type: ResponseType,
    /// The value that every value must be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<ResponseValue>,
    /// The lowest number that is allowed, itself included; for `number` and `integer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Number>,
    /// The highest number that is allowed, itself included; for `number` and `integer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Number>,
    /// The values out of which the answer is chosen, at least one, each once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any_of: Option<Vec<ResponseValue>>,
    /// How many different values out of `any_of` are needed; 1 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u32>,
    /// How many different values out of `any_of` are allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u32>,
    /// Whether the answer may hold values beside those of `any_of`, which then do not count; false if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_extra: Option<bool>,
}

/// The input of the operation `requirement`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RequirementCheckInput {
    /// What is required.
    pub requirement: Requirement,
    /// What is answered: one value or a list of values; missing where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<Response>,
}
read_object!(RequirementCheckInput { required requirement, optional response });

/// Finds whether an answer meets a requirement.
///
/// The first of these that applies is the reason: `missing`, `wrong_type`, `not_expected`, `below_minimum`,
/// `above_maximum`, `not_allowed`, `too_few`, `too_many`. Every value of a list must fit.
///
/// Errors (in the requirement): `wrong_type` (a value of another type), `invalid_parameter` (limits of what is no number),
/// `reversed` (limits that leave nothing), `out_of_range` (a value outside the limits, more needed than there is),
/// `empty_list`, `duplicate_id` (a value given twice), `missing_field` (counts without `any_of`). Source: interchange of
/// this engine; the rule is that of the public system `ProZorro`.
///
/// ```
/// use minitendr::{ReasonCode, RequirementCheckInput, requirement};
/// let input: RequirementCheckInput = serde_json::from_str(
///     r#"{"requirement": {"type": "number", "minimum": "0"}, "response": ["12", -1]}"#,
/// )?;
/// let verdict = requirement(&input)?;
/// assert_eq!((verdict.met, verdict.reason), (false, Some(ReasonCode::BelowMinimum)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn requirement(input: &RequirementCheckInput) -> Result<RequirementVerdict, InputError> {
    let mut problems = Problems::new();
    input.requirement.check(&Path::ROOT.field("requirement"), &mut problems);
    InputError::unless_empty(problems)?;
    let values = input.response.as_ref().map_or(&[][..], Response::values);
    Ok(RequirementVerdict::of(input.requirement.against(values)))
}

impl Requirement {
    /// What stands against an answer: the first in the order of the codes.
    fn against(&self, values: &[ResponseValue]) -> Option<Reason> {
        if values.is_empty() {
            return Some(Reason::new(ReasonCode::Missing));
        }
        let mut typed = Vec::with_capacity(values.len());
        for value in values {
            let Some(read) = value.typed(self.r#type) else {
                let reason = Reason::new(ReasonCode::WrongType).with("value", value);
                return Some(reason.with("expected", self.r#type));
            };
            typed.push((value, read));
        }
        let first = |code: ReasonCode, expected: &dyn std::fmt::Display, is_wrong: &dyn Fn(Typed<'_>) -> bool| {
            let (value, _) = typed.iter().find(|(_, read)| is_wrong(*read))?;
            Some(Reason::new(code).with("value", value).with("expected", expected))
        };
        let expected = self.expected.as_ref().and_then(|value| Some((value, value.typed(self.r#type)?)));
        expected
            .and_then(|(shown, wanted)| first(ReasonCode::NotExpected, shown, &|read| read != wanted))
            .or_else(|| {
                let minimum = self.minimum?;
                first(ReasonCode::BelowMinimum, &minimum, &|read| read < Typed::Number(minimum))
            })
            .or_else(|| {
                let maximum = self.maximum?;
                first(ReasonCode::AboveMaximum, &maximum, &|read| read > Typed::Number(maximum))
            })
            .or_else(|| {
                let listed = self.listed()?;
                let is_extra = |read: &Typed<'_>| !listed.contains(read);
                if self.allow_extra != Some(true) {
                    let shown = quoted(self.any_of.as_deref().unwrap_or_default());
                    let found = first(ReasonCode::NotAllowed, &shown, &|read| is_extra(&read));
                    if found.is_some() {
                        return found;
                    }
                }
                let chosen: BTreeSet<Typed<'_>> =
                    typed.iter().map(|(_, read)| *read).filter(|read| !is_extra(read)).collect();
                self.miscounted(chosen.len())
            })
    }

    fn listed(&self) -> Option<BTreeSet<Typed<'_>>> {
        Some(self.any_of.as_ref()?.iter().filter_map(|value| value.typed(self.r#type)).collect())
    }

    fn miscounted(&self, chosen: usize) -> Option<Reason> {
        let (least, most) = (self.at_least.unwrap_or(1), self.at_most);
        let count = u32::try_from(chosen).unwrap_or(u32::MAX);
        if count < least {
            return Some(Reason::new(ReasonCode::TooFew).with("value", count).with("expected", least));
        }
        let most = most.filter(|most| count > *most)?;
        Some(Reason::new(ReasonCode::TooMany).with("value", count).with("expected", most))
    }
}

impl Check for Requirement {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        self.check_limits(at, problems);
        if let Some(expected) = &self.expected {
            self.check_value(expected, &at.field("expected"), problems);
        }
        let any_of = at.field("any_of");
        match &self.any_of {
            Some(values) => {
                if values.is_empty() {
                    problems.push(Problem::new(ErrorCode::EmptyList, any_of.pointer()));
                }
                let mut seen = BTreeSet::new();
                for (index, value) in values.iter().enumerate() {
                    let place = any_of.index(index);
                    if let Some(read) = self.check_value(value, &place, problems)
                        && !seen.insert(read)
                    {
                        problems.push(Problem::new(ErrorCode::DuplicateId, place.pointer()).with("value", value));
                    }
                }
                self.check_counts(values.len(), at, problems);
            }
            None if self.at_least.is_some() || self.at_most.is_some() || self.allow_extra.is_some() => {
                problems.push(Problem::new(ErrorCode::MissingField, any_of.pointer()).with("value", "any_of"));
            }
            None => {}
        }
    }
}

impl Requirement {
    fn check_limits(&self, at: &Path<'_>, problems: &mut Problems) {
        let is_number = matches!(self.r#type, ResponseType::Number | ResponseType::Integer);
        for (name, limit) in [("minimum", self.minimum), ("maximum", self.maximum)] {
            if let Some(limit) = limit.filter(|_| !is_number) {
                let problem = Problem::new(ErrorCode::InvalidParameter, at.field(name).pointer());
                let problem = problem.with("value", limit).naming("name", name);
                problems.push(problem.naming("expected", "type: number, integer"));
            }
        }
        if let (Some(minimum), Some(maximum)) = (self.minimum, self.maximum)
            && minimum > maximum
        {
            let place = at.field("minimum").pointer();
            problems.push(reversed(place, ["minimum", "maximum"], minimum, maximum));
        }
    }

    /// A value of the type and within the limits; another would make a requirement that nobody can meet.
    fn check_value<'v>(&self, value: &'v ResponseValue, at: &Path<'_>, problems: &mut Problems) -> Option<Typed<'v>> {
        let Some(read) = value.typed(self.r#type) else {
            let (english, czech) = match self.r#type {
                ResponseType::String => ("a text", "text"),
                ResponseType::Number => ("a number", "číslo"),
                ResponseType::Integer => ("a whole number", "celé číslo"),
                ResponseType::Boolean => ("true or false", "true nebo false"),
            };
            let shown = format!("`{}`", crate::message::presentable(&value.to_string()));
            let problem = Problem::new(ErrorCode::WrongType, at.pointer());
            let problem = problem.naming("found_en", shown.clone()).naming("found_cs", shown);
            problems.push(problem.naming("expected_en", english).naming("expected_cs", czech));
            return None;
        };
        if let Typed::Number(number) = read
            && (self.minimum.is_some_and(|minimum| number < minimum)
                || self.maximum.is_some_and(|maximum| number > maximum))
        {
            let end = |limit: Option<Number>| limit.map(|limit| limit.to_string()).unwrap_or_default();
            let problem = Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", number);
            problems.push(problem.naming("expected", format!("{} … {}", end(self.minimum), end(self.maximum))));
        }
        Some(read)
    }

    fn check_counts(&self, listed: usize, at: &Path<'_>, problems: &mut Problems) {
        let listed = u32::try_from(listed).unwrap_or(u32::MAX);
        if let Some(least) = self.at_least.filter(|least| *least > listed) {
            let problem = Problem::new(ErrorCode::OutOfRange, at.field("at_least").pointer());
            problems.push(problem.with("value", least).naming("expected", format!("≤ {listed}")));
        }
        let least = self.at_least.unwrap_or(1);
        if let Some(most) = self.at_most.filter(|most| *most < least) {
            let place = at.field(if self.at_least.is_some() { "at_least" } else { "at_most" });
            problems.push(reversed(place.pointer(), ["at_least", "at_most"], least, most));
        }
    }
}

/// Reading: the name of a field is a word of the language.
mod reader {
    use super::Requirement;
    use crate::message::Problems;
    use crate::value::json::{Fields, Node, Path, Read, read_object};

    impl Read for Requirement {
        fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
            let known = ["type", "expected", "minimum", "maximum", "any_of", "at_least", "at_most", "allow_extra"];
            let fields = Fields::open(node, at, problems, &known)?;
            let r#type = fields.required("type", problems);
            let expected = fields.optional("expected", problems);
            let minimum = fields.optional("minimum", problems);
            let maximum = fields.optional("maximum", problems);
            let any_of = fields.optional("any_of", problems);
            let at_least = fields.optional("at_least", problems);
            let at_most = fields.optional("at_most", problems);
            let allow_extra = fields.optional("allow_extra", problems);
            Some(Self {
                r#type: r#type?,
                expected: expected?,
                minimum: minimum?,
                maximum: maximum?,
                any_of: any_of?,
                at_least: at_least?,
                at_most: at_most?,
                allow_extra: allow_extra?,
            })
        }
    }
    read_object!(@deserialize Requirement);
}
