//! A draw in three steps: commit, reveal, result.
//!
//! First the drawer publishes the pool, the algorithm and which sources of randomness will count, and binds itself to a salt
//! by a digest. Then the sources come to be. Last the salt and the sources are revealed, and everybody draws anew.
//!
//! **What is the salt for?** Without it, whoever can influence a source (a number of tickets, the words of a bidder) could try
//! what would come of it. With it the drawer alone could, and it is bound before the sources exist.
//!
//! **Who sees to it that the sources were not known?** Each says when it will be known; that has to be later than the
//! announcement. That the announcement was published then, its publication shows.

use super::{Algorithm, Draw, Drawn, Pool, Selected, Source, draw};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::Instant;
use crate::value::json::{Check, Path, canonical, document_format, out_of_range, read_object};
use crate::value::{Digest, Text};

document_format! {
    /// The format of an announced draw: `minitendr.draw_commitment.v1`.
    DrawCommitmentFormat = "draw_commitment", 1
}

/// A source of randomness, named before it exists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct NamedSource {
    /// What it is, so that nobody can doubt which figures count: which lottery, which rate, of which day.
    pub name: Text,
    /// When it will be known.
    pub known_at: Instant,
}
read_object!(NamedSource { required name, required known_at });

/// A draw that is to be announced: the input of the operation `commit_draw`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DrawPlan {
    /// How the key becomes positions.
    pub algorithm: Algorithm,
    /// What will count as randomness, in the order in which it makes the key.
    pub sources: Vec<NamedSource>,
    /// What is drawn from. The order counts: the same ids in another order are drawn otherwise.
    pub pool: Pool,
    /// How many are drawn, from 1 to all.
    pub take: u32,
    /// What the drawer binds itself to, best 32 random bytes as text; secret until the draw is revealed; only with `sha256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// When the draw is announced.
    pub announced_at: Instant,
}
read_object!(DrawPlan { required algorithm, required sources, required pool, required take, optional salt, required announced_at });

/// An announced draw.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DrawCommitment {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: DrawCommitmentFormat,
    /// How the key becomes positions.
    pub algorithm: Algorithm,
    /// What will count as randomness.
    pub sources: Vec<NamedSource>,
    /// What is drawn from.
    pub pool: Pool,
    /// How many are drawn.
    pub take: u32,
    /// When it was announced.
    pub announced_at: Instant,
    /// SHA-256 of the plan as canonical JSON, the salt included.
    pub commitment: Digest,
}
read_object!(DrawCommitment {
    defaulted format,
    required algorithm,
    required sources,
    required pool,
    required take,
    required announced_at,
    required commitment,
});

/// An announced draw with what it was waiting for: the input of the operation `reveal_draw`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DrawReveal {
    /// The draw as it was announced.
    pub announced: DrawCommitment,
    /// The salt that the drawer bound itself to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// What each named source came to, in their order.
    pub sources: Vec<Source>,
    /// When the draw is made.
    pub at: Instant,
}
read_object!(DrawReveal { required announced, optional salt, required sources, required at });

/// A draw with everything that it takes to draw anew.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DrawRecord {
    /// The digest that the drawer was bound by.
    pub commitment: Digest,
    /// The sources as one text, from which everybody can repeat the draw.
    pub key: String,
    /// In the order in which they were drawn.
    pub selected: Selected,
    /// When the draw was made.
    pub at: Instant,
}
read_object!(DrawRecord { required commitment, required key, required selected, required at });

impl DrawPlan {
    /// Errors of the pool, of how many are drawn and of the salt are those of a draw.
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let list = at.field("sources");
        if self.sources.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, list.pointer()));
        }
        for (index, source) in
            self.sources.iter().enumerate().filter(|(_, source)| source.known_at <= self.announced_at)
        {
            let expected = format!("> {}", self.announced_at);
            problems.push(out_of_range(&list.index(index).field("known_at"), &source.known_at, expected));
        }
        // What does not depend on the sources; these are not known yet.
        let stand_in = vec![Source::Text("1".to_owned())];
        let draw = Draw {
            algorithm: self.algorithm,
            sources: stand_in,
            pool: self.pool.clone(),
            take: self.take,
            salt: self.salt.clone(),
        };
        draw.check(at, problems);
    }

    fn commitment(&self) -> Digest {
        Digest::of(canonical(self).as_bytes())
    }
}

