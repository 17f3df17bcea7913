//! The classes and functions for Python: `records/`, one file for each room, `names.py` and `operations.py`.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Definition, Field, Model, Operation, Shape, Type, Variant};
use super::python_docs::{docstring, first_sentence, of_operation, with_arguments};

const PACKAGE: &str = "python/python/minitendr";

const MADE: &str =
    "# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.\n";

/// The rooms in the order in which they know each other.
const ROOMS: [&str; 18] = [
    "message",
    "law",
    "time",
    "value",
    "offer",
    "evaluation",
    "framework",
    "request",
    "eligibility",
    "contract",
    "check",
    "award",
    "analysis",
    "certificate",
    "register",
    "simulation",
    "report",
    "exchange",
];

/// Made by hand, beside the errors.
const BY_HAND: [&str; 1] = ["Message"];

/// What the modules by hand provide, and where.
const PROVIDED: [(&str, &str); 17] = [
    ("Amount", ".._types"),
    ("Any", "typing"),
    ("ClassVar", "typing"),
    ("Day", ".._types"),
    ("Decimal", "decimal"),
    ("Fraction", "fractions"),
    ("Kinds", ".._record"),
    ("Mapping", "collections.abc"),
    ("Message", ".._errors"),
    ("Moment", ".._types"),
    ("Open", ".._open"),
    ("Record", ".._record"),
    ("Result", ".._record"),
    ("Sequence", "collections.abc"),
    ("cast", "typing"),
    ("datetime", "datetime"),
    ("EMPTY", ".._decode"),
];

pub(super) fn files(model: &Model) -> Vec<(String, String)> {
    let writer = Writer { model };
    for room in model.rooms.values() {
        assert!(ROOMS.contains(&room.as_str()), "say where the room {room} stands among ROOMS");
    }
    let mut files: Vec<(String, String)> =
        ROOMS.iter().map(|room| (format!("{PACKAGE}/records/{room}.py"), writer.room(room))).collect();
    files.push((format!("{PACKAGE}/records/__init__.py"), writer.front()));
    files.push((format!("{PACKAGE}/names.py"), writer.names()));
    files.push((format!("{PACKAGE}/operations.py"), writer.operations()));
    files
}

/// `from` is a word of the language.
pub(super) fn python_name(name: &str) -> String {
    if ["from", "in", "is", "not", "or", "and", "if", "class", "def", "pass"].contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The name of a class: that of the type, but for the register.
fn class_name(name: &str) -> &str {
    if name == "RegisterDocument" { "Register" } else { name }
}

struct Writer<'m> {
    model: &'m Model,
}

