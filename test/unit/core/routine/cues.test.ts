import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cue, cues, dueCues } from "../../../../src/core/routine/cues.ts";
import { doseOf } from "../../../../src/core/routine/dose.ts";
import { duration } from "../../../../src/core/routine/duration.ts";
import { stretches, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { tempos } from "../../../../src/core/routine/tempo.ts";
import {
  locate,
  movementCount,
  movements,
  type Plan,
  type Segment,
  timeline,
} from "../../../../src/core/routine/timeline.ts";
import { evenly } from "../../evenly.ts";
import { plans } from "./plans.ts";

const instants = 2000;
const kinds = ["full", "short"] as const;

const made = new Map<string, { segments: Segment[]; all: Cue[] }>();

/** The segments and cues of a plan, made once for all instants. */
function of(plan: Plan) {
  const name = JSON.stringify(plan);
  const found = made.get(name) ?? { segments: timeline(plan), all: cues(timeline(plan)) };
  made.set(name, found);
  return found;
}

const counts = (heard: readonly Cue[]) =>
  heard.flatMap(cue => (cue.kind === "say" && cue.line.what === "count" ? [cue.line] : []));

/** Every cue that is played in frames of these lengths, with the time at which it is played. */
function play(plan: Plan, frames: readonly number[]) {
  const { all } = of(plan);
  const end = duration(plan);
  const heard: { cue: Cue; now: number }[] = [];
  let elapsed = 0;
  for (let i = 0; elapsed < end; i++) {
    const now = Math.min(end, elapsed + (frames[i % frames.length] ?? 16));
    for (const cue of dueCues(all, elapsed, now)) heard.push({ cue, now });
    elapsed = now;
  }
  return { all, heard };
}

describe.each(stretchIds)("the cues of %s", stretch => {
  const planned = fc.record({ kind: fc.constantFrom(...kinds), tempo: fc.constantFrom(...tempos) });

  it(`match the figure at ${instants} instants: the last chime its phase, the last sentence its movement`, () =>
    fc.assert(
      fc.property(planned, evenly(0, 1), (how, share) => {
        const plan = { ...how, stretches: [stretch] };
        const { segments, all } = of(plan);
        const elapsed = share * (segments.at(-1)?.to ?? 0);
        const position = locate(segments, elapsed);
        const before = all.filter(({ at }) => at <= elapsed);
        const chime = before.findLast(({ kind }) => kind === "chime");
        const words = before.findLast(({ kind }) => kind === "say");
        if (!position || chime?.kind !== "chime" || words?.kind !== "say")
          throw new Error("No cue was played.");
        const sounds = {
          ...{ ready: "next", between: "next" },
          ...{ out: "out", stop: "stop", back: "back", rest: "back" },
        } as const;
        expect(chime.chime).toBe(sounds[position.phase]);
        expect(segments.some(({ from }) => from === chime.at)).toBe(true);
        expect(words.line).toMatchObject({ movement: position.movement });
        const { parts } = stretches[stretch];
        const { way, leg, rep } = position.movement;
        const [set] = stretches[stretch].sets;
        const isFirst = rep === 1 && way === set?.ways[0] && leg === set.leg;
        const isLastPart = position.part === parts.length - 1;
        const back = isFirst || parts.length > 1 ? "part" : "count";
        const last = {
          ...{ ready: "ready", between: "rest", back, rest: back },
          out: isLastPart ? "count" : "part",
          stop: isFirst ? "hold" : "count",
        } as const;
        expect(words.line.what).toBe(last[position.phase]);
        expect(words.at).toBeLessThanOrEqual(position.from);
        expect(words.until).toBeGreaterThanOrEqual(position.to);
      }),
      { numRuns: instants },
    ));

  it.each(kinds)(
    "count the dose of the %s routine: each rep once, and the last rep of each way as the last",
    kind => {
      const plan = { kind, tempo: "standard", stretches: [stretch] } as const;
      const said = counts(cues(timeline(plan)));
      const { reps } = doseOf(plan, stretch);
      const dose = movements(stretch, doseOf(plan, stretch)).flat();
      expect(said.map(({ movement }) => movement)).toEqual(dose);
      expect(said.filter(({ isLast }) => isLast).every(({ movement }) => movement.rep === reps)).toBe(true);
      expect(said.filter(({ isLast }) => isLast)).toHaveLength(dose.length / reps);
    },
  );
});

describe("playing cues", () => {
  const frames = (max: number) => fc.array(evenly(1, max), { minLength: 1 });

  it("plays every cue once, in order, at any frame rate", () =>
    fc.assert(
      fc.property(plans, frames(250), (plan, lengths) => {
        const { all, heard } = play(plan, lengths);
        expect(heard.map(({ cue }) => cue)).toEqual(all);
      }),
      { numRuns: 60 },
    ));

  it("counts every rep on a page that gets one frame a second", () =>
    fc.assert(
      fc.property(plans, plan => {
        const { heard } = play(plan, [1000]);
        expect(counts(heard.map(({ cue }) => cue))).toHaveLength(movementCount(plan));
      }),
      { numRuns: 30 },
    ));

  it("drops a cue that is too late, and plays at most one sentence at a time", () =>
    fc.assert(
      fc.property(plans, frames(60_000), (plan, lengths) => {
        const { heard } = play(plan, lengths);
        for (const { cue, now } of heard) expect(now).toBeLessThan(cue.latest);
        const said = heard.filter(({ cue }) => cue.kind === "say").map(({ now }) => now);
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 100 },
    ));

  it("gives each sentence the time until the next one", () =>
    fc.assert(
      fc.property(plans, plan => {
        const said = cues(timeline(plan)).filter(cue => cue.kind === "say");
        said.slice(1).forEach((next, i) => {
          expect(said[i]?.until).toBe(next.at);
        });
      }),
      { numRuns: 30 },
    ));

  it("opens the routine once, each stretch once, and the other leg", () => {
    const said = cues(timeline({ kind: "full", tempo: "standard", stretches: stretchIds }));
    const opened = said.flatMap(cue =>
      cue.kind === "say" && cue.line.what === "ready" ? [cue.line.opens] : [],
    );
    expect(opened).toEqual(["routine", "stretch", "stretch", "leg", "stretch", "stretch"]);
  });

  it("ends with the farewell; an empty plan has no cues", () => {
    const plan = { kind: "short", tempo: "brisk", stretches: stretchIds } as const;
    const all = cues(timeline(plan));
    const end = duration(plan);
    expect(dueCues(all, end - 5, end).map(({ at }) => at)).toEqual([end, end]);
    expect(dueCues(all, end, end)).toEqual([]);
    expect(cues([])).toEqual([]);
    expect(dueCues([], 0, 10)).toEqual([]);
  });
});
