import { text } from "../../../browser/texts.ts";

/** The longest of some texts: a place that holds it holds the others. */
export const longest = (texts: readonly string[]): string =>
  texts.reduce((most, each) => (each.length > most.length ? each : most), "");

/**
 * The message that a field keeps room for, so that nothing moves when a message comes: one of the field's own `problems`, or
 * the failure to save with its button. `inForce` is the longest value that the field can have.
 */
export const messageRoom = (inForce: string, problems: readonly string[] = []): string =>
  longest([...problems, `${text("fieldFailed", inForce)} ${text("fieldRetry")}`]);
