# Written by `cargo run -p minitendr-tests --bin bindings` from the types of the core; a test holds it.
"""The documents of the room `exchange`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from .. import _decode
from .._decode import EMPTY
from .._errors import Message
from .._record import Record, Result
from .._types import Amount
from ..names import FileRefusal, FormCell, OcdsCode, Outcome, Severity, TableCode
from .award import Decision
from .framework import FrameworkContract, FrameworkState
from .offer import Offer
from .register import ContractState, Event, Funding, InvoiceDocument, Register, RegisterFinding, RequestState, Reservation
from .request import Request


class AwardMany(Result):
    """Many decisions, and the registers after them."""

    __slots__ = ()
    _kind = "AwardMany"
    _fields = (
        ("decisions", "decisions"),
        ("registers", "registers"),
    )

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions, in the order of the mini-tenders."""
        return self._required("decisions", _decode.list_of(_decode.record(Decision)))

    @property
    def registers(self) -> tuple[Register, ...]:
        """The registers, by the id of their framework contract."""
        return self._required("registers", _decode.list_of(_decode.record(Register)))


class CountedUnit(Result):
    """A unit after a number, by the plural categories of the Unicode CLDR, which programs find for a number by its language:
    *1 hodina, 2 hodiny, 1,5 hodiny, 5 hodin*. English has `one` and `other`; its other two are the plural.
    """

    __slots__ = ()
    _kind = "CountedUnit"
    _fields = (
        ("one", "one"),
        ("few", "few"),
        ("many", "many"),
        ("other", "other"),
    )

    @property
    def one(self) -> Message:
        """After 1."""
        return self._required("one", _decode.message)

    @property
    def few(self) -> Message:
        """After 2 to 4."""
        return self._required("few", _decode.message)

    @property
    def many(self) -> Message:
        """After a number with decimals."""
        return self._required("many", _decode.message)

    @property
    def other(self) -> Message:
        """After 0, and from 5 on."""
        return self._required("other", _decode.message)


class DeliveriesRead(Result):
    """What a table of deliveries says."""

    __slots__ = ()
    _kind = "DeliveriesRead"
    _fields = (
        ("events", "events"),
        ("rows", "rows"),
        ("findings", "findings"),
    )

    @property
    def events(self) -> tuple[Event, ...]:
        """An event `delivered` for each contract, ready for a register; one of which a row is wrong is left out."""
        return self._required("events", _decode.list_of(_decode.record(Event)))

    @property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The rows of each, as spreadsheets count, from 1."""
        return self._required("rows", _decode.list_of(_decode.list_of(_decode.count)))

    @property
    def findings(self) -> tuple[TableFinding, ...]:
        """What was found and what was assumed, by rows."""
        return self._required("findings", _decode.list_of(_decode.record(TableFinding)))


class Form(Result):
    """A form."""

    __slots__ = ()
    _kind = "Form"
    _fields = (
        ("sheets", "sheets"),
        ("left_out", "left_out"),
    )

    @property
    def sheets(self) -> tuple[FormSheet, ...]:
        """Its sheets."""
        return self._required("sheets", _decode.list_of(_decode.record(FormSheet)))

    @property
    def left_out(self) -> tuple[str, ...]:
        """What of the framework contract that it was filled in with it does not say, as JSON pointers."""
        return self._required("left_out", _decode.list_of(_decode.text))


class FormColumn(Result):
    """A column of a form."""

    __slots__ = ()
    _kind = "FormColumn"
    _fields = (
        ("field", "field"),
        ("name", "name"),
        ("help", "help"),
        ("is_required", "is_required"),
        ("cell", "cell"),
        ("choices", "choices"),
    )

    @property
    def field(self) -> str:
        """The name of the field, as `columns` says it; the id of a criterion."""
        return self._required("field", _decode.text)

    @property
    def name(self) -> str:
        """What stands above the column."""
        return self._required("name", _decode.text)

    @property
    def help(self) -> str:
        """What to write there."""
        return self._required("help", _decode.text)

    @property
    def is_required(self) -> bool:
        """Whether it has to be filled in."""
        return self._required("is_required", _decode.flag)

    @property
    def cell(self) -> FormCell:
        """What its cells are."""
        return cast("FormCell", self._required("cell", _decode.any_))

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be chosen."""
        return self._required("choices", _decode.list_of(_decode.text))


