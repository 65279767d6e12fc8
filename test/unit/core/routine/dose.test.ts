import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../../../src/core/parseSettings.ts";
import { cues } from "../../../../src/core/routine/cues.ts";
import { type Dose, doseOf, sourceDose } from "../../../../src/core/routine/dose.ts";
import { dosesOf, isSameDose } from "../../../../src/core/routine/doses.ts";
import { duration } from "../../../../src/core/routine/duration.ts";
import { extentOf } from "../../../../src/core/routine/extent.ts";
import { readyFrom, resumePoint } from "../../../../src/core/routine/progress.ts";
import { stretches, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { locate, movementCount, type Plan, timeline } from "../../../../src/core/routine/timeline.ts";
import { planOf } from "../../../../src/core/routinePlan.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { evenly } from "../../evenly.ts";
import { dosedPlans, doses } from "./plans.ts";

const runs = { numRuns: 60 };

describe("a dose of one's own", () => {
  it("gives a timeline without gap or overlap, as long as its duration says", () =>
    fc.assert(
      fc.property(dosedPlans, plan => {
        const segments = timeline(plan);
        expect(segments[0]?.from).toBe(0);
        expect(segments.every(({ from, to }) => to > from)).toBe(true);
        expect(segments.slice(1).every(({ from }, i) => from === segments[i]?.to)).toBe(true);
        expect(segments.at(-1)?.to).toBeCloseTo(duration(plan), 3);
        const sum = segments.reduce((total, { from, to }) => total + to - from, 0);
        expect(sum).toBeCloseTo(duration(plan), 3);
      }),
      runs,
    ));

  it("is done movement by movement: each stop counted once, with the dose's length", () =>
    fc.assert(
      fc.property(dosedPlans, plan => {
        const stops = timeline(plan).filter(({ phase }) => phase === "stop");
        expect(stops).toHaveLength(movementCount(plan));
        expect(stops.map(({ done }) => done)).toEqual(stops.map((_, i) => i));
        for (const { from, to, stretch } of stops)
          expect(to - from).toBeCloseTo(doseOf(plan, stretch).stopSeconds * 1000, 6);
      }),
      runs,
    ));

  it("has a rest before each further set, and none before the first", () =>
    fc.assert(
      fc.property(dosedPlans, plan => {
        const segments = timeline(plan);
        plan.stretches.forEach((id, index) => {
          const { sets, restSeconds } = doseOf(plan, id);
          const rests = segments.filter(each => each.index === index && each.phase === "between");
          expect(rests.map(({ movement }) => movement.set)).toEqual(
            Array.from({ length: sets - 1 }, (_, i) => ({ number: i + 2, of: sets })),
          );
          for (const { from, to } of rests) expect(to - from).toBeCloseTo(restSeconds * 1000, 6);
          const legs = segments.filter(each => each.index === index && each.phase === "ready");
          expect(legs).toHaveLength(1 + sets * (stretches[id].sets.length - 1));
        });
      }),
      runs,
    ));

  it("finds each instant in the segment that holds it", () =>
    fc.assert(
      fc.property(dosedPlans, fc.array(evenly(0, 1), { minLength: 20, maxLength: 20 }), (plan, shares) => {
        const segments = timeline(plan);
        const end = segments.at(-1)?.to ?? 0;
        for (const share of shares) {
          const elapsed = share * end;
          const found = locate(segments, elapsed);
          if (!found) return expect(elapsed).toBeGreaterThanOrEqual(end);
          expect(found.from + found.progress * (found.to - found.from)).toBeCloseTo(elapsed, 3);
          expect(extentOf(found)).toBeGreaterThanOrEqual(0);
          expect(extentOf(found)).toBeLessThanOrEqual(1);
          const resumed = resumePoint(segments, elapsed);
          expect(resumePoint(segments, resumed)).toBe(resumed);
          if (found.phase !== "rest") expect(locate(segments, resumed)?.stretch).toBe(found.stretch);
        }
      }),
      runs,
    ));

  it("is never longer in the short routine, and has at least two reps there if it has two", () =>
    fc.assert(
      fc.property(dosedPlans, plan => {
        const [full, short] = (["full", "short"] as const).map(kind => ({ ...plan, kind }));
        if (!full || !short) throw new Error("No plan.");
        expect(duration(short)).toBeLessThanOrEqual(duration(full));
        for (const id of stretchIds) {
          const [all, some] = [doseOf(full, id), doseOf(short, id)];
          expect(some.reps).toBeLessThanOrEqual(all.reps);
          expect(some.reps).toBeGreaterThanOrEqual(Math.min(2, all.reps));
          expect({ ...some, reps: all.reps }).toEqual(all);
        }
      }),
      runs,
    ));
});

it.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [5, 2],
  [8, 3],
  [10, 4],
  [20, 8],
])("of %i reps the short routine keeps %i", (reps, kept) => {
  const plan = { kind: "short", doses: { sitBackArch_reps: reps } } as const;
  expect(doseOf(plan, "sitBackArch").reps).toBe(kept);
});

