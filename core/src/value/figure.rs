//! A computed figure, as it leaves the engine.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Exact;
use super::json::{Fields, Node, Path, Read, read_object};
use crate::message::{ErrorCode, Problem, Problems};

/// A figure that was computed: exact, and shown with the decimals that the scheme declares.
///
/// In JSON `{"exact": "300/7", "shown": "42.86"}`: `exact` is a decimal where it is finite within 28 digits, else a
/// fraction; `shown` is rounded half up and for reading only.
///
/// ```
/// use minitendr::{Exact, Figure};
/// let figure = Figure::new(Exact::ratio(300, 7).unwrap(), 2);
/// assert_eq!(serde_json::to_string(&figure)?, r#"{"exact":"300/7","shown":"42.86"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    exact: Exact,
    places: u32,
}

impl Figure {
    /// A figure shown with this many decimals.
    #[must_use]
    pub const fn new(exact: Exact, places: u32) -> Self {
        Self { exact, places }
    }

    /// The exact figure.
    #[must_use]
    pub const fn exact(&self) -> &Exact {
        &self.exact
    }

    /// The figure for reading, rounded half up.
    #[must_use]
    pub fn shown(&self) -> String {
        self.exact.to_fixed(self.places)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Figure", 2)?;
        object.serialize_field("exact", &self.exact.to_string())?;
        object.serialize_field("shown", &self.shown())?;
        object.end()
    }
}

/// What is shown must be what is exact, rounded; its decimals are the places.
impl Read for Figure {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = Fields::open(node, at, problems, &["exact", "shown"])?;
        let exact = fields.required::<Exact>("exact", problems);
        let shown = fields.required::<std::borrow::Cow<'static, str>>("shown", problems);
        let (exact, shown) = (exact?, shown?);
        let decimals = shown.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let figure = Self::new(exact, u32::try_from(decimals.min(28)).unwrap_or(28));
        if figure.shown() == shown {
            return Some(figure);
        }
        let problem = Problem::new(ErrorCode::OutOfRange, at.field("shown").pointer());
        problems.push(problem.with("value", &shown).with("expected", figure.shown()));
        None
    }
}
read_object!(@deserialize Figure);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Figure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Figure".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut exact = generator.subschema_for::<Exact>();
        exact.insert("description".to_owned(), "The figure itself, a decimal or a fraction.".into());
        schemars::json_schema!({
            "description": "A figure that was computed.",
            "type": "object",
            "properties": {
                "exact": exact,
                "shown": {"type": "string", "description": "Rounded half up to the decimals that the scheme declares; for reading only."},
            },
            "required": ["exact", "shown"],
            "additionalProperties": false,
        })
    }
}
