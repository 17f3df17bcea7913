//! The ranked figure of an offer, and the ranking.

use super::evaluate::{Offer, Scheme};
use super::{Number, Result, divide, draw, invalid, list, number, or_default, require, required, text, whole};
use num_traits::{One, Zero};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Points by criterion.
pub(super) type Points = BTreeMap<String, Number>;

/// Points of all criteria that are not the price.
fn quality(scheme: &Scheme, points: &Points) -> Number {
    scheme.criteria.iter().filter(|c| !c.of_price).filter_map(|c| points.get(c.id)).sum()
}

/// The sum of the weights of the criteria of the price, or of the others.
fn weight(scheme: &Scheme, of_price: bool) -> Number {
    scheme.criteria.iter().filter(|c| c.of_price == of_price).map(|c| c.weight.clone()).sum()
}

/// Checks what the combination needs of the scheme.
pub(super) fn check(scheme: &Scheme) -> Result<()> {
    let combine = scheme.combine;
    let is_criterion = |id: &str| scheme.criteria.iter().any(|c| c.id == id);
    let (has_price, has_quality) =
        (scheme.criteria.iter().any(|c| c.of_price), scheme.criteria.iter().any(|c| !c.of_price));
    match text(combine, "kind")? {
        "weighted_sum" => require(!scheme.criteria.is_empty()),
        "lowest_price" => Ok(()),
        "quotient" | "price_per_quality" => require(has_quality),
        "quotient_band" => {
            let decide_by = text(combine, "decide_by")?;
            required(combine, "percent")?;
            require(has_quality && (["price", "quality"].contains(&decide_by) || is_criterion(decide_by)))
        }
        "quality_money" => {
            let worth = combine["worth"].as_object().ok_or_else(invalid)?;
            require(!worth.is_empty() && worth.keys().all(|id| is_criterion(id)))
        }
        "price_uplift" => require(has_price && has_quality),
        "feature_coefficient" => require(sum_of(&combine["best"])? < whole(1)),
        _ => Err(invalid()),
    }
}

/// Whether the figure that is ranked (or a minimum, or a tie) needs the points of this criterion.
pub(super) fn is_used(scheme: &Scheme, index: usize) -> bool {
    let criterion = &scheme.criteria[index];
    let by_combine = match scheme.combine["kind"].as_str() {
        Some("weighted_sum") => true,
        Some("lowest_price" | "feature_coefficient") => false,
        Some("quality_money") => !scheme.combine["worth"][criterion.id].is_null(),
        _ => !criterion.of_price,
    };
    // The words `price` and `quality` are not criteria here.
    let by_band = !["price", "quality"].contains(&criterion.id) && scheme.combine["decide_by"] == criterion.id;
    let by_tie = scheme.ties.iter().any(|tie| tie["criterion"] == criterion.id);
    by_combine || by_band || by_tie || criterion.minimum.is_some()
}

fn sum_of(map: &Value) -> Result<Number> {
    map.as_object().ok_or_else(invalid)?.values().map(number).sum()
}

/// The unrounded figure that is ranked.
pub(super) fn total(scheme: &Scheme, offer: &Offer, points: &Points) -> Result<Number> {
    let combine = scheme.combine;
    let price = offer.price.as_ref().ok_or_else(invalid)?;
    let quality = quality(scheme, points);
    match text(combine, "kind")? {
        "weighted_sum" => Ok(points.values().sum()),
        "lowest_price" => Ok(price.clone()),
        "quotient" => Ok(divide(&quality, price)? * or_default(combine, "scale", whole(1))?),
        "quotient_band" => divide(&quality, price),
        "price_per_quality" => divide(price, &divide(&quality, &weight(scheme, false))?),
        "quality_money" => {
            let mut figure = price.clone();
            for criterion in &scheme.criteria {
                if let Some(worth) = super::optional(&combine["worth"], criterion.id)? {
                    figure -= worth * divide(&points[criterion.id], &criterion.weight)?;
                }
            }
            Ok(figure)
        }
        "price_uplift" => {
            let (quality_weight, price_weight) = (weight(scheme, false), weight(scheme, true));
            let missing = whole(1) - divide(&quality, &quality_weight)?;
            Ok(price * (whole(1) + missing * divide(&quality_weight, &price_weight)?))
        }
        "feature_coefficient" => {
            let mut chosen = whole(0);
            for feature in combine["best"].as_object().ok_or_else(invalid)?.keys() {
                chosen += number(&offer.values[feature])?;
            }
            let coefficient = whole(1) + chosen / (whole(1) - sum_of(&combine["best"])?);
            divide(price, &coefficient)
        }
        _ => Err(invalid()),
    }
}

