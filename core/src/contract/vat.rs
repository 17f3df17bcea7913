//! The price of a contract with value added tax.

use super::ContractLine;
use crate::evaluation::Vat;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::Path;
use crate::value::{Exact, Money, Rounding, VatPercent};

/// Whether a contract of these lines says its price with value added tax: a line is taxed, or states a rate where offers
/// include the tax.
pub(crate) fn states_vat(vat: Vat, lines: &[ContractLine]) -> bool {
    let mut rates = lines.iter().filter_map(|line| line.vat_percent);
    rates.any(|percent| vat == Vat::Included || !percent.is_zero())
}

/// What lines come to with value added tax, rounded half up to 0.01.
pub(crate) fn price_with_vat(lines: &[ContractLine]) -> Exact {
    let taxed = |line: &ContractLine| {
        let net = line.quantity.exact() * line.unit_price.exact();
        line.vat_percent.map_or_else(|| net.clone(), |percent| &net * percent.factor())
    };
    lines.iter().map(taxed).sum::<Exact>().round(2, Rounding::HalfUp)
}

/// Notes a price with value added tax that its lines cannot have. Error: `lines_differ`.
///
/// Where offers exclude the tax it is what the lines come to with it, exactly or rounded half up to 0.01. Where they include
/// it, the price of a unit of each taxed line was rounded: the unrounded one is at most half a haléř away. So the price lies
/// between what the lines come to with half a haléř less for each taxed unit, and with half a haléř more, both ends included,
/// exactly or rounded half up to 0.01.
pub(crate) fn check_price_with_vat(
    vat: Vat,
    lines: &[ContractLine],
    price_with_vat: Option<Money>,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let Some(price) = price_with_vat.map(Money::exact) else { return };
    let (mut sum, mut spread) = (Exact::ZERO, Exact::ZERO);
    for line in lines {
        let factor = line.vat_percent.map_or(Exact::ONE, VatPercent::factor);
        let units = line.quantity.exact() * factor;
        sum += &units * line.unit_price.exact();
        if vat.takes_off(line.vat_percent) {
            spread += units * half_a_haler();
        }
    }
    let (least, most) = (&sum - &spread, &sum + &spread);
    let rounded = |figure: &Exact| figure.round(2, Rounding::HalfUp);
    let is_between = least <= price && price <= most;
    let is_rounded = rounded(&price) == price && rounded(&least) <= price && price <= rounded(&most);
    if !is_between && !is_rounded {
        let problem = Problem::new(ErrorCode::LinesDiffer, at.field("price_with_vat").pointer()).with("value", price);
        let range = || format!("{least} … {most}");
        let expected = if spread.is_zero() { sum.to_string() } else { range() };
        problems.push(problem.with("expected", expected));
    }
}

/// 0.005.
fn half_a_haler() -> Exact {
    Exact::ratio(1, 200).unwrap_or_default()
}
