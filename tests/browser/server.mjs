// Files of this repository on 127.0.0.1, as a careful site serves them.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** No inline script, no eval, nothing from elsewhere; a module of WebAssembly may be compiled. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'";
const always = { "content-security-policy": policy, "x-content-type-options": "nosniff" };

/**
 * Serves until it is closed.
 *
 * @param answers what is made up: path to JSON text
 * @param site another folder than that of this repository, the paths in it that may be asked for, and headers of its own
 */
export async function serve(answers, { folder = root, allowed = /^\/(wasm|tests\/browser)\//, headers = {} } = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const send = (status, type, body) => response.writeHead(status, { ...always, ...headers, "content-type": type }).end(body);
    if (Object.hasOwn(answers, pathname)) return send(200, types[".json"], answers[pathname]);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (!allowed.test(path) || !/^(\/[\w.-]*\w)+$/.test(path)) return send(404, "text/plain", "");
    try {
      const body = await readFile(fileURLToPath(new URL(`.${path}`, folder)));
      return send(200, types[extname(path)] ?? "application/octet-stream", body);
    } catch {
      return send(404, "text/plain", "");
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
