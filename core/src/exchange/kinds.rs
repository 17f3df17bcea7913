//! Single documents: read, checked, and written as the engine writes them.

use super::{Operation, answer, one_of};
use crate::message::ErrorCode;
use crate::value::Checked;
use crate::value::json::{Read, read};

macro_rules! kinds {
    ($($kind:ident $(in $proof:ident)?),+ $(,)?) => {
        /// Every kind of document by its name.
        const KINDS: &[(&str, Operation)] = &[$((
            stringify!($kind),
            |text| answer(|| read::<kinds!(@type $kind $($proof)?)>(text)),
        )),+];

        /// Name, the room in which the type stands, and its schema.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIBED: &[super::schema::DescribedKind] = &[$(super::schema::DescribedKind {
            name: stringify!($kind),
            module: std::any::type_name::<types::$kind>,
            schema: super::schema::named::<kinds!(@type $kind $($proof)?)>,
        }),+];
    };
    (@type $kind:ident $proof:ident) => { $proof<types::$kind> };
    (@type $kind:ident) => { types::$kind };
}

/// Every type that can be a document.
mod types {
    pub(super) use crate::analysis::*;
    pub(super) use crate::award::*;
    pub(super) use crate::certificate::*;
    pub(super) use crate::check::*;
    pub(super) use crate::contract::*;
    pub(super) use crate::eligibility::*;
    pub(super) use crate::evaluation::*;
    pub(super) use crate::exchange::ocds::{OcdsChecked, OcdsFinding, OcdsPackages, OcdsPublisher};
    pub(super) use crate::exchange::operations::{AwardMany, RegisterSummary};
    pub(super) use crate::exchange::table::{
        DeliveriesRead, Form, FormColumn, FormSheet, FrameworkRead, InvoicesRead, OffersRead, RequestsRead, SheetRows,
        TableFinding, TableSource,
    };
    pub(super) use crate::exchange::vocabulary::{CountedUnit, Vocabulary};
    pub(super) use crate::framework::*;
    pub(super) use crate::law::{Citation, Finding, LegalChoice, Parameter, Parameters};
    pub(super) use crate::message::{Message, Reason};
    pub(super) use crate::offer::*;
    pub(super) use crate::register::*;
    pub(super) use crate::report::{
        EvaluationReport, Notice, Notices, Sheet, SheetColumn, Workbook, Yearly, YearlyItem, YearlyRow,
    };
    pub(super) use crate::request::*;
    pub(super) use crate::simulation::*;
    pub(super) use crate::time::*;
    pub(super) use crate::value::{AgeBand, Figure, Place, Territory};
}

