//! The yearly report as sheets.

use super::{Yearly, YearlyInput, YearlyItem, YearlyRow, yearly};
use crate::award::Outcome;
use crate::catalogue::municipality_name;
use crate::message::{InputError, Label, Language, Noun, Sentence};
use crate::report::workbook::{CellKind, Sheet, SheetCell, Workbook};
use crate::value::{Figure, Municipality};

/// The workbook of a year. Errors: those of [`yearly`].
pub(in crate::report) fn of_year(input: YearlyInput, language: Language) -> Result<Workbook, InputError> {
    let counted = yearly(input)?;
    let mut summary = rows(Label::SheetYear, std::slice::from_ref(&counted.total), language, &|_| {
        Label::Total.text(language).to_owned()
    });
    summary = summary.columns(CellKind::Whole, &[Label::SiblingGroups], language);
    for row in &mut summary.rows {
        row.push(SheetCell::of(counted.sibling_groups, SheetCell::whole));
    }
    summary.notes = counted.notes.iter().map(|note| note.text(language).to_owned()).collect();
    let sheets = vec![
        summary,
        rows(Label::Outcomes, &counted.by_outcome, language, &|of| outcome(of, language)),
        rows(Label::SheetOffices, &counted.by_office, language, &|of| office(of, language)),
        rows(Label::SheetAges, &counted.by_age, language, &|of| age(of, language)),
        rows(Label::SheetFundingSources, &counted.by_source, language, &|of| other(of, language)),
        items(&counted, language),
    ];
    let title = Sentence::YearlyTitle.with(language, &[("year", counted.year.to_string())]);
    Ok(Workbook { title, language, sheets })
}

fn rows(name: Label, rows: &[YearlyRow], language: Language, called: &dyn Fn(&str) -> String) -> Sheet {
    let mut sheet = Sheet::new(name, language)
        .columns(CellKind::Text, &[Label::Id, Label::Name], language)
        .columns(
            CellKind::Whole,
            &[Label::Requests, Label::Children, Label::ChildrenServed, Label::Contracts],
            language,
        )
        .columns(CellKind::Amount, &[Label::Ordered, Label::Delivered, Label::Invoiced, Label::Paid], language)
        .columns(CellKind::Flag, &[Label::Hidden], language);
    for row in rows {
        let mut cells = vec![SheetCell::text(row.of.as_str()), SheetCell::text(called(&row.of))];
        let counts = [row.requests, row.children, row.children_served, row.contracts];
        cells.extend(counts.map(|count| SheetCell::of(count, SheetCell::whole)));
        let money = [&row.ordered, &row.delivered, &row.invoiced, &row.paid];
        cells.extend(money.map(|sum| SheetCell::of(sum.as_ref(), |sum| SheetCell::amount(sum.exact()))));
        cells.push(SheetCell::Flag(row.hidden));
        sheet.row(cells);
    }
    sheet
}

/// The units by item, then by item and office.
fn items(counted: &Yearly, language: Language) -> Sheet {
    let mut sheet = Sheet::new(Label::SheetLines, language)
        .columns(CellKind::Text, &[Label::Framework, Label::Lot, Label::Item, Label::Unit, Label::Office], language)
        .columns(CellKind::Number, &[Label::AskedUnits, Label::Ordered, Label::Delivered, Label::UnmetUnits], language)
        .columns(CellKind::Flag, &[Label::Hidden], language);
    let figure = |sum: &Option<Figure>| SheetCell::of(sum.as_ref(), |sum| SheetCell::number(sum.exact()));
    let mut put = |item: &YearlyItem| {
        let office = item.office.as_deref().map(|of| office(of, language));
        sheet.row(vec![
            SheetCell::text(item.framework.as_str()),
            SheetCell::text(item.lot.as_str()),
            SheetCell::text(item.item.as_str()),
            SheetCell::text(Noun::from(item.unit).alone(language)),
            SheetCell::text(office.unwrap_or_else(|| Label::Total.text(language).to_owned())),
            figure(&item.asked),
            figure(&item.ordered),
            figure(&item.delivered),
            figure(&item.unmet),
            SheetCell::Flag(item.hidden),
        ]);
    };
    counted.by_item.iter().chain(&counted.by_item_and_office).for_each(&mut put);
    sheet
}

fn outcome(of: &str, language: Language) -> String {
    let known = Outcome::ALL.iter().find(|outcome| outcome.as_str() == of);
    known.map_or_else(|| other(of, language), |outcome| outcome.name(language).to_owned())
}

fn office(of: &str, language: Language) -> String {
    let known = Municipality::parse(of).ok();
    known.as_ref().and_then(municipality_name).map_or_else(|| other(of, language), ToOwned::to_owned)
}

fn age(of: &str, language: Language) -> String {
    match of {
        "several" => Label::SeveralAges.text(language).to_owned(),
        band if band.contains(['-', '+']) => band.replace('-', "–").replace('+', " +"),
        _ => other(of, language),
    }
}

fn other(of: &str, language: Language) -> String {
    match of {
        "unknown" => Label::NotKnown.text(language).to_owned(),
        "none" => Label::NoSource.text(language).to_owned(),
        "open" => Label::StillOpen.text(language).to_owned(),
        _ => of.to_owned(),
    }
}
