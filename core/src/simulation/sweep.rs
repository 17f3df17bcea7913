//! Many policies at once: a grid, or points that fill a space evenly.

use super::random::{GENERATOR, Luck, Purpose, Stream};
use super::{Change, Policy};
use crate::message::{ErrorCode, InputError, Problem, Problems, reversed, too_large};
use crate::time::Date;
use crate::value::json::{Once, Path, names, out_of_range, read_kinds, read_object};
use crate::value::{Exact, Id, Map, Number, Rounding};

names! {
    /// A figure of a policy that a sweep can move.
    pub enum SweepFigure or UnknownName {
        /// The weight of the price.
        PriceWeight = "price_weight",
        /// What the maximum unit prices are multiplied by.
        MaximumPriceFactor = "maximum_price_factor",
        /// What the capacities are multiplied by.
        CapacityFactor = "capacity_factor",
    }
}

/// One direction in which policies differ.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum SweepDimension {
    /// Options, each with a name and what it changes.
    Options {
        /// The id of the dimension.
        id: Id,
        /// The options, at least one; none of them has to change anything.
        options: Vec<Policy>,
    },
    /// A figure between two limits. In a grid `steps` values at equal distances, the limits included; in a Latin hypercube one value
    /// in each of as many equal parts as there are points.
    Range {
        /// The id of the dimension.
        id: Id,
        /// The figure.
        figure: SweepFigure,
        /// The lot; all if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The first day on which it holds; the whole term if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The least.
        least: Number,
        /// The most, above the least.
        most: Number,
        /// How many values a grid has, 2 or more; 2 if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        steps: Option<u32>,
        /// To how many decimals values are rounded, 0 to 6.
        #[cfg_attr(feature = "schema", schemars(default))]
        decimals: u32,
    },
}
read_kinds!(SweepDimension by "kind" {
    "options" => Options { required id, required options },
    "range" => Range { required id, required figure, optional lot, optional from, required least, required most, optional steps, defaulted decimals },
});

/// How the points of a sweep lie.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum SweepDesign {
    /// Every combination.
    Grid {},
    /// So many points that in each dimension every part is taken once, in an order of its own at random (Technometrics 21,
    /// 1979, pages 239 to 245).
    LatinHypercube {
        /// How many points, 2 or more.
        points: u32,
        /// The root seed of the order.
        seed: u32,
    },
}
read_kinds!(SweepDesign by "kind" { "grid" => Grid {}, "latin_hypercube" => LatinHypercube { required points, required seed } });

/// The input of the operation `sweep`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SweepInput {
    /// How the points lie.
    pub design: SweepDesign,
    /// In what they differ, at least one dimension.
    pub dimensions: Vec<SweepDimension>,
}
read_object!(SweepInput { required design, required dimensions });

/// One point of a sweep.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SweepPoint {
    /// The policy: the values of all dimensions.
    pub policy: Policy,
    /// The value, or the name of the option, by dimension.
    pub levels: Map<String>,
}
read_object!(SweepPoint { required policy, required levels });

/// The points of a sweep: their policies are simulated as any others.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sweep {
    /// The generator of random numbers and its version.
    pub generator: String,
    /// The points, `p1`, `p2` and so on; in a grid the last dimension changes first.
    pub points: Vec<SweepPoint>,
}
read_object!(Sweep { required generator, required points });

/// Within its part of a range a value lies at one of so many places.
const PLACES: usize = 1_000_000;

/// The most points of a sweep.
const MOST: usize = 10_000;

/// A level: its text, and what it changes.
type Level = (String, Vec<Change>);

/// Makes the policies of a sweep: a grid, or a Latin hypercube.
///
/// Whether a policy can be is for the simulation to say. Errors: `empty_list`, `duplicate_id`, `out_of_range`, `reversed`,
/// `too_large` (more than 10,000 points).
///
/// ```
/// use minitendr::{SweepInput, from_json, sweep};
/// let input: SweepInput = from_json(r#"{"design": {"kind": "grid"}, "dimensions": [
///   {"kind": "range", "id": "weight", "figure": "price_weight", "least": "60", "most": "80", "steps": 3},
///   {"kind": "options", "id": "period", "options": [{"id": "as it is"},
///     {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}]}]}"#)?;
/// let points = sweep(&input)?.points;
/// assert_eq!(points.len(), 6);
/// assert_eq!((points[3].levels["weight"].as_str(), points[3].levels["period"].as_str()), ("70", "2 days"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn sweep(input: &SweepInput) -> Result<Sweep, InputError> {
    input.check()?;
    let rows: Vec<Vec<Level>> = match input.design {
        SweepDesign::Grid {} => {
            let mut rows: Vec<Vec<Level>> = vec![Vec::new()];
            for dimension in &input.dimensions {
                let levels: Vec<Level> = (0..dimension.size()).map(|place| dimension.on_grid(place)).collect();
                let each = |row: Vec<Level>| {
                    let with = levels.iter().map(move |level| row.iter().chain([level]).cloned().collect());
                    with.collect::<Vec<Vec<Level>>>()
                };
                rows = rows.into_iter().flat_map(each).collect();
            }
            rows
        }
        SweepDesign::LatinHypercube { points, seed } => {
            let count = usize::try_from(points).unwrap_or(MOST);
            let luck = Luck { seed, replication: 0 };
            let columns =
                input.dimensions.iter().enumerate().map(|(index, dimension)| dimension.hypercube(index, count, luck));
            let columns: Vec<Vec<Level>> = columns.collect();
            (0..count).map(|row| columns.iter().filter_map(|column| column.get(row).cloned()).collect()).collect()
        }
    };
    let mut points = Vec::with_capacity(rows.len());
    for (place, row) in rows.into_iter().enumerate() {
        let id = Id::parse(&format!("p{}", place.saturating_add(1)))?;
        let levels =
            input.dimensions.iter().zip(&row).map(|(dimension, (level, _))| (dimension.id().clone(), level.clone()));
        let levels = levels.collect();
        let changes = row.into_iter().flat_map(|(_, changes)| changes).collect();
        points.push(SweepPoint { policy: Policy { id, changes }, levels });
    }
    Ok(Sweep { generator: GENERATOR.to_owned(), points })
}

