//! What is hidden where a report is published.

use super::YearlyRow;
use super::count::{Counted, said};
use crate::message::Sentence;

/// Hides what is of fewer children, and what would tell it.
pub(super) fn hide(counted: &mut Counted, least: u32) {
    let answer = &mut counted.answer;
    for rows in [&mut answer.by_outcome, &mut answer.by_office, &mut answer.by_age, &mut answer.by_source] {
        hide_rows(rows, least);
    }
    for (item, children) in answer.by_item.iter_mut().zip(&counted.children_by_item) {
        if *children < least {
            (item.asked, item.ordered, item.delivered, item.unmet) = (None, None, None, None);
            item.hidden = true;
        }
    }
    answer.by_item_and_office.clear();
    // Which requests were not given is nobody's business outside.
    answer.missing_requests.clear();
    if (1..least).contains(&people(&answer.total)) {
        answer.total.hide();
        answer.sibling_groups = None;
        let tables = [&mut answer.by_outcome, &mut answer.by_office, &mut answer.by_age, &mut answer.by_source];
        tables.into_iter().flatten().for_each(YearlyRow::hide);
    }
    answer.notes.push(said(Sentence::YearlyHidden, &[("least", least.to_string())]));
}

/// Hides the rows of few children; and further ones, the smallest first, until at least two rows and `least` children are hidden.
fn hide_rows(rows: &mut [YearlyRow], least: u32) {
    let mut order: Vec<(u32, usize)> = rows.iter().enumerate().map(|(place, row)| (people(row), place)).collect();
    // A row of nobody tells nothing of anybody, and hides nothing.
    order.retain(|(children, _)| *children > 0);
    order.sort_unstable();
    let (mut hidden, mut sum) = (0_usize, 0_u32);
    for (children, place) in order {
        let is_few = children < least;
        let is_needed = hidden > 0 && (hidden < 2 || sum < least);
        if !is_few && !is_needed {
            break;
        }
        if let Some(row) = rows.get_mut(place) {
            row.hide();
        }
        hidden = hidden.saturating_add(1);
        sum = sum.saturating_add(children);
    }
}

/// Of how many children a row is: the fewer of those asked for and those served, where there are any. Contracts and money of
/// which no child is known count as one, so that they are hidden.
fn people(row: &YearlyRow) -> u32 {
    let counts = [row.children, row.children_served].into_iter().flatten().filter(|count| *count > 0);
    let money = [&row.ordered, &row.delivered, &row.invoiced, &row.paid];
    let is_money = money.into_iter().flatten().any(|sum| !sum.exact().is_zero());
    counts.min().unwrap_or_else(|| u32::from(is_money || row.contracts.is_some_and(|contracts| contracts > 0)))
}

impl YearlyRow {
    fn hide(&mut self) {
        let of = std::mem::take(&mut self.of);
        *self = Self {
            of,
            requests: None,
            children: None,
            children_served: None,
            contracts: None,
            ordered: None,
            delivered: None,
            invoiced: None,
            paid: None,
            hidden: true,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{YearlyRow, hide_rows};

    fn rows(children: &[u32]) -> Vec<YearlyRow> {
        let row = |count: &u32| YearlyRow {
            of: String::new(),
            requests: Some(*count),
            children: Some(*count),
            children_served: Some(0),
            contracts: Some(0),
            ordered: None,
            delivered: None,
            invoiced: None,
            paid: None,
            hidden: false,
        };
        children.iter().map(row).collect()
    }

    fn shown(children: &[u32]) -> Vec<Option<u32>> {
        let mut rows = rows(children);
        hide_rows(&mut rows, 5);
        rows.iter().map(|row| row.children).collect()
    }

    #[test]
    fn a_row_of_few_is_hidden_and_another_with_it() {
        assert_eq!(shown(&[20, 5, 8]), [Some(20), Some(5), Some(8)]);
        // The total less 20 and 8 would be 3: the 8 goes too.
        assert_eq!(shown(&[20, 3, 8]), [Some(20), None, None]);
        // Two of 1 are two in all, and each would be 1.
        assert_eq!(shown(&[1, 20, 1, 9]), [None, Some(20), None, None]);
        assert_eq!(shown(&[4, 4, 9]), [None, None, Some(9)]);
        assert_eq!(shown(&[0, 7]), [Some(0), Some(7)]);
    }
}
