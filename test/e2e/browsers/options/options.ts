import { beforeEach, expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part, timeout } from "../each.ts";

const numbers = [
  { label: "Remind me after", name: "intervalMinutes", good: 45, least: 1, most: 240 },
  { label: "Snooze for", name: "snoozeMinutes", good: 7, least: 1, most: 60 },
  {
    label: "Away counts as a break after",
    name: "naturalBreakMinutes",
    good: 9,
    least: 1,
    most: 60,
  },
  {
    label: "Without mouse and keys, stop the clock after",
    name: "idleSeconds",
    good: 90,
    least: 15,
    most: 600,
  },
] as const;

export const options = part("the options page", (get, name) => {
  let page: Page;
  const settings = async () => (await stored(get())).settings;

  beforeEach(async () => {
    await preset(get(), browsingFor(0));
    page = await get().openOptions();
  }, timeout);

  /** Fills in bad values: each gets a message beside the field, and the last good value stays stored. */
  async function refuses({ label, name, good, most }: (typeof numbers)[number], bad: readonly string[]) {
    for (const text of bad) {
      await page.fill(label, text);
      expect(await until(() => page.problem(label), { what: `a message for "${text}"` })).toContain(
        String(most),
      );
      expect((await settings())[name]).toBe(good);
    }
  }

  // The page is the same in Firefox; what differs are its fields, and one of them stands for all.
  const fields = name === "firefox" ? numbers.slice(0, 1) : numbers;
  test("stores good numbers, and refuses what is out of bounds or no whole number", async () => {
    if (name === "chromium") await page.click("More asking again, being away");
    for (const field of fields) {
      const { label, name, good, least, most } = field;
      await page.fill(label, String(good));
      await until(async () => (await settings())[name] === good);
      await refuses(field, [String(least - 1), String(most + 1)]);
      await page.fill(label, String(most));
      await until(async () => (await settings())[name] === most);
      expect(await page.problem(label)).toBe("");
    }
    const [first] = fields;
    await page.fill(first.label, String(first.good));
    await page.waitFor("Saved");
    await until(async () => (await settings())[first.name] === first.good);
    await refuses(first, ["", "soon", "2.5", "-3", "1e999", "12 apples<b>"]);
  });

  if (name === "firefox") return;

  test("sets a dose that the routine then counts", async () => {
    await preset(get(), browsingFor(5 * 60_000));
    await page.fill("Standing Back Arch: reps", "3");
    await page.fill("Standing Back Arch: sets", "2");
    await until(async () => (await settings()).standingBackArch_sets === 2);
    await page.fill("Standing Back Arch: reps", "21");
    expect(await until(() => page.problem("Standing Back Arch: reps"))).toContain("20");
    await page.fill("Remind me after", "3");
    const popup = await get().popup();
    await popup.click("Start routine");
    await popup.click("I’m ready");
    await popup.waitFor("1 of 3 · set 1 of 2");
  });

  test("makes a break due at once when the new interval is already exceeded; the clock runs on", async () => {
    await preset(get(), browsingFor(5 * 60_000));
    await page.fill("Remind me after", "3");
    const popup = await get().popup();
    await popup.waitForButton("Skip");
    expect((await stored(get())).state.clock.activeMs).toBeGreaterThanOrEqual(5 * 60_000);
    // What was answered, and the days before, stand in the history.
    await popup.click("Skip");
    await until(async () => (await stored(get())).today.skipped === 1);
    await page.click("History");
    await page.click("As a table Reminders and breaks");
    await page.waitFor(/Reminders shown\s+1\s[\s\S]*Skipped\s+1\s/);
    // Today's own chart has a slider once a whole minute has passed, the week always has one.
    const sliders = `document.querySelectorAll("#history [role=slider]")`;
    const slider = `[...${sliders}].find(each => /of browsing|nothing recorded/.test(each.ariaValueText))`;
    const said = async () => String(await page.evaluate(`${slider}.getAttribute("aria-valuetext")`));
    expect(await said()).toContain("of browsing");
    await page.evaluate(
      `${slider}.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }))`,
    );
    await until(async () => (await said()).endsWith("nothing recorded"));
  });

  test("animates a stretch under the pointer or with the focus, and stops where it began", async () => {
    const drawn = `JSON.stringify([...document.querySelectorAll(".stretch-card svg")].map(svg =>
      [...svg.querySelectorAll("path")].map(path => path.getAttribute("d")).join()))`;
    const pictures = async () => JSON.parse(String(await page.evaluate(drawn))) as string[];
    await page.evaluate("document.querySelector('.stretch-cards').scrollIntoView()");
    const still = await until(async () => (await pictures()).length === 5 && (await pictures()));
    await page.click("Sit and Rotate");
    const seen = new Set<string>();
    await until(async () => seen.add((await pictures())[1] ?? "").size > 3, { what: "a figure that moves" });
    const others = (all: readonly string[]) => all.filter((_, index) => index !== 1);
    expect(others(await pictures())).toEqual(others(still));
    await page.click("Sit and Rotate");
    // The focus stays in the card until a field elsewhere takes it.
    await page.fill("Remind me after", "45");
    await until(async () => (await pictures())[1] === still[1], { what: "the figure at rest" });
    // Now by the focus alone, with the pointer elsewhere.
    await page.evaluate("document.querySelectorAll('.stretch-card input')[2].focus()");
    await until(async () => (await pictures())[2] !== still[2], { what: "a figure that moves by key" });
  });

  test("excludes every stretch but the last one; Restore defaults includes all again", async () => {
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
