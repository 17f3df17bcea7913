//! Requests of one lot, made one by one: each learns how those before it ended.

use chrono::NaiveDate;
use minitendr::{Binding, Decision, Id, MiniTender, Outcome, Register, Way};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::answers::Asking;
use super::calendar::{at, day, plus, workday};
use super::frameworks::{AREAS, Area, PREFERENCES, crowns, municipalities};
use super::offers::Tender;
use super::paths::SMALL;
use super::plots::{Plot, Says};
use super::random::Random;

/// What is published of a lot, and what is spread over it.
pub(super) struct Lot {
    pub(super) framework: &'static str,
    region: &'static str,
    contracts: u64,
    /// The share of the region's volume, in CZK; ours.
    volume: u64,
}

pub(super) const LOTS: &[Lot] = &[
    Lot { framework: "P", region: "CZ053", contracts: 33, volume: 4_950_000 },
    Lot { framework: "O", region: "CZ053", contracts: 74, volume: 1_850_000 },
    Lot { framework: "T", region: "CZ053", contracts: 144, volume: 8_200_000 },
    Lot { framework: "P", region: "CZ041", contracts: 66, volume: 18_500_000 },
    Lot { framework: "O", region: "CZ041", contracts: 16, volume: 640_000 },
    Lot { framework: "T", region: "CZ041", contracts: 63, volume: 5_860_000 },
];

/// The ceiling of a lot: what is spread over it and 6 % more.
pub(super) fn lot_maximum(framework: &str, region: &str) -> String {
    let lot = LOTS.iter().find(|lot| lot.framework == framework && lot.region == region).unwrap();
    crowns(lot.volume * 106)
}

/// The further ceilings that one request finds too low for it, and in which lot it does.
const FULL: &[(&str, &str, &str)] = &[("P", "CZ041", "P-2013"), ("T", "CZ053", "T-rozpocet-2014")];

/// An earlier contract that a request may continue.
struct Known {
    request: String,
    number: u32,
    participant: String,
    office: Value,
    need: Value,
    cases: Value,
}

/// A request on its way: with what is known before anybody answers.
pub(super) struct Prepared {
    pub(super) tender: Value,
    plot: Plot,
    received: NaiveDate,
    decided: NaiveDate,
    lines: Vec<(&'static str, u64)>,
}

/// Makes the requests of a lot.
pub(super) struct Maker {
    lot: &'static Lot,
    area: &'static Area,
    random: Random,
    made: u64,
    awarded: u64,
    spent: u64,
    plots: Vec<Plot>,
    planned: usize,
    last: Option<(NaiveDate, u64)>,
    known: Vec<Known>,
    /// What found its ceiling too low, once.
    full: Option<Vec<(&'static str, u64)>>,
    was_full: bool,
    finale: Vec<Plot>,
}

impl Maker {
    pub(super) fn new(lot: &'static Lot, random: Random) -> Self {
        let area = AREAS.iter().find(|area| area.framework == lot.framework).unwrap();
        let plots = Plot::of(lot.framework);
        Self {
            lot,
            area,
            random,
            made: 0,
            awarded: 0,
            spent: 0,
            planned: plots.len(),
            plots,
            last: None,
            known: Vec::new(),
            full: None,
            was_full: false,
            finale: vec![Plot::TooDear, Plot::Outlives],
        }
    }

    pub(super) const fn framework(&self) -> &'static str {
        self.lot.framework
    }

    fn lot_id(&self) -> String {
        format!("{}-{}", self.lot.framework, self.lot.region)
    }

    /// Takes notice of how a request ended.
    pub(super) fn learn(&mut self, prepared: &Prepared, decision: &Decision) {
        for contract in &decision.contracts {
            self.awarded += 1;
            let hundredths = (contract.price.decimal() * Decimal::ONE_HUNDRED).trunc();
            self.spent += u64::try_from(hundredths).unwrap();
            let request = &prepared.tender["request"];
            self.known.push(Known {
                request: contract.request.to_string(),
                number: contract.number.get(),
                participant: contract.participant.to_string(),
                office: request["office"].clone(),
                need: request["need"].clone(),
                cases: request["cases"].clone(),
            });
        }
        if prepared.plot == Plot::YearFull {
            assert_eq!(decision.outcome, Outcome::CeilingReached, "{}: {:?}", decision.request, prepared.lines);
            self.full = Some(prepared.lines.clone());
        }
    }

    /// The next request; none when the published number is awarded and the last requests have been refused.
    pub(super) fn next(&mut self, register: &Register) -> Option<Prepared> {
        let plot = if self.awarded == self.lot.contracts { self.finale.pop()? } else { self.plot() };
        self.made += 1;
        Some(self.prepare(plot, register))
    }

