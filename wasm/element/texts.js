// The element's own texts. What is wrong with an input, and why an offer is where it is, the engine says in its own words.

/** By language; where something is counted, by the plural forms that the language has. */
export const texts = {
  // The frame.
  evaluation: { cs: "Vyhodnocení nabídek", en: "Evaluation of offers" },
  offer: { cs: "Nabídka", en: "An offer" },
  request: { cs: "Poptávka", en: "A request" },
  indicative: {
    cs: "Výsledek je orientační. Není to rozhodnutí zadavatele a nic nenahrazuje.",
    en: "The result is indicative. It is not a decision of the authority and replaces nothing.",
  },
  nothing_sent: {
    cs: "Počítá se jen ve vašem počítači: nic se neodesílá ani neukládá.",
    en: "It is computed on your computer only: nothing is sent and nothing is stored.",
  },
  no_persons: {
    cs: "Nepište jména dětí ani rodná čísla, nikam.",
    en: "Do not write names of children or birth numbers anywhere.",
  },
  loading: { cs: "Načítá se výpočet…", en: "The calculation is loading…" },
  not_loaded: {
    cs: "Výpočet se nepodařilo načíst. Obnovte stránku.",
    en: "The calculation could not be loaded. Reload the page.",
  },
  no_framework: { cs: "Stránka neuvádí žádnou rámcovou smlouvu.", en: "The page names no framework contract." },
  framework_not_read: {
    cs: "Rámcovou smlouvu se nepodařilo načíst z {address}.",
    en: "The framework contract could not be read from {address}.",
  },
  elsewhere: {
    cs: "Rámcová smlouva smí být jen na stejném webu jako tato stránka.",
    en: "The framework contract has to be on the same site as this page.",
  },
  framework_wrong: { cs: "Rámcovou smlouvu nelze použít", en: "The framework contract cannot be used" },
  framework: { cs: "Rámcová smlouva", en: "Framework contract" },
  lot: { cs: "Část rámcové smlouvy", en: "Lot of the framework contract" },
  crowns: { cs: "Kč", en: "CZK" },
  problems: {
    cs: {
      one: "Je třeba opravit {number} údaj",
      few: "Je třeba opravit {number} údaje",
      many: "Je třeba opravit {number} údaje",
      other: "Je třeba opravit {number} údajů",
    },
    en: { one: "{number} entry has to be corrected", other: "{number} entries have to be corrected" },
  },

  // An offer.
  open_request: { cs: "Poptávka, na kterou se odpovídá", en: "The request that is answered" },
  open_request_hint: {
    cs: "Soubor s poptávkou, jak ji stáhne žadatel. Čte se zde, nikam se neodesílá.",
    en: "The file of the request, as who asks downloads it. It is read here and sent nowhere.",
  },
  request_file: { cs: "Soubor s poptávkou", en: "File with the request" },
  request_of_another: { cs: "{file}: poptávka patří k jiné rámcové smlouvě ({framework}).", en: "{file}: the request belongs to another framework contract ({framework})." },
  request_shown: { cs: "Poptávka {request}: {from} až {to}", en: "Request {request}: {from} to {to}" },
  request_needed: { cs: "Nejprve vyberte soubor s poptávkou.", en: "Choose the file with the request first." },
  who_offers: { cs: "Kdo nabízí", en: "Who offers" },
  participant: { cs: "Poskytovatel", en: "Provider" },
  may_offer: { cs: "{name} může být osloven.", en: "{name} may be called." },
  may_not_offer: { cs: "{name} nemůže být osloven:", en: "{name} may not be called:" },
  no_offer_needed: {
    cs: "Tato poptávka jde přímo; nabídka se nepodává a platí ceny z rámcové smlouvy.",
    en: "This request goes directly; no offer is handed in, and the prices of the framework contract hold.",
  },
  what_is_offered: { cs: "Co nabízí", en: "What is offered" },
  line_of: { cs: "{item}, poptává se {quantity}", en: "{item}, asked for: {quantity}" },
  sum: { cs: "Cena celkem: {sum}", en: "Price in all: {sum}" },
  sum_and_points: { cs: "Body za cenu závisí na ostatních nabídkách.", en: "The points for the price depend on the other offers." },
  offer_stands: { cs: "Nabídka je úplná a nic z údajů ji nevyřazuje.", en: "The offer is complete, and nothing in it excludes it." },
  offer_falls: { cs: "Takto by nabídka byla vyřazena:", en: "As it is, the offer would be excluded:" },
  noticed: { cs: "K nabídce dále:", en: "About the offer also:" },
  check_offer: { cs: "Zkontrolovat nabídku", en: "Check the offer" },
  offer_later: { cs: "Až bude nabídka čitelná, objeví se zde její cena a co jí chybí.", en: "Once the offer can be read, its price and what it lacks appear here." },
  download_offer: { cs: "Stáhnout nabídku (JSON)", en: "Download the offer (JSON)" },

  // A request.
  who_asks: { cs: "Kdo žádá", en: "Who asks" },
  what_is_needed: { cs: "Co je potřeba", en: "What is needed" },
  where_and_when: { cs: "Kde a kdy", en: "Where and when" },
  need: { cs: "Pro koho, bez jmen", en: "For whom, without names" },
  further: { cs: "Další údaje, jsou-li", en: "Further entries, if any" },
  item_number: { cs: "Položka {number}", en: "Item {number}" },
  add_item: { cs: "Přidat položku", en: "Add an item" },
  remove_item: { cs: "Odebrat položku {number}", en: "Remove item {number}" },
  complete_request: { cs: "Zkontrolovat poptávku", en: "Check the request" },
  request_complete: { cs: "Poptávka je úplná.", en: "The request is complete." },
  empty_form: { cs: "zatím není nic vyplněno", en: "nothing is filled in yet" },
  outlook: { cs: "Co s poptávkou bude", en: "What becomes of the request" },
  outlook_later: {
    cs: "Až bude poptávka čitelná, objeví se zde, jakou cestou půjde, do kdy a komu.",
    en: "Once the request can be read, its way, its deadlines and its recipients appear here.",
  },
  way_mini_tender: { cs: "Půjde minitendrem.", en: "It goes by a mini-tender." },
  way_direct: { cs: "Půjde přímo jednomu poskytovateli po druhém.", en: "It goes directly, to one provider after the other." },
  expected_value: { cs: "Hodnota podle nejvyšších cen: {value}.", en: "Value at the highest prices: {value}." },
  offers_until: {
    cs: "Kdyby výzva odešla hned při přijetí, nabídky by se podávaly do {moment}.",
    en: "If the call went out on receipt, offers would be due by {moment}.",
  },
  answer_until: {
    cs: "Kdyby byl první osloven hned při přijetí, měl by na odpověď čas do {moment}.",
    en: "If the first were asked on receipt, the answer would be due by {moment}.",
  },
  who_may: { cs: "Kdo může být osloven", en: "Who may be called" },
  may_be_called: {
    cs: {
      one: "Osloven může být {number} poskytovatel.",
      few: "Osloveni mohou být {number} poskytovatelé.",
      many: "Osloveno může být {number} poskytovatele.",
      other: "Osloveno může být {number} poskytovatelů.",
    },
    en: { one: "{number} provider may be called.", other: "{number} providers may be called." },
  },
  may_not_be_called: {
    cs: { one: "{number} nemůže, a proč", few: "{number} nemohou, a proč", many: "{number} nemůže, a proč", other: "{number} nemůže, a proč" },
    en: { one: "{number} may not, and why", other: "{number} may not, and why" },
  },
  download_request: { cs: "Stáhnout poptávku (JSON)", en: "Download the request (JSON)" },
  print_request: { cs: "Vytisknout", en: "Print" },

  // How the offers are compared.
  scheme: { cs: "Podle čeho se hodnotí", en: "How offers are compared" },
  criterion: { cs: "Kritérium", en: "Criterion" },
  weight: { cs: "Váha", en: "Weight" },
  better: { cs: "Lepší je", en: "Better is" },
  lower: { cs: "nižší", en: "lower" },
  higher: { cs: "vyšší", en: "higher" },
  lowest_price_only: { cs: "Rozhoduje jen nejnižší cena.", en: "Only the lowest price decides." },

  // What is typed.
  offers: { cs: "Nabídky", en: "Offers" },
  paste_hint: {
    cs: "Buňky zkopírované z Excelu můžete vložit do kteréhokoli pole; rozepíší se doprava a dolů.",
    en: "Cells copied from a spreadsheet can be pasted into any field; they spread to the right and down.",
  },
  offer_number: { cs: "Nabídka {number}", en: "Offer {number}" },
  offer_name: { cs: "Označení nabídky", en: "Name of the offer" },
  price: { cs: "Nabídková cena", en: "Price offered" },
  price_without_vat: { cs: "v Kč bez DPH, například 52 300,50", en: "in CZK without VAT, such as 52 300,50" },
  price_with_vat: { cs: "v Kč s DPH, například 52 300,50", en: "in CZK with VAT, such as 52 300,50" },
  yes: { cs: "ano", en: "yes" },
  no: { cs: "ne", en: "no" },
  ceiling: { cs: "Nejvyšší přípustná cena", en: "Highest admissible price" },
  ceiling_hint: { cs: "nepovinné; dražší nabídka se vyřadí", en: "optional; a dearer offer is excluded" },
  file_number: { cs: "Spisová značka", en: "File number" },
  file_number_hint: { cs: "nepovinné; vytiskne se na protokolu", en: "optional; it is printed on the protocol" },
  add_offer: { cs: "Přidat nabídku", en: "Add an offer" },
  remove_offer: { cs: "Odebrat nabídku {number}", en: "Remove offer {number}" },
  removed: { cs: "Nabídka {number} byla odebrána.", en: "Offer {number} was removed." },
  pasted: {
    cs: { one: "Vložen {number} řádek.", few: "Vloženy {number} řádky.", many: "Vloženo {number} řádku.", other: "Vloženo {number} řádků." },
    en: { one: "{number} row was pasted.", other: "{number} rows were pasted." },
  },
  too_many_rows: {
    cs: {
      one: "Vložit se měl {number} řádek, ale formulář už je plný. Nevložilo se nic.",
      few: "Vložit se měly {number} řádky, ale tolik se jich do formuláře nevejde. Nevložilo se nic.",
      many: "Vložit se mělo {number} řádku, ale tolik se jich do formuláře nevejde. Nevložilo se nic.",
      other: "Vložit se mělo {number} řádků, ale tolik se jich do formuláře nevejde. Nevložilo se nic.",
    },
    en: {
      one: "{number} row was to be pasted, but the form is full. Nothing was pasted.",
      other: "{number} rows were to be pasted, more than the form holds. Nothing was pasted.",
    },
  },
  too_many_cells: {
    cs: "Vkládané řádky mají vpravo více buněk, než je polí. Nevložilo se nic.",
    en: "The pasted rows have more cells to the right than there are fields. Nothing was pasted.",
  },
  evaluate: { cs: "Vyhodnotit", en: "Evaluate" },

  // What comes of it.
  result: { cs: "Výsledek", en: "Result" },
  nothing_yet: {
    cs: "Vyplňte nabídky; výsledek se objeví zde a mění se, jak píšete.",
    en: "Fill in the offers; the result appears here and changes as you type.",
  },
  left_out: {
    cs: {
      one: "Pozor: {number} nabídku nelze přečíst a výsledek s ní nepočítá.",
      few: "Pozor: {number} nabídky nelze přečíst a výsledek s nimi nepočítá.",
      many: "Pozor: {number} nabídky nelze přečíst a výsledek s nimi nepočítá.",
      other: "Pozor: {number} nabídek nelze přečíst a výsledek s nimi nepočítá.",
    },
    en: {
      one: "Attention: {number} offer cannot be read and is not in the result.",
      other: "Attention: {number} offers cannot be read and are not in the result.",
    },
  },
  first_with: { cs: "První je {offer} s {total}.", en: "{offer} is first with {total}." },
  undecided: { cs: "O první místo se dělí: {offers}.", en: "The first place is shared by {offers}." },
  nobody: { cs: "Žádnou nabídku nelze vyhodnotit.", en: "No offer can be evaluated." },
  margin: { cs: "Náskok před {offer}: {by}.", en: "Ahead of {offer} by {by}." },
  ranking: { cs: "Pořadí a body", en: "Ranking and points" },
  place: { cs: "Místo", en: "Place" },
  total: { cs: "Celkem", en: "Total" },
  ties: { cs: "Rovnost nabídek", en: "Equal offers" },
  tie: { cs: "{among}: rozhodlo pravidlo {rule}, pořadí {order}.", en: "{among}: settled by the rule {rule}, in the order {order}." },
  excluded: { cs: "Vyřazené nabídky", en: "Excluded offers" },
  low_prices: { cs: "Mimořádně nízká nabídková cena", en: "Abnormally low prices" },
  low_price: {
    cs: "{offer}: cena vypadá mimořádně nízká. Zadavatel by požádal o zdůvodnění; pořadí se tím nemění.",
    en: "{offer}: the price looks abnormally low. The authority would ask for reasons; the ranking stays as it is.",
  },
  steps: { cs: "Jak body vyšly: vzorce s čísly", en: "How the points came about: formulas with numbers" },
  with_numbers: { cs: "S čísly", en: "With numbers" },
  points: { cs: "Body", en: "Points" },
  flips: { cs: "Co by výsledek změnilo", en: "What would change the result" },
  flips_hint: {
    cs: "Nejmenší změna jediného údaje, se kterou by nabídka byla první.",
    en: "The smallest change of a single figure with which the offer would be first.",
  },
  flips_later: {
    cs: "Při tomto počtu nabídek se počítá až po stisknutí tlačítka Vyhodnotit.",
    en: "With this many offers it is computed once you press Evaluate.",
  },
  flips_of: { cs: "Nabídka {offer}, ztrácí {behind}", en: "Offer {offer}, behind by {behind}" },
  what: { cs: "Údaj", en: "Figure" },
  now: { cs: "Nyní", en: "Now" },
  needed: { cs: "První by byla s", en: "Would be first with" },
  not_enough: { cs: "Nestačí", en: "Not enough" },
  of_price: { cs: "cena", en: "price" },
  of_weight: { cs: "váha: {criterion}", en: "weight: {criterion}" },
  withdrawn: { cs: "Kdyby byla stažena nabídka {offer}, {then}", en: "If the offer {offer} were withdrawn, {then}" },
  then_first: { cs: "první by byla {offer}.", en: "{offer} would be first." },
  then_undecided: { cs: "o první místo by se dělily {offers}.", en: "{offers} would share the first place." },
  then_nobody: { cs: "nebyla by první žádná.", en: "none would be first." },

  // What is taken away.
  print: { cs: "Vytisknout protokol", en: "Print the protocol" },
  protocol: { cs: "Protokol o orientačním vyhodnocení", en: "Protocol of an indicative evaluation" },
  printed_at: { cs: "Vytištěno {moment}", en: "Printed on {moment}" },
  fingerprint: { cs: "Otisk certifikátu", en: "Digest of the certificate" },
  download: { cs: "Stáhnout certifikát (JSON)", en: "Download the certificate (JSON)" },
  verify: { cs: "Ověřit certifikát", en: "Verify a certificate" },
  verify_hint: {
    cs: "Vyberte soubor nebo ho sem přetáhněte. Ověří se zde, nikam se neodesílá.",
    en: "Choose a file or drop it here. It is verified here and sent nowhere.",
  },
  file: { cs: "Soubor s certifikátem", en: "File with the certificate" },
  too_large: { cs: "{file}: soubor je větší než {most} MB.", en: "{file}: the file is larger than {most} MB." },
  verified: {
    cs: "{file}: ověřeno. Z uvedených vstupů plyne právě uvedený výsledek.",
    en: "{file}: verified. The result that it states follows from the input that it states.",
  },
  partly_verifiable: {
    cs: "{file}: otisk souhlasí, ale část údajů je zakrytá, a proto nelze ověřit vše.",
    en: "{file}: the digest holds, but some figures are sealed, so not everything can be verified.",
  },
  differs: { cs: "{file}: nesouhlasí, {place}: ", en: "{file}: it differs, {place}: " },
};
