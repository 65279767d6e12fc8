import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { type Reading, refuse } from "./days/importedFile.ts";
import { isHistoryCsv } from "./limber/csv.ts";
import { isExport, readExport } from "./limber/readExport.ts";
import { isMarinaraCsv, readMarinaraCsv } from "./marinara/csv.ts";
import { isMarinara, readMarinara } from "./marinara/json.ts";
import { isWorkrave, readWorkrave } from "./workrave/historystats.ts";

/** The most bytes that are read at once, in all files together. Ten years of history have a fifth of it. */
export const mostBytes = 20_000_000;

/** A JSON file that is parsed; a list nested too deep for the parser is damaged as well. */
function readJson(text: string, now: Settings, at: Instant): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("damaged", "", text.includes('"limber-export"') ? "limber" : undefined);
  }
  if (isExport(value)) return readExport(value, now, at);
  return isMarinara(value) ? readMarinara(value, at) : refuse("foreign");
}

/**
 * Reads a file by its content, whatever its name: an export of Limber, Marinara's history or Workrave's. `now` are the settings in
 * force. Never throws, and takes a file whole or refuses it whole.
 */
export function readFile(text: string, now: Settings, at: Instant): Reading {
  try {
    const content = text.replace(/^\uFEFF/, "").trimStart();
    if (content === "") return refuse("empty");
    if (/^[[{]/.test(content)) return readJson(content, now, at);
    if (isWorkrave(content)) return readWorkrave(content, at);
    if (isHistoryCsv(content)) return refuse("spreadsheet");
    return isMarinaraCsv(content) ? readMarinaraCsv(content, at) : refuse("foreign");
  } catch {
    // Only a value nested so deep that it cannot be written out again comes here.
    return refuse("damaged");
  }
}
