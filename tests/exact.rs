//! `Exact` against a plain rational of big integers, against laws, and against known digits.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test may fail, and the reference has operators only"
)]

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use minitendr::{Exact, Rounding};
use num_rational::BigRational;
use proptest::prelude::*;

/// Number, exponent and digits, from mpmath at 900 digits.
#[rustfmt::skip]
const POWERS: &[(&str, &str, &str)] = &[
    ("2", "0.5", "1.414213562373095048801688724210"),
    ("2", "1.5", "2.828427124746190097603377448419"),
    ("0.5", "0.5", "0.707106781186547524400844362105"),
    ("100000/123457", "1.37", "0.749244328861974132775240965612"),
    ("3", "0.0001", "1.000109867263832615928564240504"),
    ("3", "9.9999", "59042.513160629240449074087633618710"),
    ("9999999999999999999999999999", "9.9999", "9935735005868444597299935982937026800934414017463604117044796006462799636040642444597741677730863044140349146365757955000847690442887534308747727895600901262456565268568846224422801110123589706283482188585297136915767967051589837327759688183520891950582389162877447951901721591343.596696185873834308882018287495"),
    ("0.0000000000000000000000000001", "0.0001", "0.993573500586844459729993599287"),
    ("0.0000000000000000000000000001", "9.9999", "0.000000000000000000000000000000"),
    ("0.0000000002", "3.1", "0.000000000000000000000000000001"),
    ("1.0000000000000000000000000001", "0.5", "1.000000000000000000000000000050"),
    ("0.9999999999999999999999999999", "9.9999", "0.999999999999999999999999999000"),
    ("9999999999999999999999999999/9999999999999999999999999998", "7.7777", "1.000000000000000000000000000778"),
    ("99999999999999999/99999999999999998", "2.5", "1.000000000000000025000000000000"),
    ("0.9", "0.3333", "0.965492775426898205881576888748"),
    ("1/3", "0.25", "0.759835685651592547331187750655"),
    ("7", "2.01", "49.962833528966497214583953472878"),
];

/// Number, base and digits, from mpmath at 900 digits.
#[rustfmt::skip]
const LOGARITHMS: &[(&str, &str, &str)] = &[
    ("3", "2", "1.584962500721156181453738943948"),
    ("10", "2", "3.321928094887362347870319429489"),
    ("2", "10", "0.301029995663981195213738894724"),
    ("1.35", "1.5", "0.740148995435336749340221118786"),
    ("0.9", "1.5", "-0.259851004564663250659778881214"),
    ("100000000000000000", "99999999999999999", "1.000000000000000000255467342296"),
    ("9999999999999999999999999999", "2", "93.013986656846145740368944025559"),
    ("0.0000000000000000000000000001", "7", "-33.132250548738273150901999726112"),
    ("2", "1.0000000000000000000000000001", "6931471805599453094172321214.928339271034973998311168601930"),
    ("9999999999999999999999999999", "1.0000000000000000000000000001", "644723826038332791525037607342.858169430225056392308313654276"),
    ("1.0000000000000000000000000001", "9999999999999999999999999999", "0.000000000000000000000000000002"),
    ("0.9999999999999999999999999999", "0.5", "0.000000000000000000000000000144"),
    ("5", "0.0000000000000000000000000003", "-0.025395962784448163017793461946"),
    ("123456.78", "2", "16.913646543025913506041288206450"),
    ("8/27", "9/16", "2.114131259479813506873606496219"),
    ("6", "12", "0.721057054348870156808955918962"),
    ("1000000000000000000000000001/1000000000000000000000000000", "1000000000000000000000000000/999999999999999999999999999", "0.999999999999999999999999999000"),
];

const MODES: [Rounding; 4] = [Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up];

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap()
}

/// The reference, which shares nothing with the number but its text.
fn reference(number: &Exact) -> BigRational {
    let text = number.to_text();
    let fraction = match text.split_once('.') {
        Some((whole, decimals)) => {
            format!("{whole}{decimals}/1{}", "0".repeat(decimals.len()))
        }
        None => text,
    };
    fraction.parse().unwrap()
}

fn whole(integer: i64) -> BigRational {
    integer.to_string().parse().unwrap()
}

