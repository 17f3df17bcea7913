//! The committed JSON Schemas are those of the types, accept what the engine reads and refuse what has no such form.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jsonschema::Validator;
use minitendr::exchange::{call, schemas};
use minitendr_tests::vectors::{self, Vector};
use serde_json::Value;

/// The errors that a schema can see. Of the others it knows nothing: a date that no calendar has, an id given twice.
const SEEN_BY_SCHEMA: [&str; 3] = ["unknown_field", "missing_field", "wrong_type"];

/// Fields of which another field decides whether they are needed or known: which rule, which algorithm, which change.
const BY_ANOTHER_FIELD: &[(&str, &str)] = &[
    ("evaluate_many", "/values/plan"),
    // By the items of the framework contract, the offices of the demand, the paths, and what else a provider says.
    ("simulate", "/costs/hour"),
    ("simulate", "/distances_km/5309"),
    ("simulate", "/offer_period"),
    ("simulate", "/leaves_on"),
    ("fit_demand", "/period"),
    ("fit_prices", "/tenders"),
    ("abnormally_low", "/initial_price"),
    ("draw", "/salt"),
    ("commit_draw", "/salt"),
    // A certificate may be of any form; what is wrong with it is said by the engine.
    ("verify", "/certificate/format"),
    ("view_certificate", "/certificate/salt"),
    ("privacy", "/request"),
    // By the kind of the document.
    ("register", "/participant"),
    // By the ground of the change.
    ("register", "/reason"),
    ("adjust_price", "/limits"),
    ("change_prices", "/limits"),
    // By the items of the version before.
    ("change_prices", "/prices/visit"),
    // By the rule, or since somebody has a capacity.
    ("select", "/rank"),
    ("select", "/draw"),
    ("select", "/draw/salt"),
    ("select", "/participant"),
    ("award", "/draw"),
    ("award", "/maximum_price"),
    ("select", "/price"),
    ("select", "/share"),
    ("select", "/value"),
    ("select", "/quantity"),
    // By the rules of the path, and where there is none.
    ("path", "/rank"),
    ("path", "/share"),
    ("path", "/prices"),
    ("path", "/prices/hour"),
    ("path", "/lines_differ"),
    ("path", "/maximum_price"),
    ("issue_call", "/maximum_price"),
    ("issue_call", "/offer_period"),
    // By what a framework contract names: its sources, the item of a quantity, a year.
    ("award", "/funding_source"),
    ("register", "/funding_source"),
    ("register", "/ceilings/0/item"),
    ("register", "/budget_year_by"),
    // Of a package of others a schema of ours says nothing.
    ("check_ocds", "/package/releases"),
    // By the type that is required.
    ("requirement", "/expected"),
    ("requirement", "/any_of"),
    ("requirement", "/any_of/1"),
];

fn validators() -> BTreeMap<&'static str, Validator> {
    let build = |schema: &Value| jsonschema::draft202012::new(schema).expect("a schema that is valid itself");
    schemas().iter().map(|(name, schema)| (*name, build(schema))).collect()
}

fn input(vector: &Vector) -> Option<Value> {
    serde_json::from_str(vector.input.get()).ok()
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/schema");
    let mut names = BTreeSet::new();
    for (name, schema) in schemas() {
        names.insert(format!("{name}.json"));
        let committed = std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap_or_default();
        // Not `assert_eq`: nobody reads two schemas printed side by side.
        assert!(
            committed == format!("{schema:#}\n"),
            "core/data/schema/{name}.json is not the schema of its type; \
             `cargo run -p minitendr-tests --bin schemas` writes it anew"
        );
    }
    let files = std::fs::read_dir(folder).expect("the folder of schemas");
    let files: BTreeSet<String> = files.map(|file| file.expect("a file").file_name().display().to_string()).collect();
    assert_eq!(files, names, "files in core/data/schema, and the schemas that there are");
}

