//! The codes of what is found in a table that people wrote, each with how to mend it.
//!
//! **Why are they no errors of the input?** A table is refused by cells: what is wrong with one row leaves the others as they
//! are, and who mends it sees a sheet, a row and a column, not a path.

use super::{ErrorCode, Problems};
use crate::value::json::{Node, Path, Read, place_of};

impl Read for TableCode {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let known: Vec<&str> = Self::ALL.iter().map(|known| known.as_str()).collect();
        Self::ALL.get(place_of(ErrorCode::UnknownName, node, at, problems, &known)?).copied()
    }
}

super::codes! {
    /// Something found in a table, or assumed of it. Codes never change their meaning; new ones may be added.
    pub enum TableCode {
        /// A file is protected by a password.
        Password = "password" {
            en: "the file is protected by a password", cs: "soubor je chráněn heslem",
            help_en: "save it without a password", help_cs: "uložte jej bez hesla",
        }
        /// A file is damaged.
        Damaged = "damaged" {
            en: "the file is damaged", cs: "soubor je poškozený",
            help_en: "open it in the spreadsheet and save it anew", help_cs: "otevřete jej v tabulkovém programu a uložte znovu",
        }
        /// A file that would fill the memory when it is unpacked.
        UnpacksTooLarge = "unpacks_too_large" {
            en: "unpacked the file would be too large; it was not opened", cs: "rozbalený soubor by byl příliš velký; nebyl otevřen",
            help_en: "ask who sent it what it is; do not open it", help_cs: "zeptejte se odesílatele, co to je; neotvírejte jej",
        }
        /// A file that is no table.
        NotATable = "not_a_table" {
            en: "the file is no table, whatever its name says", cs: "soubor není tabulka, ať se jmenuje jakkoli",
            help_en: "ask for the table as XLSX or CSV", help_cs: "vyžádejte si tabulku jako XLSX nebo CSV",
        }
        /// A text in an encoding that nobody knows.
        UnknownEncoding = "unknown_encoding" {
            en: "the text is in no encoding that is known", cs: "text není v žádném známém kódování",
            help_en: "save it as UTF-8 or as a workbook", help_cs: "uložte jej jako UTF-8 nebo jako sešit",
        }
        /// There is no sheet of the name that was asked for.
        NoSuchSheet = "no_such_sheet" {
            en: "the file has no sheet `{value}`", cs: "soubor nemá list `{value}`",
            help_en: "say the name of one of its sheets", help_cs: "uveďte název některého z jeho listů",
        }
        /// A text that is no JSON.
        NotJson = "not_json" {
            en: "the file is no JSON", cs: "soubor není JSON",
            help_en: "look where it comes from", help_cs: "zkontrolujte, odkud je",
        }
        /// The encoding that was assumed.
        EncodingAssumed = "encoding_assumed" {
            en: "read in the encoding {value}", cs: "čteno v kódování {value}",
            help_en: "say `encoding` where letters came out wrong", help_cs: "jsou-li písmena špatně, uveďte `encoding`",
        }
        /// What was taken to part the cells.
        SeparatorAssumed = "separator_assumed" {
            en: "cells are parted by `{value}`", cs: "buňky odděluje `{value}`",
            help_en: "nothing has to be done where the columns are right", help_cs: "jsou-li sloupce správně, není třeba nic dělat",
        }
        /// Sheets that were not read.
        OtherSheets = "other_sheets" {
            en: "these sheets were not read: {value}", cs: "tyto listy nebyly čteny: {value}",
            help_en: "say `sheet` where another is meant", help_cs: "máte-li na mysli jiný, uveďte `sheet`",
        }
        /// The table has no row at all that says anything.
        NothingThere = "nothing_there" {
            en: "the table is empty", cs: "tabulka je prázdná",
            help_en: "look whether the right sheet was read", help_cs: "zkontrolujte, zda byl načten správný list",
        }
        /// No row names columns that are known.
        NoHeader = "no_header" {
            en: "no row names columns that are known", cs: "žádný řádek nepojmenovává známé sloupce",
            help_en: "write the names of the columns above them, or say with `columns` which is which",
            help_cs: "nad sloupce napište jejich názvy, nebo v `columns` uveďte, co který znamená",
        }
        /// There are names of columns and nothing below them.
        NoRows = "no_rows" {
            en: "no row below the names of the columns says anything", cs: "pod názvy sloupců není žádný vyplněný řádek",
            help_en: "look whether the right sheet was read", help_cs: "zkontrolujte, zda byl načten správný list",
        }
        /// The form from which the workbook was made does not say everything of a framework contract.
        LeftOut = "left_out" {
            en: "the form from which this was made did not say: {value}", cs: "formulář, z něhož to vzniklo, neuváděl: {value}",
            help_en: "write these parts as JSON, or delete the sheet where they are not wanted", help_cs: "zapište tyto části jako JSON, nebo list smažte, pokud nemají platit",
        }
        /// A sheet that has to be there is missing.
        NoSheet = "no_sheet" {
            en: "there is no sheet `{expected}`", cs: "chybí list `{expected_cs}`",
            help_en: "add it, as in the form", help_cs: "doplňte jej podle formuláře",
        }
        /// A sheet that nobody asked for; it is left aside.
        SheetAside = "sheet_aside" {
            en: "the sheet `{value}` is left aside", cs: "list `{value}` zůstává stranou",
            help_en: "call it as in the form, where it matters", help_cs: "pokud na něm záleží, pojmenujte jej podle formuláře",
        }
        /// More was found than is told.
        MoreFindings = "more_findings" {
            en: "{value} further findings are not told", cs: "dalších {value} nálezů zde není uvedeno",
            help_en: "mend those that are told and read again", help_cs: "opravte uvedené a načtěte znovu",
        }
        /// A column that has to be there is missing.
        NoColumn = "no_column" {
            en: "there is no column for {expected}", cs: "chybí sloupec pro {expected_cs}",
            help_en: "add it, or say with `columns` which one it is", help_cs: "doplňte jej, nebo v `columns` uveďte, který to je",
        }
        /// Two columns say the same; the first counts.
        ColumnTwice = "column_twice" {
            en: "`{value}` says the same as `{expected}`, which counts", cs: "`{value}` říká totéž co `{expected}`, platí druhý z nich",
            help_en: "leave one of them out, or say with `columns` which one counts", help_cs: "jeden z nich vynechte, nebo v `columns` uveďte, který platí",
        }
        /// A column that nobody asked for; it is left aside.
        ColumnAside = "column_aside" {
            en: "the column `{value}` is left aside", cs: "sloupec `{value}` zůstává stranou",
            help_en: "say with `columns` what it is, where it matters", help_cs: "pokud na něm záleží, uveďte v `columns`, co znamená",
        }
        /// The row that names the columns.
        HeaderAt = "header_at" {
            en: "row {value} names the columns", cs: "sloupce pojmenovává řádek {value}",
            help_en: "rows above it were not read", help_cs: "řádky nad ním nebyly čteny",
        }
        /// What a column was taken for.
        ColumnRead = "column_read" {
            en: "`{value}` is taken for {expected}", cs: "`{value}` se čte jako {expected_cs}",
            help_en: "say it with `columns` where it is something else", help_cs: "je-li to něco jiného, uveďte to v `columns`",
        }
        /// The name of a column says another basis of prices than the framework contract.
        AnotherTax = "another_tax" {
            en: "`{value}` speaks of the tax otherwise than the framework contract", cs: "`{value}` mluví o DPH jinak než rámcová smlouva",
            help_en: "ask for prices on the basis of the framework contract", help_cs: "vyžádejte ceny tak, jak je uvádí rámcová smlouva",
        }
        /// A row that only adds up others.
        TotalRow = "total_row" {
            en: "the row adds up others and was not read", cs: "řádek jen sčítá jiné a nebyl čten",
            help_en: "nothing has to be done", help_cs: "není třeba nic dělat",
        }
        /// A row has more cells than columns have names.
        CellsBeyond = "cells_beyond" {
            en: "the row goes beyond the named columns; its cells may have moved", cs: "řádek přesahuje pojmenované sloupce; jeho buňky mohou být posunuté",
            help_en: "look whether a cell was parted in two, name the column or empty it", help_cs: "zkontrolujte, zda nebyla buňka rozdělena, sloupec pojmenujte, nebo vyprázdněte",
        }
        /// A cell that has to be filled is empty.
        Empty = "empty" {
            en: "{expected} is missing", cs: "chybí {expected_cs}",
            help_en: "fill it in", help_cs: "doplňte hodnotu",
        }
        /// A cell holds an error of the spreadsheet.
        SpreadsheetError = "spreadsheet_error" {
            en: "the value is the error {value}", cs: "hodnota je chyba {value}",
            help_en: "mend the formula in the spreadsheet", help_cs: "opravte vzorec v tabulce",
        }
        /// A text where a number belongs.
        NotANumber = "not_a_number" {
            en: "`{value}` is not a number", cs: "`{value}` není číslo",
            help_en: "write digits and a decimal comma, as in 49 999,90", help_cs: "napište číslice a desetinnou čárku, například 49 999,90",
        }
        /// A number with a point of which nobody knows whether it parts thousands.
        Ambiguous = "ambiguous" {
            en: "in `{value}` the point may part thousands or decimals", cs: "v `{value}` může tečka oddělovat tisíce i desetinná místa",
            help_en: "write the number with a comma or without a point", help_cs: "napište číslo s čárkou, nebo bez tečky",
        }
        /// A number with more than one decimal separator.
        TwoSeparators = "two_separators" {
            en: "`{value}` has more than one decimal separator", cs: "v `{value}` je víc než jeden oddělovač desetinných míst",
            help_en: "write one decimal comma, and blanks or nothing between thousands, as in 1 234,50",
            help_cs: "napište jen jednu desetinnou čárku a tisíce oddělte mezerou nebo nijak, například 1 234,50",
        }
        /// A point that was read as a decimal comma.
        PointRead = "point_read" {
            en: "the point in `{value}` was read as a decimal comma", cs: "tečka v `{value}` byla přečtena jako desetinná čárka",
            help_en: "write a comma", help_cs: "pište čárku",
        }
        /// More decimals than an amount has.
        TooManyDecimals = "too_many_decimals" {
            en: "`{value}` has more than {expected|decimal}", cs: "`{value}` má více než {expected|decimal}",
            help_en: "round it as the framework contract says", help_cs: "zaokrouhlete podle rámcové smlouvy",
        }
        /// A number below 0 where there is none.
        BelowZero = "below_zero" {
            en: "{value} is below 0", cs: "{value} je menší než 0",
            help_en: "write the number without a sign", help_cs: "napište číslo bez znaménka",
        }
        /// A text where a day or a moment belongs.
        NotADay = "not_a_day" {
            en: "`{value}` is not a day", cs: "`{value}` není datum",
            help_en: "write it as 1. 7. 2026 or 2026-07-01", help_cs: "napište je jako 1. 7. 2026 nebo 2026-07-01",
        }
        /// A day that its month does not have.
        NoSuchDay = "no_such_day" {
            en: "there is no day `{value}`: {month_en} has {days} days", cs: "den `{value}` neexistuje: {month_cs} má {days} dní",
            help_en: "look whether the day or the month is mistaken", help_cs: "zkontrolujte den i měsíc",
        }
        /// A beginning after its end.
        Reversed = "reversed" {
            en: "“{expected}” ({value}) is beyond “{last_en}” ({end})", cs: "„{expected_cs}“ ({value}) přesahuje „{last_cs}“ ({end})",
            help_en: "correct one of the two", help_cs: "opravte jedno nebo druhé",
        }
        /// A year of two digits.
        ShortYear = "short_year" {
            en: "the year in `{value}` has two digits", cs: "rok v `{value}` má dvě číslice",
            help_en: "write the year with four digits", help_cs: "napište rok čtyřmi číslicemi",
        }
        /// A moment that the change of clocks repeats or leaves out.
        ClockChange = "clock_change" {
            en: "at the change of clocks `{value}` is twice or never", cs: "při změně času nastává `{value}` dvakrát, nebo vůbec",
            help_en: "write it with its offset, as in 2026-10-25T02:30:00+02:00", help_cs: "uveďte i posun, například 2026-10-25T02:30:00+02:00",
        }
        /// A moment without a time of day where the time decides.
        NoTime = "no_time" {
            en: "`{value}` has no time of day", cs: "u `{value}` chybí čas",
            help_en: "write day and time, as in 1. 7. 2026 10:30", help_cs: "napište den i čas, například 1. 7. 2026 10:30",
        }
        /// A day alone was taken for its beginning.
        TimeAssumed = "time_assumed" {
            en: "`{value}` has no time of day; 0:00 is taken", cs: "u `{value}` chybí čas; bere se 0:00",
            help_en: "write the time where it matters", help_cs: "pokud na čase záleží, doplňte jej",
        }
        /// A text where yes or no belongs.
        NotYesOrNo = "not_yes_or_no" {
            en: "`{value}` is neither yes nor no", cs: "`{value}` není ano ani ne",
            help_en: "write yes or no", help_cs: "napište ano, nebo ne",
        }
        /// A name that there is not.
        NoSuchName = "no_such_name" {
            en: "`{value}` is none of: {expected}", cs: "`{value}` není nic z: {expected_cs}",
            help_en: "choose one of them", help_cs: "vyberte jedno z nich",
        }
        /// Something that the framework contract does not have.
        NotInFramework = "not_in_framework" {
            en: "the framework contract has no {expected} `{value}`", cs: "rámcová smlouva nezná `{value}` ({expected_cs})",
            help_en: "look it up in the framework contract", help_cs: "dohledejte v rámcové smlouvě",
        }
        /// Something that another sheet does not have.
        NotInSheet = "not_in_sheet" {
            en: "no row of its sheet is the {expected} `{value}`", cs: "na svém listu není `{value}` ({expected_cs})",
            help_en: "write it as there, or add it there", help_cs: "napište stejně jako tam, nebo tam doplňte",
        }
        /// An IČO that lost its leading zeros.
        ZerosLost = "zeros_lost" {
            en: "the IČO was filled up with zeros to {value}", cs: "IČO bylo doplněno nulami na {value}",
            help_en: "format the column as text", help_cs: "naformátujte sloupec jako text",
        }
        /// What is no IČO.
        NotAnIco = "not_an_ico" {
            en: "`{value}` is no IČO", cs: "`{value}` není IČO",
            help_en: "look it up: eight digits, the last of which checks the others", help_cs: "dohledejte je: osm číslic, poslední z nich je kontrolní",
        }
        /// What cannot be an id.
        NotAnId = "not_an_id" {
            en: "`{value}` cannot be an id", cs: "`{value}` nemůže být označení",
            help_en: "one line of at most 200 characters", help_cs: "jeden řádek o nejvýše 200 znacích",
        }
        /// A birth number; the cell is not repeated.
        BirthNumberInCell = "birth_number_in_cell" {
            en: "the value holds a birth number; nothing beside it was read either", cs: "hodnota obsahuje rodné číslo; nebyla načtena, ani co je vedle ní",
            help_en: "delete it, in the file too", help_cs: "smažte je, i v souboru",
        }
        /// Nine digits that may be a birth number or a telephone number.
        NineDigitsInCell = "nine_digits_in_cell" {
            en: "nine digits that may be a birth number or a telephone number", cs: "devět číslic, které mohou být rodným číslem nebo telefonem",
            help_en: "look whether it is a telephone number", help_cs: "ověřte, že jde o telefon",
        }
        /// The same is said differently in another row of the same offer.
        DiffersFromRow = "differs_from_row" {
            en: "{expected} is another than in row {row}: `{value_en}`", cs: "{expected_cs} je jiné než v řádku {row}: `{value_cs}`",
            help_en: "write the same in each row of an offer", help_cs: "v každém řádku jedné nabídky uveďte totéž",
        }
        /// A total that the lines do not make.
        TotalApart = "total_apart" {
            en: "the total is {value} CZK, the lines make {expected} CZK", cs: "celkem je uvedeno {value} Kč, řádky dávají {expected} Kč",
            help_en: "ask the provider which one counts", help_cs: "zeptejte se poskytovatele, co platí",
        }
        /// A second offer of the same participant for the same request.
        SecondOffer = "second_offer" {
            en: "a second offer of `{value}`; the first is in row {row}", cs: "druhá nabídka účastníka `{value}`; první je v řádku {row}",
            help_en: "say which one it replaces, or leave one out", help_cs: "uveďte, kterou nahrazuje, nebo jednu vynechte",
        }
        /// What the engine refuses for another reason.
        Refused = "refused_by_engine" {
            en: "the engine refuses it", cs: "systém to odmítá",
            help_en: "mend the row", help_cs: "opravte řádek",
        }
    }
}
