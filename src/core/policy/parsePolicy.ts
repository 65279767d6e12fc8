import { settingsOf } from "../data/prescription/prescription.ts";
import { readPrescription } from "../data/prescription/readPrescription.ts";
import { fieldOf, isRecord } from "../readFields.ts";
import type { Bounds } from "../schemas.ts";
import { type Settings, settingsFields } from "../settings.ts";
import { historyOff, ownLimits } from "./fields.ts";
import { noPolicy, type Policy } from "./policy.ts";

/** Why a field of a policy is ignored: no such name, not of the form that it needs, an impossible value, impossible limits. */
export type IgnoredWhy = "unknown" | "form" | "value" | "limits";

/** A field of a policy that is ignored. */
export interface IgnoredField {
  readonly name: string;
  readonly why: IgnoredWhy;
}

/** What a field says of one setting, or of those that a prescription brings. */
interface Rule {
  readonly values: Partial<Settings>;
  readonly limits?: Bounds;
  readonly isLocked: boolean;
}

/** The organisation's limits of a number: within Limber's own, and at least one number wide; `undefined` where they are not. */
function readLimits(field: object, name: string): Bounds | undefined {
  const limits = Object.hasOwn(ownLimits, name) ? ownLimits[name] : undefined;
  if (!limits) return undefined;
  const [min, max] = [fieldOf(field, "min") ?? limits.min, fieldOf(field, "max") ?? limits.max];
  const isWithin = (value: unknown): value is number =>
    typeof value === "number" && Number.isInteger(value) && value >= limits.min && value <= limits.max;
  return isWithin(min) && isWithin(max) && min <= max ? { min, max } : undefined;
}

/** The parts that a field can have. */
const parts = ["value", "min", "max", "locked"];

const lockOf = (field: object): boolean | undefined => {
  const locked = fieldOf(field, "locked") ?? false;
  return typeof locked === "boolean" ? locked : undefined;
};

function readSetting(field: unknown, name: string): Rule | IgnoredWhy {
  if (!isRecord(field) || Object.keys(field).some(part => !parts.includes(part))) return "form";
  const isLocked = lockOf(field);
  if (isLocked === undefined) return "form";
  const hasLimits = fieldOf(field, "min") !== undefined || fieldOf(field, "max") !== undefined;
  const limits = hasLimits ? readLimits(field, name) : undefined;
  if (hasLimits && !limits) return "limits";
  const given = fieldOf(field, "value");
  if (given === undefined) return { values: {}, isLocked, ...(limits && { limits }) };
  const value = Object.entries(settingsFields).find(([known]) => known === name)?.[1](given);
  const isOutside = limits && typeof value === "number" && (value < limits.min || value > limits.max);
  if (value === undefined || isOutside) return "value";
  return { values: { [name]: value }, isLocked, ...(limits && { limits }) };
}

function readPrescribed(field: unknown): Rule | IgnoredWhy {
  if (!isRecord(field) || Object.keys(field).some(part => part !== "value" && part !== "locked"))
    return "form";
  const isLocked = lockOf(field);
  if (isLocked === undefined) return "form";
  const reading = readPrescription(JSON.stringify(fieldOf(field, "value") ?? null));
  return "refusal" in reading ? "value" : { values: settingsOf(reading.prescription), isLocked };
}

const withRule = (policy: Policy, name: string, { values, limits, isLocked }: Rule): Policy => ({
  ...policy,
  // A field of its own says more of a setting than a prescription does, whichever comes first.
  values: name === "prescription" ? { ...values, ...policy.values } : { ...policy.values, ...values },
  limits: limits ? { ...policy.limits, [name]: limits } : policy.limits,
  locked: isLocked
    ? new Set([...policy.locked, ...(name === "prescription" ? Object.keys(values) : [name])])
    : policy.locked,
});

function withField(policy: Policy, name: string, field: unknown): Policy | IgnoredWhy {
  if (name === historyOff) return typeof field === "boolean" ? { ...policy, isHistoryOff: field } : "form";
  if (name !== "prescription" && !Object.hasOwn(settingsFields, name)) return "unknown";
  const rule = name === "prescription" ? readPrescribed(field) : readSetting(field, name);
  return typeof rule === "string" ? rule : withRule(policy, name, rule);
}

/**
 * Reads an organisation's policy field by field. A field that cannot be read is ignored alone, and named in `ignored` with the
 * reason. Never throws.
 */
export function parsePolicy(stored: unknown): { policy: Policy; ignored: readonly IgnoredField[] } {
  let policy = noPolicy;
  const ignored: IgnoredField[] = [];
  for (const [name, field] of Object.entries(isRecord(stored) ? stored : {})) {
    const next = withField(policy, name, field);
    if (typeof next === "string") ignored.push({ name, why: next });
    else policy = next;
  }
  return { policy, ignored };
}
