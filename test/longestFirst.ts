import { BaseSequencer, type TestSpecification } from "vitest/node";

const order = [
  "firefox",
  "chromium",
  "package",
  "unit",
  "core",
  "firefox-deep",
  "chromium-deep",
  "package-deep",
  "deep",
];

/** These files take longest of all, in any project. */
const longest =
  /\/(gallery|packages|pages|nudge|restart|clock|repeated|further|combinations|week|walk|claims|anyDays)\.test\.ts$/;

/** Tests that wait start first. */
const rank = ({ moduleId, project }: TestSpecification): number =>
  order.indexOf(project.name) - (longest.test(moduleId) ? order.length : 0);

/** Whether the tests of a file mostly wait for a browser. */
const isWaiting = ({ project }: TestSpecification): boolean =>
  /^(firefox|chromium|package)/.test(project.name);

/** Starts the files that take longest first, and beside each file that waits one that computes: so no core is ever idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
    const computing = sorted.filter(file => !isWaiting(file));
    const mixed = sorted
      .filter(isWaiting)
      .flatMap((file, index) => [file, ...computing.slice(index, index + 1)]);
    return [...mixed, ...computing.filter(file => !mixed.includes(file))];
  }
}
