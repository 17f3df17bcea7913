//! The building block: so many percent below a reference.

use crate::message::{InputError, Problems};
use crate::value::json::{Fields, names};
use crate::value::{Exact, sort};

use super::line::{Base, Line, Verdict};
use super::prices::{Prices, whole};

names! {
    /// What a price is compared with.
    pub enum ReferencePrice or UnknownName {
        /// The arithmetic mean.
        Mean = "mean",
        /// The middle price; of an even number the mean of the middle two.
        Median = "median",
        /// The next price in the order of prices; it may be equal. Looks at the others only.
        Next = "next",
        /// The ceiling (the estimate). Looks at no other offer.
        Ceiling = "ceiling",
        /// The lowest price of the others.
        LowestOther = "lowest_other",
    }
}

names! {
    /// Whose prices make the reference.
    #[derive(Default)]
    pub enum ReferenceOffers or UnknownName {
        /// All offers, the compared one included.
        #[default]
        All = "all",
        /// All but the compared one.
        Others = "others",
        /// All but the compared one and the lowest of all; where several are lowest, one of them is left out, and that
        /// is the compared one if it is among them.
        OthersWithoutLowest = "others_without_lowest",
    }
}

names! {
    /// Which prices make the reference. The compared price is always the final one.
    #[derive(Default)]
    pub enum PriceStage or UnknownName {
        /// The prices as they stand in the end.
        #[default]
        Final = "final",
        /// The prices before an auction or a negotiation; every offer must have one.
        Initial = "initial",
    }
}

names! {
    /// What the percent are taken of.
    #[derive(Default)]
    pub enum Divisor or UnknownName {
        /// The reference: a price of 60 is 40 % below 100.
        #[default]
        Reference = "reference",
        /// The own price: a price of 60 is 66.67 % below 100. Source: guidance of the Dutch `PIANOo`.
        Own = "own",
    }
}

/// The rule `below` with its parameters as numbers; presets are built from it too.
pub(super) struct Below {
    pub(super) rule: &'static str,
    pub(super) reference: ReferencePrice,
    pub(super) of: ReferenceOffers,
    pub(super) price: PriceStage,
    pub(super) percent: Exact,
    pub(super) inclusive: bool,
    pub(super) divide_by: Divisor,
    pub(super) offers_from: u32,
}

impl Below {
    pub(super) fn judge(&self, prices: &Prices) -> Result<Verdict, InputError> {
        let ceiling = match self.reference {
            ReferencePrice::Ceiling => Some(prices.ceiling(self.rule)?),
            _ => None,
        };
        if prices.own().len() < usize::try_from(self.offers_from).unwrap_or(usize::MAX) {
            return Ok(Verdict::clear(prices));
        }
        if let Some(ceiling) = ceiling {
            return self.line(ceiling).verdict(prices);
        }
        let figures = prices.at(self.price)?;
        let ordered = Ordered::new(&figures);
        let single = matches!(self.reference, ReferencePrice::Mean | ReferencePrice::Median);
        if single && self.of == ReferenceOffers::All {
            return match ordered.all().figure(self.reference, &Exact::ZERO) {
                Some(reference) => self.line(reference).verdict(prices),
                None => Ok(Verdict::clear(prices)),
            };
        }
        let each = prices.own().iter().zip(&ordered.ranks).map(|(price, rank)| {
            let set = ordered.without(*rank, self.of == ReferenceOffers::OthersWithoutLowest);
            let failed = match set.figure(self.reference, price) {
                Some(reference) => self.line(reference).test(price)?,
                None => None,
            };
            Ok(failed.into_iter().collect())
        });
        Ok(Verdict { threshold: None, against: each.collect::<Result<_, InputError>>()? })
    }

    fn line(&self, reference: Exact) -> Line {
        Line {
            rule: self.rule,
            against: self.reference.as_str(),
            base: match self.divide_by {
                Divisor::Reference => Base::Fixed(reference.clone()),
                Divisor::Own => Base::Own,
            },
            reference,
            limit: self.percent.clone(),
            inclusive: self.inclusive,
            workings: Vec::new(),
        }
    }
}

