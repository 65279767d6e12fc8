import * as v from "valibot";

const report = v.object({
  summary: v.object({ errors: v.number(), warnings: v.number(), notices: v.number() }),
});

/** Why Mozilla's lint refuses an add-on, as a sentence; undefined for no finding. Reads the JSON that `web-ext lint` prints. */
export function lintProblem(json: string): string | undefined {
  const { errors, warnings, notices } = v.parse(report, JSON.parse(json)).summary;
  return errors + warnings + notices > 0
    ? `web-ext lint finds ${errors} errors, ${warnings} warnings and ${notices} notices.`
    : undefined;
}
