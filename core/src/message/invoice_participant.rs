//! What who issues an invoice can do about what is found in it. The catalogue of the codes says what the authority can do, to
//! whom the invoice goes.

use super::{InvoiceCode, Language};

impl InvoiceCode {
    /// The template of the advice to the participant that issues the invoice, in one language. Where both can do the same it
    /// is [`InvoiceCode::advice`].
    ///
    /// ```
    /// use minitendr::{InvoiceCode, Language};
    /// let code = InvoiceCode::PriceDiffers;
    /// assert!(code.advice(Language::English).unwrap_or_default().starts_with("return the invoice"));
    /// assert!(code.advice_to_participant(Language::English).unwrap_or_default().starts_with("invoice the price"));
    /// ```
    #[must_use]
    pub const fn advice_to_participant(self, language: Language) -> Option<&'static str> {
        let (en, cs) = match self {
            Self::UnknownParticipant => (
                "correct the participant: only who takes part in the framework contract invoices",
                "opravte účastníka: fakturuje jen účastník rámcové smlouvy",
            ),
            Self::NumberRecorded => (
                "if this is a new invoice, give it a number that is not used yet",
                "je-li to nová faktura, dejte jí číslo, které ještě nemá žádná jiná",
            ),
            Self::NumberTwice => ("give one of the two another number", "dejte jedné z nich jiné číslo"),
            Self::IssuedLater => ("correct the day of issue", "opravte den vystavení"),
            Self::NoLines => ("say by contract and item what is invoiced", "rozepište fakturu podle smluv a položek"),
            Self::AnotherParticipant => (
                "correct the contract: only who has it invoices under it",
                "opravte smlouvu: fakturuje jen ten, s kým je uzavřena",
            ),
            Self::ContractAnnulled => (
                "do not send the invoice; ask the authority which contract was awarded instead",
                "fakturu neposílejte; zeptejte se zadavatele, která smlouva byla zadána místo ní",
            ),
            Self::NotInEffect => (
                "wait until the contract is signed and, where its effect depends on it, published",
                "počkejte, až bude smlouva podepsaná a, závisí-li na tom její účinnost, zveřejněná",
            ),
            Self::UnknownItem => ("invoice an item of the contract", "fakturujte položku, kterou smlouva má"),
            Self::PriceDiffers => (
                "invoice the price of the contract; another price needs a change of the contract",
                "fakturujte cenu ze smlouvy; jiná cena vyžaduje změnu smlouvy",
            ),
            Self::ZeroQuantity => {
                ("leave the line out, or correct the quantity", "řádek vynechte, nebo opravte množství")
            }
            Self::AboveDelivered => (
                "lower the quantity, or add the deliveries that are missing",
                "snižte množství, nebo doplňte chybějící dodávky",
            ),
            Self::AboveAccepted => (
                "invoice only what the office accepted, or wait until it accepts the rest",
                "fakturujte jen to, co úřad převzal, nebo počkejte, až převezme zbytek",
            ),
            Self::AboveValue => (
                "lower the value, or add the deliveries that are missing",
                "snižte částku, nebo doplňte chybějící dodávky",
            ),
            Self::DayNotChecked | Self::WorkerNotChecked | Self::UnitsNotChecked => {
                ("have the records of performance at hand", "mějte po ruce výkazy")
            }
            Self::LineWithoutDay => {
                ("say the day in the line, if days matter", "záleží-li na dnech, uveďte na řádku den")
            }
            Self::LineWithoutWorker => (
                "say the pseudonym of the worker in the line, if workers matter",
                "záleží-li na pracovnících, uveďte na řádku pseudonym pracovníka",
            ),
            Self::OutsideContract => (
                "correct the day: what lies outside the period of the contract is not invoiced",
                "opravte den: co je mimo dobu smlouvy, nefakturuje se",
            ),
            Self::OverADay => {
                ("compare with the records of performance: a day has 24 hours", "porovnejte s výkazy: den má 24 hodin")
            }
            Self::LineTwice => (
                "leave one of the two out, unless it was done twice on that day",
                "jeden z řádků vynechte, nekonalo-li se to ten den dvakrát",
            ),
            Self::LinesDiffer => (
                "correct the value or the lines; only rounding half up to 0.01 of the sum is accepted",
                "opravte částku nebo řádky; připouští se jen zaokrouhlení součtu na 0,01",
            ),
            Self::RoundingUndivided => (
                "claim the exact sum, or invoice each contract by itself",
                "požadujte přesný součet, nebo fakturujte každou smlouvu zvlášť",
            ),
            Self::UnknownInvoice => ("correct the number of the invoice", "opravte číslo faktury"),
            Self::CreditAboveInvoice | Self::CreditAboveUnits => ("correct the credit note", "opravte dobropis"),
            Self::CreditAboveUnpaid => (
                "agree on the refund with the authority first",
                "nejdříve se na vrácení platby dohodněte se zadavatelem",
            ),
            Self::CreditUnitsNotChecked => ("compare with the invoice", "porovnejte s fakturou"),
            Self::DeductionAboveLine
            | Self::AboveDay
            | Self::AboveWorker
            | Self::EarlierDaysUnknown
            | Self::EarlierUnitsUnknown
            | Self::IssuedBeforeDelivery
            | Self::ClientPartUndivided
            | Self::ClientPartDiffers
            | Self::ClientPartAbove
            | Self::CreditOfClientPart
            | Self::UnknownContract
            | Self::Refused => return self.advice(language),
        };
        Some(match language {
            Language::English => en,
            Language::Czech => cs,
        })
    }
}
