//! `change_prices`: fractions all the way, price by price.

use num_traits::{Signed, ToPrimitive, Zero};
use serde_json::Value;

use super::{Number, Result, number, optional, or_default, require, required, round, text, whole};

/// A price that changes: lot, participant (none for the maximum), item, version, before, after.
pub type Changed = (String, Option<String>, String, u64, Number, Number);

/// The operation `change_prices`, without what it does to the framework contract.
pub fn change_prices(input: &Value) -> Result<Vec<Changed>> {
    let (framework, from) = (&input["framework"], text(input, "from")?);
    let (first, last) = (text(&framework["term"], "from")?, text(&framework["term"], "to")?);
    let factor = factor(&input["change"])?;
    let only = &input["only"];
    let is_meant = |list: &str, id: &Value| {
        let ids = only[list].as_array().filter(|ids| !ids.is_empty());
        ids.is_none_or(|ids| ids.contains(id))
    };
    // Lot, participant, item, version, day and price of everything that is selected.
    let mut selected = Vec::new();
    let all_participants = only["participants"].as_array().is_none_or(Vec::is_empty);
    for lot in list(&framework["lots"]).iter().filter(|lot| all_participants && is_meant("lots", &lot["id"])) {
        for item in list(&lot["items"]).iter().filter(|item| is_meant("items", &item["id"])) {
            let latest = list(&item["maximum_unit_prices"]).last();
            let price = latest.map_or(&item["maximum_unit_price"], |latest| &latest["price"]);
            let (version, day) = begins(latest, first)?;
            if !price.is_null() {
                selected.push((text(lot, "id")?, None, text(item, "id")?, version, day, number(price)?));
            }
        }
    }
    for holder in list(&framework["participants"]).iter().filter(|holder| is_meant("participants", &holder["id"])) {
        for terms in list(&holder["lots"]).iter().filter(|terms| is_meant("lots", &terms["lot"])) {
            let latest = list(&terms["price_versions"]).last();
            let prices = latest.map_or(&terms["prices"], |latest| &latest["prices"]);
            let (version, day) = begins(latest, first)?;
            for (item, price) in prices.as_object().into_iter().flatten() {
                if is_meant("items", &Value::from(item.as_str())) {
                    let (lot, holder) = (text(terms, "lot")?, text(holder, "id")?);
                    selected.push((lot, Some(holder.to_owned()), item, version, day, number(price)?));
                }
            }
        }
    }
    require(!selected.is_empty() && first < from && from <= last)?;
    // Days of one form are in the order of their texts.
    require(selected.iter().all(|(_, _, _, _, day, _)| *day < from))?;
    let Some(factor) = factor.filter(|factor| *factor != whole(1)) else { return Ok(Vec::new()) };
    let mut changed = Vec::new();
    for (lot, holder, item, version, _, before) in selected {
        let after = round(&(&before * &factor), 2, "half_up")?;
        require(before.is_positive() && after.is_positive())?;
        // READING: a price that rounding leaves as it is does not change.
        if before != after {
            changed.push((lot.to_owned(), holder, item.to_owned(), version + 1, before, after));
        }
    }
    changed.sort();
    Ok(changed)
}

/// What every price is multiplied by; none below the threshold.
fn factor(change: &Value) -> Result<Option<Number>> {
    let limits = &change["limits"];
    let places = |of: &Value| Ok(optional(of, "factor_places")?.and_then(|places| places.to_usize()));
    let (own, of_limits) = (places(change)?, places(limits)?);
    require(own.is_none() || of_limits.is_none())?;
    let values = change["index"]["values"].as_object().cloned().unwrap_or_default();
    let mut months: Vec<i64> = Vec::new();
    for month in values.keys() {
        let (year, month) = month.split_once('-').unwrap_or_default();
        let parsed = year.parse::<i64>().ok().zip(month.parse::<i64>().ok());
        months.extend(parsed.map(|(year, month)| year * 12 + month));
    }
    months.sort_unstable();
    require(months.len() == values.len() && months.windows(2).all(|pair| pair[0] + 1 == pair[1]))?;
    for value in values.values() {
        require(number(value)?.is_positive())?;
    }
    let value = |name: &str| number(&change["index"]["values"][text(change, name)?]);
    let moved = value("current")? / value("base")? - whole(1);
    let (passed, threshold) =
        (or_default(change, "pass_through_percent", whole(100))?, or_default(change, "threshold_percent", whole(0))?);
    require(!threshold.is_negative() && !passed.is_negative() && passed <= whole(100))?;
    // READING: below the threshold nothing is done, so that limits bind nothing either.
    if (&moved * whole(100)).abs() < threshold {
        return Ok(None);
    }
    let mut factor = whole(1) + passed / whole(100) * moved;
    if let Some(places) = own.or(of_limits) {
        factor = round(&factor, places, "half_up")?;
    }
    if !limits.is_null() {
        let (from, to) = (required(limits, "from")?, required(limits, "to")?);
        require(from <= factor && factor <= to)?;
    }
    require(!factor.is_zero())?;
    Ok(Some(factor))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Number and first day of the latest version.
fn begins<'v>(latest: Option<&'v Value>, first: &'v str) -> Result<(u64, &'v str)> {
    match latest {
        Some(latest) => Ok((latest["version"].as_u64().unwrap_or_default(), text(latest, "from")?)),
        None => Ok((1, first)),
    }
}
