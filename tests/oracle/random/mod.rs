//! Random inputs for the operations, most of them valid. Prices, values and dates come from small grids, so that equal
//! figures and figures exactly on an edge (ceiling, minimum, band, deadline) are frequent.

mod direct;
mod draws;
mod eligibility;
mod low_prices;
mod prices;
mod small;
mod tender;

pub use direct::{cheapest_splits, direct_awards, other_splits};
pub use draws::draws;
pub use eligibility::{answers, calls};
pub use low_prices::low_prices;
pub use prices::index_changes;
pub use small::{deadlines, drawdowns, price_changes};
pub use tender::tender;

/// A decimal with up to three places in thousandths.
fn thousandths(text: &str) -> i64 {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    format!("{before}{after:0<3}").parse().expect("at most three places")
}

/// The opposite of `thousandths`, with as few places as will do.
fn decimal_text(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (before, after) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
    let text = format!("{sign}{before}.{after:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
