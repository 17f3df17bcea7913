//! Which rule of a path applies.

use crate::framework::{AwardPath, Lot, PathRule};
use crate::message::{ErrorCode, InputError, Problem};
use crate::request::Request;
use crate::time::Date;

pub(super) fn rule_of<'l>(
    path: &'l AwardPath,
    lot: &Lot,
    request: &Request,
    day: Date,
) -> Result<&'l PathRule, InputError> {
    let value = request.ceiling(lot, day);
    let rule = path.rules.iter().find(|rule| {
        let when = &rule.when;
        when.above.is_none_or(|above| value.as_ref().is_some_and(|value| *value > above.exact()))
            && when.up_to.is_none_or(|up_to| value.as_ref().is_some_and(|value| *value <= up_to.exact()))
            && (when.urgency.is_empty() || when.urgency.contains(&request.urgency))
            && when.continuation.is_none_or(|continues| continues == request.continues.is_some())
    });
    rule.ok_or_else(|| {
        InputError::one(Problem::new(ErrorCode::MissingField, "/request/maximum_price").with("value", "maximum_price"))
    })
}
