//! Whole sentences of reports and notices, with values in them, in both languages.
//!
//! Templates are those of the codes: `{name}` is a value, a part in `[…]` is left out where one of its values is missing.
//! Values are written as people write them before they come here.

use super::{Language, fill};

macro_rules! sentences {
    ($($(#[$doc:meta])+ $sentence:ident { cs: $cs:literal, en: $en:literal })+) => {
        /// A sentence of a report or a notice.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Sentence { $( $(#[$doc])+ $sentence, )+ }

        impl Sentence {
            #[cfg(test)]
            const ALL: &'static [Self] = &[ $( Self::$sentence, )+ ];

            const fn template(self, language: Language) -> &'static str {
                match (self, language) {
                    $( (Self::$sentence, Language::Czech) => $cs, (Self::$sentence, Language::English) => $en, )+
                }
            }
        }
    };
}

impl Sentence {
    /// The sentence with its values.
    pub(crate) fn with(self, language: Language, values: &[(&str, String)]) -> String {
        fill(self.template(language), values, None)
    }

    /// A sentence without values.
    pub(crate) fn text(self, language: Language) -> String {
        self.with(language, &[])
    }
}

sentences! {
    // What a document is.

    /// The title of the report on a mini-tender.
    ReportTitle { cs: "Zpráva o hodnocení nabídek", en: "Evaluation report" }
    /// The title of the report on a direct award.
    DirectReportTitle { cs: "Zpráva o přímém zadání", en: "Report on a direct award" }
    /// The title of a notice.
    NoticeTitle { cs: "Oznámení o výsledku", en: "Notice of the result" }
    /// The request below a title.
    OfRequest { cs: "Poptávka {request}, verze {version}", en: "Request {request}, version {version}" }
    /// That the data are invented.
    Invented {
        cs: "Smyšlená data. Tento dokument je ukázka: strany, ceny, nabídky i rozhodnutí jsou vymyšlené.",
        en: "Invented data. This document is a sample: the parties, prices, offers and decisions are made up."
    }
    /// What a report has to show, as we read the act.
    ReportLaw {
        cs: "{provision} čteme tak, že písemná zpráva uvádí hodnocené údaje, hodnocení podle jednotlivých kritérií, srovnání hodnot a výsledek (jistota {confidence}). Podobu zprávy jsme zvolili sami; není to vzor ministerstva.",
        en: "We read {provision} so that a written report shows the data evaluated, the evaluation by criterion, the comparison of the figures and the result (confidence {confidence}). The form of the report is our choice and no form of the ministry."
    }
    /// That the form is ours.
    OwnForm {
        cs: "Podobu zprávy jsme zvolili sami; není to vzor ministerstva.",
        en: "The form of the report is our choice and no form of the ministry."
    }
    /// Why a notice is sent.
    NoticeLaw {
        cs: "Výběr se s odůvodněním oznamuje všem, kdo podali nabídku ({provision}, jistota {confidence}).",
        en: "The selection is notified, with reasons, to everybody who offered ({provision}, confidence {confidence})."
    }
    /// How far a notice goes.
    NoticeExtent {
        cs: "Oznámení srovnává vaši nabídku s vybranou; o dalších nabídkách uvádí jen jejich počet. Tento rozsah je naší volbou.",
        en: "This notice compares your offer with the selected one; of other offers it says only how many there were. How far it goes is our choice."
    }
    /// That everything can be computed again.
    Recomputable {
        cs: "Všechny body a výsledky vypočetl program minitendr {version} přesně, ve zlomcích. Z cen a hodnot uvedených v této zprávě, z kritérií a ze zaokrouhlení je může každý přepočítat; stejný vstup dává stejný výsledek do poslední číslice.",
        en: "All points and results were computed exactly, in fractions, by the program minitendr {version}. From the prices and figures in this report, the criteria and the rounding anybody can compute them again; the same input gives the same result to the last digit."
    }
    /// Where the price of a contract stands in a sheet.
    ContractPriceOnce {
        cs: "Cena smlouvy stojí jen na prvním řádku každé smlouvy, aby se sloupec dal sečíst.",
        en: "The price of a contract stands on its first row alone, so that the column can be added up."
    }
    /// What rests on the framework contract.
    SourceOfScheme {
        cs: "Kritéria, způsob hodnocení, položky, ceny a limity.",
        en: "Criteria, scheme, items, prices and ceilings."
    }
    /// What rests on the law.
    SourceOfReport { cs: "Co má zpráva uvádět.", en: "What a report has to show." }
    /// What the program did.
    SourceOfFigures { cs: "Výpočet všech čísel, přesně ve zlomcích.", en: "All figures, computed exactly in fractions." }
    /// The title of the workbook of a register.
    RegisterTitle { cs: "Smlouvy a čerpání – rámcová smlouva {framework}", en: "Contracts and drawdown – framework contract {framework}" }
    /// In which base the money of a register is.
    WithoutVatUnlessSaid { cs: "Částky jsou bez DPH, není-li uvedeno jinak.", en: "Amounts are without VAT unless the column says otherwise." }
    /// What is bound of a contract.
    BoundIs {
        cs: "Vázáno: celá cena smlouvy; po jejím konci to, co se dodalo.",
        en: "Bound: the whole price of a contract; once it ended, what was delivered."
    }
    /// Where nothing is known of deliveries.
    NoDeliveriesKnown {
        cs: "Prázdné dodávky: u smlouvy nebyla zaznamenána žádná. Jsou vedeny po položkách, a stojí proto u prvního řádku položky.",
        en: "Empty deliveries: none was recorded for the contract. They are kept by item and stand on the first line of an item."
    }
    /// Which invoices are listed.
    NumberedInvoicesOnly {
        cs: "Jen faktury s číslem; co se fakturovalo v součtu, je na listu Smlouvy.",
        en: "Only invoices that have a number; what was invoiced as a sum stands in the sheet Contracts."
    }
    /// What is left.
    LeftIs {
        cs: "Zbývá: nejvyšší hodnota bez rezervovaného a objednaného. Zdroj financování sám limit nemá.",
        en: "Left: the maximum less what is reserved and ordered. A funding source has no limit of its own."
    }
    /// What is not said of requests.
    NoNeeds {
        cs: "Neuvádí se nic o dětech a jejich potřebách ani spisové pseudonymy.",
        en: "Nothing is said of the children and their needs, nor the pseudonyms of their cases."
    }
    /// The title of a yearly report.
    YearlyTitle { cs: "Roční přehled {year}", en: "Yearly report {year}" }
    /// What counts in a year.
    YearlyCounted {
        cs: "Rok {year}: poptávky v něm doručené a jejich děti (každé jednou, podle pseudonymu), smlouvy v něm zadané za cenu na jeho konci, dodávky, faktury a platby, které v něm nastaly. Jak poptávka skončila, se rozumí ke konci roku: o které se rozhodlo až po něm, je zde nerozhodnutá, takže výsledky několika let nelze sčítat. Částky jsou bez DPH. Věková pásma jsme zvolili sami.",
        en: "The year {year}: requests received in it with their children (each once, by its pseudonym), contracts awarded in it at their price at its end, deliveries, invoices and payments that happened in it. How a request ended is as of the end of the year: one that was decided later is undecided here, so that outcomes of several years do not add up. Amounts are without VAT. The bands of ages are our choice."
    }
    /// Why there are no families.
    YearlyFamilies {
        cs: "Rodiny doklady neznají. Skupiny dětí jsou děti spojené společnými poptávkami; sourozenci z oddělených poptávek jsou dvě skupiny.",
        en: "The documents do not know families. Groups of children are those that requests join; siblings of separate requests are two groups."
    }
    /// What was not given.
    YearlyMissing {
        cs: "Poptávek, které znají registry, ale nebyly předány: {count}. Jejich děti a úřady se nepočítají.",
        en: "Requests that the registers know and that were not given: {count}. Their children and offices are not counted."
    }
    /// What is hidden.
    YearlyHidden {
        cs: "Řádky o méně než {least} dětech jsou skryté a s nimi další, aby se nedaly dopočítat; nejsou to nuly. Údaje podle položky a úřadu se neuvádějí. Hranici i postup jsme zvolili sami.",
        en: "Rows of fewer than {least} children are hidden, and others with them so that they cannot be computed; they are not zero. Figures by item and office are left out. The limit and the method are our choice."
    }
    /// How points are shown.
    ShownRounded {
        cs: "Čísla v tabulkách jsou pro čtení zaokrouhlena na {decimals}; pořadí se určuje z přesných hodnot, pokud způsob hodnocení nestanoví zaokrouhlení.",
        en: "Figures in the tables are rounded to {decimals} for reading; the ranking follows the exact figures, unless the scheme declares a rounding."
    }
    /// What the law data do not have.
    ObjectionsUnknown {
        cs: "Lhůtu pro námitky oznámení neuvádějí: ověřené ustanovení k ní nemáme. Platí-li nějaká, doplňte ji.",
        en: "The notices state no period for objections: we have no verified provision on it. If there is one, add it."
    }
    /// What is not in a report.
    NoCases {
        cs: "Zpráva neuvádí žádné údaje o dětech ani spisové pseudonymy.",
        en: "The report holds nothing of the children, nor the pseudonyms of their cases."
    }

    // What came out.

    /// The contract goes to one.
    AwardedTo { cs: "Dílčí smlouvu získává {participant} za {price}.", en: "The partial contract goes to {participant} for {price}." }
    /// The contract is shared.
    SharedAmong { cs: "Poptávka se dělí: {parts}.", en: "The request is shared: {parts}." }
    /// One part.
    PartTaken { cs: "{participant} za {price}", en: "{participant} for {price}" }
    /// How the request ended, or where it stands.
    EndedAs { cs: "Výsledek: {outcome}.", en: "Result: {outcome}." }
    /// It is open.
    StillOpen {
        cs: "O poptávce není rozhodnuto[ ({outcome})]. Tato zpráva zachycuje stav k {at}.",
        en: "The request is not decided[ ({outcome})]. This report shows how things stood at {at}."
    }
    /// Which offers are equal, or wait for something.
    OpenBetween { cs: "Otevřené zůstává pořadí nebo posouzení těchto nabídek: {offers}.", en: "What is open is the order or the judgement of these offers: {offers}." }
    /// Whose turn it is.
    OpenWaiting { cs: "Čeká se na odpověď: {participant}[, do {until}].", en: "An answer is awaited: {participant}[, until {until}]." }
    /// How many offered.
    OffersReceived { cs: "Podáno: {count}.", en: "Handed in: {count}." }
    /// The evaluation by one criterion.
    CriterionCaption { cs: "{criterion}, nejvýše {weight}", en: "{criterion}, at most {weight}" }
    /// Nobody offered.
    NoOffers { cs: "Nebyla podána žádná nabídka.", en: "No offer was handed in." }
    /// All were admitted.
    NobodyExcluded { cs: "Žádná nabídka nebyla vyřazena.", en: "No offer was excluded." }
    /// The offer was replaced.
    ReplacedBy { cs: "nahrazena nabídkou {offer}", en: "replaced by the offer {offer}" }
    /// On what basis prices are.
    PricesAre { cs: "Ceny jsou {vat}.", en: "Prices are {vat}." }
    /// A price and its basis.
    PriceBasis { cs: "{price}\u{a0}{vat}", en: "{price} {vat}" }
    /// There was no evaluation.
    NotEvaluated { cs: "Nabídky se nehodnotily.", en: "The offers were not evaluated." }
    /// Parts are evaluated as the whole.
    PartsAsWhole {
        cs: "Nabídka části se hodnotí, jako by byla na celek: cenou za jednotku krát poptávané množství.",
        en: "An offer of a part is evaluated as if it were for the whole: at its price of a unit times the quantity asked for."
    }

    // Criteria and formulas. W is written as a number.

    /// Best divided by the figure, where lower is better.
    RatioLower { cs: "{weight} × nejnižší {figure} ÷ {figure_of_offer}[, podíl umocněn na {exponent}]", en: "{weight} × lowest {figure} ÷ {figure_of_offer}[, the share to the power of {exponent}]" }
    /// The figure divided by the best, where higher is better.
    RatioHigher { cs: "{weight} × {figure_of_offer} ÷ nejvyšší {figure}[, podíl umocněn na {exponent}]", en: "{weight} × {figure_of_offer} ÷ highest {figure}[, the share to the power of {exponent}]" }
    /// As before, with a fixed reference.
    RatioLowerFixed { cs: "{weight} × {best} ÷ {figure_of_offer}[, podíl umocněn na {exponent}]; nejvýše {weight}", en: "{weight} × {best} ÷ {figure_of_offer}[, the share to the power of {exponent}]; at most {weight}" }
    /// As before, with a fixed reference.
    RatioHigherFixed { cs: "{weight} × {figure_of_offer} ÷ {best}[, podíl umocněn na {exponent}]; nejvýše {weight}", en: "{weight} × {figure_of_offer} ÷ {best}[, the share to the power of {exponent}]; at most {weight}" }
    /// Linear from the best.
    LinearLower { cs: "{weight} má nejnižší {figure}, 0 bodů její {zero}násobek, mezi nimi lineárně[; {below}]", en: "{weight} for the lowest {figure}, 0 points for {zero} times that, linear in between[; {below}]" }
    /// Linear from the best, higher is better.
    LinearHigher { cs: "{weight} má nejvyšší {figure}, 0 bodů hodnota nižší o {zero} % nejvyšší, mezi nimi lineárně[; {below}]", en: "{weight} for the highest {figure}, 0 points for one lower by {zero} % of the highest, linear in between[; {below}]" }
    /// Points do not fall below 0.
    NotBelowZero { cs: "body neklesnou pod 0", en: "points do not fall below 0" }
    /// Points may fall below 0.
    MayBeBelowZero { cs: "body mohou být záporné", en: "points may be negative" }
    /// Between the best and the worst.
    MinMax { cs: "{weight} má nejlepší {figure}, 0 bodů nejhorší, mezi nimi lineárně", en: "{weight} for the best {figure}, 0 points for the worst, linear in between" }
    /// How far below the ceiling.
    BelowCeiling { cs: "{weight} × (1 − cena nabídky ÷ {ceiling}[, podíl umocněn na {exponent}])", en: "{weight} × (1 − price of the offer ÷ {ceiling}[, the share to the power of {exponent}])" }
    /// The ceiling of the call.
    TheCeiling { cs: "nejvyšší přípustná cena", en: "highest admissible price" }
    /// Between two published figures.
    FixedRange { cs: "{weight} od {full}, 0 bodů od {zero}, mezi nimi lineárně", en: "{weight} at {full}, 0 points at {zero}, linear in between" }
    /// By table.
    Bands { cs: "podle tabulky: {bands}; jinak {beyond}", en: "by table: {bands}; otherwise {beyond}" }
    /// One band.
    Band { cs: "do {up_to} včetně {points}", en: "up to and including {up_to} {points}" }
    /// The discount.
    Discount { cs: "{weight} × sleva nabídky ÷ nejvyšší sleva (sleva z nejvyšší přípustné ceny)[; sleva se počítá nejvýše {saturation} %][; dělí se nejméně {significant} %][; podíl umocněn na {exponent}]", en: "{weight} × discount of the offer ÷ highest discount (from the highest admissible price)[; a discount counts up to {saturation} %][; divided by at least {significant} %][; the share to the power of {exponent}]" }
    /// The discount, bilinear.
    Bilinear { cs: "sleva z nejvyšší přípustné ceny: průměrná sleva má {x} % z {weight}, menší úměrně, větší lineárně až po {weight} za nejvyšší slevu", en: "discount from the highest admissible price: the mean discount gets {x} % of {weight}, a lower one in proportion, a higher one linearly up to {weight} for the highest discount" }
    /// The logarithm.
    LogarithmLower { cs: "{weight} × (1 − log({figure_of_offer} ÷ nejnižší) ÷ log {zero})[; {below}]", en: "{weight} × (1 − log({figure_of_offer} ÷ lowest) ÷ log {zero})[; {below}]" }
    /// The logarithm, higher is better.
    LogarithmHigher { cs: "{weight} × (1 − log(nejvyšší ÷ {figure_of_offer}) ÷ log {zero})[; {below}]", en: "{weight} × (1 − log(highest ÷ {figure_of_offer}) ÷ log {zero})[; {below}]" }
    /// The mean divided by the figure.
    MeanRatioLower { cs: "{weight} × průměr ÷ {figure_of_offer}, nejvýše {weight}", en: "{weight} × mean ÷ {figure_of_offer}, at most {weight}" }
    /// The figure divided by the mean.
    MeanRatioHigher { cs: "{weight} × {figure_of_offer} ÷ průměr, nejvýše {weight}", en: "{weight} × {figure_of_offer} ÷ mean, at most {weight}" }
    /// The distance from the mean.
    MeanDistance { cs: "{weight} × (1 − vzdálenost od průměru ÷ průměr), nejméně 0", en: "{weight} × (1 − distance from the mean ÷ mean), at least 0" }
    /// The share of a maximum.
    ShareOf { cs: "{weight} × {figure_of_offer} ÷ {maximum}", en: "{weight} × {figure_of_offer} ÷ {maximum}" }
    /// Points by the evaluators.
    PointsByEvaluators { cs: "body přidělují hodnotitelé, 0 až {weight}", en: "points are given by the evaluators, 0 to {weight}" }
    /// Levels.
    Levels { cs: "podle stupně, v procentech z {weight}: {levels}", en: "by level, in percent of {weight}: {levels}" }
    /// One level.
    Level { cs: "{level} {percent} %", en: "{level} {percent} %" }
    /// Yes or no.
    YesNo { cs: "ano {weight}, ne 0 bodů", en: "yes {weight}, no 0 points" }
    /// A price, as it is named in a formula.
    FigurePrice { cs: "cena", en: "price" }
    /// A value, as it is named in a formula.
    FigureValue { cs: "hodnota", en: "figure" }
    /// The price of the offer.
    FigurePriceOfOffer { cs: "cena nabídky", en: "price of the offer" }
    /// The value of the offer.
    FigureValueOfOffer { cs: "hodnota nabídky", en: "figure of the offer" }

    // How points become a ranking.

    /// The sum of points.
    WeightedSum { cs: "Body za všechna kritéria se sečtou; vyhrává nejvyšší součet.", en: "The points of all criteria are added up; the highest sum wins." }
    /// The lowest price.
    LowestPrice { cs: "Rozhoduje jen cena; vyhrává nejnižší.", en: "The price alone decides; the lowest wins." }
    /// Quality divided by price.
    Quotient { cs: "Body za kritéria kromě ceny se dělí cenou[ a násobí {scale}]; vyhrává nejvyšší podíl.", en: "The points of the criteria other than the price are divided by the price[ and multiplied by {scale}]; the highest quotient wins." }
    /// Quality divided by price, with a band.
    QuotientBand { cs: "Body za kritéria kromě ceny se dělí cenou; mezi nabídkami do {percent} % pod nejlepším podílem rozhoduje {decide_by}.", en: "The points of the criteria other than the price are divided by the price; among the offers within {percent} % below the best quotient {decide_by} decides." }
    /// The lower price decides.
    DecidesPrice { cs: "nižší cena", en: "the lower price" }
    /// More points decide.
    DecidesQuality { cs: "vyšší součet bodů bez ceny", en: "the higher sum of points without the price" }
    /// The points of one criterion decide.
    DecidesCriterion { cs: "vyšší počet bodů za {criterion}", en: "more points of {criterion}" }
    /// Price divided by quality.
    PricePerQuality { cs: "Cena se dělí dosaženým podílem bodů za kritéria kromě ceny; vyhrává nejnižší výsledek.", en: "The price is divided by the share of points reached in the criteria other than the price; the lowest figure wins." }
    /// Quality as money.
    QualityMoney { cs: "Od ceny se odečte hodnota kvality ({worth} za plný počet bodů); vyhrává nejnižší výsledek.", en: "The worth of quality ({worth} for full points) is taken off the price; the lowest figure wins." }
    /// What quality is worth.
    WorthOf { cs: "{criterion} {worth}", en: "{criterion} {worth}" }
    /// The price uplifted.
    PriceUplift { cs: "Cena se zvýší o chybějící podíl kvality krát poměr vah kvality a ceny; vyhrává nejnižší výsledek.", en: "The price is raised by the missing share of quality times the ratio of the weights of quality and price; the lowest figure wins." }
    /// Features.
    FeatureCoefficient { cs: "Cena se dělí koeficientem nabídnutých vlastností (nejlépe {worth}); vyhrává nejnižší výsledek.", en: "The price is divided by the coefficient of the features offered (at best {worth}); the lowest figure wins." }
    /// The reference set: all.
    SetSubmitted { cs: "Nejlepší, nejhorší a průměrné hodnoty se berou ze všech podaných nabídek.", en: "The best, worst and mean figures are taken from all offers handed in." }
    /// The reference set: admitted.
    SetAdmitted { cs: "Nejlepší, nejhorší a průměrné hodnoty se berou z přípustných nabídek, i z těch pod minimem bodů.", en: "The best, worst and mean figures are taken from the admissible offers, those below a minimum of points included." }
    /// The reference set: retained.
    SetRetained { cs: "Nejlepší, nejhorší a průměrné hodnoty se berou z přípustných nabídek, které dosáhly minim bodů.", en: "The best, worst and mean figures are taken from the admissible offers that reached the minimums of points." }
    /// Nothing is rounded.
    RoundNothing { cs: "Nezaokrouhluje se; počítá se přesně.", en: "Nothing is rounded; figures are exact." }
    /// What is rounded.
    Rounded { cs: "Zaokrouhlují se {what} na {decimals}, {mode}.", en: "Rounded are {what}, to {decimals}, {mode}." }
    /// Points.
    RoundPoints { cs: "body za každé kritérium", en: "the points of each criterion" }
    /// Totals.
    RoundTotal { cs: "výsledky", en: "the totals" }
    /// Both.
    RoundBoth { cs: "body za každé kritérium i výsledky", en: "the points of each criterion and the totals" }
    /// Half up.
    HalfUp { cs: "polovina od nuly", en: "halves away from zero" }
    /// Half even.
    HalfEven { cs: "polovina k sudé číslici", en: "halves to the even digit" }
    /// Down.
    Down { cs: "směrem k nule", en: "towards zero" }
    /// Up.
    Up { cs: "směrem od nuly", en: "away from zero" }
    /// The rules for ties.
    TiesBy { cs: "O shodě rozhoduje postupně: {rules}. Co zůstane shodné, se nerozhoduje.", en: "Ties are settled in this order: {rules}. What remains equal is not decided." }
    /// No rule for ties.
    TiesByNothing { cs: "Pro shodu není stanoveno pravidlo; shodné nabídky zůstávají nerozhodnuty.", en: "There is no rule for ties; equal offers remain undecided." }
    /// The lower price first.
    TieLowerPrice { cs: "nižší cena", en: "the lower price" }
    /// More points first.
    TieHigher { cs: "více bodů za {criterion}", en: "more points of {criterion}" }
    /// The earlier first.
    TieEarlier { cs: "dřívější podání", en: "the earlier offer" }
    /// The lower id first.
    TieLowerId { cs: "nižší označení nabídky", en: "the lower id of the offer" }
    /// A draw.
    TieDraw { cs: "veřejné losování ({algorithm}, zdroje {sources}[, sůl {salt}])", en: "a public draw ({algorithm}, sources {sources}[, salt {salt}])" }
    /// Of several rules of one kind.
    TieOneOf { cs: "jedno z: {rules}", en: "one of: {rules}" }
    /// How one tie was settled.
    TieSettledBy { cs: "Nabídky {among} měly stejný výsledek; rozhodlo pravidlo „{rule}“: {order}.", en: "The offers {among} had the same figure; the rule “{rule}” settled it: {order}." }
    /// No tie.
    NoTies { cs: "Žádné dvě nabídky neměly stejný výsledek.", en: "No two offers had the same figure." }
    /// A tie that is left.
    TieOpen { cs: "Nabídky {among} mají stejný výsledek a žádné pravidlo to nerozhoduje.", en: "The offers {among} have the same figure, and no rule settles it." }

    // Low prices.

    /// The rule of the lot.
    LowRule { cs: "Za mimořádně nízkou se pokládá cena podle pravidla: {rule}.", en: "A price is abnormally low by this rule: {rule}." }
    /// There is no rule.
    LowNoRule { cs: "Pravidlo pro mimořádně nízkou cenu není stanoveno.", en: "There is no rule on abnormally low prices." }
    /// One comparison of a price that is flagged.
    LowFlag {
        cs: "Srovnání: {against} {reference}[; cena je nižší o {deviation} %], hranice {limit} %. Zdůvodnění: {ruled}.",
        en: "Compared with {against} of {reference}[; the price is below it by {deviation} %], limit {limit} %. Explanation: {ruled}."
    }
    /// Nobody is flagged.
    LowNobody { cs: "Žádná cena nebyla označena jako mimořádně nízká.", en: "No price was flagged as abnormally low." }
    /// So many percent below.
    LowBelow { cs: "nejméně {percent} % pod: {reference} ({base}; použije se od {offers})", en: "{percent} % or more below: {reference} ({base}; used from {offers} on)" }
    /// More than so many percent below.
    LowBelowStrict { cs: "více než {percent} % pod: {reference} ({base}; použije se od {offers})", en: "more than {percent} % below: {reference} ({base}; used from {offers} on)" }
    /// Percent of the reference.
    LowOfReference { cs: "procenta ze srovnávací ceny", en: "percent of the reference" }
    /// Percent of the own price.
    LowOfOwn { cs: "procenta z vlastní ceny", en: "percent of the own price" }
    /// Any of several.
    LowAny { cs: "stačí jedno z: {rules}", en: "any of: {rules}" }
    /// All of several.
    LowAll { cs: "zároveň: {rules}", en: "all of: {rules}" }
    /// A preset.
    LowPreset { cs: "předloha {kind}", en: "the preset {kind}" }
    /// Mean.
    RefMean { cs: "průměr", en: "the mean" }
    /// Median.
    RefMedian { cs: "medián", en: "the median" }
    /// The next price.
    RefNext { cs: "nejbližší vyšší cena", en: "the next price" }
    /// The ceiling.
    RefCeiling { cs: "nejvyšší přípustná cena", en: "the highest admissible price" }
    /// The lowest of others.
    RefLowestOther { cs: "nejnižší cena ostatních", en: "the lowest price of the others" }
    /// Another.
    RefOther { cs: "druhá cena", en: "the other price" }
    /// The mean of those above half.
    RefMeanAboveHalf { cs: "průměr cen nad polovinou odhadu", en: "the mean of the prices above half the estimate" }
    /// Of all.
    OfAll { cs: "všech nabídek", en: "of all offers" }
    /// Of the others.
    OfOthers { cs: "ostatních nabídek", en: "of the other offers" }
    /// Of the others without the lowest.
    OfOthersWithoutLowest { cs: "ostatních nabídek bez nejnižší", en: "of the other offers without the lowest" }
    /// At initial prices.
    AtInitialPrices { cs: "z počátečních cen", en: "at initial prices" }
    /// What was ruled: accepted.
    JustificationAccepted { cs: "zdůvodnění přijato", en: "explanation accepted" }
    /// Not accepted.
    JustificationNotAccepted { cs: "zdůvodnění nepřijato, nabídka vyřazena", en: "explanation not accepted, the offer is excluded" }
    /// Nobody ruled.
    JustificationPending { cs: "zatím neposouzeno", en: "not ruled on yet" }

    // What people ruled.

    /// A clarification.
    RulingClarification { cs: "objasnění: {values}", en: "clarification: {values}" }
    /// Points.
    RulingPoints { cs: "přidělení bodů: {values}", en: "points given: {values}" }
    /// A refusal.
    RulingRefusal { cs: "účastník odmítl smlouvu", en: "the participant refused the contract" }
    /// A draw.
    RulingDraw { cs: "vylosované pořadí: {values}", en: "drawn in the order {values}" }
    /// A withdrawal.
    RulingWithdrawal { cs: "poptávka vzata zpět", en: "the request was withdrawn" }
    /// A cancellation.
    RulingCancellation { cs: "řízení zrušeno", en: "the procedure was cancelled" }
    /// One criterion and its value.
    Named { cs: "{name} {value}", en: "{name} {value}" }

    // How a request is shared.

    /// At the least cost.
    SplitCheapest { cs: "nejnižší celkové náklady", en: "the least total cost" }
    /// By rank.
    SplitRanked { cs: "postupně podle pořadí", en: "one after the other by rank" }
    /// By shares.
    SplitShares { cs: "podíly podle pořadí", en: "shares by rank" }
    /// Part to the second at the price of the first.
    SplitMatched { cs: "část druhému za cenu prvního", en: "a part to the second at the price of the first" }

    // Direct awards.

    /// By rank.
    DirectCascade { cs: "v pořadí, v jakém byla rámcová smlouva uzavřena", en: "in the order in which the framework contract was concluded" }
    /// In turn.
    DirectRotation { cs: "střídavě; kdo převezme, jde na konec fronty", en: "in turn; whoever takes an order goes to the back of the queue" }
    /// By shares.
    DirectShares { cs: "tomu, kdo je nejvíce pozadu za sjednaným podílem", en: "to whoever is furthest behind the agreed share" }
    /// Least awarded.
    DirectLeast { cs: "tomu, komu bylo dosud zadáno nejméně", en: "to whoever has been awarded least" }
    /// Lowest price.
    DirectLowestPrice { cs: "od nejnižší ceny v rámcové smlouvě", en: "from the lowest price of the framework contract" }
    /// Drawn.
    DirectDraw { cs: "v pořadí veřejného losování", en: "in the order of a public draw" }
    /// By need.
    DirectByNeed { cs: "tomu, kdo má nejvíce z upřednostňovaných vlastností", en: "to whoever has most of what is preferred" }
    /// The same.
    DirectSame { cs: "tomu, kdo plní smlouvu, na kterou poptávka navazuje", en: "to whoever delivers the contract that the request continues" }
    /// By which rule somebody was asked.
    AskedByRule { cs: "Pravidlo „{rule}“: oslovuje se {how}.", en: "The rule “{rule}”: participants are asked {how}." }
    /// At which prices.
    DirectPrices { cs: "Přímo se zadává za ceny účastníka v rámcové smlouvě ({vat}).", en: "Direct awards are at the participant's prices of the framework contract ({vat})." }

    // Notices.

    /// Won.
    NoticeWon { cs: "Vaše nabídka byla vybrána. Dílčí smlouva se s vámi uzavírá za {price}.", en: "Your offer was selected. The partial contract with you is for {price}." }
    /// Won a part.
    NoticeShared { cs: "Poptávka se dělí a vaše nabídka byla vybrána pro její část za {price}.", en: "The request is shared, and your offer was selected for a part of it for {price}." }
    /// Lost.
    NoticeLost { cs: "Vaše nabídka nebyla vybrána. Vybrán byl účastník {winner}.", en: "Your offer was not selected. Selected was {winner}." }
    /// Lost to several.
    NoticeLostToSeveral { cs: "Vaše nabídka nebyla vybrána. Poptávka se dělí, vybráni byli: {winner}.", en: "Your offer was not selected. The request is shared; selected were {winner}." }
    /// Excluded.
    NoticeExcluded { cs: "Vaše nabídka byla vyřazena a nehodnotí se.", en: "Your offer was excluded and is not evaluated." }
    /// Who was selected, in the notice of an excluded offer.
    NoticeSelected { cs: "Vybrán byl účastník {winner}.", en: "Selected was {winner}." }
    /// Several were selected.
    NoticeSelectedSeveral { cs: "Poptávka se dělí, vybráni byli: {winner}.", en: "The request is shared; selected were {winner}." }
    /// Nobody is selected.
    NoticeNobody { cs: "Nebyl vybrán nikdo: {outcome}.", en: "Nobody was selected: {outcome}." }
    /// Refused.
    NoticeRefused { cs: "Smlouvu jste odmítli; smlouva se s vámi neuzavírá.", en: "You refused the contract; it is not concluded with you." }
    /// Undecided.
    NoticeUndecided {
        cs: "O poptávce není rozhodnuto. Výsledek s odůvodněním vám oznámíme; do té doby se hodnocení nesděluje.",
        en: "The request is not decided. You will be told the result with its reasons; until then nothing of the evaluation is told."
    }
    /// Where it stands.
    NoticePlace { cs: "Vaše nabídka je na {place}. místě; hodnoceno: {count}.", en: "Your offer has place {place}; evaluated: {count}." }
    /// A place that is shared.
    NoticePlaceShared { cs: "Vaše nabídka je na děleném {place}. místě; hodnoceno: {count}.", en: "Your offer shares place {place}; evaluated: {count}." }
    /// The price of the selected offer.
    NoticeWinnerPrice { cs: "{winner}: cena nabídky {price}", en: "{winner}: price of the offer {price}" }
    /// A tie with the selected offer.
    NoticeTie { cs: "Vaše nabídka měla stejný výsledek jako vybraná; rozhodlo pravidlo „{rule}“.", en: "Your offer had the same figure as the selected one; the rule “{rule}” settled it." }
    /// Evaluators' reasons.
    NoticePointsGiven { cs: "{criterion} – {said}", en: "{criterion} – {said}" }
    /// That the form is ours.
    OwnNotice { cs: "Podobu oznámení jsme zvolili sami; není to vzor ministerstva.", en: "The form of this notice is our choice and no form of the ministry." }
    /// A low price, without the prices of others.
    NoticeLowPrice { cs: "Cena vaší nabídky ({price}) byla označena jako mimořádně nízká; {ruling}.", en: "The price of your offer ({price}) was flagged as abnormally low; {ruling}." }
    /// Taken directly.
    NoticeDirectTaken { cs: "Objednávku přebíráte za {price}.", en: "You take the order for {price}." }
    /// A part taken directly.
    NoticeDirectPart { cs: "Z objednávky přebíráte část za {price}.", en: "You take a part of the order for {price}." }
    /// Declined directly.
    NoticeDirectNot { cs: "Objednávku nepřebíráte ({answer}).", en: "You do not take the order ({answer})." }
    /// Asked directly, and waiting.
    NoticeDirectWaiting { cs: "Čeká se na vaši odpověď[ do {until}].", en: "Your answer is awaited[ until {until}]." }
    /// Who takes it.
    NoticeDirectTaker { cs: "Objednávku přebírá: {winner}.", en: "The order is taken by {winner}." }

    // Why an offer was excluded, without what others or the office may not have told.

    /// Over the highest price of the office.
    OverOwnCeiling { cs: "cena {value} je vyšší než nejvyšší přípustná cena", en: "the price {value} is above the highest admissible price" }
    /// Over a ceiling.
    OverACeiling { cs: "cena nebo množství přesahuje zbytek některého limitu rámcové smlouvy", en: "the price or quantity is above what is left of a ceiling of the framework contract" }
    /// The need is not served.
    NeedNotServed { cs: "účastník podle rámcové smlouvy neslouží potřebě uvedené ve výzvě", en: "by the framework contract the participant does not serve the need stated in the call" }
    /// What would have been enough: a price.
    EnoughAtMost { cs: "stačilo by nejvýše {expected}", en: "at most {expected} would have been enough" }
    /// What would have been enough: points.
    EnoughAtLeast { cs: "stačilo by {expected}", en: "{expected} would have been enough" }
    /// What would have been enough: in time.
    EnoughUntil { cs: "stačilo by podat ji do {expected}", en: "handing it in by {expected} would have been enough" }
    /// What would have been enough: complete.
    EnoughToState { cs: "stačilo by údaj uvést", en: "stating it would have been enough" }
    /// What would have been enough: the quantity.
    EnoughQuantity { cs: "stačilo by nabídnout poptávané množství, {expected}", en: "offering the quantity asked for, {expected}, would have been enough" }

    // A certificate in short.

    /// The title of a certificate in short.
    CertificateOf { cs: "Certifikát rozhodnutí: {subject}", en: "Certificate of the decision: {subject}" }
    /// Its digest.
    CertificateDigest {
        cs: "otisk SHA-256 {digest}; není to podpis",
        en: "digest SHA-256 {digest}; it is no signature"
    }
    /// Who is first, and how far ahead.
    FirstAhead {
        cs: "první je {first} s hodnotou {total}[, o {by} před {next}]",
        en: "{first} is first with {total}[, ahead of {next} by {by}]"
    }
    /// With which price another offer would be first.
    FirstWithPrice {
        cs: "{offer} by byla první s cenou {price} místo {from}, s cenou {before} ještě ne",
        en: "{offer} would be first with a price of {price} instead of {from}, and not yet with {before}"
    }
    /// Why no price makes another offer first.
    FirstWithNoPrice {
        cs: "{offer} by žádnou cenou první nebyla: {why}",
        en: "{offer} would not be first with any price: {why}"
    }
    /// What follows if an offer is withdrawn.
    WithdrawnLeads {
        cs: "kdyby odstoupila {offer}, byla by první {first}",
        en: "without {offer}, {first} would be first"
    }
    /// That no withdrawal changes who is first.
    WithdrawnChangesNothing {
        cs: "odstoupení žádné jiné nabídky by vítěze nezměnilo",
        en: "no other offer that is withdrawn would change who is first"
    }
    /// How many common formulas give another winner.
    FormulasDiffer {
        cs: "jiného vítěze dává z běžných vzorců pro cenu {count} z {all}[: {names}]",
        en: "of the common formulas for a price {count} of {all} give another winner[: {names}]"
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Sentence;
    use crate::message::Language::{Czech, English};

    fn values(template: &str) -> BTreeSet<&str> {
        template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
    }

    #[test]
    fn every_sentence_says_the_same_values_in_both_languages() {
        for sentence in Sentence::ALL {
            let [czech, english] = [Czech, English].map(|language| sentence.template(language));
            assert_eq!(values(czech), values(english), "{sentence:?}");
            for text in [czech, english] {
                let count = |c| text.chars().filter(|known| *known == c).count();
                assert!(
                    !text.trim().is_empty() && count('{') == count('}') && count('[') == count(']'),
                    "{sentence:?}"
                );
            }
        }
    }

    #[test]
    fn a_value_is_never_taken_for_a_template() {
        let said = Sentence::EndedAs.with(English, &[("outcome", "{outcome} [x]".to_owned())]);
        assert_eq!(said, "Result: {outcome} [x].");
    }
}