class FormSheet(Result):
    """A sheet of a form."""

    __slots__ = ()
    _kind = "FormSheet"
    _fields = (
        ("name", "name"),
        ("is_sideways", "is_sideways"),
        ("columns", "columns"),
        ("rows", "rows"),
    )

    @property
    def name(self) -> str:
        """Its name."""
        return self._required("name", _decode.text)

    @property
    def is_sideways(self) -> bool:
        """Whether the names of the columns stand one below the other, in column A, and what is filled in beside them."""
        return self._required("is_sideways", _decode.flag)

    @property
    def columns(self) -> tuple[FormColumn, ...]:
        """Its columns."""
        return self._required("columns", _decode.list_of(_decode.record(FormColumn)))

    @property
    def rows(self) -> tuple[tuple[Decimal | bool | str | None, ...], ...]:
        """What is filled in: in each row a cell for every column, `null` where nothing is. Numbers are texts with a point."""
        return cast("tuple[tuple[Decimal | bool | str | None, ...], ...]", self._required("rows", _decode.list_of(_decode.list_of(_decode.any_))))


class FrameworkRead(Result):
    """What a workbook says of a framework contract."""

    __slots__ = ()
    _kind = "FrameworkRead"
    _fields = (
        ("findings", "findings"),
        ("framework", "framework"),
    )

    @property
    def findings(self) -> tuple[TableFinding, ...]:
        """What was found and what was assumed, by sheets and rows."""
        return self._required("findings", _decode.list_of(_decode.record(TableFinding)))

    @property
    def framework(self) -> FrameworkContract | None:
        """The framework contract; missing where something is wrong."""
        return self._given("framework", _decode.record(FrameworkContract), None)


