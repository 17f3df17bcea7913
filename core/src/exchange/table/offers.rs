//! Offers from a table: one row for an offer, or one for each of its lines.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{Field, Kind, Segment, fields, names};
use super::found::{At, Found};
use super::known::Known;
use super::one::{One, Records};
use super::record::{Key, Record};
use super::sheet::{Columns, Row, SheetRead, called};
use super::{OffersRead, OffersTable};
use crate::law::Severity;
use crate::message::{InputError, TableCode};
use crate::offer::{Offer, OfferLine};
use crate::value::json::Node;
use crate::value::{Exact, Id, Money};

pub(super) const FIELDS: &[Field] = fields![
    "offer" or "oznaceni nabidky" or "nabidka c" or "nabidka" or "id nabidky" or "offer id" => ["id"], Kind::Id, optional,
        "Offer" / "Číslo nabídky":
        "rows with the same number are lines of one offer" / "řádky se stejným číslem tvoří jednu nabídku";
    "request" or "cislo poptavky" or "oznaceni poptavky" or "pozadavek" or "cislo pozadavku" => ["request"], Kind::Id, optional,
        "Request" / "Poptávka":
        "the request that is answered" / "poptávka, na kterou nabídka odpovídá";
    "request_version" or "verze pozadavku" or "verze" or "version" => ["request_version"], Kind::Count, optional,
        "Request version" / "Verze poptávky":
        "the version of the request, where it was changed" / "verze poptávky, byla-li změněna";
    "participant" or "ucastnik" or "uchazec" or "dodavatel" or "nazev poskytovatele" or "provider" => ["participant"],
        Kind::Participant, optional,
        "Participant" / "Poskytovatel":
        "as in the framework contract; the IČO decides" / "podle rámcové smlouvy; rozhoduje IČO";
    "ico" or "ic" or "identifikacni cislo" or "ico poskytovatele" or "ico dodavatele" => ["participant"], Kind::Ico, optional,
        "IČO" / "IČO":
        "eight digits, as text" / "osm číslic, jako text";
    "item" or "kod polozky" or "sluzba" or "cinnost" or "service" => ["lines", "*", "item"], Kind::Item, optional,
        "Item" / "Položka":
        "an item of the lot" / "položka dané části";
    "quantity" or "pocet jednotek" or "pocet hodin" or "pocet" or "rozsah" => ["lines", "*", "quantity"], Kind::Number(4), optional,
        "Quantity" / "Množství":
        "in the unit of the item" / "v jednotce položky";
    "unit_price" or "cena za jednotku" or "cena za hodinu" or "cena jednotka" => ["lines", "*", "unit_price"], Kind::Money, optional,
        "Unit price" / "Jednotková cena":
        "CZK for one unit" / "Kč za jednotku";
    "price" or "celkova cena" or "nabidkova cena" or "celkem" or "cena" or "total price" => ["price"],
        Kind::Money, optional,
        "Price" / "Cena celkem":
        "CZK for the whole offer; lines have to make it" / "Kč za celou nabídku; řádky ji musí dát";
    "vat_percent" or "dph" or "vat" => ["lines", "*", "vat_percent"], Kind::Number(2), optional,
        "VAT percent" / "Sazba DPH":
        "percent; empty where the item is exempt" / "procent; prázdné, je-li plnění osvobozeno";
    "submitted_at" or "datum podani" or "cas podani" or "doruceno" or "datum doruceni" or "submitted" => ["submitted_at"],
        Kind::ExactMoment, optional,
        "Submitted at" / "Podáno":
        "day and time, as in 1. 7. 2026 10:30" / "den a čas, například 1. 7. 2026 10:30";
    "replaces" or "nahrazuje nabidku" => ["replaces"], Kind::Id, optional,
        "Replaces" / "Nahrazuje":
        "the earlier offer that this one replaces" / "dřívější nabídka, kterou tato nahrazuje";
    "note" or "pozn" => [], Kind::Note, optional,
        "Note" / "Poznámka":
        "not read; no birth numbers" / "nečte se; žádná rodná čísla";
    "telephone" or "tel" or "mobil" or "phone" => [], Kind::Telephone, optional,
        "Telephone" / "Telefon":
        "not read" / "nečte se";
];

/// Of these at least one has to be there; the last is named where none is.
const ONE_OF: [&[&str]; 2] = [&["offer", "ico", "participant"], &["quantity", "price"]];

pub(super) fn read(input: &OffersTable) -> Result<OffersRead, InputError> {
    let known = Known::new(input.framework.as_deref(), input.lot.as_ref())?.with_criteria();
    let (rows, said, source) = (&input.rows, &input.columns, &input.source);
    let table = One { rows, said, source, fields: FIELDS, given: &[], groups: &ONE_OF };
    let read = table.records(&known, &without_lines, &|row, columns| key(row, columns, input.request.as_ref()))?;
    let Records { all, columns, mut found } = read;
    let mut taken = Taken::default();
    let (mut offers, mut rows) = (Vec::new(), Vec::new());
    for mut record in all {
        complete(&mut record, input, &known);
        taken.name(&mut record, &columns, &mut found);
        let Some(offer) = record.read::<Offer>(FIELDS, &columns, &mut found) else { continue };
        if !adds_up(&offer, record.at, &mut found) {
            continue;
        }
        taken.again(&offer, &record, &mut found);
        offers.push(offer);
        rows.push(record.rows);
    }
    Ok(OffersRead { offers, rows, findings: found.finish() })
}

