//! Export by the Open Contracting Data Standard (OCDS) 1.1.5, and what its schemas do not see.
//!
//! # Questions
//!
//! **What is a contracting process?** The framework contract is one, and each request under it another, which names the
//! framework as the process that it follows from. Source: guidance of the standard on framework agreements; codelist
//! `relatedProcess`, code `framework`.
//!
//! **Which ids are given?** The `ocid` is the prefix of the publisher, the id of the framework contract and, behind a point,
//! that of the request; letters that an ocid should not have are written by their numbers. A release is named by its
//! process and the moment since when it is known. The same input gives the same ids, and another event adds a release.
//!
//! **What stays inside?** Cases, ages, target groups and everything else of a need; the office's highest price; who was asked
//! directly and declined; reasons of decisions; prices of units in offers that lost; offers until the decision, and of cancelled procedures for ever. Titles are made
//! of the names of items and places.
//!
//! **How is money written?** As the standard asks, as a JSON number with its currency: by its digits, never through a binary
//! float. A sum that no decimal of 28 digits holds is left out. What a reader makes of more than 15 digits is the reader's.
//!
//! **Which extensions are used?** Bids, lots and techniques; their addresses stand in the package. Where each term is defined:
//! <https://standard.open-contracting.org/1.1/en/> and <https://extensions.open-contracting.org/en/extensions/>.

mod bids;
mod call_off;
mod cast;
mod contracts;
mod framework;
mod ids;
mod input;
mod inspect;
mod items;
mod json;
mod merge;
mod package;
mod process;
mod story;
mod words;

use std::collections::BTreeMap;

pub use crate::value::Json;
pub use input::{OcdsInput, OcdsPackages, OcdsPublisher};
pub use inspect::{OcdsCheckInput, OcdsChecked, OcdsFinding, inspect_ocds};

use crate::message::InputError;
use crate::value::Id;
use call_off::CallOff;
use contracts::Contracts;
use story::{Chapter, Told};

/// Exports a framework contract, its mini-tenders, awards and contracts as releases and records of the Open Contracting Data
/// Standard 1.1.5.
///
/// A contract without its mini-tender among `tenders` is exported with what the register says of it; a request of which nothing
/// is to be told yet is left out.
///
/// ```
/// use minitendr::{OcdsInput, export_ocds, from_json};
/// let input: OcdsInput = from_json(r#"{"prefix": "ocds-213czf", "publisher": {"name": "Region"},
///   "published_at": "2026-01-02T12:00:00+01:00",
///   "register": {"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "1000000.50",
///     "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}, "events": []}}"#)?;
/// let packages = serde_json::to_string(&export_ocds(&input)?).unwrap();
/// assert!(packages.contains(r#""ocid":"ocds-213czf-F","id":"ocds-213czf-F-20251231T230000Z""#));
/// assert!(packages.contains(r#""value":{"amount":1000000.5,"currency":"CZK"}"#));
/// # Ok::<(), minitendr::InputError>(())
/// ```
///
/// Errors: those of [`Register::replay`](crate::Register::replay) under `/register`; `invalid_parameter` for a prefix or an
/// address of another form; `another_framework`, `unknown_request` for a decision without its mini-tender, `unknown_lot`,
/// `unknown_offer`, `unknown_participant`, `duplicate_id` for a request or a decision given twice; `out_of_range` where
/// something is later than the publication.
pub fn export_ocds(input: &OcdsInput) -> Result<OcdsPackages, InputError> {
    input.check()?;
    let mut processes = Vec::new();
    let of_framework = framework::process(input);
    processes.push((of_framework.ocid.clone(), of_framework.releases(input)));
    let chapters: Vec<Chapter<'_>> = input.register.events.iter().filter_map(story::told).collect();
    let mut by_request: BTreeMap<&Id, Vec<&Chapter<'_>>> = BTreeMap::new();
    for chapter in &chapters {
        by_request.entry(chapter.request).or_default().push(chapter);
    }
    let tenders: BTreeMap<_, _> = input.tenders.iter().map(|tender| (&tender.request.id, tender)).collect();
    let decisions = input.decisions_by_request();
    let mut lots = contracts::requests(chapters.iter());
    lots.extend(tenders.iter().map(|(request, tender)| (*request, &tender.request.lot)));
    for (request, lot) in lots {
        // What was checked has its lot.
        let Some(lot) = input.framework().lot(lot) else { continue };
        let told = by_request.get(request).map(Vec::as_slice).unwrap_or_default();
        let called = told.iter().find(|chapter| matches!(chapter.told, Told::Called));
        let call_off = CallOff {
            input,
            request,
            lot,
            tender: tenders.get(request).copied(),
            decision: decisions.get(request).copied(),
            called_at: called.map(|chapter| chapter.happened_at),
        };
        let mut process = call_off.process();
        let mut contracts = Contracts::new(&call_off, &mut process);
        for chapter in told {
            contracts.tell(chapter);
        }
        let ocid = process.ocid.clone();
        let releases = process.releases(input);
        if !releases.is_empty() {
            processes.push((ocid, releases));
        }
    }
    Ok(package::packages(input, processes))
}
