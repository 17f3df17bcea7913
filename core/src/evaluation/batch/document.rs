//! A batch as one document: what goes in and comes out as JSON text.

use rust_decimal::Decimal;

use super::answer::BatchStatus;
use super::columns::{Batch, BatchValues, MISSING};
use super::flags::BATCH_REASONS;
use super::run::evaluate_many;
use crate::evaluation::scheme::{Places, Scheme};
use crate::message::{ErrorCode, InputError, Problem, ReasonCode};
use crate::value::json::read_object;
use crate::value::{Checked, Map, Number};

/// The input of the operation `evaluate_many`: many tenders under one scheme, as columns.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct EvaluateManyInput {
    /// The scheme of all of them.
    pub scheme: Checked<Scheme>,
    /// Where the offers of each tender begin, from 0, and at last the number of offers: one entry more than tenders.
    pub offsets: Vec<u32>,
    /// The total price of each offer in haléře (hundredths of CZK), with or without value added tax as the scheme says; `null`
    /// where it has none.
    pub price: Vec<Option<i64>>,
    /// The values of each criterion (or feature) other than the price, as whole numbers: times 10 to the power of its scale.
    /// `null` is no value; yes is 1 and no is 0.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub values: Map<Vec<Option<i64>>>,
    /// The decimals of the values, by criterion; none where nothing is said.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub scales: Map<Places>,
    /// The highest admissible price of each tender in haléře; `null` where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Vec<Option<i64>>>,
    /// Why each offer is excluded on grounds that lie outside the scheme, as bits: those that an answer names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded: Option<Vec<u32>>,
}
read_object!(EvaluateManyInput {
    required scheme,
    required offsets,
    required price,
    defaulted values,
    defaulted scales,
    optional ceiling,
    optional excluded,
});

/// Many evaluations, as columns.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvaluateMany {
    /// The figure that is ranked, of each offer, with the decimals of the scheme; `null` where the offer is not ranked. Where
    /// the scheme rounds nothing, it is rounded half up as it is shown, and the places are those of the exact figure.
    pub total: Vec<Option<Number>>,
    /// The place of each offer from 1; equal offers share one, and the next follows without a gap. 0 is none.
    pub rank: Vec<u32>,
    /// Why each offer is inadmissible, as bits; 0 for an admissible one.
    pub reasons: Vec<u32>,
    /// What the bits mean, from the lowest.
    pub codes: Vec<ReasonCode>,
    /// The row of the only offer at the first place of each tender; `null` where there is none.
    pub winner: Vec<Option<u32>>,
    /// How each tender ended.
    pub status: Vec<BatchStatus>,
}
read_object!(EvaluateMany {
    required total,
    required rank,
    required reasons,
    required codes,
    required winner,
    required status,
});

impl EvaluateManyInput {
    /// Evaluates the document; see [`evaluate_many`] for the rules and the errors.
    ///
    /// ```
    /// use minitendr::{EvaluateManyInput, from_json};
    /// let input: EvaluateManyInput = from_json(r#"{"offsets": [0, 2], "price": [100000, 120000], "scheme": {
    ///   "combine": {"kind": "lowest_price"}}}"#)?;
    /// assert_eq!(input.evaluate()?.winner, [Some(0)]);
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn evaluate(&self) -> Result<EvaluateMany, InputError> {
        let unused = self.scales.keys().filter(|name| !self.values.contains_key(name.as_str()));
        let unused =
            unused.map(|name| Problem::new(ErrorCode::UnknownValue, format!("/scales/{name}")).with("value", name));
        InputError::unless_empty(unused.collect())?;
        let offsets: Vec<i64> = self.offsets.iter().copied().map(i64::from).collect();
        let (price, ceiling) = (column(&self.price), self.ceiling.as_deref().map(column));
        let values: Vec<_> = self.values.iter().map(|(name, entries)| (name, column(entries))).collect();
        let scale = |name: &str| self.scales.get(name).map_or(Places::new(0), |scale| Ok(*scale));
        let mut batch = Batch {
            offsets: &offsets,
            price: &price,
            values: Vec::with_capacity(values.len()),
            ceiling: ceiling.as_deref(),
            excluded: self.excluded.as_deref(),
        };
        for (name, column) in &values {
            batch.values.push(BatchValues { criterion: (*name).clone(), column, scale: scale(name.as_str())? });
        }
        let result = evaluate_many(&self.scheme, &batch, 1)?;
        let shown = |total: &i64| {
            let decimal =
                (*total != MISSING).then(|| Decimal::try_from_i128_with_scale((*total).into(), result.places));
            decimal.and_then(Result::ok).map(Number::from)
        };
        Ok(EvaluateMany {
            total: result.total.iter().map(shown).collect(),
            rank: result.rank,
            reasons: result.reasons,
            codes: BATCH_REASONS.to_vec(),
            winner: result.winner.iter().map(|row| u32::try_from(*row).ok()).collect(),
            status: result.status,
        })
    }
}

fn column(entries: &[Option<i64>]) -> Vec<i64> {
    entries.iter().map(|entry| entry.unwrap_or(MISSING)).collect()
}
