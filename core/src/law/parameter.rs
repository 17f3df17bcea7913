//! The parameters, and which of them is in force.

use std::sync::LazyLock;

use crate::message::{ErrorCode, InputError, Problems};
use crate::time::Date;
use crate::value::json::{Node, Path, Read, names, parse, read_object, unknown};
use crate::value::{Confidence, Id, Number, Text, set};

names! {
    /// The act under which a framework contract was concluded; its calls inherit it.
    pub enum Regime or UnknownName {
        /// Act 137/2006 Sb., frameworks concluded until 30 September 2016.
        Zvz2006 = "zvz_2006",
        /// Act 134/2016 Sb., from 1 October 2016.
        Zzvz2016 = "zzvz_2016",
    }
}

names! {
    /// On which side of its value a limit lies.
    pub enum Boundary or UnknownName {
        /// What is less; the value itself is not.
        Below = "below",
        /// What is less, and the value itself.
        AtMost = "at_most",
        /// What is more; the value itself is not.
        Above = "above",
        /// What is more, and the value itself.
        AtLeast = "at_least",
    }
}

names! {
    /// What the value of a parameter counts.
    pub enum ParameterUnit or UnknownName {
        /// Czech crowns.
        Czk = "CZK",
        /// Euros.
        Eur = "EUR",
        /// Days of the calendar.
        Days = "days",
        /// Months of the calendar.
        Months = "months",
        /// Years of the calendar.
        Years = "years",
        /// Hundredths of a price.
        Percent = "percent",
        /// Participants of a framework contract.
        Participants = "participants",
        /// Children.
        Children = "children",
    }
}

/// A parameter of the law: a value, when it is in force, where it stands, and how sure we are.
///
/// ```
/// use minitendr::{Boundary, Date, ParameterUnit, Regime, parameter};
/// let day = Date::parse("2016-10-01")?;
/// let small = parameter("small_scale.services", Regime::Zzvz2016, day).unwrap();
/// assert_eq!(small.value.as_ref().map(|value| value.as_str()), Some("2000000"));
/// assert_eq!((small.boundary, small.unit), (Some(Boundary::AtMost), Some(ParameterUnit::Czk)));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Parameter {
    /// The name of the parameter, such as `framework.maximum_years`.
    pub id: Text,
    /// The act to which it belongs; missing where it holds whatever the act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// The value, a decimal number where there is a unit; missing where it was looked for and not found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Text>,
    /// On which side of the value it holds; missing where the value is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boundary: Option<Boundary>,
    /// What the value counts; missing where it counts nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<ParameterUnit>,
    /// The first day in force.
    pub from: Date,
    /// The last day in force; missing while it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The provision.
    pub provision: Text,
    /// How sure we are; of several parts the weakest. What is marked C or D is not enforced.
    pub confidence: Confidence,
    /// What else is to be known, such as which part we are less sure of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
read_object!(Parameter {
    required id,
    optional regime,
    optional value,
    optional boundary,
    optional unit,
    required from,
    optional to,
    required provision,
    required confidence,
    optional note,
});

impl Parameter {
    /// The value as a number, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        Number::parse(self.value.as_ref()?.as_str()).ok()
    }

    /// The value as a whole number, where it is one.
    pub(crate) fn count(&self) -> Option<u32> {
        self.value.as_ref()?.as_str().parse().ok()
    }

    /// Whether it may be enforced: there is a value, and we read where it stands or who reports it (A or B).
    ///
    /// ```
    /// use minitendr::{Date, Regime, parameter};
    /// let years = |regime, day| parameter("framework.maximum_years", regime, day).unwrap().is_enforced();
    /// assert!(years(Regime::Zvz2006, Date::parse("2013-01-01")?));
    /// assert!(!years(Regime::Zzvz2016, Date::parse("2026-01-01")?), "the section was not found");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn is_enforced(&self) -> bool {
        self.value.is_some() && matches!(self.confidence, Confidence::A | Confidence::B)
    }

    /// The citation of the parameter.
    #[must_use]
    pub fn citation(&self) -> Citation {
        Citation { parameter: self.id.clone(), provision: self.provision.clone(), confidence: self.confidence }
    }

    /// Whether it is in force on a day, the first and the last included.
    #[must_use]
    pub fn is_in_force(&self, on: Date) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }

    /// Whether it belongs to an act, or holds whatever the act.
    #[must_use]
    pub fn is_of(&self, regime: Regime) -> bool {
        self.regime.is_none_or(|own| own == regime)
    }
}

