import { expect, test } from "vitest";
import { browsingFor, preset } from "../../browsers/limber.ts";
import { countOn, firstRepOf, plays, waitingAt } from "../../browsers/routine.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const notice = "This computer has no voice that Limber could use.";

eachBrowser("a machine without a voice", get => {
  test("says so once, and the routine goes on by text", async ({ skip }) => {
    await preset(get(), browsingFor(1000, { routine: waitingAt(firstRepOf("standingBackArch")) }));
    const popup = await get().openToolbarPopup();
    await plays(popup);
    // Firefox speaks where Speech Dispatcher is installed; Chromium on Linux only when it is told to.
    skip(Number(await popup.evaluate("speechSynthesis.getVoices().length")) > 0, "this machine has voices");
    const said = async () =>
      String(await popup.evaluate("document.querySelector('.voice-notice').textContent"));
    const announced = () => popup.evaluate("document.querySelector('.spoken').textContent");
    await until(async () => (await said()).startsWith(notice), { what: "the notice" });
    const before = await countOn(popup);
    await until(async () => /^[2-5] of 5$/.test(await countOn(popup)) && (await countOn(popup)) !== before, {
      what: "the next rep",
    });
    // What the voice would have said is announced to screen readers.
    await until(async () => (await announced()) === (await countOn(popup)), { what: "the count announced" });
    expect(await said()).toContain(notice);

    await popup.click("Next");
    await popup.waitForHeading("Sit and Rotate");
    await until(async () => (await said()) === "", { what: "no notice any more" });
    await popup.close();
    await popup.waitForClose();
    const again = await get().openToolbarPopup();
    await plays(again);
    // Later than a page waits for voices that arrive late, it would say it again.
    await until(async () => Number(await again.evaluate("performance.now()")) > 6_500, { what: "6.5 s" });
    expect(await again.evaluate("document.querySelector('.voice-notice').textContent")).toBe("");
    await again.waitFor("Right 1 of 5");
    await again.click("End");
  });
});
