import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { exportText } from "../../src/core/data/limber/exportFile.ts";
import { prescriptionLink } from "../../src/core/data/prescription/prescriptionFile.ts";
import { emptyDay } from "../../src/core/history/day.ts";
import { initialState } from "../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import { openGallery } from "../gallery/visit.ts";
import { narrow, usual } from "../gallery/windows.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const onOptions = (act: (page: Page) => Promise<void>, state = "untouched", query = "theme=light") =>
  gallery.look({ screen: "options", state, query, window: usual.options }, act);

const onWelcome = (act: (page: Page) => Promise<void>) =>
  gallery.look({ screen: "welcome", state: "first", query: "theme=light", window: usual.welcome }, act);

/** What the person has chosen, and when: the stored settings. */
const chosen = (page: Page): Promise<object> =>
  page.evaluate('memory.storage.local.data.get("settings")') as Promise<object>;

const stored = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(`memory.storage.local.data.get("settings").${name}`);

/** A setting in force: as chosen, or its default. */
const inForce = async (page: Page, name: string): Promise<unknown> =>
  Reflect.get({ ...defaultSettings, ...(await chosen(page)) }, name);

async function field(page: Page, name: string) {
  const found = await page.waitForSelector(`aria/${name}`);
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
}

const folds = {
  reminders: "More asking again, being away",
  holds: "More the longest wait, meeting sites",
  voice: "More which voice, how fast",
  routine: "More a prescription: open, save or copy one",
};

/** Opens the fold of a section. */
const unfold = async (page: Page, section: keyof typeof folds) => (await field(page, folds[section])).click();

/** Says what the browser says when the page closes. */
const leave = (page: Page) => page.evaluate(() => void dispatchEvent(new PageTransitionEvent("pagehide")));

/** Replaces the content of a field key by key and leaves the focus there. */
async function write(page: Page, name: string, words: string) {
  const found = await field(page, name);
  await found.click({ count: 3 });
  await page.keyboard.press("Backspace");
  await page.keyboard.type(words);
}

/** The message beside a field, and whether assistive technology reads it with the field. */
async function said(page: Page, name: string) {
  const found = await field(page, name);
  return found.evaluate(element => {
    const status = element.closest(".field")?.querySelector(".field-message [role=status]");
    const led = element
      .getAttribute("aria-describedby")
      ?.split(" ")
      .includes(status?.id ?? "");
    return { words: status?.textContent, led, invalid: element.getAttribute("aria-invalid") === "true" };
  });
}

const speechTouches = (page: Page): Promise<unknown> => page.evaluate("speechTouches");

const until = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 120_000, interval: 50 });

test("a number field stores its number when typing pauses, and says so in a live region beside it", () =>
  onOptions(async page => {
    await write(page, "Remind me after", "45");
    expect(await stored(page, "intervalMinutes")).toBeUndefined();
    await until(() => stored(page, "intervalMinutes")).toBe(45);
    await until(() => said(page, "Remind me after")).toMatchObject({ words: "Saved", invalid: false });
  }));

test("a number field never stores half a number: the pause counts from the last key", () =>
  onOptions(async page => {
    await page.evaluate(
      "globalThis.seen = []; browser.storage.onChanged.addListener(({ settings }) => seen.push(settings.newValue.idleSeconds))",
    );
    await unfold(page, "reminders");
    await write(page, "Without mouse and keys, stop the clock after", "120");
    await until(() => stored(page, "idleSeconds")).toBe(120);
    expect(await page.evaluate("seen")).toEqual([120]);
  }));

test("a number field stores at once on Enter, on losing the focus and when the page closes", () =>
  onOptions(async page => {
    await write(page, "Snooze for", "7");
    await page.keyboard.press("Enter");
    await until(() => stored(page, "snoozeMinutes")).toBe(7);
    await write(page, "Snooze for", "8");
    await page.keyboard.press("Tab");
    await until(() => stored(page, "snoozeMinutes")).toBe(8);
    await write(page, "Snooze for", "9");
    await leave(page);
    expect(await stored(page, "snoozeMinutes")).toBe(9);
  }));