#[test]
fn every_schema_says_what_it_is() {
    for (name, schema) in schemas() {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        let id = schema["$id"].as_str().unwrap_or_default();
        assert!(
            [format!("minitendr.{name}.input.v1"), format!("minitendr.{name}.v1")].contains(&id.to_owned()),
            "{id}"
        );
        assert!(schema["title"].as_str().is_some_and(|title| !title.is_empty()), "{name}");
        assert_eq!(schema["additionalProperties"], false, "{name}");
        every_property_is_described(name, &schema);
    }
}

fn every_property_is_described(name: &str, schema: &Value) {
    let Value::Object(object) = schema else { return };
    // What an operation needs beyond a type has no description of its own.
    let is_type = object.get("additionalProperties") == Some(&Value::Bool(false));
    if let (Some(Value::Object(properties)), true) = (object.get("properties"), is_type) {
        for (property, schema) in properties.iter().filter(|(property, _)| *property != "kind") {
            let description = schema["description"].as_str().unwrap_or_default();
            let is_plain = !["```", "[`", "INVARIANT"].iter().any(|code| description.contains(code));
            assert!(!description.is_empty() && is_plain, "{name}: {property}: {description}");
        }
    }
    for value in object.values() {
        match value {
            Value::Object(_) => every_property_is_described(name, value),
            Value::Array(values) => values.iter().for_each(|value| every_property_is_described(name, value)),
            _ => {}
        }
    }
}

#[test]
fn every_operation_has_a_schema() {
    let names: BTreeSet<&str> = schemas().into_iter().map(|(name, _)| name).collect();
    for operation in minitendr::exchange::operations() {
        assert!(names.contains(operation), "{operation}");
    }
}

#[test]
fn what_the_engine_reads_is_accepted() {
    let validators = validators();
    let mut refused = Vec::new();
    for vector in vectors::of("good") {
        let validator = validators.get(vector.op.as_str()).expect("a schema of every operation");
        let input = input(&vector).expect("a good input is JSON");
        if let Err(error) = validator.validate(&input) {
            refused.push(format!("{}: {error} at {}", vector.id, error.instance_path()));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn what_has_no_such_form_is_refused() {
    let validators = validators();
    let mut accepted = Vec::new();
    let mut seen = 0;
    for vector in vectors::of("bad") {
        let (Some(validator), Some(input)) = (validators.get(vector.op.as_str()), input(&vector)) else { continue };
        let Err(document) = call(&vector.op, vector.input.get()) else { continue };
        let document: Value = serde_json::from_str(&document).expect("an error document");
        let errors = document["errors"].as_array().cloned().unwrap_or_default();
        let of_form = |error: &&Value| {
            let path = error["path"].as_str().unwrap_or_default();
            let is_seen = SEEN_BY_SCHEMA.contains(&error["code"].as_str().unwrap_or_default());
            is_seen
                && !BY_ANOTHER_FIELD.iter().any(|(operation, field)| vector.op == *operation && path.ends_with(field))
        };
        let Some(error) = errors.iter().find(of_form) else { continue };
        seen += 1;
        if validator.is_valid(&input) {
            accepted.push(format!("{}: {error}", vector.id));
        }
    }
    assert!(seen > 30, "only {seen} bad vectors have a form that a schema sees");
    assert!(accepted.is_empty(), "{}", accepted.join("\n"));
}

/// What the engine writes of a document it reads again, so the schema must accept that too.
#[test]
fn what_is_written_is_accepted() {
    let validators = validators();
    for vector in vectors::of("good").iter().filter(|vector| vector.op == "evaluate") {
        let read: minitendr::EvaluateInput = serde_json::from_str(vector.input.get()).expect("a good input");
        let written = serde_json::to_value(&read).expect("JSON");
        let outcome = validators["evaluate"].validate(&written);
        assert!(outcome.is_ok(), "{}: {outcome:?}", vector.id);
        assert_eq!(serde_json::from_value::<minitendr::EvaluateInput>(written).ok(), Some(read), "{}", vector.id);
    }
}
