//! Random numbers that belong to what they are for, not to the order in which they are asked for.
//!
//! Philox 4×32 with ten rounds (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3, SC 2011) turns a
//! counter of four words under a key of two into four words. The key is the root seed, and how often a request was asked for
//! before; the counter says the replication, the stream (which demand, which participant), the event (which request) and the
//! purpose. A policy that asks for more or fewer
//! numbers for one request, therefore, shifts none of any other: these are the common random numbers of a comparison.
//!
//! Only additions, multiplications and shifts of whole numbers: the same on every processor and in every language.

/// The name of the generator and of how its counter is laid out; recorded with every result. Another layout gets another name.
pub(super) const GENERATOR: &str = "philox4x32-10.v1";

const MULTIPLIERS: [u32; 2] = [0xD251_1F53, 0xCD9E_8D57];
const WEYL: [u32; 2] = [0x9E37_79B9, 0xBB67_AE85];
const ROUNDS: u32 = 10;

/// The four words of a counter under a key.
fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for _ in 0..ROUNDS {
        let [c0, c1, c2, c3] = counter;
        let [k0, k1] = key;
        let [m0, m1] = MULTIPLIERS;
        let (high0, low0) = halves(u64::from(m0).wrapping_mul(u64::from(c0)));
        let (high1, low1) = halves(u64::from(m1).wrapping_mul(u64::from(c2)));
        counter = [high1 ^ c1 ^ k0, low1, high0 ^ c3 ^ k1, low0];
        let [w0, w1] = WEYL;
        key = [k0.wrapping_add(w0), k1.wrapping_add(w1)];
    }
    counter
}

#[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
const fn halves(product: u64) -> (u32, u32) {
    ((product >> 32) as u32, product as u32)
}

/// What a number is for.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(super) enum Purpose {
    /// The time to the next request of a demand.
    Gap = 1,
    /// What makes a month of a demand busier than another.
    Season,
    /// What a request asks for.
    Request,
    /// How long the authority takes until the call.
    Handling,
    /// How long it takes from the deadline to the decision.
    Evaluation,
    /// How long a low price takes to be explained.
    Explanation,
    /// By what equal offers are drawn.
    Tie,
    /// What makes a participant dearer than another.
    Firm,
    /// Whether somebody offers, at what price and of what quality.
    Offer,
    /// When it offers.
    Submission,
    /// Whether it takes an order that it is asked to take directly.
    Direct,
    /// Whether it refuses a contract that it won.
    Refusal,
    /// How long it takes to answer.
    Response,
    /// Whether its explanation of a low price is accepted.
    Justification,
    /// The order of the points of a sweep.
    Sweep,
    /// Whether work is asked for again, and when.
    Again,
}

/// What numbers are for within a stream: which request of a demand, and how often it was asked for before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    number: u32,
    again: u32,
}

impl Event {
    pub(super) const fn of(number: u32, again: u32) -> Self {
        Self { number, again }
    }
}

impl From<u32> for Event {
    fn from(number: u32) -> Self {
        Self::of(number, 0)
    }
}

/// A stream: a demand, and the participant that the numbers are about, where they are about one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stream(u32);

impl Stream {
    /// Of a demand alone. There are at most 65,000 of either.
    pub(super) fn demand(demand: usize) -> Self {
        Self::of(demand, 0)
    }

    /// Of a participant that looks at a request of a demand.
    pub(super) fn participant(demand: usize, participant: usize) -> Self {
        Self::of(demand, participant.saturating_add(1))
    }

    /// Of a participant, whatever is asked for.
    pub(super) fn firm(participant: usize) -> Self {
        Self::of(0xFFFF, participant.saturating_add(1))
    }

    fn of(demand: usize, participant: usize) -> Self {
        let half = |number: usize| u32::try_from(number).unwrap_or(u32::MAX) & 0xFFFF;
        Self(half(demand) << 16 | half(participant))
    }
}

/// The key of one replication.
#[derive(Clone, Copy, Debug)]
pub(super) struct Luck {
    pub(super) seed: u32,
    pub(super) replication: u32,
}

