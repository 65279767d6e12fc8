import { expect, test } from "vitest";
import { browsingFor, due, popupComes, preset } from "../../../browsers/extension/limber.ts";
import { welcomeAddress } from "../../../browsers/extension/welcome.ts";
import type { Page } from "../../../browsers/page.ts";
import { axeScript } from "../../../gallery/axe.ts";
import { part } from "../each.ts";

/** What axe finds on a page as the browser itself shows it. */
const violations = (page: Page) => page.evaluate(axeScript());

export const access = part("the pages of the extension", get => {
  test("axe finds nothing on the settings, nor on the welcome page", async () => {
    const options = await get().openOptions();
    await options.waitForHeading("Settings");
    expect(await violations(options)).toEqual([]);
    await options.click("See the welcome page again");
    const welcome = await get().page({ address: welcomeAddress });
    await welcome.waitForHeading("Welcome to Limber");
    expect(await violations(welcome)).toEqual([]);
    // It would find something: a picture without words.
    await welcome.evaluate('void document.querySelector("main").append(document.createElement("img"))');
    expect(await violations(welcome)).toEqual([expect.stringContaining("image-alt")]);
  });

  test("axe finds nothing in the toolbar's popup, nor in the routine that starts there", async () => {
    await preset(get(), browsingFor(30_000));
    const popup = await get().openToolbarPopup();
    await popup.waitForButton("Start routine");
    expect(await violations(popup)).toEqual([]);
    await popup.click("Start routine");
    await popup.waitForHeading("Standing Back Arch");
    expect(await violations(popup)).toEqual([]);
  });

  test("axe finds nothing in a reminder that opens by itself", async () => {
    await due(get());
    const popup = await popupComes(get());
    await popup.waitForButton("Skip");
    expect(await violations(popup)).toEqual([]);
  });
});
