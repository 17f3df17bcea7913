"""The ground on which all classes of documents stand.

Why is there a check in every constructor? So that an object cannot be wrong: what it holds is the document as the
engine wrote it after reading it. What only shows between several objects is said by the operations.

Why does a property decode each time? Because the document is kept once, as it is; an object costs one reference more
than its tree. Who reads a long list in a loop keeps it in a variable.

Why is pickling not checked? A pickle goes from one process to another of the same version (Dask, Ray); to keep an
object, keep its `to_json`, which a later version reads or refuses with a clear word.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar, cast

from . import _native
from ._call import answer, given
from ._decode import any_
from ._repr import show
from ._text import Document, dumps, transportable

__all__ = ["Kinds", "Record", "Result"]

T = TypeVar("T")
D = TypeVar("D")


class Record(Document):
    """A document of the engine: it cannot be changed, is compared by value, and can be a key and be pickled."""

    __slots__ = ()

    _kind: ClassVar[str]
    """The name by which the engine reads it."""
    _fields: ClassVar[tuple[tuple[str, str], ...]] = ()
    """The properties in their order: the name in Python, the name in JSON."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        object.__setattr__(self, "_tree", self._checked(dumps(given(fields))))

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # Where a user finds the class, in `repr`, in pickles and in documentation.
        if cls.__module__.startswith("minitendr.") and not cls.__name__.startswith("_"):
            cls.__module__ = "minitendr"

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads the JSON text of a document.

        Raises InputError with everything that is wrong, and TypeError for anything but a str.
        """
        # What is called with data from outside looks at what it got, whatever the annotation says.
        if not isinstance(cast(object, text), str):
            raise TypeError(f"from_json takes a str, not {type(text).__name__}; bytes are to be decoded first")
        return cls._read(transportable(text))

    @classmethod
    def from_dict(cls, document: Mapping[str, object]) -> Self:
        """Reads a document from a mapping, as it is in JSON or with values of Python (Decimal, date, other objects).

        Raises InputError with everything that is wrong, and TypeError for a value that JSON does not know.
        """
        if not isinstance(cast(object, document), Mapping):
            raise TypeError(f"from_dict takes a mapping, not {type(document).__name__}")
        return cls._read(dumps(document))

    def to_json(self) -> str:
        """The document as the engine writes it: JSON on one line."""
        return json.dumps(self._tree, ensure_ascii=False, separators=(",", ":"))

    def to_dict(self) -> dict[str, Any]:
        """A copy of the document, with decimals, days and moments as text."""
        return cast(dict[str, Any], any_(self._tree))

    def replace(self, **changes: object) -> Self:
        """The document with other values in the fields named; None leaves a field out.

        Raises InputError where the document is wrong then, and TypeError for a field that it does not have.
        """
        names = dict(self._fields)
        for name in changes:
            if name not in names:
                raise TypeError(f"a {self._name()} has no field {name}; it has {', '.join(names)}")
        return self._read(dumps(given({**self._tree, **{names[name]: value for name, value in changes.items()}})))

    @classmethod
    def _read(cls, text: str) -> Self:
        return cls._wrap(cls._checked(text))

    @classmethod
    def _checked(cls, text: str) -> dict[str, Any]:
        return answer(_native.normalize(cls._kind, text))

    @classmethod
    def _wrap(cls, tree: dict[str, Any]) -> Self:
        """An object of what the engine wrote, unchecked."""
        made = object.__new__(cls)
        object.__setattr__(made, "_tree", tree)
        return made

    def _required(self, name: str, decode: Callable[[Any], T]) -> T:
        return decode(self._tree[name])

    def _given(self, name: str, decode: Callable[[Any], T], default: D) -> T | D:
        found = self._tree.get(name)
        return default if found is None else decode(found)

    def _values(self) -> list[tuple[str, Any]]:
        """The properties by name."""
        return [(name, getattr(self, name)) for name, _ in self._fields]

    def _key(self) -> object:
        """What two objects of a class must have alike to be equal, and what is hashed."""
        return tuple([_frozen(value) for _, value in self._values()])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed; make a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed; make a new one")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        other = cast(Self, other)
        return self._tree == other._tree or self._key() == other._key()

    def __hash__(self) -> int:
        return hash((type(self), self._key()))

    def __repr__(self) -> str:
        return show(self)

    def _repr_html_(self) -> str:
        """A table for notebooks: no script, nothing from outside, every text escaped."""
        from ._html import page

        return page(self)

    def _name(self) -> str:
        """What one calls to make such an object."""
        return type(self).__name__

    def _is_default(self, name: str) -> bool:
        """Whether the document would be the same without this field (by its name in JSON)."""
        rest = {key: value for key, value in self._tree.items() if key != name}
        good, text = _native.normalize(self._kind, dumps(rest))
        return good and json.loads(text) == self._tree

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Callable[..., Record], tuple[type[Record], str]]:
        return _unpickled, (type(self), self.to_json())


class Result(Record):
    """A document that only the engine makes: it can be read and kept, and has no constructor."""

    __slots__ = ()

    def __init__(self, *_: object, **__: object) -> None:
        name = type(self).__name__
        raise TypeError(f"a {name} is what the engine answers; one that was kept is read by {name}.from_json")

    def replace(self, **_: object) -> Self:
        """Not here: what the engine answered stays what it is."""
        raise TypeError(f"a {type(self).__name__} is what the engine answers; it has no other values")


class Kinds(Record):
    """A document that is one of several kinds.

    Each kind is a class of its own, which the class of all of them names: `Formula.Ratio` is `FormulaRatio`.
    """

    __slots__ = ()

    _kinds: ClassVar[dict[str, type[Kinds]]]
    """The classes of the kinds by name, shared by all of them."""
    _own_kind: ClassVar[str | None]
    _own_name: ClassVar[str]

    if not TYPE_CHECKING:
        # For those who check types, what a kind takes is what its `__init__` says.
        def __new__(cls, *_, **__):
            if cls._own_kind is None:
                known = " or ".join(kind._own_name for kind in cls._kinds.values())
                raise TypeError(f"{cls.__name__} has kinds; use {known}")
            return super().__new__(cls)

    def __init_subclass__(cls, kind: str | None = None) -> None:
        super().__init_subclass__()
        cls._own_kind = kind
        if kind is None:
            cls._kinds = {}
            cls._own_name = cls.__name__
            return
        whole = cls.__mro__[1]
        name = cls.__name__.removeprefix(whole.__name__)
        cls._own_name = f"{whole.__name__}.{name}"
        cls._kinds[kind] = cls
        setattr(whole, name, cls)

    @classmethod
    def _wrap(cls, tree: dict[str, Any]) -> Self:
        made = cls._kinds[tree["kind"]]
        if not issubclass(made, cls):
            raise ValueError(f"this is {made._own_name}, not {cls._own_name}")
        return super(Kinds, made)._wrap(tree)

    @property
    def kind(self) -> str:
        """The name of the kind in JSON."""
        return cast(str, self._tree["kind"])

    def _name(self) -> str:
        return self._own_name


def _unpickled(cls: type[Record], text: str) -> Record:
    return cls._wrap(json.loads(text))


def _frozen(value: Any) -> object:
    """A value that can be hashed, equal where the values are."""
    if isinstance(value, bool):
        # In Python True is 1; yes is no number.
        return bool, value
    if isinstance(value, Record):
        return type(value), value._key()
    if isinstance(value, (tuple, list)):
        return tuple([_frozen(item) for item in cast(tuple[Any, ...], value)])
    if isinstance(value, Mapping):
        return frozenset([(name, _frozen(item)) for name, item in cast(Mapping[str, Any], value).items()])
    return cast(object, value)
