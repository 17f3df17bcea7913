//! The packages: what is said of all releases and records together.

use super::input::{OcdsInput, OcdsPackages};
use super::json::{Object, texts};
use super::{ids, merge};
use crate::value::Text;
use crate::value::json::Node;

/// The extensions that we use. Ranks of bids and lots of a related process are in no numbered version yet.
pub(super) const EXTENSIONS: [&str; 3] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_techniques_extension/master/extension.json",
];

/// The packages of processes, each with its releases in the order of their dates.
pub(super) fn packages(input: &OcdsInput, processes: Vec<(String, Vec<Node>)>) -> OcdsPackages {
    let mut releases = Vec::new();
    let mut records = Vec::with_capacity(processes.len());
    for (ocid, of_process) in processes {
        let record = Object::new()
            .with("ocid", ocid)
            .with_list("releases", of_process.clone())
            .with_some("compiledRelease", merge::compiled(&of_process));
        records.push(record.into());
        releases.extend(of_process);
    }
    let lies_at = input.uri.as_ref().map(|_| address(input, "releases"));
    OcdsPackages {
        releases: head(input, "releases").with_list("releases", releases).into(),
        records: head(input, "records")
            .with_list("packages", texts(lies_at.as_deref()))
            .with_list("records", records)
            .into(),
    }
}

fn head(input: &OcdsInput, name: &str) -> Object {
    let publisher = &input.publisher;
    let uri = publisher.uri.as_ref().map(Text::as_str);
    Object::new()
        .with("uri", address(input, name))
        .with("version", "1.1")
        .with_list("extensions", texts(EXTENSIONS))
        .with("publishedDate", &input.published_at)
        .with("publisher", Object::new().with("name", publisher.name.as_str()).with_some("uri", uri))
}

/// Where a package lies; a name that says what it is, where it lies nowhere yet.
fn address(input: &OcdsInput, name: &str) -> String {
    match &input.uri {
        Some(uri) => format!("{}/{name}.json", uri.as_str().trim_end_matches('/')),
        None => format!("urn:minitendr:{}:{name}", ids::of_framework(input)),
    }
}