impl Luck {
    /// The numbers for a purpose of an event of a stream; `round` tells a second call for the same request from the first.
    pub(super) fn of(self, stream: Stream, event: impl Into<Event>, purpose: Purpose, round: u8) -> Draws {
        let Event { number, again } = event.into();
        let purpose = u32::from(purpose as u8) << 24 | u32::from(round) << 16;
        Draws { key: [self.seed, again], counter: [self.replication, stream.0, number, purpose], left: None }
    }
}

/// A sequence of random numbers.
#[derive(Clone, Debug)]
pub(super) struct Draws {
    key: [u32; 2],
    counter: [u32; 4],
    left: Option<u64>,
}

impl Draws {
    #[inline]
    fn word(&mut self) -> u64 {
        if let Some(word) = self.left.take() {
            return word;
        }
        let [a, b, c, d] = philox(self.counter, self.key);
        let [_, _, _, block] = &mut self.counter;
        *block = block.wrapping_add(1);
        self.left = Some(u64::from(c) << 32 | u64::from(d));
        u64::from(a) << 32 | u64::from(b)
    }

    /// Goes on with numbers of its own for the figure of this index, however many the one before needs.
    pub(super) fn skip_to(&mut self, index: usize) {
        let index = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        let [_, _, _, block] = &mut self.counter;
        *block |= (index & 0xFF) << 8;
        self.left = None;
    }

    /// Uniform on the multiples of 2⁻⁵² from 0 to below 1.
    pub(super) fn unit(&mut self) -> f64 {
        f64::from_bits(0x3FF0_0000_0000_0000 | self.word() >> 12) - 1.0
    }

    /// Uniform between 0 and 1, never one of them.
    pub(super) fn open(&mut self) -> f64 {
        self.unit() + f64::EPSILON / 2.0
    }

    /// One of so many places, each as likely as another but for 2⁻⁶⁴; 0 where there is none.
    pub(super) fn place(&mut self, among: usize) -> usize {
        let among = u128::try_from(among).unwrap_or_default();
        usize::try_from(u128::from(self.word()).wrapping_mul(among) >> 64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known answers of the authors' library Random123 (`kat_vectors`).
    #[test]
    fn the_generator_gives_the_known_answers() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(philox([u32::MAX; 4], [u32::MAX; 2]), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        let (counter, key) = ([0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0]);
        assert_eq!(philox(counter, key), [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]);
    }

    #[test]
    fn numbers_belong_to_what_they_are_for() {
        let luck = Luck { seed: 7, replication: 3 };
        let first = |stream, event, purpose| luck.of(stream, event, purpose, 0).word();
        let of = |event| first(Stream::demand(0), event, Purpose::Gap);
        assert_eq!(of(5), of(5));
        let all = [
            of(5),
            of(6),
            first(Stream::demand(1), 5, Purpose::Gap),
            first(Stream::participant(0, 0), 5, Purpose::Gap),
            first(Stream::demand(0), 5, Purpose::Offer),
            luck.of(Stream::demand(0), 5, Purpose::Gap, 1).word(),
            Luck { seed: 7, replication: 4 }.of(Stream::demand(0), 5, Purpose::Gap, 0).word(),
            Luck { seed: 8, replication: 3 }.of(Stream::demand(0), 5, Purpose::Gap, 0).word(),
        ];
        let distinct: std::collections::BTreeSet<u64> = all.into_iter().collect();
        assert_eq!(distinct.len(), all.len());
    }

    #[test]
    fn a_number_lies_where_it_should() {
        let mut draws = Luck { seed: 1, replication: 0 }.of(Stream::demand(0), 0, Purpose::Gap, 0);
        for _ in 0..10_000 {
            let (unit, open, place) = (draws.unit(), draws.open(), draws.place(7));
            assert!((0.0..1.0).contains(&unit) && open > 0.0 && open < 1.0 && place < 7);
        }
        assert_eq!(draws.place(0), 0);
    }
}
