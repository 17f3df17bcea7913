//! Kinds of things that everybody names alike: areas of services, and the credentials that a service needs.

mod places;

pub(crate) use places::{municipality_codes, region_codes};
pub use places::{municipality_name, region_name};

use crate::value::json::names;

names! {
    /// The three areas of services of the pilot.
    pub enum Area or UnknownName {
        /// Residential services (*pobytové služby*).
        Residential = "residential",
        /// Expert counselling and diagnostics (*odborné poradenství a diagnostika*).
        CounsellingAndDiagnostics = "counselling_and_diagnostics",
        /// Field and outpatient services for families and children (*terénní a ambulantní služby pro rodiny a děti*).
        FieldAndOutpatient = "field_and_outpatient",
    }
}

impl Area {
    /// The name for people.
    #[must_use]
    pub const fn name(self, language: crate::Language) -> &'static str {
        match (self, language) {
            (Self::Residential, crate::Language::Czech) => "pobytové služby",
            (Self::Residential, crate::Language::English) => "residential",
            (Self::CounsellingAndDiagnostics, crate::Language::Czech) => "odborné poradenství a diagnostika",
            (Self::CounsellingAndDiagnostics, crate::Language::English) => "counselling and diagnostics",
            (Self::FieldAndOutpatient, crate::Language::Czech) => "terénní a ambulantní služby",
            (Self::FieldAndOutpatient, crate::Language::English) => "field and outpatient",
        }
    }
}

names! {
    /// A credential that a lot may require of its participants.
    pub enum CredentialKind or UnknownName {
        /// Registration of a social service (act 108/2006 Sb., §§ 78–85), for a kind and a form.
        SocialServiceRegistration = "social_service_registration",
        /// Authorisation for social and legal protection of children (act 359/1999 Sb., § 48), for a scope.
        ChildProtectionAuthorisation = "child_protection_authorisation",
        /// Anything else that the framework names by its scope.
        Other = "other",
    }
}

names! {
    /// How soon it is needed. Our scale, not the ministry's.
    #[derive(Default)]
    pub enum Urgency or UnknownName {
        /// In the ordinary period.
        #[default]
        Ordinary = "ordinary",
        /// Within days.
        Urgent = "urgent",
        /// Today: a place for the night.
        Immediate = "immediate",
    }
}

names! {
    /// The form of a social service (act 108/2006 Sb., § 33). A registration is for a kind of service in a form.
    ///
    /// ```
    /// use minitendr::ServiceForm;
    /// assert_eq!(ServiceForm::Field.as_str(), "field");
    /// ```
    pub enum ServiceForm or UnknownName {
        /// With accommodation (*pobytová*).
        Residential = "residential",
        /// The person comes to the service (*ambulantní*).
        Outpatient = "outpatient",
        /// The service comes to the person (*terénní*).
        Field = "field",
    }
}
