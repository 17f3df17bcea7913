//! Documents name their format, so that an older one can be upgraded and a newer one refused with a clear word.

/// Defines the format of a kind of document: `minitendr.<kind>.v<version>`.
macro_rules! document_format {
    ($(#[$doc:meta])+ $type:ident = $kind:literal, $version:literal) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $type;

        impl $type {
            /// The name of the format.
            pub const NAME: &'static str = concat!("minitendr.", $kind, ".v", $version);
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(Self::NAME)
            }
        }

        impl $crate::value::json::Read for $type {
            fn read(
                node: &$crate::value::json::Node,
                at: &$crate::value::json::Path<'_>,
                problems: &mut $crate::message::Problems,
            ) -> Option<Self> {
                $crate::value::json::read_text(node, at, problems, |text| {
                    $crate::value::json::check_format(text, concat!("minitendr.", $kind, ".v"), $version)
                })?;
                Some(Self)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "const": Self::NAME, "description": "the format of the document; an older one is read, a newer one refused"})
            }
        }
    };
}
pub(crate) use document_format;

use crate::message::{ErrorCode, InputError, Problem};

/// Errors: `newer_format`, `wrong_format`.
pub(crate) fn check_format(text: &str, kind: &str, version: u32) -> Result<(), InputError> {
    let found = text.strip_prefix(kind).and_then(|version| version.parse::<u32>().ok());
    let code = match found {
        Some(found) if found == version => return Ok(()),
        Some(found) if found > version => ErrorCode::NewerFormat,
        _ => ErrorCode::WrongFormat,
    };
    Err(InputError::one(Problem::new(code, "").with("value", text).with("expected", format!("{kind}{version}"))))
}