class InvoicesRead(Result):
    """What a table of invoices says."""

    __slots__ = ()
    _kind = "InvoicesRead"
    _fields = (
        ("invoices", "invoices"),
        ("rows", "rows"),
        ("findings", "findings"),
    )

    @property
    def invoices(self) -> tuple[InvoiceDocument, ...]:
        """The invoices and credit notes, for `check_invoice`; one of which a row is wrong is left out."""
        return self._required("invoices", _decode.list_of(_decode.record(InvoiceDocument)))

    @property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The rows of each, as spreadsheets count, from 1."""
        return self._required("rows", _decode.list_of(_decode.list_of(_decode.count)))

    @property
    def findings(self) -> tuple[TableFinding, ...]:
        """What was found and what was assumed, by rows."""
        return self._required("findings", _decode.list_of(_decode.record(TableFinding)))


class OcdsChecked(Result):
    """What was found in a package."""

    __slots__ = ()
    _kind = "OcdsChecked"
    _fields = (
        ("processes", "processes"),
        ("releases", "releases"),
        ("findings", "findings"),
    )

    @property
    def processes(self) -> int:
        """How many contracting processes it has."""
        return self._required("processes", _decode.count)

    @property
    def releases(self) -> int:
        """How many releases, those that records compile not counted."""
        return self._required("releases", _decode.count)

    @property
    def findings(self) -> tuple[OcdsFinding, ...]:
        """What was found, in the order of the package."""
        return self._required("findings", _decode.list_of(_decode.record(OcdsFinding)))


class OcdsFinding(Result):
    """One thing that was found in a package."""

    __slots__ = ()
    _kind = "OcdsFinding"
    _fields = (
        ("code", "code"),
        ("path", "path"),
        ("message", "message"),
    )

    @property
    def code(self) -> OcdsCode:
        """The stable code."""
        return cast("OcdsCode", self._required("code", _decode.any_))

    @property
    def path(self) -> str:
        """Where in the package, as a JSON pointer."""
        return self._required("path", _decode.text)

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)


class OcdsPackages(Result):
    """The export: a package of releases and a package of records, as the standard has them."""

    __slots__ = ()
    _kind = "OcdsPackages"
    _fields = (
        ("releases", "releases"),
        ("records", "records"),
    )

    @property
    def releases(self) -> dict[str, Any]:
        """The release package: what became known of each process, moment by moment."""
        return cast("dict[str, Any]", self._required("releases", _decode.any_))

    @property
    def records(self) -> dict[str, Any]:
        """The record package: the releases of each process, and what they come to together."""
        return cast("dict[str, Any]", self._required("records", _decode.any_))


class OcdsPublisher(Record):
    """Who publishes.

    Args:
        name: The name of the organisation.
        uri: Its address on the web.
    """

    __slots__ = ()
    _kind = "OcdsPublisher"
    _fields = (
        ("name", "name"),
        ("uri", "uri"),
    )

    def __init__(
        self,
        *,
        name: str,
        uri: str | None = None,
    ) -> None:
        super().__init__({
            "name": name,
            "uri": uri,
        })

    @property
    def name(self) -> str:
        """The name of the organisation."""
        return self._required("name", _decode.text)

    @property
    def uri(self) -> str | None:
        """Its address on the web."""
        return self._given("uri", _decode.text, None)


class OffersRead(Result):
    """What a table of offers says."""

    __slots__ = ()
    _kind = "OffersRead"
    _fields = (
        ("offers", "offers"),
        ("rows", "rows"),
        ("findings", "findings"),
    )

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers of which every row could be read, in the order of their first rows."""
        return self._required("offers", _decode.list_of(_decode.record(Offer)))

    @property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The rows of each, as spreadsheets count, from 1."""
        return self._required("rows", _decode.list_of(_decode.list_of(_decode.count)))

    @property
    def findings(self) -> tuple[TableFinding, ...]:
        """What was found and what was assumed, by rows."""
        return self._required("findings", _decode.list_of(_decode.record(TableFinding)))


class RegisterSummary(Result):
    """What the events of a register add up to."""

    __slots__ = ()
    _kind = "RegisterSummary"
    _fields = (
        ("state", "state"),
        ("contracts", "contracts"),
        ("closed", "closed"),
        ("requests", "requests"),
        ("reservations", "reservations"),
        ("funding", "funding"),
        ("findings", "findings"),
        ("left_out", "left_out"),
    )

    @property
    def state(self) -> FrameworkState:
        """What has been ordered."""
        return self._required("state", _decode.record(FrameworkState))

    @property
    def contracts(self) -> tuple[ContractState, ...]:
        """The partial contracts, by request and number."""
        return self._required("contracts", _decode.list_of(_decode.record(ContractState)))

    @property
    def closed(self) -> Mapping[str, Outcome]:
        """The requests that ended without a contract, and how."""
        return cast("Mapping[str, Outcome]", self._required("closed", _decode.map_of(_decode.any_)))

    @property
    def requests(self) -> Mapping[str, RequestState]:
        """Where every request stands."""
        return self._required("requests", _decode.map_of(_decode.record(RequestState)))

    @property
    def reservations(self) -> Mapping[str, Reservation]:
        """What is held for requests whose calls are out, by request."""
        return self._given("reservations", _decode.map_of(_decode.record(Reservation)), EMPTY)

    @property
    def funding(self) -> tuple[Funding, ...]:
        """Which sources pay for how many workers and beds."""
        return self._given("funding", _decode.list_of(_decode.record(Funding)), ())

    @property
    def findings(self) -> tuple[RegisterFinding, ...]:
        """What is to be noticed about events."""
        return self._given("findings", _decode.list_of(_decode.record(RegisterFinding)), ())

    @property
    def left_out(self) -> tuple[int, ...]:
        """At a past moment: events that had happened, but rest on one that had not. They do not count."""
        return self._given("left_out", _decode.list_of(_decode.count), ())


class RequestsRead(Result):
    """What a table of requests says."""

    __slots__ = ()
    _kind = "RequestsRead"
    _fields = (
        ("requests", "requests"),
        ("rows", "rows"),
        ("findings", "findings"),
    )

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests of which every row could be read, in the order of their first rows."""
        return self._required("requests", _decode.list_of(_decode.record(Request)))

    @property
    def rows(self) -> tuple[tuple[int, ...], ...]:
        """The rows of each, as spreadsheets count, from 1."""
        return self._required("rows", _decode.list_of(_decode.list_of(_decode.count)))

    @property
    def findings(self) -> tuple[TableFinding, ...]:
        """What was found and what was assumed, by rows."""
        return self._required("findings", _decode.list_of(_decode.record(TableFinding)))


