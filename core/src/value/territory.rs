//! Places: regions, and the municipalities with extended powers whose offices state the requests.

use std::fmt;

use super::json::{Node, Path, Read, parsed, read_object, read_text};
use crate::message::{ErrorCode, InputError, Problem, Problems};

macro_rules! code {
    ($(#[doc = $doc:literal])+ $type:ident, $error:ident, $pattern:literal, $fits:expr) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        pub struct $type(String);

        impl $type {
            /// Reads a code.
            pub fn parse(text: &str) -> Result<Self, InputError> {
                let fits: fn(&str) -> bool = $fits;
                if fits(text) {
                    return Ok(Self(text.to_owned()));
                }
                Err(InputError::one(Problem::new(ErrorCode::$error, "").with("value", text)))
            }

            /// The code.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl Read for $type {
            fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
                read_text(node, at, problems, Self::parse)
            }
        }

        parsed!($type);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": $pattern,
                    "description": concat!($($doc, "\n"),+),
                })
            }
        }
    };
}

code! {
    /// A region (*kraj*) by its code of the nomenclature of territorial units, level 3. Error: `invalid_region`.
    ///
    /// ```
    /// use minitendr::Region;
    /// assert!(Region::parse("CZ053").is_ok());
    /// assert!(Region::parse("Pardubice").is_err());
    /// ```
    Region, InvalidRegion, "^[A-Z]{2}[0-9A-Z]{3}$",
    |text| text.len() == 5
        && text.bytes().take(2).all(|byte| byte.is_ascii_uppercase())
        && text.bytes().skip(2).all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

code! {
    /// A municipality with extended powers (*obec s rozšířenou působností*, ORP) by its code in list 65 of the Czech
    /// statistical office: four digits. Error: `invalid_municipality`.
    ///
    /// ```
    /// use minitendr::Municipality;
    /// assert!(Municipality::parse("5309").is_ok());
    /// assert!(Municipality::parse("53").is_err());
    /// ```
    Municipality, InvalidMunicipality, "^[0-9]{4}$",
    |text| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where something is needed: never narrower than a municipality with extended powers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Place {
    /// The region.
    pub region: Region,
    /// The municipality with extended powers; missing if anywhere in the region will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Municipality>,
}
read_object!(Place { required region, optional municipality });

/// Where a participant delivers.
///
/// ```
/// use minitendr::{Municipality, Place, Region, Territory};
/// let region = Region::parse("CZ041")?;
/// let sokolov = Municipality::parse("4107")?;
/// let whole = Territory { regions: vec![region.clone()], municipalities: vec![] };
/// let part = Territory { regions: vec![], municipalities: vec![sokolov.clone()] };
/// let place = Place { region: region.clone(), municipality: Some(sokolov) };
/// assert!(whole.covers(&place) && part.covers(&place));
/// assert!(!part.covers(&Place { region, municipality: None }));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Territory {
    /// Whole regions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub regions: Vec<Region>,
    /// Single municipalities with extended powers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub municipalities: Vec<Municipality>,
}
read_object!(Territory { defaulted regions, defaulted municipalities });

impl Territory {
    /// Whether a place lies in the territory. "Anywhere in the region" is covered by the whole region only.
    #[must_use]
    pub fn covers(&self, place: &Place) -> bool {
        let municipality = place.municipality.as_ref();
        self.regions.contains(&place.region) || municipality.is_some_and(|wanted| self.municipalities.contains(wanted))
    }
}
