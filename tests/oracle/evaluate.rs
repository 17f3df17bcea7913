//! `evaluate`: admission, reference set, points, totals, ranking.

use super::combine::{self, Points};
use super::formula::{Criterion, Figure};
use super::{
    Number, OracleError, Result, all_different, instant, invalid, list, number, optional, require, required, round,
    text,
};
use num_traits::Signed;
use serde_json::Value;
use std::collections::BTreeMap;

/// The result of `evaluate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Points by offer and criterion, of admissible offers only.
    pub points: BTreeMap<String, BTreeMap<String, Number>>,
    /// The figure that is ranked, of admissible offers only.
    pub totals: BTreeMap<String, Number>,
    /// The ids that share place 1, place 2, …
    pub ranking: Vec<Vec<String>>,
    /// The winner, if there is just one.
    pub winner: Option<String>,
    /// Those who share the first place, if there is no winner.
    pub undecided: Vec<String>,
    /// The code of each inadmissible offer.
    pub inadmissible: BTreeMap<String, String>,
}

/// What is evaluated and how.
pub(super) struct Scheme<'a> {
    pub(super) criteria: Vec<Criterion<'a>>,
    pub(super) combine: &'a Value,
    pub(super) ties: &'a [Value],
    rounding: &'a Value,
    reference_set: &'a str,
}

/// One offer.
pub(super) struct Offer {
    pub(super) id: String,
    pub(super) price: Option<Number>,
    pub(super) values: Value,
    pub(super) submitted_at: Option<Number>,
    participant: Option<String>,
    replaces: Option<String>,
}

/// The operation `evaluate`.
pub fn evaluate(input: &Value) -> Result<Outcome> {
    let scheme = read_scheme(input)?;
    let offers = read_offers(input, &scheme)?;

    // Admission: all codes but the last.
    // READING: an offer that was replaced is out of the set, so it is neither evaluated nor inadmissible; what it has
    // wrong by itself is an error of the input all the same.
    let counting: Vec<&Offer> = offers.iter().filter(|o| !is_replaced(&offers, o)).collect();
    let mut inadmissible: BTreeMap<String, String> = BTreeMap::new();
    for offer in &offers {
        let code = code(input, &scheme, &offers, offer)?;
        if let (Some(code), false) = (code, is_replaced(&offers, offer)) {
            inadmissible.insert(offer.id.clone(), code.to_owned());
        }
    }
    let admitted: Vec<&Offer> = counting.iter().copied().filter(|o| !inadmissible.contains_key(&o.id)).collect();

    // Minimums that do not depend on the set.
    let mut retained: Vec<&Offer> = Vec::new();
    for offer in &admitted {
        if is_retained(&scheme, offer)? {
            retained.push(offer);
        } else {
            inadmissible.insert(offer.id.clone(), "below_minimum_points".to_owned());
        }
    }

    let set: Vec<&Offer> = match scheme.reference_set {
        "submitted" => counting,
        "admitted" => admitted,
        "retained" => retained.clone(),
        _ => return Err(invalid()),
    };

    // Points, then the minimums that do depend on the set.
    // READING: who is out already is not scored, so its figures cannot make a formula that looks at others undefined.
    let mut points: BTreeMap<String, Points> = BTreeMap::new();
    let mut totals = BTreeMap::new();
    for offer in &retained {
        let of_offer = all_points(&scheme, offer, &set)?;
        let reaches = |c: &Criterion| c.minimum.as_ref().is_none_or(|minimum| of_offer[c.id] >= *minimum);
        if scheme.criteria.iter().all(reaches) {
            points.insert(offer.id.clone(), of_offer);
        } else {
            inadmissible.insert(offer.id.clone(), "below_minimum_points".to_owned());
        }
    }
    for offer in &retained {
        if let Some(of_offer) = points.get(&offer.id) {
            let total = combine::total(&scheme, offer, of_offer)?;
            totals.insert(offer.id.clone(), scheme.round(total, "total")?);
        }
    }

    let ranking = combine::rank(&scheme, &retained, &points, &totals)?;
    let first = ranking.first().cloned().unwrap_or_default();
    let (winner, undecided) = match first.as_slice() {
        [only] => (Some(only.clone()), vec![]),
        _ => (None, first),
    };
    Ok(Outcome { points, totals, ranking, winner, undecided, inadmissible })
}

// ---- reading

