//! Requests from their receipt to the award: calls, documents, objections, annulments.

use super::fold::invalid;
use std::collections::BTreeMap;

use super::names::{AnnulmentGround, Channel, DocumentKind, ObjectionOutcome, RequestStage};
use super::{Event, Register};
use crate::award::{MiniTender, Outcome};
use crate::contract::HowEnded;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::Instant;
use crate::value::json::{Once, Path, out_of_range, read_object};
use crate::value::{Digest, Id, Money, Ordinal, Reference};

/// A document as it stands: its digest, when it came and when it was opened.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentState {
    /// Its id.
    pub document: Reference,
    /// What it is.
    pub document_kind: DocumentKind,
    /// From which participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// By which way it came.
    pub channel: Channel,
    /// The digest of the file.
    pub digest: Digest,
    /// When it came.
    pub received_at: Instant,
    /// When it was opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Instant>,
}
read_object!(DocumentState {
    required document,
    required document_kind,
    optional participant,
    required channel,
    required digest,
    required received_at,
    optional opened_at,
});

/// Where a request stands, and what came with it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequestState {
    /// Where it stands.
    pub stage: RequestStage,
    /// The lot.
    pub lot: Id,
    /// Its version, from 1.
    pub version: Ordinal,
    /// The seal of the text of the need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<Digest>,
    /// The end of the offer period, where there was a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The documents, in the order in which they came.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub documents: Vec<DocumentState>,
    /// The objections that are open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub open_objections: Vec<Reference>,
}
read_object!(RequestState {
    required stage,
    required lot,
    required version,
    optional need,
    optional deadline,
    defaulted documents,
    defaulted open_objections,
});

/// What the events say of a request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Story {
    lot: Id,
    version: Ordinal,
    is_received: bool,
    need: Option<Digest>,
    /// Whether something is unclear; missing while nobody looked.
    unclear: Option<bool>,
    pub(super) deadline: Option<Instant>,
    documents: Vec<DocumentState>,
    /// Every objection, and what became of it.
    objections: Vec<(Reference, Option<ObjectionOutcome>)>,
    annulled: bool,
    /// Whether an objection was upheld and the award stands all the same.
    pub(super) must_be_annulled: bool,
}

impl Story {
    pub(super) fn of(lot: &Id) -> Self {
        Self {
            lot: lot.clone(),
            version: Ordinal::default(),
            is_received: false,
            need: None,
            unclear: None,
            deadline: None,
            documents: Vec::new(),
            objections: Vec::new(),
            annulled: false,
            must_be_annulled: false,
        }
    }

    /// The seal of the text of the need.
    pub(super) const fn need(&self) -> Option<Digest> {
        self.need
    }

    /// Where the offers of a request came as documents, each offer has one of its own that was opened, and says no earlier
    /// moment than the first of its participant came at.
    fn check_offers(&self, tender: &MiniTender, problems: &mut Problems) {
        let documents = || self.documents.iter().filter(|document| document.document_kind == DocumentKind::Offer);
        if documents().next().is_none() {
            return;
        }
        let offers = Path::ROOT.field("offers");
        let mut counted: BTreeMap<Option<&Id>, usize> = BTreeMap::new();
        for (index, offer) in tender.offers.iter().enumerate() {
            let place = offers.index(index);
            let own = || documents().filter(|document| document.participant == offer.participant);
            let is_open = |document: &&DocumentState| document.opened_at.as_ref().is_some_and(|at| *at <= tender.at);
            let so_far = counted.entry(offer.participant.as_ref()).or_default();
            *so_far = so_far.saturating_add(1);
            if own().filter(is_open).count() < *so_far {
                problems.push(Problem::new(ErrorCode::OfferUnopened, place.pointer()).with("value", &offer.id));
            }
            let came = own().map(|document| &document.received_at).min();
            if let Some((submitted, came)) = offer.submitted_at.as_ref().zip(came).filter(|(said, came)| said < came) {
                problems.push(out_of_range(&place.field("submitted_at"), submitted, format!("≥ {came}")));
            }
        }
    }

    fn has_open_offers(&self) -> bool {
        self.documents.iter().any(|known| known.document_kind == DocumentKind::Offer && known.opened_at.is_some())
    }
}

impl Register {
    /// Where the requests stand that the register knows.
    pub fn requests(&self) -> impl Iterator<Item = (&Id, RequestState)> {
        self.stories.iter().map(|(id, story)| (id, self.request_state(id, story)))
    }

    fn request_state(&self, id: &Id, story: &Story) -> RequestState {
        let open = story.objections.iter().filter(|(_, outcome)| outcome.is_none());
        RequestState {
            stage: self.stage_of(id, story),
            lot: story.lot.clone(),
            version: story.version,
            need: story.need,
            deadline: story.deadline.clone(),
            documents: story.documents.clone(),
            open_objections: open.map(|(id, _)| id.clone()).collect(),
        }
    }