class SheetRows(Record):
    """A sheet of a workbook.

    Args:
        name: Its name.
        rows: Its rows from the first, each a list of cells.
    """

    __slots__ = ()
    _kind = "SheetRows"
    _fields = (
        ("name", "name"),
        ("rows", "rows"),
    )

    def __init__(
        self,
        *,
        name: str,
        rows: Sequence[Sequence[Amount | bool | None]],
    ) -> None:
        super().__init__({
            "name": name,
            "rows": rows,
        })

    @property
    def name(self) -> str:
        """Its name."""
        return self._required("name", _decode.text)

    @property
    def rows(self) -> tuple[tuple[Decimal | bool | str | None, ...], ...]:
        """Its rows from the first, each a list of cells."""
        return cast("tuple[tuple[Decimal | bool | str | None, ...], ...]", self._required("rows", _decode.list_of(_decode.list_of(_decode.any_))))


class TableFinding(Result):
    """Something found in a table, or assumed of it."""

    __slots__ = ()
    _kind = "TableFinding"
    _fields = (
        ("severity", "severity"),
        ("code", "code"),
        ("values", "values"),
        ("message", "message"),
        ("instead", "instead"),
        ("file", "file"),
        ("sheet", "sheet"),
        ("row", "row"),
        ("column", "column"),
    )

    @property
    def severity(self) -> Severity:
        """How much it weighs: after an error the row was not read."""
        return cast("Severity", self._required("severity", _decode.any_))

    @property
    def code(self) -> TableCode:
        """The stable code."""
        return cast("TableCode", self._required("code", _decode.any_))

    @property
    def values(self) -> Mapping[str, str]:
        """The numbers and names that the sentence speaks of; a birth number is never among them."""
        return self._required("values", _decode.map_of(_decode.text))

    @property
    def message(self) -> Message:
        """The sentence in both languages."""
        return self._required("message", _decode.message)

    @property
    def instead(self) -> Message:
        """How to mend it."""
        return self._required("instead", _decode.message)

    @property
    def file(self) -> str | None:
        """The name of the file, where there is one."""
        return self._given("file", _decode.text, None)

    @property
    def sheet(self) -> str | None:
        """The name of the sheet, where there is one."""
        return self._given("sheet", _decode.text, None)

    @property
    def row(self) -> int | None:
        """The row as spreadsheets count, from 1; missing where it is about the whole table."""
        return self._given("row", _decode.count, None)

    @property
    def column(self) -> str | None:
        """The letters of the column; missing where it is about the whole row."""
        return self._given("column", _decode.text, None)


