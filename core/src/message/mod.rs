//! Every text for people, in Czech and English, from one catalogue.
//!
//! A code is stable and machine-readable; the sentences beside it may be improved at any time. Templates name their
//! values in braces (`{value}`); a part in square brackets is left out where one of its values is missing.
//!
//! **Why is a text not written where the error is made?** Because three languages of programming and two of people show
//! the same error: the code and its values travel, the sentence is made once, here.

mod due;
mod errors;
mod fit;
mod forecast;
mod invoice;
mod invoice_participant;
mod label;
mod lint;
mod ocds;
mod plural;
mod problem;
mod reason;
mod reasons;
mod sentence;
mod table;
mod template;
mod word;

pub use due::DueCode;
pub use errors::ErrorCode;
pub use fit::FitCode;
pub use forecast::ForecastCode;
pub use invoice::InvoiceCode;
pub(crate) use label::Label;
pub use lint::{LintCode, ReversalCode};
pub use ocds::OcdsCode;
pub(crate) use plural::Noun;
pub use problem::{InputError, Problem};
pub(crate) use problem::{MANY, Problems, presentable, reversed, too_large};
pub use reason::Reason;
pub(crate) use reason::quoted;
pub use reasons::ReasonCode;
pub(crate) use sentence::Sentence;
pub use table::TableCode;
pub(crate) use template::{czech_day, fill, grouped, month_of};
pub(crate) use word::Word;

crate::value::json::names! {
    /// A language of the messages.
    ///
    /// ```
    /// use minitendr::{ErrorCode, Language};
    /// assert_eq!(ErrorCode::DuplicateId.meaning(Language::Czech), "identifikátor `{value}` je uveden dvakrát");
    /// assert_eq!(Language::Czech.as_str(), "cs");
    /// ```
    #[derive(Default)]
    pub enum Language or UnknownName {
        /// Czech, the language of the offices.
        #[default]
        Czech = "cs",
        /// English.
        English = "en",
    }
}

/// A sentence in both languages, as it stands in errors and reasons.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Message {
    /// The sentence in Czech.
    pub cs: String,
    /// The sentence in English.
    pub en: String,
}

crate::value::json::read_object!(Message { required cs, required en });

impl Message {
    /// The sentence in the language asked for.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Czech => &self.cs,
            Language::English => &self.en,
        }
    }
}

/// Whether an error code is documented, that is, stands in the catalogue.
///
/// ```
/// assert!(minitendr::is_documented("unknown_field"));
/// assert!(!minitendr::is_documented("oops"));
/// ```
#[must_use]
pub fn is_documented(code: &str) -> bool {
    ErrorCode::ALL.iter().any(|known| known.as_str() == code)
}

/// Defines an enum of stable codes with both texts; the doc comment of a variant is its documentation.
macro_rules! codes {
    (@advice $language:ident) => { None };
    (@advice $language:ident $en:literal, $cs:literal) => {
        match $language {
            $crate::message::Language::English => Some($en),
            $crate::message::Language::Czech => Some($cs),
        }
    };
    (
        $(#[$outer:meta])*
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])+
                $variant:ident = $code:literal {
                    en: $en:literal, cs: $cs:literal $(, help_en: $help_en:literal, help_cs: $help_cs:literal)? $(,)?
                }
            )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum $name { $( $(#[doc = $doc])+ #[cfg_attr(feature = "schema", schemars(rename = $code))] $variant, )+ }

        impl $name {
            /// Every code, in the order of the documentation.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The stable code in `snake_case`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The template of the sentence in one language; values stand in braces.
            #[must_use]
            pub const fn meaning(self, language: $crate::message::Language) -> &'static str {
                match (self, language) {
                    $(
                        (Self::$variant, $crate::message::Language::English) => $en,
                        (Self::$variant, $crate::message::Language::Czech) => $cs,
                    )+
                }
            }

            /// The template of the advice in one language, where there is one.
            #[must_use]
            pub const fn advice(self, language: $crate::message::Language) -> Option<&'static str> {
                let _ = language;
                match self { $( Self::$variant => $crate::message::codes!(@advice language $($help_en, $help_cs)?), )+ }
            }

            /// What the code means, for developers.
            #[must_use]
            pub const fn documentation(self) -> &'static str {
                match self { $( Self::$variant => concat!($($doc),+), )+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.as_str()) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use codes;