kinds! {
    Message, Reason, Citation, Parameter, Parameters, LegalChoice, Finding, Findings, Duty, Duties, Period, TimeLimit, Deadline, AgeBand, Figure, Place, Territory,
    Offer, OfferLine,
    Scheme in Checked, Criterion, Formula, Band, Combine, RoundingRule, TieRule, Evaluation, EvaluateMany, OfferFinding, SettledTie,
    AbnormallyLowRule, AbnormallyLow, Flag, Comparison, Drawn, EvaluateInput, Working, CriterionWorking, ReferenceFigures, PointsLine, TotalLine,
    NamedSource, DrawCommitment, DrawReveal, DrawRecord,
    Lint, LintFinding, LintExample, ExampleOffer, ExampleAfter, Reversal, ReversalReason, Spread,
    FrameworkContract in Checked, AwardPath, PathRule, Trigger, Way, SplitTerms, SuspensionRule, Lot, Item, RequiredCredential,
    Participant, LotTerms, Profile, Credential, FrameworkState, LotState, DirectHistory,
    ParticipantState, CeilingState, Remaining, Binding, Ceiling, FundingSource, PriceChange, FactorLimits, AdjustedPrice,
    PriceVersion, MaximumVersion, FrameworkPriceChange, PriceIndex, PriceSelection, PriceChanges, PriceChanged, DrawdownOrder, Drawdown,
    Request in Checked, RequestLine, Need, Continuation,
    Privacy, PrivacyFinding, Rarity, CasesWithout, Widening,
    ServiceRequest, Provider, ProviderLot, Eligibility, Ineligible, Candidates, Excluded, CandidateWarning, Requirement, RequirementVerdict,
    PartialContract in Checked, ContractLine, ItemQuantity,
    PathTaken, Call, AwardInput, MiniTender, Ruling, Answer, Reply, Asked, Decision, DecisionReason, Winner, OfferSummary,
    DirectRule, Candidate, OrderDraw, DirectOrder, Selection, SplitRule, SplitOffer, Split,
    Explanation, Reweighed, AtWeight, WinnerFrom, Vocabulary, CountedUnit, OffersRead, RequestsRead, DeliveriesRead, InvoicesRead, FrameworkRead, SheetRows, TableFinding, TableSource, Form, FormColumn, FormSheet,
    Sensitivity, Margin, ToWin, SmallestChange, Withdrawn, RoundingInstead, FormulaInstead, Instead,
    Certificate, Subject, GivenPoints, CertificateView, Verification, Difference,
    ContractName, DeliveryLine, InvoiceLine, ChangeTerms, Workforce,
    RegisterDocument, Event, ContractState, Reservation, RequestState, DocumentState, InvoiceState, PublicationState,
    GroundTotal, ContractFinding, RegisterFinding, Funding, By, RegisterChain, Entry, ChainHead, RegisterCheck, Sealed,
    SealedText, InvoiceDocument, InvoiceDocumentLine, CheckedInvoices, CheckedInvoice, InvoiceFinding, InvoiceTotals, DueList, DueEntry, DueCount,
    Forecast, ForecastAccount, ForecastCourse, ForecastMonth, ForecastNote, AwardMany, RegisterSummary, OcdsPublisher, OcdsPackages, OcdsFinding, OcdsChecked,
    Scenario, CostShift, Demand, Again, Arrivals, RequestSource, DemandShift, Distribution, ProviderModel, Participation, Pricing, ValueModel, AuthorityModel, StandBy, TravelPay, GuaranteedMinimum, Effort,
    Policy, Change, Replications, Simulation, SimulationRows, SimulationSums, MeasureSummary, MeanInterval, PairedDifference, Replay, SimulationEvent, ReplayedDecision,
    PolicyDifferences, PolicyDifference, Sweep, SweepPoint, SweepDesign, SweepDimension, DemandFit, FittedDemand, FittedTotals, PublishedTotals, YearlyRate, FitNote,
    PriceFit, FittedProvider, FittedPrice, FittedShare, FittedLevel,
    EvaluationReport, Notice, Notices, Workbook, Sheet, SheetColumn, Yearly, YearlyRow, YearlyItem,
}

/// Reads one document of a kind and writes it as the engine does: fields in their order, amounts as texts, defaults filled
/// in. What is wrong with it comes back as an error document.
///
/// A kind is the name of a type, such as `Offer`. Bindings build their objects with this, so that there is one reader.
///
/// ```
/// use minitendr::exchange::normalize;
/// let offer = normalize("OfferLine", r#"{"unit_price": 420.50, "quantity": "40", "item": "hour"}"#).unwrap();
/// assert_eq!(offer, r#"{"item":"hour","quantity":"40","unit_price":"420.50"}"#);
/// assert!(normalize("OfferLine", "{}").unwrap_err().starts_with(r#"{"errors":[{"code":"missing_field","path":"/item""#));
/// ```
pub fn normalize(kind: &str, text: &str) -> Result<String, String> {
    one_of(KINDS, ErrorCode::UnknownKind, kind)?(text)
}

/// Reads and writes one document of a type that is known beforehand, as [`normalize`] does by name.
///
/// For builds that have to be small: the table of all kinds keeps the code of each.
///
/// ```
/// use minitendr::{OfferLine, exchange::normalize_as};
/// let line = normalize_as::<OfferLine>(r#"{"unit_price": 420.50, "quantity": "40", "item": "hour"}"#).unwrap();
/// assert_eq!(line, r#"{"item":"hour","quantity":"40","unit_price":"420.50"}"#);
/// ```
#[expect(private_bounds, reason = "which types can be read is decided by the engine")]
pub fn normalize_as<T: Read + serde::Serialize>(text: &str) -> Result<String, String> {
    answer(|| read::<T>(text))
}

/// The names of the kinds of documents.
pub fn kinds() -> impl Iterator<Item = &'static str> + Clone {
    KINDS.iter().map(|(name, _)| *name)
}