test("a text stores at once on losing the focus and when the page closes", () =>
  onOptions(async page => {
    await write(page, "Name of this computer", "Desk");
    await page.keyboard.press("Tab");
    await until(() => stored(page, "computerName")).toBe("Desk");
    await write(page, "Name of this computer", "Lap");
    await leave(page);
    expect(await stored(page, "computerName")).toBe("Lap");
    await unfold(page, "routine");
    await write(page, "Note", "Twice");
    await leave(page);
    expect(await stored(page, "note")).toBe("Twice");
  }, "syncAlone"));

test("a text that the organisation has locked can be read and not changed", () =>
  onOptions(async page => {
    await write(page, "Name of this computer", "Mine");
    expect(
      await (await field(page, "Name of this computer")).evaluate(box => Reflect.get(box, "value")),
    ).toBe("Ward 3");
  }, "managedSync"));

test("the arrow keys step a number field, and stop at its bounds", () =>
  onOptions(async page => {
    await (await field(page, "Snooze for")).focus();
    await page.keyboard.press("ArrowUp");
    await until(() => stored(page, "snoozeMinutes")).toBe(6);
    await write(page, "Snooze for", "60");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await until(() => stored(page, "snoozeMinutes")).toBe(60);
  }));

const refusals = [
  ["", "No number here. Type a whole one from 1 to 240. It stays at 30 min."],
  ["   ", "No number here. Type a whole one from 1 to 240. It stays at 30 min."],
  ["soon", "Not a number. Type a whole one from 1 to 240. It stays at 30 min."],
  ["1e2", "Not a number. Type a whole one from 1 to 240. It stays at 30 min."],
  ["2.5", "Only a whole number works, from 1 to 240. It stays at 30 min."],
  ["0", "Too small: at least 1, at most 240. It stays at 30 min."],
  ["241", "Too large: at least 1, at most 240. It stays at 30 min."],
] as const;

test("a number field refuses what is no number within its bounds, and the last good value stays in force", () =>
  onOptions(async page => {
    const input = await field(page, "Remind me after");
    for (const [typed, words] of refusals) {
      await write(page, "Remind me after", typed);
      const refused = { words, led: true, invalid: true };
      await until(() => said(page, "Remind me after")).toEqual(refused);
      await page.keyboard.press("Tab");
      expect(await said(page, "Remind me after")).toEqual(refused);
      expect(await stored(page, "intervalMinutes")).toBeUndefined();
      expect(await input.evaluate(each => Reflect.get(each, "value"))).toBe(typed);
      await write(page, "Remind me after", "30");
      await until(() => said(page, "Remind me after")).toMatchObject({ words: "", invalid: false });
    }
    await write(page, "Remind me after", "20");
    await until(() => said(page, "Remind me after")).toMatchObject({ words: "Saved", invalid: false });
  }));

