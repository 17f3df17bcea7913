//! JSON Schema (2020-12) of every document that is read, made from the types that read them.
//!
//! The committed copies stand in `core/data/schema/`; a test holds them.
//!
//! **Is what a schema accepts accepted by the engine?** No: a schema says which fields there are and what they are made of.
//! Duplicate keys, sums of weights, ids that must exist and the like are for the engine, which also says it better. The
//! other way round it holds: whatever the engine reads, the schema accepts.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::ocds::{OcdsCheckInput, OcdsInput};
use super::operations::AwardManyInput;
use super::table::{DeliveriesTable, FormInput, FrameworkTables, InvoicesTable, OffersTable, RequestsTable};
use super::vocabulary::VocabularyInput;
use crate::analysis::{ExplainInput, LintInput, ReweighInput};
use crate::award::{AwardInput, Call, IssueCallInput, PathInput, SelectInput, SplitInput};
use crate::certificate::{Certificate, CertificateViewInput, CertifyInput, VerifyInput};
use crate::check::CheckInput;
use crate::contract::{DutiesInput, PartialContract};
use crate::eligibility::{CandidatesInput, EligibleInput, RequirementCheckInput};
use crate::evaluation::{
    AbnormallyLowInput, Draw, DrawCommitment, DrawPlan, DrawReveal, EvaluateInput, EvaluateManyInput,
};
use crate::framework::{AdjustPriceInput, ChangePricesInput, DrawdownInput, FrameworkContract};
use crate::law::ParametersInput;
use crate::offer::Offer;
use crate::register::{
    CheckInvoiceInput, DueInput, ForecastInput, RegisterAtInput, RegisterChain, RegisterCheckInput, RegisterDocument,
    SealInput,
};
use crate::report::{ReportInput, WorkbookInput, YearlyInput};
use crate::request::{PrivacyInput, Request};
use crate::simulation::{
    CompareInput, FitDemandInput, FitPricesInput, PolicyDiffInput, ReplayInput, Scenario, SimulateInput, SweepInput,
};
use crate::time::DeadlineInput;

type Generate = fn(SchemaGenerator) -> Schema;

