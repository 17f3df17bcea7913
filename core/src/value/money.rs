//! Money in Czech crowns.

use super::amount::amount;

amount! {
    /// An amount of money in CZK, never negative (`negative_price`). One currency in an engine call.
    ///
    /// Prices may have more than two decimals; whether offers include value added tax is said once, by the
    /// scheme; contracts and ceilings are without it. Zero is a price, a missing price is none.
    ///
    /// ```
    /// use minitendr::Money;
    /// assert_eq!(Money::parse("1250.50")?.to_string(), "1250.50");
    /// assert!(Money::parse("-0.01").unwrap_err().to_string().starts_with("negative_price"));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    Money, NegativePrice
}
