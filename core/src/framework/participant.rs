//! A participant: a provider that holds the framework contract, with its own prices, capacity and territory in each lot.

use super::PriceVersion;
use super::Profile;
use super::Workforce;
use super::lot::RequiredCredential;
use crate::catalogue::{CredentialKind, ServiceForm};
use crate::time::Date;
use crate::value::json::read_object;
use crate::value::{Ico, Id, Map, Money, Number, Quantity, Territory, Text};

/// A credential of a participant, with its validity.
///
/// A registration of a social service (act 108/2006 Sb., §§ 78–85) is for a kind of service in a form; an authorisation for
/// social and legal protection of children (act 359/1999 Sb., § 48) has no form.
///
/// ```
/// use minitendr::{Credential, Date, RequiredCredential};
/// let held: Credential = serde_json::from_str(
///     r#"{"kind": "social_service_registration", "scope": "sas", "form": "field", "from": "2026-01-01"}"#)?;
/// let of_any_form: RequiredCredential =
///     serde_json::from_str(r#"{"kind": "social_service_registration", "scope": "sas"}"#)?;
/// let of_another: RequiredCredential =
///     serde_json::from_str(r#"{"kind": "social_service_registration", "scope": "sas", "form": "outpatient"}"#)?;
/// let on = Date::parse("2026-03-10")?;
/// assert!(held.serves(&of_any_form, on) && !held.serves(&of_another, on));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Credential {
    /// The kind.
    pub kind: CredentialKind,
    /// For what: a kind of service, a scope of the authorisation.
    pub scope: Id,
    /// The form of service, where it is for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<ServiceForm>,
    /// The first valid day.
    pub from: Date,
    /// The last valid day; missing while it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}
read_object!(Credential { required kind, required scope, optional form, required from, optional to });

impl Credential {
    /// Whether the credential is what is required, on this day. What is required in one form is not served by a credential
    /// of another form, nor by one that names none.
    #[must_use]
    pub fn serves(&self, required: &RequiredCredential, on: Date) -> bool {
        let is_valid = self.from <= on && self.to.is_none_or(|to| on <= to);
        is_valid && self.is_for(required)
    }

    /// Whether the credential is what is required, whatever the day.
    pub(crate) fn is_for(&self, required: &RequiredCredential) -> bool {
        let is_of_form = required.form.is_none_or(|form| self.form == Some(form));
        self.kind == required.kind && self.scope == required.scope && is_of_form
    }
}

/// The terms of a participant in one lot: its rank, price annex, capacity and territory.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LotTerms {
    /// The lot.
    pub lot: Id,
    /// The place in the order in which the framework was concluded, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// The agreed share of direct orders, a fraction of 1; needed where orders go by target shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Number>,
    /// The price annex (*cenová příloha*): the price of a unit of each item in CZK, with or without value added tax as the
    /// scheme of the lot says. An offer may not be above it.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub prices: Map<Money>,
    /// The later versions of the price annex; the one above is version 1, in force from the first day of the term.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub price_versions: Vec<PriceVersion>,
    /// The most units of each item that the participant has in contracts at one time; missing where it set no limit.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub capacity: Map<Quantity>,
    /// Where it delivers; missing for the whole region of the lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub territory: Option<Territory>,
    /// For whom it works; missing where it serves every need of the lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<Profile>,
    /// The most that may be ordered from it in the lot, in CZK, without value added tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_value: Option<Money>,
}
read_object!(LotTerms {
    required lot,
    optional rank,
    optional share,
    defaulted prices,
    defaulted price_versions,
    defaulted capacity,
    optional territory,
    optional profile,
    optional maximum_value,
});

/// A participant (*účastník*) of a framework contract.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Participant {
    /// The id.
    pub id: Id,
    /// The name of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The identification number of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ico: Option<Ico>,
    /// The lots in which it takes part.
    pub lots: Vec<LotTerms>,
    /// Its credentials.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub credentials: Vec<Credential>,
    /// The workers and beds that it has in all; needed where the register holds which source pays for how many of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workforce: Option<Workforce>,
}
read_object!(Participant {
    required id,
    optional name,
    optional ico,
    required lots,
    defaulted credentials,
    optional workforce,
});

impl Participant {
    /// Its terms in a lot, if it takes part there.
    #[must_use]
    pub fn terms(&self, lot: &Id) -> Option<&LotTerms> {
        self.lots.iter().find(|terms| terms.lot == *lot)
    }
}
