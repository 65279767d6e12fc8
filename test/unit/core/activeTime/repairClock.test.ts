import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../../../src/core/activeTime/clock.ts";
import { parseState } from "../../../../src/core/nudge/parse/parseState.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const future = Date.UTC(2099, 0, 1);
const fresh = initialState(at);
const gap = { since: at - minutes(1), countedMs: 0, pendingMs: 0, isBreak: false };
const read = (change: Partial<Clock>) => {
  const { state, unreadable } = parseState({ ...fresh, clock: { ...fresh.clock, ...change } }, at);
  return { clock: state.clock, unreadable };
};

describe("an impossible stored clock", () => {
  it.each<[string, Partial<Clock>, Partial<Clock>]>([
    ["resetAt", { resetAt: future }, { resetAt: at }],
    ["gap", { gap: { ...gap, since: future, isBreak: true } }, { gap: { ...gap, since: at, isBreak: true } }],
    ["gap", { gap: { ...gap, pendingMs: minutes(2) } }, { gap: { ...gap, pendingMs: minutes(1) } }],
    ["gap", { gap: { ...gap, countedMs: minutes(2) } }, { gap: { ...gap, countedMs: minutes(1) } }],
    ["recent", { recent: [{ from: at - 1, to: future, isProvedBySound: false }] }, { recent: [] }],
    ["recent", { recent: [{ from: at - 1, to: at - 2, isProvedBySound: false }] }, { recent: [] }],
    ["accountedUntil", { accountedUntil: future, activeMs: 7 }, { activeMs: 7 }],
  ])("has its field %s repaired and reported as unreadable", (name, stored, right) => {
    expect(read(stored)).toEqual({ clock: { ...fresh.clock, ...right }, unreadable: [`clock.${name}`] });
  });

  it("reports a field once that is unreadable and whose default is impossible", () => {
    const clock = { ...fresh.clock, accountedUntil: at - 1, resetAt: "noon" };
    expect(parseState({ ...fresh, clock }, at).unreadable).toEqual(["clock.resetAt"]);
  });
});

const events = {
  input: (it: Person) => it.now({ presence: "active" }),
  idle: (it: Person) => it.now({ presence: "idle" }),
  locked: (it: Person) => it.now({ presence: "locked" }),
  sound: (it: Person) => it.now({ audible: true }),
  silence: (it: Person) => it.now({ audible: false }),
  away: (it: Person) => it.now({ front: false }),
  back: (it: Person) => it.now({ front: true }),
  minute: (it: Person) => it.lose(minutes(1)).now({}),
  tenMinutes: (it: Person) => it.lose(minutes(10)).now({}),
  setBack: (it: Person) => it.lose(-minutes(61)).now({}),
  startup: (it: Person) => it.lose(seconds(40)).tell({ what: "startup" }),
  skip: (it: Person) => it.tell({ what: "skip" }),
  undo: (it: Person) => it.tell({ what: "undo" }),
  start: (it: Person) => it.see({ open: ["popup"] }).tell({ what: "startRoutine", kind: "full", page: "p" }),
  end: (it: Person) => it.tell({ what: "endRoutine", elapsedMs: 1, done: 40 }),
  left: (it: Person) => it.now({ open: [] }),
} as const;
type Person = ReturnType<typeof person>;
const names = Object.keys(events) as (keyof typeof events)[];

describe("a clock after any events", () => {
  it("needs no repair", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 30 }), happened => {
        const it = person({ intervalMinutes: 3 });
        for (const name of happened) {
          events[name](it);
          expect(parseState(it.state(), it.at())).toEqual({ state: it.state(), unreadable: [] });
        }
      }),
      { numRuns: 1000 },
    ));
});
