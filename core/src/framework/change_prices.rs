//! A change of the prices of a whole framework contract: previewed and applied by one and the same computation.
//!
//! # Questions
//!
//! **How is a change previewed?** By computing it: `changed` says what every price would be, and nothing happens to the
//! framework contract that was handed in. To apply it is to keep `framework` of the answer.
//!
//! **Do contracts that were awarded before change?** Never. Prices are versioned; what was awarded before `from` was held
//! against the version then in force and says which (`price_version`).
//!
//! **And a register that is open?** It is replayed under the new framework contract (`RegisterDocument` with that and the
//! same events): no event of before is held against a price of after.
//!
//! **What if a new price passes the maximum of its lot?** It is a finding on that price, no error: the clause of the
//! participant is what it is, and an offer above the maximum is inadmissible all the same. This comes about where `only`
//! names participants, so that the maxima stay, or where an addend or rounding brings a price over.
//!
//! **Why does a factor of 1 not round?** A price of 0.125 that nothing changes stays 0.125.

use super::adjust_price::Step;
use super::framework_price_change::{Effect, FrameworkPriceChange};
use super::price_version::check_from;
use super::{FrameworkContract, Lot, LotTerms, MaximumVersion, PriceSelection, PriceVersion};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::time::{Date, Period};
use crate::value::json::{Path, noted, out_of_range, read_object};
use crate::value::{ById, Checked, Figure, Id, Money, Text, sort};

/// The decimals with which a factor is shown.
const FACTOR_SHOWN: u32 = 6;

/// The input of the operation `change_prices`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ChangePricesInput {
    /// The framework contract before the change.
    pub framework: Checked<FrameworkContract>,
    /// The first day of the new prices: within the term, and later than the last change of each price.
    pub from: Date,
    /// The change.
    pub change: FrameworkPriceChange,
    /// Which prices change; all where missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<PriceSelection>,
    /// Why; kept with the new versions of the annexes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Text>,
}
read_object!(ChangePricesInput {
    required framework,
    required from,
    required change,
    optional only,
    optional because,
});

/// One price that changes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceChanged {
    /// The lot.
    pub lot: Id,
    /// Whose price; missing where it is the maximum of the lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The item.
    pub item: Id,
    /// The version that begins.
    pub version: u32,
    /// The price of a unit before it in CZK.
    pub before: Money,
    /// The price of a unit in it in CZK, rounded half up to two decimals.
    pub after: Money,
    /// The factor that was applied; missing where something was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<Figure>,
    /// That the price is above the maximum of the lot on that day (`over_maximum_unit_price`), where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<Reason>,
}
read_object!(PriceChanged {
    required lot,
    optional participant,
    required item,
    required version,
    required before,
    required after,
    optional factor,
    optional finding,
});

/// What a change does to the prices of a framework contract.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceChanges {
    /// The prices that change, by lot, participant (the maxima first) and item. What rounding leaves as it is, is not listed.
    pub changed: Vec<PriceChanged>,
    /// Why none changes: `below_threshold` or `no_change`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unchanged_because: Option<Reason>,
    /// The framework contract with the new versions; as it was where nothing changes.
    pub framework: Checked<FrameworkContract>,
}
read_object!(PriceChanges { required changed, optional unchanged_because, required framework });

