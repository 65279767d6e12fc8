import { expect, test } from "vitest";
import type { Way } from "../../../src/core/routine/stretches.ts";
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import { type Movement, movements } from "../../../src/core/routine/timeline.ts";
import { browsingFor, due, preset } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const words: Readonly<Record<Way, string>> = {
  back: "",
  right: "Right ",
  left: "Left ",
  out: "out ",
  in: "in ",
};

/** How a movement is counted on screen, in English. */
const counted = ({ way, leg, rep, of }: Movement) =>
  `${leg ? `${words[leg]}leg ` : ""}${words[way]}${rep} of ${of}`;

/** What is said of getting ready on screen, in English. */
const ready = (leg: Movement["leg"]) => (leg ? `Get ready: ${leg} leg` : "Get ready");

/** Each get-ready and each rep of the short routine, in their order. */
const dose = stretchIds.flatMap(id =>
  movements(id, "short").flatMap(set => [ready(set[0]?.leg), ...set.map(counted)]),
);

/** Runs in the page: notes what the count and the polite announcements say, one after the other, where any script finds it. */
const note = `(() => {
  const heard = { counts: [], announced: [] };
  const add = (list, text) => { if (text && list.at(-1) !== text) list.push(text); };
  const look = () => {
    add(heard.counts, document.querySelector(".count")?.textContent);
    add(heard.announced, document.querySelector(".spoken")?.textContent);
    document.documentElement.dataset.heard = JSON.stringify(heard);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  look();
})()`;

eachBrowser("the guide", (get, name) => {
  test("in a short routine at real speed counts every rep of the dose, once and in order, on screen and for screen readers", async () => {
    await due(get(), { tempo: "brisk", voice: false });
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.click("Short version");
    await popup.waitFor("Get ready");
    await popup.evaluate(note);
    await popup.waitFor("Done. 20 movements.", { timeoutMs: 170_000 });
    const heard = (await popup.evaluate("document.documentElement.dataset.heard")) as string;
    const { counts, announced } = JSON.parse(heard) as { counts: string[]; announced: string[] };
    expect(counts).toEqual(dose);
    const reps = announced.filter(text => / of 2$/.test(text));
    expect(reps).toEqual(dose.filter(text => !text.startsWith("Get ready")));
    expect(announced).toHaveLength(dose.length);
    await popup.close();
  });

  test("M mutes and unmutes; what the voice would say is announced meanwhile", async () => {
    await due(get(), {});
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.click("Start routine");
    await popup.waitForButton("Pause");
    const isMuted = () =>
      popup.evaluate(`document.querySelector("[aria-keyshortcuts=M]").ariaPressed === "true"`);
    // The nudge's own first second takes no key.
    await timePasses(1200);
    await get().desktop.key("m");
    await until(isMuted, { what: "the sound is off" });
    expect(await popup.evaluate(`document.querySelector(".spoken").textContent`)).toContain(
      "Standing Back Arch",
    );
    await get().desktop.key("m");
    await until(async () => !(await isMuted()), { what: "the sound is on" });

    await popup.click("How to do it safely");
    await popup.waitFor("Stop if anything hurts");
    await popup.waitFor("Do not bend your knees");
    await popup.waitForButton("Close");
    // Escape closes the words and not the routine; in Firefox it closes the whole popup, whatever the page does.
    if (name === "chromium") await get().desktop.key("Escape");
    else await popup.click("Close");
    await popup.waitForButton("Pause");
    await popup.click("End");
    await popup.waitFor("Stopped");
    await popup.close();
  });

  test("stays muted in a popup that was closed and opened again, and not in the next routine", async () => {
    const isMuted = (page: Page) =>
      page.evaluate(`document.querySelector("[aria-keyshortcuts=M]")?.ariaPressed === "true"`);
    await preset(get(), browsingFor(1000));
    const popup = await get().openToolbarPopup();
    await popup.click("Short version");
    await popup.click("Mute");
    await until(() => isMuted(popup), { what: "the sound is off" });
    await popup.close();
    await popup.waitForClose();

    const again = await get().openToolbarPopup();
    await until(() => isMuted(again), { what: "the sound is still off" });
    await again.click("End");
    await again.waitFor("Stopped");
    await again.close();
    await again.waitForClose();

    const next = await get().openToolbarPopup();
    await next.click("Short version");
    await next.waitForButton("Pause");
    expect(await isMuted(next)).toBe(false);
  });
});
