import { readFile } from "node:fs/promises";

/** Node's fetch reads no files: those are read here, and without a place the one that belongs to the package. */
export const orFile =
  (ours) =>
  (place = ours) =>
    place instanceof URL && place.protocol === "file:" ? readFile(place) : place;
