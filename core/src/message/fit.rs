//! The codes of what is said beside parameters that were fitted: above all what data cannot tell.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for FitCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something said beside fitted parameters. Codes never change their meaning; new ones may be added.
    pub enum FitCode {
        /// What the data are of: always said of requests.
        OnlyWhatWasAsked = "only_what_was_asked" {
            en: "the data hold what was asked for: what offices did not ask for, knowing that nobody would deliver, is not in them",
            cs: "data obsahují jen to, oč se žádalo: co úřady nepožadovaly, protože by to nikdo nedodal, v nich není",
        }
        /// What requests say nothing of: always said.
        NothingOfProviders = "nothing_of_providers" {
            en: "requests and totals say nothing of costs, of who would not offer and why, nor of what would change under another policy",
            cs: "požadavky a součty neříkají nic o nákladech, o tom, kdo a proč by nenabídl, ani co by se změnilo při jiné variantě",
        }
        /// A group of few requests.
        FewRequests = "few_requests" {
            en: "{name}: {value} requests; between {low} and {high} in a year are all plausible", cs: "{name}: počet požadavků je {value}; věrohodné je {low} až {high} ročně",
        }
        /// No factors of months, as the data are of fewer than two whole years.
        NoSeason = "no_season" {
            en: "{value} whole years of data: what is a season and what a single wave cannot be told apart from fewer than {expected}, and no factors of months are given",
            cs: "celých let v datech: {value}; z méně než {expected} nelze odlišit sezónu od jediné vlny, proto se činitele měsíců neuvádějí",
        }
        /// Months of a group do not differ more than chance explains, or there are too few of them.
        NoWaves = "no_waves" {
            en: "{name}: the months differ no more than chance explains, or are too few; taken as independent requests", cs: "{name}: měsíce se neliší víc, než vysvětlí náhoda, nebo je jich málo; požadavky se berou jako nezávislé",
        }
        /// Totals without single contracts.
        TotalsOnly = "totals_only" {
            en: "totals give the rate and the mean value of contracts, and nothing of how much they differ, nor of requests that stayed unmet",
            cs: "součty určují četnost a průměrnou hodnotu smluv, ale ne jejich rozptyl ani nesplněné požadavky",
        }
        /// Prices are seen, costs never: always said of recorded prices.
        CostsUnseen = "costs_unseen" {
            en: "costs are never seen, only prices, and markup and cost cannot be parted: `costs` is the level of prices, and what a policy would change of them is not in the data",
            cs: "náklady nejsou nikdy vidět, jen ceny, a přirážku od nákladů nelze oddělit: `costs` je úroveň cen a co by na nich změnila jiná varianta, data neříkají",
        }
        /// Offers above a ceiling are never handed in: always said of recorded prices.
        SurvivorsOnly = "survivors_only" {
            en: "only prices that were offered are in the data: who would have had to ask for more than the maximum price did not offer, so that the level is that of those who could, and the simulation cuts it off once more",
            cs: "data obsahují jen nabídnuté ceny: kdo by musel chtít víc než nejvyšší cenu, nenabídl, takže úroveň je jen těch, kdo mohli, a simulace ji ořízne ještě jednou",
        }
        /// What no record of one framework contract tells: always said of recorded prices.
        NotFitted = "not_fitted" {
            en: "each firm is seen in one world only: how much its level might have differed, what distance and backlog do, and when it would leave are not fitted and are set to nothing",
            cs: "každá firma je vidět jen v jediném světě: o kolik mohla být její úroveň jiná, co působí vzdálenost a vytížení a kdy by odešla, se neodhaduje a nastavuje se na nic",
        }
        /// Why a call was not answered: always said of calls.
        WhyNotUnseen = "why_not_unseen" {
            en: "why a call was not answered is not recorded (no room, too dear, no wish): all of it stands in the share of calls answered",
            cs: "proč někdo na výzvu neodpověděl, není zaznamenáno (bez kapacity, příliš drahé, nechtěl): vše je v podílu zodpovězených výzev",
        }
        /// Calls of which it is not recorded to whom they went.
        RecipientsAssumed = "recipients_assumed" {
            en: "calls without a record of their recipients: {value}; everybody in the lot against whom nothing stood counts as called",
            cs: "výzvy bez záznamu adresátů: {value}; za vyzvané se považují všichni účastníci části, kterým nic nebránilo",
        }
        /// A participant with few prices of an item.
        FewOffers = "few_offers" {
            en: "{name}: offered prices: {value}[; a level between {low} and {high} is plausible]", cs: "{name}: počet nabídnutých cen je {value}[; věrohodná je úroveň {low} až {high}]",
        }
        /// Prices that are known from contracts alone.
        LosersUnseen = "losers_unseen" {
            en: "{name}: some prices are known from contracts alone, where it won; offers that lost are not recorded, and the level is too low",
            cs: "{name}: některé ceny jsou známy jen ze smluv, tedy když uspěl; neúspěšné nabídky nejsou zaznamenány a úroveň je příliš nízká",
        }
        /// An item for which nothing says a price, so that there is no model.
        NoPrice = "no_price" {
            en: "{name}: nothing says what `{value}` costs, and there is no model", cs: "{name}: nic neříká, kolik stojí `{value}`, a model proto chybí",
        }
        /// An item that a participant never offered.
        PriceAssumed = "price_assumed" {
            en: "{name}: `{value}` was never offered; its price is assumed: that of the framework contract, else the maximum at the level of its other items",
            cs: "{name}: `{value}` nikdy nenabídl; cena je předpoklad: ta z rámcové smlouvy, jinak nejvyšší cena na úrovni jeho ostatních položek",
        }
        /// Lines of offers without a price.
        PricesLeftOut = "prices_left_out" {
            en: "lines of offers without a price of a unit, or with one of 0, left out: {value}", cs: "řádky nabídek bez jednotkové ceny nebo s cenou 0, vynechané: {value}",
        }
        /// Nobody knows how often a participant would refuse.
        RefusalsUnseen = "refusals_unseen" {
            en: "{name}: no contract that it won by an offer is recorded; refusals are set to none", cs: "{name}: není zaznamenána žádná smlouva, kterou získal nabídkou; odmítání se nastavuje na žádné",
        }
        /// Direct orders without calls.
        WillingOrRefusing = "willing_or_refusing" {
            en: "{name}: of direct orders it is not seen whether it was unwilling or refused; all of it is set as refusing", cs: "{name}: u přímých objednávek není vidět, zda nechtěl, nebo odmítl; vše se nastavuje jako odmítání",
        }
        /// Answers that came too late, or never.
        AnswersCutOff = "answers_cut_off" {
            en: "{name}: questions left without an answer in time: {value}; how long those would have taken is not seen, and times look shorter than they are",
            cs: "{name}: dotazy bez včasné odpovědi: {value}; jak dlouho by trvaly, není vidět, a doby vypadají kratší, než jsou",
        }
        /// Values of offers that no distribution of figures gives.
        ValuesNotModelled = "values_not_modelled" {
            en: "{name}: offered values are names, yes or no, or below 0; no figures are modelled for it, and simulated offers lack it",
            cs: "{name}: nabídnuté hodnoty jsou názvy, ano či ne, nebo pod 0; čísla se pro něj nemodelují a simulované nabídky je nemají",
        }
        /// Totals without a demand.
        OnlyTheProduct = "only_the_product" {
            en: "totals identify the product of quantity and price of a unit only: without knowing how much is asked for they say nothing of prices",
            cs: "součty určují jen součin množství a jednotkové ceny: bez znalosti, kolik se žádá, neříkají o cenách nic",
        }
        /// What the level of totals rests on.
        LevelOfTotals = "level_of_totals" {
            en: "the level of totals holds if each request became one contract of its whole quantity, if prices do not go with quantities, and if the demand is that of the same time",
            cs: "úroveň ze součtů platí, pokud se každý požadavek stal jednou smlouvou na celé množství, ceny nezávisejí na množství a poptávka je z téže doby",
        }
        /// Requests outside of the period that is fitted.
        LeftOut = "left_out" {
            en: "requests received outside of the period, left out: {value}", cs: "požadavky přijaté mimo období, vynechané: {value}",
        }
    }
}
