/**
 * Demonstrates Limber on a virtual desktop: a real pointer makes active time, the real alarm brings the nudge, and a short
 * routine plays to its end. Prints each step and saves pictures in dist/demo/.
 */

import { mkdirSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { parseState } from "../src/core/nudge/parse/parseState.ts";
import { activeMsAt } from "../src/core/outlook/remaining.ts";
import { type Browser, launch } from "../test/browsers/browser.ts";
import type { Page } from "../test/browsers/page.ts";
import { until } from "../test/browsers/wait.ts";

const pictures = "dist/demo";
const begun = performance.now();

const say = (what: string): void => {
  const seconds = Math.round((performance.now() - begun) / 1000);
  const minute = String(Math.floor(seconds / 60)).padStart(2, "0");
  console.log(`${minute}:${String(seconds % 60).padStart(2, "0")}  ${what}`);
};

const stretches = [
  "Standing Back Arch",
  "Sit and Rotate",
  "Rotate Legs In and Out",
  "Sit and Rotate with Side Bend",
  "Sit and Back Arch",
];

const article = (title: string): string => {
  const text = "<p>An ordinary page that somebody reads, and scrolls, and reads on.</p>".repeat(30);
  const style = "<style>body{font:18px/1.6 sans-serif;max-width:40em;margin:3em auto}</style>";
  return `data:text/html,${encodeURIComponent(`<title>${title}</title>${style}<h1>${title}</h1>${text}`)}`;
};

async function setOneMinute(browser: Browser): Promise<void> {
  const options = await browser.openOptions();
  await options.fill("Remind me after", "1");
  await options.click("Brisk");
  const stored = async () => (await browser.storage()).settings as Record<string, unknown> | undefined;
  await until(async () => (await stored())?.intervalMinutes === 1 && (await stored())?.tempo === "brisk", {
    what: "the options saved",
  });
  await options.screenshot(`${pictures}/options.png`);
  await options.close();
  await options.waitForClose();
  say('The options say: remind me after 1 minute, tempo "Brisk".');
}

async function home(browser: Browser): Promise<void> {
  const popup = await browser.openToolbarPopup();
  await popup.waitForButton("Start routine");
  await popup.screenshot(`${pictures}/home.png`);
  await browser.desktop.key("Escape");
  await popup.waitForClose();
  say("The popup's home shows how long until the next break.");
}

async function activeSeconds(browser: Browser): Promise<number> {
  const now = Date.now();
  const { state } = parseState((await browser.storage()).state, now);
  return Math.floor(activeMsAt(state, now) / 1000);
}

/** Moves the pointer and scrolls until a break is due, then waits until the popup opens by itself. */
async function browseUntilNudged(browser: Browser): Promise<Page> {
  const titles = ["The news", "A recipe", "A timetable", "A long story"];
  const end = performance.now() + 150_000;
  let reportedAt = performance.now();
  for (let step = 0; performance.now() < end; step++) {
    if (step % 40 === 0) await browser.visit(article(titles[(step / 40) % titles.length] ?? ""));
    await browser.desktop.move(300 + 8 * (step % 40), 400 + 5 * (step % 30));
    if (step % 10 === 9) await browser.desktop.tool("click", step % 20 === 9 ? "5" : "4");
    if ((await browser.badge()) === "•") {
      say("A break is due. The pointer rests: a good moment comes after 15 seconds.");
      return browser.popup({ timeoutMs: 40_000 });
    }
    await pause(400);
    if (performance.now() - reportedAt < 15_000) continue;
    reportedAt = performance.now();
    const badge = await browser.badge();
    say(
      `Browsing. Active time: ${await activeSeconds(browser)} s.${badge ? ` The badge says ${badge}.` : ""}`,
    );
  }
  throw new Error("No nudge came within 150 seconds of browsing with an interval of one minute.");
}

async function playShortRoutine(popup: Page): Promise<void> {
  await popup.click("Short version");
  await popup.click("Let’s go");
  say('Pressed "Short version" and, as this is the first routine, "Let’s go".');
  for (const [index, stretch] of stretches.entries()) {
    await until(async () => (await popup.heading()) === stretch, { timeoutMs: 60_000, what: stretch });
    say(`Stretch ${index + 1} of ${stretches.length}: ${stretch}.`);
    await popup.waitFor(/1 of 2/, { timeoutMs: 30_000 });
    await popup.screenshot(`${pictures}/stretch-${index + 1}.png`);
  }
  await popup.waitForHeading("Well done", { timeoutMs: 60_000 });
  await popup.screenshot(`${pictures}/done.png`);
  say(`The popup says: ${(await popup.heading()) ?? ""}`);
}

async function demonstrate(browser: Browser): Promise<void> {
  await home(browser);
  await setOneMinute(browser);
  const popup = await browseUntilNudged(browser);
  say("The popup opened by itself.");
  await popup.waitForButton("Snooze 5 min");
  await popup.screenshot(`${pictures}/nudge.png`);
  await browser.desktop.screenshot(`${pictures}/nudge-desktop.png`);
  await playShortRoutine(popup);
  const day = await until(async () => {
    const days = Object.entries(await browser.storage()).filter(([key]) => key.startsWith("day."));
    return days.map(([, value]) => value as { short: number }).find(({ short }) => short === 1);
  });
  say(
    `Counted today: ${day.short} short routine. The clock starts again at ${await activeSeconds(browser)} s.`,
  );
}

const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
say(
  `No display here: Limber shows what it does in ${name === "firefox" ? "Firefox" : "Chromium"} on a virtual one.`,
);
const browser = await launch(name);
try {
  await demonstrate(browser);
  say(`Done. Pictures of every screen are in ${pictures}/.`);
} catch (error) {
  await browser.desktop.screenshot(`${pictures}/failure.png`).catch(() => undefined);
  say(`FAILED: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