impl SweepInput {
    fn check(&self) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let dimensions = Path::ROOT.field("dimensions");
        if self.dimensions.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, dimensions.pointer()));
        }
        let mut ids = Once::default();
        for (index, dimension) in self.dimensions.iter().enumerate() {
            let place = dimensions.index(index);
            ids.see(dimension.id().as_str(), &place.field("id"), &mut problems);
            dimension.check(&place, &mut problems);
        }
        let design = Path::ROOT.field("design");
        let points = match self.design {
            SweepDesign::Grid {} => self.dimensions.iter().map(SweepDimension::size).fold(1, usize::saturating_mul),
            SweepDesign::LatinHypercube { points, .. } => {
                if points < 2 {
                    problems.push(out_of_range(&design.field("points"), points, "≥ 2"));
                }
                usize::try_from(points).unwrap_or(usize::MAX)
            }
        };
        if points > MOST {
            problems.push(too_large(design.pointer(), points, MOST, ("points", "bodů")));
        }
        InputError::unless_empty(problems)
    }
}

impl SweepDimension {
    const fn id(&self) -> &Id {
        match self {
            Self::Options { id, .. } | Self::Range { id, .. } => id,
        }
    }

    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        match self {
            Self::Options { options, .. } => {
                let place = at.field("options");
                if options.is_empty() {
                    problems.push(Problem::new(ErrorCode::EmptyList, place.pointer()));
                }
                let mut ids = Once::default();
                for (index, option) in options.iter().enumerate() {
                    ids.see(option.id.as_str(), &place.index(index).field("id"), problems);
                }
            }
            Self::Range { least, most, steps, decimals, .. } => {
                if least >= most {
                    problems.push(reversed(at.field("least").pointer(), ["least", "most"], least, most));
                }
                if let Some(steps) = steps.filter(|steps| *steps < 2) {
                    problems.push(out_of_range(&at.field("steps"), steps, "≥ 2"));
                }
                if *decimals > 6 {
                    problems.push(out_of_range(&at.field("decimals"), decimals, "0 … 6"));
                }
            }
        }
    }

    /// How many values it has in a grid.
    fn size(&self) -> usize {
        match self {
            Self::Options { options, .. } => options.len(),
            Self::Range { steps, .. } => usize::try_from(steps.unwrap_or(2)).unwrap_or(usize::MAX),
        }
    }

    fn on_grid(&self, place: usize) -> Level {
        match self {
            Self::Options { options, .. } => level_of(options.get(place)),
            Self::Range { .. } => self.value(place, self.size().saturating_sub(1)),
        }
    }

    /// The levels of the points of a Latin hypercube: one in each part, in an order at random.
    fn hypercube(&self, index: usize, points: usize, luck: Luck) -> Vec<Level> {
        let mut draws = luck.of(Stream::demand(index), 0, Purpose::Sweep, 0);
        let mut parts: Vec<usize> = (0..points).collect();
        for last in (1..points).rev() {
            parts.swap(last, draws.place(last.saturating_add(1)));
        }
        let level = |part: usize, within: usize| match self {
            Self::Options { options, .. } => {
                level_of(options.get(part.saturating_mul(options.len()).checked_div(points).unwrap_or_default()))
            }
            Self::Range { .. } => {
                self.value(part.saturating_mul(PLACES).saturating_add(within), points.saturating_mul(PLACES))
            }
        };
        parts.into_iter().map(|part| level(part, draws.place(PLACES))).collect()
    }

    /// The value at a part of the way from the least to the most.
    fn value(&self, part: usize, of: usize) -> Level {
        let Self::Range { figure, lot, from, least, most, decimals, .. } = self else {
            return (String::new(), Vec::new());
        };
        let whole = |count: usize| i128::try_from(count).unwrap_or(i128::MAX);
        let share = Exact::ratio(whole(part), whole(of)).unwrap_or_default();
        let value = least.exact() + (most.exact() - least.exact()) * share;
        let value = value
            .round(*decimals, Rounding::HalfUp)
            .to_decimal()
            .map(|value| Number::from(value.normalize()))
            .unwrap_or_default();
        let (from, lot) = (*from, lot.clone());
        let change = match figure {
            SweepFigure::PriceWeight => Change::PriceWeight { from, lot, weight: value },
            SweepFigure::MaximumPriceFactor => Change::MaximumPriceFactor { from, lot, item: None, factor: value },
            SweepFigure::CapacityFactor => Change::CapacityFactor { from, lot, participant: None, factor: value },
        };
        (value.to_string(), vec![change])
    }
}

fn level_of(option: Option<&Policy>) -> Level {
    option.map(|option| (option.id.as_str().to_owned(), option.changes.clone())).unwrap_or_default()
}
