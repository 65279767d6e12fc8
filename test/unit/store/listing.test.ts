import { describe, expect, it } from "vitest";
import messages from "../../../_locales/en/messages.json" with { type: "json" };
import manifest from "../../../manifest.json" with { type: "json" };
import { forms } from "../../../scripts/store/forms.ts";
import { listingProblems } from "../../../scripts/store/problems.ts";
import { type Product, product } from "../../../scripts/store/product.ts";
import { scenes } from "../../../scripts/store/scenes.ts";

const written = JSON.stringify(forms(product));
const problemsWith = (change: Partial<Product>) => listingProblems({ ...product, ...change });

describe("the listing", () => {
  it("is one that every store takes", () => expect(listingProblems(product)).toEqual([]));

  it("gives every permission of the manifest a reason, and no other", () => {
    const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
    expect(Object.keys(product.permissions).sort()).toEqual(asked.sort());
    for (const reason of Object.values(product.permissions))
      expect(written).toContain(JSON.stringify(reason).slice(1, -1));
  });

  it("has the manifest's description as its summary in every store", () => {
    expect(manifest.description).toBe("__MSG_appDescription__");
    const summaries = Object.values(forms(product)).map(form =>
      form.find(({ title }) => /^(Summary|Short description)/.test(title)),
    );
    expect(summaries.map(field => field?.text)).toEqual(Array(3).fill(messages.appDescription.message));
  });

  it("tells reviewers the name of the button that shows a reminder", () =>
    expect(product.reviewers).toContain(`"${messages.optionsTest.message}"`));

  it("calls the switch for calls by its name", () =>
    expect(product.permissions["*://*/*"]).toContain(`"${messages.optionsCalls.message}"`));

  it("says reminder, never nudge", () => expect(written).not.toMatch(/nudge/i));

  it("has a scene for each of its one to five pictures", () => {
    expect(product.pictures.map(({ name }) => name)).toEqual(Object.keys(scenes));
    expect(product.pictures.length).toBeLessThanOrEqual(5);
  });
});

describe("listingProblems", () => {
  it("names a permission without a reason, and a reason without a permission", () => {
    expect(problemsWith({ required: [...product.required, "history"] })).toContain(
      "The permission history has no reason.",
    );
    expect(problemsWith({ optional: [] })).toContain("No manifest asks for *://*/*.");
  });

  it("names texts that are too long or too short", () => {
    expect(problemsWith({ summary: "x".repeat(133) }).map(problem => problem.split(":")[0])).toEqual([
      "chrome",
      "edge",
    ]);
    expect(problemsWith({ description: "Short." })).toEqual([
      'edge: "Description" has 6 characters and needs at least 250.',
    ]);
  });

  it("names search terms that Edge does not take", () =>
    expect(problemsWith({ searchTerms: Array(8).fill("stretch") })).toHaveLength(1));

  it("names a manifest that promises less privacy than the listing", () =>
    expect(problemsWith({ dataCollection: { required: ["healthInfo"] } })).toHaveLength(1));
});
