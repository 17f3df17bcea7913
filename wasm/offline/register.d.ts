/** What the service worker of a page is doing; `impossible` where a browser or an address has none. */
export type OfflineState = "impossible" | "off" | "loading" | "on" | "newer" | "others_open" | "failed";

export interface Offline {
  /** Keeps the files of the page from now on. */
  keep(): void | Promise<void>;
  /** Throws away what is kept. */
  forget(): void | Promise<void>;
  /** Begins with the new version, if this is the only page that is open. */
  takeOver(): void | Promise<void>;
}

/** Looks after the service worker that `offline/build.mjs` wrote; nothing is kept before `keep`. */
export function offline(address: string | URL, told: (state: OfflineState) => void): Offline;