fn read_scheme(input: &Value) -> Result<Scheme<'_>> {
    let json = &input["scheme"];
    let ceiling = optional(input, "ceiling")?;
    let criteria =
        list(json, "criteria")?.iter().map(|c| Criterion::read(c, ceiling.as_ref())).collect::<Result<Vec<_>>>()?;
    all_different(criteria.iter().map(|c| c.id))?;
    if let Some(sum) = optional(json, "weights_sum")? {
        require(sum == criteria.iter().map(|c| c.weight.clone()).sum())?;
    }
    let scheme = Scheme {
        criteria,
        combine: &json["combine"],
        ties: list(json, "ties")?,
        rounding: &json["rounding"],
        reference_set: json["reference_set"].as_str().unwrap_or("admitted"),
    };
    combine::check(&scheme)?;
    combine::check_ties(&scheme)?;
    Ok(scheme)
}

impl Scheme<'_> {
    /// Rounds `points` or a `total`, if the scheme says so.
    fn round(&self, figure: Number, stage: &str) -> Result<Number> {
        let what = self.rounding["what"].as_str().unwrap_or("nothing");
        require(["nothing", "points", "total", "points_and_total"].contains(&what))?;
        if what != stage && what != "points_and_total" {
            return Ok(figure);
        }
        let places = self.rounding["places"].as_u64().unwrap_or(2);
        let mode = self.rounding["mode"].as_str().unwrap_or("half_up");
        round(&figure, usize::try_from(places).expect("few places"), mode)
    }

    /// The features of `feature_coefficient`.
    fn features(&self) -> Vec<&String> {
        self.combine["best"].as_object().map(|best| best.keys().collect()).unwrap_or_default()
    }
}

const OFFER_FIELDS: [&str; 7] = ["id", "price", "lines", "values", "submitted_at", "participant", "replaces"];

fn read_offers(input: &Value, scheme: &Scheme) -> Result<Vec<Offer>> {
    let mut offers = Vec::new();
    for json in list(input, "offers")? {
        let fields = json.as_object().ok_or_else(invalid)?;
        require(fields.keys().all(|field| OFFER_FIELDS.contains(&field.as_str())))?;
        if let Some(values) = json["values"].as_object() {
            let is_known =
                |name: &String| scheme.criteria.iter().any(|c| c.id == name) || scheme.features().contains(&name);
            require(values.keys().all(is_known))?;
        }
        let submitted_at = &json["submitted_at"];
        offers.push(Offer {
            id: text(json, "id")?.to_owned(),
            price: price(json)?,
            values: json["values"].clone(),
            submitted_at: if submitted_at.is_null() { None } else { Some(instant(submitted_at)?) },
            participant: json["participant"].as_str().map(str::to_owned),
            replaces: json["replaces"].as_str().map(str::to_owned),
        });
    }
    all_different(offers.iter().map(|o| o.id.as_str()))?;
    for offer in &offers {
        if let Some(replaced) = &offer.replaces {
            let same_participant = |o: &Offer| o.participant.is_some() && o.participant == offer.participant;
            require(offers.iter().any(|o| o.id == *replaced && o.id != offer.id && same_participant(o)))?;
        }
    }
    Ok(offers)
}

/// The price: as given, or the sum of the lines; `None` if it is missing.
fn price(offer: &Value) -> Result<Option<Number>> {
    let given = optional(offer, "price")?;
    if offer["lines"].is_null() {
        require(given.as_ref().is_none_or(|price| !price.is_negative()))?;
        return Ok(given);
    }
    let mut sum = super::whole(0);
    let mut complete = true;
    for line in list(offer, "lines")? {
        let quantity = required(line, "quantity")?;
        match optional(line, "unit_price")? {
            Some(unit_price) => sum += quantity * unit_price,
            None => complete = false,
        }
    }
    if !complete {
        return Ok(None);
    }
    require(!sum.is_negative())?;
    match given {
        None => Ok(Some(sum)),
        // READING: where both are given and differ by the rounding, the price is what was given.
        Some(price) => {
            require(price == sum || price == round(&sum, 2, "half_up")?)?;
            Ok(Some(price))
        }
    }
}

// ---- admission

/// Whether a later offer of the same participant stands in its place.
fn is_replaced(offers: &[Offer], offer: &Offer) -> bool {
    offers.iter().any(|other| other.replaces.as_ref() == Some(&offer.id))
}

