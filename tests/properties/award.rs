//! What a decision says fits together, and a contract is never larger than what is left.

use minitendr::{AwardInput, Binding, Exact, Money, Outcome, Quantity, award};
use proptest::prelude::*;
use serde_json::Value;

use crate::{config, minitender};

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn a_contract_is_the_offer_and_within_what_is_left(input in minitender::awards()) {
        let shown = input.to_string();
        let read: AwardInput = serde_json::from_value(input).expect("a valid input");
        let (framework, state, tender) = read.into_parts();
        let decision = award(&framework, &state, &tender).expect("a decision");

        let is_awarded = decision.outcome == Outcome::Awarded;
        prop_assert_eq!(decision.contracts.len(), usize::from(is_awarded), "{}", shown);
        prop_assert_eq!(decision.winner.is_some(), is_awarded, "{}", shown);
        prop_assert_eq!(decision.undecided.is_empty(), decision.outcome != Outcome::Undecided, "{}", shown);
        prop_assert!(!decision.reasons.is_empty(), "an outcome without a reason: {shown}");
        let (Some(contract), Some(winner)) = (decision.contracts.first(), &decision.winner) else { return Ok(()) };

        let offer = tender.offers.iter().find(|offer| Some(&offer.id) == winner.offer.as_ref()).expect("one of the offers");
        prop_assert_eq!(contract.offer.as_ref(), Some(&offer.id));
        prop_assert_eq!(Some(&contract.participant), offer.participant.as_ref());
        prop_assert_eq!(&contract.participant, &winner.participant);
        prop_assert_eq!(Some(contract.price.exact()), offer.total_price().expect("a price"), "{}", shown);
        let sum: Exact = contract.lines.iter().map(|line| line.quantity.exact() * line.unit_price.exact()).sum();
        prop_assert_eq!(contract.price.exact(), sum, "{}", shown);
        let ordered: Vec<Quantity> = contract.lines.iter().map(|line| line.quantity).collect();
        let asked: Vec<Quantity> = tender.request.lines.iter().map(|line| line.quantity).collect();
        prop_assert_eq!(ordered, asked, "{}", shown);
        prop_assert_eq!(usize::try_from(contract.children).ok(), Some(tender.request.cases.len()));

        let price = contract.price.exact();
        if let Some(own) = tender.request.maximum_price.map(Money::exact) {
            prop_assert!(price <= own, "{shown}");
        }
        for ceiling in state.remaining(&framework, &Binding::of(contract.lot.clone()).with(contract.participant.clone())) {
            prop_assert!(price <= ceiling.left, "over the ceiling of {} in {shown}", ceiling.of);
        }
        let terms = framework.participant(&contract.participant).and_then(|holder| holder.terms(&contract.lot));
        let terms = terms.expect("a participant of the lot");
        for line in &contract.lines {
            let free = state.free_capacity(terms, &contract.participant, &line.item);
            prop_assert!(free.is_none_or(|free| line.quantity.exact() <= free), "{shown}");
            prop_assert!(terms.prices.get(&line.item).is_none_or(|own| line.unit_price <= *own), "{shown}");
        }
        // Nobody who refused, or whose explanation was not accepted, has the contract.
        for ruling in &tender.rulings {
            let excludes = match ruling {
                minitendr::Ruling::Refusal { offer, .. } => Some(offer) == winner.offer.as_ref(),
                minitendr::Ruling::Withdrawal { .. } | minitendr::Ruling::Cancellation { .. } => true,
                minitendr::Ruling::Justification { offer, accepted: false, .. } => {
                    Some(offer) == winner.offer.as_ref()
                        && decision.abnormally_low.as_ref().is_some_and(|low| low.flagged.contains(offer))
                }
                _ => false,
            };
            prop_assert!(!excludes, "{ruling:?} in {shown}");
        }
        // The register of the same state takes the contract.
        let written = serde_json::to_value(contract).expect("JSON");
        prop_assert!(serde_json::from_value::<minitendr::Checked<minitendr::PartialContract>>(written).is_ok());
    }
}

/// The generator is worth something only if every kind of end is reached.
#[test]
fn random_mini_tenders_end_in_many_ways() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut outcomes = std::collections::BTreeMap::new();
    for _ in 0..400 {
        let input: Value = minitender::awards().new_tree(&mut runner).expect("a mini-tender").current();
        let decision = crate::result("award", &input).expect("a decision");
        *outcomes.entry(decision["outcome"].as_str().unwrap_or_default().to_owned()).or_insert(0_u32) += 1;
    }
    for outcome in
        ["awarded", "undecided", "not_evaluable", "no_admissible_offer", "withdrawn", "cancelled_by_authority"]
    {
        assert!(outcomes.contains_key(outcome), "{outcome} among {outcomes:?}");
    }
    assert!(outcomes["awarded"] > 80, "{outcomes:?}");
}
