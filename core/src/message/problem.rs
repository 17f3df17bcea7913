//! What is wrong with an input: code, path, value and advice, all of them at once.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{ErrorCode, Language, Message, fill};

/// The values that a template names, in no particular order.
type Details = Vec<(&'static str, String)>;

/// The problems found so far.
pub(crate) type Problems = Vec<Problem>;

/// One thing that is wrong with an input.
///
/// `path` is a JSON pointer (RFC 6901) into the input. Offending values are shortened, and whatever looks like a birth
/// number is masked, so that an error may be logged.
///
/// ```
/// use minitendr::{Language, Money};
/// let error = Money::parse("-5").unwrap_err();
/// let problem = error.problems().first().unwrap();
/// assert_eq!(problem.code().as_str(), "negative_price");
/// assert_eq!(problem.message(Language::English), "the price `-5` is negative");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    code: ErrorCode,
    path: String,
    details: Details,
}

impl Problem {
    pub(crate) fn new(code: ErrorCode, path: impl Into<String>) -> Self {
        Self { code, path: path.into(), details: Details::new() }
    }

    /// Adds a value that the message names.
    pub(crate) fn with(self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.with_any(name, &value)
    }

    fn with_any(mut self, name: &'static str, value: &dyn std::fmt::Display) -> Self {
        self.details.push((name, presentable(&value.to_string())));
        self
    }

    /// Adds a text of our own (a list of known names, a figure), which is neither shortened nor masked.
    pub(crate) fn naming(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.details.push((name, text.into()));
        self
    }

    /// A value that the message names.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.details.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Puts the problem of a part under the path of the whole.
    pub(crate) fn below(mut self, path: &str) -> Self {
        self.path.insert_str(0, path);
        self
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        self.code
    }

    /// Where in the input, as a JSON pointer; empty for the whole. Names beyond 128 characters are cut and end in `…`; one
    /// with a birth number is `•••`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The sentence for people.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        fill(self.code.meaning(language), &self.details, Some(language))
    }

    /// What would be right, where that can be said.
    #[must_use]
    pub fn help(&self, language: Language) -> Option<String> {
        let text = fill(self.code.advice(language)?, &self.details, Some(language));
        (!text.is_empty()).then_some(text)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let both = |cs: String, en: String| Message { cs, en };
        let mut object = serializer.serialize_struct("Problem", 4)?;
        object.serialize_field("code", &self.code)?;
        object.serialize_field("path", &self.path)?;
        object.serialize_field("message", &both(self.message(Language::Czech), self.message(Language::English)))?;
        match (self.help(Language::Czech), self.help(Language::English)) {
            (Some(cs), Some(en)) => object.serialize_field("help", &both(cs, en))?,
            _ => object.skip_field("help")?,
        }
        object.end()
    }
}

/// A beginning after its end, with the fields in which they stand.
pub(crate) fn reversed(
    path: impl Into<String>,
    [first, last]: [&'static str; 2],
    value: impl std::fmt::Display,
    expected: impl std::fmt::Display,
) -> Problem {
    let problem = Problem::new(ErrorCode::Reversed, path).with("value", value).with("expected", expected);
    problem.naming("first", first).naming("last", last)
}

/// More than is computed: of what (in English and Czech) how much, and how much at most.
pub(crate) fn too_large(
    path: impl Into<String>,
    value: impl std::fmt::Display,
    most: usize,
    (english, czech): (&'static str, &'static str),
) -> Problem {
    let problem = Problem::new(ErrorCode::TooLarge, path).with("value", value).with("expected", most);
    problem.naming("what_en", english).naming("what_cs", czech)
}

/// An input that cannot be used, with everything that is wrong with it.
///
/// Written as JSON it is `{"errors": [{"code", "path", "message": {"cs", "en"}, "help"}]}`, the same from Rust, Python
/// and JavaScript.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("{}", list(.errors))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputError {
    // INVARIANT: never empty.
    errors: Vec<Problem>,
}

impl InputError {
    /// An error of one problem.
    pub(crate) fn one(problem: Problem) -> Self {
        Self { errors: vec![problem] }
    }

    /// `Ok` where nothing was found. Of endless problems the first are listed, and it is said that there are more.
    pub(crate) fn unless_empty(mut problems: Problems) -> Result<(), Self> {
        if problems.is_empty() {
            return Ok(());
        }
        if problems.len() >= MANY {
            problems.truncate(MANY);
            problems.push(Problem::new(ErrorCode::TooManyProblems, "").with("value", MANY));
        }
        Err(Self { errors: problems })
    }

    /// What is wrong, in the order found; never empty. A document with more than a thousand problems is not read to its end.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.errors
    }

    /// Whether one of the problems has this code.
    #[must_use]
    pub fn has(&self, code: ErrorCode) -> bool {
        self.errors.iter().any(|problem| problem.code == code)
    }

    /// Puts every problem of a part under the path of the whole.
    pub(crate) fn below(self, path: &str) -> Self {
        Self { errors: self.errors.into_iter().map(|problem| problem.below(path)).collect() }
    }

    pub(crate) fn into_problems(self) -> Problems {
        self.errors
    }
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| format!("{} at `{}`: {}", problem.code, problem.path, problem.message(Language::English)))
        .collect();
    lines.join("; ")
}

/// So many problems are listed, and a list is not read further. A document of 32 MiB can have millions of them, and to say
/// them all would take minutes and more memory than there is.
pub(crate) const MANY: usize = 1000;

/// The longest part of an offending value that is shown.
const LONGEST: usize = 64;

/// A value as it may stand in a message: short, on one line, and without anything that looks like a birth number.
pub(crate) fn presentable(value: &str) -> String {
    if crate::value::contains_birth_number(value) {
        return "•••".to_owned();
    }
    let mut text: String = value.chars().take(LONGEST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if value.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Problem {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Problem".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (code, message) = (generator.subschema_for::<ErrorCode>(), generator.subschema_for::<Message>());
        schemars::json_schema!({
            "description": "One thing that is wrong with an input.",
            "type": "object",
            "properties": {
                "code": code,
                "path": {
                    "type": "string",
                    "description": "Where in the input, as a JSON pointer (RFC 6901); empty for the whole.",
                },
                "message": message,
                "help": {"anyOf": [message, {"type": "null"}], "description": "What would be right."},
            },
            "required": ["code", "path", "message"],
        })
    }
}
