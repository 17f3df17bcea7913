//! What could tell who a child is: birth numbers wherever they stand, what a call says, and how many share it.

use std::collections::{BTreeMap, BTreeSet};

use minitendr::exchange::{call, normalize};
use minitendr::{ErrorCode, Id, Language, Pseudonym, Text};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Value, json};

use crate::{candidates, codes, config, minitender, result};

/// Ten digits that are a date and divisible by 11, by the rule alone.
fn birth_number() -> impl Strategy<Value = String> {
    let month = (1..=12_u64, select(&[0, 20, 50, 70][..])).prop_map(|(month, plus)| month + plus);
    (0..100_u64, month, 1..=31_u64, 0..909_u64).prop_map(|(year, month, day, serial)| {
        let first = ((year * 100 + month) * 100 + day) * 10_000;
        let number = first.next_multiple_of(11) + serial * 11;
        format!("{number:010}")
    })
}

/// Something before or behind, parted from digits by a sign that everybody sees.
fn around() -> impl Strategy<Value = (String, String)> {
    let sign = || select(&[" ", ".", ",", "(", "č", "/", "-", "\n", "\u{a0}", ":"][..]);
    ("\\PC{0,8}", sign(), sign(), "\\PC{0,8}", any::<[bool; 2]>()).prop_map(
        |(before, left, right, behind, is_there)| {
            let before = if is_there[0] { before + left } else { String::new() };
            (before, if is_there[1] { right.to_owned() + &behind } else { String::new() })
        },
    )
}

fn is_birth_number(error: &minitendr::InputError) -> bool {
    error.has(ErrorCode::BirthNumber)
}

/// How people write a slash.
fn slash() -> impl Strategy<Value = &'static str> {
    select(&["/", " / ", "/ ", " /", "\u{a0}/\u{a0}", "\u{202f}/", "\u{2044}"][..])
}

fn findings(input: &Value) -> Vec<Value> {
    let found = result("privacy", input).expect("findings");
    found["findings"].as_array().expect("a list").clone()
}

fn code_of(finding: &Value) -> (&str, &str) {
    (finding["code"].as_str().expect("a code"), finding["severity"].as_str().expect("a severity"))
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn ten_digits_that_fit_are_found_wherever_they_stand(number in birth_number(), (before, behind) in around()) {
        let text = format!("{before}{number}{behind}");
        let error = Text::parse(&text).expect_err("a birth number");
        prop_assert!(is_birth_number(&error), "{text}");
        prop_assert!(is_birth_number(&Pseudonym::parse(&text).expect_err("a birth number")), "{text}");
        let id = Id::parse(&format!("R-{number}")).expect_err("a birth number");
        prop_assert!(is_birth_number(&id) && !id.to_string().contains(&number));
        let parted = format!("{}/{}", &number[..6], &number[6..]);
        prop_assert!(is_birth_number(&Id::parse(&parted).expect_err("a birth number")), "{parted}");
        let from = before.chars().count();
        let found = findings(&json!({"texts": {"t": text}}));
        let finding = found.iter().find(|finding| finding["from"] == json!(from)).expect("a finding");
        prop_assert_eq!((code_of(finding), &finding["to"]), (("birth_number", "refuse"), &json!(from + 10)));
    }

    #[test]
    fn the_form_with_a_slash_is_always_found(first in "[0-9]{6}", slash in slash(), second in "[0-9]{3,4}", (before, behind) in around()) {
        let text = format!("{before}{first}{slash}{second}{behind}");
        prop_assert!(Text::parse(&text).is_err_and(|error| is_birth_number(&error)), "{text}");
        let alone = format!("{first}{slash}{second}");
        prop_assert!(Pseudonym::parse(&alone).is_err_and(|error| is_birth_number(&error)), "{alone}");
        // Within longer digits it is none.
        let longer = format!("7{first}/{second}");
        prop_assert_eq!(Text::parse(&longer).is_ok(), true, "{}", longer);
    }

    #[test]
    fn nine_digits_alone_are_never_refused(digits in "[0-9]{9}", (before, behind) in ("[^0-9]{0,6}", "[^0-9]{0,6}")) {
        let text = format!("{before}.{digits}.{behind}");
        prop_assert!(Text::parse(&text).is_ok() && Pseudonym::parse(&digits).is_ok() && Id::parse(&digits).is_ok());
        let found = findings(&json!({"texts": {"t": digits}}));
        prop_assert_eq!(found.iter().map(code_of).collect::<Vec<_>>(), [("possible_personal_number", "warning")]);
        prop_assert_eq!(findings(&json!({"texts": {"t": digits}, "numbers": ["t"]})), Vec::<Value>::new());
    }

    /// What the engine would refuse of a text is what the operation says of it, and nothing that was found is repeated.
    #[test]
    fn what_is_refused_is_announced(text in "([0-9]{3,10}|[ /.@a-z\u{a0}+]|P|Nc){1,12}") {
        let found = findings(&json!({"texts": {"t": text}}));
        let is_refused = found.iter().any(|finding| code_of(finding).1 == "refuse");
        prop_assert_eq!(is_refused, Text::parse(&text).is_err_and(|error| is_birth_number(&error)), "{}", text);
        let characters: Vec<char> = text.chars().collect();
        for finding in &found {
            let place = |end: &str| usize::try_from(finding[end].as_u64().expect("a place")).expect("a place");
            let part: String = characters[place("from")..place("to")].iter().collect();
            prop_assert!(!part.is_empty() && !finding.to_string().contains(&part), "{part} in {finding}");
        }
    }

}

