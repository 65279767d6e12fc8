import { readdirSync, readFileSync } from "node:fs";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";

/** The day on which the browser starts with broken data; its record is one of them. */
export const start = Date.UTC(2026, 2, 2, 9);

/** Every key that Limber stores, with its storage area. */
export const places = [
  ...(
    [
      "state",
      "settings",
      "day.2026-03-02",
      "quarantine",
      "replacedSettings",
      "placement",
      "introduction",
      "inbox",
      "inboxDone",
      "arrivedSettings",
      "syncMemory",
    ] as const
  ).map(key => ({ area: "local", key }) as const),
  ...(
    [
      "unsaved",
      "snapshot",
      "knownSession",
      "alarmsStandStill",
      "guideMuted",
      "guideNoticeDismissed",
      "inboxFailed",
    ] as const
  ).map(key => ({ area: "session", key }) as const),
  { area: "localStorage", key: "wakeSources" },
] as const;

export type Place = (typeof places)[number];

/** The fixed keys in the source files of `src/browser`. */
export function keysInSources(): string[] {
  const files = readdirSync("src/browser", { recursive: true, encoding: "utf8" }).filter(name =>
    name.endsWith(".ts"),
  );
  const texts = files.map(name => readFileSync(`src/browser/${name}`, "utf8"));
  const declared = texts.flatMap(text => text.match(/const \w*[kK]eys?\b = .*/g) ?? []);
  return declared.flatMap(line => [...line.matchAll(/["`]([\w.]+)/g)].map(([, key = ""]) => key));
}

/** Writes a value without an event. */
export function putAt({ area, key }: Place, value: unknown, { storage, shelf }: SimulatedBrowser): void {
  if (area === "localStorage") shelf.set(key, typeof value === "string" ? value : JSON.stringify(value));
  else storage[area].data.set(key, value);
}
