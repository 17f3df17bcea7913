//! The workload of the benches of batches: mini-tenders of five offers each, invented, the same in every run and language.
//!
//! Prices from 10,000 to 1.2 million CZK, three of ten in whole hundreds; quality 0 to 100; of a hundred tenders two have two
//! offers that are equal. An offer is excluded where the provider has too little capacity, does not work in the region or
//! does not provide the service. `peers/workload.py` makes the same figures; both say the same checksum.

use minitendr::{Batch, BatchValues, Checked, Id, Places, ReasonCode, Scheme, reason_bit};

/// So many offers has each tender.
pub const OFFERS: u64 = 5;

/// The checksum of the workload of a thousand tenders, which `peers/compare.py` has as well.
pub const CHECKSUM: u64 = 891_122_773_251_672;

/// The scheme: 60 points for the price, 40 for quality, rounded once; equal offers by price, then by row.
pub const SCHEME: &str = r#"{"combine": {"kind": "weighted_sum"}, "criteria": [
    {"id": "price", "of": "price", "better": "lower", "weight": 60, "formula": {"kind": "ratio"}},
    {"id": "quality", "of": "value", "better": "higher", "weight": 40, "formula": {"kind": "ratio"}}],
  "rounding": {"what": "total", "places": 2, "mode": "half_up"}, "ties": [{"kind": "lower_price"}, {"kind": "lower_id"}]}"#;

/// The columns.
#[derive(Clone, Debug, Default)]
pub struct Workload {
    /// Where the offers of each tender begin.
    pub offsets: Vec<i64>,
    /// In haléře.
    pub price: Vec<i64>,
    /// 0 to 100.
    pub quality: Vec<i64>,
    /// The highest price of each tender, in haléře.
    pub ceiling: Vec<i64>,
    /// Why offers are excluded beside the price.
    pub excluded: Vec<u32>,
}

impl Workload {
    /// So many tenders.
    #[must_use]
    pub fn new(tenders: u64) -> Self {
        let mut load = Self { offsets: vec![0], ..Self::default() };
        for tender in 0..tenders {
            let need = draw(tender, 10, 5).wrapping_add(1);
            let (region, service) = (draw(tender, 11, 14), draw(tender, 12, 6));
            load.ceiling.push(whole(draw(tender, 13, 120_000_000).wrapping_add(60_000_000)));
            let has_tie = draw(tender, 14, 100) < 2;
            for offer in 0..OFFERS {
                // The second offer of a tie is the first once more.
                let row = tender.wrapping_mul(OFFERS).wrapping_add(if has_tie && offer == 1 { 0 } else { offer });
                load.price.push(whole(match draw(row, 0, 10) {
                    0..3 => draw(row, 1, 11_901).wrapping_add(100).wrapping_mul(10_000),
                    _ => draw(row, 1, 119_000_001).wrapping_add(1_000_000),
                }));
                load.quality.push(whole(draw(row, 2, 101)));
                let too_small = draw(row, 3, 20).wrapping_add(1) < need;
                let elsewhere = draw(row, 4, 14) == region || draw(row, 5, 14) == region;
                let other = draw(row, 6, 6) == service && draw(row, 7, 2) == 0;
                let flag = |is_set: bool, code| if is_set { reason_bit(code).unwrap_or_default() } else { 0 };
                load.excluded.push(
                    flag(too_small, ReasonCode::NoCapacity)
                        | flag(elsewhere, ReasonCode::OutsideTerritory)
                        | flag(other, ReasonCode::MissingService),
                );
            }
            load.offsets.push(whole(tender.wrapping_add(1).wrapping_mul(OFFERS)));
        }
        load
    }

    /// The columns as a batch.
    ///
    /// # Panics
    ///
    /// Never: the name is one.
    #[must_use]
    pub fn batch(&self) -> Batch<'_> {
        let criterion = Id::parse("quality").expect("a name");
        Batch {
            offsets: &self.offsets,
            price: &self.price,
            values: vec![BatchValues { criterion, column: &self.quality, scale: Places::new(0).expect("decimals") }],
            ceiling: Some(&self.ceiling),
            excluded: Some(&self.excluded),
        }
    }

    /// The sum of everything, each entry by its place: who makes other figures has another.
    #[must_use]
    pub fn checksum(&self) -> u64 {
        let columns = [&self.price, &self.quality, &self.ceiling];
        let entries =
            columns.into_iter().flat_map(|column| column.iter().map(|entry| entry.cast_unsigned()).zip(1_u64..));
        let flags = self.excluded.iter().map(|bits| u64::from(*bits)).zip(1_u64..);
        entries.chain(flags).fold(0, |sum, (entry, place)| sum.wrapping_add(entry.wrapping_mul(place)))
    }
}

/// The scheme of the workload.
///
/// # Panics
///
/// Never: it is one.
#[must_use]
pub fn scheme() -> Checked<Scheme> {
    serde_json::from_str(SCHEME).expect("a scheme")
}

/// A number below a bound, of a row (or tender) and a property: splitmix64 of Steele, Lea and Flood (2014), once for each.
fn draw(row: u64, property: u64, bound: u64) -> u64 {
    let mut state = row.wrapping_mul(16).wrapping_add(property).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (state ^ (state >> 31)).checked_rem(bound).expect("a bound above 0")
}

/// All of them are small.
fn whole(number: u64) -> i64 {
    number.cast_signed()
}
