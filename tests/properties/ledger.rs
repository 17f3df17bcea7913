//! What counts where, added up anew from the list of events: the naive second way to the state of a register.

use std::collections::BTreeMap;

use minitendr::{Ceiling, Exact, Register};
use serde_json::Value;

/// Reserved, committed, delivered, invoiced, paid.
type Stages = [Exact; 5];

/// A contract or a reservation as the events have left it.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) lot: String,
    pub(crate) participant: Option<String>,
    source: Option<String>,
    from: String,
    /// Item, quantity, price of a unit.
    lines: Vec<(String, Exact, Exact)>,
    price: Exact,
    delivered: BTreeMap<String, Exact>,
    /// What missed visits and absence took off, by item.
    deducted: BTreeMap<String, Exact>,
    invoiced: Exact,
    paid: Exact,
    /// How it ended, and with how much delivered.
    ended: Option<(String, Exact)>,
    reserved: Option<Vec<(String, Exact)>>,
}

pub(crate) struct Ledger {
    contracts: BTreeMap<(String, u64), Entry>,
    reservations: BTreeMap<String, Entry>,
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn exact(value: &Value) -> Exact {
    Exact::parse(value.as_str().expect("a decimal")).expect("a decimal")
}

fn lines(value: &Value) -> Vec<(String, Exact, Exact)> {
    let each = value.as_array().expect("lines").iter();
    each.map(|line| (text(&line["item"]), exact(&line["quantity"]), exact(&line["unit_price"]))).collect()
}

impl Ledger {
    pub(crate) fn of(register: &Register) -> Self {
        let (mut contracts, mut reservations) = (BTreeMap::<(String, u64), Entry>::new(), BTreeMap::new());
        for event in register.events() {
            let event = serde_json::to_value(event).expect("JSON");
            let kind = text(&event["kind"]);
            if kind == "contracted" {
                let contract = &event["contract"];
                let request = text(&contract["request"]);
                reservations.remove(&request);
                let number = contract["number"].as_u64().expect("a number");
                let entry = Entry {
                    lot: text(&contract["lot"]),
                    participant: Some(text(&contract["participant"])),
                    source: contract["funding_source"].as_str().map(str::to_owned),
                    from: text(&contract["period"]["from"]),
                    lines: lines(&contract["lines"]),
                    price: exact(&contract["price"]),
                    delivered: BTreeMap::new(),
                    deducted: BTreeMap::new(),
                    invoiced: Exact::ZERO,
                    paid: Exact::ZERO,
                    ended: None,
                    reserved: None,
                };
                contracts.insert((request, number), entry);
                continue;
            }
            if ["suspended", "signed", "accepted", "objected", "objection_settled"].contains(&kind.as_str()) {
                continue;
            }
            let request = text(&event["request"]);
            if kind == "annulled" || kind == "closed" {
                if kind == "closed" {
                    reservations.remove(&request);
                }
                // Whatever is left of the request is a draft, and holds nothing any more.
                contracts.retain(|(known, _), _| *known != request);
                continue;
            }
            if kind == "reserved" {
                let quantities = event["quantities"].as_object().into_iter().flatten();
                let entry = Entry {
                    lot: text(&event["lot"]),
                    participant: event["participant"].as_str().map(str::to_owned),
                    source: event["source"].as_str().map(str::to_owned),
                    from: text(&event["period"]["from"]),
                    lines: Vec::new(),
                    price: exact(&event["value"]),
                    delivered: BTreeMap::new(),
                    deducted: BTreeMap::new(),
                    invoiced: Exact::ZERO,
                    paid: Exact::ZERO,
                    ended: None,
                    reserved: Some(quantities.map(|(item, quantity)| (item.clone(), exact(quantity))).collect()),
                };
                if entry.price.is_zero() {
                    reservations.remove(&request);
                } else {
                    reservations.insert(request, entry);
                }
                continue;
            }
            let number = event["number"].as_u64().expect("a number");
            let entry = contracts.get_mut(&(request, number)).expect("a contract");
            match kind.as_str() {
                "delivered" => {
                    for line in event["lines"].as_array().expect("lines") {
                        let worth = |entry: &Entry| entry.delivered_lines().iter().map(|line| &line.2).sum::<Exact>();
                        let before = worth(entry);
                        let item = text(&line["item"]);
                        *entry.delivered.entry(item.clone()).or_default() += exact(&line["quantity"]);
                        let more = worth(entry) - before;
                        let missed = if line["missed"] == true {
                            Exact::ratio(6, 10).expect("a share") * more
                        } else {
                            Exact::ZERO
                        };
                        let days = line["absent_days"].as_i64().unwrap_or_default();
                        let absent = Exact::from_integer(days) * Exact::ratio(5, 2).expect("2.5");
                        *entry.deducted.entry(item).or_default() += missed + absent;
                    }
                }
                "invoiced" => entry.invoiced += exact(&event["value"]),
                "paid" => entry.paid += exact(&event["value"]),
                "credited" => entry.invoiced = &entry.invoiced - exact(&event["value"]),
                "refunded" => entry.paid = &entry.paid - exact(&event["value"]),
                "changed" => {
                    entry.lines = lines(&event["lines"]);
                    entry.price = exact(&event["price"]);
                    if let Some(from) = event["period"]["from"].as_str() {
                        from.clone_into(&mut entry.from);
                    }
                }
                "ended" => entry.ended = Some((text(&event["how"]), exact(&event["delivered"]))),
                other => panic!("an event `{other}`"),
            }
        }
        Self { contracts, reservations }
    }

    fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.contracts.values().chain(self.reservations.values())
    }

