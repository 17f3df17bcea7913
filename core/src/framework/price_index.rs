//! A price index: a dated figure of statistics by which prices follow costs.

use serde::ser::Serializer;

use crate::message::{ErrorCode, InputError, MANY, Problem, Problems};
use crate::time::Month;
use crate::value::json::{Node, Path, Read, each_named, noted, out_of_range, read_object};
use crate::value::{Id, Number, Text, sort};

/// A price index with its values, as whoever calls has it: the engine knows none by itself.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PriceIndex {
    /// Which index.
    pub id: Id,
    /// Who published the values, where and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Text>,
    /// Its value in each month, above 0, to any base (2015 = 100); no month between the first and the last is missing.
    pub values: IndexValues,
}
read_object!(PriceIndex { required id, optional source, required values });

/// The values of an index by month; in JSON an object, `{"2026-01": "104.2", "2026-02": "104.5"}`.
///
/// ```
/// use minitendr::{IndexValues, Month};
/// let values: IndexValues = serde_json::from_str(r#"{"2026-02": "104.5", "2026-01": "104.2"}"#)?;
/// assert_eq!(values.get(Month::parse("2026-01")?).unwrap().to_string(), "104.2");
/// assert!(serde_json::from_str::<IndexValues>(r#"{"2026-01": "104.2", "2026-03": "104.9"}"#).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexValues(
    // INVARIANT: above 0, by month, each month once and none between the first and the last missing.
    Vec<(Month, Number)>,
);

impl IndexValues {
    /// Values in any order. Errors: `missing_month`, `duplicate_key`, `out_of_range` (a value that is not above 0).
    pub fn new(values: Vec<(Month, Number)>) -> Result<Self, InputError> {
        let mut problems = Problems::new();
        let values = Self::gathered(values, &Path::ROOT, &mut problems);
        InputError::unless_empty(problems)?;
        Ok(values)
    }

    /// The value of a month.
    #[must_use]
    pub fn get(&self, month: Month) -> Option<Number> {
        let place = self.0.binary_search_by(|(known, _)| known.cmp(&month)).ok()?;
        self.0.get(place).map(|(_, value)| *value)
    }

    fn gathered(mut values: Vec<(Month, Number)>, at: &Path<'_>, problems: &mut Problems) -> Self {
        sort(&mut values, |a, b| a.0.cmp(&b.0));
        let mut expected = values.first().map(|(month, _)| *month);
        for (month, value) in &values {
            let name = month.to_string();
            if *value <= Number::ZERO {
                problems.push(out_of_range(&at.field(&name), value, "> 0"));
            }
            if expected.is_none_or(|expected| *month < expected) {
                problems.push(Problem::new(ErrorCode::DuplicateKey, at.field(&name).pointer()).with("value", month));
            }
            // An index of the year 1 and of today has more gaps than anybody reads.
            while let Some(gap) = expected.filter(|expected| expected < month && problems.len() < MANY) {
                problems.push(
                    Problem::new(ErrorCode::MissingMonth, at.field(&gap.to_string()).pointer()).with("value", gap),
                );
                expected = gap.next();
            }
            expected = month.next();
        }
        Self(values)
    }
}

impl serde::Serialize for IndexValues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(month, value)| (month, value)))
    }
}

impl Read for IndexValues {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut values = Vec::new();
        let complete = each_named(node, at, problems, &mut |name, node, at, problems| {
            let month = noted(Month::parse(name), at, problems);
            let value = Number::read(node, at, problems);
            month.zip(value).map(|entry| values.push(entry)).is_some()
        });
        let before = problems.len();
        // Of values that could not all be read it is not known which are missing.
        let values = complete.then(|| Self::gathered(values, at, problems));
        values.filter(|_| problems.len() == before)
    }
}

read_object!(@deserialize IndexValues);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for IndexValues {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IndexValues".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<Number>();
        schemars::json_schema!({"type": "object", "additionalProperties": value})
    }
}

#[cfg(test)]
mod tests {
    use super::{IndexValues, Month, Number};
    use crate::value::json::read;

    fn problems(error: &crate::InputError) -> Vec<String> {
        error.problems().iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect()
    }

    #[test]
    fn every_missing_month_is_named() {
        let error = read::<IndexValues>(r#"{"2026-02": "1", "2025-11": "0", "2025-12": "1", "2026-05": "1"}"#);
        let expected =
            ["out_of_range /2025-11", "missing_month /2026-01", "missing_month /2026-03", "missing_month /2026-04"];
        assert_eq!(error.map_err(|error| problems(&error)), Err(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn a_gap_of_ages_ends() {
        let error = read::<IndexValues>(r#"{"0001-01": "1", "9999-12": "1"}"#);
        assert!(error.is_err_and(|error| error.problems().len() <= 1001));
    }

    #[test]
    fn a_month_stands_once() -> Result<(), crate::InputError> {
        let month = Month::parse("9999-12")?;
        let error = IndexValues::new(vec![(month, Number::ONE), (month, Number::HUNDRED)]);
        assert_eq!(error.map_err(|error| problems(&error)), Err(vec!["duplicate_key /9999-12".to_owned()]));
        assert!(IndexValues::new(Vec::new()).is_ok());
        Ok(())
    }
}