impl Writer<'_> {
    /// The classes of a room, each after those that it derives from.
    fn room(&self, room: &str) -> String {
        let classes: String = self.kinds_of(room).map(|name| self.class(name, &self.model.written[name])).collect();
        let head =
            format!("{MADE}\"\"\"The documents of the room `{room}`.\"\"\"\n\nfrom __future__ import annotations\n");
        let own: BTreeSet<String> = self.kinds_of(room).flat_map(|name| self.classes_of(name)).collect();
        format!("{head}\n{}{classes}", self.imports(&classes, &own, ".", ".."))
    }

    fn kinds_of(&self, room: &str) -> impl Iterator<Item = &String> {
        let room = room.to_owned();
        let kinds = self.model.rooms.iter().filter(move |(name, of)| **of == room && !BY_HAND.contains(&name.as_str()));
        kinds.map(|(name, _)| name)
    }

    /// The classes that a type becomes: one, and one more for each kind.
    fn classes_of(&self, name: &str) -> Vec<String> {
        let mut classes = vec![class_name(name).to_owned()];
        if let Shape::Kinds(variants) = &self.model.written[name].shape {
            classes.extend(variants.iter().map(|variant| variant_class(name, variant)));
        }
        classes
    }

    fn front(&self) -> String {
        let mut text = format!("{MADE}\"\"\"The documents of the engine as objects, one file for each room.\"\"\"\n\n");
        let mut all = Vec::new();
        for room in ROOMS {
            let mut classes: Vec<String> = self.kinds_of(room).flat_map(|name| self.classes_of(name)).collect();
            classes.sort();
            if !classes.is_empty() {
                text.push_str(&format!("from .{room} import (\n    {},\n)\n", classes.join(",\n    ")));
            }
            all.extend(classes);
        }
        all.sort();
        text.push_str(&format!("\n__all__ = [\n    \"{}\",\n]\n", all.join("\",\n    \"")));
        text
    }

    fn names(&self) -> String {
        let mut text = format!(
            "{MADE}\"\"\"The closed lists of names, as types.\"\"\"\n\nfrom typing import Literal\n\n__all__ = [\n"
        );
        let lists: BTreeMap<&String, &Definition> =
            self.model.read.iter().chain(&self.model.written).filter(|(_, definition)| is_names(definition)).collect();
        for name in lists.keys() {
            text.push_str(&format!("    \"{name}\",\n"));
        }
        text.push_str("]\n");
        for (name, definition) in lists {
            let Shape::Names(names) = &definition.shape else { continue };
            let literals: String = names.iter().map(|(name, _)| format!("    \"{name}\",\n")).collect();
            let list: String = names
                .iter()
                .map(|(name, documentation)| {
                    format!("- `{name}`: {}\n", documentation.replace("\n\n", " ").replace('\n', "\n  "))
                })
                .map(|line| line.trim_end_matches([':', ' ', '\n']).to_owned() + "\n")
                .collect();
            let documentation = format!("{}\n\n{list}", definition.documentation);
            text.push_str(&format!("\n{name} = Literal[\n{literals}]\n{}", docstring(&documentation, "")));
        }
        text
    }

    fn operations(&self) -> String {
        let functions: String = self.model.operations.iter().map(|operation| self.function(operation)).collect();
        let head = format!(
            "{MADE}\"\"\"The operations of the engine. Each takes keyword arguments, objects or mappings, and gives an object.\"\"\"\n\nfrom __future__ import annotations\n"
        );
        let names: Vec<&str> = self.model.operations.iter().map(|operation| operation.name.as_str()).collect();
        let all = format!("\n__all__ = [\"{}\"]\n", names.join("\", \""));
        format!("{head}\n{}{all}{functions}", self.imports(&functions, &BTreeSet::new(), ".records.", "."))
    }

    fn function(&self, operation: &Operation) -> String {
        let fields = self.fields_of(&operation.input);
        let result = class_name(&operation.result);
        let Definition { documentation, .. } = &self.model.written[&operation.result];
        let doc = of_operation(operation, &fields, documentation, example(&operation.name));
        let dictionary = dictionary(&fields, "        ");
        format!(
            "\n\ndef {}({}) -> {result}:\n{}    return _decode.record({result})(_call.call(\"{}\", {{\n{dictionary}    }}))\n",
            operation.name,
            self.parameters(&fields, false),
            docstring(&doc, "    "),
            operation.name,
        )
    }

    fn fields_of(&self, name: &str) -> Vec<&Field> {
        match &self.model.read[name].shape {
            Shape::Record(fields) => fields.iter().filter(|field| !field.is_format()).collect(),
            _ => Vec::new(),
        }
    }

    fn class(&self, name: &str, definition: &Definition) -> String {
        match &definition.shape {
            Shape::Record(fields) => {
                let is_given = self.model.given.contains(name);
                let read = self.fields_of(name);
                let base = if name == "RegisterDocument" {
                    "Open"
                } else if is_given {
                    "Record"
                } else {
                    "Result"
                };
                let own = class_name(name);
                let doc = if is_given {
                    with_arguments(&definition.documentation, &read)
                } else {
                    definition.documentation.clone()
                };
                let head = format!(
                    "\n\nclass {own}({base}):\n{}\n    __slots__ = ()\n    _kind = \"{name}\"\n",
                    docstring(&doc, "    ")
                );
                let constructor = if is_given { self.constructor(&read, None) } else { String::new() };
                format!("{head}{}{constructor}{}", table(fields), self.properties(fields))
            }
            Shape::Kinds(variants) => self.kinds(name, definition, variants),
            Shape::Names(_) | Shape::Plain(_) => panic!("{name} is no document"),
        }
    }

    fn kinds(&self, name: &str, definition: &Definition, variants: &[Variant]) -> String {
        let list: String = variants
            .iter()
            .map(|variant| format!("- `{name}.{}`: {}\n", camel(&variant.kind), first_sentence(&variant.documentation)))
            .collect();
        let doc = docstring(&format!("{}\n\n{list}", definition.documentation), "    ");
        let own: String = variants
            .iter()
            .map(|variant| format!("    {}: ClassVar[type[{}]]\n", camel(&variant.kind), variant_class(name, variant)))
            .collect();
        let mut text = format!("\n\nclass {name}(Kinds):\n{doc}\n    __slots__ = ()\n    _kind = \"{name}\"\n{own}");
        let Shape::Kinds(read) = &self.model.read[name].shape else { return text };
        for (variant, read) in variants.iter().zip(read) {
            let class = variant_class(name, variant);
            let given: Vec<&Field> = read.fields.iter().collect();
            let doc = docstring(&with_arguments(&variant.documentation, &given), "    ");
            text.push_str(&format!(
                "\n\nclass {class}({name}, kind=\"{}\"):\n{doc}\n    __slots__ = ()\n{}{}{}",
                variant.kind,
                table(&variant.fields),
                self.constructor(&given, Some(&variant.kind)),
                self.properties(&variant.fields),
            ));
        }
        text
    }

    fn constructor(&self, fields: &[&Field], kind: Option<&str>) -> String {
        let tag = kind.map(|kind| format!("            \"kind\": \"{kind}\",\n")).unwrap_or_default();
        let dictionary = dictionary(fields, "            ");
        let parameters = self.parameters(fields, true);
        format!(
            "\n    def __init__({parameters}) -> None:\n        super().__init__({{\n{tag}{dictionary}        }})\n"
        )
    }

    fn parameters(&self, fields: &[&Field], of_class: bool) -> String {
        let (own, indent) = if of_class { ("        self,\n", "        ") } else { ("", "    ") };
        if fields.is_empty() {
            return if of_class { "self".to_owned() } else { String::new() };
        }
        let lines: String = fields
            .iter()
            .map(|field| {
                let default = if field.is_required { "" } else { " | None = None" };
                format!("{indent}{}: {}{default},\n", python_name(&field.name), self.accepted(&field.kind))
            })
            .collect();
        format!("\n{own}{indent}*,\n{lines}{}", if of_class { "    " } else { "" })
    }

    fn properties(&self, fields: &[Field]) -> String {
        fields.iter().map(|field| self.property(field)).collect()
    }

    fn property(&self, field: &Field) -> String {
        let (kind, decode) = (self.given_back(&field.kind), self.decoder(&field.kind));
        let name = &field.name;
        let (kind, mut value) = match (&field.kind, field.is_required) {
            (_, true) => (kind, format!("self._required(\"{name}\", {decode})")),
            (Type::List(_), false) => (kind, format!("self._given(\"{name}\", {decode}, ())")),
            (Type::Map(_), false) => (kind, format!("self._given(\"{name}\", {decode}, EMPTY)")),
            (_, false) => (format!("{kind} | None"), format!("self._given(\"{name}\", {decode}, None)")),
        };
        if decode.contains("any_") {
            value = format!("cast(\"{kind}\", {value})");
        }
        let doc = docstring(&field.documentation, "        ");
        format!("\n    @property\n    def {}(self) -> {kind}:\n{doc}        return {value}\n", python_name(name))
    }

    /// What may be handed in.
    fn accepted(&self, kind: &Type) -> String {
        match kind {
            Type::Flag => "bool".to_owned(),
            Type::Whole => "int".to_owned(),
            Type::Text | Type::Constant(_) => "str".to_owned(),
            Type::Amount => "Amount".to_owned(),
            // A value that is None is missing, which is a flaw of that offer alone.
            Type::Value => "Amount | bool | None".to_owned(),
            Type::Json => "Record | Mapping[str, object]".to_owned(),
            Type::List(inner) => format!("Sequence[{}]", self.accepted(inner)),
            Type::OrNull(inner) if **inner == Type::Value => self.accepted(inner),
            Type::OrNull(inner) => format!("{} | None", self.accepted(inner)),
            Type::Map(inner) => format!("Mapping[str, {}]", self.accepted(inner)),
            Type::OneOf(types) => types.iter().map(|one| self.accepted(one)).collect::<Vec<_>>().join(" | "),
            Type::Named(name) => match (name.as_str(), self.plain(name)) {
                ("Date", _) => "Day".to_owned(),
                ("Instant", _) => "Moment".to_owned(),
                ("DateOrInstant", _) => "Day | Moment".to_owned(),
                (_, Some(plain)) => self.accepted(plain),
                (_, None) if self.is_names(name) => name.clone(),
                // The input of another operation, which is no class here.
                (_, None) if !self.model.rooms.contains_key(name) => "Mapping[str, object]".to_owned(),
                (_, None) => format!("{} | Mapping[str, object]", class_name(name)),
            },
        }
    }

    /// What a property gives.
    fn given_back(&self, kind: &Type) -> String {
        match kind {
            Type::Flag => "bool".to_owned(),
            Type::Whole => "int".to_owned(),
            Type::Text | Type::Constant(_) => "str".to_owned(),
            Type::Amount => "Decimal".to_owned(),
            Type::Value => "Decimal | bool | str".to_owned(),
            Type::Json => "dict[str, Any]".to_owned(),
            Type::List(inner) => format!("tuple[{}, ...]", self.given_back(inner)),
            Type::OrNull(inner) => format!("{} | None", self.given_back(inner)),
            Type::Map(inner) => format!("Mapping[str, {}]", self.given_back(inner)),
            // Left as they are written: texts, and lists of them.
            Type::OneOf(types) => types.iter().map(|one| self.as_written(one)).collect::<Vec<_>>().join(" | "),
            Type::Named(name) => match (name.as_str(), self.plain(name)) {
                ("Date", _) => "datetime.date".to_owned(),
                ("Instant", _) => "datetime.datetime".to_owned(),
                ("DateOrInstant", _) => "datetime.date | datetime.datetime".to_owned(),
                ("Exact", _) => "Fraction".to_owned(),
                (_, Some(plain)) => self.given_back(plain),
                (_, None) if self.is_names(name) => name.clone(),
                (_, None) => class_name(name).to_owned(),
            },
        }
    }

    fn as_written(&self, kind: &Type) -> String {
        match kind {
            Type::Amount => "str".to_owned(),
            Type::List(inner) => format!("tuple[{}, ...]", self.as_written(inner)),
            Type::Named(name) => self.plain(name).map_or_else(|| self.given_back(kind), |plain| self.as_written(plain)),
            other => self.given_back(other),
        }
    }

    fn decoder(&self, kind: &Type) -> String {
        match kind {
            Type::Flag => "_decode.flag".to_owned(),
            Type::Whole => "_decode.count".to_owned(),
            Type::Text | Type::Constant(_) => "_decode.text".to_owned(),
            Type::Amount => "_decode.decimal".to_owned(),
            Type::Value => "_decode.value".to_owned(),
            Type::List(inner) => format!("_decode.list_of({})", self.decoder(inner)),
            Type::Map(inner) => format!("_decode.map_of({})", self.decoder(inner)),
            // Texts stand for themselves, and so does nothing.
            Type::OneOf(_) | Type::OrNull(_) | Type::Json => "_decode.any_".to_owned(),
            Type::Named(name) => match (name.as_str(), self.plain(name)) {
                ("Date", _) => "_decode.date".to_owned(),
                ("Instant", _) => "_decode.instant".to_owned(),
                ("DateOrInstant", _) => "_decode.date_or_instant".to_owned(),
                ("Exact", _) => "_decode.fraction".to_owned(),
                ("Message", _) => "_decode.message".to_owned(),
                (_, Some(plain)) => self.decoder(plain),
                (_, None) if self.is_names(name) => "_decode.any_".to_owned(),
                (_, None) => {
                    assert!(
                        self.model.rooms.contains_key(name),
                        "{name} is no kind of document: see `exchange::kinds`"
                    );
                    format!("_decode.record({})", class_name(name))
                }
            },
        }
    }

    /// What stands behind a name that is neither a document nor a closed list.
    fn plain(&self, name: &str) -> Option<&Type> {
        let definition = self.model.written.get(name).or_else(|| self.model.read.get(name))?;
        match &definition.shape {
            Shape::Plain(kind) => Some(kind),
            _ => None,
        }
    }

    fn is_names(&self, name: &str) -> bool {
        self.model.written.get(name).or_else(|| self.model.read.get(name)).is_some_and(is_names)
    }

    /// The imports that a text needs. `rooms` is where the rooms are from it, `base` where the modules by hand are.
    fn imports(&self, text: &str, own: &BTreeSet<String>, rooms: &str, base: &str) -> String {
        let words: BTreeSet<&str> =
            text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !own.contains(*word)).collect();
        let mut from: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (name, module) in PROVIDED {
            let module = module.strip_prefix("..").map_or_else(|| module.to_owned(), |rest| format!("{base}{rest}"));
            // `datetime` is a module here, since `date` is the name of fields.
            if words.contains(name) && name != "datetime" && uses(text, name) {
                from.entry(module).or_default().insert(name);
            }
        }
        for room in ROOMS {
            for name in
                self.kinds_of(room).map(|name| class_name(name)).filter(|name| words.contains(name) && uses(text, name))
            {
                from.entry(format!("{rooms}{room}")).or_default().insert(name);
            }
        }
        for (name, definition) in self.model.read.iter().chain(&self.model.written) {
            if is_names(definition) && words.contains(name.as_str()) && uses(text, name) {
                from.entry(format!("{base}names")).or_default().insert(name);
            }
        }
        let mut lines = String::new();
        if uses(text, "datetime") {
            lines.push_str("import datetime\n");
        }
        let (outer, inner): (Vec<_>, Vec<_>) = from.into_iter().partition(|(module, _)| !module.starts_with('.'));
        for (module, names) in outer {
            lines.push_str(&format!("from {module} import {}\n", names.into_iter().collect::<Vec<_>>().join(", ")));
        }
        lines.push('\n');
        // As modules: fields and parameters are called `call` and `record` too.
        let modules: Vec<&str> = ["_call", "_decode"].into_iter().filter(|module| uses(text, module)).collect();
        if !modules.is_empty() {
            lines.push_str(&format!("from {base} import {}\n", modules.join(", ")));
        }
        for (module, names) in inner {
            lines.push_str(&format!("from {module} import {}\n", names.into_iter().collect::<Vec<_>>().join(", ")));
        }
        lines
    }
}

