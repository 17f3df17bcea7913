//! The codes of what is found in an invoice before it is recorded, each with what to do.
//!
//! **Why are they no reasons?** Reasons speak of awards, and every form that evaluates carries their texts. These speak of
//! invoices, which a calculator never sees.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for InvoiceCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something found in an invoice or a credit note that is held against a register. Codes never change their meaning; new
    /// ones may be added.
    pub enum InvoiceCode {
        /// Who invoices is no participant of the framework contract.
        UnknownParticipant = "unknown_participant" {
            en: "`{value}` is no participant of the framework contract", cs: "`{value}` není účastníkem rámcové smlouvy",
            help_en: "correct the participant, or hold the invoice against the register of another framework contract",
            help_cs: "opravte účastníka, nebo fakturu porovnejte s evidencí jiné rámcové smlouvy",
        }
        /// The number is that of an invoice or a credit note of the participant that the register has.
        NumberRecorded = "number_recorded" {
            en: "the number `{value}` is recorded already, under the contract `{request}`/{number}",
            cs: "číslo `{value}` je již zapsáno, u smlouvy `{request}`/{number}",
            help_en: "compare the two; ask for another number, or leave this one out",
            help_cs: "obě faktury porovnejte; vyžádejte si jiné číslo, nebo tuto vynechte",
        }
        /// Two invoices of one participant that are checked together have the same number.
        NumberTwice = "number_twice" {
            en: "the number `{value}` is given twice, first at `{first}`", cs: "číslo `{value}` je uvedeno dvakrát, poprvé v `{first}`",
            help_en: "leave one of the two out, or ask for another number", help_cs: "jednu z nich vynechte, nebo si vyžádejte jiné číslo",
        }
        /// The invoice was issued after the moment of the check.
        IssuedLater = "issued_later" {
            en: "issued on {value}, after the day of the check, {expected}", cs: "vystavena {value}, po dni kontroly {expected}",
            help_en: "correct the day of issue, or the moment of the check", help_cs: "opravte den vystavení, nebo okamžik kontroly",
        }
        /// The invoice has no lines, so that nothing says which contract it is for.
        NoLines = "no_lines" {
            en: "the invoice has no lines: nothing says which contract it is for", cs: "faktura nemá položky: nic neříká, ke které smlouvě patří",
            help_en: "ask for a breakdown by contract and item", help_cs: "vyžádejte si rozpis podle smluv a položek",
        }
        /// The register has no such contract.
        UnknownContract = "unknown_contract" {
            en: "there is no contract `{value}`/{number} in the register", cs: "v evidenci není smlouva `{value}`/{number}",
            help_en: "correct the request or the number of the contract", help_cs: "opravte poptávku nebo číslo smlouvy",
        }
        /// The contract is with another participant.
        AnotherParticipant = "another_participant" {
            en: "the contract `{request}`/{number} is with `{expected}`, not with `{value}`",
            cs: "smlouva `{request}`/{number} je s účastníkem `{expected}`, ne s `{value}`",
            help_en: "return the invoice: only who has the contract invoices under it", help_cs: "fakturu vraťte: fakturuje jen ten, s kým je smlouva",
        }
        /// The award of the contract was annulled.
        ContractAnnulled = "contract_annulled" {
            en: "the award of the contract `{value}`/{number} was annulled", cs: "zadání smlouvy `{value}`/{number} bylo zrušeno",
            help_en: "return the invoice, or name the contract that was awarded instead", help_cs: "fakturu vraťte, nebo uveďte smlouvu zadanou místo ní",
        }
        /// The contract is not signed, or waits for the publication on which its effect depends.
        NotInEffect = "not_in_effect" {
            en: "the contract `{value}`/{number} is not in effect (stage: {stage_en})", cs: "smlouva `{value}`/{number} není účinná (stav: {stage_cs})",
            help_en: "record the signature and the publication first, if they took place", help_cs: "nejdříve zapište podpis a zveřejnění, pokud k nim došlo",
        }
        /// The contract does not order the item.
        UnknownItem = "unknown_item" {
            en: "the contract `{request}`/{number} has no item `{value}`; it has {expected}",
            cs: "smlouva `{request}`/{number} nemá položku `{value}`; má {expected}",
            help_en: "correct the item, or return the invoice", help_cs: "opravte položku, nebo fakturu vraťte",
        }
        /// The price of a unit is none of the contract's prices for the item.
        PriceDiffers = "price_differs" {
            en: "a unit of `{item}` is invoiced at {value} CZK; the contract has {expected} CZK",
            cs: "jednotka `{item}` je fakturována za {value} Kč; smlouva má {expected} Kč",
            help_en: "return the invoice for correction; another price needs a change of the contract",
            help_cs: "fakturu vraťte k opravě; jiná cena vyžaduje změnu smlouvy",
        }
        /// A line counts nothing.
        ZeroQuantity = "zero_quantity" {
            en: "the quantity of `{item}` is 0", cs: "množství `{item}` je 0",
            help_en: "leave the line out, or ask for the quantity", help_cs: "řádek vynechte, nebo si množství vyžádejte",
        }
        /// More is taken off a line than it comes to.
        DeductionAboveLine = "deduction_above_line" {
            en: "{value} CZK is taken off a line of {expected} CZK", cs: "z řádku za {expected} Kč se odečítá {value} Kč",
            help_en: "correct the deduction", help_cs: "opravte srážku",
        }
        /// More units are invoiced than were delivered and not invoiced yet.
        AboveDelivered = "above_delivered" {
            en: "invoiced of `{item}`: {value|unit}; delivered: {delivered|unit}; of that invoiced already: {invoiced|unit}",
            cs: "fakturováno `{item}`: {value|unit}; dodáno: {delivered|unit}; z toho již fakturováno: {invoiced|unit}",
            help_en: "record the deliveries that are missing, or return the invoice", help_cs: "zapište chybějící dodávky, nebo fakturu vraťte",
        }
        /// More units are invoiced than were accepted and not invoiced yet, where acceptance comes first.
        AboveAccepted = "above_accepted" {
            en: "invoiced of `{item}`: {value|unit}; delivered: {delivered|unit}; accepted: {accepted|unit}; invoiced already: {invoiced|unit}",
            cs: "fakturováno `{item}`: {value|unit}; dodáno: {delivered|unit}; převzato: {accepted|unit}; již fakturováno: {invoiced|unit}",
            help_en: "record what the office accepted, or return the invoice: here only what was accepted is invoiced",
            help_cs: "zapište, co úřad převzal, nebo fakturu vraťte: zde se fakturuje jen převzaté",
        }
        /// The part of a contract comes to more than its deliveries are worth, less what was invoiced.
        AboveValue = "above_value" {
            en: "{value} CZK is invoiced under `{request}`/{number}; {expected} CZK is left of what was delivered, less missed visits and absence",
            cs: "u smlouvy `{request}`/{number} je fakturováno {value} Kč; z dodaného po srážkách za zmařené návštěvy a nepřítomnost zbývá {expected} Kč",
            help_en: "return the invoice, or record the deliveries that are missing", help_cs: "fakturu vraťte, nebo zapište chybějící dodávky",
        }
        /// More is invoiced for a day than was delivered on it.
        AboveDay = "above_day" {
            en: "invoiced of `{item}` for {day}: {value|unit}; delivered then, at most: {expected|unit}",
            cs: "fakturováno `{item}` na {day}: {value|unit}; dodáno tehdy nejvýše: {expected|unit}",
            help_en: "compare with the records of performance, and correct the day or the quantity", help_cs: "porovnejte s výkazy a opravte den nebo množství",
        }
        /// More is invoiced for a worker than the worker delivered.
        AboveWorker = "above_worker" {
            en: "invoiced of `{item}` for the worker `{worker}`[ on {day}]: {value|unit}; delivered at most: {expected|unit}",
            cs: "fakturováno `{item}` za pracovníka `{worker}`[ na {day}]: {value|unit}; dodal nejvýše: {expected|unit}",
            help_en: "compare with the records of performance, and correct the worker, the day or the quantity",
            help_cs: "porovnejte s výkazy a opravte pracovníka, den nebo množství",
        }
        /// The deliveries do not say their days, so that a day cannot be held against them.
        DayNotChecked = "day_not_checked" {
            en: "invoiced of `{item}` for {day}: {value|unit}; recorded for that day: {known|unit}, without a day: {unknown|unit}, so that the day cannot be checked",
            cs: "fakturováno `{item}` na {day}: {value|unit}; na ten den zapsáno: {known|unit}, bez dne: {unknown|unit}, takže den nelze ověřit",
            help_en: "record deliveries by day, or compare with the records of performance", help_cs: "zapisujte dodávky po dnech, nebo porovnejte s výkazy",
        }
        /// The deliveries do not say their workers, so that a worker cannot be held against them.
        WorkerNotChecked = "worker_not_checked" {
            en: "invoiced of `{item}` for the worker `{worker}`[ on {day}]: {value|unit}; recorded so: {known|unit}, without a worker or a day: {unknown|unit}, so that this cannot be checked",
            cs: "fakturováno `{item}` za pracovníka `{worker}`[ na {day}]: {value|unit}; takto zapsáno: {known|unit}, bez pracovníka nebo dne: {unknown|unit}, takže to nelze ověřit",
            help_en: "record deliveries by worker, or compare with the records of performance",
            help_cs: "zapisujte dodávky po pracovnících, nebo porovnejte s výkazy",
        }
        /// A line says no day.
        LineWithoutDay = "line_without_day" {
            en: "a line of `{item}` says no day: it is held against the sum of the contract alone", cs: "řádek s `{item}` neuvádí den: je porovnán jen se součtem smlouvy",
            help_en: "ask for a breakdown by day, if days matter", help_cs: "záleží-li na dnech, vyžádejte si rozpis po dnech",
        }
        /// A line says no worker, and the deliveries do.
        LineWithoutWorker = "line_without_worker" {
            en: "a line of `{item}` says no worker, and the deliveries do: workers are not checked", cs: "řádek s `{item}` neuvádí pracovníka, dodávky ano: pracovníci nejsou ověřeni",
            help_en: "ask for a breakdown by worker, if workers matter", help_cs: "záleží-li na pracovnících, vyžádejte si rozpis po pracovnících",
        }
        /// Invoices that were recorded before have no days, so that a day may have been invoiced before.
        EarlierDaysUnknown = "earlier_days_unknown" {
            en: "invoiced before of `{item}`, without days: {value|unit}; whether a day of this invoice is in it cannot be known",
            cs: "dříve fakturováno `{item}` bez uvedení dnů: {value|unit}; zda mezi nimi byl některý den této faktury, nelze zjistit",
            help_en: "compare with the earlier invoices", help_cs: "porovnejte s dřívějšími fakturami",
        }
        /// Earlier invoices of the contract were recorded by their sums, so that units may have been invoiced before.
        EarlierUnitsUnknown = "earlier_units_unknown" {
            en: "{value} CZK was invoiced before under `{request}`/{number} without units: the units are held against the deliveries alone, the sum against both",
            cs: "u smlouvy `{request}`/{number} bylo dříve fakturováno {value} Kč bez množství: množství jsou porovnána jen s dodávkami, částka s obojím",
            help_en: "compare with the earlier invoices", help_cs: "porovnejte s dřívějšími fakturami",
        }
        /// Of the contract only the value of what was delivered is known.
        UnitsNotChecked = "units_not_checked" {
            en: "of the contract `{value}`/{number} only the value delivered is recorded: units, days and workers cannot be checked",
            cs: "u smlouvy `{value}`/{number} je zapsána jen hodnota dodaného: množství, dny ani pracovníky nelze ověřit",
            help_en: "compare with the records of performance; the event to record holds the sum alone", help_cs: "porovnejte s výkazy; událost k zápisu má jen částku",
        }
        /// A day is outside the period of the contract.
        OutsideContract = "outside_contract" {
            en: "{value} is outside the period of the contract, {from} – {to}", cs: "{value} je mimo dobu smlouvy, {from} – {to}",
            help_en: "correct the day, or return the invoice", help_cs: "opravte den, nebo fakturu vraťte",
        }
        /// A day is later than the day of issue.
        IssuedBeforeDelivery = "issued_before_delivery" {
            en: "issued on {value}, before the work of {expected}", cs: "vystavena {value}, před prací z {expected}",
            help_en: "correct the day of issue or of the work; nothing is invoiced ahead", help_cs: "opravte den vystavení nebo práce; nefakturuje se předem",
        }
        /// A worker has more than 24 hours on one day, over all contracts and invoices that are checked together.
        OverADay = "over_a_day" {
            en: "the worker `{worker}` has {value} hours on {day}, over all contracts and invoices checked together",
            cs: "pracovník `{worker}` má na {day} {value|hour_accusative}, za všechny smlouvy a faktury kontrolované spolu",
            help_en: "ask the participant: a day has 24 hours", help_cs: "ptejte se účastníka: den má 24 hodin",
        }
        /// The same contract, item, day and worker stand twice.
        LineTwice = "line_twice" {
            en: "`{item}` on {day}[ by `{worker}`] stands twice; first at `{first}`", cs: "`{item}` na {day}[ od `{worker}`] je uvedeno dvakrát; poprvé v `{first}`",
            help_en: "ask whether it was done twice on that day", help_cs: "ptejte se, zda se to ten den konalo dvakrát",
        }
        /// The lines do not come to what is claimed and what the client paid.
        LinesDiffer = "lines_differ" {
            en: "the lines come to {expected} CZK, the value and the client's part to {value} CZK",
            cs: "řádky dávají {expected} Kč, částka s úhradou klienta {value} Kč",
            help_en: "return the invoice for correction; only rounding half up to 0.01 of the sum is accepted",
            help_cs: "fakturu vraťte k opravě; připouští se jen zaokrouhlení součtu na 0,01",
        }
        /// The invoice is for several contracts and does not say for which of them the client paid.
        ClientPartUndivided = "client_part_undivided" {
            en: "the client paid {value} CZK, and the invoice is for {contracts} contracts without saying for which",
            cs: "klient uhradil {value} Kč a faktura je na více smluv ({contracts}), aniž říká, u které",
            help_en: "say `client_paid` in the lines", help_cs: "uveďte `client_paid` v řádcích",
        }
        /// The client's parts of the lines do not add up to that of the invoice.
        ClientPartDiffers = "client_part_differs" {
            en: "by the lines the client paid {expected} CZK, by the invoice {value} CZK", cs: "podle řádků klient uhradil {expected} Kč, podle faktury {value} Kč",
            help_en: "correct the one or the other", help_cs: "jedno nebo druhé opravte",
        }
        /// The client paid more for a contract than its lines come to.
        ClientPartAbove = "client_part_above" {
            en: "under `{request}`/{number} the client paid {value} CZK, more than the lines come to, {expected} CZK",
            cs: "u smlouvy `{request}`/{number} klient uhradil {value} Kč, více, než dávají řádky, {expected} Kč",
            help_en: "correct the client's part", help_cs: "opravte úhradu klienta",
        }
        /// The sum was rounded, and the parts of the contracts do not come to the rounded sum.
        RoundingUndivided = "rounding_undivided" {
            en: "the sum {value} CZK was rounded, and the rounded parts of the contracts come to {expected} CZK",
            cs: "součet {value} Kč byl zaokrouhlen a zaokrouhlené části smluv dávají {expected} Kč",
            help_en: "ask for the exact sum, or for an invoice for each contract", help_cs: "vyžádejte si přesný součet, nebo fakturu ke každé smlouvě zvlášť",
        }
        /// A credit note of an invoice that the register does not have under the contract.
        UnknownInvoice = "unknown_invoice" {
            en: "no invoice `{value}` is recorded[ under `{request}`/{number}]", cs: "faktura `{value}` není zapsána[ u smlouvy `{request}`/{number}]",
            help_en: "record the invoice first, or correct its number", help_cs: "nejdříve zapište fakturu, nebo opravte její číslo",
        }
        /// A credit note takes back more than is left of its invoice.
        CreditAboveInvoice = "credit_above_invoice" {
            en: "{value} CZK is credited; {expected} CZK is left of the invoice `{invoice}` under `{request}`/{number}",
            cs: "dobropisováno je {value} Kč; z faktury `{invoice}` u smlouvy `{request}`/{number} zbývá {expected} Kč",
            help_en: "return the credit note for correction", help_cs: "dobropis vraťte k opravě",
        }
        /// A credit note takes back more units than are left of its invoice.
        CreditAboveUnits = "credit_above_units" {
            en: "credited of `{item}`: {value|unit}; {expected|unit} left of the invoice `{invoice}` under `{request}`/{number}",
            cs: "dobropisováno `{item}`: {value|unit}; z faktury `{invoice}` u smlouvy `{request}`/{number} zbývá: {expected|unit}",
            help_en: "return the credit note for correction", help_cs: "dobropis vraťte k opravě",
        }
        /// A credit note takes back what was paid.
        CreditAboveUnpaid = "credit_above_unpaid" {
            en: "{value} CZK is credited under `{request}`/{number}, and {expected} CZK is not paid yet", cs: "u smlouvy `{request}`/{number} je dobropisováno {value} Kč a nezaplaceno je {expected} Kč",
            help_en: "record the refund first", help_cs: "nejdříve zapište vrácení platby",
        }
        /// The invoice that is credited was recorded by its sum alone.
        CreditUnitsNotChecked = "credit_units_not_checked" {
            en: "the invoice `{value}` is recorded by its sum alone: the units of the credit note cannot be checked",
            cs: "faktura `{value}` je zapsána jen částkou: množství v dobropisu nelze ověřit",
            help_en: "compare with the invoice; the event to record holds the sum alone", help_cs: "porovnejte s fakturou; událost k zápisu má jen částku",
        }
        /// A credit note names a part of the client, which a register does not take back.
        CreditOfClientPart = "credit_of_client_part" {
            en: "the credit note names {value} CZK of the client: a credit note takes back what the authority was invoiced",
            cs: "dobropis uvádí {value} Kč klienta: dobropis vrací to, co bylo fakturováno úřadu",
            help_en: "leave the client's part out; the provider settles it with the client", help_cs: "úhradu klienta vynechte; poskytovatel ji vyrovná s klientem",
        }
        /// The register refuses the event for another reason.
        Refused = "refused" {
            en: "the register would refuse it: {why_en}", cs: "evidence by ji nepřijala: {why_cs}",
            help_en: "correct what the sentence names", help_cs: "opravte, co věta uvádí",
        }
    }
}