    /// Troubled requests are spread evenly among the ordinary ones.
    fn plot(&mut self) -> Plot {
        let near = self.on_time();
        let full =
            FULL.iter().find(|(framework, region, _)| (*framework, *region) == (self.area.framework, self.lot.region));
        let since = if self.area.framework == "P" { day(2013, 11, 18) } else { day(2014, 8, 18) };
        if full.is_some() && !self.was_full && near >= since {
            self.was_full = true;
            return Plot::YearFull;
        }
        if self.full.is_some() && self.area.framework == "P" {
            return Plot::Again;
        }
        self.full = None;
        let place = (self.planned - self.plots.len() + 1) as u64;
        let is_due = self.awarded * (self.planned as u64 + 1) >= place * self.lot.contracts;
        if !is_due || self.plots.is_empty() {
            return Plot::Ordinary;
        }
        let needs = if matches!(self.plots[0], Plot::Shared | Plot::Direct(_)) { 2 } else { 1 };
        if self.lot.contracts - self.awarded < needs + 1 { Plot::Ordinary } else { self.plots.remove(0) }
    }

    /// Requests come evenly from February 2013 to June 2015, the last ones in July.
    fn on_time(&self) -> NaiveDate {
        workday(plus(day(2013, 2, 4), self.awarded * 860 / self.lot.contracts))
    }

    fn prepare(&mut self, plot: Plot, register: &Register) -> Prepared {
        let received = match plot {
            Plot::Outlives => day(2015, 7, 20),
            Plot::TooDear => day(2015, 7, 27),
            _ => workday(plus(self.on_time(), self.random.between(0, 6))),
        };
        let goes_on = plot == Plot::Continues || (plot == Plot::Ordinary && self.random.chance(7));
        let continued = if goes_on && !self.known.is_empty() {
            let oldest = self.known.len().saturating_sub(6);
            Some(usize::try_from(self.random.between(oldest as u64, self.known.len() as u64 - 1)).unwrap())
        } else {
            None
        };
        let urgency = self.urgency(plot);
        let mut lines = self.lines(plot, register);
        if plot == Plot::Shared {
            lines.truncate(1);
        }
        let decided = self.decided(plot, received);
        let begins = if urgency == "immediate" { received } else { plus(decided, self.random.between(3, 18)) };
        let (from, to) = self.period(plot, begins);
        let places = municipalities(self.lot.region);
        let office = json!(self.random.pick(&places));
        let request = format!("{}-{:03}", self.lot_id(), self.made);
        let children = self.children(plot);
        let cases: Vec<String> = (1..=children).map(|child| format!("{request}-{child}")).collect();
        let youngest = self.random.between(0, 12);
        let mut need = json!({"ages": {"from": youngest, "to": youngest + self.random.between(0, 5)}});
        if urgency == "immediate" && self.area.framework == "P" {
            need["preferences"] = json!({PREFERENCES[0]: if children > 1 { "3" } else { "1" }, PREFERENCES[1]: "2"});
        }
        let known = continued.map(|index| &self.known[index]);
        let office = known.map_or(office, |known| known.office.clone());
        let mut document = json!({
            "format": "minitendr.request.v1",
            "id": request, "framework": self.area.framework, "lot": self.lot_id(),
            "office": office, "received_at": at(received, 9, self.random.between(0, 59), 0),
            "place": {"region": self.lot.region, "municipality": office},
            "period": {"from": from.to_string(), "to": to.to_string()},
            "urgency": urgency,
            "lines": lines.iter().map(|(item, quantity)| {
                let unit = self.area.items.iter().find(|(id, ..)| id == item).unwrap().1;
                json!({"item": item, "quantity": quantity_text(*quantity), "unit": unit})
            }).collect::<Vec<_>>(),
            "need": known.map_or(need, |known| known.need.clone()),
            "cases": known.map_or(json!(cases), |known| known.cases.clone()),
        });
        if let Some(known) = known {
            document["continues"] =
                json!({"request": known.request, "number": known.number, "participant": known.participant});
        }
        if self.area.framework == "T" {
            document["funding_source"] =
                json!(if plot == Plot::YearFull || self.random.chance(22) { "rozpocet" } else { "projekt" });
        }
        let minute = self.random.between(0, 59);
        // The engine decides in the order of these moments; two of a lot never fall together.
        let minute = match self.last {
            Some((day, last)) if day == decided && minute <= last => last + 1,
            _ => minute,
        };
        self.last = Some((decided, minute));
        let moment = at(decided, 14 + minute / 60, minute % 60, 0);
        let mut tender = json!({"request": document, "offers": [], "at": moment});
        let whole: MiniTender = parse(&tender);
        let taken = minitendr::path(register.framework(), &whole.request).unwrap_or_else(|error| panic!("{error}"));
        let goes_directly = matches!(taken.way, Some(Way::Direct { .. }));
        assert!(!(goes_directly && plot.needs_offers()), "{request} is to be called: {plot:?}");
        assert!(goes_directly || !plot.is_direct(), "{request} is to go directly: {plot:?}");
        if taken.rule.is_some_and(|rule| rule.as_str() == "small") && self.area.framework == "T" {
            let mut drawn: Vec<u64> = Vec::new();
            while drawn.len() < 6 {
                let ball = self.random.between(1, 49);
                if !drawn.contains(&ball) {
                    drawn.push(ball);
                }
            }
            tender["draw"] = json!({"sources": [drawn.iter().map(ToString::to_string).collect::<Vec<_>>()]});
        }
        let mut prepared = Prepared { tender, plot, received, decided, lines };
        if !goes_directly {
            self.call(&mut prepared, received);
        }
        prepared
    }

