//! Requests, offers and rulings of one lot, made one by one.

use chrono::NaiveDate;
use minitendr::{Checked, Decision, FrameworkContract, FrameworkState, Outcome};
use serde_json::{Value, json};

use super::calendar::{at, day, plus, workday};
use super::frameworks::{AREAS, Area, Provider, annex, crowns, id, municipalities, providers};
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

/// How a request is meant to go. How it ends, the engine says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Plot {
    Ordinary,
    /// Nobody offers.
    Silence,
    /// More than any participant can take.
    TooMuch,
    /// More than what is left of the ceiling of the lot.
    TooDear,
    /// Every offer has a flaw.
    Flawed,
    /// Two offers that nothing tells apart.
    Twins,
    /// The only participant that offers refuses.
    Refused,
    /// The first refuses, the next takes it.
    Next,
    /// The office withdraws.
    Withdrawn,
    /// The authority cancels.
    Cancelled,
    /// The work would end after the framework.
    Outlives,
    /// One price is far below the others and is explained well, or not.
    Low(bool),
}

/// Makes the mini-tenders of a lot.
pub(super) struct Maker<'m> {
    lot: &'m Lot,
    area: &'static Area,
    framework: &'m str,
    random: Random,
    made: u64,
    awarded: u64,
    spent: u64,
    plots: Vec<Plot>,
    finale: bool,
}

impl<'m> Maker<'m> {
    pub(super) fn new(lot: &'m Lot, framework: &Checked<FrameworkContract>, random: Random) -> Self {
        let area = AREAS.iter().find(|area| area.framework == lot.framework).unwrap();
        assert_eq!(framework.id.as_str(), lot.framework);
        let plots = vec![
            Plot::Silence,
            Plot::Next,
            Plot::Low(true),
            Plot::TooMuch,
            Plot::Withdrawn,
            Plot::Twins,
            Plot::Low(false),
            Plot::Flawed,
            Plot::Refused,
            Plot::Silence,
            Plot::Cancelled,
            Plot::Outlives,
        ];
        Self { lot, area, framework: area.framework, random, made: 0, awarded: 0, spent: 0, plots, finale: false }
    }

    /// Takes notice of how the last request ended.
    pub(super) fn learn(&mut self, decision: &Decision) {
        if decision.outcome == Outcome::Awarded {
            self.awarded += 1;
            let price: minitendr::Money = decision.contracts[0].price;
            let hundredths = (price.decimal() * rust_decimal::Decimal::ONE_HUNDRED).trunc();
            self.spent += u64::try_from(hundredths).unwrap();
        }
    }

    /// The next mini-tender; none when the published number is awarded and the last request has been refused its money.
    pub(super) fn next(&mut self, state: &FrameworkState) -> Option<Value> {
        let plot = if self.awarded == self.lot.contracts {
            if std::mem::replace(&mut self.finale, true) {
                return None;
            }
            Plot::TooDear
        } else {
            self.plot()
        };
        self.made += 1;
        Some(self.tender(plot, state))
    }

    /// Troubled requests are spread evenly among the ordinary ones.
    fn plot(&mut self) -> Plot {
        let every = (self.lot.contracts / 13).max(1);
        if self.made % every == every - 1 && !self.plots.is_empty() { self.plots.remove(0) } else { Plot::Ordinary }
    }

    /// Requests come evenly from February 2013 to June 2015, the last one in July.
    fn received(&mut self, plot: Plot) -> NaiveDate {
        let first = day(2013, 2, 4);
        let step = self.awarded * 860 / self.lot.contracts + self.random.between(0, 6);
        match plot {
            Plot::TooDear => day(2015, 7, 13),
            Plot::Outlives => day(2015, 7, 7),
            _ => workday(plus(first, step)),
        }
    }

