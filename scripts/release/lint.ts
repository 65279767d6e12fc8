import { objectOf } from "../../src/core/compoundSchemas.ts";
import { numberIn } from "../../src/core/schemas.ts";

const count = numberIn({ min: 0, max: Number.POSITIVE_INFINITY });
const report = objectOf({ summary: objectOf({ errors: count, warnings: count, notices: count }) });

/** Why Mozilla's lint refuses an add-on, as a sentence; undefined for no finding. Reads the JSON that `web-ext lint` prints. */
export function lintProblem(json: string): string | undefined {
  const read = report(JSON.parse(json));
  if (!read) throw new Error(`web-ext lint prints an unknown report: ${json}`);
  const { errors, warnings, notices } = read.summary;
  return errors + warnings + notices > 0
    ? `web-ext lint finds ${errors} errors, ${warnings} warnings and ${notices} notices.`
    : undefined;
}
