//! A computed figure, as it leaves the engine.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Exact;

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