/// Whether a name is used in code, not only in what is said about it.
fn uses(text: &str, name: &str) -> bool {
    let mut in_doc = false;
    text.lines().any(|line| {
        let quotes = line.matches("\"\"\"").count();
        let is_said = in_doc || quotes > 0;
        in_doc ^= quotes % 2 == 1;
        // What a kind is called within its class is no use of a class of that name elsewhere.
        let line = line.find(": ClassVar[").map_or(line, |end| line.get(end..).unwrap_or_default());
        let parts = || line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.');
        !is_said && parts().any(|word| word.split('.').next() == Some(name))
    })
}

fn is_names(definition: &Definition) -> bool {
    matches!(definition.shape, Shape::Names(_))
}

fn variant_class(name: &str, variant: &Variant) -> String {
    format!("{name}{}", camel(&variant.kind))
}

/// `linear_from_best` becomes `LinearFromBest`.
fn camel(name: &str) -> String {
    let capital = |word: &str| {
        word.chars().take(1).map(|c| c.to_ascii_uppercase()).chain(word.chars().skip(1)).collect::<String>()
    };
    name.split('_').map(capital).collect()
}

fn table(fields: &[Field]) -> String {
    let rows: String = fields
        .iter()
        .map(|field| format!("        (\"{}\", \"{}\"),\n", python_name(&field.name), field.name))
        .collect();
    format!("    _fields = (\n{rows}    )\n").replace("(\n    )", "()")
}

