//! What participants answer who are asked directly. Whose turn it is, the engine says.

use chrono::NaiveDate;
use minitendr::Asked;
use serde_json::{Value, json};

use super::calendar::{at, plus, workday};
use super::plots::{Plot, Says};

/// The next day and hour at which somebody can be asked.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    day: NaiveDate,
    hour: u64,
}

impl Asking {
    /// From the day of the request on; a place tonight is asked for in the evening.
    pub(super) const fn from(day: NaiveDate, tonight: bool) -> Self {
        Self { day, hour: if tonight { 17 } else { 10 } }
    }

    /// When the next is asked.
    pub(super) fn moment(self) -> String {
        at(self.day, self.hour, 10, 0)
    }

    /// The day of a call where nobody took the order, before the day of the decision.
    pub(super) fn day_of_call(self, decided: NaiveDate) -> NaiveDate {
        self.day.min(decided.checked_sub_days(chrono::Days::new(1)).unwrap())
    }

    /// What the one whose turn it is answers, as the plot says.
    pub(super) fn answer(&mut self, plot: Plot, says: Says, turn: &Asked, begins: NaiveDate, tonight: bool) -> Value {
        let Self { day, hour } = *self;
        let replied = at(day, hour, 35, 0);
        let by_telephone = matches!(plot, Plot::ByTelephone(_));
        let mut next = plus(day, u64::from(!tonight));
        let reply = match says {
            Says::Accepts => json!({"kind": "accepted", "at": replied}),
            Says::Declines(justified) => {
                let reason = match (justified, tonight) {
                    (true, true) => "Všechna lůžka jsou dnes obsazená.",
                    (true, false) => "V požadovaném termínu nemáme volného pracovníka.",
                    (false, _) => "Do této obce nyní nejezdíme.",
                };
                json!({"kind": "declined", "at": replied, "reason": reason, "justified": justified})
            }
            Says::Part => json!({
                "kind": "part", "at": replied, "lines": half(turn),
                "reason": "Volný je jen jeden pracovník na poloviční úvazek.",
            }),
            Says::FreeLater => json!({"kind": "free_from", "at": replied, "day": plus(begins, 21).to_string()}),
            Says::Nothing => {
                next = plus(day, if tonight { 0 } else { 7 });
                json!({"kind": "no_answer"})
            }
            Says::TooLate => {
                next = plus(day, 8);
                json!({"kind": "accepted", "at": at(workday(plus(day, 7)), 9, 5, 0)})
            }
        };
        self.day = if tonight { day } else { workday(next) };
        self.hour = if tonight { hour + if says == Says::Nothing { 3 } else { 1 } } else { 10 };
        let mut answer = json!({"participant": turn.participant, "asked_at": at(day, hour, 10, 0), "reply": reply});
        if by_telephone {
            answer["by_telephone"] = json!(true);
            if says == Says::Accepts {
                let days = if plot == Plot::ByTelephone(true) { 1 } else { 5 };
                answer["confirmed_at"] = json!(at(workday(plus(day, days)), 9, 20, 0));
            }
        }
        answer
    }
}

/// Half of what somebody is asked for, in whole units.
fn half(turn: &Asked) -> Vec<Value> {
    let halves = turn.lines.iter().map(|line| {
        let whole = u64::try_from(line.quantity.decimal().trunc()).unwrap();
        (&line.item, whole / 2)
    });
    halves
        .filter(|(_, half)| *half > 0)
        .map(|(item, half)| json!({"item": item, "quantity": half.to_string()}))
        .collect()
}