/// Binds a drawer to a draw before the sources of its randomness exist.
///
/// The commitment is SHA-256 of the plan as canonical JSON (RFC 8785), with its salt. Publish the answer; keep the salt.
///
/// Errors: `empty_list` without sources, `out_of_range` for a source that is known before the announcement; those of
/// [`draw`](fn@crate::draw) for the pool, the number to be drawn and the salt.
///
/// ```
/// use minitendr::{DrawPlan, commit_draw, from_json};
/// let plan: DrawPlan = from_json(r#"{"algorithm": "sha256", "pool": ["A", "B"], "take": 2, "salt": "7c9e6679f3b4",
///   "sources": [{"name": "Sportka, first draw of 2026-03-15, numbers in ascending order",
///     "known_at": "2026-03-15T20:00:00+01:00"}],
///   "announced_at": "2026-03-10T12:00:00+01:00"}"#)?;
/// let announced = commit_draw(&plan)?;
/// assert!(!serde_json::to_string(&announced).unwrap().contains("7c9e6679f3b4"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn commit_draw(plan: &DrawPlan) -> Result<DrawCommitment, InputError> {
    let mut problems = Problems::new();
    plan.check(&Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    Ok(DrawCommitment {
        format: DrawCommitmentFormat,
        algorithm: plan.algorithm,
        sources: plan.sources.clone(),
        pool: plan.pool.clone(),
        take: plan.take,
        announced_at: plan.announced_at.clone(),
        commitment: plan.commitment(),
    })
}

/// Makes a draw that was announced.
///
/// Errors: `commitment_broken` where plan and salt are not what the drawer was bound to; `out_of_range` where the draw is made
/// before a source is known, or where there are more or fewer sources than were named; those of [`draw`](fn@crate::draw).
///
/// ```
/// use minitendr::{DrawPlan, DrawReveal, Selected, commit_draw, from_json, reveal_draw};
/// let plan: DrawPlan = from_json(r#"{"algorithm": "sha256", "pool": ["A", "B"], "take": 2, "salt": "7c9e6679f3b4",
///   "sources": [{"name": "Sportka, first draw of 2026-03-15, numbers in ascending order",
///     "known_at": "2026-03-15T20:00:00+01:00"}],
///   "announced_at": "2026-03-10T12:00:00+01:00"}"#)?;
/// let announced = commit_draw(&plan)?;
/// let announced = serde_json::to_string(&announced).unwrap();
/// let reveal: DrawReveal = from_json(&format!(r#"{{"announced": {announced}, "salt": "7c9e6679f3b4",
///   "sources": [["4", "9", "17", "23", "31", "44"]], "at": "2026-03-16T09:00:00+01:00"}}"#))?;
/// let record = reveal_draw(&reveal)?;
/// assert_eq!(record.key, "4.9.17.23.31.44./");
/// assert!(matches!(record.selected, Selected::Ids(ids) if ids.len() == 2));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn reveal_draw(reveal: &DrawReveal) -> Result<DrawRecord, InputError> {
    let DrawReveal { announced, salt, sources, at } = reveal;
    let plan = DrawPlan {
        algorithm: announced.algorithm,
        sources: announced.sources.clone(),
        pool: announced.pool.clone(),
        take: announced.take,
        salt: salt.clone(),
        announced_at: announced.announced_at.clone(),
    };
    let mut problems = Problems::new();
    plan.check(&Path::ROOT.field("announced"), &mut problems);
    if plan.commitment() != announced.commitment {
        let problem = Problem::new(ErrorCode::CommitmentBroken, "/announced/commitment");
        problems.push(problem.with("value", announced.commitment).with("expected", plan.commitment()));
    }
    if sources.len() != announced.sources.len() {
        let place = Path::ROOT.field("sources");
        problems.push(out_of_range(&place, sources.len(), announced.sources.len().to_string()));
    }
    for source in announced.sources.iter().filter(|source| source.known_at > *at) {
        problems.push(out_of_range(&Path::ROOT.field("at"), at, format!("≥ {}", source.known_at)));
    }
    InputError::unless_empty(problems)?;
    let Drawn { key, selected } = draw(&Draw {
        algorithm: announced.algorithm,
        sources: sources.clone(),
        pool: announced.pool.clone(),
        take: announced.take,
        salt: salt.clone(),
    })?;
    Ok(DrawRecord { commitment: announced.commitment, key, selected, at: at.clone() })
}