/// Without quantities there are no lines; what stands beside a total is about the whole.
fn without_lines(read: &mut SheetRead) {
    if !read.has("quantity") {
        for row in &mut read.rows {
            row.values.retain(|value| !value.is_of_line());
        }
    }
}

/// Without a number, the lines of one participant for one request are one offer; without lines each row is one.
fn key(row: &Row, columns: &Columns, request: Option<&Id>) -> Key {
    let request = row.text("request").or(request.map(Id::as_str)).unwrap_or_default();
    let has_items = columns.iter().any(|(name, _)| *name == "item");
    match (row.text("offer"), row.text("ico").or_else(|| row.text("participant"))) {
        (Some(id), _) => Some(format!("{request}\n{id}")),
        (None, Some(who)) if has_items => Some(format!("{request}\n\n{who}")),
        _ => None,
    }
}

/// What no cell says and is known otherwise.
fn complete(record: &mut Record, input: &OffersTable, known: &Known<'_>) {
    if let Some(request) = &input.request {
        record.default(&names(&["request"]), Node::Text(request.to_string()));
    }
    if let Some([only]) = known.only_lot().map(|lot| lot.items.as_slice()) {
        for line in 0..record.lines() {
            let item = vec![Segment::Name("lines".to_owned()), Segment::Index(line), Segment::Name("item".to_owned())];
            record.default(&item, Node::Text(only.id.to_string()));
        }
    }
}

/// Whether the total is what the lines make.
fn adds_up(offer: &Offer, at: At, found: &mut Found) -> bool {
    if offer.total_price().is_ok() {
        return true;
    }
    let of_line = |line: &OfferLine| Some(line.quantity.exact() * line.unit_price?.exact());
    let sum: Exact = offer.lines.iter().filter_map(of_line).sum();
    let price = offer.price.map(Money::exact).unwrap_or_default();
    found.push(
        Severity::Error,
        at,
        TableCode::TotalApart,
        &[("value", price.to_string()), ("expected", sum.to_string())],
    );
    false
}

/// The offers that there are already.
#[derive(Default)]
struct Taken {
    names: BTreeSet<(String, String)>,
    /// How many offers of a participant for a request had to be numbered.
    numbers: BTreeMap<(String, String), u32>,
    /// The first row of the offer of a participant for a request.
    first: BTreeMap<(Option<Id>, Id), u32>,
}

impl Taken {
    /// Gives an offer without a number that of its participant, with a number of its own where it is taken.
    fn name(&mut self, record: &mut Record, columns: &Columns, found: &mut Found) {
        let id = names(&["id"]);
        let request = record.text(&names(&["request"])).unwrap_or_default().to_owned();
        if let Some(name) = record.text(&id) {
            self.names.insert((request, name.to_owned()));
            return;
        }
        let Some(participant) = record.text(&names(&["participant"])).map(str::to_owned) else {
            // Who offers is missed more than the number of the offer.
            if !record.is_wrong
                && let Some(field) = FIELDS.iter().find(|field| field.name == "participant")
            {
                let column = columns.iter().find(|(name, _)| *name == field.name).map(|(_, place)| *place);
                found.push(Severity::Error, At { column, ..record.at }, TableCode::Empty, &called(field));
                record.is_wrong = true;
            }
            return;
        };
        let last = self.numbers.entry((request.clone(), participant.clone())).or_default();
        let mut name = participant.clone();
        // Where the last number is kept, thousands of offers of one participant are not counted anew for each of them.
        while *last > 0 || self.names.contains(&(request.clone(), name.clone())) {
            *last = last.saturating_add(1);
            name = format!("{participant} ({})", last.saturating_add(1));
            if !self.names.contains(&(request.clone(), name.clone())) {
                break;
            }
        }
        self.names.insert((request, name.clone()));
        record.default(&id, Node::Text(name));
    }

    /// Warns of a second offer of the same participant for the same request.
    fn again(&mut self, offer: &Offer, record: &Record, found: &mut Found) {
        let Some(participant) = offer.participant.clone().filter(|_| offer.replaces.is_none()) else { return };
        let row = record.rows.first().copied().unwrap_or_default();
        let first = *self.first.entry((offer.request.clone(), participant.clone())).or_insert(row);
        if first != row {
            let values = [("value", participant.to_string()), ("row", first.to_string())];
            found.push(Severity::Warning, record.at, TableCode::SecondOffer, &values);
        }
    }
}