/// Name, last part of `$id`, title and generator of every document.
const DOCUMENTS: &[(&str, &str, &str, Generate)] = &[
    ("evaluate", "evaluate.input.v1", "The input of the operation `evaluate`", of::<EvaluateInput>),
    ("evaluate_many", "evaluate_many.input.v1", "The input of the operation `evaluate_many`", of::<EvaluateManyInput>),
    (
        "abnormally_low",
        "abnormally_low.input.v1",
        "The input of the operation `abnormally_low`",
        of::<AbnormallyLowInput>,
    ),
    ("lint", "lint.input.v1", "The input of the operation `lint`", of::<LintInput>),
    ("explain", "explain.input.v1", "The input of the operation `explain`", of::<ExplainInput>),
    ("reweigh", "reweigh.input.v1", "The input of the operation `reweigh`", of::<ReweighInput>),
    ("vocabulary", "vocabulary.input.v1", "The input of the operation `vocabulary`", of::<VocabularyInput>),
    ("form", "form.input.v1", "The input of the operation `form`", of::<FormInput>),
    (
        "offers_from_table",
        "offers_from_table.input.v1",
        "The input of the operation `offers_from_table`",
        of::<OffersTable>,
    ),
    (
        "requests_from_table",
        "requests_from_table.input.v1",
        "The input of the operation `requests_from_table`",
        of::<RequestsTable>,
    ),
    (
        "deliveries_from_table",
        "deliveries_from_table.input.v1",
        "The input of the operation `deliveries_from_table`",
        of::<DeliveriesTable>,
    ),
    (
        "invoices_from_table",
        "invoices_from_table.input.v1",
        "The input of the operation `invoices_from_table`",
        of::<InvoicesTable>,
    ),
    (
        "framework_from_tables",
        "framework_from_tables.input.v1",
        "The input of the operation `framework_from_tables`",
        of::<FrameworkTables>,
    ),
    ("draw", "draw.input.v1", "The input of the operation `draw`", of::<Draw>),
    ("commit_draw", "commit_draw.input.v1", "The input of the operation `commit_draw`", of::<DrawPlan>),
    ("reveal_draw", "reveal_draw.input.v1", "The input of the operation `reveal_draw`", of::<DrawReveal>),
    ("certify", "certify.input.v1", "The input of the operation `certify`", of::<CertifyInput>),
    ("verify", "verify.input.v1", "The input of the operation `verify`", of::<VerifyInput>),
    (
        "view_certificate",
        "view_certificate.input.v1",
        "The input of the operation `view_certificate`",
        of::<CertificateViewInput>,
    ),
    ("deadline", "deadline.input.v1", "The input of the operation `deadline`", of::<DeadlineInput>),
    ("adjust_price", "adjust_price.input.v1", "The input of the operation `adjust_price`", of::<AdjustPriceInput>),
    ("change_prices", "change_prices.input.v1", "The input of the operation `change_prices`", of::<ChangePricesInput>),
    ("drawdown", "drawdown.input.v1", "The input of the operation `drawdown`", of::<DrawdownInput>),
    ("path", "path.input.v1", "The input of the operation `path`", of::<PathInput>),
    ("issue_call", "issue_call.input.v1", "The input of the operation `issue_call`", of::<IssueCallInput>),
    ("award", "award.input.v1", "The input of the operation `award`", of::<AwardInput>),
    ("award_many", "award_many.input.v1", "The input of the operation `award_many`", of::<AwardManyInput>),
    ("select", "select.input.v1", "The input of the operation `select`", of::<SelectInput>),
    ("split", "split.input.v1", "The input of the operation `split`", of::<SplitInput>),
    ("eligible", "eligible.input.v1", "The input of the operation `eligible`", of::<EligibleInput>),
    ("candidates", "candidates.input.v1", "The input of the operation `candidates`", of::<CandidatesInput>),
    ("requirement", "requirement.input.v1", "The input of the operation `requirement`", of::<RequirementCheckInput>),
    ("register_at", "register_at.input.v1", "The input of the operation `register_at`", of::<RegisterAtInput>),
    (
        "check_register",
        "check_register.input.v1",
        "The input of the operation `check_register`",
        of::<RegisterCheckInput>,
    ),
    ("seal", "seal.input.v1", "The input of the operation `seal`", of::<SealInput>),
    ("register_chain", "register_chain.v1", "A register as a chain of events", of::<RegisterChain>),
    ("parameters", "parameters.input.v1", "The input of the operation `parameters`", of::<ParametersInput>),
    ("check", "check.input.v1", "The input of the operation `check`", of::<CheckInput>),
    ("check_invoice", "check_invoice.input.v1", "The input of the operation `check_invoice`", of::<CheckInvoiceInput>),
    ("due", "due.input.v1", "The input of the operation `due`", of::<DueInput>),
    ("forecast", "forecast.input.v1", "The input of the operation `forecast`", of::<ForecastInput>),
    ("duties", "duties.input.v1", "The input of the operation `duties`", of::<DutiesInput>),
    ("report", "report.input.v1", "The input of the operation `report`", of::<ReportInput>),
    ("notices", "notices.input.v1", "The input of the operation `notices`", of::<ReportInput>),
    ("yearly", "yearly.input.v1", "The input of the operation `yearly`", of::<YearlyInput>),
    ("workbook", "workbook.input.v1", "The input of the operation `workbook`", of::<WorkbookInput>),
    ("simulate", "simulate.input.v1", "The input of the operation `simulate`", of::<SimulateInput>),
    ("compare", "compare.input.v1", "The input of the operation `compare`", of::<CompareInput>),
    ("replay", "replay.input.v1", "The input of the operation `replay`", of::<ReplayInput>),
    ("policy_diff", "policy_diff.input.v1", "The input of the operation `policy_diff`", of::<PolicyDiffInput>),
    ("sweep", "sweep.input.v1", "The input of the operation `sweep`", of::<SweepInput>),
    ("fit_demand", "fit_demand.input.v1", "The input of the operation `fit_demand`", of::<FitDemandInput>),
    ("fit_prices", "fit_prices.input.v1", "The input of the operation `fit_prices`", of::<FitPricesInput>),
    ("scenario", "scenario.v1", "The scenario of a simulation", of::<Scenario>),
    ("ocds", "ocds.input.v1", "The input of the operation `ocds`", of::<OcdsInput>),
    ("check_ocds", "check_ocds.input.v1", "The input of the operation `check_ocds`", of::<OcdsCheckInput>),
    ("privacy", "privacy.input.v1", "The input of the operation `privacy`", of::<PrivacyInput>),
    ("register", "register.v1", "A register: the framework contract and its events", of::<RegisterDocument>),
    ("framework", "framework.v1", "A framework contract", of::<FrameworkContract>),
    ("request", "request.v1", "The request of a child-protection office", of::<Request>),
    ("offer", "offer.v1", "An offer", of::<Offer>),
    ("call", "call.v1", "The call of a mini-tender", of::<Call>),
    ("contract", "contract.v1", "A partial contract", of::<PartialContract>),
    ("certificate", "certificate.v1", "A certificate", of::<Certificate>),
    ("draw_commitment", "draw_commitment.v1", "An announced draw", of::<DrawCommitment>),
];

