//! Requests from a table: one row for a request, or one for each of its lines.

use super::choices::{UNITS, URGENCIES};
use super::field::{Field, Kind, Segment, fields, names};
use super::known::Known;
use super::one::One;
use super::record::Record;
use super::sheet::{Columns, Row};
use super::{RequestsRead, RequestsTable};
use crate::framework::Lot;
use crate::message::InputError;
use crate::request::Request;
use crate::value::Checked;
use crate::value::json::Node;

pub(super) const FIELDS: &[Field] = fields![
    "request" or "cislo poptavky" or "oznaceni poptavky" or "pozadavek" or "cislo pozadavku" or "id" => ["id"], Kind::Id, required,
        "Request" / "Poptávka":
        "its number; rows with the same one are its lines" / "její číslo; řádky se stejným číslem jsou její položky";
    "version" or "verze poptavky" or "verze pozadavku" => ["version"], Kind::Count, optional,
        "Version" / "Verze":
        "1 unless it was changed" / "1, pokud nebyla změněna";
    "framework" or "ramcova dohoda" or "ramec" => ["framework"], Kind::Id, required,
        "Framework contract" / "Rámcová smlouva":
        "its number" / "její označení";
    "lot" or "cast ramcove smlouvy" => ["lot"], Kind::Lot, required,
        "Lot" / "Část":
        "the lot of the framework contract" / "část rámcové smlouvy";
    "office" or "ospod" or "orp" or "urad" or "obec" or "mesto" => ["office"], Kind::Municipality, required,
        "Office" / "OSPOD (ORP)":
        "the municipality whose office asks: name or code of ČSÚ" / "obec, jejíž úřad žádá: název nebo kód ČSÚ";
    "received_at" or "datum prijeti" or "datum pozadavku" or "prijato" or "received" => ["received_at"], Kind::Moment, required,
        "Received at" / "Přijato":
        "day, or day and time" / "den, případně den a čas";
    "region" => ["place", "region"], Kind::Region, required,
        "Region" / "Kraj":
        "name or code NUTS 3" / "název nebo kód NUTS 3";
    "municipality" or "misto" or "misto plneni" or "orp plneni" => ["place", "municipality"], Kind::Municipality, optional,
        "Where" / "Místo plnění":
        "municipality with extended powers; empty for the whole region" / "obec s rozšířenou působností; prázdné pro celý kraj";
    "from" or "zacatek" or "datum od" or "plneni od" => ["period", "from"], Kind::Day, required,
        "From" / "Od":
        "first day" / "první den";
    "to" or "konec" or "datum do" or "plneni do" => ["period", "to"], Kind::Day, required,
        "To" / "Do":
        "last day" / "poslední den";
    "urgency" or "nalehavost" => ["urgency"], Kind::Choice(URGENCIES), optional,
        "Urgency" / "Naléhavost":
        "ordinary unless said" / "běžná, není-li uvedeno jinak";
    "item" or "kod polozky" or "sluzba" or "cinnost" or "service" => ["lines", "*", "item"], Kind::Item, required,
        "Item" / "Položka":
        "an item of the lot" / "položka dané části";
    "quantity" or "pocet jednotek" or "pocet hodin" or "pocet" or "rozsah" => ["lines", "*", "quantity"], Kind::Number(4), required,
        "Quantity" / "Množství":
        "in the unit of the item, for all children together" / "v jednotce položky, za všechny děti dohromady";
    "unit" or "merna jednotka" => ["lines", "*", "unit"], Kind::Choice(UNITS), required,
        "Unit" / "Jednotka":
        "that of the item where empty" / "není-li uvedena, jednotka položky";
    "age_from" or "vek" => ["need", "ages", "from"], Kind::Count, optional,
        "Age from" / "Věk od":
        "of the youngest child" / "nejmladšího dítěte";
    "age_to" => ["need", "ages", "to"], Kind::Count, optional,
        "Age to" / "Věk do":
        "of the oldest child" / "nejstaršího dítěte";
    "target_groups" or "cilova skupina" => ["need", "target_groups"], Kind::Ids, optional,
        "Target groups" / "Cílové skupiny":
        "codes of the framework contract, parted by commas" / "kódy rámcové smlouvy oddělené čárkami";
    "specialisations" or "specializace" => ["need", "specialisations"], Kind::Ids, optional,
        "Specialisations" / "Odbornost":
        "codes of the framework contract, parted by commas" / "kódy rámcové smlouvy oddělené čárkami";
    "languages" or "jazyk" => ["need", "languages"], Kind::Ids, optional,
        "Languages" / "Jazyky":
        "codes parted by commas: cs, uk, rom" / "kódy oddělené čárkami: cs, uk, rom";
    "risk" or "trida rizika" => ["need", "risk"], Kind::Id, optional,
        "Risk" / "Riziko":
        "a class of the framework contract" / "třída podle rámcové smlouvy";
    "cases" or "pripad" or "spis" or "deti" or "oznaceni ditete" => ["cases"], Kind::Ids, required,
        "Cases" / "Případy":
        "pseudonyms of the children, parted by commas; never names" / "pseudonymy dětí oddělené čárkami; nikdy jména";
    "continues" or "navazuje" => ["continues", "request"], Kind::Id, optional,
        "Continues" / "Navazuje na poptávku":
        "the earlier request" / "předchozí poptávka";
    "continues_participant" or "dosavadni poskytovatel" => ["continues", "participant"], Kind::Participant, optional,
        "Of participant" / "Dosavadní poskytovatel":
        "who delivers the earlier one" / "kdo plní předchozí";
    "funding_source" or "zdroj" or "zdroj financovani" => ["funding_source"], Kind::Id, optional,
        "Funding source" / "Zdroj financování":
        "where the framework contract names sources" / "uvádí-li rámcová smlouva zdroje";
    "maximum_price" or "nejvyssi pripustna cena" or "limit" => ["maximum_price"], Kind::Money, optional,
        "Maximum price" / "Nejvyšší cena":
        "CZK for the whole" / "Kč za celek";
    "note" or "pozn" => [], Kind::Note, optional,
        "Note" / "Poznámka":
        "not read; no birth numbers, no names" / "nečte se; žádná rodná čísla ani jména";
    "telephone" or "tel" or "mobil" or "phone" => [], Kind::Telephone, optional,
        "Telephone" / "Telefon":
        "not read" / "nečte se";
];

