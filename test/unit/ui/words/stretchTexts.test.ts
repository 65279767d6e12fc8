import { expect, it } from "vitest";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { timeline } from "../../../../src/core/routine/timeline.ts";
import { inLanguage } from "../inLanguage.ts";

inLanguage("en");
const { briefText, readyText } = await import("../../../../src/ui/words/stretchTexts.ts");

it("the get-ready of each stretch names the movement, and the leg if there are two", () => {
  const ready = timeline({ kind: "full", tempo: "standard", stretches: stretchIds })
    .filter(({ phase }) => phase === "ready")
    .map(({ stretch, movement }) => `${readyText(movement)} / ${briefText(stretch, movement)}`);
  expect(ready).toEqual([
    "Get ready / Arch gently backwards.",
    "Get ready / Turn right, then left.",
    "Get ready: right leg / Roll the right leg: toes out, toes in.",
    "Get ready: left leg / Roll the left leg: toes out, toes in.",
    "Get ready / Turn, then bend. Right first.",
    "Get ready / Arch your mid-back gently.",
  ]);
});
