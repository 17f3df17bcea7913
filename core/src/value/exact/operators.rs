//! The operators, for values and for references.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub};

use super::big::Big;
use super::fraction::Fraction;
use super::{Exact, Form};

macro_rules! operator {
    ($operator:ident, $method:ident, $small:path, $big:path) => {
        impl $operator<&Exact> for &Exact {
            type Output = Exact;
            #[inline]
            fn $method(self, other: &Exact) -> Exact {
                self.combine(other, $small, $big)
            }
        }

        impl $operator<Exact> for &Exact {
            type Output = Exact;
            #[inline]
            fn $method(self, other: Exact) -> Exact {
                self.$method(&other)
            }
        }

        impl $operator<&Exact> for Exact {
            type Output = Exact;
            #[inline]
            fn $method(self, other: &Exact) -> Exact {
                (&self).$method(other)
            }
        }

        impl $operator<Exact> for Exact {
            type Output = Exact;
            #[inline]
            fn $method(self, other: Exact) -> Exact {
                (&self).$method(&other)
            }
        }
    };
}

operator!(Add, add, Fraction::plus, Big::plus);
operator!(Sub, sub, Fraction::minus, Big::minus);
operator!(Mul, mul, Fraction::times, Big::times);

impl Neg for &Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        match &self.0 {
            Form::Small(fraction) => match fraction.negated() {
                Some(negated) => Exact(Form::Small(negated)),
                None => Big::from(*fraction).negated(),
            },
            Form::Big(big) => big.negated(),
        }
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        (&self).neg()
    }
}

impl AddAssign<&Exact> for Exact {
    #[inline]
    fn add_assign(&mut self, other: &Exact) {
        *self = (&*self).add(other);
    }
}

impl AddAssign<Exact> for Exact {
    #[inline]
    fn add_assign(&mut self, other: Exact) {
        self.add_assign(&other);
    }
}

impl<'a> Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Exact>>(figures: I) -> Self {
        figures.fold(Self::ZERO, Add::add)
    }
}

impl Sum<Exact> for Exact {
    fn sum<I: Iterator<Item = Exact>>(figures: I) -> Self {
        figures.fold(Self::ZERO, Add::add)
    }
}
