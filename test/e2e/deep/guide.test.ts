import { expect, test } from "vitest";
import { type StretchId, stretchIds } from "../../../src/core/routine/stretches.ts";
import { type Movement, movements } from "../../../src/core/routine/timeline.ts";
import { due } from "../../browsers/extension/limber.ts";
import { recordOf } from "../../browsers/extension/listeners.ts";
import { countOf } from "../../browsers/extension/routine.ts";
import { eachBrowser, part } from "../browsers/each.ts";

/** The text on screen before a set, in English. */
const readyText = (leg: Movement["leg"]) => (leg ? `Get ready: ${leg} leg` : "Get ready");

/** One leg after the other, and a movement of two parts to both sides; the other stretches are simpler. */
const included: readonly StretchId[] = ["rotateLegs", "sitRotateSideBend"];

/** Each get-ready and each rep of their short routine, in their order. */
const dose = included.flatMap(id =>
  movements(id, { reps: 2, sets: 1 }).flatMap(set => [readyText(set[0]?.leg), ...set.map(countOf)]),
);

const withoutRepeats = (texts: readonly string[]) =>
  texts.filter((text, index) => text !== "" && text !== texts[index - 1]);

const guide = part("the guide", get => {
  test("counts every rep of two stretches at real speed, once and in order, on screen and for screen readers", async () => {
    const excludedStretches = stretchIds.filter(id => !included.includes(id));
    await due(get(), { tempo: "brisk", voice: false, excludedStretches });
    const popup = await get().popup();
    await popup.click("Short version");
    await popup.waitFor("12 movements. Your first break today.", { timeoutMs: 600_000 });
    const entries = await recordOf(popup, "routine");
    const announced = withoutRepeats(entries.filter(({ phase }) => phase !== "").map(each => each.announced));
    expect(withoutRepeats(entries.map(({ count }) => count))).toEqual(dose);
    const reps = announced.filter(text => / of 2$/.test(text));
    expect(reps).toEqual(dose.filter(text => !text.startsWith("Get ready")));
    expect(announced).toHaveLength(dose.length);
  });
});

eachBrowser("a routine at real speed", [guide]);