class TableSource(Record):
    """The file that a table comes from: what it is called, and what was assumed to open it. Every finding then names it.

    Args:
        file: The name of the file.
        sheet: The sheet that was read.
        other_sheets: The other sheets, which were not read.
        encoding: The encoding that was assumed.
        separator: What was taken to part the cells.
        refused: Why it could not be opened; there are no rows then.
    """

    __slots__ = ()
    _kind = "TableSource"
    _fields = (
        ("file", "file"),
        ("sheet", "sheet"),
        ("other_sheets", "other_sheets"),
        ("encoding", "encoding"),
        ("separator", "separator"),
        ("refused", "refused"),
    )

    def __init__(
        self,
        *,
        file: str | None = None,
        sheet: str | None = None,
        other_sheets: Sequence[str] | None = None,
        encoding: str | None = None,
        separator: str | None = None,
        refused: FileRefusal | None = None,
    ) -> None:
        super().__init__({
            "file": file,
            "sheet": sheet,
            "other_sheets": other_sheets,
            "encoding": encoding,
            "separator": separator,
            "refused": refused,
        })

    @property
    def file(self) -> str | None:
        """The name of the file."""
        return self._given("file", _decode.text, None)

    @property
    def sheet(self) -> str | None:
        """The sheet that was read."""
        return self._given("sheet", _decode.text, None)

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """The other sheets, which were not read."""
        return self._given("other_sheets", _decode.list_of(_decode.text), ())

    @property
    def encoding(self) -> str | None:
        """The encoding that was assumed."""
        return self._given("encoding", _decode.text, None)

    @property
    def separator(self) -> str | None:
        """What was taken to part the cells."""
        return self._given("separator", _decode.text, None)

    @property
    def refused(self) -> FileRefusal | None:
        """Why it could not be opened; there are no rows then."""
        return cast("FileRefusal | None", self._given("refused", _decode.any_, None))


class Vocabulary(Result):
    """What the names of the engine are called, in Czech and English."""

    __slots__ = ()
    _kind = "Vocabulary"
    _fields = (
        ("areas", "areas"),
        ("units", "units"),
        ("units_counted", "units_counted"),
        ("units_after", "units_after"),
        ("outcomes", "outcomes"),
        ("request_stages", "request_stages"),
        ("contract_stages", "contract_stages"),
        ("measures", "measures"),
        ("regions", "regions"),
        ("municipalities", "municipalities"),
    )

    @property
    def areas(self) -> Mapping[str, Message]:
        """Areas of services, by which lots are formed."""
        return self._required("areas", _decode.map_of(_decode.message))

    @property
    def units(self) -> Mapping[str, Message]:
        """Units, one of each: *hodina*."""
        return self._required("units", _decode.map_of(_decode.message))

    @property
    def units_counted(self) -> Mapping[str, Message]:
        """Units, where several are counted or measured: *hodiny*."""
        return self._required("units_counted", _decode.map_of(_decode.message))

    @property
    def units_after(self) -> Mapping[str, CountedUnit]:
        """Units after any number."""
        return self._required("units_after", _decode.map_of(_decode.record(CountedUnit)))

    @property
    def outcomes(self) -> Mapping[str, Message]:
        """How requests end."""
        return self._required("outcomes", _decode.map_of(_decode.message))

    @property
    def request_stages(self) -> Mapping[str, Message]:
        """Where a request stands."""
        return self._required("request_stages", _decode.map_of(_decode.message))

    @property
    def contract_stages(self) -> Mapping[str, Message]:
        """Where a contract stands."""
        return self._required("contract_stages", _decode.map_of(_decode.message))

    @property
    def measures(self) -> Mapping[str, Message]:
        """What is measured in a simulation, with its unit."""
        return self._required("measures", _decode.map_of(_decode.message))

    @property
    def regions(self) -> Mapping[str, str]:
        """Regions that are known by name, by their NUTS 3 codes."""
        return self._required("regions", _decode.map_of(_decode.text))

    @property
    def municipalities(self) -> Mapping[str, str]:
        """Municipalities with extended powers (ORP) that are known by name, by their codes of list 65 of the statistical office."""
        return self._required("municipalities", _decode.map_of(_decode.text))
