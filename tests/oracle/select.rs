//! `select`: for every order the participants are sorted anew.

use super::{Number, Result, invalid, list, optional, require, text, whole};
use serde_json::Value;

/// Who got each order, and who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The id, or nothing.
    pub awards: Vec<Option<String>>,
    /// In the order in which they were asked.
    pub asked: Vec<Vec<String>>,
}

#[derive(Clone)]
struct Person {
    id: String,
    rank: i64,
    price: Option<Number>,
    share: Option<Number>,
    capacity: Option<Number>,
    awarded: Number,
}

/// The operation `select`.
pub fn select(input: &Value) -> Result<Selection> {
    let rule = &input["rule"];
    let mut people = Vec::new();
    for person in list(input, "participants")? {
        people.push(Person {
            id: text(person, "id")?.to_owned(),
            rank: person["rank"].as_i64().unwrap_or(0),
            price: optional(person, "price")?,
            share: optional(person, "share")?,
            capacity: optional(person, "capacity")?,
            awarded: optional(person, "awarded")?.unwrap_or_else(|| whole(0)),
        });
    }
    people.sort_by_key(|person| person.rank);
    let mut result = Selection { awards: Vec::new(), asked: Vec::new() };
    for order in list(input, "orders")? {
        let size = match rule["measure"].as_str() {
            Some("count") => whole(1),
            Some(measure) => optional(order, measure)?.ok_or_else(invalid)?,
            None => whole(0),
        };
        let quantity = optional(order, "quantity")?;
        let t: Number = people.iter().map(|person| &person.awarded).sum();
        // Whoever stands earlier in `people` comes first where the rule sees no difference: a stable sort.
        let mut queue = people.clone();
        match text(rule, "kind")? {
            "cascade" | "rotation" => {}
            "target_shares" => {
                queue.sort_by_key(|person| &person.awarded - person.share.as_ref().expect("a share") * (&t + &size));
            }
            "least_awarded" => queue.sort_by_key(|person| person.awarded.clone()),
            "lowest_price" => {
                let by_id = list(rule, "ties")?.iter().any(|tie| tie["kind"] == "lower_id");
                let tie = |person: &Person| if by_id { person.id.clone() } else { String::new() };
                queue.sort_by_key(|person| (person.price.clone(), tie(person)));
            }
            _ => return Err(invalid()),
        }
        queue.retain(|person| person.capacity.as_ref().is_none_or(|room| Some(room) >= quantity.as_ref()));
        let declined = list(order, "declined_by")?;
        let taker = queue.iter().position(|person| !declined.iter().any(|id| *id == *person.id));
        let asked = &queue[..taker.map_or(queue.len(), |index| index + 1)];
        require(rule["kind"] != "rotation" || rule["declined"].is_string())?;
        for person in asked {
            let took = taker.is_some_and(|index| queue[index].id == person.id);
            let index = people.iter().position(|known| known.id == person.id).expect("known");
            if took {
                people[index].awarded += &size;
                if let (Some(room), Some(quantity)) = (&mut people[index].capacity, &quantity) {
                    *room -= quantity;
                }
            }
            if rule["kind"] == "rotation" && (took || rule["declined"] == "lose_turn") {
                let person = people.remove(index);
                people.push(person);
            }
        }
        result.asked.push(asked.iter().map(|person| person.id.clone()).collect());
        result.awards.push(taker.map(|index| queue[index].id.clone()));
    }
    Ok(result)
}
