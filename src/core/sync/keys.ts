/*
 * The keys in the browser's synchronised storage. A device writes only those that end in its own id, so that nothing conflicts:
 * `d.<device>` itself, `s.<device>` its settings, `m.<device>.2026-11` the days of a month, `y.<device>` the sums of older months,
 * `r.<device>` that it has removed everything.
 */

/** What a key holds. */
export type KeyKind = "device" | "settings" | "month" | "older" | "removal";

const letters = { device: "d", settings: "s", month: "m", older: "y", removal: "r" } as const;

const form = /^([dsmyr])\.([a-z0-9]{4,16})(?:\.(\d{4}-\d\d))?$/;

/** The key of one kind of a device; the key of a month needs the month, as `YYYY-MM`. */
export const syncKey = (kind: KeyKind, device: string, month?: string): string =>
  [letters[kind], device, ...(month === undefined ? [] : [month])].join(".");

/** A key taken apart. */
export interface KeyParts {
  readonly kind: KeyKind;
  readonly device: string;
  /** Of the key of a month alone. */
  readonly month: string;
}

const isKind = (kind: string): kind is KeyKind => kind in letters;

/** The parts of a key; `undefined` for one that this version does not know. */
export function readKey(key: string): KeyParts | undefined {
  const [, letter = "", device = "", month = ""] = form.exec(key) ?? [];
  const kind = Object.keys(letters)
    .filter(isKind)
    .find(each => letters[each] === letter);
  return kind === undefined || (kind === "month") !== (month !== "") ? undefined : { kind, device, month };
}

/** All keys of a device among some. */
export const keysOf = (keys: readonly string[], device: string): string[] =>
  keys.filter(key => readKey(key)?.device === device);
