// Tested by test/unit/core/settings.test.ts
import { changeTimesField } from "./arrivedSettings.ts";
import { choiceOfFormerList } from "./formerCallHosts.ts";
import { fieldOf, isRecord, readFields } from "./readFields.ts";
import { defaultSettings, hosts, type Settings, settingsFields } from "./settings.ts";

/** Up to version 0.1 the list of meeting sites was stored whole under this name. */
const formerList = "callHosts";

/** Stored settings with the choice of meeting sites that an earlier version's list stands for. */
function withCallHostChoice(stored: unknown): unknown {
  const names = ["addedCallHosts", "removedCallHosts"];
  if (!isRecord(stored) || !Object.hasOwn(stored, formerList)) return stored;
  if (names.some(name => Object.hasOwn(stored, name))) return stored;
  const list: unknown = Reflect.get(stored, formerList);
  const readable = hosts(list);
  // An unreadable list stays so under its new name, and is reported.
  return { ...stored, ...(readable ? choiceOfFormerList(readable) : { addedCallHosts: list }) };
}

/** Stored fields that this version does not know, from a later one: they must be kept. */
export const unknownSettings = (stored: unknown): object =>
  isRecord(stored)
    ? Object.fromEntries(
        Object.entries(stored).filter(
          ([name]) =>
            !Object.hasOwn(settingsFields, name) && name !== formerList && name !== changeTimesField,
        ),
      )
    : {};

/**
 * Settings from whatever was stored. A missing or unreadable field takes its default; an unreadable one is named in
 * `unreadable`, as `settings` if the value is no object at all. Never throws.
 */
export function parseSettings(stored: unknown): { settings: Settings; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored))
    return { settings: defaultSettings, unreadable: ["settings"] };
  const { values, unreadable } = readFields(settingsFields, withCallHostChoice(stored), defaultSettings);
  // The one cast of a parser: each field was read by its own schema or is its default.
  return { settings: values as Settings, unreadable };
}

/** The stored settings that are readable: what the person has chosen, and nothing else. Never throws. */
export function chosenSettings(stored: unknown): Partial<Settings> {
  const given = withCallHostChoice(stored);
  const { settings, unreadable } = parseSettings(given);
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name]) => fieldOf(given, name) !== undefined && !unreadable.includes(name),
    ),
  );
}
