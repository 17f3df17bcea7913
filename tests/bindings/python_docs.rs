//! Documentation as Python has it: docstrings with the arguments and what is raised.

use super::model::{Field, Operation};
use super::python::python_name;

/// The longest line of a docstring.
const WIDTH: usize = 116;

/// A docstring, indented.
pub(super) fn docstring(text: &str, indent: &str) -> String {
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}\"\"\"{one}\"\"\"\n"),
        _ => {
            let body: Vec<String> = lines.iter().map(|line| format!("{indent}{line}").trim_end().to_owned()).collect();
            format!("{indent}\"\"\"{}\n{indent}\"\"\"\n", body.join("\n").trim_start())
        }
    }
}

/// The first sentence of a text, on one line.
pub(super) fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    paragraph.find(". ").and_then(|end| paragraph.get(..=end)).unwrap_or(&paragraph).to_owned()
}

/// What a class takes, under its description.
pub(super) fn with_arguments(documentation: &str, fields: &[&Field]) -> String {
    if fields.is_empty() {
        return documentation.to_owned();
    }
    format!("{documentation}\n\n{}", arguments(fields))
}

fn arguments(fields: &[&Field]) -> String {
    let lines: Vec<String> = fields
        .iter()
        .map(|field| {
            let text = field.documentation.split("\n\n").collect::<Vec<_>>().join(" ").replace('\n', " ");
            wrapped(&format!("{}: {text}", python_name(&field.name)), "    ", "        ")
        })
        .collect();
    format!("Args:\n{}", lines.join("\n"))
}

/// The docstring of an operation. The paragraph on errors becomes that on what is raised.
pub(super) fn of_operation(operation: &Operation, fields: &[&Field], result: &str, example: &str) -> String {
    let (errors, others): (Vec<&str>, Vec<&str>) =
        operation.documentation.split("\n\n").partition(|paragraph| paragraph.starts_with("Errors: "));
    let raised: String = errors
        .iter()
        .map(|paragraph| paragraph.trim_start_matches("Errors: ").replace('\n', " "))
        .collect::<Vec<_>>()
        .join(" ");
    let raised = wrapped(&format!("InputError: {raised}"), "    ", "        ");
    let unless = |nothing: bool, part: String| if nothing { String::new() } else { part };
    let returns = wrapped(&result.split("\n\n").next().unwrap_or_default().replace('\n', " "), "    ", "    ");
    let parts = [
        others.join("\n\n"),
        unless(fields.is_empty(), arguments(fields)),
        format!("Returns:\n{returns}"),
        unless(errors.is_empty(), format!("Raises:\n{raised}")),
        example.trim().to_owned(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Words on lines that are not too long.
fn wrapped(text: &str, first: &str, next: &str) -> String {
    let mut lines = vec![first.to_owned()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let line = lines.last().map_or("", String::as_str);
        let is_empty = line.trim().is_empty();
        if !is_empty && line.chars().count() + word.chars().count() + 1 > WIDTH {
            lines.push(format!("{next}{word}"));
        } else if let Some(line) = lines.last_mut() {
            line.push_str(if is_empty { "" } else { " " });
            line.push_str(word);
        }
    }
    lines.join("\n")
}
