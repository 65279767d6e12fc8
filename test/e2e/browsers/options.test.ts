import { beforeEach, expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const numbers = [
  { label: "Remind me after", name: "intervalMinutes", good: 45, least: 1, most: 240 },
  { label: "Snooze for", name: "snoozeMinutes", good: 7, least: 1, most: 60 },
  { label: "Away counts as a break after", name: "naturalBreakMinutes", good: 9, least: 1, most: 60 },
  { label: "I am idle after", name: "idleSeconds", good: 90, least: 15, most: 600 },
] as const;

eachBrowser("the options page", get => {
  let page: Page;
  const settings = async () => (await stored(get())).settings;

  beforeEach(async () => {
    await preset(get(), browsingFor(0));
    page = await get().openOptions();
  });

  test.each(numbers)("$label: saves as it changes, and says so", async ({ label, name, good }) => {
    await page.fill(label, String(good));
    await page.waitFor("Saved");
    expect((await settings())[name]).toBe(good);
  });

  test.each(numbers)("$label: refuses nonsense next to the field; the last good value holds", async field => {
    const { label, name, good, least, most } = field;
    await page.fill(label, String(good));
    await until(async () => (await settings())[name] === good);
    const bad = ["", "soon", "2.5", "-3", String(least - 1), String(most + 1), "1e999", "12 apples<b>"];
    for (const text of bad) {
      await page.fill(label, text);
      expect(await until(() => page.problem(label), { what: `a message for "${text}"` })).toContain(
        String(most),
      );
      expect((await settings())[name]).toBe(good);
    }
    await page.fill(label, String(most));
    await until(async () => (await settings())[name] === most);
    expect(await page.problem(label)).toBe("");
  });

  test("a lowered interval that is already exceeded makes the break due at once; the clock runs on", async () => {
    await preset(get(), browsingFor(5 * 60_000));
    await page.fill("Remind me after", "3");
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.waitForButton("Skip");
    expect((await stored(get())).state.clock.activeMs).toBeGreaterThanOrEqual(5 * 60_000);
  });

  test("a stretch that is pointed at shows how it is done, and rests again where it began", async () => {
    const drawn = `JSON.stringify([...document.querySelectorAll(".stretch-card svg")].map(svg =>
      [...svg.querySelectorAll("path")].map(path => path.getAttribute("d")).join()))`;
    const pictures = async () => JSON.parse(String(await page.evaluate(drawn))) as string[];
    const still = await until(async () => (await pictures()).length === 5 && (await pictures()));
    await page.click("Sit and Rotate");
    const seen = new Set<string>();
    await until(async () => seen.add((await pictures())[1] ?? "").size > 3, { what: "a figure that moves" });
    const others = (all: readonly string[]) => all.filter((_, index) => index !== 1);
    expect(others(await pictures())).toEqual(others(still));
    await page.click("Sit and Rotate");
    // The focus stays in the card: a field elsewhere takes both.
    await page.fill("Remind me after", "45");
    await until(async () => (await pictures())[1] === still[1], { what: "the figure at rest" });
    // By key alone, with the pointer elsewhere.
    await page.evaluate("document.querySelectorAll('.stretch-card input')[2].focus()");
    await until(async () => (await pictures())[2] !== still[2], { what: "a figure that moves by key" });
  });

  test("stretches can be left out, but the last one stays; Restore defaults brings all back", async () => {
    const names = [
      "Standing Back Arch",
      "Sit and Rotate",
      "Rotate Legs In and Out",
      "Sit and Rotate with Side Bend",
    ];
    for (const name of names) {
      await page.click(name);
      await until(async () => !(await page.isChecked(name)));
    }
    await until(async () => (await settings()).excludedStretches.length === 4);
    await page.click("Sit and Back Arch");
    await page.waitFor("At least one stretch stays");
    expect(await page.isChecked("Sit and Back Arch")).toBe(true);
    expect((await settings()).excludedStretches).toHaveLength(4);

    await page.click("Restore defaults");
    await page.waitFor("All settings are back at their defaults");
    expect((await settings()).excludedStretches).toEqual([]);
  });
});
