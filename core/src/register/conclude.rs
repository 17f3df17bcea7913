//! What begins and ends a request: reservations, contracts, an end without one. And who is suspended or has
//! another capacity in between.

use super::Register;
use super::requests::Story;
use super::restate::Named;
use super::{ContractState, Reservation};
use crate::contract::{ContractLine, PartialContract, check_price_with_vat};
use crate::framework::{Claim, FrameworkContract, Lot, LotTerms};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::adds_up;
use crate::time::{Date, Instant, Period};
use crate::value::json::{Path, out_of_range};
use crate::value::{Checked, Exact, Id, Map, Measured, Money, Quantity};

impl Register {
    pub(super) fn reserve(&mut self, request: &Id, reservation: Reservation) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let at = Path::ROOT;
        if self.closed.contains_key(request) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request));
        }
        let Reservation { lot: id, participant, source, period, .. } = &reservation;
        if let Some(lot) = self.framework.lot(id) {
            let (quantities, items) = (at.field("quantities"), lot.items_by_id());
            for (id, quantity) in &reservation.quantities {
                let place = quantities.field(id.as_str());
                match items.get(id) {
                    Some(item) => item.takes(*quantity, &place, &mut problems),
                    None => lot.has_no_item(id, &place, &mut problems),
                }
            }
            if let Some(id) = participant.as_ref().filter(|id| self.terms(&lot.id, id).is_none()) {
                self.framework.has_no_participant(&lot.id, id, &at.field("participant"), &mut problems);
            }
        } else {
            self.framework.has_no_lot(id, &at.field("lot"), &mut problems);
        }
        self.framework.check_source(source.as_ref(), &at.field("source"), &mut problems);
        check_period(&self.framework, *period, &at, &mut problems);
        InputError::unless_empty(problems)?;

        let lot = id.clone();
        let held = self.reservations.get(request).map(Reservation::claim);
        let named = Named { at, value: "value", quantities: "quantities" };
        // A call for nothing holds nothing, of no item either.
        let asked = Some(reservation).filter(|reservation| reservation.value > Money::ZERO);
        let claim = asked.as_ref().map(Reservation::claim);
        let part = self.restated(held.as_slice(), claim.as_slice(), Some(&named))?;
        self.state.put(part);
        self.stories.entry(request.clone()).or_insert_with(|| Story::of(&lot));
        match asked {
            Some(reservation) => self.reservations.insert(request.clone(), reservation),
            None => self.reservations.remove(request),
        };
        Ok(())
    }

    /// Concludes the contracts of one request, all of them or none. What was reserved for it is free for them.
    pub(super) fn conclude(&mut self, contracts: &[&Checked<PartialContract>]) -> Result<(), InputError> {
        let at = Path::ROOT.field("contract");
        let mut problems = Problems::new();
        for (before, contract) in contracts.iter().enumerate() {
            self.check_contract(contract, before, &at, &mut problems);
        }
        InputError::unless_empty(problems)?;

        let standing: Vec<ContractState> =
            contracts.iter().map(|contract| ContractState::concluded((*contract).clone().into_inner())).collect();
        let claims: Vec<Claim<'_>> = standing.iter().map(ContractState::claim).collect();
        let reserved = contracts.first().and_then(|contract| self.reservations.get(&contract.request));
        let held = reserved.map(Reservation::claim);
        let named = Named { at, value: "price", quantities: "lines" };
        let mut part = self.restated(held.as_slice(), &claims, Some(&named))?;
        for contract in contracts {
            part.count_contract(&contract.lot, &contract.participant);
        }
        self.state.put(part);
        for standing in standing {
            let contract = &standing.contract;
            let request = contract.request.clone();
            self.reservations.remove(&request);
            self.stories.entry(request.clone()).or_insert_with(|| Story::of(&contract.lot));
            let continued = contract.continues.clone();
            if let Some(continued) = continued {
                let all = self.contracts.get_mut(&continued.request);
                if let Some(earlier) = all.and_then(|all| all.get_mut(super::fold::place(continued.number))) {
                    earlier.continued_by.push(standing.name());
                }
            }
            self.running.insert((contract.period.to(), request.clone(), contract.number));
            self.contracts.entry(request).or_default().push(standing);
        }
        Ok(())
    }

    /// Everything that stands against a contract in this register, ceilings and capacities aside.
    fn check_contract(&self, contract: &PartialContract, before: usize, at: &Path<'_>, problems: &mut Problems) {
        if contract.framework != self.framework.id {
            let problem = Problem::new(ErrorCode::AnotherFramework, at.field("framework").pointer());
            problems.push(problem.with("value", &contract.framework).with("expected", &self.framework.id));
            return;
        }
        let known = self.contracts.get(&contract.request).map_or(0, Vec::len).saturating_add(before);
        let number = super::fold::place(contract.number);
        if self.closed.contains_key(&contract.request) || number < known {
            let problem = Problem::new(ErrorCode::DuplicateId, at.field("request").pointer());
            problems.push(problem.with("value", &contract.request));
        } else if number > known {
            let next = known.saturating_add(1).to_string();
            problems.push(out_of_range(&at.field("number"), contract.number, next));
        }
        let Some(lot) = self.framework.lot(&contract.lot) else {
            self.framework.has_no_lot(&contract.lot, &at.field("lot"), problems);
            return;
        };
        check_lines(lot, (&contract.lines, contract.price), at, problems);
        check_price_with_vat(lot.scheme.vat, &contract.lines, contract.price_with_vat, at, problems);
        check_within(&self.framework, lot, contract, at, problems);
        let day = contract.awarded_at.day();
        self.check_prices((contract, &contract.lines), day, &|_| true, at, problems);
        self.check_continued(contract, at, problems);
        self.framework.check_source(contract.funding_source.as_ref(), &at.field("funding_source"), problems);
        if let Some(terms) = self.terms(&lot.id, &contract.participant) {
            check_price_version(terms, contract, at, problems);
        } else {
            let place = at.field("participant");
            self.framework.has_no_participant(&lot.id, &contract.participant, &place, problems);
        }
    }

    /// No price of a unit is above the maximum of the lot or the participant's own annex, on a day.
    pub(super) fn check_prices(
        &self,
        (contract, lines): (&PartialContract, &[ContractLine]),
        day: Date,
        counts: &dyn Fn(&ContractLine) -> bool,
        at: &Path<'_>,
        problems: &mut Problems,
    ) {
        let Some(lot) = self.framework.lot(&contract.lot) else { return };
        let terms = self.terms(&lot.id, &contract.participant);
        let own = terms.map(|terms| terms.prices_on(day).1);
        let places = at.field("lines");
        for (index, line) in lines.iter().enumerate().filter(|(_, line)| counts(line)) {
            let maximum = lot.item(&line.item).and_then(|item| item.maximum_unit_price_on(day));
            let own = own.and_then(|prices| prices.get(&line.item)).copied();
            let most = maximum.into_iter().chain(own).min();
            if let Some(most) = most.filter(|most| line.unit_price > *most) {
                let place = places.index(index);
                problems.push(out_of_range(&place.field("unit_price"), line.unit_price, format!("≤ {most}")));
            }
        }
    }

    /// What a contract continues is there.
    fn check_continued(&self, contract: &PartialContract, at: &Path<'_>, problems: &mut Problems) {
        if let Some(continued) = &contract.continues
            && self.contract(&continued.request, continued.number).is_none()
        {
            let problem = Problem::new(ErrorCode::UnknownContract, at.field("continues").pointer());
            problems.push(problem.with("value", &continued.request));
        }
    }

    /// A later suspension replaces an earlier one, also by an earlier day. Contracts that there are go on.
    pub(super) fn suspend(&mut self, lot: &Id, id: &Id, until: Date, at: &Instant) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if self.framework.lot(lot).is_none() {
            self.framework.has_no_lot(lot, &root.field("lot"), &mut problems);
        } else if self.terms(lot, id).is_none() {
            self.framework.has_no_participant(lot, id, &root.field("participant"), &mut problems);
        }
        if until < at.day() {
            problems.push(out_of_range(&root.field("until"), until, format!("≥ {}", at.day())));
        }
        InputError::unless_empty(problems)?;
        self.state.suspend(lot, id, until);
        Ok(())
    }

    /// A capacity below what is in use is no error: nothing more can be ordered until enough has ended.
    pub(super) fn change_capacity(&mut self, lot: &Id, id: &Id, capacity: &Map<Quantity>) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if let Some(known) = self.framework.lot(lot) {
            if self.terms(lot, id).is_none() {
                self.framework.has_no_participant(lot, id, &root.field("participant"), &mut problems);
            }
            let at = root.field("capacity");
            for item in capacity.keys().filter(|item| known.item(item).is_none()) {
                known.has_no_item(item, &at.field(item.as_str()), &mut problems);
            }
            if capacity.is_empty() {
                problems.push(Problem::new(ErrorCode::EmptyList, at.pointer()));
            }
        } else {
            self.framework.has_no_lot(lot, &root.field("lot"), &mut problems);
        }
        InputError::unless_empty(problems)?;
        self.state.set_capacity(lot, id, capacity);
        Ok(())
    }
}