/// The JSON Schema of every input and document, by its name, as draft 2020-12.
///
/// ```
/// let schemas = minitendr::exchange::schemas();
/// let (name, schema) = &schemas[0];
/// assert_eq!((*name, schema["$id"].as_str()), ("evaluate", Some("minitendr.evaluate.input.v1")));
/// ```
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    DOCUMENTS.iter().map(|(name, id, title, generate)| (*name, document(id, title, *generate))).collect()
}

fn of<T: JsonSchema>(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<T>()
}

fn document(id: &str, title: &str, generate: Generate) -> Value {
    let mut schema = generate(SchemaSettings::draft2020_12().into_generator()).to_value();
    describe(&mut schema);
    allow_null(&mut schema);
    if let (Some(more), Some(offer)) = (needed_of_offers(id), schema.pointer_mut("/properties/offers/items")) {
        *offer = json!({"allOf": [offer.take(), more]});
    }
    if let Value::Object(root) = &mut schema {
        root.insert("$id".to_owned(), json!(format!("minitendr.{id}")));
        root.insert("title".to_owned(), json!(title));
    }
    schema
}

/// There is one type of offer; what an operation needs of it beyond that. What it needs only together with another field
/// (initial prices by some rules, a salt by one algorithm) is left to the engine.
fn needed_of_offers(id: &str) -> Option<Value> {
    match id {
        "award.input.v1" => {
            Some(json!({"required": ["participant"], "properties": {"participant": {"type": "string"}}}))
        }
        "abnormally_low.input.v1" => Some(json!({"anyOf": [
            {"required": ["price"], "properties": {"price": {"not": {"type": "null"}}}},
            {"required": ["lines"], "properties": {"lines": {"type": "array", "minItems": 1}}},
        ]})),
        _ => None,
    }
}

/// An operation with the names of its types.
pub(super) struct Described {
    pub(super) name: &'static str,
    pub(super) documentation: &'static str,
    pub(super) input: fn(&mut SchemaGenerator) -> Schema,
    pub(super) result: fn(&mut SchemaGenerator) -> Schema,
}

/// A kind of document.
pub(super) struct DescribedKind {
    pub(super) name: &'static str,
    /// The full name of the type; the room is in it.
    pub(super) module: fn() -> &'static str,
    pub(super) schema: fn(&mut SchemaGenerator) -> Schema,
}

/// A reference to the schema of a type, which is thereby among the definitions.
pub(super) fn named<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// Everything that bindings are made from, as one JSON document: the operations with their documentation and types, the
/// kinds of documents with their rooms, the codes, and the definitions of all types, as they are read (`read`) and as they
/// are written (`written`).
///
/// ```
/// let described = minitendr::exchange::described();
/// assert_eq!(described["operations"][0]["name"], "evaluate");
/// assert_eq!(described["operations"][0]["result"], "Evaluation");
/// assert_eq!(described["kinds"]["Offer"], "offer");
/// assert!(described["written"]["Offer"]["properties"]["price"].is_object());
/// ```
#[must_use]
pub fn described() -> Value {
    let mut read = SchemaSettings::draft2020_12().into_generator();
    let mut written = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut operations = Vec::new();
    for operation in super::operations::DESCRIBED {
        let lines = operation.documentation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        operations.push(json!({
            "name": operation.name,
            "documentation": lines.collect::<Vec<_>>().join("\n"),
            "input": name(&(operation.input)(&mut read)),
            "result": name(&(operation.result)(&mut written)),
        }));
    }
    let mut kinds = Map::new();
    for kind in super::kinds::DESCRIBED {
        (kind.schema)(&mut read);
        (kind.schema)(&mut written);
        let room = (kind.module)().split("::").nth(1).unwrap_or_default();
        kinds.insert(kind.name.to_owned(), json!(room));
    }
    written.subschema_for::<crate::message::InputError>();
    let definitions = |mut generator: SchemaGenerator, nullable: bool| {
        let mut definitions = generator.take_definitions(true);
        for schema in definitions.values_mut() {
            describe(schema);
            if nullable {
                allow_null(schema);
            }
        }
        Value::Object(definitions)
    };
    json!({
        "operations": operations,
        "kinds": kinds,
        "read": definitions(read, true),
        "written": definitions(written, false),
    })
}

