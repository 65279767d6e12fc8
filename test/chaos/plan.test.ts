import { expect, test } from "vitest";
import { faults, handsDo, places, planOf } from "./plan.ts";

const plan = planOf(7, 300);

test("a seed gives the same acts again, however many are asked for", () => {
  expect(planOf(7, 300)).toEqual(plan);
  expect(planOf(7, 20)).toEqual(plan.slice(0, 20));
});

test("another seed gives other acts", () => {
  expect(planOf(8, 300)).not.toEqual(plan);
});

test("a plan has every place, every use of the hands and every fault", () => {
  expect(new Set(plan.map(({ place }) => place))).toEqual(new Set(places));
  expect(new Set(plan.map(({ hands }) => hands))).toEqual(new Set(handsDo));
  expect(new Set(plan.flatMap(act => act.faults))).toEqual(new Set(faults));
});

test("an update never comes into a full storage", () => {
  const full = plan.filter(act => act.faults.includes("fill"));
  expect(full.some(act => act.faults.includes("update"))).toBe(false);
});