/// Changes the prices of a framework contract from a day on: the price annexes of its participants and the maximum unit
/// prices of its lots, all or those selected.
///
/// Each price is in CZK for a unit; new price = old price × factor (or + addend), rounded half up to two decimals. The old
/// price is that of the latest version. Each annex with a price that changes gets a new version with all its prices, each
/// maximum that changes a new version of its own. Where participants are selected the maxima stay.
///
/// Example: 450.00 with an index that went from 100 to 106.2, of which 50 % are passed through: factor
/// 1 + 0.5·0.062 = 1.031, new price 463.95.
///
/// Errors: `out_of_range` (`from` outside the term or not later than the last change, a price that is not above 0 before
/// and after, a factor beyond its limits, percentages), `missing_month` (a month of the index), `exactly_one` (a tax with
/// neither or both of `factor` and `addend`, `factor_places` given twice), `reversed` (limits), `unknown_field` (limits where
/// something is added), `unknown_lot`, `unknown_participant`, `unknown_item`, `duplicate_id` (the selection),
/// `nothing_selected` (no annex and no maximum has such a price), `too_many_digits`.
///
/// Source: the changes of framework agreements of `ProZorro`, of which there are four: `taxRate`, `itemPriceVariation`,
/// `thirdParty`, and the withdrawal of a party, which changes no price and is not here. That the framework contract must have
/// foreseen the change is for whoever calls (2014/24/EU Art. 72(1)(a)); of the Czech rule on changes (act 134/2016 Sb. § 222)
/// we have general knowledge only, and hold nothing to it.
///
/// ```
/// use minitendr::{ChangePricesInput, change_prices};
/// let input: ChangePricesInput = serde_json::from_str(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L", "prices": {"hour": "450"}}]}]},
///   "from": "2027-01-01",
///   "change": {"kind": "index", "index": {"id": "prices of services", "values": {"2026-01": "100", "2026-02": "106.2"}},
///     "base": "2026-01", "current": "2026-02", "pass_through_percent": "50"}}"#)?;
/// let changes = change_prices(input)?;
/// let after: Vec<String> = changes.changed.iter().map(|price| price.after.to_string()).collect();
/// assert_eq!(after, ["515.50", "463.95"]);
/// assert_eq!(changes.framework.participants[0].lots[0].price_versions[0].version, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn change_prices(input: ChangePricesInput) -> Result<PriceChanges, InputError> {
    let ChangePricesInput { framework, from, change, only, because } = input;
    let mut problems = Problems::new();
    let effect = change.effect(&Path::ROOT.field("change"), &mut problems);
    let selected = &only.unwrap_or_default();
    selected.check(&framework, &Path::ROOT.field("only"), &mut problems);
    let is_known = problems.is_empty();
    let latest = last_change(&framework, selected);
    check_from(from, latest.unwrap_or(framework.term.from()), framework.term, &Path::ROOT.field("from"), &mut problems);
    if latest.is_none() && is_known {
        problems.push(Problem::new(ErrorCode::NothingSelected, "/only"));
    }
    let Some(Effect::Step(step)) = effect else {
        InputError::unless_empty(problems)?;
        let reason = match effect {
            Some(Effect::Nothing(reason)) => reason,
            // Without an effect there is a problem.
            _ => Reason::new(ReasonCode::NoChange),
        };
        return Ok(PriceChanges { changed: Vec::new(), unchanged_because: Some(reason), framework });
    };
    let mut framework = framework.into_inner();
    let mut run = Run { term: framework.term, from, step, because, selected, changed: Vec::new(), problems };
    run.maxima(&mut framework.lots);
    let lots = ById::new(framework.lots.iter().map(|lot| (&lot.id, lot)));
    let participants = Path::ROOT.field("framework");
    let participants = participants.field("participants");
    for (index, participant) in framework.participants.iter_mut().enumerate() {
        let place = participants.index(index);
        let place = place.field("lots");
        for (index, terms) in participant.lots.iter_mut().enumerate() {
            if let Some(lot) = lots.get(&terms.lot) {
                run.annex(lot, &participant.id, terms, &place.index(index));
            }
        }
    }
    InputError::unless_empty(run.problems)?;
    let mut changed = run.changed;
    sort(&mut changed, |a, b| (&a.lot, &a.participant, &a.item).cmp(&(&b.lot, &b.participant, &b.item)));
    let unchanged_because = changed.is_empty().then(|| Reason::new(ReasonCode::NoChange));
    Ok(PriceChanges { changed, unchanged_because, framework: Checked::new(framework)? })
}

