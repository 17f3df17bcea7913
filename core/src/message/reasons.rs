//! The codes of reasons: why a decision is what it is. A finding about one offer never stops the others.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for ReasonCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// A reason in an evaluation or a decision. Codes never change their meaning; new ones may be added.
    pub enum ReasonCode {
        /// The offer came after the deadline.
        Late = "late" {
            en: "the offer came at {value}, after the deadline {expected}", cs: "nabídka přišla {value}, po konci lhůty {expected}",
        }
        /// The participant handed in more than one offer and none replaces the others; all of them are refused.
        Duplicate = "duplicate" {
            en: "the participant `{participant}` handed in {value|offer} and did not say which one counts",
            cs: "účastník `{participant}` podal {value|offer_accusative} a neuvedl, která platí",
        }
        /// The offer, or a line of it, has no price.
        MissingPrice = "missing_price" {
            en: "the offer has no price[ for `{item}`]", cs: "nabídka nemá cenu[ za `{item}`]",
        }
        /// The offer gives no value for a criterion.
        MissingValue = "missing_value" {
            en: "the offer gives no value for `{criterion}`", cs: "nabídka neuvádí hodnotu pro `{criterion}`",
        }
        /// The offer gives a value that the formula does not allow.
        ValueOutOfRange = "value_out_of_range" {
            en: "`{value}` is not a value that `{criterion}` allows", cs: "„{value}“ není hodnota, kterou `{criterion}` připouští",
        }
        /// The price is above the ceiling of the call.
        OverCeiling = "over_ceiling" {
            en: "the price {value} CZK is above the ceiling {expected} CZK", cs: "cena {value} Kč je vyšší než nejvyšší cena {expected} Kč",
        }
        /// The price is above the participant's own price in the framework.
        WorseThanFramework = "worse_than_framework" {
            en: "the price {value} CZK[ for `{item}`] is above the participant's framework price {expected} CZK[ (version {version})]",
            cs: "cena {value} Kč[ za `{item}`] je vyšší než cena účastníka v rámcové smlouvě, {expected} Kč[ (verze {version})]",
        }
        /// The offer has fewer points of a criterion than it needs.
        BelowMinimumPoints = "below_minimum_points" {
            en: "the offer has {value|point} of `{criterion}` and needs {expected}", cs: "nabídka má {value|point} za `{criterion}` a potřebuje {expected}",
        }
        /// The offer answers an older or a newer version of the request.
        AnotherVersion = "another_version" {
            en: "the offer answers version {value} of the request, not {expected}", cs: "nabídka odpovídá na verzi {value} poptávky, ne na {expected}",
        }
        /// Who offers is no participant of the lot.
        NotInLot = "not_in_lot" {
            en: "`{value}` is not a participant of the lot `{expected}`", cs: "`{value}` není účastníkem části `{expected}`",
        }
        /// The place lies outside the territory of the participant.
        OutsideTerritory = "outside_territory" {
            en: "the participant does not deliver in {value}", cs: "účastník neposkytuje služby v území {value}",
        }
        /// A credential that the lot requires is missing or not valid on the day.
        CredentialMissing = "credential_missing" {
            en: "the participant lacks what has to be valid on {expected}: {value|credential}", cs: "účastníkovi chybí doklad platný dne {expected}: {value|credential}",
        }
        /// A credential that the lot requires was missing on the first day of the framework contract. A warning: today decides.
        CredentialMissingAtEntry = "credential_missing_at_entry" {
            en: "the participant lacked at entry, {expected}: {value|credential}", cs: "účastníkovi při vstupu, {expected}, chyběl doklad: {value|credential}",
        }
        /// The participant does not take children of an age of the need.
        AgeNotServed = "age_not_served" {
            en: "the ages are {value}, the participant takes {expected}", cs: "věk je {value}, účastník přijímá {expected}",
        }
        /// The participant does not serve a target group of the need.
        TargetGroupNotServed = "target_group_not_served" {
            en: "the participant does not serve {value}", cs: "účastník neslouží cílové skupině {value}",
        }
        /// The participant is not specialised in what the need asks for.
        SpecialisationMissing = "specialisation_missing" {
            en: "the participant is not specialised in {value}", cs: "účastník nemá specializaci {value}",
        }
        /// The participant does not work in a language of the need.
        LanguageMissing = "language_missing" {
            en: "the participant does not work in {value}", cs: "účastník nepracuje v jazyce {value}",
        }
        /// The participant does not take the class of risk of the need.
        RiskNotServed = "risk_not_served" {
            en: "the participant does not take the risk {value}", cs: "účastník nepřijímá riziko {value}",
        }
        /// The participant is suspended: it may not be called nor win, up to and including that day.
        Suspended = "suspended" {
            en: "the participant is suspended until {value}", cs: "účast je pozastavena do {value}",
        }
        /// The offer leaves out a line of the request, or offers another quantity of it.
        Incomplete = "incomplete" {
            en: "of `{item}` the offer has {value|unit}, the request asks for {expected|unit}", cs: "položka `{item}` v nabídce: {value|unit}, poptáváno: {expected|unit}",
        }
        /// The offer has a line for which nobody asked.
        NotAskedFor = "not_asked_for" {
            en: "the offer has a line `{item}` that was not asked for", cs: "nabídka má řádek `{item}`, který nebyl poptáván",
        }
        /// The offer covers a part only, and the lot awards a request as a whole.
        PartOnly = "part_only" {
            en: "the offer covers only a part, and the lot awards a request as a whole", cs: "nabídka pokrývá jen část a v této části se poptávka zadává vcelku",
        }
        /// The price of a unit is above the maximum of the lot.
        OverMaximumUnitPrice = "over_maximum_unit_price" {
            en: "the price {value} CZK for `{item}` is above the maximum {expected} CZK", cs: "cena {value} Kč za `{item}` je vyšší než nejvyšší přípustná {expected} Kč",
        }
        /// The participant has less capacity left than the request needs.
        NoCapacity = "no_capacity" {
            en: "needed of `{item}`: {expected|unit}; the participant has {value|unit} left", cs: "potřeba položky `{item}`: {expected|unit}; účastníkovi zbývá: {value|unit}",
        }
        /// The price is above what is left of a ceiling: of the framework contract, the lot or the participant.
        CeilingReached = "ceiling_reached" {
            en: "[the price {value} CZK][the quantity {quantity|unit}] is above what is left of the ceiling of `{name}`, [{expected} CZK][{left|unit}]",
            cs: "[cena {value} Kč][množství {quantity|unit}] přesahuje zbytek limitu `{name}`, [{expected} Kč][{left|unit}]",
        }
        /// The price looks abnormally low; an explanation is asked for, nothing is excluded by this alone.
        AbnormallyLow = "abnormally_low" {
            en: "the price {value} CZK looks abnormally low[, the threshold is {expected} CZK][: {deviation} % below {reference} CZK]",
            cs: "cena {value} Kč se jeví jako mimořádně nízká[, hranice je {expected} Kč][: {deviation} % pod {reference} Kč]",
        }
        /// The explanation of an abnormally low price was accepted.
        JustificationAccepted = "justification_accepted" {
            en: "the explanation of the low price was accepted: {reason}", cs: "zdůvodnění nízké ceny bylo přijato: {reason}",
        }
        /// The explanation of an abnormally low price was not accepted; the offer is excluded.
        JustificationNotAccepted = "justification_not_accepted" {
            en: "the explanation of the low price was not accepted: {reason}", cs: "zdůvodnění nízké ceny nebylo přijato: {reason}",
        }
        /// Nobody has ruled yet on the explanation of an abnormally low price.
        JustificationPending = "justification_pending" {
            en: "the explanation of the low price of the offer `{offer}` has to be asked for and ruled on first",
            cs: "nejprve je třeba vyžádat a posoudit zdůvodnění nízké ceny nabídky `{offer}`",
        }
        /// A ruling on the explanation of a price that is not flagged; it decides nothing.
        JustificationWithoutFlag = "justification_without_flag" {
            en: "the price is not flagged as abnormally low, so this ruling on its explanation decides nothing: {reason}",
            cs: "cena není označena jako mimořádně nízká, toto posouzení jejího zdůvodnění tedy nic nemění: {reason}",
        }
        /// A missing value was supplied by a clarification.
        Clarified = "clarified" {
            en: "`{criterion}` was clarified: {value} ({role}: {reason})", cs: "`{criterion}` bylo objasněno: {value} ({role}: {reason})",
        }
        /// The evaluators gave points, with their reason.
        PointsGiven = "points_given" {
            en: "{value|point} of `{criterion}` by {role}: {reason}", cs: "{value|point} za `{criterion}`, {role}: {reason}",
        }
        /// A text holds nine digits in a row (a telephone number, or an old birth number), or an id the form of a birth number
        /// without its modulus.
        PossiblePersonalNumber = "possible_personal_number" {
            en: "digits that may be a birth number[ in the reason of the ruling of {value}]; the file is kept for years",
            cs: "číslice, které mohou být rodným číslem[ ve zdůvodnění rozhodnutí z {value}]; spis se uchovává roky",
        }
        /// A text holds something that is a birth number.
        BirthNumber = "birth_number" {
            en: "this is a birth number; it is refused", cs: "toto je rodné číslo; bude odmítnuto",
        }
        /// A text holds what looks like a telephone number.
        TelephoneNumber = "telephone_number" {
            en: "this looks like a telephone number", cs: "toto vypadá jako telefonní číslo",
        }
        /// A text holds an e-mail address.
        EmailAddress = "email_address" {
            en: "this is an e-mail address", cs: "toto je e-mailová adresa",
        }
        /// A text, or the pseudonym of a case, holds words that look like the name of a person: each with one capital, its first
        /// letter. It may as well be the name of a street or a service.
        PossibleName = "possible_name" {
            en: "this may be the name of a person; a child is named by a pseudonym only",
            cs: "toto může být jméno osoby; dítě se označuje jen pseudonymem",
        }
        /// A text holds what looks like the number of a court file.
        CourtFileNumber = "court_file_number" {
            en: "this looks like the number of a court file", cs: "toto vypadá jako spisová značka soudu",
        }
        /// Fewer cases than there should be share what a request says; a child could be recognised.
        RareCombination = "rare_combination" {
            en: "known cases that share what the request says: {value}, fewer than {expected}[; enough would be to {change_en}][; without everything that can be left out: {most}]",
            cs: "známých případů, které sdílejí, co poptávka uvádí: {value}, méně než {expected}[; stačilo by {change_cs}][; bez všeho, co lze vynechat: {most}]",
        }
        /// The participant refused the contract.
        Refused = "refused" {
            en: "the participant refused: {reason}", cs: "účastník odmítl: {reason}",
        }
        /// The moment of the award or the beginning of the work lies outside the term of the framework contract.
        OutsideTerm = "outside_term" {
            en: "{value} is outside the term of the framework contract, {expected}", cs: "{value} je mimo dobu platnosti rámcové smlouvy, {expected}",
        }
        /// The work would end after the framework contract, and the framework does not say that it may.
        OutlivesFramework = "outlives_framework" {
            en: "the work ends on {value}, after the framework contract, {expected}", cs: "plnění končí {value}, po konci rámcové smlouvy, {expected}",
        }
        /// The place of the request is not in the region of the lot.
        OutsideRegion = "outside_region" {
            en: "the place is in {value}, the lot serves {expected}", cs: "místo je v kraji {value}, část slouží kraji {expected}",
        }
        /// A ceiling is used up before any offer is looked at.
        CeilingUsedUp = "ceiling_used_up" {
            en: "the ceiling of `{name}`, [{expected} CZK][{quantity|unit}], is used up", cs: "limit `{name}`, [{expected} Kč][{quantity|unit}], je vyčerpán",
        }
        /// The framework contract has fewer participants than the law asks for.
        TooFewParticipants = "too_few_participants" {
            en: "the framework contract has {value|participant}, the law asks for {expected}[; adopted by {adopted}][; set aside by {role}: {reason}]", cs: "rámcová smlouva má {value|participant_accusative}, zákon vyžaduje {expected}[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The framework contract is longer than the law allows without a reason tied to its subject.
        LongTerm = "long_term" {
            en: "the framework contract ends on {value}, more than {expected} years after it began[; adopted by {adopted}][; set aside by {role}: {reason}]", cs: "rámcová smlouva končí {value}, po více než {expected} letech[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The framework contract began when the act that it names was not in force.
        RegimeNotInForce = "regime_not_in_force" {
            en: "the framework contract begins on {value}, when act {expected} was not in force (from {from}[ until {to}])[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "rámcová smlouva začíná {value}, kdy zákon {expected} nebyl účinný (od {from}[ do {to}])[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The lot has nobody who could be called.
        NoParticipants = "no_participants" {
            en: "the lot `{value}` has no participant", cs: "část `{value}` nemá žádného účastníka",
        }
        /// The lot has one participant, so that nobody competes.
        SingleParticipant = "single_participant" {
            en: "the lot `{value}` has one participant, so that nobody competes", cs: "část `{value}` má jediného účastníka, nikdo tedy nesoutěží",
        }
        /// The framework contract states no maximum value or quantity of the whole.
        NoMaximum = "no_maximum" {
            en: "no maximum value or quantity of the whole is stated[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "není uvedena nejvyšší hodnota ani množství celku[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The lot declares no path; the engine then takes every order for a mini-tender.
        PathNotDeclared = "path_not_declared" {
            en: "the lot `{value}` does not declare which way its orders go; they go by a mini-tender[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "část `{value}` neurčuje, kterou cestou se zadává; zadává se minitendrem[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// Among several participants orders go directly, which the older act allows only in justified cases.
        DirectNeedsReason = "direct_needs_reason" {
            en: "orders of the lot `{value}` may go directly, which the act allows among several only in specially justified cases[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "v části `{value}` lze zadat přímo, což zákon mezi více účastníky připouští jen ve zvlášť odůvodněných případech[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The price alone decides on social services.
        PriceOnly = "price_only" {
            en: "in the lot `{value}` the price alone decides; for social services {provision} may forbid it (confidence {confidence})[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "v části `{value}` rozhoduje jen cena; u sociálních služeb to může zakazovat {provision} (jistota {confidence})[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The scheme of the lot has no rule for ties.
        TiesOpen = "ties_open" {
            en: "the lot `{value}` has no rule for ties; equal offers stay undecided", cs: "část `{value}` nemá pravidlo pro shodu; shodné nabídky zůstanou nerozhodnuté",
        }
        /// Work may end after the framework contract; what the law says of that was not found.
        MayOutlive = "may_outlive" {
            en: "work may end after the framework contract; what the law says of that was not found[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "plnění smí skončit po konci rámcové smlouvy; co o tom říká zákon, jsme nenašli[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// Prices are compared without value added tax, as the limits of the law are.
        PricesWithoutVat = "prices_without_vat" {
            en: "prices of the lot `{value}` are compared without value added tax", cs: "ceny v části `{value}` se porovnávají bez DPH",
        }
        /// Prices are compared with value added tax, while ceilings of the framework contract and limits of the law are without it.
        PricesWithVat = "prices_with_vat" {
            en: "prices of the lot `{value}` are compared with value added tax; ceilings and limits of the law are without it",
            cs: "ceny v části `{value}` se porovnávají s DPH; limity smlouvy i zákona jsou bez ní",
        }
        /// Who was selected, and why, is told to everybody who offered.
        NotifyWithReasons = "notify_with_reasons" {
            en: "the selection is notified with its reasons to everybody who offered[ ({value})][; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "výběr se s odůvodněním oznámí všem, kdo podali nabídku[ ({value})][; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The records of an award are kept.
        KeepRecords = "keep_records" {
            en: "the records are kept at least until {value}[; adopted by {adopted}][; set aside by {role}: {reason}]", cs: "dokumentace se uchová nejméně do {value}[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The partial contract is published in the register of contracts.
        PublishInRegister = "publish_in_register" {
            en: "the contract is published in the register of contracts by {value}[; it has no effect before, and unpublished it is void from the start after {void}][; the price {price} CZK is with value added tax, the limit without it][; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "smlouva se uveřejní v registru smluv do {value}[; dříve není účinná a neuveřejněná se po {void} ruší od počátku][; cena {price} Kč je s DPH, limit bez ní][; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The partial contract is published on the profile of the buyer.
        PublishOnProfile = "publish_on_profile" {
            en: "the contract is published on the buyer's profile by {value}[; at most {floor} CZK may be exempt (confidence {confidence})][; the price {price} CZK is with value added tax, the limit without it][; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "smlouva se uveřejní na profilu zadavatele do {value}[; do {floor} Kč může být vyňata (jistota {confidence})][; cena {price} Kč je s DPH, limit bez ní][; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The result of a call is published, as far as we know.
        PublishResult = "publish_result" {
            en: "the result may have to be published by {value} (confidence {confidence})[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "výsledek může být třeba uveřejnit do {value} (jistota {confidence})[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// A direct order begins with a written call to perform.
        SendWrittenCall = "send_written_call" {
            en: "the direct order is a written call to `{value}` to perform[; adopted by {adopted}][; set aside by {role}: {reason}]", cs: "přímá objednávka je písemná výzva k plnění pro `{value}`[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// Whoever takes a direct order confirms it in writing.
        ConfirmInWriting = "confirm_in_writing" {
            en: "`{value}` confirms the direct order in writing; that makes the contract[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "`{value}` přímou objednávku písemně potvrdí; tím vzniká smlouva[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// The price that was paid is published, as far as we know.
        PublishPricePaid = "publish_price_paid" {
            en: "the price paid may have to be published by {value} (confidence {confidence})[; adopted by {adopted}][; set aside by {role}: {reason}]",
            cs: "skutečně uhrazenou cenu může být třeba uveřejnit do {value} (jistota {confidence})[; závazné z rozhodnutí: {adopted}][; neuplatní se, {role}: {reason}]",
        }
        /// Nobody offered.
        NoOffer = "no_offer" {
            en: "no offer was handed in", cs: "nebyla podána žádná nabídka",
        }
        /// No offer can be accepted.
        NoAdmissibleOffer = "no_admissible_offer" {
            en: "none of {value} offers can be accepted", cs: "žádnou z nabídek ({value}) nelze přijmout",
        }
        /// Nobody that offered has the capacity that is needed, and nothing else stands against the offers.
        EveryOfferWithoutCapacity = "every_offer_without_capacity" {
            en: "none of {value} offers comes from a participant with enough capacity left", cs: "žádná z nabídek ({value}) není od účastníka, kterému zbývá dost kapacity",
        }
        /// Every offer is above what is left of a ceiling, and nothing else stands against the offers.
        EveryOfferOverACeiling = "every_offer_over_a_ceiling" {
            en: "each of {value} offers is above what is left of a ceiling", cs: "každá z nabídek ({value}) je vyšší než zbytek některého limitu",
        }
        /// A formula asks for something that arithmetic does not define.
        FormulaUndefined = "formula_undefined" {
            en: "`{formula}`[ of `{criterion}`] is undefined: {reason_en}", cs: "výpočet „{formula}“[ kritéria `{criterion}`] není definován: {reason_cs}",
        }
        /// The offer has the best figure.
        BestFigure = "best_figure" {
            en: "`{offer}` is first with {value}[; the next has {next}]", cs: "`{offer}` je první s výsledkem {value}[; další má {next}]",
        }
        /// A tie was settled by a rule of the scheme.
        TieSettled = "tie_settled" {
            en: "{among} are equal; `{rule}` puts {first} first", cs: "{among} jsou si rovny; pravidlo `{rule}` řadí první {first}",
        }
        /// A tie that the rules of the scheme do not settle.
        TieLeft = "tie_left" {
            en: "{among} are equal[ with {value}] and no rule settles it[; what comes next is {ruling}]",
            cs: "{among} jsou si rovny[ s výsledkem {value}] a žádné pravidlo to nerozhoduje[; dalším krokem je {ruling}]",
        }
        /// Offers that no rule parts were drawn, by a draw that was announced.
        Drawn = "drawn" {
            en: "drawn in the order {value} ({role}: {reason})", cs: "vylosováno v pořadí {value} ({role}: {reason})",
        }
        /// The contract goes to the next in order, since those before refused.
        NextInOrder = "next_in_order" {
            en: "`{offer}` is next in order after {value}", cs: "`{offer}` je další v pořadí po {value}",
        }
        /// Everybody who could have had the contract refused it.
        RefusedByAll = "refused_by_all" {
            en: "all of {value} refused", cs: "všichni odmítli: {value}",
        }
        /// The order goes to somebody directly, at its framework prices.
        DirectAward = "direct_award" {
            en: "`{participant}` takes the order for {value} CZK by the rule `{rule}`[, after {before}]",
            cs: "objednávku za {value} Kč přebírá `{participant}` podle pravidla `{rule}`[; dříve osloveni: {before}]",
        }
        /// Somebody is asked, and has not answered yet.
        AwaitingAnswer = "awaiting_answer" {
            en: "it is the turn of `{participant}`[, until {expected}]", cs: "na řadě je `{participant}`[, do {expected}]",
        }
        /// Nobody can be asked directly.
        NobodyToAsk = "nobody_to_ask" {
            en: "there is nobody to ask", cs: "není koho oslovit",
        }
        /// Nobody takes the order by one rule of the path, and it goes on by another.
        GoesOn = "goes_on" {
            en: "nobody takes the order by the rule `{value}`, it goes on by `{expected}`", cs: "podle pravidla `{value}` objednávku nikdo nepřebírá, pokračuje se podle `{expected}`",
        }
        /// A new call is needed.
        NewCallNeeded = "new_call_needed" {
            en: "a call by the rule `{value}` is needed", cs: "je třeba výzva podle pravidla `{value}`",
        }
        /// What nobody takes of an order.
        PartUnmet = "part_unmet" {
            en: "of `{item}` nobody takes {value|unit}", cs: "nikdo nepřebírá z položky `{item}`: {value|unit}",
        }
        /// Whoever was asked declined.
        Declined = "declined" {
            en: "declined: {reason}", cs: "odmítnuto: {reason}",
        }
        /// Whoever was asked takes a part.
        TookPart = "took_part" {
            en: "takes a part: {reason}", cs: "přebírá část: {reason}",
        }
        /// Whoever was asked could only begin on a later day.
        FreeFrom = "free_from" {
            en: "free from {value}", cs: "volno od {value}",
        }
        /// Whoever was asked takes a part, and the order is not parted: by the rule, or for siblings.
        NotParted = "not_parted" {
            en: "the order is not parted", cs: "objednávka se nedělí",
        }
        /// There was no answer in time.
        NoAnswer = "no_answer" {
            en: "no answer until {expected}", cs: "bez odpovědi do {expected}",
        }
        /// The answer came after the time for it, and does not count.
        AnswerLate = "answer_late" {
            en: "the answer came at {value}, after {expected}", cs: "odpověď přišla {value}, po {expected}",
        }
        /// An order by telephone has to be confirmed in writing.
        ConfirmationDue = "confirmation_due" {
            en: "to be confirmed in writing until {expected}", cs: "písemné potvrzení do {expected}",
        }
        /// An order by telephone was not confirmed in writing in time. It stands all the same.
        ConfirmationLate = "confirmation_late" {
            en: "not confirmed in writing until {expected}", cs: "písemně nepotvrzeno do {expected}",
        }
        /// The participant has no price in the framework contract.
        NoFrameworkPrice = "no_framework_price" {
            en: "no framework price for `{item}`", cs: "chybí cena v rámcové smlouvě za `{item}`",
        }
        /// An offer delivers a share of an order.
        SharedAward = "shared_award" {
            en: "`{offer}` delivers {value|unit}, of {expected} asked for, by the rule `{rule}`", cs: "`{offer}` dodá podle pravidla `{rule}`: {value|unit} z poptávaných {expected}",
        }
        /// The rule of the path that takes an order, and what its trigger looked at.
        RuleApplies = "rule_applies" {
            en: "the rule `{rule}` applies[: value {value} CZK][, above {above} CZK][, at most {up_to} CZK][, urgency {urgency}][, items {items}][, continuation {continuation}]",
            cs: "platí pravidlo `{rule}`[: hodnota {value} Kč][, nad {above} Kč][, nejvýše {up_to} Kč][, naléhavost {urgency}][, položky {items}][, pokračování {continuation}]",
        }
        /// The lines of a request lead different ways.
        LinesApart = "lines_apart" {
            en: "the lines lead different ways ({value}); the rule `{rule}` decides", cs: "řádky vedou různými cestami ({value}); rozhoduje pravidlo `{rule}`",
        }
        /// The request was withdrawn by the office.
        Withdrawn = "withdrawn" {
            en: "the request was withdrawn by {role}: {reason}", cs: "poptávku vzal zpět {role}: {reason}",
        }
        /// The participant may not be called at all.
        Disabled = "disabled" {
            en: "the participant may not be called", cs: "účastníka nelze oslovit",
        }
        /// The participant is not in the lot of the request, or in no lot.
        NoLot = "no_lot" {
            en: "the participant is not in the lot[ `{lot}`]", cs: "účastník není v části[ `{lot}`]",
        }
        /// The participant may not be called in the lot.
        LotDisabled = "lot_disabled" {
            en: "the participant may not be called in the lot `{lot}`", cs: "účastníka nelze oslovit v části `{lot}`",
        }
        /// The lot of the participant does not hold a service of the request.
        MissingService = "missing_service" {
            en: "in the lot `{lot}` the participant does not deliver {service}", cs: "v části `{lot}` účastník neposkytuje {service}",
        }
        /// The lot of the participant does not hold a region of the request.
        MissingRegion = "missing_region" {
            en: "in the lot `{lot}` the participant does not serve {region}", cs: "v části `{lot}` účastník nepůsobí v {region}",
        }
        /// Nothing is answered to a requirement.
        Missing = "missing" {
            en: "there is no answer", cs: "chybí odpověď",
        }
        /// A value of an answer is of another type than required.
        WrongType = "wrong_type" {
            en: "`{value}` is not of the type `{expected}`", cs: "„{value}“ není typu `{expected}`",
        }
        /// A value of an answer is not the one that is required.
        NotExpected = "not_expected" {
            en: "the answer is `{value}`, `{expected}` is required", cs: "odpověď je „{value}“, požadováno je „{expected}“",
        }
        /// A value of an answer is below the minimum.
        BelowMinimum = "below_minimum" {
            en: "{value} is below the minimum {expected}", cs: "{value} je pod minimem {expected}",
        }
        /// A value of an answer is above the maximum.
        AboveMaximum = "above_maximum" {
            en: "{value} is above the maximum {expected}", cs: "{value} je nad maximem {expected}",
        }
        /// A value of an answer is not among those that are allowed.
        NotAllowed = "not_allowed" {
            en: "`{value}` is not among {expected}", cs: "`{value}` není mezi {expected}",
        }
        /// Fewer different values were chosen than required.
        TooFew = "too_few" {
            en: "{value} different values were chosen, {expected} are required", cs: "počet různých zvolených hodnot je {value}, požadováno je {expected}",
        }
        /// More different values were chosen than allowed.
        TooMany = "too_many" {
            en: "{value} different values were chosen, {expected} are allowed", cs: "počet různých zvolených hodnot je {value}, dovoleno je {expected}",
        }
        /// The index changed by less than the clause asks for; the prices stay.
        BelowThreshold = "below_threshold" {
            en: "the index changed by {value} %, the clause begins at {expected} %", cs: "index se změnil o {value} %, doložka platí od {expected} %",
        }
        /// A factor of 1, an addend of 0, or a change that rounding takes away: every price stays.
        NoChange = "no_change" {
            en: "the change leaves every price as it is", cs: "změna ponechává všechny ceny",
        }
        /// The authority cancelled the procedure.
        Cancelled = "cancelled" {
            en: "the procedure was cancelled by {role}: {reason}", cs: "řízení zrušil {role}: {reason}",
        }
        /// Work was delivered before the contract was signed, or without a signature.
        DeliveredBeforeSignature = "delivered_before_signature" {
            en: "delivered from {value}, before the signature[ on {signed}]", cs: "plnění od {value}, před podpisem[ {signed}]",
        }
        /// Work was delivered before the contract, or its change, was published, and so without effect.
        DeliveredBeforeEffect = "delivered_before_effect" {
            en: "delivered from {value}, before the publication that its effect depends on[, {published}]",
            cs: "plnění od {value}, před zveřejněním, na němž závisí účinnost[, {published}]",
        }
        /// A contract was published after the last day for it.
        PublishedLate = "published_late" {
            en: "published on {value}, due by {expected}", cs: "zveřejněno {value}, lhůta do {expected}",
        }
        /// A contract was published when it was void already.
        PublishedTooLate = "published_too_late" {
            en: "published on {value}; what is unpublished after {expected} is void from the start",
            cs: "zveřejněno {value}; co není zveřejněno do {expected}, je zrušeno od počátku",
        }
        /// A contract was changed without saying by which ground.
        ChangeWithoutGround = "change_without_ground" {
            en: "a change names no ground", cs: "změna neuvádí důvod",
        }
        /// Small changes add up to more than the law is believed to allow; the framework contract sets no limit of its own.
        OverSmallChange = "over_small_change" {
            en: "small changes add up to {value} CZK, the law is believed to allow {expected} CZK without a new call",
            cs: "drobné změny činí dohromady {value} Kč, zákon zřejmě připouští {expected} Kč bez nové výzvy",
        }
        /// An event was recorded on a later day than it happened, and nobody said why.
        LateEntryWithoutReason = "late_entry_without_reason" {
            en: "`{kind}` happened on {value} and was recorded on {recorded} without a reason",
            cs: "`{kind}` nastalo {value} a bylo zapsáno {recorded} bez důvodu",
        }
        /// An entry of a register is not the one that was written.
        EventAltered = "event_altered" {
            en: "the event {value} was altered", cs: "událost {value} byla změněna",
        }
        /// An entry of a register stands there twice.
        EventTwice = "event_twice" {
            en: "there are two events with the number {value}", cs: "číslo {value} mají dvě události",
        }
        /// An entry of a register is missing.
        EventMissing = "event_missing" {
            en: "the event {value} is missing", cs: "událost {value} chybí",
        }
        /// An entry of a register stands in another place.
        EventMoved = "event_moved" {
            en: "the event {value} stands in another place", cs: "událost {value} stojí na jiném místě",
        }
        /// An entry of a register is whole, but is not the one on which the next was written.
        EventReplaced = "event_replaced" {
            en: "the event {value} is not the one that was there", cs: "událost {value} není ta, která zde byla",
        }
        /// The framework contract of a register is not the one on which its events were written.
        FrameworkAltered = "framework_altered" {
            en: "the framework contract is not the one that the events were recorded under", cs: "rámcová smlouva není ta, podle níž byly události zapsány",
        }
        /// A text beside a register is not the one that was sealed.
        TextAltered = "text_altered" {
            en: "a text is not the one sealed in the event {value}", cs: "text není ten, který byl zapečetěn v události {value}",
        }
        /// Not even the furthest figure would have made an offer win.
        NotEvenWith = "not_even_with" {
            en: "not even {value} would be enough[: `{first}` would still be first]", cs: "nestačila by ani hodnota {value}[: první by zůstala `{first}`]",
        }
        /// There is no better value.
        NoBetterValue = "no_better_value" {
            en: "there is no better value than {value}", cs: "lepší hodnota než {value} není",
        }
        /// Whatever it is, the result is the same.
        PlaysNoPart = "plays_no_part" {
            en: "`{criterion}` plays no part in the result", cs: "`{criterion}` nemá na výsledek vliv",
        }
        /// No weight of a criterion makes an offer win.
        NoWeightWins = "no_weight_wins" {
            en: "no weight of `{criterion}` from 0 to {expected} would be enough, the others keeping their proportion",
            cs: "nestačila by žádná váha `{criterion}` od 0 do {expected} při zachování poměru ostatních",
        }
        /// The formula has no one direction, and so far nothing was found.
        NotFoundWithin = "not_found_within" {
            en: "[tried were figures from {low} to {high}, and none of them would be enough; ]whether any other would be enough is not known",
            cs: "[zkoušely se hodnoty od {low} do {high} a žádná by nestačila; ]zda by stačila jiná, není známo",
        }
        /// Nobody wrote down why points were given.
        PointsWithoutReason = "points_without_reason" {
            en: "nobody wrote down who gave the points of `{criterion}` to `{offer}`, and why", cs: "není zapsáno, kdo a proč přidělil nabídce `{offer}` body za `{criterion}`",
        }
        /// The digest of a certificate is another than it says.
        DigestDiffers = "digest_differs" {
            en: "the digest is[ {value}, but it should be] {expected}: something was altered that follows from nothing else",
            cs: "otisk je[ {value}, má však být] {expected}: změněno bylo něco, co z ničeho jiného neplyne",
        }
        /// A line of a certificate is not what follows from its input.
        DiffersFrom = "differs_from" {
            en: "it says {value}, but {expected} follows from the input", cs: "je zde {value}, ze vstupu však plyne {expected}",
        }
        /// A line of a certificate is missing.
        MissingHere = "missing_here" {
            en: "`{value}` is missing", cs: "`{value}` chybí",
        }
        /// A certificate has a line that does not belong there.
        NotExpectedHere = "not_expected_here" {
            en: "`{value}` does not belong here", cs: "`{value}` sem nepatří",
        }
        /// Of two offers one has the better figure.
        Ahead = "ahead" {
            en: "`{offer}` is ahead of `{against}`: {value} to {expected}, by {by}", cs: "`{offer}` je před `{against}`: {value} ku {expected}, o {by}",
        }
        /// Of two offers one has the better figure, where the lower is the better.
        AheadWithLess = "ahead_with_less" {
            en: "`{offer}` is ahead of `{against}`, the lower figure wins: {value} to {expected}, by {by}",
            cs: "`{offer}` je před `{against}`, vyhrává nižší výsledek: {value} ku {expected}, o {by}",
        }
        /// Two offers have the same figure, and a rule for ties parts them.
        AheadByRule = "ahead_by_rule" {
            en: "`{offer}` and `{against}` are equal with {value}; the rule `{rule}` puts `{offer}` ahead",
            cs: "`{offer}` a `{against}` jsou si rovny s výsledkem {value}; pravidlo `{rule}` řadí výše `{offer}`",
        }
        /// Two offers are ranked by quotients and, where these are near the best, by a criterion.
        AheadInBand = "ahead_in_band" {
            en: "`{offer}` is ahead of `{against}`: {value} to {expected}; within {percent} % of the best figure `{criterion}` decides",
            cs: "`{offer}` je před `{against}`: {value} ku {expected}; do {percent} % od nejlepšího výsledku rozhoduje `{criterion}`",
        }
        /// Of two offers one is near the best quotient.
        OneInBand = "one_in_band" {
            en: "`{offer}` is within {percent} % of the best figure, `{against}` is not: {value} to {expected}",
            cs: "`{offer}` je do {percent} % od nejlepšího výsledku, `{against}` není: {value} ku {expected}",
        }
        /// For which criteria an offer gets more points than another, and for which fewer.
        GetsMore = "gets_more" {
            en: "`{offer}` gets more for {value}[, `{against}` for {expected}]", cs: "`{offer}` získává víc za {value_cs}[, `{against}` za {expected_cs}]",
        }
        /// Two offers have the same points of every criterion.
        SamePoints = "same_points" {
            en: "`{offer}` and `{against}` have the same points of every criterion", cs: "`{offer}` a `{against}` mají za každé kritérium stejně bodů",
        }
        /// The prices of two offers, and what was weighed with them.
        PricesApart = "prices_apart" {
            en: "`{offer}` costs {value} CZK, `{against}` {expected} CZK[; their quality is {quality} to {other}]",
            cs: "`{offer}` stojí {value} Kč, `{against}` {expected} Kč[; jejich kvalita je {quality} ku {other}]",
        }
        /// With which price an offer would be ahead of another.
        AheadWithPrice = "ahead_with_price" {
            en: "with a price of {value} CZK instead of {from} CZK `{offer}` would be ahead of `{against}`; {expected} CZK would not be enough",
            cs: "s cenou {value} Kč místo {from} Kč by `{offer}` předstihla `{against}`; {expected} Kč by nestačilo",
        }
        /// With which value an offer would be ahead of another.
        AheadWithValue = "ahead_with_value" {
            en: "with {value} for `{criterion}` instead of {from} `{offer}` would be ahead of `{against}`[; {expected} would not be enough]",
            cs: "s hodnotou {value} za `{criterion}` místo {from} by `{offer}` předstihla `{against}`[; {expected} by nestačilo]",
        }
        /// With yes instead of no an offer would be ahead of another.
        AheadWithYes = "ahead_with_yes" {
            en: "with yes for `{criterion}` instead of no `{offer}` would be ahead of `{against}`", cs: "s odpovědí ano u `{criterion}` místo ne by `{offer}` předstihla `{against}`",
        }
        /// No change of one figure alone puts an offer ahead of another.
        NoSingleChange = "no_single_change" {
            en: "no change of its price alone or of one value alone would put `{offer}` ahead of `{against}`[; of some figures only the nearest {steps} in each direction were tried]",
            cs: "žádná změna jen ceny ani jen jedné hodnoty by `{offer}` neposunula před `{against}`[; u některých hodnot se zkoušelo jen {steps} nejbližších v každém směru]",
        }
        /// There is nobody to compare an offer with.
        OnlyOffer = "only_offer" {
            en: "`{offer}` is the only offer that can be accepted", cs: "`{offer}` je jediná nabídka, kterou lze přijmout",
        }
        /// A later offer of the same participant counts.
        Replaced = "replaced" {
            en: "`{offer}` was replaced by `{value}`", cs: "`{offer}` nahradila `{value}`",
        }
        /// Whose participant refused the contract later.
        ThenRefused = "then_refused" {
            en: "the participant of `{offer}` refused the contract: {reason}", cs: "účastník nabídky `{offer}` smlouvu odmítl: {reason}",
        }
        /// A price that would have been enough.
        EnoughPrice = "enough_price" {
            en: "a price of at most {value} CZK[ for `{item}`] was needed",
            cs: "bylo třeba nejvýše {value} Kč[ za `{item}`]",
        }
        /// A value that would have been enough.
        EnoughValue = "enough_value" {
            en: "{value} for `{criterion}` instead of {from} was needed",
            cs: "za `{criterion}` bylo třeba {value} místo {from}",
        }
        /// Yes would have been enough.
        EnoughYes = "enough_yes" {
            en: "yes for `{criterion}` was needed", cs: "u `{criterion}` bylo třeba ano",
        }
        /// In time would have been enough.
        EnoughInTime = "enough_in_time" {
            en: "it had to be handed in by {value}",
            cs: "bylo třeba ji podat do {value}",
        }
        /// A price would have had to be stated.
        EnoughWithPrice = "enough_with_price" {
            en: "a price[ of `{item}`] had to be stated",
            cs: "bylo třeba uvést cenu[ za `{item}`]",
        }
        /// A value would have had to be stated.
        EnoughWithValue = "enough_with_value" {
            en: "an allowed value of `{criterion}` had to be stated",
            cs: "bylo třeba uvést přípustnou hodnotu `{criterion}`",
        }
        /// A quantity that would have been enough.
        EnoughQuantity = "enough_quantity" {
            en: "{value|unit} of `{item}` had to be offered",
            cs: "množství `{item}` mělo být {value|unit}",
        }
        /// A capacity that would have been enough.
        EnoughCapacity = "enough_capacity" {
            en: "{value|unit} of `{item}` had to be free",
            cs: "volná kapacita `{item}` měla být {value|unit}",
        }
        /// The version that would have been enough.
        EnoughVersion = "enough_version" {
            en: "it had to answer version {value}",
            cs: "bylo třeba odpovědět na verzi {value}",
        }
        /// Without a line would have been enough.
        EnoughWithout = "enough_without" {
            en: "`{value}` had to be left out",
            cs: "bylo třeba vynechat `{value}`",
        }
        /// The whole would have been enough.
        EnoughWhole = "enough_whole" {
            en: "the whole had to be offered",
            cs: "bylo třeba nabídnout celek",
        }
        /// One offer would have been enough.
        EnoughOne = "enough_one" {
            en: "it had to say which of the offers counts",
            cs: "bylo třeba uvést, která z nabídek platí",
        }
        /// An explanation that is accepted would have been enough.
        EnoughExplanation = "enough_explanation" {
            en: "an explanation of the price that is accepted was needed",
            cs: "bylo třeba zdůvodnění ceny, které by bylo přijato",
        }
        /// Nothing that the offer could say would have been enough.
        NothingEnough = "nothing_enough" {
            en: "no change of the offer `{offer}` would have helped",
            cs: "nepomohla by žádná změna nabídky `{offer}`",
        }
        /// The place of an excluded offer, had it been as it would have had to be.
        PlaceThen = "place_then" {
            en: "with all of this `{offer}` would have been at place {value} of {expected}[, shared with {among}]",
            cs: "se vším tímto by `{offer}` byla na {value}. místě z celkem {expected}[, společně s {among}]",
        }
        /// The input of a certificate cannot be decided on.
        InputRefused = "input_refused" {
            en: "the input cannot be decided on: {reason_en}", cs: "o vstupu nelze rozhodnout: {reason_cs}",
        }
    }
}
