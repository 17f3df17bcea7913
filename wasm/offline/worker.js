// Keeps the files of the page, so that it works without a network. It keeps nothing that anybody types, and answers for no file
// that is not in the list above.
//
// What belongs together stays together: a version is taken whole, each file with the digest that the list says, or not at
// all; a page has all its files from one version; and a new version begins when no page of the old one is open, or when the
// only one that is asks for it.

const prefix = "minitendr ";
const place = (file) => new URL(file, self.location.href).href;
const ours = `${prefix}${place("./")} ${release.version}`;
const digests = new Map(Object.entries(release.files).map(([file, digest]) => [place(file), digest]));

/** A file from the network, if it is the one that the list means. */
async function fetched(address) {
  // Not from the browser's own cache, which may hold the file of another version.
  const response = await fetch(address, { cache: "no-cache", credentials: "same-origin" });
  if (!response.ok || response.redirected) throw new Error(`not found: ${address}`);
  const bytes = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  const digest = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (digest !== digests.get(address)) throw new Error(`of another version: ${address}`);
  return response;
}

async function keepAll() {
  const cache = await caches.open(ours);
  try {
    const keep = async (address) => cache.put(address, await fetched(address));
    await Promise.all([...digests.keys()].map(keep));
  } catch (error) {
    await caches.delete(ours);
    throw error;
  }
}

/** Versions of this page that are not this one; other pages of the site have their own. */
async function dropOthers() {
  const mine = ours.slice(0, -release.version.length);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(mine) && name !== ours).map((name) => caches.delete(name)));
}

async function answer(address) {
  const cache = await caches.open(ours);
  // What the browser threw away to make room is fetched again, and is the same or an error.
  return (await cache.match(address)) ?? fetched(address);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

self.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  address.search = address.hash = "";
  if (event.request.method === "GET" && digests.has(address.href)) event.respondWith(answer(address.href));
});

self.addEventListener("message", (event) => {
  const takeOver = async () => {
    const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const pages = open.filter(({ url }) => url.startsWith(self.registration.scope));
    if (pages.length <= 1) return self.skipWaiting();
    return event.source.postMessage({ minitendr: "others_open" });
  };
  if (event.data?.minitendr === "take_over") event.waitUntil(takeOver());
});
