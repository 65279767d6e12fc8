import { expect, test } from "vitest";
import { doseName } from "../../../../src/core/routine/dose.ts";
import { type StretchId, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { movements } from "../../../../src/core/routine/timeline.ts";
import { due } from "../../../browsers/extension/limber.ts";
import { recordOf } from "../../../browsers/extension/listeners.ts";
import { countOf } from "../../../browsers/extension/routine.ts";
import { worker } from "../../browsers/clock/worker.ts";
import { eachBrowser, part } from "../../browsers/each.ts";

/** A movement of two parts, to both sides; the other stretches are simpler. */
const included: StretchId = "sitRotateSideBend";

const reps = 2;
const sets = movements(included, { reps, sets: 1 });

/** Each get-ready and each rep, in their order. */
const dose = sets.flatMap(set => ["Get ready", ...set.map(countOf)]);

const withoutRepeats = (texts: readonly string[]) =>
  texts.filter((text, index) => text !== "" && text !== texts[index - 1]);

const guide = part("the guide", get => {
  test("counts every rep of a stretch at real speed, once and in order, on screen and for screen readers", async () => {
    const excludedStretches = stretchIds.filter(id => id !== included);
    await due(get(), { tempo: "brisk", voice: false, excludedStretches, [doseName(included, "reps")]: reps });
    const popup = await get().popup();
    await popup.click("Start routine");
    await popup.waitFor(`${sets.flat().length} movements. Your first break today.`, { timeoutMs: 600_000 });
    const entries = await recordOf(popup, "routine");
    const announced = withoutRepeats(entries.filter(({ phase }) => phase !== "").map(each => each.announced));
    expect(withoutRepeats(entries.map(({ count }) => count))).toEqual(dose);
    const counts = announced.filter(text => text.endsWith(` of ${reps}`));
    expect(counts).toEqual(dose.filter(text => text !== "Get ready"));
    expect(announced).toHaveLength(dose.length);
  });
});

eachBrowser("in real time", [guide, worker({ presetMs: 0, lifetimeMs: 12_000 })]);
