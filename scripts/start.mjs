/**
 * `npm start`: builds Limber and opens a browser with it in a new profile. Without a display it runs a demonstration
 * on a virtual one. `--firefox` takes Firefox.
 */
import { openChromium } from "./openChromium.mjs";
import { desktop, findBrowser, needPackages, needPrograms, runNode } from "./setup.mjs";

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium, Chrome or Edge; else Firefox; else installs Chromium. */
function chooseBrowser() {
  if (!process.argv.includes("--firefox") && findBrowser("chromium")) return "chromium";
  if (findBrowser("firefox")) return "firefox";
  const wanted = process.argv.includes("--firefox") ? "firefox" : "chromium";
  needPrograms([wanted === "firefox" ? "firefox-esr" : "chromium"]);
  return wanted;
}

const welcome = `
  Limber is installed in this browser, in a new profile.
  Its button is in the toolbar (behind the puzzle piece; pin it there).
  It counts the time you browse and nudges you after 30 minutes; the options change that.
  Close the browser to end.
`;

function openFirefox() {
  const firefox = `--firefox=${findBrowser("firefox")}`;
  runNode("node_modules/web-ext/bin/web-ext.js", "run", "--source-dir=dist/firefox", "--no-reload", firefox);
}

try {
  needPackages();
  const browser = chooseBrowser();
  if (!hasDisplay) needPrograms(desktop);
  runNode("build.mjs");
  if (hasDisplay) console.log(welcome);
  if (!hasDisplay) runNode("--import", "tsx", "scripts/demo.ts", browser);
  else if (browser === "chromium") await (await openChromium()).closed;
  else openFirefox();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