    fn urgency(&mut self, plot: Plot) -> &'static str {
        let by_chance = self.random.chance(13);
        match (self.area.framework, plot) {
            ("P", plot) if plot.is_direct() => "immediate",
            ("T", Plot::ByTelephone(_)) => "immediate",
            ("T", plot) if plot.is_direct() => "urgent",
            ("T", plot) if plot.needs_offers() => "ordinary",
            _ if by_chance => "urgent",
            _ => "ordinary",
        }
    }

    /// Siblings are never parted: what nobody can take alone, nobody takes, and the last contracts of a lot come one by one.
    fn children(&mut self, plot: Plot) -> u64 {
        let children = if self.random.chance(22) { self.random.between(2, 3) } else { 1 };
        let is_parted = matches!(plot, Plot::Shared | Plot::Direct(_) | Plot::RestUnmet);
        match plot {
            _ if is_parted => 1,
            Plot::TooMuch => children.max(2),
            _ if self.lot.contracts.saturating_sub(self.awarded) < 3 => children.max(2),
            _ => children,
        }
    }

    /// The day of the decision, never before that of the last one: so late that all can have answered.
    fn decided(&mut self, plot: Plot, received: NaiveDate) -> NaiveDate {
        let days = match plot {
            Plot::AllDecline if self.area.framework == "P" => 11,
            Plot::AllDecline => 24,
            Plot::ByTelephone(true) => 3,
            Plot::ByTelephone(false) => 8,
            Plot::Direct(_) if self.area.framework == "P" => 1,
            Plot::Direct(_) | Plot::RestUnmet => 17,
            _ => 7 + self.random.between(1, 4),
        };
        let day = workday(plus(received, days));
        self.last.map_or(day, |(last, _)| last.max(day))
    }

    fn period(&mut self, plot: Plot, begins: NaiveDate) -> (NaiveDate, NaiveDate) {
        let days = self.random.between(40, 170);
        match plot {
            // As soon as it can be, so that it counts in the year that is full.
            Plot::YearFull if self.area.framework == "P" => (day(2013, 12, 16), day(2014, 4, 30)),
            Plot::YearFull => (begins, day(2014, 12, 31)),
            Plot::Again => (day(2014, 1, 6).max(begins), day(2014, 5, 15)),
            Plot::Outlives => (begins, day(2016, 2, 29)),
            _ => (begins, plus(begins, days).min(day(2015, 12, 31))),
        }
    }

    /// Items with their quantities in hundredths: as much as brings the lot evenly to its volume.
    fn lines(&mut self, plot: Plot, register: &Register) -> Vec<(&'static str, u64)> {
        if let (Plot::Again, Some(lines)) = (plot, self.full.take()) {
            return lines;
        }
        let open = (self.lot.contracts - self.awarded).max(1);
        let left = (self.lot.volume * 100).saturating_sub(self.spent);
        // Prices won are about nine tenths of the maximum; the last ones bring the sum home.
        let spread = if open > 3 { self.random.between(60, 140) } else { 100 };
        let (small, call) = self.edges(plot);
        let value = (left / open * spread / 100).clamp(call, small);
        let value = match plot {
            Plot::TooDear => left_of(&self.lot_id(), register) * 5 / 4,
            // Nobody is cheaper than three quarters of the maximum, which is 88 : 116 of this.
            Plot::YearFull => {
                let full = FULL.iter().find(|(framework, ..)| *framework == self.area.framework).unwrap();
                (left_of(full.2, register) * 125 / 100 + 500_000).max(call)
            }
            _ => value,
        };
        let (main, _, maximum, _) = self.area.items[0];
        let share = self.random.between(78, 96);
        let unit = maximum * 88;
        let mut quantity = value * share / unit / 25 * 25;
        if main != "hour" || matches!(plot, Plot::Direct(_) | Plot::RestUnmet | Plot::Shared) {
            quantity = (quantity / 100).max(1) * 100;
        }
        if plot == Plot::TooMuch {
            quantity = match self.area.framework {
                "P" => 560_000,
                "O" => 60_000,
                _ => 700_000,
            };
        }
        let mut lines = vec![(main, quantity.max(100))];
        let second = &self.area.items[1..];
        let (item, _, maximum, _) = second[usize::try_from(self.random.between(0, second.len() as u64 - 1)).unwrap()];
        let rest = value.saturating_sub(quantity * unit / 100);
        let more = rest / (maximum * 88);
        if more > 0 && plot != Plot::TooMuch {
            lines.push((item, more * 100));
        }
        lines
    }

