import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { byHand, zipFiles } from "../../../scripts/release/byHand.ts";
import { steps } from "../../../scripts/release/steps.ts";
import { forms } from "../../../scripts/store/forms.ts";
import { product } from "../../../scripts/store/product.ts";

it("every zip and every store's text is uploaded by hand", () => {
  const text = byHand("1.2.3").join("\n");
  for (const file of zipFiles("1.2.3")) expect(text).toContain(file);
  for (const store of Object.keys(forms(product))) expect(text).toContain(`dist/store/${store}.txt`);
  expect(text).toContain("git push origin HEAD v1.2.3");
});

it("the check list has one long step, the tests of continuous integration", () => {
  expect(steps.filter(({ isLong }) => isLong).map(({ name }) => name)).toEqual(["All tests pass"]);
  expect(existsSync(".ci/run")).toBe(true);
});