test("the page shows a change from elsewhere, and its own next change keeps it", () =>
  onOptions(async page => {
    await page.evaluate(
      'memory.storage.local.put({ settings: { intervalMinutes: 99, tempo: "brisk", theme: "dark" } })',
    );
    await until(() => page.$eval("aria/Remind me after", input => Reflect.get(input, "value"))).toBe("99");
    expect(await page.$eval("aria/Brisk", input => Reflect.get(input, "checked"))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await (await field(page, "Badge only")).click();
    await until(() => stored(page, "nudgeLevel")).toBe("badge");
    expect(await stored(page, "intervalMinutes")).toBe(99);
  }));

test("the page stores all changes in quick succession, however slow the browser is", () =>
  onOptions(async page => {
    await page.evaluate(
      "{ const { local } = browser.storage, set = local.set; local.set = async all => { const done = await set(all); await new Promise(end => setTimeout(end, 100)); return done; } }",
    );
    for (const name of ["Brisk", "Badge only", "Count time with sound as sitting", "Dark"])
      await (await field(page, name)).click();
    await until(() => stored(page, "theme")).toBe("dark");
    const all = await page.evaluate('memory.storage.local.data.get("settings")');
    expect(all).toMatchObject({ tempo: "brisk", nudgeLevel: "badge", watching: false, theme: "dark" });
  }));

test("a value that could not be stored stays in the field, and Try again stores it", () =>
  onOptions(async page => {
    await page.evaluate("memory.storage.local.setQuota(0)");
    await write(page, "Remind me after", "45");
    await until(() => said(page, "Remind me after")).toMatchObject({
      words: "The browser could not store this. It stays at: 30 min.",
      led: true,
    });
    await page.evaluate("memory.storage.local.setQuota(1e6)");
    await (await field(page, "Try again")).click();
    await until(() => stored(page, "intervalMinutes")).toBe(45);
    await until(() => said(page, "Remind me after")).toMatchObject({ words: "Saved" });
  }));

test("the page refuses to exclude the last stretch, and says why", () =>
  onOptions(async page => {
    for (const name of ["Standing Back Arch", "Sit and Rotate", "Rotate Legs In and Out"])
      await (await field(page, name)).click();
    await (await field(page, "Sit and Rotate with Side Bend")).click();
    await until(() => stored(page, "excludedStretches.length")).toBe(4);
    await (await field(page, "Sit and Back Arch")).click();
    await until(() => page.$eval(".stretches [role=status]", status => status.textContent)).toContain(
      "At least one stretch stays",
    );
    expect(await page.$eval("aria/Sit and Back Arch", box => Reflect.get(box, "checked"))).toBe(true);
    expect(await stored(page, "excludedStretches.length")).toBe(4);
  }));

/** Notes what the page has when its first field comes. */
const noteFirst = `{
  const ids = () => [...document.querySelectorAll("main > section")].map(({ id }) => id);
  new MutationObserver((_, observer) => {
    if (!document.querySelector("main section input")) return;
    observer.disconnect();
    globalThis.atFirst = { ids: ids(), notices: document.querySelectorAll("main .notice").length };
  }).observe(document, { childList: true, subtree: true });
}`;

test.each([
  ["the others follow", "untouched", "", ["reminders", "hours"], 0],
  ["all come that stand above the section in the address", "untouched", "#voice", ["nudge", "voice"], 0],
  ["the notice above them comes with them", "unreadable", "", ["reminders", "nudge"], 1],
] as const)("the first sections do not wait: %s", (_, state, hash, ids, notices) =>
  gallery.look(
    { screen: "options", state, query: `theme=light${hash}`, window: usual.options, first: noteFirst },
    async page => {
      const atFirst = await page.evaluate("atFirst");
      expect(atFirst).toMatchObject({ ids: expect.arrayContaining([...ids]), notices });
      if (state === "untouched" && hash === "") expect(atFirst).toMatchObject({ ids });
      expect(await page.$$eval("main > section", all => all.at(-1)?.id)).toBe("about");
    },
  ),
);

test("the lengths of both routines are those of the popup: longer before the first one is done", () =>
  onOptions(async page => {
    const lengths = () => page.$$eval(".lengths strong", all => all.map(each => each.textContent));
    expect(await lengths()).toEqual(["6 min 32 s", "3 min 35 s"]);
    expect(await page.$eval(".summary", summary => summary.textContent)).toContain("6 min 32 s");
    const state = { ...initialState(Date.UTC(2026, 2, 2, 9, 41)), hasDoneRoutine: true };
    await page.evaluate(`memory.storage.local.put(${JSON.stringify({ state })})`);
    await until(lengths).toEqual(["5 min 55 s", "2 min 58 s"]);
    await (await field(page, "Gentle")).click();
    await until(lengths).not.toEqual(["5 min 55 s", "2 min 58 s"]);
  }));

test("a dose is stored number by number; lengths follow, a second set brings its rest, and the usual dose comes back", () =>
  onOptions(async page => {
    const lengths = () => page.$eval(".lengths", found => found.textContent);
    const before = await lengths();
    await write(page, "Standing Back Arch: reps", "8");
    await write(page, "Standing Back Arch: stop", "10");
    expect(await page.$("aria/Standing Back Arch: rest")).toBeNull();
    await write(page, "Standing Back Arch: sets", "3");
    await write(page, "Standing Back Arch: rest", "4");
    await until(() => stored(page, "standingBackArch_sets")).toBe(3);
    expect(await chosen(page)).toMatchObject({ standingBackArch_reps: 8, standingBackArch_stopSeconds: 10 });
    expect(await inForce(page, "standingBackArch_restSeconds")).toBe(30);
    expect(await inForce(page, "sitAndRotate_reps")).toBe(5);
    const row = () => page.$eval(".dose-row", found => found.textContent);
    await until(row).toContain("Too small: at least 5");
    await until(lengths).not.toBe(before);
    await (await field(page, "Standing Back Arch: use the usual dose")).click();
    await until(lengths).toBe(before);
    await until(() => stored(page, "standingBackArch_sets")).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Standing Back Arch: reps",
    );
    await until(row).toContain("5 movements");
  }));

