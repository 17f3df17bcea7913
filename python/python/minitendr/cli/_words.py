"""Every sentence of the command line itself, in Czech and English. What the engine says comes from the engine."""

from __future__ import annotations

from typing import NamedTuple

from .._errors import Language, Message, Problem

__all__ = ["PROBLEMS", "WORDS", "problem", "word"]


class Words(NamedTuple):
    """What is wrong, and what to do about it."""

    message: Message
    help: Message


def _words(cs: str, help_cs: str, en: str, help_en: str) -> Words:
    return Words(Message(cs, en), Message(help_cs, help_en))


PROBLEMS: dict[str, Words] = {
    "no_such_file": _words(
        "soubor `{file}` neexistuje", "zkontrolujte název a složku",
        "there is no file `{file}`", "look at its name and folder",
    ),
    "is_a_folder": _words(
        "`{file}` je složka, ne soubor", "uveďte soubor",
        "`{file}` is a folder, not a file", "name a file",
    ),
    "file_unreadable": _words(
        "soubor `{file}` nelze přečíst", "zkontrolujte, zda k němu máte přístup a zda jej neblokuje jiný program",
        "the file `{file}` cannot be read", "look whether you may read it and whether another program holds it",
    ),
    "file_unwritable": _words(
        "soubor `{file}` nelze zapsat",
        "zkontrolujte, zda složka existuje, zda do ní smíte zapisovat a zda soubor nemáte otevřený v jiném programu",
        "the file `{file}` cannot be written",
        "look whether the folder exists, whether you may write there, and whether the file is open in another program",
    ),
    "unknown_ending": _words(
        "z přípony souboru `{file}` není jasné, co se má zapsat", "možné přípony jsou {known}",
        "the ending of `{file}` does not say what is to be written", "the endings are {known}",
    ),
    "same_file": _words(
        "výstup by přepsal jiný soubor tohoto příkazu: `{file}`", "zvolte pro výstup jiný název",
        "the output would replace another file of this command: `{file}`", "choose another name for the output",
    ),
    "missing_extra": _words(
        "k tomuto příkazu chybí doplněk", "nainstalujte jej: {install}",
        "this command needs an extra that is not installed", "install it: {install}",
    ),
    "not_json": _words(
        "soubor `{file}` není objekt JSON", "zkontrolujte, odkud soubor je a zda je celý",
        "the file `{file}` is no JSON object", "look where it comes from and whether it is whole",
    ),
    "field_twice": _words(
        "soubor `{file}` obsahuje pole `{field}`, které určují jiné soubory nebo volby", "ponechte v něm jen {known}",
        "the file `{file}` has the field `{field}`, which other files or options say", "leave in it only {known}",
    ),
    "field_unknown": _words(
        "soubor `{file}` obsahuje pole, které sem nepatří", "možná pole jsou {known}",
        "the file `{file}` has a field that does not belong there", "the fields are {known}",
    ),
    "output_stopped": _words(
        "výstup nelze dopsat", "zkontrolujte, zda je na disku místo",
        "the output cannot be written to its end", "look whether the disk is full",
    ),
    "no_framework": _words(
        "v souboru `{file}` není rámcová smlouva",
        "vyplňte formulář, který zapíše `minitendr template framework smlouva.xlsx`",
        "the file `{file}` has no framework contract",
        "fill in the form that `minitendr template framework smlouva.xlsx` writes",
    ),
    "reading_field": _words(
        "soubor `{file}` neříká srozumitelně, jak se mají soubory číst",
        "ke každému názvu souboru patří objekt s některým z polí {known}",
        "the file `{file}` does not say in a known way how files are read",
        "to each name of a file belongs an object with some of the fields {known}",
    ),
    "reading_unknown_file": _words(
        "soubor `{file}` mluví i o souboru, který příkaz nečte", "čtou se {known}",
        "the file `{file}` speaks of a file that the command does not read", "these are read: {known}",
    ),
    "no_request": _words(
        "v souboru `{file}` není žádná poptávka", "vyplňte aspoň jeden řádek",
        "the file `{file}` has no request", "fill in at least one row",
    ),
    "which_request": _words(
        "poptávek je několik a není řečeno, o které se rozhoduje", "zvolte ji volbou --request; v souboru jsou {known}",
        "there are several requests, and it is not said which one is decided on",
        "choose it with --request; the file has {known}",
    ),
    "unknown_request": _words(
        "poptávka z volby --request není v souboru `{file}`", "v souboru jsou {known}",
        "the request of the option --request is not in the file `{file}`", "the file has {known}",
    ),
    "same_request": _words(
        "poptávka `{request}` je v souboru `{file}` několikrát", "ponechte v něm jen to znění, o kterém se rozhoduje",
        "the request `{request}` is in the file `{file}` several times", "leave in it only the version that is decided on",
    ),
    "missing_option": _words(
        "chybí volba {name}", "doplňte ji; vysvětlení a příklad ukáže volba --help",
        "the option {name} is missing", "add it; --help explains it and shows an example",
    ),
    "missing_at": _words(
        "chybí volba --at: okamžik rozhodnutí",
        "program nemá hodiny, aby totéž zadání dalo vždy totéž rozhodnutí; napište například --at 2026-03-10T12:00:00+01:00",
        "the option --at is missing: the moment of the decision",
        "there is no clock, so that the same input always gives the same decision; write for instance "
        "--at 2026-03-10T12:00:00+01:00",
    ),
    "missing_argument": _words(
        "v příkazu chybí {name}", "doplňte jej; pořadí a příklad ukáže volba --help",
        "the command lacks {name}", "add it; --help shows the order and an example",
    ),
    "unknown_option": _words(
        "tento příkaz takovou volbu nezná", "volby příkazu jsou {known}",
        "this command has no such option", "the options of the command are {known}",
    ),
    "option_without_value": _words(
        "volba {name} nemá hodnotu nebo má hodnotu navíc", "jak se píše, ukáže volba --help",
        "the option {name} lacks a value, or has one that it does not take", "--help shows how it is written",
    ),
    "unknown_value": _words(
        "hodnota {name} není z těch, které lze zvolit", "vyberte jednu z nich: {known}",
        "the value of {name} is none that can be chosen", "choose one of these: {known}",
    ),
    "unknown_command": _words(
        "takový příkaz není", "příkazy jsou {known}",
        "there is no such command", "the commands are {known}",
    ),
    "wrong_usage": _words(
        "příkaz není napsán správně: patrně má hodnotu navíc", "jak se píše, ukáže volba --help",
        "the command is not written as it should be: there seems to be a value too many", "--help shows how it is written",
    ),
    "interrupted": _words(
        "přerušeno", "výsledek není; spusťte příkaz znovu",
        "interrupted", "there is no result; run the command again",
    ),
}

