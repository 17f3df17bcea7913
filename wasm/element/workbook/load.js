// The module that reads and writes workbooks: larger than everything else that a form loads, and so only when it is needed.

/** @returns {Promise<object | undefined>} nothing where it could not be loaded; it is tried again the next time */
export async function workbooks() {
  try {
    const module = await import("../../js/workbook.js");
    await module.init();
    return module;
  } catch {
    return undefined;
  }
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
