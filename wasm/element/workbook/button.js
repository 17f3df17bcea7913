// A button that hands a workbook to the person as a file.

import { make } from "../dom.js";
import { workbooks, XLSX } from "./load.js";

/**
 * @param {object} context
 * @param {string} label
 * @param {(module: object) => { name: string, bytes: Uint8Array } | undefined} written makes the file; nothing where there is
 *   nothing to write
 * @param {boolean} [isWork] whether it holds what was typed
 */
export function fileButton({ speech: { say }, save }, label, written, isWork = true) {
  const said = make("span", { class: "minitendr-said", role: "status" });
  const press = async () => {
    button.disabled = true;
    try {
      const module = await workbooks();
      const file = module && written(module);
      if (module === undefined) said.textContent = say("workbook_not_loaded");
      else if (file === undefined) said.textContent = say("nothing_to_write");
      else {
        save(`${file.name}.xlsx`, file.bytes, { type: XLSX, isWork });
        said.textContent = say("written", { file: `${file.name}.xlsx` });
      }
    } finally {
      button.disabled = false;
    }
  };
  const button = make("button", { type: "button", on: { click: press } }, label);
  return make("div", { class: "minitendr-actions" }, button, said);
}

/**
 * A button for sheets of the shape that `workbook` of the engine gives.
 *
 * @param {object} context
 * @param {() => { name: string, title: string, sheets: object[] }} made
 */
export const workbookButton = (context, made) =>
  fileButton(context, context.speech.say("download_workbook"), ({ writeWorkbook }) => {
    const { name, title, sheets } = made();
    if (sheets.length === 0) return undefined;
    return { name, bytes: writeWorkbook({ title, language: context.speech.language, sheets }) };
  });
