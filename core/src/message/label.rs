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
        cs: "Smyšlená data: rámcové smlouvy, poskytovatelé, ceny, poptávky i nabídky jsou vymyšlené, stejně tak kritéria, lhůty a jednotky. Jen počty dílčích smluv a objemy odpovídají zveřejněným výsledkům pilotu. Předpokládá se, že vše objednané bylo dodáno: kapacita se uvolní, jakmile skončí období smlouvy. Nejlepší hodnoty kritérií se berou ze všech přípustných nabídek, i z těch pod minimem bodů.",
        en: "Invented data: the framework contracts, providers, prices, requests and offers are made up, and so are the criteria, periods and units. Only the numbers of partial contracts and the volumes follow the published results of the pilot. Everything ordered is assumed to have been delivered: capacity is free again once the period of a contract has ended. The best figures of criteria are taken from all admissible offers, those below a minimum of points included."
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
