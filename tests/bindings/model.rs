//! The types of the core as a generator wants them: records, kinds, lists of names, and texts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Everything that the core describes.
pub(super) struct Model {
    pub(super) operations: Vec<Operation>,
    /// The types as they are read, by name.
    pub(super) read: BTreeMap<String, Definition>,
    /// The types as they are written, by name.
    pub(super) written: BTreeMap<String, Definition>,
    /// The room of every kind of document.
    pub(super) rooms: BTreeMap<String, String>,
    /// The types that are handed in, and those that these are made of. The others only come out.
    pub(super) given: BTreeSet<String>,
}

/// An operation.
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) documentation: String,
    /// The name of the type that goes in.
    pub(super) input: String,
    /// The name of the type that comes out.
    pub(super) result: String,
}

/// A type by itself.
pub(super) struct Definition {
    pub(super) documentation: String,
    pub(super) shape: Shape,
}

pub(super) enum Shape {
    /// An object with these fields.
    Record(Vec<Field>),
    /// An object whose `kind` says which fields it has.
    Kinds(Vec<Variant>),
    /// One of these texts.
    Names(Vec<(String, String)>),
    /// Anything else.
    Plain(Type),
}

/// One kind.
pub(super) struct Variant {
    pub(super) kind: String,
    pub(super) documentation: String,
    pub(super) fields: Vec<Field>,
}

/// A field of a record.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) documentation: String,
    pub(super) kind: Type,
    pub(super) is_required: bool,
}

/// What stands in a field.
#[derive(Clone, PartialEq)]
pub(super) enum Type {
    Flag,
    Whole,
    Text,
    /// A decimal, read from text or number, written as text.
    Amount,
    /// A number, a text or yes and no.
    Value,
    /// Always this text.
    Constant(String),
    /// A JSON object whose form somebody else decides.
    Json,
    Named(String),
    List(Box<Self>),
    /// What may be `null` in a list; a field that may be is one that is not required.
    OrNull(Box<Self>),
    Map(Box<Self>),
    OneOf(Vec<Self>),
}

impl Model {
    pub(super) fn of(described: &Value) -> Self {
        let operation = |value: &Value| Operation {
            name: text(&value["name"]),
            documentation: text(&value["documentation"]).trim().to_owned(),
            input: text(&value["input"]),
            result: text(&value["result"]),
        };
        let definitions = |side: &str| {
            let named = described[side].as_object().expect("definitions");
            named.iter().map(|(name, schema)| (name.clone(), definition(schema))).collect()
        };
        let rooms = described["kinds"].as_object().expect("the rooms of the kinds");
        let operations: Vec<Operation> =
            described["operations"].as_array().expect("operations").iter().map(operation).collect();
        let read = definitions("read");
        Self {
            given: given(&operations, &read),
            operations,
            read,
            written: definitions("written"),
            rooms: rooms.iter().map(|(name, room)| (name.clone(), text(room))).collect(),
        }
    }
}

impl Field {
    /// A field that says the format of a document; who builds one in code need not.
    pub(super) fn is_format(&self) -> bool {
        self.name == "format"
    }
}

/// What an open register is asked; its other methods take what operations take.
const ASKED: [&str; 1] = ["Binding"];

/// What the engine wrote and takes back as it is; nobody builds one.
const HANDED_BACK: [&str; 1] = ["Decision"];

fn given(operations: &[Operation], read: &BTreeMap<String, Definition>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let inputs = operations.iter().map(|operation| operation.input.clone());
    let mut next: Vec<String> = inputs.chain(ASKED.map(str::to_owned)).collect();
    while let Some(name) = next.pop() {
        if !HANDED_BACK.contains(&name.as_str()) && found.insert(name.clone()) {
            next.extend(read.get(&name).into_iter().flat_map(mentioned));
        }
    }
    found
}