    /// The most and the least value of a plot in hundredths, by which way it is to go.
    fn edges(&self, plot: Plot) -> (u64, u64) {
        let Some((_, edge)) = SMALL.iter().find(|(framework, _)| *framework == self.area.framework) else {
            return (u64::MAX, 0);
        };
        // The edge is one of maximum prices.
        let edge = edge * 88;
        match plot {
            plot if plot.is_direct() && self.area.framework == "O" => (edge * 9 / 10, 0),
            // Its first line alone has to be worth a call.
            plot if plot.needs_offers() => (u64::MAX, edge * 14 / 10),
            _ => (u64::MAX, 0),
        }
    }

    /// Adds a call with its offers and what people ruled about them.
    fn call(&mut self, prepared: &mut Prepared, opened: NaiveDate) {
        let Prepared { plot, received, decided, lines, .. } = &*prepared;
        // In the time that there is, where it went another way before.
        let deadline = if opened == *received { workday(plus(opened, 7)) } else { *decided };
        let request = &prepared.tender["request"];
        let tender = Tender {
            area: self.area,
            region: self.lot.region,
            plot: *plot,
            request: request["id"].as_str().unwrap(),
            office: request["office"].as_str().unwrap(),
            lines,
            opened,
            deadline,
            decided: *decided,
        };
        let offers = tender.offers(&mut self.random);
        let mut rulings = plot.rulings(&offers, &at(*decided, 13, 0, 0));
        rulings.extend(tender.points(&offers, &mut self.random));
        prepared.tender["deadline"] = json!(at(deadline, 10, 0, 0));
        prepared.tender["offers"] = json!(offers);
        prepared.tender["rulings"] = json!(rulings);
    }

    /// Asks the engine whose turn it is, and answers, until nobody is left to ask.
    pub(super) fn follow(&mut self, prepared: &mut Prepared, register: &Register) {
        let tonight = prepared.tender["request"]["urgency"] == "immediate";
        let mut asking = Asking::from(prepared.received, tonight);
        let mut answers: Vec<Value> = Vec::new();
        loop {
            let mut tender: MiniTender = parse(&prepared.tender);
            if answers.is_empty() && prepared.tender["deadline"].is_null() {
                // Whose turn it is, is asked when the first is about to be asked.
                tender.at = asking.moment().parse().unwrap();
            }
            let decision = register.award(&tender).unwrap_or_else(|error| panic!("{error}: {}", prepared.tender));
            match decision.outcome {
                Outcome::AwaitingAnswer => {
                    let turn = decision.asked.last().unwrap();
                    let says = match prepared.plot {
                        Plot::Ordinary if answers.is_empty() && self.random.chance(10) => Says::Declines(true),
                        plot => plot.says(answers.len()),
                    };
                    let begins = tender.request.period.from().naive();
                    answers.push(asking.answer(prepared.plot, says, turn, begins, tonight));
                    prepared.tender["answers"] = json!(answers);
                }
                Outcome::NewCall if prepared.tender["offers"] == json!([]) && prepared.tender["deadline"].is_null() => {
                    self.call(prepared, asking.day_of_call(prepared.decided));
                }
                _ => return,
            }
        }
    }
}

/// What is left of the ceiling of a lot, or of a further one, in hundredths.
fn left_of(ceiling: &str, register: &Register) -> u64 {
    let further = register.framework().ceilings.iter().find(|known| known.id.as_str() == ceiling);
    let left = if let Some(known) = further {
        let ordered = register.state().ceilings.get(ceiling).map(|state| state.committed.clone());
        known.maximum().exact() - ordered.unwrap_or_default()
    } else {
        let left = register.remaining(&Binding::of(Id::parse(ceiling).unwrap())).unwrap();
        left.iter().find(|left| left.of.as_str() == ceiling).unwrap().left.clone()
    };
    let left: Decimal = left.to_fixed(2).parse().unwrap();
    u64::try_from((left * Decimal::ONE_HUNDRED).trunc()).unwrap()
}

pub(super) fn parse(tender: &Value) -> MiniTender {
    serde_json::from_value(tender.clone()).unwrap_or_else(|error| panic!("{error}: {tender}"))
}

/// A quantity in hundredths as decimal text without needless zeros.
pub(super) fn quantity_text(hundredths: u64) -> String {
    let text = crowns(hundredths);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