WORDS: dict[str, Message] = {
    "error": Message("chyba", "error"),
    "where": Message("kde", "where"),
    "instead": Message("náprava", "instead"),
    "code": Message("kód", "code"),
    "rows": Message("řádek {rows}", "row {rows}"),
    "option": Message("volba {name}", "option {name}"),
    "refused": Message("Nejdřív je třeba opravit:", "This has to be mended first:"),
    "read_framework": Message(
        "Rámcová smlouva {id}: částí {lots}, účastníků {participants}",
        "Framework contract {id}: lots {lots}, participants {participants}",
    ),
    "read_requests": Message("Přečtené poptávky: {count}", "Requests read: {count}"),
    "read_offers": Message("Přečtené nabídky: {count}", "Offers read: {count}"),
    "not_read": Message(
        "Poptávky a nabídky zatím nebyly čteny: nejdřív opravte rámcovou smlouvu.",
        "Requests and offers have not been read yet: mend the framework contract first.",
    ),
    "reading": Message("Čtení souborů", "Reading the files"),
    "law": Message("Smlouva a poptávky proti zákonu", "Contract and requests against the law"),
    "scheme": Message("Způsob hodnocení (náš názor, ne pravidlo zákona)", "Schemes (our opinion, no rule of the law)"),
    "lot": Message("část {lots}", "lot {lots}"),
    "lots": Message("části {lots}", "lots {lots}"),
    "confidence": Message("jistota {confidence}", "confidence {confidence}"),
    "counts": Message(
        "Chyby: {error}. Varování: {warning}. Poznámky: {note}.", "Errors: {error}. Warnings: {warning}. Notes: {note}."
    ),
    "notes_hidden": Message("Poznámky vypíše volba --notes.", "The option --notes prints the notes."),
    "other_requests": Message(
        "pozor: tyto nabídky odpovídají na jiné poptávky a nerozhoduje se o nich: {offers}",
        "mind: these offers answer other requests and are not decided on: {offers}",
    ),
    "no_such_requests": Message(
        "pozor: tyto nabídky odpovídají na poptávky, které v souboru nejsou: {offers}",
        "mind: these offers answer requests that are not in the file: {offers}",
    ),
    "nothing_before": Message(
        "předpoklad: z rámcové smlouvy dosud nebylo nic objednáno (jinak uveďte `state` v souboru volby --also)",
        "assumed: nothing has been ordered under the framework contract before (otherwise say `state` in the file of the option --also)",
    ),
    "request": Message("Poptávka {request}, verze {version}", "Request {request}, version {version}"),
    "contract": Message("Dílčí smlouva: {participant}, {price}", "Partial contract: {participant}, {price}"),
    "of_offer": Message("nabídka {offer}", "offer {offer}"),
    "no_contract": Message("Dílčí smlouva (zatím) nevzniká.", "There is no partial contract (yet)."),
    "reasons": Message("Proč:", "Why:"),
    "findings": Message("Co bylo zjištěno:", "What was found:"),
    "written": Message("Zapsáno: {file}", "Written: {file}"),
    "left_out": Message(
        "Formulář nemá místo pro tato pole smlouvy, neztraťte je (zapisují se jen jako JSON):",
        "The form has no place for these fields of the contract; do not lose them (they are written as JSON only):",
    ),
    "verified": Message(
        "Souhlasí: z údajů v osvědčení vychází totéž rozhodnutí.",
        "Verified: the same decision follows from what the certificate holds.",
    ),
    "verified_partly": Message(
        "Souhlasí, co je vidět; skrytých míst: {count}.", "Verified as far as it is shown; hidden places: {count}."
    ),
    "differs": Message("Nesouhlasí. První rozdíl:", "It differs. The first difference:"),
    "digest": Message("Otisk (SHA-256): {digest}", "Digest (SHA-256): {digest}"),
    "compare": Message(
        "Otisk není podpis: porovnejte jej s otiskem, který máte odjinud.",
        "A digest is no signature: compare it with the one that you got elsewhere.",
    ),
    "contracts_head": Message("Dílčí smlouvy: vypočtené a zveřejněné", "Partial contracts: computed and published"),
    "volumes_head": Message("Objem v Kč: vypočtený a zveřejněný (asi)", "Volume in CZK: computed and published (circa)"),
    "together": Message("celkem", "together"),
    "outcomes": Message(
        "Poptávky: {count}; s dílčí smlouvou {awarded}, bez ní {rest} (jak skončily, říká --json).",
        "Requests: {count}; with a partial contract {awarded}, without one {rest} (--json says how they ended).",
    ),
    "pilot_notice": Message(
        "Smyšlená data: rámcové smlouvy, poskytovatelé, ceny, poptávky, nabídky i to, co se se smlouvami stalo, jsou "
        "vymyšlené. Zveřejněné jsou jen počty dílčích smluv a objemy.",
        "Invented data: the framework contracts, providers, prices, requests, offers and what became of the contracts are "
        "made up. Only the numbers of partial contracts and the volumes are published.",
    ),
    "package": Message("balíček", "package"),
    "engine": Message("výpočetní jádro", "engine"),
    "missing": Message("není nainstalováno", "not installed"),
    "extra": Message("doplněk {extra}", "extra {extra}"),
}


def word(name: str, language: Language, /, **values: object) -> str:
    """A sentence of the command line in one language."""
    return WORDS[name].text(language).format(**values)


def problem(code: str, /, **values: object) -> Problem:
    """Something that is wrong, in the shape in which the engine says it."""
    words = PROBLEMS[code]
    return Problem(code, "", _filled(words.message, values), _filled(words.help, values))


def _filled(message: Message, values: dict[str, object]) -> Message:
    return Message(message.cs.format(**values), message.en.format(**values))
