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

/** Tests that wait start first, those that compute fill the cores; the gallery takes longest of all. */
const rank = ({ moduleId, project }: TestSpecification): number =>
  moduleId.endsWith("gallery.test.ts") ? -1 : order.indexOf(project.name);

/** Starts the files that take longest first, so that no core waits for a last long one. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