test("a pasted prescription changes nothing before Apply, and Undo takes it back; a cut one is refused", () =>
  onOptions(async page => {
    const settings = () => chosen(page);
    const words = () => page.$eval(".prescription", found => found.textContent);
    await unfold(page, "routine");
    const link = prescriptionLink({
      ...{ tempo: "gentle", intervalMinutes: 45, note: "Stop if it <b>hurts</b>." },
      stretches: [{ stretch: "sitBackArch", reps: 8, stopSeconds: 5, sets: 2, restSeconds: 40 }],
    });
    await write(page, "Or paste a link", link.slice(0, -9));
    await (await field(page, "Look at it")).click();
    await until(words).toContain("Not opened; nothing has changed");
    await write(page, "Or paste a link", `https://clinic.example/${link}`);
    await page.keyboard.press("Enter");
    await until(words).toContain("Tempo: from Standard to Gentle");
    const shown = await words();
    expect(shown).toContain("Stop if it <b>hurts</b>.");
    expect(shown).toContain("Sit and Back Arch: reps: from 5 to 8");
    expect(await settings()).toEqual({ theme: "light" });
    await (await field(page, "Apply")).click();
    await until(words).toContain("Applied.");
    const own = { sitBackArch_reps: 8, sitBackArch_sets: 2, intervalMinutes: 45, tempo: "gentle" };
    expect(await settings()).toMatchObject({ ...own, note: "Stop if it <b>hurts</b>." });
    await page.$eval(
      ".prescription .undo-restore",
      button => button instanceof HTMLElement && button.click(),
    );
    await until(words).toContain("As it was before.");
    const { changedAt: _, ...back } = Object(await settings());
    expect(back).toEqual({ theme: "light" });
  }));

