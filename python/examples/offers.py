"""Offers from a table, as a spreadsheet or a form gives them: right, or refused with everything that is wrong.

python python/examples/offers.py
"""

import csv
import io
from decimal import Decimal

from minitendr import InputError, Offer

TABLE = """id,participant,price,plan,submitted_at
A,P1,100000,24,2026-03-09T10:00:00+01:00
B,P2,140000.50,40,2026-03-09T11:30:00+01:00
C,P3,1e5,good,2026-03-09 12:00
"""


def read(row: dict[str, str]) -> Offer:
    """One line of the table as an offer."""
    return Offer(
        id=row["id"],
        participant=row["participant"],
        price=row["price"],
        values={"plan": row["plan"]},
        submitted_at=row["submitted_at"],
    )


def main() -> None:
    """Reads the table and says what came of it."""
    offers: list[Offer] = []
    for row in csv.DictReader(io.StringIO(TABLE)):
        try:
            offers.append(read(row))
        except InputError as error:
            print(f"Nabídka {row['id']}:\n{error.text('cs')}")
    total = sum((offer.price for offer in offers if offer.price is not None), Decimal(0))
    print(f"{len(offers)} offers, {total} CZK together")
    # What is kept is text; it comes back as it was.
    assert [Offer.from_json(offer.to_json()) for offer in offers] == offers


if __name__ == "__main__":
    main()