/// Items that the lot has, in their units, and a price that is what the lines add up to, both without value added tax.
pub(super) fn check_lines(
    lot: &Lot,
    (ordered, price): (&[ContractLine], Money),
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let lines = at.field("lines");
    let items = lot.items_by_id();
    let mut sum = Exact::ZERO;
    for (index, line) in ordered.iter().enumerate() {
        let place = lines.index(index);
        sum += line.quantity.exact() * line.unit_price.exact();
        let ordered = Measured { quantity: line.quantity, unit: line.unit };
        lot.check_line(&items, (&line.item, ordered), &place, problems);
    }
    problems.extend(adds_up(&price.exact(), &sum, &at.field("price").pointer()).err());
}

/// A contract is awarded and begins within the term, ends within it unless it may outlive it, and serves the region.
fn check_within(
    framework: &FrameworkContract,
    lot: &Lot,
    contract: &PartialContract,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let term = framework.term;
    let awarded = contract.awarded_at.day();
    if !term.contains(awarded) {
        let expected = format!("{} … {}", term.from(), term.to());
        outside(&at.field("awarded_at"), awarded.to_string(), expected, problems);
    }
    check_period(framework, contract.period, at, problems);
    if contract.place.region != lot.region {
        let region = at.field("place");
        outside(&region.field("region"), contract.place.region.to_string(), lot.region.to_string(), problems);
    }
}

