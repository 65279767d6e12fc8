import { readdirSync } from "node:fs";
import { pseudoTag } from "../pseudoLanguage.ts";

/** The tags of every language that the gallery shows: those of `_locales`, and the pseudo-language. */
export const galleryLanguages: readonly string[] = [
  ...readdirSync("_locales").map(folder => folder.replaceAll("_", "-")),
  pseudoTag,
];