    fn tender(&mut self, plot: Plot, state: &FrameworkState) -> Value {
        let received = self.received(plot);
        let deadline = workday(plus(received, 7));
        let decided = workday(plus(deadline, self.random.between(1, 4)));
        let from = plus(decided, self.random.between(5, 20));
        let to = plus(from, self.random.between(40, 170)).min(day(2015, 12, 31));
        let to = if plot == Plot::Outlives { day(2016, 2, 29) } else { to };
        let places = municipalities(self.lot.region);
        let office = self.random.pick(&places).clone();
        let lines = self.lines(plot, state);
        let request = format!("{}-{}-{:03}", self.framework, self.lot.region, self.made);
        let children = if self.random.chance(22) { self.random.between(2, 3) } else { 1 };
        let cases: Vec<String> = (1..=children).map(|child| format!("{request}-{child}")).collect();
        let youngest = self.random.between(0, 12);
        let offers = self.offers(plot, &request, &lines, &office, deadline);
        let mut rulings = Self::rulings(plot, &offers, decided);
        rulings.extend(self.points(&offers, decided));
        json!({
            "request": {
                "format": "minitendr.request.v1",
                "id": request, "framework": self.framework, "lot": format!("{}-{}", self.framework, self.lot.region),
                "office": office, "received_at": at(received, 9, self.random.between(0, 59), 0),
                "place": {"region": self.lot.region, "municipality": office},
                "period": {"from": from.to_string(), "to": to.to_string()},
                "urgency": if self.random.chance(15) { "urgent" } else { "ordinary" },
                "lines": lines.iter().map(|(item, quantity)| {
                    let unit = self.area.items.iter().find(|(id, ..)| id == item).unwrap().1;
                    json!({"item": item, "quantity": crowns_as_quantity(*quantity), "unit": unit})
                }).collect::<Vec<_>>(),
                "need": {"ages": {"from": youngest, "to": youngest + self.random.between(0, 5)}},
                "cases": cases,
            },
            "deadline": at(deadline, 10, 0, 0),
            "offers": offers,
            "rulings": rulings,
            "at": at(decided, 14, self.random.between(0, 59), 0),
        })
    }