fn to_the(base: &BigRational, exponent: u32) -> BigRational {
    BigRational::new_raw(base.numer().pow(exponent), base.denom().pow(exponent))
}

fn rounded(number: &BigRational, places: u32, mode: Rounding) -> BigRational {
    let scale = to_the(&whole(10), places);
    let scaled = number * &scale;
    let floor = scaled.floor();
    let above = &scaled - &floor;
    let half = whole(1) / whole(2);
    let negative = scaled < whole(0);
    let odd = !(&floor / whole(2)).is_integer();
    let up = match mode {
        Rounding::HalfUp => above > half || (above == half && !negative),
        Rounding::HalfEven => above > half || (above == half && odd),
        Rounding::Down => negative && above > whole(0),
        Rounding::Up => !negative && above > whole(0),
    };
    (if up { floor + whole(1) } else { floor }) / scale
}

fn hash(number: &Exact) -> u64 {
    let mut hasher = DefaultHasher::new();
    number.hash(&mut hasher);
    hasher.finish()
}

// The strategies are boxed: as values, three of them in one test do not fit the stack.

fn integer() -> BoxedStrategy<i128> {
    prop_oneof![
        2 => -20_i128..20,
        3 => -1_000_000_000_000_i128..1_000_000_000_000,
        2 => any::<i64>().prop_map(i128::from),
        2 => any::<i128>(),
        1 => (0_i128..4).prop_map(|off| i128::MAX - off),
        1 => (0_i128..4).prop_map(|off| i128::MIN + off),
        1 => (0_i128..4).prop_map(|off| i128::from(i64::MAX) - 1 + off),
        1 => (0_i128..4).prop_map(|off| i128::from(i64::MIN) - 1 + off),
        2 => (0_u32..39).prop_map(|exponent| 10_i128.pow(exponent)),
        2 => (0_u32..127).prop_map(|exponent| 1_i128 << exponent),
    ]
    .boxed()
}

/// Fractions that are in part not reduced, and in part beyond machine integers.
fn number() -> BoxedStrategy<Exact> {
    let small = || {
        (integer(), integer()).prop_map(|(numerator, denominator)| {
            let denominator = if denominator == 0 { 1 } else { denominator };
            Exact::ratio(numerator, denominator).unwrap()
        })
    };
    prop_oneof![
        4 => small(),
        1 => (small(), small()).prop_map(|(a, b)| a * b),
        1 => (small(), small()).prop_map(|(a, b)| a + b),
    ]
    .boxed()
}

