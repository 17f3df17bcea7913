// What a screen reader needs and a sighted person does not miss: names, descriptions that exist, an order of headings.

/** What is wrong with the names on a page; empty where nothing is. Runs in the page. */
export function nameless() {
  const found = [];
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) found.push(`twice #${id}`);
  for (const name of ["aria-describedby", "aria-labelledby", "for"]) {
    for (const node of document.querySelectorAll(`[${name}]`)) {
      const missing = node.getAttribute(name).split(" ").filter((id) => !ids.includes(id));
      if (missing.length > 0) found.push(`${name} to nothing: ${missing}`);
    }
  }
  for (const field of document.querySelectorAll("input, select, textarea")) {
    if (!field.labels?.[0]?.textContent.trim()) found.push(`no label: ${field.outerHTML}`);
  }
  for (const button of document.querySelectorAll("button, a, legend, caption, th, summary")) {
    if (!button.textContent.trim()) found.push(`no name: ${button.outerHTML}`);
  }
  let before = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (heading.checkVisibility() && level > before + 1) found.push(`h${before} is followed by h${level}: ${heading.textContent}`);
    if (heading.checkVisibility()) before = level;
  }
  if (!document.documentElement.lang || !document.title || !document.querySelector("main")) found.push("no language, title or main");
  return found;
}

/** Texts whose contrast with their ground is below 4.5 : 1 (WCAG 2.2, 1.4.3), and targets below 24 pixels (2.5.8). Runs in the page. */
export function faint() {
  const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: node, textContent } = texts.currentNode;
    if (!textContent.trim() || !node.checkVisibility() || node.closest("noscript, :disabled")) continue;
    const [one, other] = [light(parse(getComputedStyle(node).color)), light(ground(node))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(2)}: ${textContent.trim().slice(0, 40)}`);
  }
  for (const target of document.querySelectorAll("button, input, select, nav a, summary")) {
    const { width, height } = target.getBoundingClientRect();
    if (target.checkVisibility() && (width < 24 || height < 24)) found.push(`${width} × ${height}: ${target.outerHTML.slice(0, 80)}`);
  }
  return found;
}
