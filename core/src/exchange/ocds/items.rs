//! Items of a tender, an award or a contract.

use rust_decimal::Decimal;

use super::ids;
use super::json::{Object, number, value};
use super::words::{Words, name_of};
use crate::contract::{ContractLine, ItemQuantity};
use crate::framework::Lot;
use crate::request::RequestLine;
use crate::value::json::Node;
use crate::value::{Id, Money, Quantity, Unit};

/// A line of any of these: what, how much, at which price of a unit.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    item: &'l Id,
    quantity: Option<Quantity>,
    unit_price: Option<Money>,
}

impl<'l> From<&'l RequestLine> for Line<'l> {
    fn from(line: &'l RequestLine) -> Self {
        Self { item: &line.item, quantity: Some(line.quantity), unit_price: None }
    }
}

impl<'l> From<&'l ContractLine> for Line<'l> {
    fn from(line: &'l ContractLine) -> Self {
        Self { item: &line.item, quantity: Some(line.quantity), unit_price: Some(line.unit_price) }
    }
}

impl<'l> From<&'l ItemQuantity> for Line<'l> {
    fn from(line: &'l ItemQuantity) -> Self {
        Self { item: &line.item, quantity: Some(line.quantity), unit_price: None }
    }
}

/// The lines as items of a lot, in their order.
pub(super) fn of<'l>(lot: &Lot, lines: impl Iterator<Item = Line<'l>> + Clone, words: Words<'_>) -> Vec<Node> {
    let ids = ids::of_lines(lines.clone().map(|line| line.item));
    lines.zip(ids).map(|(line, id)| item(lot, line, id, words).into()).collect()
}

fn item(lot: &Lot, line: Line<'_>, id: String, words: Words<'_>) -> Object {
    let unit = lot.item(line.item).map(|item| unit(item.unit, line.unit_price, words));
    let quantity = line.quantity.and_then(decimal).map(number);
    Object::new()
        .with("id", id)
        .with("description", name_of(lot, line.item))
        .with_some("quantity", quantity)
        .with_some("unit", unit)
        .with("relatedLot", lot.id.as_str())
}

/// An item of the framework contract, with the highest price of a unit where there is one. How much will be ordered nobody knows.
pub(super) fn agreed(lot: &Lot, id: String, item: &Id, highest: Option<Money>, words: Words<'_>) -> Object {
    self::item(lot, Line { item, quantity: None, unit_price: highest }, id, words)
}

/// Nothing of an item any more. A merge takes no item out of a list.
pub(super) fn none_left(id: &str) -> Node {
    Object::new().with("id", id).with("quantity", number(Decimal::ZERO)).into()
}

fn decimal(quantity: Quantity) -> Option<Decimal> {
    quantity.exact().to_decimal()
}

/// A unit by its name, and by its code where the list of the United Nations (recommendation 20) has one.
fn unit(unit: Unit, price: Option<Money>, words: Words<'_>) -> Object {
    let code = match unit {
        Unit::Hour => Some("HUR"),
        Unit::Kilometre => Some("KMT"),
        _ => None,
    };
    Object::new()
        .with_some("scheme", code.map(|_| "UNCEFACT"))
        .with_some("id", code)
        .with("name", unit.name(words.language()))
        .with_some("value", price.and_then(value))
}