/// Where a rule stands, and how sure we are.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// The parameter.
    pub parameter: Text,
    /// The provision.
    pub provision: Text,
    /// How sure we are.
    pub confidence: Confidence,
}
read_object!(Citation { required parameter, required provision, required confidence });

/// The parameters as they were written; a test holds that all of them can be read.
static PARAMETERS: LazyLock<Vec<Parameter>> =
    LazyLock::new(|| load(include_str!("../../data/law/parameters.json")).unwrap_or_default());

/// Every id once, in byte order.
static IDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| set(PARAMETERS.iter().map(|known| known.id.as_str())).into_iter().collect());

fn load(text: &str) -> Result<Vec<Parameter>, InputError> {
    let mut problems = Problems::new();
    let node: Node = parse(text, &mut problems)?;
    let parameters = Vec::read(&node, &Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    Ok(parameters.unwrap_or_default())
}

/// Notes the name of a parameter that there is none of, with the nearest.
pub(crate) fn check_id(id: &Id, at: &Path<'_>, problems: &mut Problems) {
    if !IDS.contains(&id.as_str()) {
        problems.push(unknown(ErrorCode::UnknownName, at, id.as_str(), &mut IDS.iter().copied()));
    }
}

#[doc = include_str!("../../data/law/parameters.md")]
///
/// ```
/// assert!(minitendr::parameters().iter().any(|parameter| parameter.id.as_str() == "framework.minimum_participants"));
/// ```
#[must_use]
pub fn parameters() -> &'static [Parameter] {
    &PARAMETERS
}

/// The parameter of an act that is in force on a day, or one that is in force whatever the act.
///
/// A framework keeps the act under which it was concluded; what of that act is in force is asked for the day on which it
/// was concluded.
///
/// ```
/// use minitendr::{Date, Regime, parameter};
/// let least = parameter("framework.minimum_participants", Regime::Zvz2006, Date::parse("2013-01-01")?).unwrap();
/// assert_eq!(least.number(), Some(3.into()));
/// assert_eq!(least.provision.as_str(), "137/2006 Sb. § 89(2)");
/// assert!(parameter("framework.minimum_participants", Regime::Zvz2006, Date::parse("2016-10-01")?).is_none());
/// assert!(parameter("contracts_register.threshold", Regime::Zvz2006, Date::parse("2016-07-01")?).is_some());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn parameter(id: &str, regime: Regime, on: Date) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|known| known.id.as_str() == id && known.is_of(regime) && known.is_in_force(on))
}

#[cfg(test)]
mod tests {
    use super::{load, parameters};

    #[test]
    fn every_parameter_can_be_read() {
        let loaded = load(include_str!("../../data/law/parameters.json"));
        assert_eq!(loaded.map(|parameters| parameters.len()), Ok(parameters().len()));
        assert!(parameters().len() > 90);
    }

    #[test]
    fn at_most_one_value_is_in_force_on_any_day() {
        let all = parameters();
        for (index, one) in all.iter().enumerate() {
            assert!(one.to.is_none_or(|to| one.from <= to), "{} {}", one.id, one.from);
            for other in all.iter().skip(index.saturating_add(1)).filter(|other| other.id == one.id) {
                let of_one_act = one.regime.is_none() || other.regime.is_none() || one.regime == other.regime;
                let meet = one.is_in_force(other.from) || other.is_in_force(one.from);
                assert!(!(of_one_act && meet), "{}: {} and {}", one.id, one.from, other.from);
            }
        }
    }

    #[test]
    fn what_counts_something_is_a_number_and_what_was_not_found_says_so() {
        for known in parameters() {
            assert_eq!(known.unit.is_some(), known.boundary.is_some(), "{}: a limit counts something", known.id);
            assert!(known.unit.is_none() || known.value.is_none() || known.number().is_some(), "{}", known.id);
            let says_so = known.note.as_ref().is_some_and(|note| note.as_str().contains("not found"));
            assert!(known.value.is_some() || (says_so && !known.is_enforced()), "{} {}", known.id, known.from);
        }
    }
}
