//! A scheme in words: formulas, how points become a ranking, rounding and ties.

use super::case::Case;
use crate::evaluation::{
    Algorithm, Band, Better, Combine, Criterion, Formula, Levels, Of, ReferenceSet, RoundingStage, Source, TieRule,
};
use crate::message::{Label, Language, Noun, Sentence};
use crate::offer::OfferValue;
use crate::report::figures::{count, money, points, short};
use crate::value::{Exact, Id, Number, Rounding};

/// The values of a sentence.
type Values = Vec<(&'static str, String)>;

/// A value as people read it.
pub(super) fn value(criterion: &Criterion, value: &OfferValue, language: Language) -> String {
    let is_yes_no = matches!(criterion.formula, Formula::YesNo(_));
    let yes_no = |yes: bool| if yes { Label::Yes } else { Label::No }.text(language).to_owned();
    match value {
        OfferValue::YesNo(yes) => yes_no(*yes),
        OfferValue::Number(number) if is_yes_no => yes_no(*number != Number::ZERO),
        OfferValue::Number(number) => short(&number.exact(), language),
        OfferValue::Name(name) => name.clone(),
    }
}

/// How a figure becomes points, in words.
pub(super) fn formula(criterion: &Criterion, language: Language) -> String {
    let is_price = criterion.of == Of::Price;
    let [figure, of_offer] = match criterion.of {
        Of::Price => [Sentence::FigurePrice, Sentence::FigurePriceOfOffer],
        Of::Value => [Sentence::FigureValue, Sentence::FigureValueOfOffer],
    };
    let full = points(&criterion.weight.exact(), language);
    let number = |number: Number| short(&number.exact(), language);
    let amount = |number: Number| {
        if is_price { money(&number.exact(), language) } else { short(&number.exact(), language) }
    };
    let percent = |share: Number| short(&(share.exact() * Exact::from_integer(100)), language);
    let lower = criterion.better == Better::Lower;
    let exponent = |exponent: &Option<Number>| exponent.map(|exponent| ("exponent", number(exponent)));
    let below = |clamped: bool| {
        let sentence = if clamped { Sentence::NotBelowZero } else { Sentence::MayBeBelowZero };
        ("below", sentence.text(language))
    };
    let mut values: Values = vec![("figure", figure.text(language)), ("figure_of_offer", of_offer.text(language))];
    // A product begins with the bare number, all else with so many points.
    let mut is_product = true;
    let sentence = match &criterion.formula {
        Formula::Ratio(ratio) => {
            values.extend(exponent(&ratio.exponent));
            values.extend(ratio.best.map(|best| ("best", amount(best))));
            match (lower, ratio.best) {
                (true, None) => Sentence::RatioLower,
                (false, None) => Sentence::RatioHigher,
                (true, Some(_)) => Sentence::RatioLowerFixed,
                (false, Some(_)) => Sentence::RatioHigherFixed,
            }
        }
        Formula::LinearFromBest(linear) => {
            is_product = false;
            values.push(below(linear.clamp.unwrap_or(true)));
            if lower {
                values.push(("zero", number(linear.zero_at)));
                Sentence::LinearLower
            } else {
                let lower_by = (linear.zero_at.exact() - Exact::ONE) * Exact::from_integer(100);
                values.push(("zero", short(&lower_by, language)));
                Sentence::LinearHigher
            }
        }
        Formula::MinMax(_) => {
            is_product = false;
            Sentence::MinMax
        }
        Formula::BelowCeiling(below) => {
            let own = below.ceiling.map(|ceiling| money(&ceiling.exact(), language));
            values.push(("ceiling", own.unwrap_or_else(|| Sentence::TheCeiling.text(language))));
            values.extend(exponent(&below.exponent));
            Sentence::BelowCeiling
        }
        Formula::FixedRange(range) => {
            is_product = false;
            values.extend([("full", amount(range.full_at)), ("zero", amount(range.zero_at))]);
            Sentence::FixedRange
        }
        Formula::Bands(table) => {
            let bands: Vec<String> = table.bands.iter().map(|one| band(one, amount(one.up_to), language)).collect();
            values.extend([("bands", bands.join("; ")), ("beyond", points(&table.beyond.exact(), language))]);
            Sentence::Bands
        }
        Formula::Discount(discount) => {
            values.extend(discount.saturation.map(|share| ("saturation", percent(share))));
            values.extend(discount.significant.map(|share| ("significant", percent(share))));
            values.extend(exponent(&discount.exponent));
            Sentence::Discount
        }
        Formula::Bilinear(bilinear) => {
            is_product = false;
            values.push(("x", percent(bilinear.x)));
            Sentence::Bilinear
        }
        Formula::Logarithm(logarithm) => {
            values.push(("zero", number(logarithm.zero_at)));
            values.push(below(logarithm.clamp.unwrap_or(false)));
            if lower { Sentence::LogarithmLower } else { Sentence::LogarithmHigher }
        }
        Formula::MeanRatio(_) if lower => Sentence::MeanRatioLower,
        Formula::MeanRatio(_) => Sentence::MeanRatioHigher,
        Formula::MeanDistance(_) => Sentence::MeanDistance,
        Formula::ShareOf(share) => {
            values.push(("maximum", number(share.maximum)));
            Sentence::ShareOf
        }
        Formula::Points(_) => Sentence::PointsByEvaluators,
        Formula::Levels(levels) => {
            is_product = false;
            values.push(("levels", levels_of(levels, language)));
            Sentence::Levels
        }
        Formula::YesNo(_) => {
            is_product = false;
            Sentence::YesNo
        }
    };
    let weight = if is_product { short(&criterion.weight.exact(), language) } else { full };
    values.push(("weight", weight));
    sentence.with(language, &values).replace(" %", "\u{a0}%")
}

fn band(band: &Band, up_to: String, language: Language) -> String {
    Sentence::Band.with(language, &[("up_to", up_to), ("points", points(&band.points.exact(), language))])
}

fn levels_of(levels: &Levels, language: Language) -> String {
    let level = |(name, percent): (&Id, &Number)| {
        let percent = short(&percent.exact(), language);
        Sentence::Level.with(language, &[("level", name.to_string()), ("percent", percent)])
    };
    levels.levels.iter().map(level).collect::<Vec<_>>().join(", ")
}

/// How points become a ranking, whose figures are the best, what is rounded, and how ties are settled.
pub(super) fn rules(case: &Case<'_>) -> Vec<String> {
    let (scheme, language) = (&case.lot.scheme, case.language());
    let mut rules = vec![combine(case)];
    if scheme.criteria.iter().any(|criterion| criterion.formula.looks_at_others()) {
        let set = match scheme.reference_set {
            ReferenceSet::Submitted => Sentence::SetSubmitted,
            ReferenceSet::Admitted => Sentence::SetAdmitted,
            ReferenceSet::Retained => Sentence::SetRetained,
        };
        rules.push(set.text(language));
    }
    rules.push(rounding(case));
    let ties: Vec<String> = scheme.ties.iter().map(|rule| tie(case, rule)).collect();
    rules.push(if ties.is_empty() {
        Sentence::TiesByNothing.text(language)
    } else {
        Sentence::TiesBy.with(language, &[("rules", ties.join("; "))])
    });
    rules
}

fn combine(case: &Case<'_>) -> String {
    let language = case.language();
    let worth = |parts: Vec<(String, String)>| {
        let part = |(criterion, worth)| Sentence::WorthOf.with(language, &[("criterion", criterion), ("worth", worth)]);
        ("worth", parts.into_iter().map(part).collect::<Vec<_>>().join(", "))
    };
    let mut values: Values = Vec::new();
    let sentence = match &case.lot.scheme.combine {
        Combine::WeightedSum {} => Sentence::WeightedSum,
        Combine::LowestPrice {} => Sentence::LowestPrice,
        Combine::Quotient { scale } => {
            values.extend(scale.map(|scale| ("scale", case.short(&scale.exact()))));
            Sentence::Quotient
        }
        Combine::QuotientBand { percent, decide_by } => {
            let decides = match decide_by.as_str() {
                "price" => Sentence::DecidesPrice.text(language),
                "quality" => Sentence::DecidesQuality.text(language),
                _ => Sentence::DecidesCriterion.with(language, &[("criterion", case.criterion(decide_by))]),
            };
            values.extend([("percent", case.short(&percent.exact())), ("decide_by", decides)]);
            Sentence::QuotientBand
        }
        Combine::PricePerQuality {} => Sentence::PricePerQuality,
        Combine::QualityMoney { worth: of } => {
            let parts = of.iter().map(|(id, worth)| (case.criterion(id), money(&worth.exact(), language)));
            values.push(worth(parts.collect()));
            Sentence::QualityMoney
        }
        Combine::PriceUplift {} => Sentence::PriceUplift,
        Combine::FeatureCoefficient { best } => {
            let parts = best.iter().map(|(id, best)| (id.to_string(), case.short(&best.exact())));
            values.push(worth(parts.collect()));
            Sentence::FeatureCoefficient
        }
    };
    sentence.with(language, &values)
}

fn rounding(case: &Case<'_>) -> String {
    let (rounding, language) = (&case.lot.scheme.rounding, case.language());
    let what = match rounding.what {
        RoundingStage::Nothing => return Sentence::RoundNothing.text(language),
        RoundingStage::Points => Sentence::RoundPoints,
        RoundingStage::Total => Sentence::RoundTotal,
        RoundingStage::PointsAndTotal => Sentence::RoundBoth,
    };
    let mode = match rounding.mode {
        Rounding::HalfUp => Sentence::HalfUp,
        Rounding::HalfEven => Sentence::HalfEven,
        Rounding::Down => Sentence::Down,
        Rounding::Up => Sentence::Up,
    };
    let places = usize::try_from(rounding.places.get()).unwrap_or_default();
    let decimals = count(Noun::Decimal, places, language);
    let values = [("what", what.text(language)), ("decimals", decimals), ("mode", mode.text(language))];
    Sentence::Rounded.with(language, &values)
}

fn tie(case: &Case<'_>, rule: &TieRule) -> String {
    let language = case.language();
    match rule {
        TieRule::LowerPrice {} => Sentence::TieLowerPrice.text(language),
        TieRule::Higher { criterion } => {
            Sentence::TieHigher.with(language, &[("criterion", case.criterion(criterion))])
        }
        TieRule::Earlier {} => Sentence::TieEarlier.text(language),
        TieRule::LowerId {} => Sentence::TieLowerId.text(language),
        TieRule::Draw { algorithm, sources, salt } => {
            let algorithm = match algorithm {
                Algorithm::Rfc3797 => "RFC 3797",
                Algorithm::Sha256 => "SHA-256",
            };
            let sources: Vec<String> = sources.iter().map(source).collect();
            let mut values = vec![("algorithm", algorithm.to_owned()), ("sources", sources.join(" / "))];
            values.extend(salt.as_ref().map(|salt| ("salt", salt.clone())));
            Sentence::TieDraw.with(language, &values)
        }
    }
}

fn source(source: &Source) -> String {
    match source {
        Source::Numbers(numbers) => numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        Source::Text(text) => text.clone(),
    }
}

/// A rule for ties by its kind. Where several are of one kind, the evaluation does not say which it was.
pub(super) fn tie_named(case: &Case<'_>, kind: &str) -> String {
    let is_of_kind = |rule: &&TieRule| {
        let own = match rule {
            TieRule::LowerPrice {} => "lower_price",
            TieRule::Higher { .. } => "higher",
            TieRule::Earlier {} => "earlier",
            TieRule::LowerId {} => "lower_id",
            TieRule::Draw { .. } => "draw",
        };
        own == kind
    };
    let rules: Vec<String> = case.lot.scheme.ties.iter().filter(is_of_kind).map(|rule| tie(case, rule)).collect();
    match rules.as_slice() {
        [] => kind.to_owned(),
        [one] => one.clone(),
        several => Sentence::TieOneOf.with(case.language(), &[("rules", several.join(", "))]),
    }
}