proptest! {
    #![proptest_config(config(300))]

    /// In the place of any text and of any name it is refused, and neither the error nor its path repeats it.
    #[test]
    fn no_error_repeats_a_birth_number(award in minitender::awards(), question in candidates::questions(), number in birth_number(), at: Index, as_name: bool) {
        let number = format!("{}/{}", &number[..6], &number[6..]);
        for (operation, mut input) in [("award", award), ("candidates", question)] {
            let mut all = Vec::new();
            places(&input, "", &mut all);
            let place = all[at.index(all.len())].clone();
            let (above, name) = place.rsplit_once('/').expect("a pointer");
            match input.pointer_mut(above) {
                Some(Value::Object(object)) if as_name => {
                    let value = object.remove(name).expect("a value");
                    object.insert(number.clone(), value);
                }
                _ => *input.pointer_mut(&place).expect("a place") = json!(number),
            }
            let Err(answer) = call(operation, &input.to_string()) else {
                prop_assert!(false, "accepted at {place} of {input}");
                return Ok(());
            };
            prop_assert!(!answer.contains(&number) && !codes(&answer).is_empty(), "{place}: {answer}");
        }
    }
}

/// The pointers of all places without a slash in a name. Sources of draws are no texts of people.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut below = |name: &str, value: &Value| {
        if !name.contains(['/', '~']) && name != "sources" {
            found.push(format!("{at}/{name}"));
            places(value, &format!("{at}/{name}"), found);
        }
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| below(&index.to_string(), value)),
        _ => {}
    }
}

const ATTRIBUTES: [&str; 7] =
    ["municipality", "items", "ages", "languages", "target_groups", "specialisations", "risk"];

fn ages() -> impl Strategy<Value = Option<Value>> {
    prop::option::weighted(0.7, (0..6_u32, 0..4_u32).prop_map(|(from, more)| json!({"from": from, "to": from + more})))
}

fn need() -> impl Strategy<Value = Value> {
    let few = |codes: Vec<&'static str>| subsequence(codes, 0..=1);
    let risk = prop::option::weighted(0.4, select(&["low", "high"][..]));
    (ages(), few(vec!["cs", "uk"]), few(vec!["g", "h"]), few(vec!["s"]), risk).prop_map(
        |(ages, languages, groups, specialisations, risk)| {
            json!({"ages": ages, "languages": languages, "target_groups": groups, "specialisations": specialisations, "risk": risk})
        },
    )
}