fn dictionary(fields: &[&Field], indent: &str) -> String {
    fields.iter().map(|field| format!("{indent}\"{}\": {},\n", field.name, python_name(&field.name))).collect()
}

/// An example for the docstring of an operation; all are run by a test.
fn example(operation: &str) -> &'static str {
    match operation {
        "evaluate" => include_str!("examples/evaluate.txt"),
        "abnormally_low" => include_str!("examples/abnormally_low.txt"),
        "draw" => include_str!("examples/draw.txt"),
        "deadline" => include_str!("examples/deadline.txt"),
        "adjust_price" => include_str!("examples/adjust_price.txt"),
        "change_prices" => include_str!("examples/change_prices.txt"),
        "drawdown" => include_str!("examples/drawdown.txt"),
        "eligible" => include_str!("examples/eligible.txt"),
        "candidates" => include_str!("examples/candidates.txt"),
        "privacy" => include_str!("examples/privacy.txt"),
        "requirement" => include_str!("examples/requirement.txt"),
        "select" => include_str!("examples/select.txt"),
        "split" => include_str!("examples/split.txt"),
        "path" => include_str!("examples/path.txt"),
        "issue_call" => include_str!("examples/issue_call.txt"),
        "award" => include_str!("examples/award.txt"),
        "reweigh" => include_str!("examples/reweigh.txt"),
        "vocabulary" => include_str!("examples/vocabulary.txt"),
        "offers_from_table" => include_str!("examples/offers_from_table.txt"),
        "parameters" => include_str!("examples/parameters.txt"),
        "check" => include_str!("examples/check.txt"),
        "check_invoice" => include_str!("examples/check_invoice.txt"),
        "due" => include_str!("examples/due.txt"),
        "duties" => include_str!("examples/duties.txt"),
        "forecast" => include_str!("examples/forecast.txt"),
        "report" => include_str!("examples/report.txt"),
        "notices" => include_str!("examples/notices.txt"),
        "yearly" => include_str!("examples/yearly.txt"),
        "simulate" => include_str!("examples/simulate.txt"),
        "compare" => include_str!("examples/compare.txt"),
        "replay" => include_str!("examples/replay.txt"),
        "policy_diff" => include_str!("examples/policy_diff.txt"),
        "sweep" => include_str!("examples/sweep.txt"),
        "fit_demand" => include_str!("examples/fit_demand.txt"),
        "fit_prices" => include_str!("examples/fit_prices.txt"),
        "workbook" => include_str!("examples/workbook.txt"),
        _ => "",
    }
}
