//! What measures are called.

use super::SimulationMeasure as M;
use crate::message::Language;

impl M {
    /// The measure for people, with its unit.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let (czech, english) = match self {
            M::Requests => ("doručené poptávky", "requests received"),
            M::Censored => ("poptávky nevyřízené na konci", "requests open at the end"),
            M::Contracts => ("dílčí smlouvy", "partial contracts"),
            M::DirectShare => ("podíl přímo zadaných smluv", "share of contracts awarded directly"),
            M::Unmet => ("poptávky bez smlouvy", "requests without a contract"),
            M::UnmetShare => ("podíl poptávek bez smlouvy", "share of requests without a contract"),
            M::PartlyMet => ("poptávky splněné jen zčásti", "requests met in part"),
            M::UnmetNoOffer => ("bez smlouvy: bez nabídky", "unmet: no offer"),
            M::UnmetNoAdmissibleOffer => ("bez smlouvy: bez přípustné nabídky", "unmet: no admissible offer"),
            M::UnmetNoCapacity => ("bez smlouvy: bez kapacity", "unmet: no capacity"),
            M::UnmetCeilingReached => ("bez smlouvy: vyčerpán limit", "unmet: ceiling reached"),
            M::UnmetOutsideFramework => ("bez smlouvy: mimo rámcovou smlouvu", "unmet: outside the framework contract"),
            M::UnmetRefusedByAll => ("bez smlouvy: všichni odmítli", "unmet: refused by all"),
            M::UnmetOther => ("bez smlouvy: jiný důvod", "unmet: another reason"),
            M::Spend => ("ceny smluv (Kč bez DPH)", "prices of contracts (CZK without VAT)"),
            M::PriceToMaximum => ("cena k nejvyšší jednotkové ceně", "price to maximum unit price"),
            M::PriceToFramework => ("cena k ceně v rámcové smlouvě", "price to price of the framework contract"),
            M::ContactDaysMean => ("dny do prvního kontaktu, průměr", "days to first contact, mean"),
            M::ContactDaysMedian => ("dny do prvního kontaktu, medián", "days to first contact, median"),
            M::ContactDaysNinety => {
                ("dny do prvního kontaktu, 90 % poptávek", "days to first contact, 90 % of requests")
            }
            M::ContactDaysLongest => ("dny do prvního kontaktu, nejdéle", "days to first contact, longest"),
            M::AwardDaysMean => ("dny do zadání, průměr", "days to the award, mean"),
            M::AwardDaysMedian => ("dny do zadání, medián", "days to the award, median"),
            M::AwardDaysNinety => ("dny do zadání, 90 % poptávek", "days to the award, 90 % of requests"),
            M::AuthorityDays => ("z toho dny u zadavatele", "of these, days at the authority"),
            M::OfferDays => ("z toho dny lhůty pro nabídky", "of these, days of the offer period"),
            M::ProviderDays => ("z toho dny u poskytovatelů", "of these, days at providers"),
            M::WishedDays => ("z toho dny do požadovaného začátku", "of these, days to the wished beginning"),
            M::OutsideShare => {
                ("podíl smluv s poskytovatelem odjinud", "share of contracts with a provider from elsewhere")
            }
            M::Calls => ("výzvy", "calls"),
            M::SoleOfferShare => ("podíl výzev s jedinou nabídkou", "share of calls with a single offer"),
            M::OffersPerCall => ("nabídky na výzvu", "offers per call"),
            M::Offers => ("nabídky", "offers"),
            M::Evaluations => ("hodnocení nabídek", "evaluations of offers"),
            M::Questions => ("dotazy na převzetí", "questions to take an order"),
            M::Refusals => ("odmítnutí", "refusals"),
            M::Unanswered => ("odmítnutí bez odpovědi včas", "refusals without an answer in time"),
            M::NoRoom => ("nenabídli: bez kapacity", "did not offer: no room"),
            M::TooDear => ("nenabídli: náklady nad limitem", "did not offer: cost above the cap"),
            M::Unwilling => ("nenabídli: nechtěli", "did not offer: unwilling"),
            M::Utilisation => ("využití kapacity", "use of capacity"),
            M::IdleUnitDays => ("volná kapacita (jednotky × dny)", "idle capacity (units × days)"),
            M::CeilingReachedAfter => ("dny do vyčerpání limitu", "days until a ceiling is used up"),
            M::Concentration => ("koncentrace výdajů (HHI)", "concentration of spending (HHI)"),
            M::LargestShare => ("podíl největšího poskytovatele", "share of the largest provider"),
            M::SmallShare => ("podíl malých poskytovatelů", "share of small providers"),
            M::LongestWithout => ("nejdelší doba bez smlouvy (dny)", "longest time without a contract (days)"),
            M::OverRegisterLimit => ("smlouvy nad 50 000 Kč", "contracts above 50,000 CZK"),
            M::LowPrices => ("mimořádně nízké ceny", "abnormally low prices"),
            M::BrokenOff => ("předčasně ukončené smlouvy", "contracts broken off"),
            M::FollowUps => ("opakované poptávky", "requests that ask again"),
            M::Continuity => ("podíl opakovaných u téhož poskytovatele", "share of these with the same provider"),
            M::CallDays => ("dny s výzvou", "days with a call"),
            M::CoordinatorHours => ("hodiny koordinátora", "hours of the coordinator"),
            M::StandByCost => ("placená pohotovost (Kč bez DPH)", "paid stand-by (CZK without VAT)"),
            M::TravelCost => ("cestovné vedle cen (Kč bez DPH)", "travel beside prices (CZK without VAT)"),
            M::GuaranteeCost => ("doplatky do minima (Kč bez DPH)", "payments up to minimums (CZK without VAT)"),
            M::TotalCost => ("náklady celkem (Kč bez DPH)", "costs in total (CZK without VAT)"),
            M::PriceOfFairness => ("příplatek proti nejnižší ceně", "surcharge on the lowest price"),
            M::FlippedByWithdrawal => {
                ("podíl zadání závislých na poražené nabídce", "share of awards that hang on a losing offer")
            }
            M::LotContracts => ("smlouvy části", "contracts of a lot"),
            M::LotSpend => ("ceny smluv části (Kč bez DPH)", "prices of contracts of a lot (CZK without VAT)"),
            M::LotUnmet => ("poptávky části bez smlouvy", "requests of a lot without a contract"),
            M::ParticipantContracts => ("smlouvy účastníka", "contracts of a participant"),
            M::ParticipantSpend => {
                ("ceny smluv účastníka (Kč bez DPH)", "prices of contracts of a participant (CZK without VAT)")
            }
            M::YearSpend => ("ceny smluv roku (Kč bez DPH)", "prices of contracts of a year (CZK without VAT)"),
            M::YearCeilingReachedAfter => ("dny do vyčerpání limitu roku", "days until a ceiling of a year is used up"),
        };
        match language {
            Language::Czech => czech,
            Language::English => english,
        }
    }
}
