// From what is typed to what the engine says: nothing is decided here.

import { problems } from "../problem.js";
import { readRows } from "../reading.js";

/** The offer, and below it the field, that an error of the engine is about. */
const place = /\/offers\/(\d+)(?:\/(id|price|values)(?:\/([^/]+))?)?/;

/**
 * @returns {(how: { withFlips: boolean }) => object} computes: `offers` that could be read, `evaluation`, `certificate` where
 *   what would change the result was asked for, `low` prices, `problems` with the fields that they belong to, and how many
 *   offers are `unread`
 */
export function calculation({ engine, framework, speech }, lot, rows, others) {
  const make = problems(speech);
  const problem = (where, severity, finding) => make({ ...where, severity }, finding);

  /** What was read of a row, by its cells: while one offer is typed the others are not read again. */
  const known = new Map();
  const readRow = (cells) => {
    const key = JSON.stringify(cells);
    if (!known.has(key)) {
      // Every keystroke is another row; those of long ago are of no use.
      if (known.size > 500) known.clear();
      known.set(key, readRows(engine.offers_from_table, rows.columns, [cells], { framework, lot: lot.id }));
    }
    return known.get(key);
  };

  /** Every offer by itself: two of the same name are then the evaluation's to refuse. */
  const readOffers = () => {
    const answer = { offers: [], from: [], problems: [], unread: 0 };
    rows.cells().forEach((cells, row) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      const [name, ...rest] = cells;
      const written = [name.trim() === "" ? rows.defaultName(row) : name, ...rest];
      const { read, found } = readRow(written);
      answer.problems.push(...found.map((one) => problem(rows.at(row, one.column), one.severity, one.finding)));
      if (read.length === 0) answer.unread += 1;
      for (const offer of read) {
        answer.offers.push(offer);
        answer.from.push(row);
      }
    });
    return answer;
  };

  /** The ceiling is read as a price, and the file number as a note: the engine looks for birth numbers in those. */
  const readOthers = () => {
    const { ceiling, fileNumber } = others;
    const fields = [undefined, ceiling, fileNumber];
    const typed = ceiling.value.trim() !== "";
    const row = ["N", typed ? ceiling.value : "1", fileNumber.value];
    const { read, found } = readRows(engine.offers_from_table, ["offer", "price", "note"], [row], {});
    const noted = found.map((one) => {
      const at = fields[one.column] ?? ceiling;
      return problem({ target: at.input, label: at.name }, one.severity, one.finding);
    });
    // What was refused, such as a birth number, is repeated nowhere.
    const refused = noted.some(({ target, severity }) => target === fileNumber.input && severity === "error");
    return { ceiling: typed ? read[0]?.price : undefined, fileNumber: refused ? "" : fileNumber.value, problems: noted };
  };

  const compute = (offers, ceiling, withFlips) => {
    const input = { scheme: lot.scheme, offers, ceiling };
    if (!withFlips) return { evaluation: engine.evaluate(input) };
    const certificate = engine.certify({ evaluation: input });
    return { evaluation: certificate.subject.result, certificate };
  };

  /** What an error of the engine is about: the field of an offer where it names one. */
  const fault = (error, from) => {
    const [, index, part, criterion] = place.exec(error.path) ?? [];
    if (index === undefined) return problem({}, "error", error);
    const field = { id: "offer", price: "price", values: criterion }[part] ?? "offer";
    return problem(rows.at(from[Number(index)], Math.max(0, rows.columns.indexOf(field))), "error", error);
  };

  const low = (offers, ceiling) => {
    if (lot.abnormally_low === undefined || offers.length === 0) return [];
    return engine.abnormally_low({ rule: lot.abnormally_low, offers, ceiling }).flagged;
  };

  return ({ withFlips }) => {
    let { offers, from, problems: found, unread } = readOffers();
    const other = readOthers();
    found.push(...other.problems);
    let computed = {};
    // At most twice: what the engine refuses of an offer leaves the others to be compared.
    for (const last of [false, true]) {
      if (offers.length === 0) break;
      try {
        computed = { ...compute(offers, other.ceiling, withFlips), low: low(offers, other.ceiling) };
        break;
      } catch (error) {
        if (!(error instanceof engine.InputError)) throw error;
        const faulty = new Set(error.errors.map(({ path }) => Number(place.exec(path)?.[1] ?? -1)));
        found.push(...error.errors.map((one) => fault(one, from)));
        if (last || faulty.has(-1)) break;
        unread += faulty.size;
        from = from.filter((_, index) => !faulty.has(index));
        offers = offers.filter((_, index) => !faulty.has(index));
      }
    }
    const errors = found.filter(({ severity }) => severity === "error");
    return { offers, unread, ...computed, fileNumber: other.fileNumber, ceiling: other.ceiling, typed: rows.typed(from), problems: errors, notices: found.filter((one) => !errors.includes(one)) };
  };
}
