import { expect, test } from "vitest";
import { stored } from "../../../browsers/extension/limber.ts";
import { welcomeAddress } from "../../../browsers/extension/welcome.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

// That the page opens once after the installation, each start of a browser sees before it closes the page.
export const welcome = part("the welcome page", (get, name) => {
  const settings = async () => (await stored(get())).settings;

  test("stores a choice, shows this browser's toolbar, plays the short version, and closes", async () => {
    const options = await get().openOptions();
    await options.click("See the welcome page again");
    const page = await get().page({ address: welcomeAddress });
    await page.waitForHeading("Welcome to Limber");
    await page.waitFor(name === "firefox" ? "Choose Pin to Toolbar" : "Press the pin beside Limber");
    await page.fill("Remind me after", "45");
    await until(async () => (await settings()).intervalMinutes === 45, { what: "the interval stored" });
    await page.click("Voice");
    await until(async () => !(await settings()).voice, { what: "the voice off" });
    await page.waitForButton("Test my reminder");

    await page.click("Try it now");
    const window = await get().page({ surface: "window" });
    await window.waitForHeading("Before your first stretch");
    await window.click("Let’s go");
    await window.waitForHeading("Standing Back Arch");
    expect((await stored(get())).state.routine?.plan.kind).toBe("short");
    await window.close();

    await page.click("Done");
    await page.waitForClose();
    expect(await options.isOpen()).toBe(true);
  });
});
