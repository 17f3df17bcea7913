//! Drawing lots so that everybody can repeat the draw.
//!
//! # Questions
//!
//! **Why not a random generator?** Nobody could repeat the draw. Here the pool and the sources (numbers of a lottery of a
//! later day, an exchange rate, words of the bidders) are published before the sources exist; from then on the outcome
//! follows, and everybody computes the same.
//!
//! **Why two algorithms?** `rfc3797` is published, has independent implementations and takes the digest modulo what is
//! left. `sha256` rejects the words that would favour the first positions, and takes a salt to which the drawer can
//! commit beforehand.
//!
//! **Why is a salt refused with `rfc3797`?** The RFC has none. It would change nothing, and whoever gave it would
//! believe that it does.

mod commitment;
mod letters;
mod pool;
mod rfc3797;
mod sha256;
mod source;
#[cfg(test)]
mod tests;

pub use commitment::{
    DrawCommitment, DrawCommitmentFormat, DrawPlan, DrawRecord, DrawReveal, NamedSource, commit_draw, reveal_draw,
};
use pool::Left;
pub use pool::Pool;
pub use source::Source;

use crate::message::{ErrorCode, InputError, Problem, Problems, too_large};
use crate::value::json::{Check, Node, Path, Read, names, read_object};
use crate::value::{Id, id_contains_birth_number, sort};

names! {
    /// How a draw goes from the key to the positions.
    pub enum Algorithm or UnknownKind {
        /// Position i is MD5 of (i as two bytes, key, i again), as a number of 128 bits, modulo what is left. Source: RFC 3797.
        ///
        /// i has two bytes, so at most 65,536 can be drawn. It takes no salt.
        Rfc3797 = "rfc3797",
        /// Words of 64 bits out of SHA-256, seeded by the salt and the key; words that would favour the first positions
        /// are rejected. Source: this engine.
        Sha256 = "sha256",
    }
}

/// The longest key in bytes. `rfc3797` hashes the key anew for every step: a longer one would take a large draw for minutes.
const LONGEST_KEY: usize = 4096;

/// A draw whose pool is known only later: the rule for ties.
///
/// The tied ids in byte order are the pool, and all are drawn. The errors are those of [`draw`].
///
/// ```
/// use minitendr::Lottery;
/// let text = r#"{"algorithm": "rfc3797", "sources": [["9319"], "Pardubice"]}"#;
/// let lottery: Lottery = serde_json::from_str(text)?;
/// assert_eq!(serde_json::to_string(&lottery)?, r#"{"algorithm":"rfc3797","sources":[["9319"],"Pardubice"]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Lottery {
    /// How the key becomes positions.
    pub algorithm: Algorithm,
    /// What nobody knew when the draw was announced, in the order announced; at least one.
    pub sources: Vec<Source>,
    /// What the drawer committed to beforehand; only with `sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}
read_object!(Lottery { required algorithm, required sources, optional salt });

impl Check for Lottery {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        check_parts(self.algorithm, &self.sources, self.salt.as_deref(), at, problems);
    }
}

/// A draw, complete: the input of the operation `draw`.
///
/// ```
/// use minitendr::Draw;
/// let text = r#"{"algorithm": "sha256", "sources": [["7", "42"]], "pool": ["A", "B", "C"], "take": 1, "salt": "2014"}"#;
/// let input: Draw = serde_json::from_str(text)?;
/// assert_eq!(input.take, 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Draw {
    /// How the key becomes positions.
    pub algorithm: Algorithm,
    /// What nobody knew when the draw was announced, in the order announced; at least one.
    pub sources: Vec<Source>,
    /// What is drawn from.
    pub pool: Pool,
    /// How many are drawn, from 1 to all.
    pub take: u32,
    /// What the drawer committed to beforehand; only with `sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}
read_object!(Draw { required algorithm, required sources, required pool, required take, optional salt });

impl Check for Draw {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        check_parts(self.algorithm, &self.sources, self.salt.as_deref(), at, problems);
        let size = self.pool.len();
        let pool = at.field("pool");
        self.pool.check(&pool, problems);
        let take = at.field("take");
        let taken = usize::try_from(self.take).unwrap_or(usize::MAX);
        if taken == 0 || taken > size {
            let place = if size == 0 { pool } else { take };
            let problem = Problem::new(ErrorCode::InvalidDraw, place.pointer());
            problems.push(problem.with("value", self.take).with("expected", size));
        } else if taken > most(self.algorithm) {
            problems.push(out_of_range(&take, taken, most(self.algorithm)));
        }
    }
}

/// What was drawn.
///
/// ```
/// use minitendr::{Drawn, Selected};
/// let drawn = Drawn { key: "7./".to_owned(), selected: Selected::Positions(vec![2]) };
/// assert_eq!(serde_json::to_string(&drawn)?, r#"{"key":"7./","selected":[2]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drawn {
    /// The sources as one text, from which everybody can repeat the draw.
    pub key: String,
    /// In the order in which they were drawn.
    pub selected: Selected,
}
read_object!(Drawn { required key, required selected });

/// The drawn, as the pool was given: numbers or ids, in JSON a bare list. See [`draw`].
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Selected {
    /// Positions, from 1.
    Positions(Vec<u32>),
    /// Ids.
    Ids(Vec<Id>),
}

impl Read for Selected {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::List(drawn) if drawn.iter().all(|one| matches!(one, Node::Number(_))) => {
                Vec::read(node, at, problems).map(Self::Positions)
            }
            _ => Vec::read(node, at, problems).map(Self::Ids),
        }
    }
}

