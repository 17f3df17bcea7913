//! The codes of errors: an input that cannot be used. Findings about a single offer are no errors, see `ReasonCode` and
//! the codes of inadmissibility.

super::codes! {
    /// Why an input was refused. Codes never change their meaning; new ones may be added.
    ///
    /// ```
    /// use minitendr::{ErrorCode, Language};
    /// for code in ErrorCode::ALL {
    ///     println!("{code}: {}", code.meaning(Language::English));
    /// }
    /// ```
    pub enum ErrorCode {
        /// The text is no JSON; reading stops here.
        Syntax = "syntax" {
            en: "this is not JSON: {reason_en}", cs: "toto není JSON: {reason_cs}",
        }
        /// More than is computed: a text longer than 32 MiB, the key of a draw longer than 4,096 bytes, more than 20 offers
        /// (or more than 1,000,000 steps of search) for the cheapest split, participants times orders above 10,000,000, 200 rules
        /// of a path, or its rules times cases above 500,000, a scheme of more than 200 parts to be looked at by `lint`.
        TooLarge = "too_large" {
            en: "this is too large: {value} {what_en}, at most {expected}", cs: "příliš velké: {value} {what_cs}, nejvýše {expected}",
            help_en: "ask for less in one call", help_cs: "žádejte v jednom volání méně",
        }
        /// More problems than are listed; the reading may have stopped. Always the last one.
        TooManyProblems = "too_many_problems" {
            en: "only the first {value} problems are listed", cs: "uvedeno je jen prvních {value} problémů",
            help_en: "correct these first; often one mistake is repeated", help_cs: "opravte nejprve tyto; často se jedna chyba opakuje",
        }
        /// Lists and objects stand within each other more than 64 deep.
        NestedTooDeeply = "nested_too_deeply" {
            en: "lists and objects are nested more than {expected} deep", cs: "seznamy a objekty jsou vnořeny hlouběji než {expected}",
        }
        /// The operation does not exist.
        UnknownOperation = "unknown_operation" {
            en: "unknown operation `{value}`", cs: "neznámá operace `{value}`",
            help_en: "[did you mean `{nearest}`? ]known are: {known}", help_cs: "[nemyslíte `{nearest}`? ]známé jsou: {known}",
        }
        /// An object names the same key twice.
        DuplicateKey = "duplicate_key" {
            en: "the key `{value}` is given twice", cs: "klíč `{value}` je uveden dvakrát",
            help_en: "keep one of them; the last one does not win", help_cs: "ponechte jeden z nich; poslední nevyhrává",
        }
        /// A field that the object does not have, most often a misspelt one.
        UnknownField = "unknown_field" {
            en: "unknown field `{value}`", cs: "neznámé pole `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známá jsou: {known}]",
        }
        /// A field that must be given.
        MissingField = "missing_field" {
            en: "the field `{value}` is missing", cs: "chybí pole `{value}`",
        }
        /// Of several fields exactly one must be given, and none or more than one is.
        ExactlyOne = "exactly_one" {
            en: "exactly one of {expected} must be given", cs: "musí být uvedeno právě jedno z: {expected}",
        }
        /// A value of another JSON type than expected.
        WrongType = "wrong_type" {
            en: "this is {found_en}, but {expected_en} is expected", cs: "toto je {found_cs}, očekává se {expected_cs}",
        }
        /// The `kind` (or the algorithm) of a rule that is not known.
        UnknownKind = "unknown_kind" {
            en: "unknown kind `{value}`", cs: "neznámý druh `{value}`",
            help_en: "[did you mean `{nearest}`? ]known are: {known}", help_cs: "[nemyslíte `{nearest}`? ]známé jsou: {known}",
        }
        /// A name out of a closed list that is not in the list.
        UnknownName = "unknown_name" {
            en: "unknown name `{value}`", cs: "neznámý název `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// A unit that is not in the catalogue of units.
        UnknownUnit = "unknown_unit" {
            en: "unknown unit `{value}`", cs: "neznámá jednotka `{value}`",
            help_en: "[did you mean `{nearest}`? ]known are: {known}", help_cs: "[nemyslíte `{nearest}`? ]známé jsou: {known}",
        }
        /// Units are never converted silently.
        UnitMismatch = "unit_mismatch" {
            en: "the unit is {value|unit_name}, but the item is counted in the unit {expected|unit_name}",
            cs: "uvedená jednotka je {value|unit_name}, ale položka se počítá v jednotce {expected|unit_name}",
        }
        /// The document is of a format that this version does not know yet.
        NewerFormat = "newer_format" {
            en: "the document has the format `{value}`, this version reads `{expected}`", cs: "dokument má formát `{value}`, tato verze čte `{expected}`",
            help_en: "use a newer version of the engine", help_cs: "použijte novější verzi programu",
        }
        /// The document says that it is something else.
        WrongFormat = "wrong_format" {
            en: "the document says `{value}`, but `{expected}` is expected", cs: "dokument je označen `{value}`, očekává se `{expected}`",
        }
        /// A JSON number whose value may have been damaged on the way: an exponent, or more than 15 significant digits.
        InexactNumber = "inexact_number" {
            en: "the number `{value}` is not safely exact", cs: "číslo `{value}` není bezpečně přesné",
            help_en: "write it as a text in quotes, without an exponent", help_cs: "zapište je jako text v uvozovkách, bez exponentu",
        }
        /// A text that is not of the form `-?digits[.digits]`.
        InvalidDecimal = "invalid_decimal" {
            en: "`{value}` is not a decimal number", cs: "`{value}` není desetinné číslo",
            help_en: "digits and at most one decimal point, as in 1250.50", help_cs: "číslice a nejvýše jedna desetinná tečka, například 1250.50",
        }
        /// More digits than an exact decimal holds: 28 significant digits, 28 decimals.
        TooManyDigits = "too_many_digits" {
            en: "`{value}` has more than 28 digits", cs: "`{value}` má více než 28 číslic",
        }
        /// A price or an amount of money below zero.
        NegativePrice = "negative_price" {
            en: "the price `{value}` is negative", cs: "cena {value} je záporná",
        }
        /// A quantity below zero.
        NegativeQuantity = "negative_quantity" {
            en: "the quantity `{value}` is negative", cs: "množství {value} je záporné",
        }
        /// A figure outside the limits that the field has.
        OutOfRange = "out_of_range" {
            en: "`{value}` is out of range", cs: "„{value}“ je mimo povolený rozsah",
            help_en: "expected: {expected}", help_cs: "očekává se: {expected}",
        }
        /// Another weight of a criterion that weighs nothing, or that is the only one that weighs anything.
        WeightFixed = "weight_fixed" {
            en: "the weight of `{value}` cannot be moved", cs: "váhu kritéria `{value}` nelze měnit",
            help_en: "it and at least one other criterion must weigh something, so that the others have proportions to keep",
            help_cs: "ono i aspoň jedno další kritérium musí něco vážit, aby ostatní měla poměr, který si drží",
        }
        /// A column with more or fewer entries than there are offers or tenders.
        DifferentLength = "different_length" {
            en: "the column has {value|entry}, not {expected}", cs: "sloupec má {value|entry}, ne {expected}",
            help_en: "an entry for each offer, of a ceiling for each tender", help_cs: "hodnota pro každou nabídku, u nejvyšší ceny pro každý minitendr",
        }
        /// An id that is empty, longer than 64 characters, or has blanks at its ends or invisible characters.
        InvalidId = "invalid_id" {
            en: "`{value}` cannot be an id", cs: "`{value}` nemůže být identifikátor",
            help_en: "1 to 64 visible characters, no blank at either end", help_cs: "1 až 64 viditelných znaků, bez mezer na krajích",
        }
        /// Two things of one list have the same id, or one thing is listed twice.
        DuplicateId = "duplicate_id" {
            en: "the id `{value}` is given twice", cs: "identifikátor `{value}` je uveden dvakrát",
        }
        /// An identification number of an organisation (IČO) of another form or with a wrong check digit.
        InvalidIco = "invalid_ico" {
            en: "`{value}` is not an identification number of an organisation", cs: "`{value}` není IČO",
            help_en: "eight digits, the last of which is the check digit", help_cs: "osm číslic, poslední je kontrolní",
        }
        /// A region that is not a code of level 3 (NUTS 3).
        InvalidRegion = "invalid_region" {
            en: "`{value}` is not a code of a region", cs: "`{value}` není kód kraje",
            help_en: "a NUTS 3 code such as CZ053", help_cs: "kód NUTS 3, například CZ053",
        }
        /// A municipality with extended powers that is not a code of four digits.
        InvalidMunicipality = "invalid_municipality" {
            en: "`{value}` is not a code of a municipality with extended powers", cs: "`{value}` není kód obce s rozšířenou působností",
            help_en: "four digits such as 5309", help_cs: "čtyři číslice, například 5309",
        }
        /// A date of another form than `2014-03-03`, or a day that does not exist.
        InvalidDate = "invalid_date" {
            en: "`{value}` is not a date[: {month_en} has {days} days]", cs: "`{value}` není datum[: {month_cs} má {days} dní]",
            help_en: "[write it as in `{form}`]", help_cs: "[pište je jako `{form}`]",
        }
        /// An instant without its offset, or of another form than `2014-03-03T09:00:00+01:00`.
        InvalidInstant = "invalid_instant" {
            en: "`{value}` is not an instant with its offset[: {month_en} has {days} days]", cs: "`{value}` není okamžik s posunem od UTC[: {month_cs} má {days} dní]",
            help_en: "[write it as in `{form}`]", help_cs: "[pište jej jako `{form}`]",
        }
        /// A month of another form than `2014-03`, or one that does not exist.
        InvalidMonth = "invalid_month" {
            en: "`{value}` is not a month", cs: "`{value}` není měsíc",
            help_en: "as in 2014-03", help_cs: "například 2014-03",
        }
        /// A month for which a price index has no value: asked for, or between its first and its last.
        MissingMonth = "missing_month" {
            en: "the index has no value for {value}", cs: "index nemá hodnotu za {value}",
        }
        /// A change of prices that selects none.
        NothingSelected = "nothing_selected" {
            en: "no price is selected", cs: "není vybrána žádná cena",
        }
        /// A period, a band or a range that ends before it begins.
        Reversed = "reversed" {
            en: "{value}[ (`{first}`)] is after its end, {expected}[ (`{last}`)]", cs: "{value}[ (`{first}`)] je až za koncem, {expected}[ (`{last}`)]",
            help_en: "[correct `{first}` or `{last}`]", help_cs: "[opravte `{first}`, nebo `{last}`]",
        }
        /// A text of people that is empty or longer than 2,000 characters.
        InvalidText = "invalid_text" {
            en: "the text is empty or longer than {expected} characters", cs: "text je prázdný nebo delší než {expected} znaků",
        }
        /// A text with something that is a birth number; the engine has no place for personal data.
        BirthNumber = "birth_number" {
            en: "the text contains a birth number", cs: "text obsahuje rodné číslo",
            help_en: "leave it out; a case is named by a pseudonym whose key stays with the office; another number that only looks like one can be parted, as in 2026-030018",
            help_cs: "vynechte je; případ má pseudonym, jehož klíč zůstává na OSPOD; jiné číslo, které se mu jen podobá, lze rozdělit, například 2026-030018",
        }
        /// A list that must not be empty.
        EmptyList = "empty_list" {
            en: "the list is empty", cs: "seznam je prázdný",
        }
        /// The weights do not add up to what the scheme says.
        WeightsSum = "weights_sum" {
            en: "the weights add up to {value}, the scheme says {expected}", cs: "součet vah je {value}, podle pravidel má být {expected}",
        }
        /// Shares that do not add up to the whole: 1, or 100 where they are percentages.
        SharesSum = "shares_sum" {
            en: "the shares add up to {value}, not to {expected}", cs: "součet podílů je {value}, má být {expected}",
        }
        /// Two participants of one rank, where the rank decides who is asked first.
        DuplicateRank = "duplicate_rank" {
            en: "the rank {value} is given twice", cs: "pořadí {value} je uvedeno dvakrát",
        }
        /// A scheme that needs criteria and has none of the kind needed.
        CriteriaMissing = "criteria_missing" {
            en: "`{value}` needs a criterion {expected_en}", cs: "výpočet „{value|formula}“ potřebuje kritérium {expected_cs}",
        }
        /// A parameter of a formula with which it cannot be computed.
        InvalidParameter = "invalid_parameter" {
            en: "`{value}` cannot be the parameter `{name}`", cs: "„{value}“ nemůže být parametrem `{name}`",
            help_en: "expected: {expected}", help_cs: "očekává se: {expected}",
        }
        /// A formula used for a criterion that it cannot serve: prices only, or higher is better only.
        FormulaNotApplicable = "formula_not_applicable" {
            en: "the formula `{value}` serves only criteria {expected_en}", cs: "vzorec „{value|formula}“ slouží jen kritériím {expected_cs}",
        }
        /// A table of bands with an edge that is not above the one before.
        BandsNotAscending = "bands_not_ascending" {
            en: "the edge {value} is not above the edge before it, {expected}", cs: "hranice {value} není vyšší než předchozí, {expected}",
        }
        /// A rule or formula that needs a ceiling, and none is given.
        CeilingMissing = "ceiling_missing" {
            en: "`{value}` needs a ceiling", cs: "výpočet „{value|formula}“ potřebuje nejvyšší cenu",
            help_en: "give `ceiling`", help_cs: "uveďte `ceiling`",
        }
        /// A criterion that the scheme does not have.
        UnknownCriterion = "unknown_criterion" {
            en: "there is no criterion `{value}`", cs: "kritérium `{value}` neexistuje",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známá jsou: {known}]",
        }
        /// A value under a name that is neither a criterion with values nor a feature of the scheme.
        UnknownValue = "unknown_value" {
            en: "no criterion takes a value `{value}`", cs: "žádné kritérium nemá hodnotu `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// The lines of an offer add up to something else than its price.
        LinesDiffer = "lines_differ" {
            en: "the price is {value}, but the lines add up to {expected}", cs: "cena je {value}, ale součet řádků je {expected}",
            help_en: "the price is the exact sum or the sum rounded half up to 0.01", help_cs: "cena je přesný součet nebo součet zaokrouhlený na 0,01",
        }
        /// Where there is a deadline (or a tie goes by time), every offer says when it was submitted.
        SubmittedAtMissing = "submitted_at_missing" {
            en: "the offer `{value}` does not say when it was submitted", cs: "u nabídky `{value}` chybí okamžik podání",
        }
        /// An offer replaces one that is not there, or is not its participant's, or not earlier.
        InvalidReplacement = "invalid_replacement" {
            en: "the offer cannot replace `{value}`", cs: "nabídka nemůže nahradit `{value}`",
            help_en: "name an earlier offer of the same participant", help_cs: "uveďte dřívější nabídku téhož účastníka",
        }
        /// A participant that the framework contract does not have, or not in this lot.
        UnknownParticipant = "unknown_participant" {
            en: "there is no participant `{value}`", cs: "účastník `{value}` neexistuje",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známí jsou: {known}]",
        }
        /// A lot that the framework contract does not have.
        UnknownLot = "unknown_lot" {
            en: "there is no lot `{value}`", cs: "část `{value}` neexistuje",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// A source of money that the framework contract does not name.
        UnknownSource = "unknown_source" {
            en: "there is no funding source `{value}`", cs: "zdroj financování `{value}` neexistuje",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// An item that the lot does not have.
        UnknownItem = "unknown_item" {
            en: "the lot has no item `{value}`", cs: "část nemá položku `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// A rule that the path of the lot does not have.
        UnknownRule = "unknown_rule" {
            en: "the path has no rule `{value}`", cs: "cesta nemá pravidlo `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známá jsou: {known}]",
        }
        /// Orders for which no rule of a path applies.
        PathGap = "path_gap" {
            en: "no rule takes orders[ above {above} CZK][ up to {up_to} CZK][, urgency {urgency}][, items {items}][, continuation {continuation}]",
            cs: "žádné pravidlo neplatí pro objednávky[ nad {above} Kč][ do {up_to} Kč][, naléhavost {urgency}][, položky {items}][, pokračování {continuation}]",
        }
        /// Orders for which two rules of a path apply.
        PathOverlap = "path_overlap" {
            en: "both `{first}` and `{second}` take orders[ above {above} CZK][ up to {up_to} CZK][, urgency {urgency}][, items {items}][, continuation {continuation}]",
            cs: "`{first}` i `{second}` platí pro objednávky[ nad {above} Kč][ do {up_to} Kč][, naléhavost {urgency}][, položky {items}][, pokračování {continuation}]",
        }
        /// A path whose rules hand an order on in a circle, or lead an order that continues nothing to the same participant.
        InvalidPath = "invalid_path" {
            en: "the path cannot be: {reason_en}", cs: "cesta není možná: {reason_cs}",
        }
        /// A call that cannot be: of an order that goes another way, a change that is none or comes after the deadline, an award
        /// with the call of another request.
        InvalidCall = "invalid_call" {
            en: "the call cannot be: {reason_en}", cs: "výzva není možná: {reason_cs}",
        }
        /// An offer that is not among the offers.
        UnknownOffer = "unknown_offer" {
            en: "there is no offer `{value}`", cs: "nabídka `{value}` neexistuje",
        }
        /// A document that belongs to another framework contract.
        AnotherFramework = "another_framework" {
            en: "this belongs to the framework contract `{value}`, not to `{expected}`", cs: "toto patří k rámcové smlouvě `{value}`, ne k `{expected}`",
        }
        /// A request that is not among those handed in.
        UnknownRequest = "unknown_request" {
            en: "there is no request `{value}`", cs: "poptávka `{value}` neexistuje",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// An offer that answers another request.
        AnotherRequest = "another_request" {
            en: "the offer answers the request `{value}`, not `{expected}`", cs: "nabídka odpovídá na poptávku `{value}`, ne na `{expected}`",
        }
        /// An award asked for before the offer period has ended: offers are sealed until then.
        OffersSealed = "offers_sealed" {
            en: "offers are sealed until {expected}, and it is {value}", cs: "nabídky jsou zapečetěny do {expected}, a je {value}",
        }
        /// A ruling that cannot be: of a later time than the decision, about an offer that was still sealed, a second one on the
        /// same question, a clarification that changes an offer or says nothing, points where there are some, or the exclusion
        /// of a price that the rule of the lot does not flag.
        InvalidRuling = "invalid_ruling" {
            en: "the ruling cannot stand: {reason_en}", cs: "rozhodnutí nelze použít: {reason_cs}",
        }
        /// An answer to a direct order that cannot be: of somebody whose turn it is not, or before it was.
        InvalidAnswer = "invalid_answer" {
            en: "the answer cannot stand: {reason_en}", cs: "odpověď nelze použít: {reason_cs}",
        }
        /// Offers for an order that goes directly, or answers where offers decide.
        AnotherWay = "another_way" {
            en: "the path of the lot leads by `{value}`", cs: "cesta části vede podle `{value}`",
        }
        /// A request or an offer that was not there yet at the moment of the decision.
        AfterDecision = "after_decision" {
            en: "{value} is after the decision, {expected}", cs: "{value} je až po rozhodnutí, {expected}",
        }
        /// A formula asks for something that arithmetic does not define, such as 0/0.
        FormulaUndefined = "formula_undefined" {
            en: "`{formula}` is undefined: {reason_en}", cs: "výpočet „{formula}“ není definován: {reason_cs}",
        }
        /// A draw that takes nothing or more than there is, or whose pool is empty.
        InvalidDraw = "invalid_draw" {
            en: "{value} cannot be drawn from a pool of {expected}", cs: "z {expected} nelze losovat {value}",
        }
        /// Plan and salt of a draw are not what the drawer was bound to.
        CommitmentBroken = "commitment_broken" {
            en: "the plan and the salt make {expected}, the drawer was bound to {value}", cs: "z plánu a soli vychází {expected}, losující se zavázal k {value}",
            help_en: "Give the plan and the salt letter by letter as they were when the draw was announced.",
            help_cs: "Uveďte plán a sůl do písmene tak, jak byly při oznámení losování.",
        }
        /// A source of a draw that yields no letter and no digit.
        EmptySource = "empty_source" {
            en: "the source of the draw yields nothing", cs: "zdroj losování nic neobsahuje",
        }
        /// An event that would pass a ceiling.
        CeilingExceeded = "ceiling_exceeded" {
            en: "{value} is over what is left of `{name}`, {expected}", cs: "{value} překračuje zbytek `{name}`, {expected}",
        }
        /// An event that would use more capacity than a participant has.
        CapacityExceeded = "capacity_exceeded" {
            en: "{value|unit} is over what is left of the capacity of `{name}`, {expected|unit}",
            cs: "množství {value|unit} překračuje zbytek kapacity `{name}`, {expected|unit}",
        }
        /// A contract whose award, work or place lies outside the term or the region of the framework contract.
        OutsideFramework = "outside_framework" {
            en: "{value} is outside the framework contract", cs: "{value} je mimo rámcovou smlouvu",
            help_en: "expected: {expected}", help_cs: "očekává se: {expected}",
        }
        /// An event that cannot be: recorded before it happened or was awarded, a contract that ends before it was
        /// awarded, deliveries of a work that never began, a request closed as awarded.
        InvalidEvent = "invalid_event" {
            en: "the event cannot be: {reason_en}", cs: "událost nelze zapsat: {reason_cs}",
        }
        /// An event about a contract that was never concluded.
        UnknownContract = "unknown_contract" {
            en: "there is no partial contract of the request `{value}`", cs: "dílčí smlouva k poptávce `{value}` neexistuje",
        }
        /// An event that the state of a contract does not allow.
        ContractEnded = "contract_ended" {
            en: "the partial contract of the request `{value}` has ended", cs: "dílčí smlouva k poptávce `{value}` již skončila",
        }
        /// A digest that is not 64 small hexadecimal digits.
        InvalidDigest = "invalid_digest" {
            en: "`{value}` is not a SHA-256 digest", cs: "`{value}` není otisk SHA-256",
            help_en: "64 digits 0 to 9 and a to f", help_cs: "64 číslic 0 až 9 a a až f",
        }
        /// A document that did not come, or belongs to another request.
        UnknownDocument = "unknown_document" {
            en: "there is no document `{value}` of the request", cs: "dokument `{value}` k poptávce neexistuje",
        }
        /// An objection that nobody raised.
        UnknownObjection = "unknown_objection" {
            en: "there is no objection `{value}`", cs: "námitka `{value}` neexistuje",
        }
        /// An invoice that the contract does not have.
        UnknownInvoice = "unknown_invoice" {
            en: "the contract has no invoice `{value}`", cs: "smlouva nemá fakturu `{value}`",
        }
        /// A seal that stands in no event, or whose text was erased.
        UnknownSeal = "unknown_seal" {
            en: "no event has the seal `{value}`, or its text was erased", cs: "pečeť `{value}` v žádné události není, nebo byl její text vymazán",
        }
        /// A text that is not the one that was sealed.
        SealBroken = "seal_broken" {
            en: "the text is not the one that was sealed", cs: "text není ten, který byl zapečetěn",
        }
        /// A contract cannot be signed while an objection to its award is open.
        ObjectionOpen = "objection_open" {
            en: "the objection `{name}` to the award of `{value}` is open", cs: "o námitce `{name}` proti zadání `{value}` nebylo rozhodnuto",
            help_en: "settle it first", help_cs: "nejprve o ní rozhodněte",
        }
        /// A decision on an offer whose document was not opened yet.
        OfferUnopened = "offer_unopened" {
            en: "the document with the offer `{value}` was not opened", cs: "dokument s nabídkou `{value}` nebyl otevřen",
            help_en: "record its opening, after the end of the offer period", help_cs: "zapište jeho otevření po konci lhůty pro nabídky",
        }
        /// Changes of a contract that add up to more than the framework contract allows for their ground.
        ChangeLimitExceeded = "change_limit_exceeded" {
            en: "the changes on this ground add up to {value}, the limit is {expected}", cs: "součet změn z tohoto důvodu je {value}, limit je {expected}",
            help_en: "what goes beyond it is a new call", help_cs: "co jej přesahuje, je nová výzva",
        }
        /// A performance that was counted before, in this contract or another.
        PaidTwice = "paid_twice" {
            en: "the performance `{value}` is counted already, in the contract of the request `{name}`",
            cs: "výkon `{value}` je již započten ve smlouvě k poptávce `{name}`",
            help_en: "the same performance is paid from one source only", help_cs: "tentýž výkon se platí jen z jednoho zdroje",
        }
        /// Sources that pay for more workers or beds of a participant than it has.
        DoubleFunding = "double_funding" {
            en: "on {day} sources pay for {value} of `{name}`, which has {expected}", cs: "dne {day} zdroje platí {value} účastníka `{name}`, který má {expected}",
            help_en: "the same performance is paid from one source only", help_cs: "tentýž výkon se platí jen z jednoho zdroje",
        }
        /// A register whose chain of events does not hold.
        BrokenChain = "broken_chain" {
            en: "{reason_en}", cs: "{reason_cs}",
            help_en: "the register is not as it was written; compare it with a copy", help_cs: "evidence není taková, jak byla zapsána; porovnejte ji s kopií",
        }
        /// A file that another process has open. Registers have one writer.
        FileLocked = "file_locked" {
            en: "`{value}` is open already, here or in another process", cs: "soubor `{value}` je již otevřen, zde nebo v jiném procesu",
            help_en: "close it there first", help_cs: "nejprve jej tam zavřete",
        }
        /// A file that cannot be written.
        FileReadOnly = "file_read_only" {
            en: "`{value}` cannot be written", cs: "do souboru `{value}` nelze zapisovat",
        }
        /// A file that is damaged or was cut.
        FileDamaged = "file_damaged" {
            en: "`{value}` is damaged or was cut", cs: "soubor `{value}` je poškozený nebo zkrácený",
            help_en: "take a copy", help_cs: "použijte kopii",
        }
        /// A file that is no register, or that cannot be opened at all.
        FileNoRegister = "file_no_register" {
            en: "`{value}` is not a register that can be opened", cs: "`{value}` není evidence, kterou lze otevřít",
        }
        /// A file with the register of another framework contract, or of another version of it.
        FileAnotherFramework = "file_another_framework" {
            en: "`{value}` is the register of another framework contract", cs: "`{value}` je evidence jiné rámcové smlouvy",
            help_en: "open it without one, or take another file", help_cs: "otevřete ji bez smlouvy, nebo použijte jiný soubor",
        }
        /// A distribution that has no mean: a tail that is too long, or no figures.
        NoMean = "no_mean" {
            en: "the distribution has no mean with `{value}`", cs: "rozdělení s „{value}“ nemá střední hodnotu",
            help_en: "expected: {expected}", help_cs: "očekává se: {expected}",
        }
        /// Something that a simulation would need and does not know, or does not do.
        NotModelled = "not_modelled" {
            en: "the simulation does not know: {what_en}", cs: "simulace nezná: {what_cs}",
        }
        /// An item of which nobody has any capacity.
        NobodyDelivers = "nobody_delivers" {
            en: "nobody has any capacity for `{value}`", cs: "na `{value}` nemá kapacitu nikdo",
            help_en: "a participant of the lot needs a capacity above 0, or none that is stated", help_cs: "některý účastník části musí mít kapacitu nad 0, nebo neuvedenou",
        }
        /// A change of a policy that finds nothing to change.
        NothingChanged = "nothing_changed" {
            en: "there is nothing that this changes", cs: "není co změnit",
            help_en: "look at the lot, the rule and whether there are prices and capacities", help_cs: "ověřte část, pravidlo a zda jsou uvedeny ceny a kapacity",
        }
        /// A policy that the simulation does not have.
        UnknownPolicy = "unknown_policy" {
            en: "there is no policy `{value}`", cs: "neexistuje varianta `{value}`",
            help_en: "[did you mean `{nearest}`? ][known are: {known}]", help_cs: "[nemyslíte `{nearest}`? ][známé jsou: {known}]",
        }
        /// Runs that cannot be put together: of other scenarios, seeds or policies, or with replications missing or given twice.
        RunsDiffer = "runs_differ" {
            en: "the runs do not belong together: {reason_en}", cs: "běhy k sobě nepatří: {reason_cs}",
        }
        /// Only sums are kept, and their differences are against the first policy.
        RowsNotKept = "rows_not_kept" {
            en: "without rows the policies can be compared with `{expected}` alone", cs: "bez řádků lze varianty porovnat jen s variantou `{expected}`",
            help_en: "simulate with `keep` `rows`", help_cs: "simulujte s `keep` `rows`",
        }
        /// An award within a simulation refuses what a model made.
        SimulationRefused = "simulation_refused" {
            en: "under the policy `{policy}` replication {value} cannot be decided: {reason_en}", cs: "při variantě `{policy}` nelze v opakování {value} rozhodnout: {reason_cs}",
            help_en: "the path begins with the request; the models of the scenario have to fit the framework contract", help_cs: "cesta začíná poptávkou; modely scénáře musí odpovídat rámcové smlouvě",
        }
    }
}
