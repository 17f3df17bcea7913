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
}
