//! What stands above the report of the pilot.

use crate::message::{Label, Language};

/// The title of the report of the pilot.
#[must_use]
pub const fn pilot_title(language: Language) -> &'static str {
    Label::PilotTitle.text(language)
}

/// What has to be said wherever the pilot is shown: which data are invented, and what is assumed.
#[must_use]
pub const fn pilot_notice(language: Language) -> &'static str {
    Label::PilotNotice.text(language)
}