/// Work begins within the term, and ends within it unless it may outlive it.
pub(super) fn check_period(framework: &FrameworkContract, period: Period, at: &Path<'_>, problems: &mut Problems) {
    let (term, at) = (framework.term, at.field("period"));
    if !term.contains(period.from()) {
        let expected = format!("{} … {}", term.from(), term.to());
        outside(&at.field("from"), period.from().to_string(), expected, problems);
    }
    if period.to() > term.to() && !framework.may_outlive {
        outside(&at.field("to"), period.to().to_string(), format!("≤ {}", term.to()), problems);
    }
}

fn outside(at: &Path<'_>, value: String, expected: String, problems: &mut Problems) {
    let problem = Problem::new(ErrorCode::OutsideFramework, at.pointer());
    problems.push(problem.with("value", value).naming("expected", expected));
}

/// A contract that names a version of its participant's prices names the one in force on the day of the award.
fn check_price_version(terms: &LotTerms, contract: &PartialContract, at: &Path<'_>, problems: &mut Problems) {
    let in_force = terms.price_version_on(contract.awarded_at.day());
    if let Some(version) = contract.price_version.filter(|version| in_force != Some(*version)) {
        let expected = in_force.map_or_else(|| "–".to_owned(), |version| version.to_string());
        problems.push(out_of_range(&at.field("price_version"), version, expected));
    }
}
