// From the fields to a request as the engine reads it, and to what the engine then says of it.

import { ask as askEngine, problems as problemsOf } from "../problem.js";
import { personal } from "../personal.js";
import { readRows } from "../reading.js";

/** Parts of a request that are no column of the same name, and the field that stands for them. */
const standsFor = { id: "request", period: "from", place: "municipality", ages: "age_from", need: "age_from" };

/** The fields in which people write what they like. A number or a day tells of nobody. */
const free = ["cases", "languages", "target_groups", "specialisations", "risk", "note"];

export function reading({ engine, framework, speech }, lot, { fields, lines, line, single }) {
  const problem = problemsOf(speech);
  const names = single.map(({ field }) => field);
  const ofField = (name) => ({ target: fields[name].input, label: fields[name].name });
  const ofLine = (row, place) => ({ target: lines.fields()[row][place].input, label: lines.label(row, place) });

  /** Where a finding of the table belongs. An empty cell has no column; the engine says which name is missing. */
  const atCell = ({ row = 0, column, finding }) => {
    if (column !== undefined) return column < names.length ? ofField(names[column]) : ofLine(row, column - names.length);
    const missing = finding.values.expected_cs;
    const place = line.findIndex(({ czech }) => czech === missing);
    if (place >= 0) return ofLine(row, place);
    const alone = single.find(({ czech }) => czech === missing);
    return alone === undefined ? {} : ofField(alone.field);
  };

  /** Where an error about the request belongs, by its path: `/request/lines/0/quantity`. */
  const atPath = (path) => {
    const steps = path.split("/").slice(2);
    if (steps[0] === "lines") {
      const row = Number(steps[1]);
      return lines.fields()[row] === undefined ? {} : ofLine(row, Math.max(0, line.findIndex(({ field }) => field === steps[2])));
    }
    const name = steps.reverse().map((step) => standsFor[step] ?? step).find((step) => fields[step]);
    return name === undefined ? {} : ofField(name);
  };

  return () => {
    const first = names.map((name) => fields[name].value);
    const columns = [...names, ...line.map(({ field }) => field)];
    const readAll = (single) => {
      // The rows of one request have its number; everything else is said in the first.
      const further = names.map((name, place) => (name === "request" ? single[place] : ""));
      const rows = lines.cells().map((cells, row) => [...(row === 0 ? single : further), ...cells]);
      return { rows, ...readRows(engine.requests_from_table, columns, rows, { framework, lot: lot.id }) };
    };
    let { rows, read, found } = readAll(first);
    // For a birth number the engine leaves the whole row unread: everything else in it is read without that cell, so that what is
    // wrong is said, and nothing that is filled in is called missing.
    const refused = found.filter(({ row = 0, column, finding }) => row === 0 && column < names.length && finding.code === "birth_number_in_cell");
    if (refused.length > 0) {
      const cells = new Set(refused.map(({ column }) => column));
      const isMissing = ({ row = 0, column, finding }) => finding.code === "empty" && row === 0 && cells.has(column);
      const others = readAll(first.map((text, place) => (cells.has(place) ? "" : text)));
      ({ read } = others);
      found = [...refused, ...others.found.filter((one) => !isMissing(one))];
    }
    const problems = found.filter(({ severity }) => severity === "error").map((one) => problem(atCell(one), one.finding));
    const notices = found.filter(({ severity }) => severity !== "error").map((one) => problem(atCell(one), one.finding));
    const texts = Object.fromEntries(free.filter((name) => fields[name]).map((name) => [name, fields[name].value]));
    const looked = personal({ engine }, texts).map(({ field, finding }) => problem({ ...ofField(field) }, finding));
    const [request] = read;
    if (request === undefined) {
      const empty = rows.flat().every((cell) => cell.trim() === "");
      // The engine skips empty rows without a word; here nothing at all was filled in.
      if (empty) problems.push({ ...ofField("request"), finding: { code: "empty" }, nodes: [speech.say("empty_form")] });
      return { problems, notices, looked };
    }
    const ask = (operation) => askEngine(engine, problems, problem, atPath, operation);
    const input = { framework, request };
    const path = ask(() => engine.path(input));
    const candidates = ask(() => engine.candidates({ ...input, at: request.received_at }));
    const isCalled = path?.way?.kind === "mini_tender" && candidates !== undefined;
    const call = isCalled ? ask(() => engine.issue_call({ ...input, at: request.received_at })) : undefined;
    // Working days by the Czech calendar, as everything that the law counts.
    const answer = path?.way?.answer_within;
    const turn = answer && ask(() => engine.deadline({ from: request.received_at, period: answer, calendar: "cz" }));
    return { request, path, candidates, call, turn, problems, notices, looked };
  };
}