fn decimal_text() -> impl Strategy<Value = String> {
    "-?[0-9]{1,14}(\\.[0-9]{1,14})?"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn arithmetic_is_that_of_rationals(a in number(), b in number()) {
        let (ra, rb) = (reference(&a), reference(&b));
        prop_assert_eq!(reference(&(&a + &b)), &ra + &rb);
        prop_assert_eq!(reference(&(&a - &b)), &ra - &rb);
        prop_assert_eq!(reference(&(&a * &b)), &ra * &rb);
        prop_assert_eq!(reference(&-&a), -&ra);
        prop_assert_eq!(reference(&a.abs()), if ra < whole(0) { -&ra } else { ra.clone() });
        match a.checked_div(&b) {
            Some(quotient) => prop_assert_eq!(reference(&quotient), &ra / &rb),
            None => prop_assert!(b.is_zero()),
        }
        prop_assert_eq!(a.cmp(&b), ra.cmp(&rb));
        prop_assert_eq!(a == b, ra == rb);
        prop_assert_eq!(a.is_zero(), ra == whole(0));
        prop_assert_eq!(a.is_negative(), ra < whole(0));
        prop_assert_eq!(a.is_positive(), ra > whole(0));
    }

    #[test]
    fn ring_laws_hold(a in number(), b in number(), c in number()) {
        prop_assert_eq!(&a + &b, &b + &a);
        prop_assert_eq!(&a * &b, &b * &a);
        prop_assert_eq!((&a + &b) + &c, &a + (&b + &c));
        prop_assert_eq!((&a * &b) * &c, &a * (&b * &c));
        prop_assert_eq!(&a * (&b + &c), &a * &b + &a * &c);
        prop_assert_eq!(&a - &a, Exact::ZERO);
        prop_assert_eq!(&a + Exact::ZERO, a.clone());
        prop_assert_eq!(&a * Exact::ONE, a.clone());
        let mut sum = a.clone();
        sum += &b;
        sum += c.clone();
        prop_assert_eq!(&sum, &[&a, &b, &c].into_iter().sum::<Exact>());
        prop_assert_eq!(sum, [a, b, c].into_iter().sum::<Exact>());
    }

    /// What went through big integers and came back is the same number, with the same hash.
    #[test]
    fn the_way_is_not_visible(a in number(), b in number(), factor in integer()) {
        let huge = exact("123456789012345678901234567890123456789012345678901234567890/7");
        let around = &a + &huge - &huge;
        prop_assert_eq!(&around, &a);
        prop_assert_eq!(hash(&around), hash(&a));
        prop_assert_eq!(around.to_text(), a.to_text());
        prop_assert_eq!(around.cmp(&b), a.cmp(&b));
        let around = (&a * &huge).checked_div(&huge).unwrap();
        prop_assert_eq!(hash(&around), hash(&a));
        prop_assert_eq!(around, a.clone());
        if factor != 0 {
            let factor = Exact::ratio(factor, 1).unwrap();
            let around = (&a * &factor).checked_div(&factor).unwrap();
            prop_assert_eq!(hash(&around), hash(&a));
            prop_assert_eq!(around, a);
        }
    }

    #[test]
    fn order_is_total(a in number(), b in number(), c in number()) {
        let mut sorted = [a, b, c];
        sorted.sort();
        let [low, middle, high] = &sorted;
        prop_assert!(low <= middle && middle <= high && low <= high);
        prop_assert_eq!(reference(low) == reference(high), low == high);
        prop_assert_eq!(low.cmp(middle), (-middle).cmp(&-low));
    }

    #[test]
    fn text_comes_back(a in number()) {
        let text = a.to_text();
        let back = Exact::parse(&text).unwrap();
        prop_assert_eq!(&back, &a);
        prop_assert_eq!(back.to_text(), text.clone());
        prop_assert_eq!(format!("{a:?}"), text.clone());
        prop_assert_eq!(hash(&back), hash(&a));
        match a.to_decimal() {
            Some(decimal) => {
                prop_assert_eq!(&Exact::from(decimal), &a);
                prop_assert_eq!(decimal, decimal.normalize());
                prop_assert_eq!(decimal.scale(), decimal.normalize().scale());
                prop_assert_eq!(decimal.to_string(), text.clone());
                prop_assert!(text.bytes().filter(u8::is_ascii_digit).count() <= 29);
            }
            None => prop_assert!(text.contains('/')),
        }
    }

    #[test]
    fn a_decimal_of_28_digits_is_kept(text in decimal_text()) {
        let number = Exact::parse(&text).unwrap();
        let decimal = number.to_decimal().unwrap();
        prop_assert_eq!(decimal, text.parse().unwrap());
        prop_assert_eq!(Exact::from(&decimal), number);
    }

    #[test]
    fn no_text_makes_it_panic(text in "[-+0-9./ eE,]{0,12}|\\PC{0,8}") {
        if let Some(number) = Exact::parse(&text) {
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_digit() || b"-./".contains(&byte)));
            prop_assert_eq!(Exact::parse(&number.to_text()), Some(number));
        }
    }

    #[test]
    fn rounding_is_the_plain_one(a in number(), places in 0_u32..=28) {
        for mode in MODES {
            let figure = a.round(places, mode);
            prop_assert_eq!(reference(&figure), rounded(&reference(&a), places, mode));
            prop_assert_eq!(figure.round(places, Rounding::Up), figure);
        }
    }

    /// Few places, so that halves come up.
    #[test]
    fn halves_are_rounded_as_named(units in -100_000_i128..100_000, places in 0_u32..4) {
        let a = Exact::ratio(units, 2000).unwrap();
        for mode in MODES {
            prop_assert_eq!(reference(&a.round(places, mode)), rounded(&reference(&a), places, mode));
        }
    }

    #[test]
    fn fixed_text_is_the_rounded_number(a in number(), places in 0_u32..=30) {
        let text = a.to_fixed(places);
        let figure = exact(&text);
        prop_assert_eq!(&figure, &a.round(places, Rounding::HalfUp));
        prop_assert_eq!(figure.is_negative(), text.starts_with('-'));
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        prop_assert_eq!(decimals, usize::try_from(places).unwrap());
    }

    #[test]
    fn floor_and_ceil_enclose(a in number()) {
        let r = reference(&a);
        let text = |integer: Option<i128>| integer.map(|integer| integer.to_string());
        let fits = |integer: BigRational| integer.to_string().parse::<i128>().ok();
        prop_assert_eq!(text(a.floor_to_i128()), text(fits(r.floor())));
        prop_assert_eq!(text(a.ceil_to_i128()), text(fits(r.ceil())));
    }

    #[test]
    fn whole_powers_are_products(a in number(), exponent in 0_u32..=10) {
        let power = a.power(&Exact::from(exponent)).unwrap();
        prop_assert_eq!(reference(&power), to_the(&reference(&a), exponent));
    }
}

