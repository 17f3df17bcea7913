//! How requests are meant to go. How each ends, the engine says.

use serde_json::{Value, json};

/// How a request is meant to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plot {
    Ordinary,
    /// Nobody offers.
    Silence,
    /// More than any participant can take.
    TooMuch,
    /// More than what is left of the ceiling of the lot.
    TooDear,
    /// More than what is left of a further ceiling.
    YearFull,
    /// The same need once more, from the next year.
    Again,
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
    /// The first offers a part, others the whole.
    Shared,
    /// It continues an earlier contract.
    Continues,
    /// It goes directly, and whoever is asked answers one after the other so; all further ones accept.
    Direct(&'static [Says]),
    /// It goes directly, and all decline.
    AllDecline,
    /// It goes directly, the first takes a part, and all others decline.
    RestUnmet,
    /// A place tonight: by telephone; whether it is confirmed in time.
    ByTelephone(bool),
}

/// What somebody says who is asked directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    Accepts,
    /// Declines; whether for a good reason.
    Declines(bool),
    Part,
    FreeLater,
    Nothing,
    TooLate,
}

const EVERYWHERE: &[Plot] = &[
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
    Plot::Continues,
];

impl Plot {
    /// The troubled requests of an area, in their order.
    pub(super) fn of(framework: &str) -> Vec<Self> {
        let own: &[Self] = match framework {
            "P" => &[
                Self::ByTelephone(true),
                Self::Direct(&[Says::Declines(true)]),
                Self::Direct(&[Says::Nothing]),
                Self::ByTelephone(false),
                Self::AllDecline,
            ],
            "O" => &[
                Self::Direct(&[Says::Declines(false)]),
                Self::Direct(&[Says::Accepts]),
                Self::Direct(&[Says::TooLate]),
                Self::Direct(&[Says::FreeLater, Says::Declines(true)]),
                Self::AllDecline,
                Self::Continues,
            ],
            _ => &[
                Self::Direct(&[Says::Declines(false)]),
                Self::ByTelephone(true),
                Self::Shared,
                Self::Direct(&[Says::Part]),
                Self::Direct(&[Says::Nothing, Says::Declines(true)]),
                Self::RestUnmet,
                Self::AllDecline,
                Self::Shared,
            ],
        };
        // Evenly among those that every area has.
        let mut plots = own.to_vec();
        for (index, plot) in EVERYWHERE.iter().enumerate() {
            plots.insert((index * 3 / 2).min(plots.len()), *plot);
        }
        plots
    }

    /// Whether it is a matter of those who are asked directly.
    pub(super) const fn is_direct(self) -> bool {
        matches!(self, Self::Direct(_) | Self::AllDecline | Self::RestUnmet | Self::ByTelephone(_))
    }

    /// Whether it needs a call and offers from the start.
    pub(super) const fn needs_offers(self) -> bool {
        !self.is_direct() && !matches!(self, Self::Ordinary | Self::Continues)
    }

    /// What the one says who is asked after so many others.
    pub(super) fn says(self, before: usize) -> Says {
        match self {
            Self::Direct(script) => script.get(before).copied().unwrap_or(Says::Accepts),
            Self::RestUnmet if before == 0 => Says::Part,
            Self::AllDecline | Self::RestUnmet => Says::Declines(true),
            _ => Says::Accepts,
        }
    }

    /// What people rule about offers.
    pub(super) fn rulings(self, offers: &[Value], when: &str) -> Vec<Value> {
        let refusal = |offer: &Value| {
            json!({"kind": "refusal", "offer": offer["id"], "role": "krajský koordinátor",
                "reason": "Poskytovatel mezitím obsadil pracovníky jinde.", "at": when})
        };
        match self {
            Self::Refused => offers.iter().map(refusal).collect(),
            // Whichever is first among three: two refuse, and the third takes it or is the first anyway.
            Self::Next => offers.iter().take(2).map(refusal).collect(),
            Self::Withdrawn => vec![json!({"kind": "withdrawal", "role": "OSPOD",
                "reason": "Rodina přijala pomoc příbuzných, služba už není potřeba.", "at": when})],
            Self::Cancelled => vec![json!({"kind": "cancellation", "role": "zadavatel",
                "reason": "Změnil se rozsah potřeby, bude vyhlášena nová výzva.", "at": when})],
            Self::Low(accepted) => offers
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