pub(super) fn read(input: &RequestsTable) -> Result<RequestsRead, InputError> {
    let known = Known::new(input.framework.as_deref(), input.lot.as_ref())?;
    let given = given(&known);
    let (rows, said, source) = (&input.rows, &input.columns, &input.source);
    let table = One { rows, said, source, fields: FIELDS, given: &given, groups: &[] };
    let key = |row: &Row, _: &Columns| {
        row.text("request").map(|id| format!("{id}\n{}", row.text("version").unwrap_or_default()))
    };
    let read = table.records(&known, &|_| {}, &key)?;
    let (requests, rows, findings) = read.documents::<Checked<Request>>(FIELDS, &|record| complete(record, &known));
    Ok(RequestsRead { requests, rows, findings })
}

/// What the framework contract says, and needs no column.
fn given(known: &Known<'_>) -> Vec<&'static str> {
    let mut given = Vec::new();
    if known.framework.is_some() {
        given.extend(["framework", "unit", "region"]);
    }
    if let Some(lot) = known.only_lot() {
        given.push("lot");
        given.extend((lot.items.len() == 1).then_some("item"));
    }
    given
}

/// What no cell says and the framework contract does.
fn complete(record: &mut Record, known: &Known<'_>) {
    let Some(framework) = known.framework else { return };
    record.default(&names(&["framework"]), Node::Text(framework.id.to_string()));
    if let Some(lot) = known.only_lot() {
        record.default(&names(&["lot"]), Node::Text(lot.id.to_string()));
    }
    let of_record = |lot: &&Lot| record.text(&names(&["lot"])) == Some(lot.id.as_str());
    let Some(lot) = framework.lots.iter().find(of_record) else { return };
    record.default(&names(&["place", "region"]), Node::Text(lot.region.as_str().to_owned()));
    for line in 0..record.lines() {
        let place =
            |name: &str| vec![Segment::Name("lines".to_owned()), Segment::Index(line), Segment::Name(name.to_owned())];
        if let [only] = lot.items.as_slice() {
            record.default(&place("item"), Node::Text(only.id.to_string()));
        }
        let item =
            record.text(&place("item")).and_then(|item| lot.items.iter().find(|known| known.id.as_str() == item));
        if let Some(item) = item {
            record.default(&place("unit"), Node::Text(item.unit.as_str().to_owned()));
        }
    }
}
