/** What a vitest run reported, in the words of `npm test`. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** The results of a run, one for each file; none where it died before it could report. */
export function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).testResults;
  } catch {
    return [];
  }
}

/** A file that failed without a failed test did not even load. */
const isUnloaded = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some(each => each.status === "failed");

/** Whether something in a file failed. */
export const isFailed = ({ status }) => status === "failed";

const beginning = message =>
  message
    .split("\n")
    .slice(0, 8)
    .map(line => `    ${line}`)
    .join("\n");

const told = (name, title, messages) =>
  [`${relative(".", name)}: ${title}`, ...messages.map(beginning)].join("\n");

/** A file's failures, each with the first lines of what every try said. */
function failures(result) {
  const { name, assertionResults, message } = result;
  if (isUnloaded(result)) return [told(name, "did not run", [message])];
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => told(name, fullName, failureMessages));
}

/** A file's tests that failed first and passed then: vitest keeps what the first try said. */
const triedAgain = ({ name, assertionResults }) =>
  assertionResults
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => told(name, fullName, failureMessages));

/** The results as counts and words. */
export function summary(results) {
  const tests = results.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failed = results.flatMap(failures);
  const skipped = tests.length - passed - tests.filter(({ status }) => status === "failed").length;
  return { passed, failed, skipped, triedAgain: results.flatMap(triedAgain) };
}
