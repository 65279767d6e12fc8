import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser } from "./setup.mjs";

/** What puppeteer adds for automated tests and a person does not want. */
const forTestsOnly = [
  "--enable-automation",
  "--mute-audio",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--disable-popup-blocking",
];

/** Only in the developer mode does Chromium's page about extensions lead to the service worker. */
function seedDeveloperMode(profile) {
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}

/** Opens Chromium for a person, in a new profile with `dist/chrome`. `reload` loads the extension again. */
export async function openChromium() {
  const { default: puppeteer } = await import("puppeteer-core");
  const profile = mkdtempSync(join(tmpdir(), "limber-profile-"));
  seedDeveloperMode(profile);
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    headless: false,
    pipe: true,
    defaultViewport: null,
    userDataDir: profile,
    enableExtensions: true,
    ignoreDefaultArgs: forTestsOnly,
    args: ["--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const reload = () => browser.installExtension(resolve("dist/chrome"));
  await reload();
  // The connection ends before the process does, which writes its profile to the end.
  const closed = once(browser.process(), "exit").then(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  return { reload, closed };
}
