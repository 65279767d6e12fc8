/**
 * `npm start`: builds Limber and opens a browser with it, in a profile of its own. Without a display it shows what
 * Limber does on a virtual one. `--firefox` takes Firefox.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { desktop, findBrowser, needPackages, needPrograms, runNode } from "./setup.mjs";

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium, Chrome or Edge; else Firefox; else what can be installed. */
function chooseBrowser() {
  if (!process.argv.includes("--firefox") && findBrowser("chromium")) return "chromium";
  if (findBrowser("firefox")) return "firefox";
  const wanted = process.argv.includes("--firefox") ? "firefox" : "chromium";
  needPrograms([wanted === "firefox" ? "firefox-esr" : "chromium"]);
  return wanted;
}

const welcome = `
  Limber is installed in this browser, in a profile of its own.
  Its button is in the toolbar (behind the puzzle piece, where it can be pinned).
  It counts the time you browse and speaks up after 30 minutes of it; the options change that.
  Close the browser to end.
`;

async function openChromium() {
  const { default: puppeteer } = await import("puppeteer-core");
  const profile = mkdtempSync(join(tmpdir(), "limber-profile-"));
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    headless: false,
    pipe: true,
    defaultViewport: null,
    userDataDir: profile,
    enableExtensions: [resolve("dist/chrome")],
    // What puppeteer adds for tests has no place in a browser for a person.
    ignoreDefaultArgs: [
      "--enable-automation",
      "--mute-audio",
      "--disable-backgrounding-occluded-windows",
      "--disable-renderer-backgrounding",
      "--disable-background-timer-throttling",
      "--disable-popup-blocking",
    ],
    args: ["--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  console.log(welcome);
  await new Promise(resolve => browser.once("disconnected", resolve));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function openFirefox() {
  console.log(welcome);
  const firefox = `--firefox=${findBrowser("firefox")}`;
  runNode("node_modules/web-ext/bin/web-ext.js", "run", "--source-dir=dist/firefox", "--no-reload", firefox);
}

try {
  needPackages();
  const browser = chooseBrowser();
  if (!hasDisplay) needPrograms(desktop);
  runNode("build.mjs");
  if (!hasDisplay) runNode("--import", "tsx", "scripts/demo.ts", browser);
  else if (browser === "chromium") await openChromium();
  else openFirefox();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
