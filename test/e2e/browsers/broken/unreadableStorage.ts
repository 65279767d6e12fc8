import { expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { brokenStorage } from "../../../browsers/surroundings/brokenStorage.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const unreadableStorage = part("a storage that the browser cannot read", get => {
  test("is told by badge, popup and options, and the routine plays nevertheless", async () => {
    await preset(get(), browsingFor(10 * 60_000));
    const { damage, repair } = brokenStorage(get());
    await get().restart(async () => damage());
    await get().window.focus();
    await until(async () => (await get().badge()) === "!", { what: "the badge !" });
    expect(await get().title()).toContain("nothing is kept");
    const options = await get().openOptions();
    await options.waitFor("The browser cannot read Limber’s storage");
    expect(await options.text()).not.toContain("uses the default");
    const popup = await get().openToolbarPopup();
    await popup.waitFor("The browser cannot read Limber’s storage");
    await popup.click("Short version");
    await popup.waitForHeading("Standing Back Arch");
    await popup.waitForButton("Pause");
    await get().restart(async () => repair());
    await until(async () => (await get().badge()) !== "!", { what: "a badge without !" });
  });
});
