import { useState } from "preact/hooks";
import { requestCallAccess, revokeCallAccess } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import { defaultSettings, maxCallHosts } from "../../src/core/settings.ts";
import { type SaveStatus, useSaving } from "../../src/ui/fields/useSaving.ts";
import { formatNumber } from "../../src/ui/words/format.ts";
import { readSite, type SiteProblem } from "./site.ts";

const preset = defaultSettings.callHosts;

/** The list of sites and the ways to change it. */
export interface Sites {
  readonly shown: readonly string[];
  readonly isPreset: boolean;
  readonly status: SaveStatus;
  readonly problem: string | undefined;
  /** Takes back what was said about the last change. */
  readonly clearStatus: () => void;
  /** Adds what was typed, where it is a site and the person allows it; `done` hears that it was taken. */
  readonly add: (typed: string, done: () => void) => void;
  readonly remove: (site: string) => void;
  readonly restore: () => void;
  readonly retry: () => void;
}

function explain(problem: SiteProblem): string {
  if (problem.is === "known") return text("optionsSiteKnown", problem.by);
  if (problem.is === "tooMany") return text("optionsSiteTooMany", formatNumber(maxCallHosts));
  return text(problem.is === "empty" ? "optionsSiteEmpty" : "optionsSiteNone");
}

/** Edits the list; while calls are looked for, a new site asks for leave and one that goes gives it back. */
export function useSites(
  sites: readonly string[],
  isOn: boolean,
  store: (sites: string[]) => Promise<void>,
): Sites {
  const {
    shown,
    status,
    save,
    clearStatus: clearSaveStatus,
  } = useSaving<readonly string[]>(sites, next => store([...next]));
  const [problem, setProblem] = useState<string>();
  const clearStatus = () => {
    setProblem(undefined);
    clearSaveStatus();
  };
  /** Must be called in answer to a click: the browser asks the person. */
  const takeIfAllowed = (asked: readonly string[], next: readonly string[], refusal: string) => {
    clearStatus();
    const answer = isOn ? requestCallAccess(asked).catch(() => false) : Promise.resolve(true);
    return answer.then(granted => {
      if (granted) save(next);
      else setProblem(refusal);
      return granted;
    });
  };
  return {
    ...{ shown, status, problem, clearStatus, retry: () => save(shown) },
    isPreset: [...shown].sort().join() === [...preset].sort().join(),
    add(typed, done) {
      const site = readSite(typed, shown);
      if (typeof site !== "string") {
        clearStatus();
        return setProblem(explain(site));
      }
      void takeIfAllowed([site], [...shown, site], text("optionsSiteRefused", site)).then(
        taken => taken && done(),
      );
    },
    remove(site) {
      clearStatus();
      save(shown.filter(one => one !== site));
      if (isOn) void revokeCallAccess([site]).catch(console.error);
    },
    restore: () => void takeIfAllowed(preset, preset, text("optionsSitesRefused")),
  };
}
