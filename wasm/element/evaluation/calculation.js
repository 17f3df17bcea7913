// From what is typed to what the engine says: nothing is decided here.

import { problems } from "../problem.js";
import { readRows } from "../reading.js";
import { texts } from "../texts.js";

/** The offer, and below it the field, that an error of the engine is about. */
const place = /\/offers\/(\d+)(?:\/(id|price|values)(?:\/([^/]+))?)?/;

/**
 * @returns {(how: { withFlips: boolean }) => object} computes: `offers` that could be read, `evaluation`, `certificate` where
 *   what would change the result was asked for, `low` prices, `problems` with the fields that they belong to, which offers are
 *   `unread` and why, and all that was `typed`
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
    const answer = { offers: [], from: [], problems: [], unread: new Set() };
    rows.cells().forEach((cells, row) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      const [name, ...rest] = cells;
      const written = [name.trim() === "" ? rows.defaultName(row) : name, ...rest];
      const { read, found } = readRow(written);
      answer.problems.push(...found.map((one) => problem(rows.at(row, one.column), one.severity, one.finding)));
      if (read.length === 0) answer.unread.add(row);
      for (const offer of read) {
        answer.offers.push(offer);
        answer.from.push(row);
      }
    });
    return answer;
  };

  /** A field that is no part of an offer, read as a cell of one; by itself, so that a mistake in another takes nothing from it. */
  const readOther = (field, columns, cells) => {
    const { read, found } = readRows(engine.offers_from_table, columns, [cells], {});
    const noted = found.map((one) => problem({ target: field.input, label: field.name }, one.severity, one.finding));
    return { read: read[0], noted, isWrong: noted.some(({ severity }) => severity === "error") };
  };

  /** The ceiling is read as a price, and the file number as a note: the engine looks for birth numbers in those. */
  const readOthers = () => {
    const { ceiling, fileNumber } = others;
    const isTyped = ceiling.value.trim() !== "";
    const most = readOther(ceiling, ["offer", "price"], ["N", isTyped ? ceiling.value : "1"]);
    const number = readOther(fileNumber, ["offer", "price", "note"], ["N", "1", fileNumber.value]);
    return {
      ceiling: isTyped ? most.read?.price : undefined,
      isCeilingWrong: most.isWrong,
      // What was refused, such as a birth number, is repeated nowhere.
      fileNumber: number.isWrong ? "" : fileNumber.value,
      problems: [...most.noted, ...number.noted],
    };
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
    // Of a field of a document that is not there, a person sees a field of the form that is blank.
    const finding = error.code === "missing_field" ? { ...error, message: texts.left_blank, help: undefined } : error;
    return problem(rows.at(from[Number(index)], Math.max(0, rows.columns.indexOf(field))), "error", finding);
  };

  const low = (offers, ceiling) => {
    if (lot.abnormally_low === undefined || offers.length === 0) return [];
    return engine.abnormally_low({ rule: lot.abnormally_low, offers, ceiling }).flagged;
  };

  /** Every offer as it was typed, read or not: none may vanish from what is handed on. */
  const asTyped = (unread, errors) => {
    const typed = rows.typed().map(({ row, cells }) => {
      const masked = withoutPersons(cells);
      const name = masked[0] === cells[0] ? cells[0] : speech.say("offer_number", { number: row + 1 });
      const why = errors.filter((one) => one.row === row).map(({ column, finding }) => `${rows.heads[column].name}: ${speech.plain(finding.message)}`);
      return { row, name, cells: masked, isRead: !unread.has(row), why: why.join("; ") };
    });
    return { typed, unread: typed.filter(({ isRead }) => !isRead) };
  };

  /** What the engine refuses as a number of a person is repeated nowhere. */
  const withoutPersons = (cells) => {
    const texts = Object.fromEntries(cells.map((text, place) => [place, text]).filter(([, text]) => text.trim() !== "" && text.isWellFormed()));
    const refused = new Set(engine.privacy({ texts }).findings.filter(({ severity }) => severity === "refuse").map(({ path }) => path.split("/").at(-1)));
    return cells.map((text, place) => (refused.has(String(place)) ? speech.say("not_repeated") : text));
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
        faulty.forEach((index) => unread.add(from[index]));
        from = from.filter((_, index) => !faulty.has(index));
        offers = offers.filter((_, index) => !faulty.has(index));
      }
    }
    const errors = found.filter(({ severity }) => severity === "error");
    const blank = (computed.evaluation?.findings ?? []).filter(({ code }) => code === "missing_value");
    const looked = blank.map((finding) => {
      const row = from[offers.findIndex(({ id }) => id === finding.offer)];
      return problem(rows.at(row, Math.max(0, rows.columns.indexOf(finding.values.criterion))), "warning", finding);
    });
    return {
      /** Fields left blank for which an offer is excluded: no mistake of the form, and said at the field all the same. */
      looked,
      offers,
      ...computed,
      ...asTyped(unread, errors),
      fileNumber: other.fileNumber,
      ceiling: other.ceiling,
      isCeilingWrong: other.isCeilingWrong,
      problems: errors,
      notices: found.filter((one) => !errors.includes(one)),
    };
  };
}