/// The latest first day of the prices that are selected; missing where there are none.
fn last_change(framework: &FrameworkContract, selected: &PriceSelection) -> Option<Date> {
    let lots = framework.lots.iter().filter(|lot| selected.has_lot(&lot.id) && selected.has_holder(None));
    let maxima = lots.flat_map(|lot| &lot.items).filter(|item| selected.has_item(&item.id));
    let of_maxima = maxima.map(|item| item.latest_maximum(framework.term)).filter(|(.., price)| price.is_some());
    let holders = framework.participants.iter().filter(|holder| selected.has_holder(Some(&holder.id)));
    let annexes = holders.flat_map(|holder| &holder.lots).filter(|terms| selected.has_lot(&terms.lot));
    let of_annexes = annexes.map(|terms| terms.latest_prices(framework.term));
    let of_annexes = of_annexes.filter(|(.., prices)| prices.keys().any(|item| selected.has_item(item)));
    of_maxima.map(|(_, from, _)| from).chain(of_annexes.map(|(_, from, _)| from)).max()
}

/// A change on its way through a framework contract.
struct Run<'s> {
    term: Period,
    from: Date,
    step: Step,
    because: Option<Text>,
    selected: &'s PriceSelection,
    changed: Vec<PriceChanged>,
    problems: Problems,
}

