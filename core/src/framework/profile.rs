//! For whom a participant works.

use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Check, Once, Path, read_object};
use crate::value::{AgeBand, Id};

/// For whom a participant works in a lot: what of a need excludes it, and traits that only make it more or less suitable.
///
/// A list that is not given excludes nobody; one that is given must hold what the need names. The ids are the codes of the
/// framework contract. Source: our choice; the pilot published no such rule.
///
/// Errors: `empty_list` (a list that would exclude everybody), `duplicate_id`.
///
/// ```
/// use minitendr::Profile;
/// let profile: Profile = serde_json::from_str(r#"{"ages": {"from": 0, "to": 11}, "languages": ["cs", "rom"]}"#)?;
/// assert_eq!(profile.languages.map(|languages| languages.len()), Some(2));
/// assert!(profile.risks.is_none() && profile.attributes.is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Profile {
    /// The ages of the children that it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// The target groups that it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<Id>>,
    /// What it is specialised in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specialisations: Option<Vec<Id>>,
    /// The languages in which it works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Id>>,
    /// The classes of risk that it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risks: Option<Vec<Id>>,
    /// Further traits. They exclude nobody: a need may prefer them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub attributes: Vec<Id>,
}
read_object!(Profile {
    optional ages,
    optional target_groups,
    optional specialisations,
    optional languages,
    optional risks,
    defaulted attributes,
});

impl Check for Profile {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let lists = [
            ("target_groups", &self.target_groups),
            ("specialisations", &self.specialisations),
            ("languages", &self.languages),
            ("risks", &self.risks),
        ];
        for (name, ids) in lists {
            let Some(ids) = ids else { continue };
            let place = at.field(name);
            if ids.is_empty() {
                problems.push(Problem::new(ErrorCode::EmptyList, place.pointer()));
            }
            Once::each(ids, &place, problems);
        }
        Once::each(&self.attributes, &at.field("attributes"), problems);
    }
}
