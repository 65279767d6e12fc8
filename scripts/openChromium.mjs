import { mkdtempSync, rmSync } from "node:fs";
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

/** Opens Chromium for a person, in a new profile with `dist/chrome`. `reload` loads the extension again. */
export async function openChromium() {
  const { default: puppeteer } = await import("puppeteer-core");
  const profile = mkdtempSync(join(tmpdir(), "limber-profile-"));
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
  const closed = new Promise(done => browser.once("disconnected", done)).then(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  return { reload, closed };
}
