import fc from "fast-check";
import { expect, it } from "vitest";
import { doseOf, isDoseRecord, sourceDose } from "../../../../src/core/routine/dose.ts";
import { readDoses, writeDoses } from "../../../../src/core/routine/doseRecord.ts";
import { isSameDose } from "../../../../src/core/routine/doses.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { dosedPlans } from "./plans.ts";

it("names each dose that is not the source's, and comes back as it was written", () =>
  fc.assert(
    fc.property(dosedPlans, plan => {
      const written = writeDoses(plan.doses, plan.stretches);
      expect(isDoseRecord(written)).toBe(true);
      expect(written.length).toBeLessThanOrEqual(50);
      const whole = { ...plan, kind: "full" } as const;
      const own = plan.stretches.filter(id => !isSameDose(doseOf(whole, id), sourceDose));
      const ordered = stretchIds.filter(id => own.includes(id));
      expect(readDoses(written)).toEqual(
        ordered.map(stretch => {
          const { restSeconds: _, ...dose } = doseOf(whole, stretch);
          return { stretch, ...dose };
        }),
      );
    }),
  ));

it("is empty for the source's dose", () => {
  expect(writeDoses(undefined, stretchIds)).toBe("");
  expect(writeDoses({ sitBackArch_reps: 8 }, ["sitAndRotate"])).toBe("");
  expect(writeDoses({ sitBackArch_reps: 8 }, stretchIds)).toBe("5:1x8s1;");
});

it.each(["6:1x1s1;", "1:4x1s1;", "1:1x1s1", "<b>", "1:1x1s1; "])("reads nothing of %s", text =>
  expect(readDoses(text)).toEqual([]),
);
