import { readdirSync, readFileSync } from "node:fs";
import type { MemoryBrowser } from "../simulatedBrowser/simulatedBrowser.ts";

/** The day on which broken things are found; its record is one of them. */
export const start = Date.UTC(2026, 2, 2, 9);

/** Everywhere that Limber stores something, with the name of the area. */
export const places = [
  ...(["state", "settings", "day.2026-03-02", "quarantine", "replacedSettings", "placement"] as const).map(
    key => ({ area: "local", key }) as const,
  ),
  ...(["unsaved", "begun", "guideMuted", "guideNoticeDismissed"] as const).map(
    key => ({ area: "session", key }) as const,
  ),
  { area: "localStorage", key: "wakeSources" },
] as const;

/** One of them. */
export type Place = (typeof places)[number];

/** The keys that the sources name, as far as they are fixed. */
export function keysInSources(): string[] {
  const folder = "src/browser";
  const texts = readdirSync(folder).map(name => readFileSync(`${folder}/${name}`, "utf8"));
  const declared = texts.flatMap(text => text.match(/const \w*[kK]eys?\b = .*/g) ?? []);
  return declared.flatMap(line => [...line.matchAll(/["`]([\w.]+)/g)].map(([, key = ""]) => key));
}

/** Puts something there, behind the extension's back. */
export function putAt({ area, key }: Place, value: unknown, { storage, shelf }: MemoryBrowser): void {
  if (area === "localStorage") shelf.set(key, typeof value === "string" ? value : JSON.stringify(value));
  else storage[area].data.set(key, value);
}
