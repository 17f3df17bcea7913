//! A table.

use super::{Context, Rule, Scorer, Trend, Written, parameter};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// One band of a table.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Band {
    /// The upper edge, which belongs to the band.
    pub up_to: Number,
    /// The points, 0 to the weight.
    pub points: Number,
}
read_object!(Band { required up_to, required points });

/// Points by table: those of the first band whose upper edge the figure does not pass, else `beyond`.
///
/// Upper edges belong to their band and ascend strictly, so that there is neither gap nor overlap (a peer lets both edges
/// belong to both bands and takes the last). Italy calls it *tabellare*.
///
/// Example: up to 100 ten points, up to 150 six, beyond none: 100 gets 10, 100.01 gets 6, 151 gets 0.
///
/// Never undefined.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Bands {
    /// The bands in the order of their edges.
    pub bands: Vec<Band>,
    /// The points beyond the last edge.
    pub beyond: Number,
}
read_object!(Bands beside "kind" { required bands, required beyond });

impl Rule for Bands {
    const KIND: &'static str = "bands";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        let formula = at.field("formula");
        let table = formula.field("bands");
        if self.bands.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, table.pointer()));
        }
        let in_range = |points: Number| Number::ZERO <= points && points <= criterion.weight;
        let range = || format!("0 … {}", criterion.weight);
        let mut before: Option<Number> = None;
        for (index, band) in self.bands.iter().enumerate() {
            let place = table.index(index);
            if let Some(edge) = before.filter(|edge| band.up_to <= *edge) {
                let problem = Problem::new(ErrorCode::BandsNotAscending, place.field("up_to").pointer());
                problems.push(problem.with("value", band.up_to).with("expected", edge));
            }
            if !in_range(band.points) {
                let problem = Problem::new(ErrorCode::OutOfRange, place.field("points").pointer());
                problems.push(problem.with("value", band.points).naming("expected", range()));
            }
            before = Some(band.up_to);
        }
        if !in_range(self.beyond) {
            problems.push(parameter(self.beyond, "beyond", range(), at));
        }
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    /// The better way is that of the table, where it has one.
    fn trend(&self, _: Better) -> Trend {
        let points: Vec<Number> = self.bands.iter().map(|band| band.points).chain([self.beyond]).collect();
        if points.is_sorted_by(|a, b| a >= b) {
            Trend::Down
        } else if points.is_sorted() {
            Trend::Up
        } else {
            Trend::Neither
        }
    }

    fn written(&self, _: Better, figure: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        if let Some(figure) = figure {
            let band = self.bands.iter().find(|band| *figure <= band.up_to.exact());
            return Written::new(band.map_or(self.beyond, |band| band.points).to_string());
        }
        let bands = self.bands.iter().map(|band| format!("x <= {}: {}", band.up_to, band.points));
        Written::new(bands.chain([format!("x above: {}", self.beyond)]).collect::<Vec<_>>().join("; "))
    }

    fn scorer<'f>(&'f self, _: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let edges: Vec<(Exact, Exact)> =
            self.bands.iter().map(|band| (band.up_to.exact(), band.points.exact())).collect();
        let beyond = self.beyond.exact();
        Ok(Box::new(move |figure| {
            let band = edges.iter().find(|(edge, _)| figure <= edge);
            Ok(band.map_or_else(|| beyond.clone(), |(_, points)| points.clone()))
        }))
    }
}
