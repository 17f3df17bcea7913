//! The framework contract as a contracting process of its own.
//!
//! **Why is it both award and contract?** The standard lists the suppliers of a framework in the awards of its first stage. Each
//! lot has its own circle of suppliers, and so its own award, and a contract of that award.
//!
//! **When was it concluded?** The framework contract does not say. Its release is dated with the first second of the term, or
//! with the publication where that comes first; dates of the award and of signatures are left out.

use super::cast::{Role, Who};
use super::input::OcdsInput;
use super::json::{Object, count, days, texts, value};
use super::process::{News, Process};
use super::words::Words;
use super::{ids, items};
use crate::framework::{Lot, Way};
use crate::time::first_second;
use crate::value::json::Node;

/// The process of the framework contract.
pub(super) fn process(input: &OcdsInput) -> Process {
    let mut process = Process::new(ids::of_framework(input), None);
    let framework = input.framework();
    let begins = first_second(framework.term.from());
    let known = begins.filter(|begins| *begins < input.published_at);
    let news = process.at(known.as_ref().unwrap_or(&input.published_at));
    for tag in ["tender", "award", "contract"] {
        news.tag(tag);
    }
    tender(input, news);
    for lot in &framework.lots {
        award(input, lot, news);
    }
    process
}

fn tender(input: &OcdsInput, news: &mut News) {
    let (framework, words) = (input.framework(), Words::of(input));
    let several = framework.lots.len() > 1;
    let item_id = |lot: &Lot, item: &str| if several { format!("{}/{item}", lot.id) } else { item.to_owned() };
    let agreed = framework.lots.iter().flat_map(|lot| {
        lot.items.iter().map(move |item| {
            let id = item_id(lot, item.id.as_str());
            items::agreed(lot, id, &item.id, item.maximum_unit_price, words).into()
        })
    });
    let title = framework.title.as_ref().map_or(framework.id.as_str(), |title| title.as_str());
    let kind = words.say("Rámcová smlouva", "Framework contract");
    let lots = framework.lots.iter().map(|lot| lot_of(input, lot).into()).collect();
    let agreement = agreement(framework.participants.len(), method(&framework.lots))
        .with_some("value", framework.maximum_value.and_then(value))
        .with("period", days(framework.term));
    let tender = Object::new()
        .with("id", framework.id.as_str())
        .with("title", title)
        .with("description", words.noticed(format!("{kind}: {title}")))
        .with("status", "complete")
        .with("procuringEntity", news.cast.plays(framework, Who::Authority, Role::ProcuringEntity))
        .with_list("items", agreed.collect())
        .with_some("value", framework.maximum_value.and_then(value))
        .with("mainProcurementCategory", "services")
        .with("contractPeriod", days(framework.term))
        .with_list("lots", lots)
        .with("techniques", Object::new().with("hasFrameworkAgreement", true).with("frameworkAgreement", agreement));
    news.tender(tender);
}

/// A lot of the framework contract, with its own ways and its own circle.
fn lot_of(input: &OcdsInput, lot: &Lot) -> Object {
    let framework = input.framework();
    let circle = framework.participants_of(&lot.id).count();
    let agreement = agreement(circle, method(std::slice::from_ref(lot)));
    Object::new()
        .with("id", lot.id.as_str())
        .with("title", Words::of(input).lot(lot))
        .with("status", "complete")
        .with_some("value", lot.maximum_value.and_then(value))
        .with("contractPeriod", days(framework.term))
        .with("techniques", Object::new().with("hasFrameworkAgreement", true).with("frameworkAgreement", agreement))
}

/// The circle is closed, so nobody can come to those that there are (2014/24/EU Art. 33(2)). Below which number it may not
/// fall the framework contract does not say.
fn agreement(circle: usize, method: &str) -> Object {
    Object::new().with("maximumParticipants", count(circle)).with("method", method)
}

/// How orders go: directly, by a mini-tender, or both, as the paths of the lots say. Without a path it is a mini-tender.
fn method(lots: &[Lot]) -> &'static str {
    let ways = || lots.iter().flat_map(|lot| lot.path.iter().flat_map(|path| path.rules.iter().map(|rule| &rule.way)));
    let direct = ways().any(|way| matches!(way, Way::Direct { .. }));
    let reopened = lots.iter().any(|lot| lot.path.is_none()) || ways().any(|way| matches!(way, Way::MiniTender { .. }));
    match (reopened, direct) {
        (true, true) => "withAndWithoutReopeningCompetition",
        (false, true) => "withoutReopeningCompetition",
        _ => "withReopeningCompetition",
    }
}

/// The award of a lot to everybody who takes part in it, and its contract.
fn award(input: &OcdsInput, lot: &Lot, news: &mut News) {
    let (framework, words) = (input.framework(), Words::of(input));
    let circle = framework.participants_of(&lot.id);
    let suppliers: Vec<Node> =
        circle.map(|(holder, _)| news.cast.plays(framework, Who::participant(&holder.id), Role::Supplier)).collect();
    if suppliers.is_empty() {
        return;
    }
    let id = format!("award-{}", lot.id);
    news.award(
        Object::new()
            .with("id", id.as_str())
            .with("title", words.lot(lot))
            .with("status", "active")
            .with_some("value", lot.maximum_value.and_then(value))
            .with_list("suppliers", suppliers)
            .with("contractPeriod", days(framework.term))
            .with_list("relatedLots", texts([lot.id.as_str()])),
    );
    let today = input.published_at.day();
    let status = if today < framework.term.from() {
        "pending"
    } else if today <= framework.term.to() {
        "active"
    } else {
        "terminated"
    };
    news.contract(
        Object::new()
            .with("id", format!("contract-{}", lot.id))
            .with("awardID", id)
            .with("title", words.lot(lot))
            .with("status", status)
            .with("period", days(framework.term))
            .with_some("value", lot.maximum_value.and_then(value)),
    );
}
