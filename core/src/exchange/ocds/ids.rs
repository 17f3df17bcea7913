//! Identifiers: the same for the same thing, however often it is published, and never the same for two things.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::input::OcdsInput;
use crate::time::Instant;
use crate::value::Id;

/// The ocid of the framework contract.
pub(super) fn of_framework(input: &OcdsInput) -> String {
    format!("{}-{}", input.prefix, safe(input.register.framework.id.as_str()))
}

/// The ocid of a request under the framework contract. The point between the two ids is in neither of them.
pub(super) fn of_request(input: &OcdsInput, request: &Id) -> String {
    format!("{}.{}", of_framework(input), safe(request.as_str()))
}

/// The id of what became known of a process at a moment.
pub(super) fn of_release(ocid: &str, at: &Instant) -> String {
    let moment = at.moment();
    let mut id = format!("{ocid}-{}", moment.naive_utc().format("%Y%m%dT%H%M%S"));
    match moment.timestamp_subsec_nanos() {
        0 => {}
        // To write to a text never fails.
        nanoseconds => _ = write!(id, ".{nanoseconds:09}"),
    }
    id.push('Z');
    id
}

/// Letters and digits of ASCII and hyphens stay; of anything else the number stands between two underscores. So two
/// different ids stay different.
fn safe(id: &str) -> String {
    let mut text = String::new();
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            text.push(letter);
        } else {
            _ = write!(text, "_{:x}_", u32::from(letter));
        }
    }
    text
}

/// An id for each line of a list: that of its item, with a number behind it where the item comes again.
pub(super) fn of_lines<'l>(items: impl Iterator<Item = &'l Id> + Clone) -> Vec<String> {
    let mut taken: BTreeSet<String> = items.clone().map(ToString::to_string).collect();
    let mut seen = BTreeSet::new();
    items
        .map(|item| {
            if seen.insert(item) {
                return item.to_string();
            }
            let mut id = item.to_string();
            let mut number = 1_u64;
            while taken.contains(&id) {
                number = number.saturating_add(1);
                id = format!("{item}-{number}");
            }
            taken.insert(id.clone());
            id
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn what_differs_stays_different() {
        assert_eq!(safe("MT-2014-001"), "MT-2014-001");
        assert_eq!(safe("Poptávka 1"), "Popt_e1_vka_20_1");
        // What looks like an escape is escaped itself.
        assert_eq!(safe("a_20_b"), "a_5f_20_5f_b");
        assert_ne!(safe("a_20_b"), safe("a b"));
        assert_eq!(safe("a.b"), "a_2e_b");
    }

    #[test]
    fn an_item_that_comes_again_gets_a_number_that_is_free() {
        let ids: Vec<Id> = ["hour", "hour", "hour-2", "hour"].iter().map(|id| Id::parse(id).unwrap()).collect();
        assert_eq!(of_lines(ids.iter()), ["hour", "hour-3", "hour-2", "hour-4"]);
    }

    #[test]
    fn a_release_is_named_by_its_moment() {
        let id = |text: &str| of_release("o", &Instant::parse(text).unwrap());
        assert_eq!(id("2014-03-03T09:00:00+01:00"), "o-20140303T080000Z");
        assert_eq!(id("2014-03-03T08:00:00.5Z"), "o-20140303T080000.500000000Z");
    }
}
