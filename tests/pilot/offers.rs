//! Offers of a mini-tender, and the points that evaluators give them.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::calendar::{at, day, plus};
use super::frameworks::{Area, Provider, annex, crowns, id, municipalities, providers};
use super::plots::Plot;
use super::random::Random;
use super::requests::quantity_text;

/// What is offered for.
pub(super) struct Tender<'t> {
    pub(super) area: &'static Area,
    pub(super) region: &'t str,
    pub(super) plot: Plot,
    pub(super) request: &'t str,
    pub(super) lines: &'t [(&'static str, u64)],
    pub(super) office: &'t str,
    pub(super) opened: NaiveDate,
    pub(super) deadline: NaiveDate,
    pub(super) decided: NaiveDate,
}

impl Tender<'_> {
    pub(super) fn offers(&self, random: &mut Random) -> Vec<Value> {
        let places = municipalities(self.region);
        let able: Vec<&Provider> = providers(self.area.framework, self.region)
            .into_iter()
            .filter(|provider| {
                provider.reach.is_none_or(|reach| places[..reach].iter().any(|place| place == self.office))
            })
            .collect();
        let who = self.who(&able, random);
        let twin = self.values(random);
        let mut offers = Vec::new();
        for (index, provider) in who.into_iter().enumerate() {
            let mut percent = random.between(86, 99);
            match (self.plot, index) {
                (Plot::Low(_), 0) => percent = 58,
                (Plot::Shared, 0) => percent = 86,
                (Plot::Shared, _) => percent = random.between(95, 99),
                _ => {}
            }
            let mut flawed = self.plot == Plot::Flawed;
            // Now and then an offer has a flaw; the others go on.
            flawed |= self.plot == Plot::Ordinary && index > 0 && random.chance(6);
            let flaw = if flawed { random.between(1, 4) } else { 0 };
            let is_part = (self.plot == Plot::Shared && index == 0) || flaw == 4;
            let priced: Vec<Value> = self
                .lines
                .iter()
                .map(|(item, quantity)| {
                    let own = self.own(provider, item);
                    let price = match (self.plot, flaw) {
                        (Plot::Twins, _) => annex(self.area, &able_floor(&able), item) * 9 / 10 / 10 * 10,
                        (_, 1) => own + 10,
                        _ => (own * percent / 100) / 10 * 10,
                    };
                    let quantity = match flaw {
                        2 => quantity + 100,
                        _ if is_part => quantity / 200 * 100,
                        _ => *quantity,
                    };
                    json!({"item": item, "quantity": quantity_text(quantity), "unit_price": crowns(price)})
                })
                .filter(|line| line["quantity"] != "0")
                .collect();
            let mut values = if self.plot == Plot::Twins { twin.clone() } else { self.values(random) };
            if self.plot == Plot::Shared && index == 0 {
                values = json!({"experience": "20", "start_days": "1"});
            }
            let mut offer = json!({
                "id": format!("N{}", index + 1),
                "request": self.request,
                "participant": id(provider.number),
                "lines": priced,
                "submitted_at": self.submitted(flaw == 3, random),
            });
            if is_part {
                offer["extent"] = json!("part");
            }
            if let Some(values) = values.as_object().filter(|values| !values.is_empty()) {
                offer["values"] = json!(values);
            }
            offers.push(offer);
        }
        offers
    }

    fn who<'p>(&self, able: &[&'p Provider], random: &mut Random) -> Vec<&'p Provider> {
        let mut who: Vec<&Provider> = Vec::new();
        for provider in able {
            if random.chance(72) {
                who.push(provider);
            }
        }
        match self.plot {
            Plot::Silence => who.clear(),
            Plot::Refused => who = vec![*random.pick(able)],
            Plot::Twins | Plot::Flawed => who = able.iter().take(2).copied().collect(),
            Plot::Next | Plot::Shared => who = able.iter().take(3).copied().collect(),
            Plot::Low(_) => who = able.to_vec(),
            _ if who.is_empty() => who.push(*random.pick(able)),
            _ => {}
        }
        who
    }

    /// The price of a unit in the annex in force when it is decided, or a few hellers less.
    fn own(&self, provider: &Provider, item: &str) -> u64 {
        let first = annex(self.area, provider, item);
        if self.decided < day(2014, 7, 1) { first } else { first * 1018 / 1000 / 10 * 10 }
    }

    /// Between the call and the deadline, or a second after it.
    fn submitted(&self, late: bool, random: &mut Random) -> String {
        let days = u64::try_from((self.deadline - self.opened).num_days()).unwrap();
        let (after, hour, minute) = (random.between(1, days) - 1, random.between(8, 16), random.between(0, 59));
        if late { at(self.deadline, 10, 0, 1) } else { at(plus(self.opened, after), hour.max(10), minute, 0) }
    }

    /// What an offer gives for the criteria that the evaluators do not judge.
    fn values(&self, random: &mut Random) -> Value {
        match self.area.framework {
            "P" => json!({}),
            "O" => json!({
                "method": random.pick(&["excellent", "good", "good", "sufficient"]),
                "weekend": random.chance(45),
            }),
            _ => json!({
                "experience": random.between(4, 20).to_string(),
                "start_days": random.between(1, 12).to_string(),
            }),
        }
    }

    /// In residential services the evaluators give points for the plan, with a reason.
    pub(super) fn points(&self, offers: &[Value], random: &mut Random) -> Vec<Value> {
        if self.area.framework != "P" {
            return Vec::new();
        }
        let same = offers.len() == 2 && offers[0]["lines"] == offers[1]["lines"];
        let shared = random.between(20, 38);
        let mut rulings = Vec::new();
        for offer in offers {
            let points = if same { shared } else { random.between(13, 40) };
            let reason = match points {
                33.. => "Plán práce s dítětem je podrobný a počítá se spoluprací rodiny i OSPOD.",
                22..33 => "Plán odpovídá potřebě, chybí část o návratu do rodiny.",
                _ => "Plán je obecný, bez konkrétních kroků a termínů.",
            };
            rulings.push(json!({
                "kind": "points", "offer": offer["id"], "criterion": "plan", "points": points.to_string(),
                "role": "hodnoticí komise", "reason": reason, "at": at(self.decided, 11, 0, 0),
            }));
        }
        rulings
    }
}

/// The cheapest price list of those that offer, so that equal prices are nobody's above its annex.
fn able_floor(able: &[&Provider]) -> Provider {
    let level = able.iter().map(|provider| provider.level).min().unwrap_or(80);
    Provider { number: 0, areas: "", regions: &[], level, reach: None }
}
