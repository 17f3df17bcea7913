//! What was delivered, from a table: a row for an item, a day and a worker.

use super::field::{Field, Kind, fields, names};
use super::known::Known;
use super::one::One;
use super::sheet::{Columns, Row};
use super::{DeliveriesRead, DeliveriesTable};
use crate::message::InputError;
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
    let (rows, said, source) = (&input.rows, &input.columns, &input.source);
    let table = One { rows, said, source, fields: FIELDS, given: &[], groups: &[] };
    let key =
        |row: &Row, _: &Columns| row.text("request").map(|id| format!("{id}\n{}", row.text("number").unwrap_or("1")));
    let read = table.records(&known, &|_| {}, &key)?;
    let at = input.at.to_string();
    let (events, rows, findings) = read.documents(FIELDS, &|record| {
        for (name, text) in
            [("kind", "delivered"), ("happened_at", &at), ("recorded_at", &at), ("role", input.role.as_str())]
        {
            record.default(&names(&[name]), Node::Text(text.to_owned()));
        }
    });
    Ok(DeliveriesRead { events, rows, findings })
}
