// Serves the demonstration on this machine, with the policy under which it has to work:
//
//   node wasm/demo/serve.mjs [PORT]      http://127.0.0.1:8080/wasm/demo/
//
// Needed before is wasm/build. Only what the page uses is served, and only to this machine.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Nothing inline, nothing from elsewhere, no text that becomes markup; a module of WebAssembly may be compiled. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = { "content-security-policy": policy, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };
const served = /^\/wasm\/(demo|element|js|offline|pkg)\/[\w/-]+(\.[\w-]+)*\.(css|html|js|json|wasm)$/;

/** Serves until it is closed; port 0 is any that is free, and another root one that is laid out like this repository. */
export async function serve(port, from = root) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const send = (status, type, body = "", more = {}) => response.writeHead(status, { ...headers, "content-type": type, ...more }).end(body);
    if (pathname === "/" || pathname === "/wasm/demo") return send(302, "text/plain", "", { location: "/wasm/demo/" });
    // Browsers ask for it unasked; an error in the console would hide those that count.
    if (pathname === "/favicon.ico") return send(204, "image/x-icon");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (!served.test(path)) return send(404, "text/plain");
    try {
      return send(200, types[extname(path)], await readFile(fileURLToPath(new URL(`.${path}`, from))));
    } catch {
      return send(404, "text/plain");
    }
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close(), stop: () => (server.closeAllConnections(), server.close()) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { origin } = await serve(Number(process.argv[2] ?? 8080));
  console.log(`${origin}/wasm/demo/`);
}
