import {
  changesOf,
  type PrescribedChange,
  type Prescription,
} from "../../src/core/data/prescription/prescription.ts";
import { permitted } from "../../src/core/policy/changes.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import type { Settings } from "../../src/core/settings.ts";

/** What a prescription changes in the settings in force, as far as the organisation leaves it to the person. */
export function permittedChanges(
  prescription: Prescription,
  settings: Settings,
  policy: Policy,
): readonly PrescribedChange[] {
  const changes = changesOf(prescription, settings);
  const patch = permitted(Object.fromEntries(changes.map(({ name, to }) => [name, to])), policy);
  return changes.flatMap(({ name, from }) => {
    const to: unknown = Reflect.get(patch, name);
    return Object.hasOwn(patch, name) && to !== from ? [{ name, from, to }] : [];
  });
}
