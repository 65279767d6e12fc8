import { describe, expect, it } from "vitest";
import { type Cue, cues, type Line } from "../../../../src/core/routine/cues.ts";
import { fitting } from "../../../../src/core/routine/speech.ts";
import { type StretchId, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { movements, type Plan, timeline } from "../../../../src/core/routine/timeline.ts";
import { inLanguage } from "../inLanguage.ts";

inLanguage("en");
const { sentences } = await import("../../../../src/ui/guide/spokenLines.ts");
const { stretchName } = await import("../../../../src/ui/words/stretchName.ts");

/** As slow as a machine's own voice gets at its usual rate: eSpeak over Speech Dispatcher. */
const slowMs = 100;

/** Sounds begin with the first frame after their time; a page that is seen has one every 16 ms, a busy one some later. */
const frameMs = 200;

type Said = Extract<Cue, { kind: "say" }> & { readonly line: Extract<Line, { what: "ready" }> };

const isReady = (cue: Cue): cue is Said => cue.kind === "say" && cue.line.what === "ready";

const full: Plan = { kind: "full", tempo: "standard", stretches: stretchIds };

/** Every get-ready there is: of the whole routine, and of a routine of that one stretch. */
const all = [full, ...stretchIds.map(id => ({ ...full, stretches: [id] }))].flatMap(plan =>
  cues(timeline(plan))
    .filter(isReady)
    .map(cue => ({ of: plan.stretches.length, stretch: cue.line.stretch, opens: cue.line.opens, cue })),
);

/** What nobody could do the stretch without, in the words of the movement. */
const movement = {
  standingBackArch: "Arch gently backwards",
  sitAndRotate: "Turn right, then left",
  rotateLegs: "Right leg out, then in",
  sitRotateSideBend: "Turn and bend right, then left",
  sitBackArch: "Arch your mid-back",
};

describe.each(all)("the get-ready of $stretch (opens a $opens; of $of)", ({ cue, stretch, opens }) => {
  const room = cue.until - cue.at - frameMs;
  const said = (characterMs: number) => fitting(sentences(cue.line), room, characterMs);

  it("leaves a slow voice the time for name, movement and position, or for the leg", () => {
    if (opens === "leg") return expect(said(slowMs)).toBe("Now the left leg.");
    const [name = "", , position = "none"] = sentences(cue.line);
    expect(name).toBe(`${stretchName(stretch)}.`);
    expect(said(slowMs)).toContain(`${name} ${movement[stretch]}`);
    expect(said(slowMs)).toContain(position);
  });

  it("leaves a voice that is slower still the time for name and movement, or for the leg", () => {
    expect(said(slowMs * 1.35)).toContain(opens === "leg" ? "left leg" : movement[stretch]);
  });
});

it("counts by side, and says when it is the other side's turn for the first time", () => {
  const counts = (id: StretchId) =>
    movements(id, "short")
      .flat()
      .map(movement =>
        sentences({ what: "count", movement, isLast: movement.rep === movement.of }).join(" "),
      );
  expect(counts("sitAndRotate")).toEqual(["Right. 1", "Now left. 1", "Right. Last one", "Left. Last one"]);
  expect(counts("rotateLegs").slice(0, 2)).toEqual(["Out. 1", "In. 1"]);
  expect(counts("sitBackArch")).toEqual(["1", "Last one"]);
});