fn request() -> impl Strategy<Value = Value> {
    let place = (prop::bool::weighted(0.9), prop::option::weighted(0.6, select(&["5301", "5309"][..])));
    let items = subsequence(vec!["hour", "visit"], 1..=2);
    let cases = subsequence((0..9).collect::<Vec<u32>>(), 1..=3);
    (place, prop::bool::weighted(0.9), items, need(), cases).prop_map(
        |((here, municipality), lot, items, need, cases)| {
            let lines: Vec<Value> =
                items.iter().map(|item| json!({"item": item, "quantity": "1", "unit": item})).collect();
            json!({
                "id": "R", "framework": "F", "lot": if lot { "L" } else { "M" }, "office": "5309",
                "received_at": "2026-03-03T09:00:00+01:00",
                "place": {"region": if here { "CZ053" } else { "CZ041" }, "municipality": municipality},
                "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": lines, "need": need,
                "cases": cases.iter().map(|case| format!("case-{case}")).collect::<Vec<_>>(),
            })
        },
    )
}

/// A random input of `privacy`.
pub(crate) fn questions() -> impl Strategy<Value = Value> {
    (request(), prop::collection::vec(request(), 0..14), 1..7_u32)
        .prop_map(|(request, others, least)| json!({"request": request, "others": others, "least": least}))
}

/// The figure of an attribute as JSON has it, without those that say nothing.
fn said<'r>(request: &'r Value, attribute: &str) -> Option<&'r Value> {
    let value = match attribute {
        "municipality" => &request["place"]["municipality"],
        "items" => &request["lines"],
        other => &request["need"][other],
    };
    (!value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())).then_some(value)
}

/// How many cases share what a request says, by looking at each, without some attributes.
fn naive(request: &Value, others: &[Value], without: &[&str]) -> usize {
    let shares = |other: &Value| {
        other["lot"] == request["lot"]
            && other["place"]["region"] == request["place"]["region"]
            && ATTRIBUTES.iter().filter(|attribute| !without.contains(attribute)).all(|attribute| {
                let Some(wanted) = said(request, attribute) else { return true };
                let Some(known) = said(other, attribute) else { return false };
                let edge = |ages: &Value, end: &str| ages[end].as_u64().expect("an age");
                match (*attribute, wanted.as_array(), known.as_array()) {
                    ("ages", ..) => {
                        (edge(wanted, "from")..=edge(wanted, "to")).contains(&edge(known, "from"))
                            && edge(known, "to") <= edge(wanted, "to")
                    }
                    ("items", Some(wanted), Some(known)) => {
                        wanted.iter().all(|line| known.iter().any(|other| other["item"] == line["item"]))
                    }
                    (_, Some(wanted), Some(known)) => wanted.iter().all(|code| known.contains(code)),
                    _ => wanted == known,
                }
            })
    };
    let sharing = others.iter().filter(|other| shares(other)).chain(std::iter::once(request));
    let cases = sharing.flat_map(|request| request["cases"].as_array().expect("cases"));
    cases.filter_map(Value::as_str).collect::<BTreeSet<_>>().len()
}

