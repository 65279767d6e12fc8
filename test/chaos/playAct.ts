import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "../browsers/browser.ts";
import type { Faults } from "./faults.ts";
import { pagesOf } from "./pages.ts";
import type { Person } from "./person.ts";
import type { Act, Place } from "./plan.ts";
import { rulesOf, settingsIn } from "./reading.ts";
import type { Recorder } from "./recorder.ts";
import { type Leave, windowsOf } from "./windows.ts";

/** Plays the acts of a plan in a real browser. */
export function actorOf(browser: Browser, recorder: Recorder, person: Person, faults: Faults) {
  const windows = windowsOf(browser);
  const pages = pagesOf(browser);

  async function changeOption({ option }: Act): Promise<Leave> {
    const from = Date.now();
    const page = await browser.openOptions();
    try {
      await pages.change(page, option);
      await pause(1_500);
    } finally {
      const rules = rulesOf(browser, await settingsIn(browser));
      recorder.add({ is: "rules", rules, from, to: Date.now() });
    }
    return page.close;
  }

  const enter: Record<Place, (act: Act) => Promise<Leave>> = {
    ...windows.enter,
    popup: pages.openPopup,
    options: changeOption,
  };

  /** Stays for the seconds of the act; the faults part them evenly. */
  async function stay({ seconds, faults: drawn, stopSeconds }: Act): Promise<void> {
    const partMs = (seconds * 1000) / (drawn.length + 1);
    for (const fault of drawn) {
      await pause(partMs);
      await faults.happen[fault](stopSeconds);
    }
    await pause(partMs);
  }

  async function answer({ answer: how }: Act): Promise<void> {
    const from = Date.now();
    const isSure = await pages.answer(how);
    if (how === "skip" && isSure !== undefined) recorder.add({ is: "skipped", isSure, from, to: Date.now() });
  }

  return {
    async play(act: Act): Promise<void> {
      const leave = await enter[act.place](act);
      await person.use(act.hands);
      await stay(act);
      await person.use("moving");
      await faults.free();
      await answer(act);
      await leave();
    },
    /** Brings the person back to the page, whatever the last act has left. */
    async settle(): Promise<void> {
      await person.use("moving");
      await faults.free();
      await pages.closeAll();
      await windows.leaveFullscreen();
      await browser.window.focus();
    },
  };
}
