/**
 * `npm run watch`: opens a browser with Limber, builds again on every save and reloads the extension there.
 * `--firefox` takes Firefox. It ends when the browser is closed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openChromium } from "./openChromium.mjs";
import { findBrowser, needPackages, needPrograms } from "./setup.mjs";

const firefox = process.argv.includes("--firefox");

/** web-ext watches `dist/firefox` and reloads by itself. */
function openFirefox() {
  const webExt = ["node_modules/web-ext/bin/web-ext.js", "run", "--source-dir=dist/firefox"];
  const child = spawn(process.execPath, [...webExt, `--firefox=${findBrowser("firefox")}`], {
    stdio: "inherit",
  });
  return { reload: () => undefined, closed: once(child, "exit") };
}

try {
  needPackages();
  needPrograms([firefox ? "firefox-esr" : "chromium"]);
  const { watchExtension } = await import("../build.mjs");
  let browser;
  const opened = new Promise((resolve, reject) => {
    const onBuilt = async () => {
      if (browser) await browser.reload();
      browser ??= firefox ? openFirefox() : await openChromium();
      console.log(`Built and loaded at ${new Date().toLocaleTimeString()}`);
      resolve(browser);
    };
    watchExtension(firefox ? "firefox" : "chrome", () => onBuilt().catch(reject));
  });
  await (await opened).closed;
  process.exit();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