/// The exponents of a tenth: 10 is the largest root, so that powers can be checked by plain multiplication.
fn tenths() -> impl Strategy<Value = u32> {
    1_u32..100
}

fn positive() -> BoxedStrategy<Exact> {
    number().prop_filter_map("0 has no logarithm", |number| (!number.is_zero()).then(|| number.abs())).boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// y is the nearest decimal of x^(n/10) if and only if (y ± half a unit)^10 enclose x^n.
    #[test]
    fn powers_are_the_nearest_decimals(x in positive(), tenths in tenths()) {
        let y = x.power(&Exact::ratio(tenths.into(), 10).unwrap()).unwrap();
        let power = to_the(&reference(&x), tenths);
        let y = reference(&y);
        if to_the(&y, 10) != power {
            let half = whole(1) / (whole(2) * to_the(&whole(10), 30));
            prop_assert!((&y * to_the(&whole(10), 30)).is_integer());
            prop_assert!(y < half || to_the(&(&y - &half), 10) < power);
            prop_assert!(to_the(&(&y + &half), 10) > power);
        }
    }

    #[test]
    fn rational_powers_are_exact(
        t in (1_i128..10_000, 1_i128..10_000),
        step in 1_u32..=40,
        root in prop::sample::select(vec![2_u32, 4, 5, 8, 10]),
    ) {
        let t = Exact::ratio(t.0, t.1).unwrap();
        let x = t.power(&Exact::from(root)).unwrap();
        let exponent = Exact::ratio(step.into(), root.into()).unwrap();
        prop_assume!(exponent <= Exact::from_integer(10));
        let expected = (0..step).fold(Exact::ONE, |power, _| power * &t);
        prop_assert_eq!(x.power(&exponent).unwrap(), expected);
    }

    #[test]
    fn rational_logarithms_are_exact(
        t in (1_i128..10_000, 1_i128..10_000),
        p in 0_u32..=10,
        q in 1_u32..=10,
        upside_down in any::<bool>(),
    ) {
        prop_assume!(t.0 != t.1);
        let t = Exact::ratio(t.0, t.1).unwrap();
        let x = t.power(&Exact::from(p)).unwrap();
        let base = t.power(&Exact::from(q)).unwrap();
        let (x, sign) = if upside_down {
            (Exact::ONE.checked_div(&x).unwrap(), -1)
        } else {
            (x, 1)
        };
        let expected = Exact::ratio(sign * i128::from(p), q.into()).unwrap();
        prop_assert_eq!(x.logarithm(&base).unwrap(), expected);
    }

    /// log x + log y = log xy within one and a half units, and what comes out has at most 30 decimals or is rational.
    #[test]
    fn logarithms_add_up(x in positive(), y in positive(), base in positive()) {
        prop_assume!(base != Exact::ONE);
        let sum = x.logarithm(&base).unwrap() + y.logarithm(&base).unwrap();
        let whole = (x * y).logarithm(&base).unwrap();
        prop_assert!((sum - whole).abs() * exact("1000000000000000000000000000000") <= exact("1.5"));
    }

    #[test]
    fn powers_and_logarithms_are_monotone(x in positive(), y in positive()) {
        let (low, high) = if x < y { (x, y) } else { (y, x) };
        let exponent = exact("2.7183");
        prop_assert!(low.power(&exponent).unwrap() <= high.power(&exponent).unwrap());
        let base = exact("2.5");
        prop_assert!(low.logarithm(&base).unwrap() <= high.logarithm(&base).unwrap());
    }
}

