//! The codes of what is found in a package of the Open Contracting Data Standard.
//!
//! **Why are they no reasons?** Reasons speak of awards, and every form that evaluates carries their texts. These speak of
//! data that were published, by us or by somebody else.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for OcdsCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something found in a package of the Open Contracting Data Standard that its schemas do not see. Codes never change
    /// their meaning; new ones may be added.
    pub enum OcdsCode {
        /// A release has no identifier of its contracting process (`ocid`), no `id`, no `date` or no `tag`.
        MissingField = "missing_field" {
            en: "the field `{value}` is missing", cs: "chybí pole `{value}`",
        }
        /// Two releases of one contracting process have the same id.
        DuplicateRelease = "duplicate_release" {
            en: "the release `{value}` of `{ocid}` is given twice", cs: "vydání `{value}` procesu `{ocid}` je uvedeno dvakrát",
        }
        /// Two objects of one list have the same id; a merge would keep the last of them only.
        DuplicateId = "duplicate_id" {
            en: "the id `{value}` is given twice in one list", cs: "identifikátor `{value}` je v jednom seznamu dvakrát",
        }
        /// A supplier, tenderer, buyer, payer or payee that is not among the parties of the contracting process.
        UnknownParty = "unknown_party" {
            en: "`{value}` is not among the parties", cs: "`{value}` není mezi stranami (parties)",
        }
        /// A reference to a lot that the tender does not have.
        UnknownLot = "unknown_lot" {
            en: "the tender has no lot `{value}`", cs: "řízení nemá část `{value}`",
        }
        /// An item of a bid or an award that the tender does not have.
        UnknownItem = "unknown_item" {
            en: "the tender has no item `{value}`", cs: "řízení nemá položku `{value}`",
        }
        /// An award or a contract refers to a bid that is not there.
        UnknownBid = "unknown_bid" {
            en: "there is no bid `{value}`", cs: "nabídka `{value}` neexistuje",
        }
        /// A contract whose award is not there.
        UnknownAward = "unknown_award" {
            en: "there is no award `{value}`", cs: "zadání (award) `{value}` neexistuje",
        }
        /// An amendment names a release that is not there.
        UnknownRelease = "unknown_release" {
            en: "there is no release `{value}`", cs: "vydání `{value}` neexistuje",
        }
        /// A related process that is not in the package; it may have been published elsewhere.
        UnknownProcess = "unknown_process" {
            en: "the process `{value}` is not in the package", cs: "proces `{value}` v balíčku není",
        }
        /// A call-off that names no process as its framework agreement.
        NoFramework = "no_framework" {
            en: "the call-off `{value}` is not related to a framework", cs: "zakázka `{value}` neodkazuje na rámcovou dohodu",
        }
        /// A part of a record that is of another contracting process.
        AnotherProcess = "another_process" {
            en: "this belongs to the process `{value}`, not to `{expected}`", cs: "toto patří k procesu `{value}`, ne k `{expected}`",
        }
        /// An amount of money without its currency.
        CurrencyMissing = "currency_missing" {
            en: "the amount {value} has no currency", cs: "u částky {value} chybí měna",
        }
        /// A date that is no moment with its offset.
        InvalidDate = "invalid_date" {
            en: "`{value}` is not a moment with its offset", cs: "`{value}` není okamžik s posunem od UTC",
        }
        /// A period that ends before it starts.
        Reversed = "reversed" {
            en: "{value} is after the end of the period, {expected}", cs: "{value} je až po konci období, {expected}",
        }
        /// Something that precedes what it follows from: an award before offers are due, a signature before the award, a payment
        /// before the signature.
        TooEarly = "too_early" {
            en: "{value} is before {expected}, from which it follows", cs: "{value} je dříve než {expected}, z čehož vychází",
        }
        /// A release that is dated later than its package was published.
        AfterPublication = "after_publication" {
            en: "the release is of {value}, after the package was published, {expected}", cs: "vydání je z {value}, po zveřejnění balíčku, {expected}",
        }
    }
}