test.each(["A4", "Letter"] as const)(
  "the stretches print on exactly one page of %s, with the longest note",
  format =>
    onOptions(async page => {
      const note = "Two weeks, twice a day; stop if it hurts. ".repeat(7).slice(0, 280);
      await page.evaluate(`{
      globalThis.print = () => {};
      const settings = { note: ${JSON.stringify(note)}, rotateLegs_sets: 3, theme: "dark" };
      memory.storage.local.put({ settings });
    }`);
      await until(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
      await (await field(page, "Print the stretches")).click();
      await page.waitForSelector(".sheet-stretch svg");
      await page.emulateMediaType("print");
      const parts = await page.$$eval(".sheet-page > *", all => {
        const end = document.querySelector(".sheet-page")?.getBoundingClientRect().bottom ?? 0;
        return all.map(part => ({
          over: part.scrollHeight - part.clientHeight,
          out: part.getBoundingClientRect().bottom - end,
        }));
      });
      expect(parts).toHaveLength(7);
      for (const { over, out } of parts) {
        expect(over).toBeLessThanOrEqual(1);
        expect(out).toBeLessThanOrEqual(0.5);
      }
      expect(await page.$eval(".sheet-note", found => getComputedStyle(found).color)).toBe("rgb(0, 0, 0)");
      const printed = Buffer.from(await page.pdf({ format })).toString("latin1");
      await page.emulateMediaType();
      expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }),
);

test("a preset leaves out what a body cannot do, and says which one is chosen", () =>
  onOptions(async page => {
    await (await field(page, "Wheelchair")).click();
    await until(() => stored(page, "excludedStretches")).toEqual(["standingBackArch", "rotateLegs"]);
    const pressed = () =>
      page.$$eval(".presets [aria-pressed=true]", all => all.map(each => each.textContent));
    await until(pressed).toEqual(["Wheelchair"]);
    await (await field(page, "Sitting only")).click();
    await until(() => stored(page, "excludedStretches")).toEqual(["standingBackArch"]);
    await until(pressed).toEqual(["Sitting only"]);
  }));

test("Restore defaults resets every setting and bad input, and Undo brings them back", () =>
  onOptions(async page => {
    await write(page, "Snooze for", "rubbish");
    await (await field(page, "Restore defaults")).click();
    await until(() => inForce(page, "intervalMinutes")).toBe(30);
    await until(() => page.$eval("aria/Snooze for", input => Reflect.get(input, "value"))).toBe("5");
    await (await field(page, "Undo")).click();
    await until(() => stored(page, "intervalMinutes")).toBe(45);
    expect(await stored(page, "excludedStretches")).toEqual(["rotateLegs"]);
    await until(() => page.$eval("aria/Remind me after", input => Reflect.get(input, "value"))).toBe("45");
  }, "chosen"));

const idle = "Without mouse and keys, stop the clock after";
const isFolded = (page: Page) => page.$eval("#setting-idleSeconds", found => !found.closest("details")?.open);

test("More opens by key, and is closed again whenever the page opens", async () => {
  await onOptions(async page => {
    expect(await isFolded(page)).toBe(true);
    await (await field(page, folds.reminders)).focus();
    await page.keyboard.press("Enter");
    expect(await isFolded(page)).toBe(false);
    await page.keyboard.press("Space");
    expect(await isFolded(page)).toBe(true);
    await page.keyboard.press("Space");
  });
  await onOptions(async page => expect(await isFolded(page)).toBe(true));
});

test("More opens by itself when a field inside has a problem, and stays open until it is solved", () =>
  onOptions(async page => {
    await unfold(page, "reminders");
    await page.evaluate("memory.storage.local.setQuota(0)");
    await write(page, idle, "120");
    await unfold(page, "reminders");
    await until(() => said(page, idle)).toMatchObject({ led: true });
    expect(await isFolded(page)).toBe(false);
    await unfold(page, "reminders");
    expect(await isFolded(page)).toBe(false);
    await page.evaluate("memory.storage.local.setQuota(1e6)");
    await (await field(page, "Try again")).click();
    await until(() => stored(page, "idleSeconds")).toBe(120);
    await until(() => said(page, idle)).toMatchObject({ words: "Saved" });
    await unfold(page, "reminders");
    expect(await isFolded(page)).toBe(true);
  }));

test("More opens when a field inside is the target of a link", () =>
  onOptions(async page => {
    await page.evaluate(() => location.assign("#setting-idleSeconds"));
    await until(() => isFolded(page)).toBe(false);
    await until(() =>
      page.$eval("#setting-idleSeconds", found => found.getBoundingClientRect().top),
    ).toBeLessThan(100);
  }));

test("the notice of unreadable settings leads to their fields", () =>
  onOptions(async page => {
    await (await field(page, "Tempo")).click();
    expect(await page.evaluate(() => location.hash)).toBe("#setting-tempo");
  }, "unreadable"));

test("the navigation leads to each section and marks the current one", () =>
  onOptions(async page => {
    for (const name of ["About", "Reset", "How it reminds you", "Appearance", "Routine", "Reminders"]) {
      await (await field(page, name)).click();
      const marked = () => page.$$eval("nav [aria-current]", all => all.map(each => each.textContent));
      await until(marked).toEqual([name]);
    }
  }));

/** The section whose heading is at the top of the window, or whose end is at its bottom, and the link that marks it. */
const shownSection = (page: Page, id: string) =>
  page.evaluate(wanted => {
    const section = document.getElementById(wanted);
    const { top = Number.NaN, bottom = Number.NaN } = section?.getBoundingClientRect() ?? {};
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const isInSight = Math.abs(top) < 60 || (isAtEnd && top >= 0 && bottom <= innerHeight + 60);
    const current = document.querySelector("nav [aria-current]")?.getAttribute("href");
    return { title: section?.querySelector("h2")?.textContent !== undefined, isInSight, current };
  }, id);

test("the pictures of the stretches are drawn when they come near", async () =>
  onOptions(async page => {
    const drawn = () => page.$$eval(".stretch-cards svg", all => all.length);
    expect(await drawn()).toBe(0);
    await page.$eval(".stretch-cards", cards => cards.scrollIntoView());
    await until(drawn).toBe(5);
  }));

test("the address of each section leads to it while the page is open", () =>
  onOptions(async page => {
    const ids = await page.$$eval("nav ul a", links => links.map(link => link.hash.slice(1)));
    expect(ids).toContain("hours");
    for (const id of ids) {
      await page.evaluate(hash => location.assign(hash), `#${id}`);
      await until(() => shownSection(page, id)).toEqual({ title: true, isInSight: true, current: `#${id}` });
    }
  }));

test.each(["hours", "history", "data", "about"])(
  "the page opens at #%s, also when its long sections have come",
  id =>
    onOptions(
      async page =>
        until(() => shownSection(page, id)).toEqual({ title: true, isInSight: true, current: `#${id}` }),
      "untouched",
      `theme=light#${id}`,
    ),
);

test("the keyboard's first stop leads past the navigation to the first setting", () =>
  onOptions(async page => {
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("Skip to the settings");
    expect(await page.$eval(".skip", link => link.getBoundingClientRect().height)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.$eval("#setting-intervalMinutes :focus", input => input.localName)).toBe("input");
  }));

test("on a narrow page the sections are a list to choose from", () =>
  gallery.look(
    { screen: "options", state: "untouched", query: "theme=light", window: narrow.options },
    async page => {
      const shown = () => page.$eval("nav select", select => Reflect.get(select, "value"));
      const top = () => page.$eval("#voice", section => Math.abs(section.getBoundingClientRect().top));
      expect(await shown()).toBe("reminders");
      for (const away of [0, 400]) {
        await page.evaluate(y => scrollTo(0, y), away);
        await until(shown).toBe("reminders");
        await page.select("nav select", "voice");
        await until(top).toBeLessThan(1);
        expect(await shown()).toBe("voice");
      }
    },
  ));

test("the page offers unreadable values as a download until the person deletes them", () =>
  onOptions(async page => {
    const link = await field(page, "Download what was kept");
    const file = await link.evaluate(async element => {
      const { href, download } = element as unknown as HTMLAnchorElement;
      return { download, kept: await fetch(href).then(answer => answer.json()) };
    });
    expect(file.download).toBe("limber-quarantine.json");
    expect(file.kept).toEqual(await page.evaluate('memory.storage.local.data.get("quarantine")'));

    await (await field(page, "Delete what was kept")).click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await until(focused).toBe("What was kept is deleted.");
    await until(() => page.$("#quarantine-title")).toBeNull();
  }, "kept"));

test("a change keeps the unreadable settings that it replaces, and the page offers them at once", () =>
  onOptions(async page => {
    await (await field(page, "Brisk")).click();
    await until(() => stored(page, "tempo")).toBe("brisk");
    const kept = await page.evaluate('memory.storage.local.data.get("replacedSettings")');
    expect(kept).toMatchObject([{ key: "settings", value: { tempo: "presto", intervalMinutes: -3 } }]);
    await field(page, "Download what was kept");
  }, "unreadable"));

test("deleted unreadable settings stay deleted", () =>
  onOptions(async page => {
    const value = await page.evaluate('memory.storage.local.data.get("settings")');
    const kept = [{ at: Date.UTC(2026, 2, 1), key: "settings", fields: ["tempo"], value }];
    await page.evaluate(`memory.storage.local.put(${JSON.stringify({ quarantine: kept })})`);
    await (await field(page, "Delete what was kept")).click();
    await until(() => page.$("#quarantine-title")).toBeNull();
    expect(await inForce(page, "tempo")).toBe("standard");
    await (await field(page, "Brisk")).click();
    await until(() => stored(page, "tempo")).toBe("brisk");
    const keys = await page.evaluate("[...memory.storage.local.data.keys()]");
    expect(keys).not.toContain("quarantine");
    expect(keys).not.toContain("replacedSettings");
  }, "unreadable"));

test("the page warns while it cannot store anything", () =>
  onOptions(async page => {
    const alert = () => page.$$eval("[role=alert]", all => all.map(each => each.textContent).join(""));
    await until(alert).toContain("Limber cannot save anything");
    await page.evaluate('browser.storage.session.remove("unsaved")');
    await until(alert).toBe("");
  }, "cannotSave"));

test("the page leaves the machine's speech alone until the person turns to the voices, and then lists them", () =>
  onOptions(async page => {
    const choices = () =>
      page.$$eval("#voice select option", options => options.map(({ textContent }) => textContent));
    expect(await choices()).toEqual(["Automatic"]);
    expect(await speechTouches(page)).toBe(0);
    await unfold(page, "voice");
    await (await field(page, "Which voice")).focus();
    await until(choices).toEqual(["Automatic", "English (America)", "English (Great Britain)"]);
    expect(await speechTouches(page)).not.toBe(0);
  }));

test("Try it leaves the machine's speech alone while the voice is off", () =>
  onOptions(async page => {
    await (await field(page, "Voice")).click();
    await until(() => stored(page, "voice")).toBe(false);
    await (await field(page, "Try it")).click();
    await until(() => page.$('aria/Stop[role="button"]')).not.toBeNull();
    expect(await speechTouches(page)).toBe(0);
  }));

test("restoring the usual sites asks for access to them and gives up the access to the others", () =>
  onOptions(async page => {
    const granted = (host: string) => page.evaluate(`memory.permissions.granted.has("*://${host}/*")`);
    expect(await granted("talk.example.org")).toBe(true);
    expect(await granted("zoom.com")).toBe(false);
    await (await field(page, "Restore the usual sites")).click();
    await until(() => granted("talk.example.org")).toBe(false);
    expect(await granted("zoom.com")).toBe(true);
    expect(await stored(page, "addedCallHosts")).toEqual([]);
    expect(await stored(page, "removedCallHosts")).toEqual([]);
    await until(() => page.$eval(".withdrawn", notice => notice.textContent)).toBe("");
  }, "sitesNew"));

test("Limber keeps the access to a site until its removal is stored", () =>
  onOptions(async page => {
    const granted = () => page.evaluate('memory.permissions.granted.has("*://talk.example.org/*")');
    await page.evaluate(
      'memory.faults.refuse = ({ name }) => name === "storage.local.set" ? "full" : undefined',
    );
    await (await field(page, "Remove talk.example.org")).click();
    const retry = await page.waitForSelector(".sites .field-retry");
    expect(await granted()).toBe(true);
    await page.evaluate("memory.faults.refuse = undefined");
    await retry?.click();
    await until(granted).toBe(false);
  }, "sitesNew"));

test("a removed site stays in its place with Undo, which the second click of a double click does not press", () =>
  onOptions(async page => {
    await page.$eval(".site-form", form => form.scrollIntoView());
    const box = await (await field(page, "Remove meet12.example.org")).boundingBox();
    if (!box) throw new Error("The button is nowhere.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.click(x, y);
    await until(() => stored(page, "addedCallHosts.length")).toBe(29);
    const under = () =>
      page.evaluate((x, y) => document.elementFromPoint(x, y)?.closest("li")?.textContent, x, y);
    await until(under).toBe("meet12.example.orgUndo");
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    // Only a change that arrives later shows that nothing was removed meanwhile.
    await (await field(page, "Dark")).click();
    await until(() => stored(page, "theme")).toBe("dark");
    expect(await stored(page, "addedCallHosts.length")).toBe(29);
    await (await field(page, "Undo removing meet12.example.org")).click();
    await until(() => stored(page, "addedCallHosts.length")).toBe(30);
    await field(page, "Remove meet12.example.org");
  }, "sitesMany"));

/** The name of the control that has the focus; none once the page has no further one. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: control } = document;
    if (!control || control === document.body) return undefined;
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
    return control.getAttribute("aria-label") ?? (label ?? control).textContent;
  });

/** Presses Tab, or Shift and Tab, until the control with that name has the focus. */
async function tabTo(page: Page, name: string, isBack = false) {
  if (isBack) await page.keyboard.down("Shift");
  for (let press = 0; press < 10 && (await focusedName(page)) !== name; press++)
    await page.keyboard.press("Tab");
  if (isBack) await page.keyboard.up("Shift");
  expect(await focusedName(page)).toBe(name);
}

/** The addresses of the open pages of Limber. */
const openPages = (page: Page): Promise<unknown> =>
  page.evaluate("memory.pages.all().map(({ url }) => url.replace(/^.*[/]/, ''))");

test("Tab walks the welcome page in the order in which its controls stand, and out at its end", () =>
  onWelcome(async page => {
    const names = ["Skip", "Try it now", "Test my reminder", "Stop the figure", "Remind me after"];
    names.push("Only in my working hours", "Voice", "All options", "Done");
    const tops: number[] = [];
    for (const name of names) {
      await page.keyboard.press("Tab");
      expect(await focusedName(page)).toBe(name);
      tops.push(await page.$eval(":focus", each => each.getBoundingClientRect().top + scrollY));
      expect(await page.$eval(":focus", each => each.getBoundingClientRect().bottom <= innerHeight)).toBe(
        true,
      );
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBeUndefined();
  }));

test("the keyboard alone makes the three choices of the welcome page, tries Limber, and skips the page", () =>
  onWelcome(async page => {
    await tabTo(page, "Try it now");
    await page.keyboard.press("Enter");
    await until(() => openPages(page)).toContainEqual(expect.stringContaining("start=short"));
    await tabTo(page, "Test my reminder");
    await page.keyboard.press("Space");
    await until(() =>
      page.$$eval(".action-said", all => all.map(each => each.textContent).join("")),
    ).not.toBe("");
    await tabTo(page, "Stop the figure");
    await page.keyboard.press("Space");
    await until(() => focusedName(page)).toBe("Let the figure move");
    await tabTo(page, "Remind me after");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("45");
    await tabTo(page, "Voice");
    expect(await stored(page, "intervalMinutes")).toBe(45);
    await page.keyboard.press("Space");
    await until(() => stored(page, "voice")).toBe(false);
    await tabTo(page, "Only in my working hours", true);
    await page.keyboard.press("Space");
    await until(() => stored(page, "hours.length")).toBe(7);
    await tabTo(page, "Skip", true);
    await page.keyboard.press("Enter");
    await until(() => openPages(page)).not.toContain("welcome.html");
  }));

/** Chooses files in the page's own file input. */
async function choose(page: Page, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "limber-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const input = await page.waitForSelector("input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

const days = (page: Page): Promise<unknown> =>
  page.evaluate(
    "JSON.stringify([...memory.storage.local.data].filter(([key]) => key.startsWith('day.') || key === 'settings').sort())",
  );

test("two files of which the second is damaged change nothing, and the same file twice counts no day twice", () =>
  onOptions(
    async page => {
      const record = { ...emptyDay("2026-02-27"), activeMs: 3_600_000, full: 2 };
      const file = exportText({
        ...{ limber: "0.1.0", at: Date.UTC(2026, 2, 2), settings: defaultSettings, stored: {} },
        days: [record],
      });
      const part = () => page.$eval(".data-part", each => each.textContent);
      const before = await days(page);
      await choose(page, { "good.json": file, "bad.json": file.slice(0, -300) });
      await until(part).toContain("Nothing was imported");
      expect(await part()).toContain("bad.json");
      expect(await days(page)).toBe(before);

      await choose(page, { "good.json": file, "again.json": file });
      await until(part).toContain("1 day, 1 new");
      expect(await days(page)).toBe(before);
      await (await field(page, "Import now")).click();
      await until(part).toContain("Imported: 1 new day.");
      const imported = JSON.stringify(await page.evaluate('memory.storage.local.data.get("day.2026-02-27")'));
      expect(JSON.parse(imported)).toMatchObject({ activeMs: 3_600_000, full: 2 });

      const after = await days(page);
      await choose(page, { "good.json": file });
      await until(part).toContain("All of it is here already.");
      expect(await days(page)).toBe(after);
    },
    "untouched",
    "theme=light#data",
  ));
