//! The sheets of a workbook with a framework contract, and their columns.
//!
//! **What is not here?** Ceilings, price indices, rules for direct awards, rules on low prices and whatever else has a form of
//! its own is written as JSON; a form says what of a framework contract it leaves out.

use super::choices::{
    AREAS, BETTER, COMBINATIONS, CREDENTIALS as KINDS, FORMS, FORMULAS, OF, PAY_FOR, REGIMES, ROUNDED, ROUNDING, TIES,
    UNITS, VAT as TAX,
};
use super::field::{Field, Kind, fields};
use super::header::plain;

/// A sheet of the workbook.
pub(super) struct SheetForm {
    /// The stable name.
    pub(super) name: &'static str,
    /// What forms call it, in English and Czech.
    pub(super) called: [&'static str; 2],
    /// Whether names stand one below the other.
    pub(super) is_sideways: bool,
    pub(super) is_required: bool,
    pub(super) fields: &'static [Field],
}

impl SheetForm {
    /// Whether a plain name is one of the sheet.
    pub(super) fn is_called(&self, name: &str) -> bool {
        [self.name].iter().chain(&self.called).any(|called| plain(called) == name)
    }
}

/// The sheet that says what a form leaves out, in English and Czech.
pub(super) const LEFT_OUT: [&str; 2] = ["Not in this form", "Co zde není"];

/// Stands in documents for the lot or participant that a row belongs to, until it is put there.
pub(super) const PARENT: &str = "\u{0}parent";

pub(super) static FRAMEWORK: SheetForm = SheetForm {
    name: "framework",
    called: ["Framework contract", "Rámcová smlouva"],
    is_sideways: true,
    is_required: true,
    fields: fields![
        "framework" or "cislo" or "id" or "cislo ramcove smlouvy" => ["id"], Kind::Id, required,
            "Number" / "Označení":
            "the number of the framework contract" / "označení rámcové smlouvy";
        "title" or "predmet" => ["title"], Kind::Text, optional,
            "Title" / "Název":
            "what it is called" / "jak se smlouva jmenuje";
        "authority" or "objednatel" => ["authority"], Kind::Text, required,
            "Authority" / "Zadavatel":
            "who concluded it" / "kdo ji uzavřel";
        "regime" or "zakon" or "rezim" => ["regime"], Kind::Choice(REGIMES), required,
            "Act" / "Právní předpis":
            "the act under which it was concluded" / "zákon, podle kterého byla uzavřena";
        "from" or "ucinnost od" => ["term", "from"], Kind::Day, required,
            "From" / "Platí od":
            "first day for partial contracts" / "první den pro dílčí smlouvy";
        "to" or "ucinnost do" => ["term", "to"], Kind::Day, required,
            "To" / "Platí do":
            "last day for partial contracts" / "poslední den pro dílčí smlouvy";
        "may_outlive" => ["may_outlive"], Kind::Flag, optional,
            "May outlive" / "Plnění i po skončení":
            "whether work may end after the term" / "zda plnění smí skončit po době platnosti";
        "maximum_value" or "financni limit" => ["maximum_value"], Kind::Money, optional,
            "Maximum value" / "Nejvyšší hodnota":
            "CZK without VAT for the whole term" / "Kč bez DPH za celou dobu";
        "invoice_after_acceptance" => ["invoice_after_acceptance"], Kind::Flag, optional,
            "Invoice after acceptance" / "Fakturace až po převzetí":
            "whether only what was accepted is invoiced" / "zda lze fakturovat jen převzaté";
    ],
};

pub(super) static LOTS: SheetForm = SheetForm {
    name: "lots",
    called: ["Lots", "Části"],
    is_sideways: false,
    is_required: true,
    fields: fields![
        "lot" or "id" or "cislo casti" => ["id"], Kind::Id, required,
            "Lot" / "Část":
            "the number of the lot" / "označení části";
        "area" or "oblast sluzeb" or "sluzby" => ["area"], Kind::Choice(AREAS), required,
            "Area" / "Oblast":
            "the area of services" / "oblast služeb";
        "region" => ["region"], Kind::Region, required,
            "Region" / "Kraj":
            "name or code NUTS 3" / "název nebo kód NUTS 3";
        "maximum_value" or "financni limit" => ["maximum_value"], Kind::Money, optional,
            "Maximum value" / "Nejvyšší hodnota":
            "CZK without VAT" / "Kč bez DPH";
        "combine" or "zpusob hodnoceni" => ["scheme", "combine", "kind"], Kind::Choice(COMBINATIONS), optional,
            "Evaluation" / "Hodnocení":
            "sum of points unless said" / "součet bodů, není-li uvedeno jinak";
        "vat" or "dph" => ["scheme", "vat"], Kind::Choice(TAX), optional,
            "VAT" / "Ceny":
            "whether prices are with the tax; without it unless said" / "s DPH, nebo bez DPH; bez DPH, není-li uvedeno jinak";
        "rounding" or "co se zaokrouhluje" => ["scheme", "rounding", "what"], Kind::Choice(ROUNDED), optional,
            "Rounding of" / "Zaokrouhluje se":
            "nothing unless said" / "nic, není-li uvedeno jinak";
        "rounding_places" or "pocet mist" => ["scheme", "rounding", "places"], Kind::Count, optional,
            "Decimals" / "Desetinná místa":
            "two unless said" / "dvě, není-li uvedeno jinak";
        "rounding_mode" or "zpusob zaokrouhleni" => ["scheme", "rounding", "mode"], Kind::Choice(ROUNDING), optional,
            "Rounding mode" / "Zaokrouhlení":
            "half up unless said" / "aritmeticky, není-li uvedeno jinak";
        "ties" or "pri rovnosti" => ["scheme", "ties"], Kind::Kinds(TIES), optional,
            "Ties" / "Při shodě":
            "rules in their order, parted by commas; more points: the criterion" / "pravidla v pořadí, oddělená čárkami; více bodů: kritérium";
        "weights_sum" => ["scheme", "weights_sum"], Kind::Number(4), optional,
            "Weights make" / "Součet vah":
            "what the weights have to add up to" / "kolik musí dát součet vah";
        "offer_period" or "lhuta pro nabidky" => ["path", "rules", "*", "way", "offer_period", "working_days"], Kind::Count, optional,
            "Offer period" / "Lhůta pro nabídky (pracovní dny)":
            "working days; orders then always go by a mini-tender" / "v pracovních dnech; zadává se pak vždy minitendrem";
    ],
};

pub(super) static ITEMS: SheetForm = SheetForm {
    name: "items",
    called: ["Items", "Položky"],
    is_sideways: false,
    is_required: true,
    fields: fields![
        "lot" => [PARENT], Kind::Id, required,
            "Lot" / "Část":
            "the lot that it belongs to" / "část, do které patří";
        "item" or "id" or "kod" => ["id"], Kind::Id, required,
            "Item" / "Položka":
            "a short code" / "krátký kód";
        "name" or "popis" => ["name"], Kind::Text, optional,
            "Name" / "Název":
            "what people call it" / "jak se jí říká";
        "unit" or "merna jednotka" => ["unit"], Kind::Choice(UNITS), required,
            "Unit" / "Jednotka":
            "what is counted" / "co se počítá";
        "maximum_unit_price" or "maximalni cena" => ["maximum_unit_price"], Kind::Money, optional,
            "Maximum unit price" / "Nejvyšší jednotková cena":
            "CZK for one unit" / "Kč za jednotku";
        "vat_percent" or "dph" => ["vat_percent"], Kind::Number(2), optional,
            "VAT percent" / "Sazba DPH":
            "percent; empty where exempt" / "procent; prázdné, je-li plnění osvobozeno";
        "step" or "nasobky" => ["step"], Kind::Number(4), optional,
            "Step" / "Krok":
            "quantities are multiples of it" / "množství jsou jeho násobky";
        "pay_for" => ["pay_for"], Kind::Choice(PAY_FOR), optional,
            "Paid for" / "Platí se za":
            "use unless said" / "užití, není-li uvedeno jinak";
        "missed_visit_percent" => ["missed_visit_percent"], Kind::Number(2), optional,
            "Missed visit percent" / "Zmařená návštěva (%)":
            "percent of the price; empty where not paid" / "procent ceny; prázdné, pokud se neplatí";
        "absent_day_deduction" => ["absent_day_deduction"], Kind::Money, optional,
            "Absent day deduction" / "Srážka za den nepřítomnosti":
            "CZK a day" / "Kč za den";
    ],
};

pub(super) static CRITERIA: SheetForm = SheetForm {
    name: "criteria",
    called: ["Criteria", "Kritéria"],
    is_sideways: false,
    is_required: false,
    fields: fields![
        "lot" => [PARENT], Kind::Id, required,
            "Lot" / "Část":
            "the lot that it belongs to" / "část, do které patří";
        "criterion" or "id" => ["id"], Kind::Id, required,
            "Criterion" / "Kritérium":
            "a short code" / "krátký kód";
        "name" or "popis" => ["name"], Kind::Text, optional,
            "Name" / "Název":
            "what people call it" / "jak se mu říká";
        "of" or "co se hodnoti" => ["of"], Kind::Choice(OF), required,
            "Looks at" / "Hodnotí se":
            "the price, or a value of the offer" / "cena, nebo hodnota z nabídky";
        "better" or "smer" => ["better"], Kind::Choice(BETTER), required,
            "Better" / "Lepší je":
            "lower or higher" / "nižší, nebo vyšší";
        "weight" or "body" => ["weight"], Kind::Number(4), required,
            "Weight" / "Váha":
            "the most points" / "nejvýše bodů";
        "formula" or "zpusob vypoctu" => ["formula", "kind"], Kind::Choice(FORMULAS), required,
            "Formula" / "Vzorec":
            "how the figure becomes points" / "jak se z údaje stanou body";
        "maximum" or "nejvyse" => ["formula", "maximum"], Kind::Number(4), optional,
            "Maximum" / "Maximum":
            "for the share of a maximum" / "pro podíl z maxima";
        "full_at" => ["formula", "full_at"], Kind::Number(4), optional,
            "Full at" / "Plný počet při":
            "for a fixed range" / "pro pevné rozpětí";
        "zero_at" => ["formula", "zero_at"], Kind::Number(4), optional,
            "Zero at" / "Nula při":
            "for a fixed range; linear from best: the multiple of the best" / "pro pevné rozpětí; lineárně od nejlepší: násobek nejlepší";
        "levels" => ["formula", "levels"], Kind::Levels, optional,
            "Levels" / "Stupně":
            "as in good = 40; fair = 20" / "například výborně = 40; dobře = 20";
        "bands" or "pasma" => ["formula", "bands"], Kind::Bands, optional,
            "Bands" / "Pásma":
            "up to a figure so many points, as in 2 = 15; 5 = 9" / "do jaké hodnoty kolik bodů, například 2 = 15; 5 = 9";
        "beyond" or "nad pasma" => ["formula", "beyond"], Kind::Number(4), optional,
            "Beyond the bands" / "Mimo pásma":
            "points above the last band" / "body nad posledním pásmem";
        "minimum_points" or "nejmene bodu" => ["minimum_points"], Kind::Number(4), optional,
            "Minimum points" / "Nejméně bodů":
            "the least that an offer needs" / "kolik nabídka musí mít";
    ],
};

pub(super) static PARTICIPANTS: SheetForm = SheetForm {
    name: "participants",
    called: ["Participants", "Účastníci"],
    is_sideways: false,
    is_required: true,
    fields: fields![
        "participant" or "id" or "poskytovatel" => ["id"], Kind::Id, required,
            "Participant" / "Účastník":
            "a short code" / "krátký kód";
        "name" or "nazev poskytovatele" => ["name"], Kind::Text, optional,
            "Name" / "Název":
            "the name of the organisation" / "název organizace";
        "ico" or "ic" => ["ico"], Kind::OwnIco, optional,
            "IČO" / "IČO":
            "eight digits, as text" / "osm číslic, jako text";
    ],
};

pub(super) static TERMS: SheetForm = SheetForm {
    name: "prices",
    called: ["Prices", "Ceník"],
    is_sideways: false,
    is_required: true,
    fields: fields![
        "participant" or "poskytovatel" => [PARENT], Kind::Id, required,
            "Participant" / "Účastník":
            "who takes part in the lot" / "kdo se části účastní";
        "lot" => ["lot"], Kind::Id, required,
            "Lot" / "Část":
            "the lot" / "část";
        "item" or "kod" => [], Kind::Id, optional,
            "Item" / "Položka":
            "empty where only the part in the lot is told" / "prázdné, uvádí-li se jen účast v části";
        "price" or "jednotkova cena" or "cena za jednotku" => ["prices"], Kind::Money, optional,
            "Price" / "Cena":
            "CZK for one unit" / "Kč za jednotku";
        "capacity" => ["capacity"], Kind::Number(4), optional,
            "Capacity" / "Kapacita":
            "units in contracts at one time; empty for no limit" / "jednotek ve smlouvách současně; prázdné znamená bez omezení";
        "rank" => ["rank"], Kind::Count, optional,
            "Rank" / "Pořadí":
            "the place in the framework contract" / "pořadí v rámcové smlouvě";
        "share" => ["share"], Kind::Number(4), optional,
            "Share" / "Podíl":
            "a fraction of 1" / "zlomek jedné";
        "maximum_value" or "financni limit" => ["maximum_value"], Kind::Money, optional,
            "Maximum value" / "Nejvyšší hodnota":
            "CZK without VAT" / "Kč bez DPH";
        "municipalities" or "orp" => ["territory", "municipalities"], Kind::Municipalities, optional,
            "Municipalities" / "Území (ORP)":
            "names or codes, parted by commas; empty for the whole region" / "názvy nebo kódy oddělené čárkami; prázdné pro celý kraj";
    ],
};

pub(super) static CREDENTIALS: SheetForm = SheetForm {
    name: "credentials",
    called: ["Credentials", "Oprávnění"],
    is_sideways: false,
    is_required: false,
    fields: fields![
        "participant" or "poskytovatel" => [PARENT], Kind::Id, required,
            "Participant" / "Účastník":
            "who holds it" / "kdo je má";
        "kind" => ["kind"], Kind::Choice(KINDS), required,
            "Kind" / "Druh":
            "registration or authorisation" / "registrace, nebo pověření";
        "scope" => ["scope"], Kind::Id, required,
            "Scope" / "Rozsah":
            "kind of service, or what is authorised" / "druh služby, nebo činnost";
        "form" => ["form"], Kind::Choice(FORMS), optional,
            "Form" / "Forma":
            "where it is for one form" / "je-li pro jednu formu";
        "from" or "plati od" => ["from"], Kind::Day, required,
            "From" / "Od":
            "first valid day" / "první den platnosti";
        "to" or "plati do" => ["to"], Kind::Day, optional,
            "To" / "Do":
            "last valid day" / "poslední den platnosti";
    ],
};

pub(super) static REQUIRED_CREDENTIALS: SheetForm = SheetForm {
    name: "required_credentials",
    called: ["Required credentials", "Požadovaná oprávnění"],
    is_sideways: false,
    is_required: false,
    fields: fields![
        "lot" => [PARENT], Kind::Id, required,
            "Lot" / "Část":
            "the lot" / "část";
        "kind" => ["kind"], Kind::Choice(KINDS), required,
            "Kind" / "Druh":
            "registration or authorisation" / "registrace, nebo pověření";
        "scope" => ["scope"], Kind::Id, required,
            "Scope" / "Rozsah":
            "kind of service, or what is authorised" / "druh služby, nebo činnost";
        "form" => ["form"], Kind::Choice(FORMS), optional,
            "Form" / "Forma":
            "where one form is required" / "požaduje-li se jedna forma";
    ],
};

/// All sheets, in the order of a workbook.
pub(super) static SHEETS: [&SheetForm; 8] =
    [&FRAMEWORK, &LOTS, &ITEMS, &CRITERIA, &REQUIRED_CREDENTIALS, &PARTICIPANTS, &TERMS, &CREDENTIALS];
