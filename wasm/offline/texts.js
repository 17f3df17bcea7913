// What the page that is one file says around the element.

export const texts = {
  title: { cs: "Minitendr: orientační výpočet", en: "Mini-tender: an indicative calculation" },
  skip: { cs: "Přejít k výpočtu", en: "Skip to the calculation" },
  about: {
    cs: "Stránka je jediný soubor. Počítá ve vašem počítači, nic neodesílá, nic neukládá a síť nepotřebuje.",
    en: "The page is a single file. It computes on your computer, sends nothing, stores nothing and needs no network.",
  },
  invented: {
    cs: "Ukázka se smyšlenými daty: smlouva, poskytovatelé i ceny jsou vymyšlené. Není to stránka žádného úřadu.",
    en: "A demonstration with invented data: contract, providers and prices are made up. This is no page of any authority.",
  },
  tasks: { cs: "Úlohy", en: "Tasks" },
  request: { cs: "Poptávka", en: "Request" },
  offer: { cs: "Nabídka", en: "Offer" },
  evaluation: { cs: "Vyhodnocení", en: "Evaluation" },
  language: { cs: "Česky", en: "English" },
  framework: { cs: "Rámcová smlouva", en: "Framework contract" },
  framework_hint: {
    cs: "Soubor JSON nebo vyplněný formulář v Excelu (XLSX). Vyberte ho, nebo přetáhněte sem; zůstane ve vašem počítači.",
    en: "A JSON file, or the form filled in with Excel (XLSX). Choose it or drop it here; it stays on your computer.",
  },
  framework_file: { cs: "Soubor s rámcovou smlouvou", en: "File with the framework contract" },
  example: { cs: "Zkusit se smyšlenou smlouvou", en: "Try it with an invented contract" },
  opened: { cs: "{file}: otevřeno, {name}.", en: "{file}: opened, {name}." },
  no_json: { cs: "{file}: soubor není celý dokument JSON.", en: "{file}: the file is no whole JSON document." },
  too_large: { cs: "{file}: soubor je větší než 16 MB.", en: "{file}: the file is larger than 16 MB." },
  which_files: { cs: "vyžádejte si soubor JSON, nebo formulář v Excelu (XLSX)", en: "ask for a JSON file, or for the form in Excel (XLSX)" },
  privacy: {
    cs: "Co napíšete, zůstává na této stránce a zavřením zmizí. Stránka nepatří žádnému úřadu a přístupnost ověřuje jen zkouškami v Chromiu.",
    en: "What you type stays in this page and is gone when it is closed. The page belongs to no authority; its accessibility is tested in Chromium only.",
  },
  version: { cs: "Minitendr {version}. Výpočet nahrazuje jen tužku a papír, ne rozhodnutí.", en: "Minitendr {version}. The calculation replaces pencil and paper only, not a decision." },
};