    /// Items with their quantities in hundredths: as much as brings the lot evenly to its volume.
    fn lines(&mut self, plot: Plot, state: &FrameworkState) -> Vec<(&'static str, u64)> {
        let open = (self.lot.contracts - self.awarded).max(1);
        let left = (self.lot.volume * 100).saturating_sub(self.spent);
        // Prices won are about nine tenths of the maximum; the last ones bring the sum home.
        let spread = if open > 3 { self.random.between(60, 140) } else { 100 };
        let value = left / open * spread / 100;
        let lot = format!("{}-{}", self.framework, self.lot.region);
        let value = match plot {
            Plot::TooDear => {
                let spent =
                    state.lots.get(lot.as_str()).map_or(0, |lot| u64::try_from(lot.committed.decimal()).unwrap_or(0));
                (self.lot.volume * 106 / 100 - spent) * 100 * 5 / 4
            }
            _ => value,
        };
        let (main, _, maximum, _) = self.area.items[0];
        let share = self.random.between(78, 96);
        let unit = maximum * 88;
        let mut quantity = value * share / unit / 25 * 25;
        if main != "hour" {
            quantity = (quantity / 100).max(1) * 100;
        }
        if plot == Plot::TooMuch {
            quantity = 700_000;
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

    fn offers(
        &mut self,
        plot: Plot,
        request: &str,
        lines: &[(&str, u64)],
        office: &str,
        deadline: NaiveDate,
    ) -> Vec<Value> {
        let able: Vec<&Provider> = providers(self.framework, self.lot.region)
            .into_iter()
            .filter(|provider| {
                let places = municipalities(self.lot.region);
                provider.reach.is_none_or(|reach| places[..reach].iter().any(|place| place == office))
            })
            .collect();
        let mut who: Vec<&Provider> = Vec::new();
        for provider in &able {
            if self.random.chance(72) {
                who.push(provider);
            }
        }
        match plot {
            Plot::Silence => who.clear(),
            Plot::Refused => who = vec![*self.random.pick(&able)],
            Plot::Twins | Plot::Flawed => who = able.iter().take(2).copied().collect(),
            Plot::Next => who = able.iter().take(3).copied().collect(),
            Plot::Low(_) => who.clone_from(&able),
            _ if who.is_empty() => who.push(*self.random.pick(&able)),
            _ => {}
        }
        let twin = self.values();
        let mut offers = Vec::new();
        for (index, provider) in who.into_iter().enumerate() {
            let mut percent = self.random.between(86, 99);
            if matches!(plot, Plot::Low(_)) && index == 0 {
                percent = 58;
            }
            let mut submitted = (self.random.between(0, 6), self.random.between(8, 16), self.random.between(0, 59));
            let mut flawed = plot == Plot::Flawed;
            // Now and then an offer has a flaw; the others go on.
            flawed |= plot == Plot::Ordinary && index > 0 && self.random.chance(6);
            let flaw = if flawed { self.random.between(1, 3) } else { 0 };
            let priced: Vec<Value> = lines
                .iter()
                .map(|(item, quantity)| {
                    let own = annex(self.area, provider, item);
                    let price = match (plot, flaw) {
                        (Plot::Twins, _) => annex(self.area, &able_floor(&able), item) * 9 / 10 / 10 * 10,
                        (_, 1) => own + 10,
                        _ => (own * percent / 100) / 10 * 10,
                    };
                    let quantity = if flaw == 2 { quantity + 100 } else { *quantity };
                    json!({"item": item, "quantity": crowns_as_quantity(quantity), "unit_price": crowns(price)})
                })
                .collect();
            let late = flaw == 3;
            if late {
                submitted = (7, 10, 0);
            }
            let day = plus(deadline, submitted.0).checked_sub_days(chrono::Days::new(7)).unwrap();
            let day = if late {
                deadline
            } else {
                day.max(plus(deadline, 0).checked_sub_days(chrono::Days::new(6)).unwrap())
            };
            let values = if plot == Plot::Twins { twin.clone() } else { self.values() };
            let mut offer = json!({
                "id": format!("N{}", index + 1),
                "request": request,
                "participant": id(provider.number),
                "lines": priced,
                "submitted_at": at(day, submitted.1, submitted.2, u64::from(late)),
            });
            if let Some(values) = values.as_object().filter(|values| !values.is_empty()) {
                offer["values"] = json!(values);
            }
            offers.push(offer);
        }
        offers
    }

    /// What an offer gives for the criteria that the evaluators do not judge.
    fn values(&mut self) -> Value {
        match self.framework {
            "P" => json!({}),
            "O" => json!({
                "method": self.random.pick(&["excellent", "good", "good", "sufficient"]),
                "weekend": self.random.chance(45),
            }),
            _ => json!({
                "experience": self.random.between(4, 20).to_string(),
                "start_days": self.random.between(1, 12).to_string(),
            }),
        }
    }

    /// In residential services the evaluators give points for the plan, with a reason.
    fn points(&mut self, offers: &[Value], decided: NaiveDate) -> Vec<Value> {
        if self.framework != "P" {
            return Vec::new();
        }
        let same = offers.len() == 2 && offers[0]["lines"] == offers[1]["lines"];
        let shared = self.random.between(20, 38);
        let mut rulings = Vec::new();
        for offer in offers {
            let points = if same { shared } else { self.random.between(13, 40) };
            let reason = match points {
                33.. => "Plán práce s dítětem je podrobný a počítá se spoluprací rodiny i OSPOD.",
                22..33 => "Plán odpovídá potřebě, chybí část o návratu do rodiny.",
                _ => "Plán je obecný, bez konkrétních kroků a termínů.",
            };
            rulings.push(json!({
                "kind": "points", "offer": offer["id"], "criterion": "plan", "points": points.to_string(),
                "role": "hodnoticí komise", "reason": reason, "at": at(decided, 11, 0, 0),
            }));
        }
        rulings
    }

    fn rulings(plot: Plot, offers: &[Value], decided: NaiveDate) -> Vec<Value> {
        let when = at(decided, 13, 0, 0);
        let refusal = |offer: &Value| {
            json!({"kind": "refusal", "offer": offer["id"], "role": "krajský koordinátor",
                "reason": "Poskytovatel mezitím obsadil pracovníky jinde.", "at": when})
        };
        match plot {
            Plot::Refused => offers.iter().map(refusal).collect(),
            // Whichever is first among three: two refuse, and the third takes it or is the first anyway.
            Plot::Next => offers.iter().take(2).map(refusal).collect(),
            Plot::Withdrawn => vec![json!({"kind": "withdrawal", "role": "OSPOD",
                "reason": "Rodina přijala pomoc příbuzných, služba už není potřeba.", "at": when})],
            Plot::Cancelled => vec![json!({"kind": "cancellation", "role": "zadavatel",
                "reason": "Změnil se rozsah potřeby, bude vyhlášena nová výzva.", "at": when})],
            Plot::Low(accepted) => offers
                .first()
                .map(|offer| {
                    let reason = if accepted {
                        "Poskytovatel doložil nižší náklady: služba navazuje na jinou v téže obci."
                    } else {
                        "Poskytovatel cenu nezdůvodnil."
                    };
                    json!({"kind": "justification", "offer": offer["id"], "accepted": accepted,
                        "role": "hodnoticí komise", "reason": reason, "at": when})
                })
                .into_iter()
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// The cheapest price list of those that offer, so that equal prices are nobody's above its annex.
fn able_floor(able: &[&Provider]) -> Provider {
    let level = able.iter().map(|provider| provider.level).min().unwrap_or(80);
    Provider { number: 0, areas: "", regions: &[], level, reach: None }
}

/// A quantity in hundredths as decimal text without needless zeros.
fn crowns_as_quantity(hundredths: u64) -> String {
    let text = crowns(hundredths);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
