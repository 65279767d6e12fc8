import { defaultSettings } from "../settings.ts";
import { historyOff, ownLimits } from "./fields.ts";

/** A type in the schema. Chromium knows few words, and refuses to install an extension whose schema has others. */
export type ManagedType =
  | { readonly type: "boolean" | "integer" | "string" }
  | { readonly type: "array"; readonly items: ManagedType }
  | { readonly type: "object"; readonly properties: Readonly<Record<string, ManagedType>> };

const objectOf = (properties: Readonly<Record<string, ManagedType>>): ManagedType => ({
  type: "object",
  properties,
});
const listOf = (items: ManagedType): ManagedType => ({ type: "array", items });
const flag: ManagedType = { type: "boolean" };
const whole: ManagedType = { type: "integer" };
const words: ManagedType = { type: "string" };

/** The working hours: for each day a list of ranges. Their default, `null`, does not say so. */
const hours = listOf(listOf(objectOf({ from: whole, to: whole })));

/** A prescription, as its file has it. */
const prescription = objectOf({
  ...{ format: words, version: whole, tempo: words, intervalMinutes: whole, note: words, checksum: words },
  stretches: listOf(
    objectOf({ stretch: words, reps: whole, stopSeconds: whole, sets: whole, restSeconds: whole }),
  ),
});

/** The type of a setting, by its default. Throws where the default tells none: give the setting its type here. */
function typeOf(name: string, value: unknown): ManagedType {
  if (name === "hours") return hours;
  if (value === null) throw new Error(`The default of ${name} tells no type.`);
  if (Array.isArray(value)) return listOf(words);
  return typeof value === "number" ? whole : typeof value === "boolean" ? flag : words;
}

const settingOf = (name: string, value: unknown): ManagedType =>
  objectOf({
    value: typeOf(name, value),
    ...(Object.hasOwn(ownLimits, name) && { min: whole, max: whole }),
    locked: flag,
  });

/**
 * The schema of the policy for Chromium: a field for every setting. It says the types and no more: Chromium drops whatever does not
 * fit the schema before Limber can see it, and Limber would report nothing.
 */
export const managedSchema = (): ManagedType =>
  objectOf({
    ...Object.fromEntries(
      Object.entries(defaultSettings).map(([name, value]) => [name, settingOf(name, value)]),
    ),
    prescription: objectOf({ value: prescription, locked: flag }),
    [historyOff]: flag,
  });
