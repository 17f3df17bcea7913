//! What the names of the engine are called by people, for whoever shows them: forms, charts, pages of others.
//!
//! Is this everything that people read? No: reasons, problems and findings bring their own sentences. Here are the names that
//! stand in documents as a bare word or code.

use crate::award::Outcome;
use crate::catalogue::{Area, municipality_codes, region_codes};
use crate::contract::ContractStage;
use crate::message::{Language, Message, Noun};
use crate::register::RequestStage;
use crate::simulation::SimulationMeasure;
use crate::value::json::read_object;
use crate::value::{Id, Map, Text, Unit};

/// The input of the operation `vocabulary`: nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct VocabularyInput {}
read_object!(VocabularyInput {});

/// A unit after a number, by the plural categories of the Unicode CLDR, which programs find for a number by its language:
/// *1 hodina, 2 hodiny, 1,5 hodiny, 5 hodin*. English has `one` and `other`; its other two are the plural.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CountedUnit {
    /// After 1.
    pub one: Message,
    /// After 2 to 4.
    pub few: Message,
    /// After a number with decimals.
    pub many: Message,
    /// After 0, and from 5 on.
    pub other: Message,
}
read_object!(CountedUnit { required one, required few, required many, required other });

impl CountedUnit {
    fn of(unit: Unit) -> Self {
        // The number as it is written decides, and each language writes decimals in its own way.
        let after = |czech: &str, english: &str| Message {
            cs: Noun::from(unit).after(czech, Language::Czech).to_owned(),
            en: Noun::from(unit).after(english, Language::English).to_owned(),
        };
        Self { one: after("1", "1"), few: after("2", "2"), many: after("1,5", "1.5"), other: after("5", "5") }
    }
}

/// What the names of the engine are called, in Czech and English.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vocabulary {
    /// Areas of services, by which lots are formed.
    pub areas: Map<Message>,
    /// Units, one of each: *hodina*.
    pub units: Map<Message>,
    /// Units, where several are counted or measured: *hodiny*.
    pub units_counted: Map<Message>,
    /// Units after any number.
    pub units_after: Map<CountedUnit>,
    /// How requests end.
    pub outcomes: Map<Message>,
    /// Where a request stands.
    pub request_stages: Map<Message>,
    /// Where a contract stands.
    pub contract_stages: Map<Message>,
    /// What is measured in a simulation, with its unit.
    pub measures: Map<Message>,
    /// Regions that are known by name, by their NUTS 3 codes.
    pub regions: Map<Text>,
    /// Municipalities with extended powers (ORP) that are known by name, by their codes of list 65 of the statistical office.
    pub municipalities: Map<Text>,
}
read_object!(Vocabulary {
    required areas,
    required units,
    required units_counted,
    required units_after,
    required outcomes,
    required request_stages,
    required contract_stages,
    required measures,
    required regions,
    required municipalities,
});

/// What the names of the engine are called.
pub(super) fn vocabulary(_: VocabularyInput) -> Vocabulary {
    Vocabulary {
        areas: named(Area::ALL, Area::as_str, Area::name),
        units: named(Unit::ALL, Unit::as_str, Unit::name),
        units_counted: named(Unit::ALL, Unit::as_str, |unit, language| Noun::from(unit).after("2", language)),
        units_after: Unit::ALL
            .iter()
            .filter_map(|unit| Some((Id::parse(unit.as_str()).ok()?, CountedUnit::of(*unit))))
            .collect(),
        outcomes: named(Outcome::ALL, Outcome::as_str, Outcome::name),
        request_stages: named(RequestStage::ALL, RequestStage::as_str, RequestStage::name),
        contract_stages: named(ContractStage::ALL, ContractStage::as_str, ContractStage::name),
        measures: named(SimulationMeasure::ALL, SimulationMeasure::as_str, SimulationMeasure::name),
        regions: places(region_codes()),
        municipalities: places(municipality_codes()),
    }
}

fn named<T: Copy>(all: &[T], code: fn(T) -> &'static str, name: fn(T, Language) -> &'static str) -> Map<Message> {
    let message =
        |one: T| Message { en: name(one, Language::English).to_owned(), cs: name(one, Language::Czech).to_owned() };
    all.iter().filter_map(|one| Some((Id::parse(code(*one)).ok()?, message(*one)))).collect()
}

fn places(known: impl Iterator<Item = (String, &'static str)>) -> Map<Text> {
    known.filter_map(|(code, name)| Some((Id::parse(&code).ok()?, Text::parse(name).ok()?))).collect()
}
