//! Nouns after a number: *1 nabídka, 2 nabídky, 5 nabídek, 1,5 nabídky*; *1 offer, 2 offers*.
//!
//! **What decides the form?** The number as it is written. Czech has a form for 1, one for 2 to 4, one for 0 and from 5 on,
//! and one for whatever has decimals, also where they are zeros (*84,00 bodu*). English has the singular for 1 alone.
//! Source: plural rules of the Unicode CLDR (one, few, many, other).

use super::Language;
use crate::value::Unit;

macro_rules! nouns {
    ($($(#[$doc:meta])+ $noun:ident { cs: $one:literal, $few:literal, $many:literal, $part:literal; en: $singular:literal, $plural:literal })+) => {
        /// A noun that is counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Noun { $( $(#[$doc])+ $noun, )+ }

        impl Noun {
            /// The forms in Czech (one, few, many, with decimals) and in English (one, other).
            const fn forms(self) -> ([&'static str; 4], [&'static str; 2]) {
                match self { $( Self::$noun => ([$one, $few, $many, $part], [$singular, $plural]), )+ }
            }

            #[cfg(test)]
            const ALL: &'static [Self] = &[ $( Self::$noun, )+ ];
        }
    };
}

nouns! {
    /// An offer.
    Offer { cs: "nabídka", "nabídky", "nabídek", "nabídky"; en: "offer", "offers" }
    /// From so many offers on; Czech has the genitive there.
    OfferFrom { cs: "nabídky", "nabídek", "nabídek", "nabídky"; en: "offer", "offers" }
    /// A point of a criterion.
    Point { cs: "bod", "body", "bodů", "bodu"; en: "point", "points" }
    /// A participant that is called.
    Participant { cs: "účastník", "účastníci", "účastníků", "účastníka"; en: "participant", "participants" }
    /// A decimal place.
    Decimal { cs: "desetinné místo", "desetinná místa", "desetinných míst", "desetinného místa"; en: "decimal", "decimals" }
    /// [`Unit::Hour`].
    Hour { cs: "hodina", "hodiny", "hodin", "hodiny"; en: "hour", "hours" }
    /// [`Unit::Visit`].
    Visit { cs: "návštěva", "návštěvy", "návštěv", "návštěvy"; en: "visit", "visits" }
    /// [`Unit::Kilometre`].
    Kilometre { cs: "kilometr", "kilometry", "kilometrů", "kilometru"; en: "kilometre", "kilometres" }
    /// [`Unit::Night`].
    Night { cs: "noc", "noci", "nocí", "noci"; en: "night", "nights" }
    /// [`Unit::BedDay`].
    BedDay { cs: "lůžkoden", "lůžkodny", "lůžkodnů", "lůžkodne"; en: "bed day", "bed days" }
    /// [`Unit::Consultation`].
    Consultation { cs: "konzultace", "konzultace", "konzultací", "konzultace"; en: "consultation", "consultations" }
    /// [`Unit::ExpertReport`].
    ExpertReport { cs: "odborný posudek", "odborné posudky", "odborných posudků", "odborného posudku"; en: "expert report", "expert reports" }
    /// [`Unit::FamilyMonth`].
    FamilyMonth { cs: "rodinoměsíc", "rodinoměsíce", "rodinoměsíců", "rodinoměsíce"; en: "family month", "family months" }
}

impl From<Unit> for Noun {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Hour => Self::Hour,
            Unit::Visit => Self::Visit,
            Unit::Kilometre => Self::Kilometre,
            Unit::Night => Self::Night,
            Unit::BedDay => Self::BedDay,
            Unit::Consultation => Self::Consultation,
            Unit::ExpertReport => Self::ExpertReport,
            Unit::FamilyMonth => Self::FamilyMonth,
        }
    }
}

impl Noun {
    /// The noun alone, of one: `hodina`.
    pub(crate) const fn alone(self, language: Language) -> &'static str {
        let ([one, ..], [singular, _]) = self.forms();
        match language {
            Language::Czech => one,
            Language::English => singular,
        }
    }

    /// The form after a number as it is written in the language: `1 250,50` in Czech, `1,250.50` in English.
    pub(crate) fn after(self, number: &str, language: Language) -> &'static str {
        let ([one, few, many, part], [singular, plural]) = self.forms();
        let unsigned = number.trim_start_matches(['−', '-']);
        match (language, unsigned) {
            (Language::English, "1") => singular,
            (Language::English, _) => plural,
            (Language::Czech, decimal) if decimal.contains(',') => part,
            (Language::Czech, "1") => one,
            (Language::Czech, "2" | "3" | "4") => few,
            (Language::Czech, _) => many,
        }
    }

    /// The number and the noun, which no line parts: `5 nabídek`.
    pub(crate) fn counted(self, number: &str, language: Language) -> String {
        format!("{number}\u{a0}{}", self.after(number, language))
    }
}

#[cfg(test)]
mod tests {
    use super::Noun;
    use crate::message::Language::{Czech, English};

    #[test]
    fn the_number_as_it_is_written_decides() {
        let czech = |number| Noun::Offer.after(number, Czech);
        assert_eq!(
            ["0", "1", "2", "4", "5", "11", "21", "22", "101", "1\u{a0}002"].map(czech),
            [
                "nabídek", "nabídka", "nabídky", "nabídky", "nabídek", "nabídek", "nabídek", "nabídek", "nabídek",
                "nabídek",
            ]
        );
        let points = |number| Noun::Point.counted(number, Czech);
        assert_eq!(
            ["1,5", "84,00", "−1", "−2,5"].map(points),
            ["1,5\u{a0}bodu", "84,00\u{a0}bodu", "−1\u{a0}bod", "−2,5\u{a0}bodu",]
        );
        let english = |number| Noun::Point.after(number, English);
        assert_eq!(
            ["0", "1", "1.00", "1.5", "2", "1,000"].map(english),
            ["points", "point", "points", "points", "points", "points",]
        );
    }

    #[test]
    fn every_noun_has_its_forms() {
        for noun in Noun::ALL {
            let (czech, english) = noun.forms();
            assert!(czech.iter().chain(&english).all(|form| !form.is_empty() && form.trim() == *form), "{noun:?}");
            assert!(czech[0] != czech[2] && english[0] != english[1], "{noun:?}");
        }
    }
}
