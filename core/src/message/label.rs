//! Headings and labels of tables, in both languages.

use super::Language;

macro_rules! labels {
    ($($(#[$doc:meta])+ $label:ident { cs: $cs:literal, en: $en:literal })+) => {
        /// A heading or a label of a report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Label { $( $(#[$doc])+ $label, )+ }

        impl Label {
            /// The label in a language.
            pub(crate) const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $( (Self::$label, Language::Czech) => $cs, (Self::$label, Language::English) => $en, )+
                }
            }

            /// The label with a capital, where it stands alone.
            pub(crate) fn alone(self, language: Language) -> String {
                let mut letters = self.text(language).chars();
                letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
            }
        }
    };
}

labels! {
    /// The title of the report of the pilot.
    PilotTitle { cs: "Minitendry: pilot ve dvou krajích", en: "Mini-tenders: the pilot in two regions" }
    /// What is invented in the pilot, and what is assumed.
    PilotNotice {
        cs: "Smyšlená data: rámcové smlouvy, poskytovatelé, ceny, poptávky, nabídky i odpovědi jsou vymyšlené, stejně tak kritéria, lhůty, jednotky, způsoby zadání, limity, zdroje peněz a indexace cen. Kdy se v pilotu zadávalo přímo, není známo. Jen počty dílčích smluv a objemy odpovídají zveřejněným výsledkům pilotu. Vymyšlené je i to, co se se smlouvami stalo: podpisy, plnění, faktury, platby, jedna změna, jeden předčasný konec, jedna námitka a jedna nezahájená smlouva. Nejlepší hodnoty kritérií se berou ze všech přípustných nabídek, i z těch pod minimem bodů.",
        en: "Invented data: the framework contracts, providers, prices, requests, offers and answers are made up, and so are the criteria, periods, units, ways of awarding, ceilings, sources of money and the indexation of prices. When the pilot awarded directly is not known. Only the numbers of partial contracts and the volumes follow the published results of the pilot. Made up is also what became of the contracts: signatures, deliveries, invoices, payments, one change, one early end, one objection and one contract that was never begun. The best figures of criteria are taken from all admissible offers, those below a minimum of points included."
    }
    /// The reconciliation.
    Reconciliation { cs: "Srovnání se zveřejněnými výsledky", en: "Reconciliation with the published results" }
    /// A region.
    Region { cs: "kraj", en: "region" }
    /// An area of services.
    Area { cs: "oblast", en: "area" }
    /// What was published.
    Published { cs: "zveřejněno", en: "published" }
    /// What the engine computed.
    Computed { cs: "vypočteno", en: "computed" }
    /// The difference.
    Difference { cs: "rozdíl", en: "difference" }
    /// The number of partial contracts.
    Contracts { cs: "dílčí smlouvy", en: "partial contracts" }
    /// Money spent.
    Volume { cs: "objem", en: "volume" }
    /// Spend by region and area.
    Spend { cs: "Výdaje podle kraje a oblasti", en: "Spend by region and area" }
    /// With value added tax.
    WithVat { cs: "s DPH", en: "with VAT" }
    /// The mean price.
    MeanPrice { cs: "průměr na smlouvu", en: "mean per contract" }
    /// Requests.
    Requests { cs: "poptávky", en: "requests" }
    /// How requests ended.
    Outcomes { cs: "Jak poptávky skončily", en: "How requests ended" }
    /// The outcome.
    Outcome { cs: "výsledek", en: "outcome" }
    /// Together.
    Total { cs: "celkem", en: "total" }
    /// By which way contracts were awarded.
    Ways { cs: "Jak byly smlouvy zadány", en: "How contracts were awarded" }
    /// A way.
    Way { cs: "způsob", en: "way" }
    /// In a mini-tender, to one offer.
    ByMiniTender { cs: "v minitendru", en: "in a mini-tender" }
    /// In a mini-tender, shared.
    BySharedOffers { cs: "v minitendru, rozděleno mezi více nabídek", en: "in a mini-tender, shared among offers" }
    /// Directly, to one participant.
    ByDirectOrder { cs: "přímo", en: "directly" }
    /// Directly, in parts.
    ByDirectParts { cs: "přímo, po částech", en: "directly, in parts" }
    /// What came of asking participants directly.
    AskedInAll { cs: "Přímá oslovení", en: "Participants asked directly" }
    /// How often somebody was asked.
    TimesAsked { cs: "oslovení", en: "times asked" }
    /// Who was asked for one order.
    Asked { cs: "Koho jsme oslovili přímo", en: "Who was asked directly" }
    /// When somebody was asked.
    AskedAt { cs: "osloven", en: "asked" }
    /// Until when it may answer.
    AnswerBy { cs: "odpověď do", en: "answer by" }
    /// What it answered.
    Answer { cs: "odpověď", en: "answer" }
    /// What it was asked for.
    AskedFor { cs: "žádáno za", en: "asked for" }
    /// What it takes.
    Takes { cs: "přebírá", en: "takes" }
    /// What else is to be said.
    Note { cs: "poznámka", en: "note" }
    /// A rule of the path.
    Rule { cs: "pravidlo", en: "rule" }
    /// What became of the contracts.
    Lives { cs: "Co se stalo se smlouvami", en: "What became of the contracts" }
    /// The stage of a contract.
    Stage { cs: "stav", en: "stage" }
    /// The value of contracts as they were concluded.
    Concluded { cs: "sjednáno", en: "concluded" }
    /// What was delivered.
    Delivered { cs: "dodáno", en: "delivered" }
    /// What was invoiced.
    Invoiced { cs: "fakturováno", en: "invoiced" }
    /// What was paid.
    Paid { cs: "zaplaceno", en: "paid" }
    /// Contracts about which there is something to be noticed.
    Noticed { cs: "U smluv k povšimnutí", en: "To be noticed about contracts" }
    /// Ceilings beside those of framework contracts, lots and participants.
    Ceilings { cs: "Další limity rámcových smluv", en: "Further ceilings of the framework contracts" }
    /// A ceiling.
    Ceiling { cs: "limit", en: "ceiling" }
    /// What it binds.
    Binds { cs: "pro", en: "binds" }
    /// Its maximum.
    Maximum { cs: "nejvýše", en: "maximum" }
    /// What is ordered of it.
    Ordered { cs: "objednáno", en: "ordered" }
    /// What is left of it.
    Left { cs: "zbývá", en: "left" }
    /// What nobody takes.
    Unmet { cs: "Nikdo nepřebírá", en: "Nobody takes" }
    /// Prices of a later version.
    PriceVersion { cs: "verze cen", en: "price version" }
    /// One award in full.
    OneAward { cs: "Jedno zadání podrobně", en: "One award in full" }
    /// The request.
    Request { cs: "poptávka", en: "request" }
    /// The offer.
    Offer { cs: "nabídka", en: "offer" }
    /// The participant.
    Participant { cs: "účastník", en: "participant" }
    /// The price.
    Price { cs: "cena", en: "price" }
    /// The points of one criterion.
    CriterionPoints { cs: "body", en: "points of" }
    /// One partial contract.
    Contract { cs: "Dílčí smlouva", en: "Partial contract" }
    /// The first reason.
    Reason { cs: "důvod", en: "reason" }
    /// How sure we are, explained.
    ConfidenceLegend {
        cs: "Jistota citace: A ustanovení jsme četli, B četli jsme druhotný zdroj, C obecná znalost bez ověření, D odvozeno.",
        en: "Confidence of a citation: A we read the provision, B we read a secondary source, C general knowledge, not verified, D derived."
    }
    /// Where the service is needed.
    Where { cs: "místo", en: "place" }
    /// The place in the ranking.
    Place { cs: "pořadí", en: "rank" }
    /// Points together.
    Points { cs: "body celkem", en: "points in all" }
    /// Why.
    Reasons { cs: "Důvody", en: "Reasons" }
    /// What was found about offers.
    Findings { cs: "Zjištění", en: "Findings" }
    /// An item of a contract.
    Item { cs: "položka", en: "item" }
    /// A quantity.
    Quantity { cs: "množství", en: "quantity" }
    /// The price of a unit.
    UnitPrice { cs: "cena za jednotku", en: "unit price" }
    /// The decisions.
    Decisions { cs: "Rozhodnutí", en: "Decisions" }
    /// A day.
    Day { cs: "den", en: "day" }
    /// The winner.
    Winner { cs: "dodavatel", en: "supplier" }
    /// The counts agree.
    Reconciles { cs: "Počty souhlasí přesně a objemy se liší nejvýše o", en: "The counts agree exactly and the volumes within" }
    /// They do not.
    DoesNotReconcile { cs: "Výsledky NESOUHLASÍ se zveřejněnými.", en: "The results do NOT reconcile with the published ones." }
    /// Excluded from the ranking.
    Excluded { cs: "vyřazena", en: "excluded" }
    /// How sure we are.
    Confidence { cs: "jistota", en: "confidence" }
    /// The authority that concluded the framework contract.
    Authority { cs: "zadavatel", en: "authority" }
    /// The framework contract.
    Framework { cs: "rámcová smlouva", en: "framework contract" }
    /// The lot.
    Lot { cs: "část", en: "lot" }
    /// The number of a file.
    FileNumber { cs: "spisová značka", en: "file number" }
    /// The day of a document.
    DrawnUpOn { cs: "vyhotoveno", en: "drawn up" }
    /// When the request was received.
    ReceivedAt { cs: "poptávka doručena", en: "request received" }
    /// When the work is done.
    Period { cs: "období plnění", en: "period of the work" }
    /// When the call went out.
    CallIssued { cs: "výzva odeslána", en: "call issued" }
    /// When the call was changed.
    CallChanged { cs: "výzva změněna", en: "call changed" }
    /// To whom the call went.
    CallTo { cs: "vyzváni", en: "called" }
    /// The end of the offer period.
    Deadline { cs: "konec lhůty pro nabídky", en: "deadline for offers" }
    /// The moment of the decision.
    DecidedAt { cs: "rozhodnuto", en: "decided" }
    /// When an offer was handed in.
    HandedIn { cs: "podána", en: "handed in" }
    /// How an offer stands.
    Standing { cs: "stav", en: "state" }
    /// It was evaluated.
    Evaluated { cs: "hodnocena", en: "evaluated" }
    /// It was handed in.
    Received { cs: "přijata", en: "received" }
    /// Without value added tax.
    WithoutVat { cs: "bez\u{a0}DPH", en: "without\u{a0}VAT" }
    /// The criterion.
    Criterion { cs: "kritérium", en: "criterion" }
    /// The weight of a criterion.
    Weight { cs: "váha", en: "weight" }
    /// How points are computed.
    Formula { cs: "výpočet bodů", en: "how points are computed" }
    /// The least points.
    MinimumPoints { cs: "nejméně bodů", en: "least points" }
    /// The figure that an offer gives.
    Figure { cs: "nabídnutá hodnota", en: "figure offered" }
    /// Points.
    PointsOfOne { cs: "body", en: "points" }
    /// By whom points were given, and why.
    GivenBy { cs: "kdo a proč", en: "by whom and why" }
    /// A role.
    Role { cs: "role", en: "role" }
    /// When it was ruled.
    RuledAt { cs: "kdy", en: "when" }
    /// What was ruled.
    Ruled { cs: "rozhodnutí", en: "ruling" }
    /// What a price was compared with.
    ComparedWith { cs: "srovnání", en: "compared with" }
    /// The price compared with.
    ReferencePrice { cs: "srovnávací cena", en: "reference" }
    /// How far below.
    Deviation { cs: "odchylka", en: "below by" }
    /// From what deviation on.
    Limit { cs: "hranice", en: "limit" }
    /// Yes.
    Yes { cs: "ano", en: "yes" }
    /// No.
    No { cs: "ne", en: "no" }
    /// Your offer, as a column.
    Yours { cs: "vaše nabídka", en: "your offer" }
    /// The selected offer, as a column.
    Selected { cs: "vybraná nabídka", en: "selected offer" }
    /// The figure that is ranked, together.
    Result { cs: "výsledek", en: "result" }
    /// What it is about.
    SubjectHeading { cs: "Předmět", en: "Subject" }
    /// What was asked for.
    AskedLines { cs: "Co se poptává", en: "What is asked for" }
    /// The offers.
    OffersHeading { cs: "Podané nabídky", en: "Offers" }
    /// The offers that are out.
    ExcludedHeading { cs: "Vyřazené nabídky", en: "Excluded offers" }
    /// Criteria and how they are combined.
    SchemeHeading { cs: "Kritéria a způsob hodnocení", en: "Criteria and scheme" }
    /// The criteria, as published.
    CriteriaCaption { cs: "Kritéria, jak byla zveřejněna", en: "Criteria as published" }
    /// The evaluation by criterion.
    ByCriterionHeading { cs: "Hodnocení podle kritérií", en: "Evaluation by criterion" }
    /// The ranking.
    RankingHeading { cs: "Srovnání a pořadí", en: "Comparison and ranking" }
    /// Ties.
    TiesHeading { cs: "Shody", en: "Ties" }
    /// Low prices.
    LowPricesHeading { cs: "Mimořádně nízké ceny", en: "Abnormally low prices" }
    /// What people ruled.
    RulingsHeading { cs: "Rozhodnutí osob", en: "Rulings of people" }
    /// The result.
    ResultHeading { cs: "Výsledek", en: "Result" }
    /// What is open.
    OpenHeading { cs: "Co zbývá rozhodnout", en: "What is open" }
    /// What else was found.
    OtherFindings { cs: "Další zjištění", en: "Other findings" }
    /// Notes.
    NotesHeading { cs: "Poznámky", en: "Notes" }
    /// Signatures.
    SignaturesHeading { cs: "Podpisy", en: "Signatures" }
    /// Your offer.
    YourOfferHeading { cs: "Vaše nabídka", en: "Your offer" }
    /// Your answer.
    YourAnswerHeading { cs: "Vaše odpověď", en: "Your answer" }
    /// Why it was excluded.
    WhyExcludedHeading { cs: "Proč byla nabídka vyřazena", en: "Why the offer was excluded" }
    /// The comparison with the selected offer.
    ComparisonHeading { cs: "Srovnání s vybranou nabídkou", en: "Comparison with the selected offer" }
    /// What the evaluators said.
    EvaluatorsHeading { cs: "Zdůvodnění hodnotitelů", en: "Reasons of the evaluators" }
    /// Name and signature, on a line to sign.
    NameAndSignature { cs: "jméno, podpis, datum", en: "name, signature, date" }
    /// For the authority, where nobody is named.
    ForTheAuthority { cs: "za zadavatele", en: "for the authority" }
    /// The number of a contract within its request.
    ContractNumber { cs: "smlouva č.", en: "contract no." }
    /// The name of an organisation.
    Name { cs: "název", en: "name" }
    /// The identification number of an organisation.
    Ico { cs: "IČO", en: "IČO" }
    /// What is counted.
    Unit { cs: "jednotka", en: "unit" }
    /// The price of a line.
    LinePrice { cs: "cena řádku", en: "price of the line" }
    /// The rate of value added tax.
    VatRate { cs: "sazba DPH", en: "VAT rate" }
    /// The price of a contract.
    ContractPrice { cs: "cena smlouvy bez DPH", en: "contract price without VAT" }
    /// The price of a contract with value added tax.
    ContractPriceWithVat { cs: "cena smlouvy s DPH", en: "contract price with VAT" }
    /// The first day.
    From { cs: "od", en: "from" }
    /// The last day.
    To { cs: "do", en: "to" }
    /// The source that pays.
    FundingSource { cs: "zdroj financování", en: "funding source" }
    /// The name of a fact.
    Fact { cs: "údaj", en: "fact" }
    /// What a fact is.
    Value { cs: "hodnota", en: "value" }
    /// When somebody answered.
    AnsweredAt { cs: "odpověděl", en: "answered" }
    /// What costs what somebody takes.
    TakesFor { cs: "přebírá za", en: "takes for" }
    /// The provision of a law.
    Provision { cs: "ustanovení", en: "provision" }
    /// The number of a step.
    StepNumber { cs: "krok č.", en: "step no." }
    /// What a step is.
    Step { cs: "krok", en: "step" }
    /// What is said of it.
    Said { cs: "jak a proč", en: "how and why" }
    /// A step: the points of an offer by one criterion.
    StepPoints { cs: "body za kritérium", en: "points of a criterion" }
    /// A step: what the scheme declares.
    StepScheme { cs: "způsob hodnocení", en: "scheme" }
    /// A step: a tie.
    StepTie { cs: "shoda", en: "tie" }
    /// A step: a low price.
    StepLowPrice { cs: "mimořádně nízká cena", en: "abnormally low price" }
    /// A step: what else was found.
    Finding { cs: "zjištění", en: "finding" }
    /// On what something rests.
    Source { cs: "pramen", en: "source" }
    /// What rests on a source.
    SourceOf { cs: "k čemu", en: "of what" }
    /// The sheet of offers.
    SheetOffers { cs: "Nabídky", en: "Offers" }
    /// The sheet of excluded offers.
    SheetExcluded { cs: "Vyřazené", en: "Excluded" }
    /// The sheet of those who were asked directly.
    SheetAsked { cs: "Oslovení", en: "Asked" }
    /// The sheet of criteria.
    SheetCriteria { cs: "Kritéria", en: "Criteria" }
    /// The sheet of steps.
    SheetSteps { cs: "Postup", en: "Steps" }
    /// The sheet of sources.
    SheetSources { cs: "Prameny", en: "Sources" }
    /// The sheet of contracts.
    SheetContracts { cs: "Smlouvy", en: "Contracts" }
    /// The sheet of lines of contracts.
    SheetLines { cs: "Položky", en: "Lines" }
    /// The sheet of invoices.
    SheetInvoices { cs: "Faktury", en: "Invoices" }
    /// The sheet of what is drawn down in money.
    SheetDrawdown { cs: "Čerpání", en: "Drawdown" }
    /// The sheet of what is drawn down in units.
    SheetDrawdownUnits { cs: "Čerpání v jednotkách", en: "Drawdown in units" }
    /// The sheet of requests.
    SheetRequests { cs: "Poptávky", en: "Requests" }
    /// The sheet of what is to be noticed.
    SheetFindings { cs: "K povšimnutí", en: "Findings" }
    /// Whether the award of a draft was annulled.
    Annulled { cs: "zadání zrušeno", en: "award annulled" }
    /// For how many children.
    Children { cs: "dětí", en: "children" }
    /// When it was awarded.
    AwardedAt { cs: "zadáno", en: "awarded" }
    /// When it was signed.
    SignedAt { cs: "podepsáno", en: "signed" }
    /// The last day of publication.
    PublishBy { cs: "uveřejnit do", en: "publish by" }
    /// The day of publication.
    PublishedOn { cs: "uveřejněno", en: "published on" }
    /// The first day of effect.
    EffectiveFrom { cs: "účinná od", en: "in effect from" }
    /// The price before any change.
    ConcludedPrice { cs: "cena při zadání", en: "price as concluded" }
    /// What is bound.
    Bound { cs: "vázáno", en: "bound" }
    /// What the client paid.
    ClientPaid { cs: "zaplatil klient", en: "paid by the client" }
    /// The contract that it continues.
    Continues { cs: "pokračuje v poptávce", en: "continues request" }
    /// Visits to which nobody came.
    Missed { cs: "zmeškáno", en: "missed" }
    /// What was accepted.
    Accepted { cs: "převzato", en: "accepted" }
    /// What was taken off.
    Deducted { cs: "sraženo", en: "deducted" }
    /// An invoice.
    Invoice { cs: "faktura", en: "invoice" }
    /// What was credited.
    Credited { cs: "dobropisováno", en: "credited" }
    /// The credit notes.
    CreditNotes { cs: "dobropisy", en: "credit notes" }
    /// Whose limit it is.
    LimitOf { cs: "čí limit", en: "limit of" }
    /// An id.
    Id { cs: "označení", en: "id" }
    /// What is held for calls that are out.
    Reserved { cs: "rezervováno", en: "reserved" }
    /// The share of a limit that is used.
    ShareUsed { cs: "podíl vyčerpaného", en: "share used" }
    /// Objections that are open.
    OpenObjections { cs: "otevřené námitky", en: "open objections" }
    /// The sheet of a year in all.
    SheetYear { cs: "Rok celkem", en: "Year in all" }
    /// The sheet by office.
    SheetOffices { cs: "Podle úřadu", en: "By office" }
    /// The sheet by age.
    SheetAges { cs: "Podle věku", en: "By age" }
    /// The sheet by source.
    SheetFundingSources { cs: "Podle zdroje", en: "By source" }
    /// Children for whom something was delivered.
    ChildrenServed { cs: "dětí s dodávkou", en: "children served" }
    /// Groups of children.
    SiblingGroups { cs: "skupin dětí", en: "groups of children" }
    /// Whether figures are hidden.
    Hidden { cs: "skryto", en: "hidden" }
    /// An office.
    Office { cs: "úřad", en: "office" }
    /// The units asked for.
    AskedUnits { cs: "poptáno", en: "asked for" }
    /// The units that no contract orders.
    UnmetUnits { cs: "neuspokojeno", en: "unmet" }
    /// Ages over several bands.
    SeveralAges { cs: "více pásem", en: "several bands" }
    /// It is not known.
    NotKnown { cs: "není známo", en: "not known" }
    /// No source is named.
    NoSource { cs: "bez zdroje", en: "no source" }
    /// A request that is not decided.
    StillOpen { cs: "nerozhodnuto", en: "open" }
}
