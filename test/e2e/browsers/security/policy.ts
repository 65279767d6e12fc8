import { afterAll, beforeAll, expect, test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { recordOf } from "../../../browsers/extension/listeners.ts";
import { firstMovement, openOwnWindow } from "../../../browsers/extension/routine.ts";
import { type HostileSite, openHostileSite } from "../../../browsers/surroundings/hostileSite.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const policy = part("the content security policy", get => {
  let site: HostileSite;
  beforeAll(async () => {
    site = await openHostileSite();
  });
  afterAll(() => site?.close());

  test("allows a routine with figure, voice and chimes", async () => {
    await preset(get(), browsingFor(1000));
    const page = await openOwnWindow(get());
    await page.click("Short version");
    await firstMovement(page);
    const isSpoken = async () => (await recordOf(page, "speech")).some(({ is }) => is === "end");
    await until(isSpoken, { what: "a spoken sentence" });
    expect(await page.evaluate("document.querySelectorAll('.figure path').length > 20")).toBe(true);
    expect(await recordOf(page, "violations")).toEqual([]);
  });

  test("allows the toolbar's popup and the options page", async () => {
    const popup = await get().openToolbarPopup();
    await popup.waitForButton("Start routine");
    expect(await recordOf(popup, "violations")).toEqual([]);
    const options = await get().openOptions();
    await options.click("Try it");
    await options.waitForButton("Stop");
    expect(await recordOf(options, "violations")).toEqual([]);
  });

  test("forbids a page everything from elsewhere, and text as code or markup", async () => {
    const page = await get().openOptions();
    const address = JSON.stringify(`${site.origin}/stolen`);
    const add = (name: string, properties: string) =>
      `document.body.append(Object.assign(document.createElement("${name}"), ${properties}));`;
    const attempts: Readonly<Record<string, string>> = {
      "connect-src": `fetch(${address}).catch(() => {});`,
      "img-src": add("img", `{ src: ${address} }`),
      "media-src": add("audio", `{ src: ${address} }`),
      "frame-src": add("iframe", `{ src: ${address} }`),
      "style-src-elem": add("style", `{ textContent: "body { color: red }" }`),
      "form-action": `${add("form", `{ action: ${address}, id: "stolen" }`)} document.querySelector("#stolen").submit();`,
      "script-src-elem": `import(${address}).catch(() => {});`,
      "require-trusted-types-for": `document.body.innerHTML = "<b>text</b>"`,
    };
    // Some attempts throw, and some only report; each must be reported.
    for (const attempt of Object.values(attempts))
      await page.evaluate(`(() => { try { ${attempt} } catch {} })()`);
    const broken = async () => new Set((await recordOf(page, "violations")).map(each => each.split(":")[0]));
    const unreported = async () => {
      const reported = await broken();
      return Object.keys(attempts).filter(each => !reported.has(each));
    };
    await until(async () => (await unreported()).length === 0, { what: "a report of each attempt" });
    expect(site.asked()).toEqual([]);
  });
});