/// The name of the type that a reference points to.
fn name(reference: &Schema) -> Option<&str> {
    reference.get("$ref")?.as_str()?.rsplit('/').next()
}

/// The doc comments of the types serve as descriptions, without the examples in Rust and the links.
fn describe(schema: &mut Value) {
    if let Value::Object(object) = schema
        && let Some(Value::String(text)) = object.get_mut("description")
    {
        let before = text.split("```").next().unwrap_or_default();
        let lines = before.lines().filter(|line| !line.starts_with("[`"));
        let plain = without_links(&lines.collect::<Vec<_>>().join("\n"));
        plain.trim_end_matches(|end: char| end == ':' || end.is_whitespace()).clone_into(text);
    }
    each_child(schema, describe);
}

/// "[`Scheme`](crate::Scheme)" and "[`Scheme`]" become "`Scheme`".
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    for (index, part) in text.split("`]").enumerate() {
        let rest = part.strip_prefix('(').filter(|_| index > 0).and_then(|target| target.split_once(')'));
        plain.push_str(if index > 0 { "`" } else { "" });
        plain.push_str(&rest.map_or(part, |(_, after)| after).replace("[`", "`"));
    }
    plain
}

/// A field that may be missing may also be `null`, as the readers have it.
fn allow_null(schema: &mut Value) {
    each_child(schema, allow_null);
    let Value::Object(object) = schema else { return };
    let required: Vec<Value> = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(Value::Object(properties)) = object.get_mut("properties") else { return };
    for (_, property) in properties.iter_mut().filter(|(name, _)| !required.iter().any(|known| known == *name)) {
        nullable(property);
    }
}

fn nullable(property: &mut Value) {
    let Value::Object(object) = property else { return };
    let none = json!({"type": "null"});
    let is_closed = object.contains_key("enum") || object.contains_key("const");
    let any_null = object.get("anyOf").and_then(Value::as_array).is_some_and(|any| any.contains(&none));
    match object.get("type").cloned() {
        _ if any_null => {}
        Some(Value::Array(types)) if types.contains(&json!("null")) => {}
        Some(Value::Array(types)) if !is_closed => {
            let types = types.into_iter().chain([json!("null")]).collect();
            object.insert("type".to_owned(), Value::Array(types));
        }
        Some(one) if !is_closed => {
            object.insert("type".to_owned(), json!([one, "null"]));
        }
        _ => {
            // What describes the field stays outside, where a reader of the schema looks for it.
            let mut outside = Map::new();
            for name in ["description", "default"] {
                if let Some(value) = object.remove(name) {
                    outside.insert(name.to_owned(), value);
                }
            }
            let inside = Value::Object(std::mem::take(object));
            outside.insert("anyOf".to_owned(), json!([inside, none]));
            *object = outside;
        }
    }
}

/// Goes through the schemas within a schema. Everything that is no schema (a list of names, a default) is left alone.
fn each_child(schema: &mut Value, change: fn(&mut Value)) {
    let Value::Object(object) = schema else { return };
    for (keyword, value) in object {
        match (keyword.as_str(), value) {
            ("properties" | "$defs" | "patternProperties", Value::Object(named)) => named.values_mut().for_each(change),
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(several)) => several.iter_mut().for_each(change),
            ("items" | "additionalProperties" | "not" | "if" | "then" | "else", one @ Value::Object(_)) => change(one),
            _ => {}
        }
    }
}