/// A request as a change has it.
fn widened(request: &Value, widening: &Value) -> Value {
    let mut request = request.clone();
    for attribute in widening["leave_out"].as_array().expect("attributes") {
        match attribute.as_str().expect("an attribute") {
            "municipality" => request["place"]["municipality"] = json!(null),
            other => request["need"][other] = json!(null),
        }
    }
    if widening["ages"].is_object() {
        request["need"]["ages"] = widening["ages"].clone();
    }
    request
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn few_cases_are_counted_as_by_looking_at_each(input in questions()) {
        let (request, others) = (&input["request"], input["others"].as_array().expect("requests"));
        let least = usize::try_from(input["least"].as_u64().expect("a number")).expect("a number");
        let count = |without: &[&str]| naive(request, others, without);
        let found = findings(&input);
        let rare = found.iter().find(|finding| finding["code"] == "rare_combination");
        prop_assert_eq!(rare.is_some(), count(&[]) < least, "{}", input);
        let Some(rarity) = rare.map(|finding| &finding["rarity"]) else { return Ok(()) };
        prop_assert_eq!(&rarity["cases"], &json!(count(&[])));
        let stated: Vec<&str> = ATTRIBUTES.into_iter().filter(|attribute| said(request, attribute).is_some()).collect();
        let without: Vec<Value> =
            stated.iter().map(|attribute| json!({"attribute": attribute, "cases": count(&[attribute])})).collect();
        prop_assert_eq!(&rarity["without"], &json!(without));
        // The smallest sets by trying all of them.
        let can_go: Vec<&str> = stated.into_iter().filter(|attribute| *attribute != "items").collect();
        let mut by_size: BTreeMap<usize, BTreeSet<Vec<&str>>> = BTreeMap::new();
        for mask in 0..1_u32 << can_go.len() {
            let set: Vec<&str> =
                can_go.iter().enumerate().filter(|(bit, _)| mask >> bit & 1 == 1).map(|(_, name)| *name).collect();
            if count(&set) >= least {
                by_size.entry(set.len()).or_default().insert(set);
            }
        }
        let expected = by_size.into_values().next().unwrap_or_default();
        let changed = |widening: &Value| {
            let mut names: Vec<String> = serde_json::from_value(widening["leave_out"].clone()).expect("names");
            names.extend(widening["ages"].is_object().then(|| "ages".to_owned()));
            can_go.iter().copied().filter(|name| names.iter().any(|known| known == name)).collect::<Vec<_>>()
        };
        let widenings = rarity["widenings"].as_array().expect("a list");
        prop_assert_eq!(widenings.iter().map(changed).collect::<BTreeSet<_>>(), expected, "{}", input);
        prop_assert_eq!(widenings.len(), widenings.iter().map(changed).collect::<BTreeSet<_>>().len());
    }

    /// A request that is changed as it was said has as many cases as were promised; and no narrower ages have enough.
    #[test]
    fn a_change_keeps_its_promise(input in questions()) {
        let others = input["others"].as_array().expect("requests");
        let least = usize::try_from(input["least"].as_u64().expect("a number")).expect("a number");
        for finding in findings(&input) {
            for widening in finding["rarity"]["widenings"].as_array().into_iter().flatten() {
                let mut after = input.clone();
                after["request"] = widened(&input["request"], widening);
                prop_assert_eq!(findings(&after), Vec::<Value>::new(), "{}", widening);
                prop_assert_eq!(&widening["cases"], &json!(naive(&after["request"], others, &[])));
                let left_out = widening["leave_out"].as_array().expect("attributes").contains(&json!("ages"));
                if !left_out && widening["ages"].is_null() {
                    continue;
                }
                let edge = |of: &Value, end: &str| of["need"]["ages"][end].as_u64().expect("an age");
                let own = (edge(&input["request"], "from"), edge(&input["request"], "to"));
                let is_enough = |from: u64, to: u64| {
                    let mut narrower = after["request"].clone();
                    narrower["need"]["ages"] = json!({"from": from, "to": to});
                    naive(&narrower, others, &[]) >= least
                };
                let bands = (0..=own.0).flat_map(|from| (own.1..=12).map(move |to| (to - from, from, to)));
                let best = bands.filter(|(_, from, to)| is_enough(*from, *to)).min();
                let best = best.map_or(Value::Null, |(_, from, to)| json!({"from": from, "to": to}));
                prop_assert_eq!(&widening["ages"], &best, "{}", input);
            }
        }
    }

    /// The order of the others, and a request that is known twice, change nothing.
    #[test]
    fn the_order_of_others_plays_no_part(input in questions()) {
        let mut again = input.clone();
        let others = again["others"].as_array_mut().expect("requests");
        others.reverse();
        others.extend(others.first().cloned());
        others.push(input["request"].clone());
        prop_assert_eq!(findings(&again), findings(&input));
    }
}

