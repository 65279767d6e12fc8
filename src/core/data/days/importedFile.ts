// Tested by test/unit/core/data/readFile.test.ts
import type { Day } from "../../history/day.ts";
import type { Settings } from "../../settings.ts";

/** The programs whose files Limber reads. */
export const sources = ["limber", "marinara", "workrave"] as const;

export type Source = (typeof sources)[number];

/** What a file holds: sound days, each date once and in order, and the settings of an export of Limber. */
export interface ImportedFile {
  readonly source: Source;
  readonly days: readonly Day[];
  /** Days before 2020, which the reader of another program's file leaves out. */
  readonly leftOut: number;
  readonly settings?: Settings;
  /** The id in the browser's sync of the computer that saved an export of Limber; absent if it has never taken part. */
  readonly device?: string;
}

/** Why a file is refused. Each has one sentence on screen; `refuse` says what fills it. */
export const refusals = [
  "tooLarge",
  "empty",
  "notText",
  "damaged",
  "changed",
  "foreign",
  "spreadsheet",
  "laterVersion",
  "unknownField",
  "wrongValue",
  "badDate",
  "tooEarly",
  "inFuture",
  "absurd",
  "repeated",
  "uneven",
  "otherUnit",
  "notRead",
] as const;

export type Refused = (typeof refusals)[number];

/** A file that is refused whole. `what` is the place of the fault, in the words of the file. */
export interface Refusal {
  readonly why: Refused;
  readonly what: string;
  /** The program that the file seems to come from. */
  readonly seems?: Source;
}

/** What became of reading a file. */
export type Reading = { readonly file: ImportedFile } | { readonly refusal: Refusal };

/** The longest place of a fault that is shown: a damaged file may have a name of a megabyte. */
const maxPlaceLength = 60;

/** Refuses a file. */
export const refuse = (why: Refused, what = "", seems?: Source): { readonly refusal: Refusal } => ({
  refusal: { why, what: what.slice(0, maxPlaceLength), ...(seems && { seems }) },
});
