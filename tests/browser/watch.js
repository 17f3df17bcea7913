// Spies on everything by which a page or a worker could send, fetch or keep something, and a look at what is global. It has to
// run before what it watches.

/** By which name something leaves this place. */
const CALLS = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection", "Worker", "SharedWorker", "BroadcastChannel", "importScripts", "open"];
/** Where something is kept. */
const STORES = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"];

const touched = [];

for (const name of CALLS) {
  const real = globalThis[name];
  if (real === undefined) continue;
  const note = (method) => (target, ...rest) => {
    const [address = ""] = rest[method === "apply" ? 1 : 0];
    touched.push(`${name} ${new URL(address.url ?? address, location.href).pathname}`);
    return Reflect[method](target, ...rest);
  };
  globalThis[name] = new Proxy(real, { apply: note("apply"), construct: note("construct") });
}

/** Notes that a property is asked for or set. */
function noteProperty(holder, name) {
  const { get, set, value } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
  if (get === undefined && value === undefined) return;
  Object.defineProperty(holder, name, {
    configurable: true,
    get() {
      touched.push(name);
      return get === undefined ? value : get.call(this);
    },
    set(text) {
      touched.push(name);
      set?.call(this, text);
    },
  });
}
for (const name of STORES) {
  for (let holder = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) noteProperty(holder, name);
}
noteProperty(Object.getPrototypeOf(navigator), "sendBeacon");
noteProperty(Object.getPrototypeOf(navigator), "serviceWorker");
if (globalThis.Document) noteProperty(Document.prototype, "cookie");

/** Everything global by its path, and what the built-in classes and their prototypes have; frames are numbers. */
function everything() {
  const found = [];
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
    if (/^\d+$/.test(name)) continue;
    found.push(name);
    if (typeof value !== "function" && Object.prototype.toString.call(value) !== `[object ${name}]`) continue;
    for (const [path, object] of [[name, value], [`${name}.prototype`, value.prototype]]) {
      if (object) found.push(...Reflect.ownKeys(object).map((key) => `${path}.${String(key)}`));
    }
  }
  return found;
}
const before = new Set(everything());

/** What was called, asked for and set since, and which names are new in the global scope or on a built-in class. */
export const traces = () => ({ touched: [...touched], added: everything().filter((name) => !before.has(name)) });