/// Ids that share a place, place by place.
type Places = Vec<Vec<String>>;

/// Divides every shared place by a figure; equal figures still share.
fn split(places: Places, lowest_first: bool, figure: impl Fn(&str) -> Result<Number>) -> Result<Places> {
    let mut result = Places::new();
    for ids in places {
        let mut by_figure: BTreeMap<Number, Vec<String>> = BTreeMap::new();
        for id in ids {
            by_figure.entry(figure(&id)?).or_default().push(id);
        }
        let ascending: Places = by_figure.into_values().collect();
        if lowest_first {
            result.extend(ascending);
        } else {
            result.extend(ascending.into_iter().rev());
        }
    }
    Ok(result)
}

/// The ranking of the offers that have a total.
pub(super) fn rank(
    scheme: &Scheme,
    offers: &[&Offer],
    points: &BTreeMap<String, Points>,
    totals: &BTreeMap<String, Number>,
) -> Result<Places> {
    let offer = |id: &str| *offers.iter().find(|o| o.id == id).expect("a ranked offer");
    let price = |id: &str| offer(id).price.clone().ok_or_else(invalid);
    let points_of = |id: &str, criterion: &str| points[id].get(criterion).cloned().ok_or_else(invalid);
    let total = |id: &str| Ok(totals[id].clone());

    // A BTreeMap goes through its keys in byte order, so ids that share a place are in byte order from here on.
    let everyone: Places = if totals.is_empty() { vec![] } else { vec![totals.keys().cloned().collect()] };
    let combine = scheme.combine;
    let mut places = match text(combine, "kind")? {
        "weighted_sum" | "quotient" => split(everyone, false, total)?,
        "quotient_band" => {
            let best = totals.values().max().cloned().unwrap_or_else(Number::zero);
            let edge = best * (Number::one() - required(combine, "percent")? / whole(100));
            let (inside, outside): (Vec<String>, Vec<String>) =
                totals.keys().cloned().partition(|id| totals[id] >= edge);
            let inside = match text(combine, "decide_by")? {
                "price" => split(vec![inside], true, price)?,
                "quality" => split(vec![inside], false, |id| Ok(quality(scheme, &points[id])))?,
                criterion => split(vec![inside], false, |id| points_of(id, criterion))?,
            };
            let mut places = split(inside, false, total)?;
            places.extend(split(vec![outside], false, total)?);
            places
        }
        _ => split(everyone, true, total)?,
    };
    for tie in scheme.ties {
        places = match text(tie, "kind")? {
            "lower_price" => split(places, true, price)?,
            "higher" => split(places, false, |id| points_of(id, text(tie, "criterion")?))?,
            "earlier" => split(places, true, |id| offer(id).submitted_at.clone().ok_or_else(invalid))?,
            "lower_id" => places.concat().into_iter().map(|id| vec![id]).collect(),
            "draw" => {
                let mut drawn = Places::new();
                for ids in places {
                    drawn.extend(draw_order(tie, ids)?);
                }
                drawn
            }
            _ => return Err(invalid()),
        };
    }
    Ok(places)
}

/// Draws all ids of a shared place; one id alone is not drawn.
fn draw_order(tie: &Value, ids: Vec<String>) -> Result<Places> {
    if ids.len() < 2 {
        return Ok(vec![ids]);
    }
    let mut input = json!({"algorithm": tie["algorithm"], "sources": tie["sources"], "pool": ids, "take": ids.len()});
    if !tie["salt"].is_null() {
        input["salt"] = tie["salt"].clone();
    }
    let selected = draw(&input)?.selected;
    Ok(selected.iter().map(|id| vec![id.as_str().expect("an id").to_owned()]).collect())
}

/// Checks the tie rules.
pub(super) fn check_ties(scheme: &Scheme) -> Result<()> {
    for tie in scheme.ties {
        match text(tie, "kind")? {
            "lower_price" | "earlier" | "lower_id" => {}
            "higher" => {
                let criterion = text(tie, "criterion")?;
                require(scheme.criteria.iter().any(|c| c.id == criterion))?;
            }
            "draw" => {
                require(["rfc3797", "sha256"].contains(&text(tie, "algorithm")?) && !list(tie, "sources")?.is_empty())?;
            }
            _ => return Err(invalid()),
        }
    }
    Ok(())
}
