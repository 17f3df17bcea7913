//! Abnormally low prices: the rule, who is flagged by which figures, and what was ruled.

use super::case::Case;
use crate::award::Ruling;
use crate::evaluation::{AbnormallyLowRule, Comparison, Divisor, PriceStage, ReferenceOffers, ReferencePrice};
use crate::message::{Label, Noun, Sentence};
use crate::report::figures::{count, figure, money};
use crate::report::paper::Paper;
use crate::report::table::Table;
use crate::value::Id;

/// The rule, the flags, and the rulings on them.
pub(super) fn section(case: &Case<'_>, paper: &mut Paper) {
    if case.tender.offers.is_empty() {
        return;
    }
    let language = case.language();
    paper.heading(Label::LowPricesHeading);
    let Some(rule) = &case.lot.abnormally_low else {
        paper.paragraph(Sentence::LowNoRule.text(language));
        return;
    };
    paper.paragraph(said(case, rule));
    let Some(found) = case.decision.abnormally_low.as_ref().filter(|found| !found.flagged.is_empty()) else {
        paper.paragraph(Sentence::LowNobody.text(language));
        return;
    };
    let mut table = Table::new()
        .words(&[Label::Offer], language)
        .figures(&[Label::Price], language)
        .words(&[Label::ComparedWith], language)
        .figures(&[Label::ReferencePrice, Label::Deviation, Label::Limit], language)
        .words(&[Label::Ruled], language);
    for flag in &found.details {
        for because in &flag.because {
            let share = |share| format!("{}\u{a0}%", figure(share, language));
            table.row(vec![
                flag.offer.to_string(),
                money(flag.price.exact(), language),
                against(case, because),
                money(because.reference.exact(), language),
                because.deviation.as_ref().map(share).unwrap_or_default(),
                share(&because.limit),
                ruling(case, &flag.offer),
            ]);
        }
    }
    paper.table(table);
}

/// A rule, in a sentence.
pub(super) fn said(case: &Case<'_>, rule: &AbnormallyLowRule) -> String {
    Sentence::LowRule.with(case.language(), &[("rule", words(case, rule))]).replace(" %", "\u{a0}%")
}

/// What was ruled on the explanation of a low price.
pub(super) fn ruling(case: &Case<'_>, offer: &Id) -> String {
    let language = case.language();
    let ruled = case.tender.rulings.iter().find_map(|ruling| match ruling {
        Ruling::Justification { offer: of, accepted, role, reason, .. } if of == offer => {
            Some((*accepted, format!("{role}: {reason}")))
        }
        _ => None,
    });
    match ruled {
        Some((true, why)) => format!("{} ({why})", Sentence::JustificationAccepted.text(language)),
        Some((false, why)) => format!("{} ({why})", Sentence::JustificationNotAccepted.text(language)),
        None => Sentence::JustificationPending.text(language),
    }
}

fn words(case: &Case<'_>, rule: &AbnormallyLowRule) -> String {
    let language = case.language();
    let several =
        |rules: &[AbnormallyLowRule]| rules.iter().map(|rule| words(case, rule)).collect::<Vec<_>>().join("; ");
    match rule {
        AbnormallyLowRule::Below { reference, of, price, percent, inclusive, divide_by, offers_from } => {
            let mut parts = vec![match reference {
                ReferencePrice::Mean => Sentence::RefMean,
                ReferencePrice::Median => Sentence::RefMedian,
                ReferencePrice::Next => Sentence::RefNext,
                ReferencePrice::Ceiling => Sentence::RefCeiling,
                ReferencePrice::LowestOther => Sentence::RefLowestOther,
            }];
            if matches!(reference, ReferencePrice::Mean | ReferencePrice::Median) {
                parts.push(match of {
                    ReferenceOffers::All => Sentence::OfAll,
                    ReferenceOffers::Others => Sentence::OfOthers,
                    ReferenceOffers::OthersWithoutLowest => Sentence::OfOthersWithoutLowest,
                });
            }
            if *price == PriceStage::Initial {
                parts.push(Sentence::AtInitialPrices);
            }
            let reference: Vec<String> = parts.into_iter().map(|part| part.text(language)).collect();
            let base = match divide_by {
                Divisor::Reference => Sentence::LowOfReference,
                Divisor::Own => Sentence::LowOfOwn,
            };
            let from = usize::try_from(*offers_from).unwrap_or_default();
            let values = [
                ("percent", case.short(&percent.exact())),
                ("reference", reference.join(" ")),
                ("base", base.text(language)),
                ("offers", count(Noun::OfferFrom, from, language)),
            ];
            let sentence = if *inclusive { Sentence::LowBelow } else { Sentence::LowBelowStrict };
            sentence.with(language, &values)
        }
        AbnormallyLowRule::Any { rules } => Sentence::LowAny.with(language, &[("rules", several(rules))]),
        AbnormallyLowRule::All { rules } => Sentence::LowAll.with(language, &[("rules", several(rules))]),
        preset => Sentence::LowPreset.with(language, &[("kind", preset_name(preset).to_owned())]),
    }
}

/// The name under which a preset stands in JSON; it names its law.
const fn preset_name(rule: &AbnormallyLowRule) -> &'static str {
    match rule {
        AbnormallyLowRule::Below { .. } | AbnormallyLowRule::Any { .. } | AbnormallyLowRule::All { .. } => "",
        AbnormallyLowRule::UaProzorro {} => "ua_prozorro",
        AbnormallyLowRule::EsRglcap85 { .. } => "es_rglcap_85",
        AbnormallyLowRule::Sk343201553 {} => "sk_343_2015_53",
        AbnormallyLowRule::Gr441288 {} => "gr_4412_88",
        AbnormallyLowRule::Br866648 {} => "br_8666_48",
        AbnormallyLowRule::It362023A {} => "it_36_2023_a",
    }
}

/// What a price was compared with.
pub(super) fn against(case: &Case<'_>, comparison: &Comparison) -> String {
    let sentence = match comparison.against.as_ref() {
        "mean" => Sentence::RefMean,
        "median" => Sentence::RefMedian,
        "next" => Sentence::RefNext,
        "ceiling" => Sentence::RefCeiling,
        "lowest_other" => Sentence::RefLowestOther,
        "mean_above_half" => Sentence::RefMeanAboveHalf,
        _ => Sentence::RefOther,
    };
    sentence.text(case.language())
}
