// What is said of files of Excel. What is wrong with a file, and with what stands in it, the engine says.

export const workbookTexts = {
  from_workbook: { cs: "Nabídky z Excelu", en: "Offers from Excel" },
  from_workbook_hint: {
    cs: "Vyberte vyplněný formulář (XLSX), nebo ho sem přetáhněte. Čte se zde, nikam se neodesílá; nahradí, co je napsáno níže.",
    en: "Choose the form that was filled in (XLSX), or drop it here. It is read here and sent nowhere; it replaces what is typed below.",
  },
  workbook_file: { cs: "Soubor s nabídkami (XLSX)", en: "File with the offers (XLSX)" },
  sheet: { cs: "List", en: "Sheet" },
  workbook_read: { cs: "{file}, list {sheet}: {said}", en: "{file}, sheet {sheet}: {said}" },
  workbook_loading: { cs: "{file} se čte…", en: "{file} is being read…" },
  workbook_not_loaded: {
    cs: "Část, která pracuje s Excelem, se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.",
    en: "The part that works with Excel could not be loaded. Check the network and try again.",
  },
  no_workbook: { cs: "soubor není sešit Excelu (XLSX)", en: "the file is no workbook of Excel (XLSX)" },
  save_as_workbook: { cs: "otevřete ho v Excelu a uložte jako XLSX", en: "open it in Excel and save it as XLSX" },
  offers_form: { cs: "Stáhnout prázdný formulář nabídek (XLSX)", en: "Download an empty form of offers (XLSX)" },
  offers_form_file: { cs: "nabidky", en: "offers" },
  download_workbook: { cs: "Stáhnout pro Excel (XLSX)", en: "Download for Excel (XLSX)" },
  nothing_to_write: { cs: "Zatím není co uložit.", en: "There is nothing to be written yet." },
  evaluation_file: { cs: "vyhodnoceni", en: "evaluation" },
  written: { cs: "Soubor {file} je mezi staženými.", en: "The file {file} is among the downloads." },
};