    /// The money of the entries that fit.
    pub(crate) fn sum(&self, fits: impl Fn(&Entry) -> bool) -> Stages {
        self.entries().filter(|entry| fits(entry)).fold(Stages::default(), |sum, entry| plus(sum, entry.value()))
    }

    /// How many contracts were concluded.
    pub(crate) fn contracts(&self, lot: &str, participant: Option<&str>) -> usize {
        let of_lot = self.contracts.values().filter(|entry| entry.lot == lot);
        of_lot.filter(|entry| participant.is_none() || entry.participant.as_deref() == participant).count()
    }

    /// The units of an item in contracts that have not ended.
    pub(crate) fn in_use(&self, fits: impl Fn(&Entry) -> bool, item: &str) -> Exact {
        let running = self.contracts.values().filter(|entry| fits(entry) && entry.ended.is_none());
        running.flat_map(|entry| &entry.lines).filter(|line| line.0 == item).map(|line| &line.1).sum()
    }

    /// What counts under a ceiling.
    pub(crate) fn under(&self, ceiling: &Ceiling, by_start: bool) -> Stages {
        let mut sum = Stages::default();
        for entry in self.entries() {
            let fits = (ceiling.lots.is_empty() || ceiling.lots.iter().any(|lot| lot.as_str() == entry.lot))
                && ceiling.source.as_ref().is_none_or(|source| entry.source.as_deref() == Some(source.as_str()))
                && ceiling.participant.as_ref().is_none_or(|id| entry.participant.as_deref() == Some(id.as_str()));
            if !fits {
                continue;
            }
            let counted = match &ceiling.item {
                None => entry.value(),
                Some(item) => entry.of_item(item.as_str(), ceiling.maximum_quantity.is_some()),
            };
            let share = ceiling.year.map_or(Exact::ONE, |year| share(&entry.from, year, by_start));
            sum = plus(sum, counted.map(|figure| figure * &share));
        }
        sum
    }
}

fn plus(a: Stages, b: Stages) -> Stages {
    let mut b = b.into_iter();
    a.map(|figure| figure + b.next().expect("as many"))
}

/// The share of the three periods that there are in a year, counted by hand.
fn share(from: &str, year: u32, by_start: bool) -> Exact {
    let (first, of) = match from {
        "2026-04-01" => (1, 1),
        "2026-12-22" => (10, 20),
        "2026-12-31" => (1, 3),
        other => panic!("a period from {other}"),
    };
    let (first, of) = if by_start { (1, 1) } else { (first, of) };
    let parts = match year {
        2026 => first,
        2027 => of - first,
        _ => 0,
    };
    Exact::ratio(parts, of).expect("a share")
}

impl Entry {
    fn value(&self) -> Stages {
        if self.reserved.is_some() {
            return [self.price.clone(), Exact::ZERO, Exact::ZERO, Exact::ZERO, Exact::ZERO];
        }
        let (committed, delivered) = if let Some((_, delivered)) = &self.ended {
            (delivered.clone(), delivered.clone())
        } else {
            let worth: Exact = self.delivered_lines().iter().map(|(_, _, value)| value).sum();
            (self.price.clone(), worth - self.deducted.values().sum::<Exact>())
        };
        [Exact::ZERO, committed, delivered, self.invoiced.clone(), self.paid.clone()]
    }

    /// Item, quantity and value of what was delivered: the earlier lines of an item are filled first.
    fn delivered_lines(&self) -> Vec<(&str, Exact, Exact)> {
        let by_value = self.ended.as_ref().filter(|_| self.delivered.is_empty()).map(|(how, delivered)| {
            if how == "not_started" {
                Exact::ZERO
            } else if *delivered == self.price {
                Exact::ONE
            } else {
                delivered.checked_div(&self.price).expect("a price")
            }
        });
        let mut left = self.delivered.clone();
        let mut found = Vec::new();
        for (item, ordered, unit_price) in &self.lines {
            let quantity = if let Some(share) = &by_value {
                ordered * share
            } else {
                let left = left.entry(item.clone()).or_default();
                let taken = left.clone().min(ordered.clone());
                *left = &*left - &taken;
                taken
            };
            let value = &quantity * unit_price;
            found.push((item.as_str(), quantity, value));
        }
        found
    }

    fn of_item(&self, item: &str, units: bool) -> Stages {
        if let Some(reserved) = &self.reserved {
            let asked = reserved.iter().find(|(known, _)| known == item);
            let held = asked.map(|(_, quantity)| if units { quantity.clone() } else { self.price.clone() });
            return [held.unwrap_or_default(), Exact::ZERO, Exact::ZERO, Exact::ZERO, Exact::ZERO];
        }
        let lines = self.delivered_lines();
        let of_item = lines.iter().filter(|line| line.0 == item);
        let (quantity, value): (Exact, Exact) =
            (of_item.clone().map(|line| &line.1).sum(), of_item.map(|line| &line.2).sum());
        let ordered = self.lines.iter().filter(|line| line.0 == item);
        let (all, worth): (Exact, Exact) =
            (ordered.clone().map(|line| &line.1).sum(), ordered.map(|line| &line.1 * &line.2).sum());
        let is_over = self.ended.is_some();
        if units {
            return [Exact::ZERO, if is_over { quantity.clone() } else { all }, quantity, Exact::ZERO, Exact::ZERO];
        }
        let value = value - self.deducted.get(item).cloned().unwrap_or_default();
        let sum = lines.iter().map(|line| &line.2).sum::<Exact>() - self.deducted.values().sum::<Exact>();
        let part = |money: &Exact| (money * &value).checked_div(&sum).unwrap_or_default();
        let (invoiced, paid) = (part(&self.invoiced), part(&self.paid));
        [Exact::ZERO, if is_over { value.clone() } else { worth }, value, invoiced, paid]
    }
}
