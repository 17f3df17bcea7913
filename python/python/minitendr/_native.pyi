__all__ = ["call", "check", "is_documented", "operations", "version"]

def version() -> str:
    """The version of the engine."""

def operations() -> list[str]:
    """The names of the operations."""

def call(operation: str, text: str) -> tuple[bool, str]:
    """Calls an operation with JSON text: True and the answer, or False and the errors document."""

def check(kind: str, text: str) -> tuple[bool, str]:
    """Reads a document of a kind: True and the same document as the engine writes it, or False and the errors document."""

def is_documented(code: str) -> bool:
    """Whether the code of an error is a documented one."""
