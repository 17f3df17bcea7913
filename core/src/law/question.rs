//! Which parameters there are: the operation `parameters`.

use super::parameter::{Parameter, Regime, check_id, parameters};
use crate::message::{InputError, Problems};
use crate::time::Date;
use crate::value::Id;
use crate::value::json::{Path, read_object};

/// The input of the operation `parameters`. What is not given narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ParametersInput {
    /// The name of one parameter, such as `framework.maximum_years`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The act; parameters that hold whatever the act are among the answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// A day on which they are in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}
read_object!(ParametersInput { optional id, optional regime, optional on });

/// Parameters of the law.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Parameters {
    /// The parameters, in the order in which they are listed in the documentation.
    pub parameters: Vec<Parameter>,
}
read_object!(Parameters { required parameters });

/// Finds the parameters of a name, of an act, in force on a day.
///
/// Error: `unknown_name`, with the nearest name, for a parameter that there is none of.
///
/// ```
/// use minitendr::{ParametersInput, find_parameters, from_json};
/// let input: ParametersInput = from_json(r#"{"id": "small_scale.services", "on": "2025-04-03"}"#)?;
/// let found = find_parameters(&input)?;
/// assert_eq!(found.parameters[0].number(), Some(3_000_000.into()));
/// let input: ParametersInput = from_json(r#"{"id": "small_scale.service"}"#)?;
/// assert!(find_parameters(&input).unwrap_err().to_string().contains("small_scale.service"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn find_parameters(input: &ParametersInput) -> Result<Parameters, InputError> {
    let mut problems = Problems::new();
    if let Some(id) = &input.id {
        check_id(id, &Path::ROOT.field("id"), &mut problems);
    }
    InputError::unless_empty(problems)?;
    let fits = |known: &&Parameter| {
        input.id.as_ref().is_none_or(|id| known.id.as_str() == id.as_str())
            && input.regime.is_none_or(|regime| known.is_of(regime))
            && input.on.is_none_or(|on| known.is_in_force(on))
    };
    Ok(Parameters { parameters: parameters().iter().filter(fits).cloned().collect() })
}
