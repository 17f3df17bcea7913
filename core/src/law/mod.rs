//! The law as data: dated parameters with their citation and how sure we are of them.
//!
//! The data stand in `core/data/law/parameters.json`. A parameter is in force from its first day on, inclusive, until its
//! last day, inclusive.
//!
//! **Why is nothing enforced here that is marked C?** Because it comes from general knowledge and was not read in a source.
//! It may explain a rule that a framework adopts itself, or warn; it never decides.

use std::sync::LazyLock;

use crate::message::{InputError, Problems};
use crate::time::Date;
pub use crate::value::Confidence;
use crate::value::json::{Node, Path, Read, names, parse, read_object};
use crate::value::{Number, Text};

names! {
    /// The act under which a framework contract was concluded; its calls inherit it.
    pub enum Regime or UnknownName {
        /// Act 137/2006 Sb., frameworks concluded until 30 September 2016.
        Zvz2006 = "zvz_2006",
        /// Act 134/2016 Sb., from 1 October 2016.
        Zzvz2016 = "zzvz_2016",
    }
}

/// A parameter of the law: a value, when it is in force, where it stands, and how sure we are.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Parameter {
    /// The name of the parameter, such as `framework.maximum_years`.
    pub id: Text,
    /// The act to which it belongs.
    pub regime: Regime,
    /// The value; a number where [`Parameter::number`] gives one.
    pub value: Text,
    /// The first day in force.
    pub from: Date,
    /// The last day in force; missing while it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The provision.
    pub provision: Text,
    /// How sure we are.
    pub confidence: Confidence,
}
read_object!(Parameter {
    required id,
    required regime,
    required value,
    required from,
    optional to,
    required provision,
    required confidence,
});

impl Parameter {
    /// The value as a number, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        Number::parse(self.value.as_str()).ok()
    }

    /// The citation of the parameter.
    #[must_use]
    pub fn citation(&self) -> Citation {
        Citation { parameter: self.id.clone(), provision: self.provision.clone(), confidence: self.confidence }
    }

    fn is_in_force(&self, on: Date) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
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

fn load(text: &str) -> Result<Vec<Parameter>, InputError> {
    let mut problems = Problems::new();
    let node: Node = parse(text, &mut problems)?;
    let parameters = Vec::read(&node, &Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    Ok(parameters.unwrap_or_default())
}

/// Every parameter that the engine knows.
///
/// ```
/// assert!(minitendr::parameters().iter().any(|parameter| parameter.id.as_str() == "framework.minimum_participants"));
/// ```
#[must_use]
pub fn parameters() -> &'static [Parameter] {
    &PARAMETERS
}

/// The parameter of an act that is in force on a day.
///
/// A framework keeps the act under which it was concluded; what of that act is in force is asked for the day on which it
/// was concluded.
///
/// ```
/// use minitendr::{Date, Regime, parameter};
/// let least = parameter("framework.minimum_participants", Regime::Zvz2006, Date::parse("2013-01-01")?).unwrap();
/// assert_eq!(least.value.as_str(), "3");
/// assert_eq!(least.provision.as_str(), "137/2006 Sb. § 89(2)");
/// assert!(parameter("framework.minimum_participants", Regime::Zvz2006, Date::parse("2016-10-01")?).is_none());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn parameter(id: &str, regime: Regime, on: Date) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|known| known.id.as_str() == id && known.regime == regime && known.is_in_force(on))
}

/// TEMPORARY
#[derive(Clone, Debug)]
pub(crate) struct Publication {
    pub(crate) due: Date,
    pub(crate) is_condition_of_effect: bool,
    pub(crate) void_after: Option<Date>,
    pub(crate) citation: Citation,
}
/// TEMPORARY
pub(crate) fn publication(_: crate::value::Money, _: Date) -> Option<Publication> {
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_parameter_can_be_read() {
        let loaded = super::load(include_str!("../../data/law/parameters.json"));
        assert_eq!(loaded.map(|parameters| parameters.len()), Ok(super::parameters().len()));
        assert!(super::parameters().len() > 10);
    }
}
