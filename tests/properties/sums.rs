//! Arithmetic written as text, computed by somebody who knows nothing of the engine's formulas.

use minitendr::Exact;

/// The value of a text of numbers, `+ - * / ^`, `min`, `max`, `abs`, `ln` and round brackets.
pub(crate) fn value(text: &str) -> Exact {
    let mut reader = Reader { rest: text };
    let value = reader.sum();
    assert!(reader.rest.trim().is_empty(), "`{}` is left of `{text}`", reader.rest);
    value
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn takes(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start();
        let found = rest.strip_prefix(sign);
        self.rest = found.unwrap_or(rest);
        found.is_some()
    }

    fn sum(&mut self) -> Exact {
        let mut sum = self.product();
        loop {
            if self.takes("+") {
                sum += self.product();
            } else if self.takes("-") {
                sum = sum - self.product();
            } else {
                return sum;
            }
        }
    }

    fn product(&mut self) -> Exact {
        let mut product = self.power();
        loop {
            if self.takes("*") {
                product = product * self.power();
            } else if self.takes("/") {
                product = product.checked_div(&self.power()).expect("a divisor");
            } else {
                return product;
            }
        }
    }

    fn power(&mut self) -> Exact {
        let base = self.atom();
        if !self.takes("^") {
            return base;
        }
        let exponent = self.atom();
        base.power(&exponent).expect("a power")
    }

    fn atom(&mut self) -> Exact {
        for (name, combine) in
            [("min(", (|a, b| Exact::min(a, b)) as fn(Exact, Exact) -> Exact), ("max(", |a, b| Exact::max(a, b))]
        {
            if self.takes(name) {
                let first = self.sum();
                assert!(self.takes(","), "a comma before `{}`", self.rest);
                let second = self.sum();
                assert!(self.takes(")"), "a bracket before `{}`", self.rest);
                return combine(first, second);
            }
        }
        if self.takes("ln(") {
            let inner = self.sum();
            assert!(self.takes(")"), "a bracket before `{}`", self.rest);
            // A quotient of two logarithms is the only form that occurs.
            assert!(self.takes("/") && self.takes("ln("), "a quotient of logarithms before `{}`", self.rest);
            let base = self.sum();
            assert!(self.takes(")"), "a bracket before `{}`", self.rest);
            return inner.logarithm(&base).expect("a logarithm");
        }
        if self.takes("abs(") {
            let inner = self.sum();
            assert!(self.takes(")"), "a bracket before `{}`", self.rest);
            return inner.abs();
        }
        if self.takes("(") {
            let inner = self.sum();
            assert!(self.takes(")"), "a bracket before `{}`", self.rest);
            return inner;
        }
        if self.takes("-") {
            return -self.atom();
        }
        let rest = self.rest.trim_start();
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        self.rest = &rest[end..];
        Exact::parse(&rest[..end]).unwrap_or_else(|| panic!("a number before `{rest}`"))
    }
}

#[test]
fn the_reader_computes() {
    for (text, expected) in [
        ("60 * (1000 / 1200)", "50"),
        ("max(0, 2 - 3 * (-4)) - abs(1 - 3)", "12"),
        ("1 - ln(4) / ln(2)", "-1"),
        ("min(1, 2)^3 + (1/4)", "1.25"),
    ] {
        assert_eq!(value(text), Exact::parse(expected).unwrap(), "{text}");
    }
}
