from typing import final

__all__ = ["Column", "OpenAwards", "OpenRegister", "call", "check_simulation", "evaluate_columns", "file_error", "is_documented", "kinds", "normalize", "operations", "pilot", "version", "workbook"]

def version() -> str:
    """The version of the engine."""

def operations() -> list[str]:
    """The names of the operations."""

def call(operation: str, text: str) -> tuple[bool, str]:
    """Calls an operation with JSON text: True and the answer, or False and the errors document."""

def check_simulation(text: str) -> str:
    """The errors document of what `simulate` would refuse before its first event; empty where nothing."""

def normalize(kind: str, text: str) -> tuple[bool, str]:
    """Reads a document of a kind: True and the same document as the engine writes it, or False and the errors document."""

def kinds() -> list[str]:
    """The names of the kinds of documents."""

def is_documented(code: str) -> bool:
    """Whether the code of an error is a documented one."""

def file_error(code: str, file: str) -> str:
    """The errors document of a file that cannot be opened or written."""

def workbook(data: bytes, sheet: str | None = None, every: bool = False) -> str:
    """The cells of a workbook as JSON text: the names of its sheets, and the rows of one or of all; or why it is not opened."""

def pilot() -> str:
    """The data of the pilot as JSON text."""

def evaluate_columns(
    scheme: str,
    offsets: memoryview,
    price: memoryview,
    values: list[tuple[str, memoryview, int]],
    ceiling: memoryview | None,
    excluded: memoryview | None,
    threads: int,
) -> tuple[tuple[Column, Column, Column, Column, Column] | None, int, str]:
    """Evaluates columns: the columns of the answer, their decimals and an empty text; or nothing and the errors document."""

@final
class Column:
    """A column of results, read by the buffer protocol."""

    def __buffer__(self, flags: int, /) -> memoryview: ...
    def __len__(self) -> int:
        """How many entries there are."""

@final
class OpenAwards:
    """The operation `award_many` in steps, asked with JSON text."""

    @staticmethod
    def open(text: str) -> tuple[OpenAwards | None, str]:
        """Reads the registers and events: the row and an empty text, or None and the errors document."""

    def add(self, text: str) -> tuple[bool, str]:
        """Reads more mini-tenders: True and an empty text, or False and the errors document."""

    def decide(self, most: int) -> tuple[bool, str]:
        """Decides on the next ones: True and how many are decided by now, or False and the errors document."""

    def finish(self) -> tuple[bool, str]:
        """Records what is left of the events: True and an empty text, or False and the errors document."""

    def answer(self) -> str:
        """What was decided, and the registers as they are now."""

@final
class OpenRegister:
    """A register of the engine, asked with JSON text. What changes it gives a new one."""

    @staticmethod
    def read(text: str) -> tuple[OpenRegister | None, str]:
        """Reads a register and folds its events: the register and an empty text, or None and the errors document."""

    @staticmethod
    def read_chain(text: str) -> tuple[OpenRegister | None, str]:
        """Reads a register as a chain, holds every digest and folds its events: the register and an empty text, or None and the
        errors document."""

    @staticmethod
    def read_rows(text: str) -> tuple[OpenRegister | None, str]:
        """Reads a register from the rows of a file: the register and an empty text, or None and the errors document."""

    @staticmethod
    def check_rows(text: str) -> tuple[bool, str]:
        """Finds the rows of a file that are not as they were written: True and the answer, or False and the errors document."""

    def framework(self) -> str:
        """The framework contract as canonical JSON."""

    def chain(self) -> str:
        """The register as a chain."""

    def head(self) -> str:
        """How far the chain goes."""

    def entries_after(self, text: str) -> tuple[bool, str]:
        """The entries after a head, each as a text in a list: True and the answer, or False and the errors document."""

    def keep(self, text: str) -> tuple[OpenRegister | None, str]:
        """Keeps a sealed text: the register with it and an empty text, or None and the errors document."""

    def texts(self) -> str:
        """The texts that are kept."""

    def summary_at(self, text: str) -> tuple[bool, str]:
        """What its events added up to at a past moment: True and the answer, or False and the errors document."""

    def document(self) -> str:
        """The register as a document."""

    def summary(self) -> str:
        """What its events add up to."""

    def remaining(self, text: str) -> tuple[bool, str]:
        """What is left of every ceiling that binds a contract: True and the answer, or False and the errors document."""

    def award_input(self, text: str) -> tuple[bool, str]:
        """What a decision on a mini-tender would follow from now: True and the answer, or False and the errors document."""

    def award(self, text: str) -> tuple[bool, str]:
        """Decides on a mini-tender and records nothing: True and the answer, or False and the errors document."""

    def decide(self, text: str) -> tuple[OpenRegister | None, str]:
        """Decides on a mini-tender: the register after it and the decision, or None and the errors document."""

    def record(self, text: str) -> tuple[OpenRegister | None, str]:
        """Records an event: the register after it and an empty text, or None and the errors document."""

    def record_all(self, text: str) -> tuple[OpenRegister | None, str]:
        """Records several events, all of them or none: the register after them and an empty text, or None and the errors document."""

    def complete_before(self, text: str) -> tuple[OpenRegister | None, str]:
        """Ends the contracts whose period is over: the register after it and an empty text, or None and the errors document."""