impl Run<'_> {
    /// The price after the change, where it is another one; notes one that is not above 0 before and after.
    fn changed(&mut self, before: Money, at: &Path<'_>) -> Option<Money> {
        if before == Money::ZERO {
            self.problems.push(out_of_range(at, before, "> 0"));
            return None;
        }
        let Some(after) = self.step.of(before) else {
            self.problems.push(out_of_range(at, before, self.step.needs()));
            return None;
        };
        noted(after, at, &mut self.problems).filter(|after| *after != before)
    }

    fn note(&mut self, lot: &Id, participant: Option<&Id>, item: &Id, version: u32, (before, after): (Money, Money)) {
        self.changed.push(PriceChanged {
            lot: lot.clone(),
            participant: participant.cloned(),
            item: item.clone(),
            version,
            before,
            after,
            factor: self.step.factor().map(|factor| Figure::new(factor.clone(), FACTOR_SHOWN)),
            finding: None,
        });
    }

    fn maxima(&mut self, lots: &mut [Lot]) {
        let selected = self.selected;
        if !selected.has_holder(None) {
            return;
        }
        let framework = Path::ROOT.field("framework");
        let at = framework.field("lots");
        for (index, lot) in lots.iter_mut().enumerate().filter(|(_, lot)| selected.has_lot(&lot.id)) {
            let place = at.index(index);
            let place = place.field("items");
            for (index, item) in lot.items.iter_mut().enumerate() {
                let (version, _, maximum) = item.latest_maximum(self.term);
                let Some(before) = maximum.filter(|_| selected.has_item(&item.id)) else { continue };
                let place = place.index(index);
                let versions = place.field("maximum_unit_prices");
                let of_latest = item.maximum_unit_prices.len().checked_sub(1).map(|last| versions.index(last));
                let place =
                    of_latest.as_ref().map_or(place.field("maximum_unit_price"), |latest| latest.field("price"));
                let Some(after) = self.changed(before, &place) else { continue };
                let version = version.saturating_add(1);
                self.note(&lot.id, None, &item.id, version, (before, after));
                item.maximum_unit_prices.push(MaximumVersion { version, from: self.from, price: after });
            }
        }
    }

    fn annex(&mut self, lot: &Lot, participant: &Id, terms: &mut LotTerms, at: &Path<'_>) {
        let selected = self.selected;
        if !selected.has_lot(&lot.id) || !selected.has_holder(Some(participant)) {
            return;
        }
        let versions = at.field("price_versions");
        let of_latest = terms.price_versions.len().checked_sub(1).map(|last| versions.index(last));
        let place = of_latest.as_ref().unwrap_or(at).field("prices");
        let (version, _, latest) = terms.latest_prices(self.term);
        let (version, mut prices, listed) = (version.saturating_add(1), latest.clone(), self.changed.len());
        for (item, before) in latest.iter().filter(|(item, _)| selected.has_item(item)) {
            let Some(after) = self.changed(*before, &place.field(item.as_str())) else { continue };
            self.note(&lot.id, Some(participant), item, version, (*before, after));
            self.holds(lot, item, after);
            prices.insert(item.clone(), after);
        }
        if self.changed.len() > listed {
            let because = self.because.clone();
            terms.price_versions.push(PriceVersion { version, from: self.from, prices, because });
        }
    }

    /// Finds of the price just noted whether it is above the maximum of the lot.
    fn holds(&mut self, lot: &Lot, item: &Id, price: Money) {
        let maximum = lot.item(item).and_then(|item| item.maximum_unit_price_on(self.from));
        if let (Some(maximum), Some(noted)) = (maximum.filter(|maximum| price > *maximum), self.changed.last_mut()) {
            let reason = Reason::new(ReasonCode::OverMaximumUnitPrice).with("item", item);
            noted.finding = Some(reason.with("value", price).with("expected", maximum));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ChangePricesInput, change_prices};
    use crate::value::json::read;

    /// The code and path of each problem.
    fn problems(change: &str, from: &str, only: &str) -> Vec<String> {
        let input = format!(
            r#"{{"framework": {{"id": "F", "authority": "Region", "regime": "zzvz_2016",
              "term": {{"from": "2026-01-01", "to": "2029-12-31"}},
              "lots": [{{"id": "L", "area": "residential", "region": "CZ053", "scheme": {{"combine": {{"kind": "lowest_price"}}}},
                "items": [{{"id": "bed", "unit": "bed_day", "maximum_unit_price": "1500"}}]}}],
              "participants": [{{"id": "P", "lots": [{{"lot": "L", "prices": {{"bed": "0"}},
                "price_versions": [{{"version": 2, "from": "2027-01-01", "prices": {{"bed": "0.01"}}}}]}}]}}]}},
              "from": "{from}", "change": {change}, "only": {only}}}"#
        );
        let outcome = read::<ChangePricesInput>(&input).and_then(change_prices);
        let problems = outcome.err().map(|error| error.problems().to_vec()).unwrap_or_default();
        problems.iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect()
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let index = r#"{"kind": "index", "index": {"id": "I", "values": {"2026-01": "100"}}, "base": "2025-12",
            "current": "2026-02", "pass_through_percent": "101", "threshold_percent": "-1", "factor_places": 2,
            "limits": {"from": "0.9", "to": "1.1", "factor_places": 2}}"#;
        let only = r#"{"lots": ["M", "M"], "participants": ["P", "Q"], "items": ["beds"]}"#;
        let expected = [
            "missing_month /change/base",
            "missing_month /change/current",
            "out_of_range /change/pass_through_percent",
            "out_of_range /change/threshold_percent",
            "exactly_one /change/factor_places",
            "unknown_lot /only/lots/0",
            "duplicate_id /only/lots/1",
            "unknown_lot /only/lots/1",
            "unknown_participant /only/participants/1",
            "out_of_range /from",
        ];
        assert_eq!(problems(index, "2026-01-01", only), expected);
    }

    #[test]
    fn a_price_that_falls_to_nothing_is_named_where_it_stands() {
        let change = r#"{"kind": "variation", "factor": "0.000001"}"#;
        let expected = [
            "out_of_range /framework/lots/0/items/0/maximum_unit_price",
            "out_of_range /framework/participants/0/lots/0/price_versions/0/prices/bed",
        ];
        assert_eq!(problems(change, "2028-01-01", "null"), expected);
    }
}