/// Whether the offer is refused because its participant has two that count.
fn is_duplicate(offers: &[Offer], offer: &Offer) -> bool {
    // READING: lateness plays no role in who replaces whom.
    let counting = offers.iter().filter(|o| o.participant == offer.participant && !is_replaced(offers, o)).count();
    offer.participant.is_some() && counting > 1
}

/// What the offer says about a criterion.
fn figure(criterion: &Criterion, offer: &Offer) -> Result<Option<Figure>> {
    if criterion.of_price {
        return Ok(offer.price.clone().map(Figure::Number));
    }
    let value = &offer.values[criterion.id];
    if value.is_null() { Ok(None) } else { criterion.figure(value).map(Some) }
}

/// The first code that applies, in the order of the page, without `below_minimum_points`.
fn code(input: &Value, scheme: &Scheme, offers: &[Offer], offer: &Offer) -> Result<Option<&'static str>> {
    let mut late = false;
    if !input["deadline"].is_null() {
        let submitted_at = offer.submitted_at.as_ref().ok_or_else(invalid)?;
        late = *submitted_at > instant(&input["deadline"])?;
    }
    let mut missing_value = false;
    let mut out_of_range = false;
    for criterion in &scheme.criteria {
        match figure(criterion, offer)? {
            None => missing_value |= !criterion.of_price,
            Some(figure) => out_of_range |= criterion.is_out_of_range(&figure)?,
        }
    }
    for feature in scheme.features() {
        match optional(&offer.values, feature)? {
            None => missing_value = true,
            // READING: a feature below 0 is out of range too.
            Some(v) => out_of_range |= v.is_negative() || v > number(&scheme.combine["best"][feature])?,
        }
    }
    let is_above = |limit: Option<Number>| match (&offer.price, limit) {
        (Some(price), Some(limit)) => *price > limit,
        _ => false,
    };
    let framework_price = match &offer.participant {
        Some(participant) => optional(&input["framework_prices"], participant)?,
        None => None,
    };
    let codes = [
        (late, "late"),
        (is_duplicate(offers, offer), "duplicate"),
        (offer.price.is_none(), "missing_price"),
        (missing_value, "missing_value"),
        (out_of_range, "value_out_of_range"),
        (is_above(optional(input, "ceiling")?), "over_ceiling"),
        (is_above(framework_price), "worse_than_framework"),
    ];
    Ok(codes.into_iter().find(|(applies, _)| *applies).map(|(_, code)| code))
}

// ---- points

/// Whether the offer reaches every minimum that does not depend on the set.
fn is_retained(scheme: &Scheme, offer: &Offer) -> Result<bool> {
    let mut reaches_all = true;
    for (index, criterion) in scheme.criteria.iter().enumerate().filter(|(_, c)| c.is_independent_of_set()) {
        // READING: every criterion that does not look at others is computed for every admitted offer, whether or not it
        // fails the minimum of another.
        match (points(scheme, criterion, offer, &[]), &criterion.minimum) {
            (Ok(points), Some(minimum)) => reaches_all &= points >= *minimum,
            (Err(error), _) if combine::is_used(scheme, index) => return Err(error),
            _ => {}
        }
    }
    Ok(reaches_all)
}

/// The points of one criterion, rounded where points are rounded.
fn points(scheme: &Scheme, criterion: &Criterion, offer: &Offer, set: &[&Offer]) -> Result<Number> {
    // A member of the set that lacks the figure is passed over.
    let mut figures = Vec::new();
    for member in set {
        if let Some(Figure::Number(x)) = figure(criterion, member)? {
            figures.push(x);
        }
    }
    let own = figure(criterion, offer)?.ok_or_else(invalid)?;
    scheme.round(criterion.points(&own, &figures)?, "points")
}

/// The points of all criteria.
fn all_points(scheme: &Scheme, offer: &Offer, set: &[&Offer]) -> Result<Points> {
    let mut result = Points::new();
    for (index, criterion) in scheme.criteria.iter().enumerate() {
        match points(scheme, criterion, offer, set) {
            Ok(figure) => {
                result.insert(criterion.id.to_owned(), figure);
            }
            // READING: points that nothing needs are given where they are defined, and left out where they are not.
            Err(OracleError { code }) if code == "formula_undefined" && !combine::is_used(scheme, index) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(result)
}