/// Draws lots.
///
/// Errors: `empty_list` (no sources), `empty_source` (an empty list, or a text without a letter or digit), `out_of_range`
/// (a negative number in a source, a pool above 100,000, more than 65,536 to be drawn by `rfc3797`), `too_large` (sources
/// whose key is longer than 4,096 bytes), `unknown_field` (a salt with `rfc3797`), `birth_number` (in a salt), `duplicate_id`,
/// `invalid_draw` (none or more than all to be drawn, or an empty pool).
///
/// Source: RFC 3797, whose example in section 6 this is.
///
/// ```
/// use minitendr::{Draw, Selected, draw};
/// let text = r#"{"algorithm": "rfc3797", "pool": 25, "take": 3,
///                "sources": [["9319"], ["2", "5", "12", "8", "10"], ["9", "18", "26", "34", "41", "45"]]}"#;
/// let input: Draw = serde_json::from_str(text)?;
/// let drawn = draw(&input)?;
/// assert_eq!(drawn.key, "9319./2.5.8.10.12./9.18.26.34.41.45./");
/// assert_eq!(drawn.selected, Selected::Positions(vec![17, 7, 2]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw(input: &Draw) -> Result<Drawn, InputError> {
    let mut problems = Problems::new();
    input.check(&Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    let key = source::key(&input.sources);
    let salt = input.salt.as_deref();
    let selected = match &input.pool {
        Pool::Size(size) => Selected::Positions(select(input.algorithm, &key, salt, (1..=*size).collect(), input.take)),
        Pool::Ids(ids) => Selected::Ids(select(input.algorithm, &key, salt, ids.clone(), input.take)),
    };
    Ok(Drawn { key, selected })
}

/// A lottery that was checked, and its key.
pub(crate) struct Ready<'l> {
    lottery: &'l Lottery,
    key: String,
}

impl Lottery {
    /// Makes the lottery ready for any number of ties. Errors: those of [`draw`], with paths within the lottery.
    pub(crate) fn ready(&self) -> Result<Ready<'_>, InputError> {
        let mut problems = Problems::new();
        self.check(&Path::ROOT, &mut problems);
        InputError::unless_empty(problems)?;
        Ok(Ready { lottery: self, key: source::key(&self.sources) })
    }
}

impl Ready<'_> {
    /// Puts ids into an order by lot: all of them are drawn. The pool are the ids in byte order, in whichever order they
    /// are given, so that the outcome does not depend on it.
    ///
    /// Errors: `duplicate_id`, and `out_of_range` for more ids than the algorithm can draw.
    pub(crate) fn order(&self, ids: &[Id]) -> Result<Vec<Id>, InputError> {
        let mut problems = Problems::new();
        let mut pool = ids.to_vec();
        sort(&mut pool, Ord::cmp);
        for pair in pool.windows(2) {
            if let [one, other] = pair
                && one == other
            {
                problems.push(Problem::new(ErrorCode::DuplicateId, "").with("value", one));
            }
        }
        let algorithm = self.lottery.algorithm;
        let largest = largest_pool(algorithm);
        if pool.len() > largest {
            problems.push(out_of_range(&Path::ROOT, pool.len(), largest));
        }
        InputError::unless_empty(problems)?;
        let all = u32::try_from(pool.len()).unwrap_or(u32::MAX);
        Ok(select(algorithm, &self.key, self.lottery.salt.as_deref(), pool, all))
    }
}

/// Draws from the pool, in the order drawn.
fn select<T>(algorithm: Algorithm, key: &str, salt: Option<&str>, pool: Vec<T>, take: u32) -> Vec<T> {
    let seed = match algorithm {
        Algorithm::Rfc3797 => [0; 32],
        Algorithm::Sha256 => sha256::seed(salt.unwrap_or_default(), key),
    };
    let mut left = Left::new(pool);
    (0..take)
        .map_while(|step| {
            let position = match algorithm {
                Algorithm::Rfc3797 => rfc3797::position(key, step, left.count),
                Algorithm::Sha256 => sha256::position(&seed, step, left.count),
            }?;
            left.remove(position)
        })
        .collect()
}

/// How many an algorithm can draw.
const fn most(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::Rfc3797 => rfc3797::MOST,
        Algorithm::Sha256 => pool::LARGEST,
    }
}

/// The most ids that an algorithm can put into an order.
pub(crate) const fn largest_pool(algorithm: Algorithm) -> usize {
    if most(algorithm) < pool::LARGEST { most(algorithm) } else { pool::LARGEST }
}

/// What must hold for the parts that a draw and a lottery share.
fn check_parts(algorithm: Algorithm, sources: &[Source], salt: Option<&str>, at: &Path<'_>, problems: &mut Problems) {
    let place = at.field("sources");
    if sources.is_empty() {
        problems.push(Problem::new(ErrorCode::EmptyList, place.pointer()));
    }
    for (index, source) in sources.iter().enumerate() {
        source.check(&place.index(index), problems);
    }
    let length = source::key(sources).len();
    if length > LONGEST_KEY {
        problems.push(too_large(place.pointer(), length, LONGEST_KEY, ("bytes", "bajtů")));
    }
    // Chosen by a person. Sources are not looked at: a draw that was announced must not fail by what came of it.
    if salt.is_some_and(id_contains_birth_number) {
        problems.push(Problem::new(ErrorCode::BirthNumber, at.field("salt").pointer()));
    }
    if salt.is_some() && algorithm == Algorithm::Rfc3797 {
        problems.push(
            Problem::new(ErrorCode::UnknownField, at.field("salt").pointer())
                .with("value", "salt")
                .naming("known", "algorithm, sources, pool, take"),
        );
    }
}

fn out_of_range(at: &Path<'_>, value: usize, largest: usize) -> Problem {
    Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", value).naming("expected", format!("1 … {largest}"))
}
