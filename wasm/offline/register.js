// The service worker of a page, from the page's side: only who asks for it gets it, and who no longer wants it gets rid of it.

/** A page that requires trusted types takes the address of a worker from a policy only; this one knows a single address. */
function trusted(address) {
  const policy = globalThis.trustedTypes?.createPolicy("minitendr-offline", { createScriptURL: () => address });
  return policy ? policy.createScriptURL("") : address;
}

/**
 * @param {string | URL} address of the service worker, on the same site
 * @param {(state: "impossible" | "off" | "loading" | "on" | "newer" | "others_open" | "failed") => void} told hears of every change
 */
export function offline(address, told) {
  const container = globalThis.navigator?.serviceWorker;
  const place = new URL(address, document.baseURI).href;
  // A file that was opened from a disk, or a site without https.
  if (!container || !globalThis.isSecureContext) {
    told("impossible");
    return { keep() {}, forget() {}, takeOver() {} };
  }
  const script = trusted(place);
  const scope = new URL("./", place).href;
  let watched;

  const tell = (registration) => {
    if (!registration) told("off");
    else if (registration.waiting) told("newer");
    else if (registration.active) told("on");
    else told("loading");
  };

  const watch = (registration) => {
    if (registration && watched !== registration) {
      watched = registration;
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing.addEventListener("statechange", () => {
          // One that could not be kept whole is thrown away; what was there before stays.
          if (installing.state === "redundant" && !registration.active) told("failed");
          else if (installing.state !== "redundant") tell(registration);
        });
      });
    }
    tell(registration);
  };

  const found = async () => {
    const registration = await container.getRegistration(scope);
    return registration?.scope === scope ? registration : undefined;
  };

  // The page was built from the old version, and only the whole of the new one is right.
  const wasControlled = Boolean(container.controller);
  container.addEventListener("controllerchange", () => wasControlled && location.reload());
  container.addEventListener("message", ({ data }) => data?.minitendr === "others_open" && told("others_open"));
  found().then(watch, () => told("failed"));

  return {
    /** Keeps the files of the page from now on. */
    async keep() {
      told("loading");
      try {
        watch(await container.register(script, { scope, updateViaCache: "none" }));
      } catch {
        told("failed");
      }
    },
    /** Throws away what is kept. */
    async forget() {
      const registration = await found();
      await registration?.unregister();
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith(`minitendr ${scope} `)).map((name) => caches.delete(name)));
      watched = undefined;
      told("off");
    },
    /** Begins with the new version, if this is the only page that is open. */
    async takeOver() {
      (await found())?.waiting?.postMessage({ minitendr: "take_over" });
    },
  };
}
