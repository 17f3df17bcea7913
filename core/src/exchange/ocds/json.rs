//! How JSON is built here whose form others decide.

use rust_decimal::Decimal;

use crate::time::{Instant, Period, first_second, last_second};
use crate::value::json::Node;
use crate::value::{Exact, Json, Money};

/// An object that grows field by field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Node)>);

impl Object {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// With one more field; the name is new to it.
    pub(super) fn with(mut self, name: &str, value: impl Into<Node>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// With a field, where there is something to say.
    pub(super) fn with_some(self, name: &str, value: Option<impl Into<Node>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a list, where it is not empty.
    pub(super) fn with_list(self, name: &str, nodes: Vec<Node>) -> Self {
        if nodes.is_empty() { self } else { self.with(name, Node::List(nodes)) }
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::object(object.0)
    }
}

impl From<Object> for Node {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Instant> for Node {
    fn from(moment: &Instant) -> Self {
        Self::Text(moment.to_string())
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// A number without zeros at its end: what a reader with binary floats writes again in the same way.
pub(super) fn number(decimal: Decimal) -> Node {
    Node::Number(decimal.normalize().to_string())
}

/// A count.
pub(super) fn count(number: usize) -> Node {
    Node::Number(number.to_string())
}

/// Texts as a list.
pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Node> {
    texts.into_iter().map(Node::from).collect()
}

/// An amount of money, which always has its currency.
pub(super) fn value(amount: Money) -> Option<Object> {
    exact_value(&amount.exact())
}

/// As [`value`]; nothing where no decimal of 28 digits holds it.
pub(super) fn exact_value(amount: &Exact) -> Option<Object> {
    let amount = number(amount.to_decimal()?);
    Some(Object::new().with("amount", amount).with("currency", "CZK"))
}

/// A period of whole days: from the first second of the first to the last second of the last, in Prague.
pub(super) fn days(period: Period) -> Object {
    let (from, to) = (first_second(period.from()), last_second(period.to()));
    Object::new().with_some("startDate", from.as_ref()).with_some("endDate", to.as_ref())
}
