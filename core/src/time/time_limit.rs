//! How long a time limit is.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Fields, Node, Path, Read, out_of_range, read_object};

/// How long a time limit (*lhůta*) is, in one unit: `{"working_days": 5}`. At least 1.
///
/// ```
/// use minitendr::TimeLimit;
/// assert_eq!(serde_json::from_str::<TimeLimit>(r#"{"working_days": 5}"#)?, TimeLimit::WorkingDays(5));
/// assert!(serde_json::from_str::<TimeLimit>(r#"{"days": 5, "hours": 12}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimeLimit {
    /// Days of the calendar.
    Days(u32),
    /// Working days.
    WorkingDays(u32),
    /// Months of the calendar.
    Months(u32),
    /// Elapsed hours.
    Hours(u32),
}

/// The units, as they stand in JSON.
const UNITS: [&str; 4] = ["days", "working_days", "months", "hours"];

impl TimeLimit {
    /// The unit, as it stands in JSON.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Days(_) => "days",
            Self::WorkingDays(_) => "working_days",
            Self::Months(_) => "months",
            Self::Hours(_) => "hours",
        }
    }

    /// How many of the unit.
    #[must_use]
    pub const fn count(self) -> u32 {
        match self {
            Self::Days(count) | Self::WorkingDays(count) | Self::Months(count) | Self::Hours(count) => count,
        }
    }

    /// Notes a time limit of 0, which has no last day.
    pub(crate) fn check(self, at: &Path<'_>, problems: &mut Problems) {
        if self.count() == 0 {
            problems.push(out_of_range(&at.field(self.unit()), 0, "≥ 1"));
        }
    }
}

impl Serialize for TimeLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(1))?;
        object.serialize_entry(self.unit(), &self.count())?;
        object.end()
    }
}

impl Read for TimeLimit {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = Fields::open(node, at, problems, &UNITS)?;
        let days = fields.optional("days", problems);
        let working_days = fields.optional("working_days", problems);
        let months = fields.optional("months", problems);
        let hours = fields.optional("hours", problems);
        let given = [
            days?.map(Self::Days),
            working_days?.map(Self::WorkingDays),
            months?.map(Self::Months),
            hours?.map(Self::Hours),
        ];
        let mut given = given.into_iter().flatten();
        let limit = given.next().filter(|_| given.next().is_none());
        if limit.is_none() {
            let problem = Problem::new(ErrorCode::ExactlyOne, at.pointer());
            problems.push(problem.naming("expected", UNITS.join(", ")));
        }
        limit
    }
}
read_object!(@deserialize TimeLimit);

/// An object of four fields to bindings, of which one is given.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for TimeLimit {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeLimit".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let count =
            |what: &str| serde_json::json!({"type": "integer", "format": "uint32", "minimum": 0, "description": what});
        schemars::json_schema!({
            "description": "How long a time limit is, in one unit; exactly one of the fields is given, and is at least 1.",
            "type": "object",
            "properties": {
                "days": count("Days of the calendar."),
                "working_days": count("Working days."),
                "months": count("Months of the calendar."),
                "hours": count("Elapsed hours, from a moment."),
            },
            "additionalProperties": false,
        })
    }
}
