//! The types for TypeScript: `wasm/types.d.ts`.

use std::collections::BTreeSet;

use super::model::{Definition, Field, Model, Operation, Shape, Type, Variant};

/// Which of its two forms a type has: as it is handed in, or as it comes out.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Read,
    Written,
}

/// Texts and numbers that stand for themselves.
const AMOUNTS: [&str; 4] = ["Money", "Number", "Quantity", "VatPercent"];

const HEAD: &str = "\
// Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
// What is handed in has a name that ends in `Input`; what comes out has none, or `InputWritten` where it was an input.

/** An amount, weight, quantity or point as it comes out: a decimal text such as `\"1250.50\"`. */
export type Decimal = string;

/**
 * An amount, weight, quantity or point as it is handed in: a decimal text with at most 28 significant digits, or a number
 * with at most 15, taken by its shortest text.
 */
export type Amount = string | number | bigint;
";

pub(super) fn file(model: &Model) -> (String, String) {
    ("wasm/types.d.ts".to_owned(), Writer { model }.file())
}

struct Writer<'m> {
    model: &'m Model,
}

impl Writer<'_> {
    fn file(&self) -> String {
        let (read, written) = (&self.model.read, &self.model.written);
        let names: BTreeSet<&String> = read.keys().chain(written.keys()).collect();
        let mut text = HEAD.to_owned();
        let mut declared = BTreeSet::new();
        for name in names.into_iter().filter(|name| !AMOUNTS.contains(&name.as_str())) {
            if let Some(definition) = read.get(name).filter(|_| !self.has_one_form(name)) {
                let own = self.named(name, Form::Read);
                text.push_str(&self.declared(&own, definition, Form::Read));
                assert!(declared.insert(own), "the name of what is handed in as `{name}` is taken");
            }
            let one = read.get(name).filter(|_| self.has_one_form(name) && self.model.given.contains(name));
            if let Some(definition) = written.get(name).or(one) {
                let own = self.named(name, Form::Written);
                text.push_str(&self.declared(&own, definition, Form::Written));
                assert!(declared.insert(own), "the name `{name}` is taken");
            }
        }
        text.push_str(&self.operations());
        text.push_str(&self.documents());
        text
    }

    /// The name of a type in one of its forms: `EvaluateInput` stays, what is handed in as an `Offer` is an `OfferInput`. An
    /// input that comes out again, as in a certificate, is an `EvaluateInputWritten`.
    fn named(&self, name: &str, form: Form) -> String {
        if self.has_one_form(name) {
            return name.to_owned();
        }
        match (form, name.ends_with("Input")) {
            (Form::Read, false) => format!("{name}Input"),
            (Form::Written, true) => format!("{name}Written"),
            _ => name.to_owned(),
        }
    }

    /// Whether a type is the same on the way in and on the way out. What only comes out is read back as it was written.
    fn has_one_form(&self, name: &str) -> bool {
        if !self.model.given.contains(name) {
            return true;
        }
        match self.model.read.get(name).map(|definition| &definition.shape) {
            None | Some(Shape::Names(_)) => true,
            Some(Shape::Plain(Type::Text)) => !name.ends_with("Instant"),
            Some(Shape::Plain(kind)) => matches!(kind, Type::Whole | Type::Constant(_) | Type::Flag | Type::Named(_)),
            Some(Shape::Record(_) | Shape::Kinds(_)) => false,
        }
    }

    fn declared(&self, name: &str, definition: &Definition, form: Form) -> String {
        let doc = comment(&definition.documentation, "");
        let body = match &definition.shape {
            // An interface without fields takes anything.
            Shape::Record(fields) if fields.is_empty() => " Record<string, never>".to_owned(),
            Shape::Record(fields) => {
                return format!("\n{doc}export interface {name} {{\n{}}}\n", self.body(fields, form, "  "));
            }
            Shape::Kinds(variants) => variants.iter().map(|variant| self.variant(variant, form)).collect(),
            Shape::Names(names) => names
                .iter()
                .map(|(name, documentation)| format!("\n{}  | \"{name}\"", comment(documentation, "  ")))
                .collect(),
            // A `Date` of JavaScript is a moment, never a day; ours, which is a day, hides it.
            Shape::Plain(_) if name.ends_with("InstantInput") => " string | globalThis.Date".to_owned(),
            Shape::Plain(kind) => format!(" {}", self.of(kind, form)),
        };
        format!("\n{doc}export type {name} ={body};\n")
    }

    fn variant(&self, variant: &Variant, form: Form) -> String {
        let doc = comment(&variant.documentation, "  ");
        let fields = self.body(&variant.fields, form, "      ");
        format!("\n{doc}  | {{\n      kind: \"{}\";\n{fields}    }}", variant.kind)
    }

    fn body(&self, fields: &[Field], form: Form, indent: &str) -> String {
        let line = |field: &Field| {
            let (optional, or_null) = match (field.is_required, form) {
                (true, _) => ("", ""),
                (false, Form::Read) => ("?", " | null"),
                (false, Form::Written) => ("?", ""),
            };
            let doc = comment(&field.documentation, indent);
            format!("{doc}{indent}{}{optional}: {}{or_null};\n", field.name, self.of(&field.kind, form))
        };
        fields.iter().map(line).collect()
    }

    fn of(&self, kind: &Type, form: Form) -> String {
        let is_read = form == Form::Read;
        match kind {
            Type::Flag => "boolean".to_owned(),
            Type::Whole => "number".to_owned(),
            Type::Text => "string".to_owned(),
            Type::Amount if is_read => "Amount".to_owned(),
            Type::Amount => "Decimal".to_owned(),
            // A value that is `null` is missing, which is a flaw of that offer alone.
            Type::Value if is_read => "Amount | boolean | null".to_owned(),
            Type::Value => "string | boolean".to_owned(),
            Type::Constant(text) => format!("\"{text}\""),
            Type::Json if is_read => "{ readonly [name: string]: unknown }".to_owned(),
            Type::Json => "{ [name: string]: unknown }".to_owned(),
            Type::Named(name) if AMOUNTS.contains(&name.as_str()) => self.of(&Type::Amount, form),
            Type::Named(name) => self.named(name, form),
            Type::List(inner) if is_read => format!("readonly ({})[]", self.of(inner, form)),
            Type::List(inner) => format!("({})[]", self.of(inner, form)).replace("(string)", "string"),
            // What is read as any value may be `null` anyway.
            Type::OrNull(inner) if is_read && **inner == Type::Value => self.of(inner, form),
            Type::OrNull(inner) => format!("{} | null", self.of(inner, form)),
            Type::Map(inner) if is_read => format!("{{ readonly [name: string]: {} }}", self.of(inner, form)),
            Type::Map(inner) => format!("{{ [name: string]: {} }}", self.of(inner, form)),
            Type::OneOf(types) => types.iter().map(|one| self.of(one, form)).collect::<Vec<_>>().join(" | "),
        }
    }

    fn operations(&self) -> String {
        let mut table =
            "\n/** The operations: what goes in and what comes out. */\nexport interface Operations {\n".to_owned();
        let mut functions = String::new();
        for operation in &self.model.operations {
            let Operation { name, documentation, result, .. } = operation;
            let input = self.named(&operation.input, Form::Read);
            let doc = comment(documentation, "  ");
            table.push_str(&format!("{doc}  {name}: {{ input: {input}; result: {result} }};\n"));
            let doc = comment(&format!("{documentation}\n\n@throws InputError"), "");
            functions.push_str(&format!("\n{doc}export function {name}(input: {input}): {result};\n"));
        }
        format!("{table}}}\n{functions}")
    }

    /// The documents that can be checked by themselves.
    fn documents(&self) -> String {
        let mut text =
            "\n/** The kinds of documents that `normalize` reads: what goes in and what comes out. */\n".to_owned();
        text.push_str("export interface Documents {\n");
        for name in self.model.rooms.keys() {
            let (input, result) = (self.named(name, Form::Read), self.named(name, Form::Written));
            text.push_str(&format!("  {name}: {{ input: {input}; result: {result} }};\n"));
        }
        text.push_str("}\n");
        text
    }
}

/// A comment as TypeScript has it.
fn comment(text: &str, indent: &str) -> String {
    let text = text.trim().replace("*/", "* /");
    match text.lines().count() {
        0 => String::new(),
        1 => format!("{indent}/** {text} */\n"),
        _ => {
            let lines: String =
                text.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}