#[test]
fn known_digits() {
    for (number, exponent, digits) in POWERS {
        let power = exact(number).power(&exact(exponent)).unwrap();
        assert_eq!(power.to_fixed(30), *digits, "{number} to the {exponent}");
        assert_eq!(power, exact(digits), "{number} to the {exponent}");
    }
    for (number, base, digits) in LOGARITHMS {
        let logarithm = exact(number).logarithm(&exact(base)).unwrap();
        assert_eq!(logarithm, exact(digits), "log of {number} to {base}");
    }
}

/// Squares of numbers that lie halfway between two decimals, and numbers so near to them that only many more digits
/// tell on which side the root lies.
#[test]
fn halves_of_the_last_decimal() {
    let half = exact("0.5");
    let unit = exact("0.000000000000000000000000000001");
    let below = exact("1.234567890123456789012345678901");
    let middle = &below + &unit * &half;
    let square = &middle * &middle;
    assert_eq!(square.power(&half).unwrap(), middle);
    let tiny = exact(&format!("1/1{}", "0".repeat(300)));
    assert_eq!((&square - &tiny).power(&half).unwrap(), below);
    assert_eq!((&square + &tiny).power(&half).unwrap(), &below + &unit);
}

#[test]
fn nearly_rational_logarithms() {
    let two = exact("2");
    let tiny = exact(&format!("1/1{}", "0".repeat(300)));
    assert_eq!((exact("8") + &tiny).logarithm(&two), Some(exact("3")));
    let near_one = Exact::ONE + &tiny;
    assert_eq!(two.logarithm(&near_one).unwrap().to_fixed(0).len(), 300);
    assert_eq!(near_one.logarithm(&two), Some(Exact::ZERO));
}

#[test]
fn rational_results() {
    for (number, exponent, power) in [
        ("2.25", "1.5", "3.375"),
        ("8/27", "0", "1"),
        ("0", "0", "1"),
        ("0", "0.5", "0"),
        ("-2", "3", "-8"),
        ("1", "9.9999", "1"),
        ("0.0081", "0.25", "0.3"),
    ] {
        let result = exact(number).power(&exact(exponent)).unwrap();
        assert_eq!(result, exact(power), "{number} to the {exponent}");
    }
    for (number, base, logarithm) in [
        ("8", "2", "3"),
        ("8", "4", "1.5"),
        ("2.25", "1.5", "2"),
        ("1", "7", "0"),
        ("0.125", "2", "-3"),
        ("8", "0.5", "-3"),
        ("4/9", "8/27", "2/3"),
        ("9/4", "8/27", "-2/3"),
        ("32", "128", "5/7"),
        ("1000000000000000000000000000", "100000", "5.4"),
    ] {
        let result = exact(number).logarithm(&exact(base)).unwrap();
        assert_eq!(result, exact(logarithm), "log of {number} to {base}");
    }
}

#[test]
fn a_root_of_a_power_beyond_machine_integers() {
    let power_of_two = |exponent: u32| (0..exponent).map(|_| exact("2")).fold(Exact::ONE, |a, b| a * b);
    let result = power_of_two(100).power(&exact("9.9"));
    assert_eq!(result, Some(power_of_two(990)));
    let logarithm = power_of_two(990).logarithm(&power_of_two(200));
    assert_eq!(logarithm, Some(exact("4.95")));
}

#[test]
fn what_has_no_result() {
    for (number, exponent) in [
        ("2", "-1"),
        ("2", "10.0001"),
        ("2", "0.00001"),
        ("2", "1/3"),
        ("2", "100000000000000000000000000000000000000000"),
        ("-2", "0.5"),
    ] {
        assert_eq!(exact(number).power(&exact(exponent)), None);
    }
    for (number, base) in [("0", "2"), ("-1", "2"), ("2", "0"), ("2", "-2"), ("2", "1"), ("1", "1")] {
        assert_eq!(exact(number).logarithm(&exact(base)), None);
    }
}
