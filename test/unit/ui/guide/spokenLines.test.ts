import { describe, expect, it } from "vitest";
import { type Cue, cues } from "../../../../src/core/routine/cues.ts";
import type { Line } from "../../../../src/core/routine/lines.ts";
import { fitting, usualCharacterMs } from "../../../../src/core/routine/speech.ts";
import { type StretchId, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { tempos } from "../../../../src/core/routine/tempo.ts";
import { type Plan, timeline } from "../../../../src/core/routine/timeline.ts";
import { inLanguage } from "../inLanguage.ts";

inLanguage("en");
const { sentences } = await import("../../../../src/ui/guide/spokenLines.ts");
const { stretchName } = await import("../../../../src/ui/words/stretchName.ts");

/** The pace of the slowest local voice at its default rate: eSpeak through Speech Dispatcher. */
const slowMs = 100;

/** A cue plays in the first frame after its time: within 16 ms on a visible page, later on a busy one. */
const frameMs = 200;

type ReadyCue = Extract<Cue, { kind: "say" }> & { readonly line: Extract<Line, { what: "ready" }> };

const isReady = (cue: Cue): cue is ReadyCue => cue.kind === "say" && cue.line.what === "ready";

const full: Plan = { kind: "full", tempo: "standard", stretches: stretchIds };

/** Every get-ready: in the whole routine, and in a routine of one stretch. */
const all = [full, ...stretchIds.map(id => ({ ...full, stretches: [id] }))].flatMap(plan =>
  cues(timeline(plan))
    .filter(isReady)
    .map(cue => ({ of: plan.stretches.length, stretch: cue.line.stretch, opens: cue.line.opens, cue })),
);

/** The minimum that a person must hear to do the stretch. */
const movement = {
  standingBackArch: "Arch gently backwards",
  sitAndRotate: "Turn right, then left",
  rotateLegs: "Roll the right leg: toes out, toes in",
  sitRotateSideBend: "Turn, then bend. Right first",
  sitBackArch: "Arch your mid-back",
};

/** What makes the stretch right. */
const point = {
  standingBackArch: "Knees soft, not bent",
  sitAndRotate: "Hips and feet stay still",
  rotateLegs: "Heels on the floor",
  sitRotateSideBend: "Sideways, not forward",
  sitBackArch: "Hands only carry the head",
};

describe.each(all)("the get-ready of $stretch (opens a $opens; of $of)", ({ cue, stretch, opens }) => {
  const room = cue.until - cue.at - frameMs;
  const said = (characterMs: number) => fitting(sentences(cue.line), room, characterMs);

  it("gives a slow voice time for name, movement, decisive point and position, or for leg and point", () => {
    if (opens === "leg") return expect(said(slowMs)).toBe("Now the left leg. Heels on the floor.");
    const [name = "", , , position = "none"] = sentences(cue.line);
    expect(name).toBe(`${stretchName(stretch)}.`);
    expect(said(slowMs)).toContain(`${name} ${movement[stretch]}`);
    expect(said(slowMs)).toContain(point[stretch]);
    expect(said(slowMs)).toContain(position);
  });

  it("gives an even slower voice time for name and movement, or for the leg", () => {
    expect(said(slowMs * 1.35)).toContain(opens === "leg" ? "left leg" : movement[stretch]);
  });
});

/** What the voice says in the movements of a short routine of one stretch. */
const counts = (id: StretchId) =>
  cues(timeline({ kind: "short", tempo: "standard", stretches: [id] })).flatMap(cue =>
    cue.kind === "say" && ["count", "part", "hold"].includes(cue.line.what)
      ? [sentences(cue.line).join(" ")]
      : [],
  );

it("a count names its side, and announces the first change of sides", () => {
  const withoutFirst = (id: StretchId) => counts(id).filter(said => said !== "Hold" && said !== "Return");
  expect(withoutFirst("sitAndRotate")).toEqual([
    "Right. 1",
    "Now left. 1",
    "Right. Last one",
    "Left. Last one",
  ]);
  expect(withoutFirst("rotateLegs").slice(0, 2)).toEqual(["Toes out. 1", "Toes in. 1"]);
  expect(withoutFirst("sitBackArch")).toEqual(["1", "Last one"]);
});

it.each(tempos)("at %s tempo a usual voice has time for each word of a movement", tempo => {
  for (const cue of cues(timeline({ kind: "short", tempo, stretches: stretchIds }))) {
    if (cue.kind !== "say" || cue.line.what === "ready") continue;
    const [first = ""] = sentences(cue.line);
    expect(fitting([first], cue.until - cue.at - 16, usualCharacterMs), first).toBe(first);
  }
});

it("the first movement of a stretch has a word for each of its phases, and each part of several has one always", () => {
  expect(counts("sitBackArch")).toEqual(["1", "Hold", "Return", "Last one"]);
  expect(counts("sitRotateSideBend").slice(0, 9)).toEqual([
    ...["Turn Right", "Bend. 1", "Hold", "Up", "Return"],
    ...["Turn Left", "Bend. 1", "Up", "Return"],
  ]);
});

it("a get-ready says how often the movement is done", () => {
  const said = all.map(({ cue }) => sentences(cue.line).at(-1));
  expect(new Set(said)).toEqual(new Set(["5 times.", "5 times each way.", "Heels on the floor."]));
});
