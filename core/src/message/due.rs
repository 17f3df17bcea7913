//! The codes of what is due: what somebody still has to do about a request or a contract.
//!
//! **Why are they no reasons?** Reasons say why a decision is what it is. These say what waits.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for DueCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something that waits for somebody. Codes never change their meaning; new ones may be added.
    pub enum DueCode {
        /// A request came and nobody looked at it.
        RequestUnchecked = "request_unchecked" {
            en: "the request came and is not checked", cs: "poptávka přišla a není zkontrolována",
        }
        /// The office was asked to make a request clear.
        ClarificationAwaited = "clarification_awaited" {
            en: "the office was asked to make the request clear", cs: "úřad byl požádán o vyjasnění poptávky",
        }
        /// A request was checked, and neither called nor decided.
        RequestUndecided = "request_undecided" {
            en: "the request is checked, and there is neither a call nor a decision", cs: "poptávka je zkontrolována a není k ní výzva ani rozhodnutí",
        }
        /// A call is out, and its offer period runs.
        CallRunning = "call_running" {
            en: "the call is out; offers may come until {value}", cs: "výzva běží; nabídky lze podat do {value}",
        }
        /// An offer period ended, and nothing is decided.
        CallEnded = "call_ended" {
            en: "the offer period ended on {value}, and nothing is decided", cs: "lhůta pro nabídky skončila {value} a není rozhodnuto",
        }
        /// An objection is open.
        ObjectionOpen = "objection_open" {
            en: "the objection `{value}` is open", cs: "o námitce `{value}` není rozhodnuto",
        }
        /// An objection was upheld, and the award stands.
        AwardToAnnul = "award_to_annul" {
            en: "an objection was upheld, and the award is not annulled", cs: "námitce bylo vyhověno a zadání není zrušeno",
        }
        /// An award was annulled, and the request is to be decided again.
        DecideAgain = "decide_again" {
            en: "the award was annulled, and the request is neither decided again nor closed", cs: "zadání bylo zrušeno a poptávka není znovu rozhodnuta ani uzavřena",
        }
        /// Money is held for a request about which nothing else is known.
        MoneyReserved = "money_reserved" {
            en: "{value} CZK is held for the request, and there is neither a contract nor an end", cs: "pro poptávku je vyhrazeno {value} Kč a není k ní smlouva ani konec",
        }
        /// A contract was awarded and is not signed.
        ContractUnsigned = "contract_unsigned" {
            en: "the contract with `{value}` is awarded and not signed", cs: "smlouva s `{value}` je zadána a není podepsána",
        }
        /// A contract is signed (or changed) and not published in the register of contracts.
        ContractUnpublished = "contract_unpublished" {
            en: "the contract[, as changed on {changed},] is not published in the register of contracts; the last day is {value}[, and after {void} it is void from the start]",
            cs: "smlouva[ ve znění změny z {changed}] není zveřejněna v registru smluv; poslední den je {value}[ a po {void} se ruší od počátku]",
        }
        /// A contract is signed and not published on the profile of the buyer.
        ProfileUnpublished = "profile_unpublished" {
            en: "the contract is not published on the buyer's profile; the last day is {value} (confidence {confidence})",
            cs: "smlouva není zveřejněna na profilu zadavatele; poslední den je {value} (jistota {confidence})",
        }
        /// A duty of the law of which the register does not record whether it was done.
        DutyUnrecorded = "duty_unrecorded" {
            en: "{duty_en}; the register does not say whether that was done", cs: "{duty_cs}; evidence neříká, zda se tak stalo",
        }
        /// The period of a contract in effect began, and nothing is delivered.
        WorkNotBegun = "work_not_begun" {
            en: "the period of the contract began on {value}, and no delivery is recorded", cs: "doba smlouvy začala {value} a není zapsána žádná dodávka",
        }
        /// The period of a contract is over, and the contract is open.
        ContractNotEnded = "contract_not_ended" {
            en: "the period of the contract ended on {value}, and its end is not recorded; {delivered} of {price} CZK is delivered",
            cs: "doba smlouvy skončila {value} a její konec není zapsán; dodáno je {delivered} z {price} Kč",
        }
        /// Something was delivered and not accepted.
        NotAccepted = "not_accepted" {
            en: "delivered and not accepted: {value_en}", cs: "dodáno a nepřevzato: {value_cs}",
        }
        /// Something can be invoiced and is not.
        NotInvoiced = "not_invoiced" {
            en: "{value} CZK can be invoiced for what was delivered, and is not", cs: "za dodané lze fakturovat {value} Kč a není to fakturováno",
        }
        /// Something was invoiced and not paid.
        NotPaid = "not_paid" {
            en: "{value} CZK is invoiced and not paid", cs: "fakturováno a nezaplaceno je {value} Kč",
        }
    }
}