    fn stage_of(&self, id: &Id, story: &Story) -> RequestStage {
        let live = || self.contracts.get(id).into_iter().flatten().filter(|standing| !standing.annulled);
        let is_signed = live().next().is_some() && live().all(|standing| standing.signed_at.is_some());
        if !is_signed && story.objections.iter().any(|(_, outcome)| outcome.is_none()) {
            RequestStage::Objection
        } else if self.closed.contains_key(id) {
            RequestStage::Closed
        } else if live().next().is_some() {
            if is_signed { RequestStage::Contracted } else { RequestStage::Awarded }
        } else if story.annulled {
            RequestStage::ReEvaluated
        } else if story.has_open_offers() {
            RequestStage::OffersOpen
        } else if story.deadline.is_some() {
            RequestStage::Called
        } else {
            match story.unclear {
                Some(true) => RequestStage::ClarificationAsked,
                Some(false) => RequestStage::Checked,
                None => RequestStage::Received,
            }
        }
    }

    pub(super) fn open_objection(&self, request: &Id) -> Option<&Reference> {
        let objections = &self.stories.get(request)?.objections;
        objections.iter().find(|(_, outcome)| outcome.is_none()).map(|(id, _)| id)
    }

    /// Folds an event about a request.
    pub(super) fn tell(&mut self, event: &Event) -> Result<(), InputError> {
        match event {
            Event::Received { request, version, lot, children, need, .. } => {
                self.receive(request, *version, lot, *children, *need)
            }
            Event::Checked { request, clarification, .. } => {
                self.story_mut(request)?.unclear = Some(clarification.is_some());
                Ok(())
            }
            Event::Called { request, version, lot, deadline, recipients, happened_at, .. } => {
                self.call(request, (*version, lot), (deadline, recipients), happened_at)
            }
            Event::DocumentReceived {
                request,
                document,
                document_kind,
                participant,
                channel,
                digest,
                happened_at,
                ..
            } => {
                let document = DocumentState {
                    document: document.clone(),
                    document_kind: *document_kind,
                    participant: participant.clone(),
                    channel: *channel,
                    digest: *digest,
                    received_at: happened_at.clone(),
                    opened_at: None,
                };
                self.receive_document(request, document)
            }
            Event::DocumentOpened { request, document, happened_at, .. } => {
                self.open_document(request, document, happened_at)
            }
            Event::Objected { request, objection, participant, document, .. } => {
                self.object(request, objection, participant, document.as_ref())
            }
            Event::ObjectionSettled { request, objection, outcome, .. } => self.settle(request, objection, *outcome),
            Event::Annulled { request, ground, .. } => self.annul(request, *ground),
            _ => Ok(()),
        }
    }

    fn story_mut(&mut self, request: &Id) -> Result<&mut Story, InputError> {
        let unknown = || InputError::one(Problem::new(ErrorCode::UnknownRequest, "/request").with("value", request));
        self.stories.get_mut(request).ok_or_else(unknown)
    }