/// Figures in ascending order, so that leaving one out costs nothing.
struct Ordered<'f> {
    figures: Vec<&'f Exact>,
    sum: Exact,
    /// The place of each offer's figure in the order.
    ranks: Vec<usize>,
}

impl<'f> Ordered<'f> {
    fn new(figures: &'f [Exact]) -> Self {
        let mut order: Vec<(usize, &Exact)> = figures.iter().enumerate().collect();
        sort(&mut order, |a, b| a.1.cmp(b.1));
        let mut ranks: Vec<(usize, usize)> =
            order.iter().enumerate().map(|(rank, (offer, _))| (*offer, rank)).collect();
        sort(&mut ranks, Ord::cmp);
        Self {
            sum: figures.iter().sum(),
            figures: order.into_iter().map(|(_, figure)| figure).collect(),
            ranks: ranks.into_iter().map(|(_, rank)| rank).collect(),
        }
    }

    fn all(&self) -> Set<'_, 'f> {
        Set { of: self, skipped: [None, None] }
    }

    /// The others, and of them without the lowest of all where that is asked for.
    fn without(&self, rank: usize, without_lowest: bool) -> Set<'_, 'f> {
        let is_lowest = self.figures.get(rank) == self.figures.first();
        Set { of: self, skipped: [(without_lowest && !is_lowest).then_some(0), Some(rank)] }
    }
}

/// Some of the figures.
struct Set<'o, 'f> {
    of: &'o Ordered<'f>,
    /// Places left out, in ascending order.
    skipped: [Option<usize>; 2],
}

impl Set<'_, '_> {
    /// The reference for a price; `None` where there is nothing to compare it with.
    fn figure(&self, reference: ReferencePrice, price: &Exact) -> Option<Exact> {
        match reference {
            ReferencePrice::Mean => self.mean(),
            ReferencePrice::Median => self.median(),
            ReferencePrice::Next => self.next(price),
            ReferencePrice::LowestOther => self.at(0).cloned(),
            // Not a figure of offers.
            ReferencePrice::Ceiling => None,
        }
    }

    fn skipped(&self) -> impl Iterator<Item = usize> {
        self.skipped.into_iter().flatten()
    }

    fn len(&self) -> usize {
        self.of.figures.len().saturating_sub(self.skipped().count())
    }

    /// The figure at a place of this set.
    fn at(&self, place: usize) -> Option<&Exact> {
        let place =
            self.skipped().fold(place, |place, skipped| if place >= skipped { place.saturating_add(1) } else { place });
        self.of.figures.get(place).copied()
    }

    fn mean(&self) -> Option<Exact> {
        let skipped: Exact = self.skipped().filter_map(|place| self.of.figures.get(place).copied()).sum();
        (&self.of.sum - skipped).checked_div(&whole(self.len())?)
    }

    fn median(&self) -> Option<Exact> {
        let last = self.len().checked_sub(1)?;
        let (lower, upper) = (self.at(last >> 1)?, self.at(last.div_ceil(2))?);
        (lower + upper).checked_div(&Exact::from_integer(2))
    }

    fn next(&self, price: &Exact) -> Option<Exact> {
        let from = self.of.figures.partition_point(|figure| *figure < price);
        let place = (from..self.of.figures.len()).find(|place| self.skipped().all(|skipped| skipped != *place))?;
        self.of.figures.get(place).copied().cloned()
    }
}

/// Defaults of the fields of `below` that are not those of their types.
impl Fields<'_, '_> {
    pub(super) fn true_unless_given(&self, name: &str, problems: &mut Problems) -> Option<bool> {
        self.optional(name, problems).map(|given| given.unwrap_or(true))
    }

    pub(super) fn one_unless_given(&self, name: &str, problems: &mut Problems) -> Option<u32> {
        self.optional(name, problems).map(|given| given.unwrap_or(1))
    }
}
