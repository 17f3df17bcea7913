//! What was delivered, from a table: a row for an item, a day and a worker.

use super::field::{Field, Kind, fields, names};
use super::found::Found;
use super::known::Known;
use super::record::records;
use super::sheet::{Row, Sheet};
use super::{DeliveriesRead, DeliveriesTable, said_columns};
use crate::law::Severity;
use crate::message::InputError;
use crate::register::Event;
use crate::value::json::Node;

pub(super) const FIELDS: &[Field] = fields![
    "request" or "cislo poptavky" or "oznaceni poptavky" or "pozadavek" or "smlouva" or "cislo smlouvy" or "contract" => ["request"],
        Kind::Id, required,
        "Request" / "Poptávka":
        "the request of the contract" / "poptávka, ze které smlouva vzešla";
    "number" or "cislo dilci smlouvy" or "poradi smlouvy" => ["number"], Kind::Count, optional,
        "Contract number" / "Smlouva č.":
        "which contract of the request; 1 where empty" / "která smlouva poptávky; prázdné znamená 1";
    "item" or "kod polozky" or "sluzba" or "cinnost" or "service" => ["lines", "*", "item"], Kind::Item, required,
        "Item" / "Položka":
        "an item of the contract" / "položka smlouvy";
    "quantity" or "pocet jednotek" or "pocet hodin" or "hodiny" or "hodin" or "pocet" or "rozsah" => ["lines", "*", "quantity"],
        Kind::Number(4), required,
        "Quantity" / "Množství":
        "in the unit of the item" / "v jednotce položky";
    "day" or "datum" or "datum plneni" or "date" => ["lines", "*", "day"], Kind::Day, optional,
        "Day" / "Den":
        "within the period of the contract" / "v době plnění smlouvy";
    "worker" or "pracovnice" or "kdo" => ["lines", "*", "worker"], Kind::Id, optional,
        "Worker" / "Pracovník":
        "a pseudonym, never a name" / "pseudonym, nikdy jméno";
    "record" or "cislo vykazu" or "vykaz" or "zaznam" => ["lines", "*", "record"], Kind::Reference, optional,
        "Record" / "Výkaz č.":
        "the number of the record of performance" / "číslo výkazu o plnění";
    "missed" or "zmarena navsteva" or "nedostavila se" => ["lines", "*", "missed"], Kind::Flag, optional,
        "Missed" / "Rodina se nedostavila":
        "yes where the family did not come" / "ano, pokud se rodina nedostavila";
    "absent_days" or "dny nepritomnosti" => ["lines", "*", "absent_days"], Kind::Count, optional,
        "Absent days" / "Dny nepřítomnosti":
        "days on which the child was away" / "dny, kdy dítě nebylo přítomno";
    "from" or "obdobi od" => ["from"], Kind::Day, optional,
        "From" / "Od":
        "first day, where days are not said" / "první den, nejsou-li uvedeny dny";
    "to" or "obdobi do" => ["to"], Kind::Day, optional,
        "To" / "Do":
        "last day, where days are not said" / "poslední den, nejsou-li uvedeny dny";
    "note" or "pozn" => [], Kind::Note, optional,
        "Note" / "Poznámka":
        "not read; no birth numbers, no names" / "nečte se; žádná rodná čísla ani jména";
];

pub(super) fn read(input: &DeliveriesTable) -> Result<DeliveriesRead, InputError> {
    let known = Known::new(input.framework.as_deref(), None)?;
    said_columns(FIELDS, &known, &input.columns)?;
    let mut found = Found::of(input.source.file.clone());
    let place = found.sheet(input.source.sheet.clone(), false);
    let mut answer = DeliveriesRead { events: Vec::new(), rows: Vec::new(), findings: Vec::new() };
    if !input.source.open(&mut found) {
        answer.findings = found.finish();
        return Ok(answer);
    }
    let sheet = Sheet {
        place,
        fields: FIELDS,
        given: &[],
        one_of: &[],
        no_rows: Some(Severity::Warning),
        known: &known,
        said: &input.columns,
    };
    let read = sheet.read(&input.rows, &mut found);
    let key = |row: &Row| row.text("request").map(|id| format!("{id}\n{}", row.text("number").unwrap_or("1")));
    let columns = read.columns();
    for mut record in records(&sheet, read.rows, &key, &mut found) {
        let at = input.at.to_string();
        for (name, text) in
            [("kind", "delivered"), ("happened_at", &at), ("recorded_at", &at), ("role", input.role.as_str())]
        {
            record.default(&names(&[name]), Node::Text(text.to_owned()));
        }
        let Some(event) = record.read::<Event>(FIELDS, &columns, &mut found) else { continue };
        answer.events.push(event);
        answer.rows.push(record.rows);
    }
    answer.findings = found.finish();
    Ok(answer)
}
