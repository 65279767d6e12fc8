import { useRef, useState } from "preact/hooks";
import { requestCallAccess, revokeCallAccess } from "../../src/browser/sensors/call.ts";
import { text } from "../../src/browser/texts.ts";
import {
  type CallHostChoice,
  callHosts,
  noCallHostChoice,
  usualCallHosts,
  withCallHost,
  withoutCallHost,
} from "../../src/core/callHosts.ts";
import { maxCallHosts } from "../../src/core/settings.ts";
import { type SaveStatus, useSaving } from "../../src/ui/fields/useSaving.ts";
import { formatNumber } from "../../src/ui/words/format.ts";
import { readSite, type SiteProblem } from "./site.ts";

/** The list of sites and the ways to change it. */
export interface Sites {
  /** The sites in force. */
  readonly shown: readonly string[];
  /** The sites in force and those removed since the page opened, which keep their places. */
  readonly listed: readonly string[];
  readonly isPreset: boolean;
  readonly status: SaveStatus;
  readonly problem: string | undefined;
  /** Removes the message about the last change. */
  readonly clearStatus: () => void;
  /** Adds a site if it is valid and the person grants access; `done` is called once it is added. */
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

/** A host name of usual length. */
const usualHost = "meet.example.org";

/** What the field for a site may have to say, with a host name of usual length. */
export const siteProblems = (): readonly string[] => [
  explain({ is: "empty" }),
  explain({ is: "noSite" }),
  explain({ is: "tooMany" }),
  explain({ is: "known", by: usualHost }),
  text("optionsSiteRefused", usualHost),
  text("optionsSitesRefused"),
];

/** Edits the list of sites. While call detection is on, adding a site requests access and removing one revokes it. */
export function useSites(
  { addedCallHosts, removedCallHosts }: CallHostChoice,
  isOn: boolean,
  store: (choice: CallHostChoice) => Promise<void>,
): Sites {
  const inForce: CallHostChoice = { addedCallHosts, removedCallHosts };
  const storeAndRevoke = async (next: CallHostChoice) => {
    await store(next);
    // Limber keeps no permission that it does not use.
    const gone = callHosts(inForce).filter(site => !callHosts(next).includes(site));
    if (isOn && gone.length > 0) await revokeCallAccess(gone).catch(console.error);
  };
  const saving = useSaving(inForce, storeAndRevoke);
  const { shown: choice, status, save } = saving;
  const shown = callHosts(choice);
  const listed = useRef<readonly string[]>([]);
  listed.current = [...new Set([...listed.current, ...shown])];
  const [problem, setProblem] = useState<string>();
  const clearStatus = () => {
    setProblem(undefined);
    saving.clearStatus();
  };
  /** Call it directly from a click handler: browsers show a permission prompt only then. */
  const saveIfGranted = (requested: readonly string[], next: CallHostChoice, refusal: string) => {
    clearStatus();
    const answer = isOn ? requestCallAccess(requested).catch(() => false) : Promise.resolve(true);
    return answer.then(granted => {
      if (granted) save(next);
      else setProblem(refusal);
      return granted;
    });
  };
  return {
    ...{ shown, listed: listed.current, status, problem, clearStatus, retry: () => save(choice) },
    isPreset: shown.join() === usualCallHosts.join(),
    add(typed, done) {
      const site = readSite(typed, shown, choice.addedCallHosts.length);
      if (typeof site !== "string") {
        clearStatus();
        return setProblem(explain(site));
      }
      void saveIfGranted([site], withCallHost(choice, site), text("optionsSiteRefused", site)).then(
        granted => granted && done(),
      );
    },
    remove(site) {
      clearStatus();
      save(withoutCallHost(choice, site));
    },
    restore() {
      void saveIfGranted(usualCallHosts, noCallHostChoice, text("optionsSitesRefused")).then(granted => {
        if (granted) listed.current = usualCallHosts;
      });
    },
  };
}
