//! Closed lists of names that events use.

use crate::message::Language;
use crate::value::json::names;

names! {
    /// By which way a document came.
    pub enum Channel or UnknownName {
        /// A data box (*datová schránka*).
        DataBox = "data_box",
        /// An electronic tool for public contracts.
        ElectronicTool = "electronic_tool",
        /// E-mail.
        Email = "email",
        /// On paper, by post or by hand.
        Paper = "paper",
        /// By telephone, written down.
        Telephone = "telephone",
    }
}

names! {
    /// What a document is.
    pub enum DocumentKind or UnknownName {
        /// An offer: sealed until the end of the offer period.
        Offer = "offer",
        /// The explanation of a price, or of another thing that was asked.
        Explanation = "explanation",
        /// A question on the call, or the answer to one.
        Question = "question",
        /// An objection.
        Objection = "objection",
        /// The confirmation of an order.
        Confirmation = "confirmation",
        /// A contract or a change of one.
        Contract = "contract",
        /// An invoice or a credit note.
        Invoice = "invoice",
        /// Anything else.
        Other = "other",
    }
}

names! {
    /// What became of an objection.
    pub enum ObjectionOutcome or UnknownName {
        /// It was upheld: the award has to be annulled, or the procedure cancelled.
        Upheld = "upheld",
        /// It was rejected.
        Rejected = "rejected",
        /// Who raised it took it back.
        Withdrawn = "withdrawn",
    }
}

names! {
    /// Why an award was annulled before the contract was signed.
    pub enum AnnulmentGround or UnknownName {
        /// An objection was upheld.
        ObjectionUpheld = "objection_upheld",
        /// The authority evaluates again, of its own accord.
        EvaluationAgain = "evaluation_again",
        /// The winner did not sign.
        NotSigned = "not_signed",
    }
}

names! {
    /// Where a contract or a change of it was published.
    pub enum PublishedIn or UnknownName {
        /// The register of contracts (*registr smluv*, act 340/2015 Sb.).
        RegisterOfContracts = "register_of_contracts",
        /// The profile of the authority (*profil zadavatele*).
        AuthorityProfile = "authority_profile",
    }
}

names! {
    /// Where a request stands.
    pub enum RequestStage or UnknownName {
        /// It came.
        Received = "received",
        /// It was checked and can go on.
        Checked = "checked",
        /// The office was asked to make something clear.
        ClarificationAsked = "clarification_asked",
        /// The call is out.
        Called = "called",
        /// Offers were opened.
        OffersOpen = "offers_open",
        /// Awarded; the contracts are not signed yet.
        Awarded = "awarded",
        /// An objection is open: nothing can be signed.
        Objection = "objection",
        /// The award was annulled, and the request is to be decided again.
        ReEvaluated = "re_evaluated",
        /// Every contract is signed.
        Contracted = "contracted",
        /// It ended without a contract.
        Closed = "closed",
    }
}

impl RequestStage {
    /// The stage for people.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let (czech, english) = match self {
            Self::Received => ("doručena", "received"),
            Self::Checked => ("zkontrolována", "checked"),
            Self::ClarificationAsked => ("čeká na upřesnění", "waits for a clarification"),
            Self::Called => ("výzva odeslána", "called"),
            Self::OffersOpen => ("nabídky otevřeny", "offers opened"),
            Self::Awarded => ("zadána, nepodepsána", "awarded, not signed"),
            Self::Objection => ("podána námitka", "an objection is open"),
            Self::ReEvaluated => ("zadání zrušeno, rozhodne se znovu", "award annulled, to be decided again"),
            Self::Contracted => ("smlouvy podepsány", "contracts signed"),
            Self::Closed => ("skončila bez smlouvy", "ended without a contract"),
        };
        match language {
            Language::Czech => czech,
            Language::English => english,
        }
    }
}