    fn receive(
        &mut self,
        request: &Id,
        version: Ordinal,
        lot: &Id,
        children: u32,
        need: Option<Digest>,
    ) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if self.framework.lot(lot).is_none() {
            self.framework.has_no_lot(lot, &root.field("lot"), &mut problems);
        }
        if children == 0 {
            problems.push(out_of_range(&root.field("children"), children, "≥ 1"));
        }
        let known = self.stories.get(request).filter(|known| known.is_received);
        if self.has(request) || known.is_some_and(|known| known.lot != *lot) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request));
        } else if let Some(known) = known.filter(|known| known.version >= version) {
            problems.push(out_of_range(&root.field("version"), version, format!("> {}", known.version)));
        }
        InputError::unless_empty(problems)?;
        let story = self.stories.entry(request.clone()).or_insert_with(|| Story::of(lot));
        (story.version, story.is_received, story.unclear) = (version, true, None);
        if let Some(seal) = need {
            story.need = Some(seal);
            self.seals.entry(seal).or_insert(false);
        }
        Ok(())
    }

    fn call(
        &mut self,
        request: &Id,
        (version, lot): (Ordinal, &Id),
        (deadline, recipients): (&Instant, &[Id]),
        at: &Instant,
    ) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if let Some(known) = self.framework.lot(lot) {
            let places = root.field("recipients");
            for (index, id) in recipients.iter().enumerate().filter(|(_, id)| self.terms(&known.id, id).is_none()) {
                self.framework.has_no_participant(&known.id, id, &places.index(index), &mut problems);
            }
            Once::each(recipients, &places, &mut problems);
            if recipients.is_empty() {
                problems.push(Problem::new(ErrorCode::EmptyList, places.pointer()));
            }
        } else {
            self.framework.has_no_lot(lot, &root.field("lot"), &mut problems);
        }
        if self.has(request) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request));
        }
        let known = self.stories.get(request);
        if let Some(known) = known.filter(|known| known.is_received && known.version != version) {
            problems.push(out_of_range(&root.field("version"), version, known.version.to_string()));
        }
        // A change prolongs the period and never shortens it.
        let least = known.and_then(|known| known.deadline.as_ref()).filter(|before| *before > at).unwrap_or(at);
        if deadline < least {
            problems.push(out_of_range(&root.field("deadline"), deadline, format!("≥ {least}")));
        }
        InputError::unless_empty(problems)?;
        let story = self.stories.entry(request.clone()).or_insert_with(|| Story::of(lot));
        (story.version, story.deadline) = (version, Some(deadline.clone()));
        Ok(())
    }

    fn receive_document(&mut self, request: &Id, document: DocumentState) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if self.documents.contains_key(&document.document) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/document").with("value", &document.document));
        }
        let lot = self.stories.get(request).map(|story| story.lot.clone());
        match (&document.participant, &lot) {
            (Some(id), Some(lot)) if self.terms(lot, id).is_none() => {
                self.framework.has_no_participant(lot, id, &root.field("participant"), &mut problems);
            }
            (None, _) if document.document_kind == DocumentKind::Offer => {
                problems.push(Problem::new(ErrorCode::MissingField, "/participant").with("value", "participant"));
            }
            _ => {}
        }
        InputError::unless_empty(problems)?;
        let id = document.document.clone();
        self.story_mut(request)?.documents.push(document);
        self.documents.insert(id, request.clone());
        Ok(())
    }

    fn open_document(&mut self, request: &Id, id: &Reference, at: &Instant) -> Result<(), InputError> {
        let story = self.story_mut(request)?;
        let deadline = story.deadline.clone();
        let Some(document) = story.documents.iter_mut().find(|known| known.document == *id) else {
            return Err(InputError::one(Problem::new(ErrorCode::UnknownDocument, "/document").with("value", id)));
        };
        if document.opened_at.is_some() {
            let (english, czech) = ("the document was opened before", "dokument již byl otevřen");
            return Err(InputError::one(invalid("/document", english, czech)));
        }
        if *at < document.received_at {
            let (english, czech) = ("it was opened before it came", "otevřen dříve, než přišel");
            return Err(InputError::one(invalid("/happened_at", english, czech)));
        }
        let is_offer = document.document_kind == DocumentKind::Offer;
        if let Some(deadline) = deadline.filter(|deadline| is_offer && at < deadline) {
            let problem = Problem::new(ErrorCode::OffersSealed, "/happened_at");
            return Err(InputError::one(problem.with("value", at).with("expected", deadline)));
        }
        document.opened_at = Some(at.clone());
        Ok(())
    }

    fn object(
        &mut self,
        request: &Id,
        objection: &Reference,
        participant: &Id,
        document: Option<&Reference>,
    ) -> Result<(), InputError> {
        let story = self.story_mut(request)?.clone();
        let mut problems = Problems::new();
        let root = Path::ROOT;
        if story.objections.iter().any(|(known, _)| known == objection) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/objection").with("value", objection));
        }
        if self.terms(&story.lot, participant).is_none() {
            self.framework.has_no_participant(&story.lot, participant, &root.field("participant"), &mut problems);
        }
        let is_known = |id: &Reference| story.documents.iter().any(|known| known.document == *id);
        if let Some(document) = document.filter(|id| !is_known(id)) {
            problems.push(Problem::new(ErrorCode::UnknownDocument, "/document").with("value", document));
        }
        InputError::unless_empty(problems)?;
        self.story_mut(request)?.objections.push((objection.clone(), None));
        Ok(())
    }

    fn settle(&mut self, request: &Id, objection: &Reference, outcome: ObjectionOutcome) -> Result<(), InputError> {
        let story = self.story_mut(request)?;
        let known = story.objections.iter_mut().find(|(known, _)| known == objection);
        match known {
            Some((_, settled @ None)) => *settled = Some(outcome),
            Some(_) => {
                let (english, czech) = ("the objection is settled already", "o námitce již bylo rozhodnuto");
                return Err(InputError::one(invalid("/objection", english, czech)));
            }
            None => {
                let problem = Problem::new(ErrorCode::UnknownObjection, "/objection");
                return Err(InputError::one(problem.with("value", objection)));
            }
        }
        story.must_be_annulled |= outcome == ObjectionOutcome::Upheld;
        Ok(())
    }

    fn annul(&mut self, request: &Id, ground: AnnulmentGround) -> Result<(), InputError> {
        let story = self.story_mut(request)?;
        let is_upheld = story.objections.iter().any(|(_, outcome)| *outcome == Some(ObjectionOutcome::Upheld));
        if ground == AnnulmentGround::ObjectionUpheld && !is_upheld {
            let (english, czech) = ("no objection was upheld", "žádné námitce nebylo vyhověno");
            return Err(InputError::one(invalid("/ground", english, czech)));
        }
        if !self.has(request) {
            let (english, czech) = ("nothing was decided", "nebylo o ničem rozhodnuto");
            return Err(InputError::one(invalid("/request", english, czech)));
        }
        self.cancel_drafts(request)?;
        self.closed.remove(request);
        let story = self.story_mut(request)?;
        (story.annulled, story.must_be_annulled) = (true, false);
        Ok(())
    }

    /// Cancels the contracts of a request, all of which must be drafts; what they held is free.
    pub(super) fn cancel_drafts(&mut self, request: &Id) -> Result<(), InputError> {
        let live = self.contracts.get(request).into_iter().flatten().filter(|standing| !standing.annulled);
        let drafts: Vec<_> = live.cloned().collect();
        if drafts.iter().any(|standing| !standing.is_draft()) {
            let (english, czech) = ("a contract is signed or under way", "smlouva je podepsána nebo se již plní");
            return Err(InputError::one(invalid("/request", english, czech)));
        }
        for mut now in drafts {
            let (lot, participant) = (now.contract.lot.clone(), now.contract.participant.clone());
            (now.annulled, now.ended) = (true, Some(HowEnded::Cancelled));
            (now.committed, now.delivered) = (Money::ZERO, Money::ZERO);
            self.restate(now, None)?;
            self.state.discount_contract(&lot, &participant);
        }
        Ok(())
    }

    /// Closes a request without a contract. The authority may cancel, and the office withdraw, while the contracts are drafts.
    pub(super) fn close(&mut self, request: &Id, lot: &Id, outcome: Outcome) -> Result<(), InputError> {
        if outcome == Outcome::Awarded {
            let (english, czech) =
                ("what was awarded is not closed without a contract", "zadané nelze uzavřít bez smlouvy");
            return Err(InputError::one(invalid("/outcome", english, czech)));
        }
        let mut problems = Problems::new();
        if self.framework.lot(lot).is_none() {
            self.framework.has_no_lot(lot, &Path::ROOT.field("lot"), &mut problems);
        }
        InputError::unless_empty(problems)?;
        let by_people = matches!(outcome, Outcome::CancelledByAuthority | Outcome::Withdrawn);
        if self.closed.contains_key(request) || (self.has(request) && !by_people) {
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request)));
        }
        self.cancel_drafts(request)?;
        if let Some(reservation) = self.reservations.get(request) {
            let part = self.restated(&[reservation.claim()], &[], None)?;
            self.state.put(part);
            self.reservations.remove(request);
        }
        self.closed.insert(request.clone(), outcome);
        self.stories.entry(request.clone()).or_insert_with(|| Story::of(lot));
        Ok(())
    }

    /// The offer period that the register knows, and the offers that it knows to be sealed, held against a mini-tender; the
    /// tender with the period, where it has none itself.
    pub(super) fn unsealed(&self, tender: &MiniTender) -> Result<Option<MiniTender>, InputError> {
        let Some(story) = self.stories.get(&tender.request.id) else { return Ok(None) };
        let mut problems = Problems::new();
        let own = tender.call.as_ref().map(|call| &call.deadline).or(tender.deadline.as_ref());
        if let Some((own, known)) = own.zip(story.deadline.as_ref()).filter(|(own, known)| own != known) {
            let path = if tender.call.is_some() { "/call/deadline" } else { "/deadline" };
            problems.push(out_of_range(&Path::ROOT, own, known.to_string()).below(path));
        }
        let at = Path::ROOT.field("request");
        if story.is_received && story.lot != tender.request.lot {
            problems.push(out_of_range(&at.field("lot"), &tender.request.lot, story.lot.to_string()));
        }
        if story.is_received && story.version != tender.request.version {
            problems.push(out_of_range(&at.field("version"), tender.request.version, story.version.to_string()));
        }
        story.check_offers(tender, &mut problems);
        InputError::unless_empty(problems)?;
        let missing = own.is_none().then_some(story.deadline.as_ref()).flatten();
        let is_minitender = tender.answers.is_empty();
        Ok(missing.filter(|_| is_minitender).map(|deadline| {
            let mut tender = tender.clone();
            tender.deadline = Some(deadline.clone());
            tender
        }))
    }
}
