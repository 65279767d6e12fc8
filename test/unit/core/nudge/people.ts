import type { OpenableSurface } from "../../../../src/core/nudge/state/surfaces.ts";
import type { Effect } from "../../../../src/core/nudge/step.ts";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import type { Settings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "./person.ts";

export type Person = ReturnType<typeof person>;

type Choice = Partial<Settings>;

/** The only effect is to open that surface. */
export const opening = (surface: OpenableSurface): Effect[] => [{ do: "open", surface }];

/** A person whose break has just become due after ten minutes, and whose nudge waits for an opportune moment. */
export const waiting = (settings: Choice = {}) =>
  person({ intervalMinutes: 10, ...settings }).spend(minutes(10));

/** A person whose break has just become due, and who wants the popup at once. */
export const due = (settings: Choice = {}) => waiting({ nudgeLevel: "now", ...settings });

/** The toolbar's popup comes up and shows the nudge. */
export const openPopup = (it: Person) =>
  it.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });

/** A person who sees the nudge in the popup. */
export const asked = (settings: Choice = {}) => openPopup(due(settings));

/** A person whose patience was over at once: a notification is on screen, and the popup is still to come. */
export const notified = (settings: Choice = {}) =>
  waiting({ patienceMinutes: 0, ...settings }).tell({ what: "shown", surface: "notification" });

/** A person who tests the nudge while no break is due. */
export const testing = (settings: Choice = {}) =>
  person(settings).spend(minutes(3)).tell({ what: "testNudge" });

/** A page or the notification reports that it closes. */
export const close = (it: Person, surface: OpenableSurface) =>
  it.see({ open: [] }).tell({ what: "closed", surface, page: surface === "notification" ? null : "p" });

export const outlookOf = (it: Person) => outlook(it.state(), it.settings(), it.at(), "UTC");

/** A page starts the full routine. */
export const start = { what: "startRoutine", kind: "full", page: "p" } as const;

/** A page reports how many movements are done. */
export const progress = (
  what: "resumeRoutine" | "reportProgress" | "pauseRoutine",
  done: number,
  page = "p",
) => ({ what, page, elapsedMs: done * 5500, done }) as const;

/** A page ends the routine. */
export const end = (done: number) => ({ what: "endRoutine", elapsedMs: done * 5500, done }) as const;

/** A person whose break is due and who plays the short routine of 20 movements in the popup. */
export const stretching = (settings: Choice = {}) =>
  due(settings)
    .tell({ ...start, kind: "short" })
    .now({ open: ["popup"] });