/// What a call may say, at every depth.
const IN_A_CALL: [&str; 26] = [
    "format",
    "framework",
    "lot",
    "request",
    "version",
    "issued_at",
    "changed_at",
    "deadline",
    "recipients",
    "lines",
    "item",
    "quantity",
    "unit",
    "place",
    "region",
    "municipality",
    "period",
    "from",
    "to",
    "urgency",
    "need",
    "ages",
    "target_groups",
    "specialisations",
    "languages",
    "risk",
];

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            keys(value, found);
        }),
        Value::Array(list) => list.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(config(100))]

    /// No case, no price of the office, no source of money, nothing of an earlier contract, no preference; in a first call as
    /// in a changed one.
    #[test]
    fn a_call_says_what_is_needed_and_nothing_else(request in request(), price in prop::option::of(1..1000_u32), continues: bool, preference: bool) {
        let mut request = request;
        request["lot"] = json!("L");
        request["place"]["region"] = json!("CZ053");
        request["cases"] = request["cases"].as_array().expect("cases").iter().map(|case| json!(format!("secret-{case}"))).collect();
        let price = price.map(|price| format!("{price}.6789"));
        request["maximum_price"] = json!(price);
        request["funding_source"] = json!("secret-source");
        if continues {
            request["continues"] = json!({"request": "secret-before", "participant": "secret-one"});
        }
        if preference {
            request["need"]["preferences"] = json!({"secret-trait": "2"});
        }
        let mut input = json!({
            "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "funding_sources": [{"id": "secret-source"}],
                "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}],
                "lots": [{"id": "L", "area": "residential", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
                    "items": [{"id": "hour", "unit": "hour"}, {"id": "visit", "unit": "visit"}]}]},
            "request": request, "at": "2026-03-10T12:00:00+01:00", "offer_period": {"days": 3},
        });
        let first = result("issue_call", &input).expect("a call");
        input["previous"] = first.clone();
        input["request"]["version"] = json!(2);
        let second = result("issue_call", &input).expect("a call");
        for call in [first, second] {
            let text = call.to_string();
            prop_assert!(!text.contains("secret") && price.as_ref().is_none_or(|price| !text.contains(price)), "{text}");
            let mut found = BTreeSet::new();
            keys(&call, &mut found);
            let beyond: Vec<&String> = found.iter().filter(|key| !IN_A_CALL.contains(&key.as_str())).collect();
            prop_assert!(beyond.is_empty(), "{beyond:?}");
            // Nor can anything else be put into one.
            for field in ["cases", "maximum_price", "funding_source", "continues", "office", "name", "address", "note"] {
                for part in ["", "/need", "/place", "/lines/0", "/period"] {
                    let mut more = call.clone();
                    more.pointer_mut(part).expect("a part")[field] = json!("x");
                    let error = normalize("Call", &more.to_string()).expect_err("an unknown field");
                    prop_assert!(codes(&error).contains("unknown_field"), "{field} in {part}");
                }
            }
        }
    }
}

/// The sentences name what is to be changed, in both languages.
#[test]
fn a_sentence_says_what_would_be_enough() {
    let request = |id: &str, municipality: &str, age: u32, language: &str| {
        json!({"id": id, "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
            "place": {"region": "CZ053", "municipality": municipality}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
            "lines": [{"item": "hour", "quantity": "1", "unit": "hour"}], "cases": [id],
            "need": {"ages": {"from": age, "to": age}, "languages": [language]}})
    };
    let message = |others: &[Value], language: Language| {
        let found = findings(&json!({"request": request("1", "5309", 7, "uk"), "others": others, "least": 2}));
        found[0]["message"][language.as_str()].as_str().expect("a sentence").to_owned()
    };
    assert_eq!(
        message(&[request("2", "5301", 9, "uk")], Language::English),
        "known cases that share what the request says: 1, fewer than 2; enough would be to leave out the municipality and widen \
         the ages to 7–9"
    );
    assert_eq!(
        message(&[request("2", "5309", 7, "cs"), request("3", "5301", 7, "uk")], Language::Czech),
        "známých případů, které sdílejí, co poptávka uvádí: 1, méně než 2; stačilo by vynechat obec; nebo vynechat jazyky"
    );
    assert_eq!(
        message(&[], Language::English),
        "known cases that share what the request says: 1, fewer than 2; without everything that can be left out: 1"
    );
}