it("is the same with another rest, unless there is a rest", () => {
  expect(isSameDose(sourceDose, { ...sourceDose, restSeconds: 50 })).toBe(true);
  expect(isSameDose({ ...sourceDose, sets: 2 }, { ...sourceDose, sets: 2, restSeconds: 50 })).toBe(false);
});

describe("the sound of a dose", () => {
  const dosed = (dose: Partial<Dose>): Plan => ({
    ...{ kind: "full", tempo: "standard", stretches: ["standingBackArch"] },
    doses: dosesOf("standingBackArch", { ...sourceDose, ...dose }),
  });
  const said = (plan: Plan) =>
    cues(timeline(plan)).flatMap(cue => (cue.kind === "say" ? [`${cue.line.what} ${cue.at / 1000}`] : []));

  it("says how long the first long stop lasts, and counts the end of each down", () => {
    expect(said(dosed({ reps: 2, stopSeconds: 8 }))).toEqual([
      "ready 0",
      ...["count 11", "hold 13", "countIn 18", "countIn 19", "countIn 20", "part 21"],
      ...["count 23.5", "countIn 30.5", "countIn 31.5", "countIn 32.5"],
      "done 36",
    ]);
  });

  it("counts no stop down that is shorter than five seconds", () => {
    expect(said(dosed({ reps: 1, stopSeconds: 4 }))).toEqual([
      ...["ready 0", "count 11", "hold 13", "part 17"],
      "done 19.5",
    ]);
    expect(said(dosed({ reps: 1, stopSeconds: 5 }))).toContain("countIn 17");
  });

  it("announces the rest between two sets, and counts its end down", () => {
    expect(said(dosed({ reps: 1, sets: 2, restSeconds: 10 }))).toEqual([
      ...[
        "ready 0",
        "count 11",
        "hold 13",
        "part 14",
        "rest 16.5",
        "countIn 23.5",
        "countIn 24.5",
        "countIn 25.5",
      ],
      ...["count 26.5", "done 32"],
    ]);
  });

  it("comes in order, each sentence with the time until the next", () =>
    fc.assert(
      fc.property(dosedPlans, plan => {
        const all = cues(timeline(plan));
        expect(all.every(({ at }, i) => at >= (all[i - 1]?.at ?? 0))).toBe(true);
        const sentences = all.filter(cue => cue.kind === "say");
        sentences.slice(1).forEach((next, i) => {
          expect(sentences[i]?.until).toBe(next.at);
        });
        const counts = sentences.filter(({ line }) => line.what === "count");
        expect(counts).toHaveLength(movementCount(plan));
      }),
      { numRuns: 20 },
    ));
});

it("the person can end a rest between two sets, and the next set begins", () => {
  const plan: Plan = {
    ...{ kind: "full", tempo: "standard", stretches: ["sitAndRotate"] },
    doses: { sitAndRotate_sets: 2 },
  };
  const segments = timeline(plan);
  const rest = segments.find(({ phase }) => phase === "between");
  expect(readyFrom(segments, (rest?.from ?? 0) + 1)).toBe(rest?.to);
  expect(locate(segments, rest?.to ?? 0)).toMatchObject({ phase: "out", movement: { rep: 1 } });
});

describe("the doses of the settings", () => {
  it("are the source's where the person has chosen none, and the plan then names none", () => {
    for (const id of stretchIds) expect(doseOf({ doses: defaultSettings }, id)).toEqual(sourceDose);
    expect(planOf(defaultSettings, "full")).not.toHaveProperty("doses");
  });

  it("go into the plan number by number where they are the person's own", () => {
    const own = { sitBackArch_reps: 8, rotateLegs_sets: 2 };
    expect(planOf({ ...defaultSettings, ...own }, "short").doses).toEqual(own);
  });

  it("are read number by number: a bad one takes its default and spoils no other", () => {
    const stored = { sitAndRotate_reps: 21, sitAndRotate_sets: 3, rotateLegs_stopSeconds: "9" };
    const { settings, unreadable } = parseSettings(stored);
    expect(doseOf({ doses: settings }, "sitAndRotate")).toEqual({ ...sourceDose, sets: 3 });
    expect(doseOf({ doses: settings }, "rotateLegs")).toEqual(sourceDose);
    expect(unreadable).toEqual(["sitAndRotate_reps", "rotateLegs_stopSeconds"]);
  });

  it("come back from the settings as they went in", () =>
    fc.assert(
      fc.property(doses, fc.constantFrom(...stretchIds), (dose, id) => {
        const { settings, unreadable } = parseSettings(dosesOf(id, dose));
        expect(unreadable).toEqual([]);
        expect(doseOf({ doses: settings }, id)).toEqual(dose);
        expect(doseOf(planOf(settings, "full"), id)).toEqual(dose);
      }),
    ));
});
