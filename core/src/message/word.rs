//! Words of documents that sentences say by their names: *naléhavá* instead of `urgent`.
//!
//! **Why are they not all of them?** A sentence names what people choose in forms or read in reports. What only whoever writes a
//! document meets, such as the fields of a scheme, stays as it has to be written, in backticks.

use super::{Language, Noun};

macro_rules! words {
    ($($(#[$doc:meta])+ $word:ident { $of:literal: $code:literal, cs: $cs:literal, en: $en:literal })+) => {
        /// A word of a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Word { $( $(#[$doc])+ $word, )+ }

        impl Word {
            const ALL: &'static [Self] = &[ $( Self::$word, )+ ];

            /// The name of the value that it is of, and how documents write it.
            const fn written(self) -> (&'static str, &'static str) {
                match self { $( Self::$word => ($of, $code), )+ }
            }

            /// What people call it.
            pub(crate) const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $( (Self::$word, Language::Czech) => $cs, (Self::$word, Language::English) => $en, )+
                }
            }
        }
    };
}

words! {
    /// In the ordinary period.
    Ordinary { "urgency": "ordinary", cs: "běžná", en: "ordinary" }
    /// Within days.
    Urgent { "urgency": "urgent", cs: "naléhavá", en: "urgent" }
    /// Today.
    Immediate { "urgency": "immediate", cs: "okamžitá", en: "immediate" }
    /// It is so.
    Yes { "continuation": "true", cs: "ano", en: "yes" }
    /// It is not so.
    No { "continuation": "false", cs: "ne", en: "no" }
    /// Registration of a social service.
    Registration { "credential": "social_service_registration", cs: "registrace sociální služby", en: "registration of a social service" }
    /// Authorisation for social and legal protection of children.
    Authorisation { "credential": "child_protection_authorisation", cs: "pověření k SPOD", en: "authorisation for child protection" }
    /// Any other credential.
    OtherCredential { "credential": "other", cs: "jiné", en: "other" }
    /// The ruling of a person that settles a tie.
    Draw { "ruling": "draw", cs: "losování, jehož výsledek se předá k rozhodnutí", en: "a draw, whose result is handed to the decision" }
    /// A share of the best figure.
    Ratio { "formula": "ratio", cs: "poměr k nejlepší", en: "ratio" }
    /// A share of a maximum.
    ShareOf { "formula": "share_of", cs: "podíl z maxima", en: "share of maximum" }
    /// Points of the evaluators.
    Points { "formula": "points", cs: "body hodnotitelů", en: "points" }
    /// Levels.
    Levels { "formula": "levels", cs: "stupně", en: "levels" }
    /// Yes or no.
    YesNo { "formula": "yes_no", cs: "ano/ne", en: "yes or no" }
    /// Between the best and the worst.
    MinMax { "formula": "min_max", cs: "mezi nejlepší a nejhorší", en: "between best and worst" }
    /// Linear from the best.
    LinearFromBest { "formula": "linear_from_best", cs: "lineárně od nejlepší", en: "linear from best" }
    /// Between two published figures.
    FixedRange { "formula": "fixed_range", cs: "pevné rozpětí", en: "fixed range" }
    /// Below the ceiling.
    BelowCeiling { "formula": "below_ceiling", cs: "pod stropem", en: "below ceiling" }
    /// By table.
    Bands { "formula": "bands", cs: "pásma", en: "bands" }
    /// The discount.
    Discount { "formula": "discount", cs: "sleva", en: "discount" }
    /// The discount, with another slope above the mean.
    Bilinear { "formula": "bilinear", cs: "sleva se zlomem v průměru", en: "bilinear discount" }
    /// The logarithm.
    Logarithm { "formula": "logarithm", cs: "logaritmus", en: "logarithm" }
    /// The mean divided by the figure.
    MeanRatio { "formula": "mean_ratio", cs: "poměr k průměru", en: "ratio to the mean" }
    /// The distance from the mean.
    MeanDistance { "formula": "mean_distance", cs: "vzdálenost od průměru", en: "distance from the mean" }
    /// The sum of points.
    WeightedSum { "formula": "weighted_sum", cs: "součet bodů", en: "sum of points" }
    /// The lowest price.
    LowestPrice { "formula": "lowest_price", cs: "nejnižší cena", en: "lowest price" }
    /// Price divided by quality.
    PricePerQuality { "formula": "price_per_quality", cs: "cena za kvalitu", en: "price per quality" }
    /// The price uplifted.
    PriceUplift { "formula": "price_uplift", cs: "přirážka k ceně", en: "price uplift" }
    /// Quality divided by price.
    Quotient { "formula": "quotient", cs: "kvalita dělená cenou", en: "quality divided by price" }
    /// Quality divided by price, with a band.
    QuotientBand { "formula": "quotient_band", cs: "kvalita dělená cenou s pásmem", en: "quality divided by price with a band" }
    /// Quality as money.
    QualityMoney { "formula": "quality_money", cs: "kvalita v penězích", en: "quality in money" }
    /// Features.
    FeatureCoefficient { "formula": "feature_coefficient", cs: "koeficient vlastností", en: "coefficient of features" }
}

impl Word {
    /// How documents write it.
    pub(crate) const fn code(self) -> &'static str {
        self.written().1
    }

    /// Whether there are words of such a kind.
    #[cfg(test)]
    pub(super) fn is_kind(of: &str) -> bool {
        Self::ALL.iter().any(|word| word.written().0 == of)
    }

    /// What the words or units of a value are called, one or several with commas between them. A credential may have its scope
    /// behind it.
    pub(super) fn names(of: &str, codes: &str, language: Language) -> Option<String> {
        let name = |code: &str| match of {
            "unit_name" => Noun::named(code).map(|unit| unit.alone(language)),
            _ => Self::ALL.iter().find(|word| word.written() == (of, code)).map(|word| word.text(language)),
        };
        if let Some((code, scope)) = codes.split_once(' ').filter(|_| of == "credential") {
            return name(code).map(|name| format!("{name} `{scope}`"));
        }
        let names: Option<Vec<&str>> = codes.split(", ").map(name).collect();
        names.map(|names| names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::Word;
    use crate::message::Language::{Czech, English};

    #[test]
    fn words_are_known_by_the_value_that_they_are_of() {
        assert_eq!(Word::names("urgency", "urgent, immediate", Czech).as_deref(), Some("naléhavá, okamžitá"));
        assert_eq!(Word::names("unit_name", "bed_day", English).as_deref(), Some("bed day"));
        let credential = "child_protection_authorisation 16";
        assert_eq!(Word::names("credential", credential, Czech).as_deref(), Some("pověření k SPOD `16`"));
        assert_eq!(Word::names("value", "urgent", Czech), None);
        assert_eq!(Word::names("urgency", "urgent, soon", Czech), None);
    }

    #[test]
    fn no_word_is_there_twice() {
        for (place, word) in Word::ALL.iter().enumerate() {
            assert_eq!(Word::ALL.iter().position(|other| other.written() == word.written()), Some(place), "{word:?}");
        }
    }
}
