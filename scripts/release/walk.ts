/** One line of the check list. */
export interface Step {
  readonly name: string;
  /** Checks or makes something; throws an error with a clear sentence when a release must stop. */
  readonly check: () => Promise<void> | void;
  /** It takes minutes, and a dry run skips it. */
  readonly isLong?: boolean;
}

/** What became of a step. */
export type Result = { readonly name: string } & (
  | { readonly is: "passed" | "skipped" }
  | { readonly is: "failed"; readonly why: string }
);

/** Walks through the check list and tells each result. A release stops at the first failure; a dry run goes on to the end. */
export async function walk(
  steps: readonly Step[],
  isDry: boolean,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const result = await take(step, isDry);
    tell(result);
    results.push(result);
    if (result.is === "failed" && !isDry) break;
  }
  return results;
}

async function take({ name, check, isLong = false }: Step, isDry: boolean): Promise<Result> {
  if (isLong && isDry) return { name, is: "skipped" };
  try {
    await check();
    return { name, is: "passed" };
  } catch (error) {
    return { name, is: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}
