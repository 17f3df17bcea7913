//! What money and quantities have in common: a decimal that is never negative.

/// Defines a decimal type that is never negative; negative ones are the error named.
macro_rules! amount {
    ($(#[$doc:meta])+ $type:ident, $error:ident) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[serde(transparent)]
        pub struct $type(
            // INVARIANT: not negative.
            $crate::value::Number,
        );

        impl $type {
            /// Nothing.
            pub const ZERO: Self = Self($crate::value::Number::ZERO);

            /// Reads decimal text. Errors: those of [`Number::parse`](crate::Number::parse), and the one for negatives.
            pub fn parse(text: &str) -> Result<Self, $crate::message::InputError> {
                Self::new($crate::value::Number::parse(text)?.decimal())
            }

            /// From a decimal; a negative one is an error.
            pub fn new(decimal: rust_decimal::Decimal) -> Result<Self, $crate::message::InputError> {
                use $crate::message::{ErrorCode, InputError, Problem};
                let number = $crate::value::Number::from(decimal);
                // Zero has no sign.
                if number.decimal().is_sign_negative() {
                    return Err(InputError::one(Problem::new(ErrorCode::$error, "").with("value", number)));
                }
                Ok(Self(number))
            }

            /// The decimal.
            #[must_use]
            pub const fn decimal(self) -> rust_decimal::Decimal {
                self.0.decimal()
            }

            /// The exact rational.
            #[must_use]
            pub fn exact(self) -> $crate::value::Exact {
                self.0.exact()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl $crate::value::json::Read for $type {
            fn read(
                node: &$crate::value::json::Node,
                at: &$crate::value::json::Path<'_>,
                problems: &mut $crate::message::Problems,
            ) -> Option<Self> {
                let number = $crate::value::Number::read(node, at, problems)?;
                $crate::value::json::noted(Self::new(number.decimal()), at, problems)
            }
        }

        $crate::value::json::parsed!($type);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::value::number::decimal_schema(false)
            }
        }
    };
}
pub(super) use amount;