fn mentioned(definition: &Definition) -> Vec<String> {
    let fields: Vec<&Field> = match &definition.shape {
        Shape::Record(fields) => fields.iter().collect(),
        Shape::Kinds(variants) => variants.iter().flat_map(|variant| &variant.fields).collect(),
        Shape::Names(_) => Vec::new(),
        Shape::Plain(kind) => return named_in(kind),
    };
    fields.into_iter().flat_map(|field| named_in(&field.kind)).collect()
}

fn named_in(kind: &Type) -> Vec<String> {
    match kind {
        Type::Named(name) => vec![name.clone()],
        Type::List(inner) | Type::OrNull(inner) | Type::Map(inner) => named_in(inner),
        Type::OneOf(types) => types.iter().flat_map(named_in).collect(),
        _ => Vec::new(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn documentation(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().trim().to_owned()
}

fn definition(schema: &Value) -> Definition {
    Definition { documentation: documentation(schema), shape: shape(schema) }
}

fn shape(schema: &Value) -> Shape {
    if let Some(variants) = schema["oneOf"].as_array() {
        if variants.iter().all(|variant| variant["const"].is_string()) {
            return Shape::Names(
                variants.iter().map(|variant| (text(&variant["const"]), documentation(variant))).collect(),
            );
        }
        return Shape::Kinds(variants.iter().map(variant).collect());
    }
    if let Some(names) = schema["enum"].as_array() {
        return Shape::Names(names.iter().map(|name| (text(name), String::new())).collect());
    }
    match schema["properties"].as_object() {
        Some(properties) => Shape::Record(fields(schema, properties)),
        // An input that asks for nothing.
        None if schema["type"] == "object" && schema["additionalProperties"] == false => {
            Shape::Record(fields(schema, &serde_json::Map::new()))
        }
        None => Shape::Plain(item(schema)),
    }
}

fn variant(schema: &Value) -> Variant {
    let properties = schema["properties"].as_object().expect("the fields of a kind");
    let fields = fields(schema, properties).into_iter().filter(|field| field.name != "kind").collect();
    Variant { kind: text(&properties["kind"]["const"]), documentation: documentation(schema), fields }
}

fn fields(schema: &Value, properties: &Map<String, Value>) -> Vec<Field> {
    let required = |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|known| known == name));
    let mut fields: Vec<Field> = properties
        .iter()
        .map(|(name, schema)| Field {
            name: name.clone(),
            documentation: documentation(schema),
            kind: kind(schema),
            is_required: required(name),
        })
        .collect();
    // What must be given comes first, as in every signature.
    fields.sort_by_key(|field| !field.is_required);
    fields
}

/// The type of a field; that it may be `null` is said by the field not being required.
fn kind(schema: &Value) -> Type {
    if let Some(reference) = schema["$ref"].as_str() {
        return Type::Named(reference.rsplit('/').next().unwrap_or_default().to_owned());
    }
    if let Some(constant) = schema["const"].as_str() {
        return Type::Constant(constant.to_owned());
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let mut types: Vec<Type> = any.iter().filter(|one| one["type"] != "null").map(kind).collect();
        return if types.len() == 1 { types.remove(0) } else { Type::OneOf(types) };
    }
    let names: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect(),
        _ => Vec::new(),
    };
    match names.as_slice() {
        ["string"] => Type::Text,
        ["integer"] => Type::Whole,
        ["boolean"] => Type::Flag,
        ["string", "number"] => Type::Amount,
        ["string", "number", "boolean"] => Type::Value,
        ["array"] => Type::List(Box::new(item(&schema["items"]))),
        ["object"] if schema["additionalProperties"] == true => Type::Json,
        ["object"] => Type::Map(Box::new(kind(&schema["additionalProperties"]))),
        _ => panic!("a type that no binding knows: {schema}"),
    }
}

/// The type of what stands in a list.
fn item(schema: &Value) -> Type {
    let null = |types: &Value| types.as_array().is_some_and(|all| all.iter().any(|one| one == "null"));
    let any_null = schema["anyOf"].as_array().is_some_and(|any| any.iter().any(|one| one["type"] == "null"));
    if any_null || null(&schema["type"]) { Type::OrNull(Box::new(kind(schema))) } else { kind(schema) }
}
