// The rows of a request, to be taken into the coordinator's workbook: by the clipboard or as a file.

import { freshId, make } from "../dom.js";
import { csv, tabs } from "../table.js";
import { workbookButton } from "../workbook/button.js";

/**
 * @param {object} context
 * @param {() => object} sheet made when it is asked for
 * @param {string} name of the file
 */
export function takeRows(context, sheet, name) {
  const { speech, save } = context;
  const { say } = speech;
  const id = freshId("rows");
  const said = make("p", { class: "minitendr-notice", role: "status" });
  const area = make("textarea", { id, rows: 3, readonly: true, wrap: "off", "aria-describedby": `${id}-hint` });
  area.value = tabs(sheet());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = say("copied");
    } catch {
      // A page that is no secure context has no clipboard; what is selected can still be copied.
      area.select();
      said.textContent = say("not_copied");
    }
  };
  const download = () => save(`${name}.csv`, csv(sheet()), { type: "text/csv" });
  return make(
    "details",
    { class: "minitendr-rows" },
    make("summary", {}, say("rows_for_excel")),
    make("p", { class: "minitendr-hint", id: `${id}-hint` }, say("rows_hint")),
    make("label", { for: id }, say("rows_for_excel")),
    area,
    make(
      "div",
      { class: "minitendr-actions" },
      make("button", { type: "button", on: { click: copy } }, say("copy_rows")),
      make("button", { type: "button", on: { click: download } }, say("download_rows")),
    ),
    workbookButton(context, () => ({ name, title: say("request"), sheets: [sheet()] })),
    said,
  );
}
