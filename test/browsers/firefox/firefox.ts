import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readErrors } from "../consoles.ts";
import { logRequests } from "../networkLog.ts";
import { openPage } from "../page.ts";
import { ended, removeFolder, start, temporaryFolder } from "../processes.ts";
import { firefoxProgram } from "../programs.ts";
import type { Driver, LaunchOptions, Setup } from "../types.ts";
import { until } from "../wait.ts";
import { packExtension } from "../zip.ts";
import { firefoxId, seedProfile, uuid } from "./firefoxProfile.ts";
import { connectMarionette } from "./marionette.ts";

async function startFirefox(profile: string, env: NodeJS.ProcessEnv, { firefox }: Setup) {
  const portFile = join(profile, "MarionetteActivePort");
  rmSync(portFile, { force: true });
  const size = ["--width", "1000", "--height", "820"];
  const args = ["--profile", profile, "--marionette", "--remote-allow-system-access", "--no-remote", ...size];
  const process = start(firefox ?? firefoxProgram() ?? "firefox", args, { env });
  const port = await until(() => existsSync(portFile) && Number(readFileSync(portFile, "utf8")), {
    what: "Firefox",
  });
  const marionette = await connectMarionette(port);
  await marionette.inChrome(logRequests, "", profile);
  return { process, marionette };
}

/** Function bodies that run in Firefox's own window. `args[0]` is always the extension's id. */
const chrome = {
  pages: `
    const windows = [...Services.wm.getEnumerator("navigator:browser")];
    const browsers = windows.flatMap(each => [...each.document.querySelectorAll("browser")]);
    return browsers.filter(each => each.currentURI?.spec.startsWith(args[1]) && each.browsingContext).map(each => (
      { url: each.currentURI.spec, context: each.browsingContext.id }));`,
  evaluate: `
    const context = BrowsingContext.get(args[1]);
    if (!context) throw new Error("the page is closed");
    const answer = await context.currentWindowGlobal.getActor("MarionetteCommands").executeScript(
      "const done = arguments[arguments.length - 1];" +
      "(async () => eval(" + JSON.stringify(args[2]) + "))().then(value => done(JSON.stringify({ value })), " +
      "error => done(JSON.stringify({ error: String(error) })))", [], { async: true, timeout: 30000 });
    return answer;`,
  state: "return WebExtensionPolicy.getByID(args[0])?.extension?.backgroundState;",
  terminate:
    "await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });",
  tab: `
    const options = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), inBackground: args[2] };
    return gBrowser.addTab(args[1], options).linkedBrowser.browsingContext.id;`,
  select: "gBrowser.selectedTab = gBrowser.tabs.at(-1);",
  visit: `
    const tab = gBrowser.tabs.find(each => !each.linkedBrowser.currentURI.spec.startsWith("moz-extension:"));
    gBrowser.selectedTab = tab;
    const principal = Services.scriptSecurityManager.getSystemPrincipal();
    tab.linkedBrowser.fixupAndLoadURIString(args[1], { triggeringPrincipal: principal });`,
  toolbarButton: `
    const widget = args[0].toLowerCase().replace(/[^a-z0-9_-]/g, "_") + "-browser-action";
    CustomizableUI.addWidgetToArea(widget, "nav-bar");
    const node = document.getElementById(widget);
    // A window that draws nothing has no next frame.
    await new Promise(done => { requestAnimationFrame(done); setTimeout(done, 1000); });
    const box = node.getBoundingClientRect();
    return { x: window.mozInnerScreenX + box.x + box.width / 2, y: window.mozInnerScreenY + box.y + box.height / 2 };`,
};

/** Starts Firefox in a new profile with the extension permanently installed. */
export async function launchFirefox({ folder, desktop, setup = {} }: LaunchOptions): Promise<Driver> {
  const id = firefoxId(folder);
  const origin = `moz-extension://${uuid}/`;
  const profile = temporaryFolder("firefox");
  seedProfile(profile, id, setup.preferences);
  let { process, marionette } = await startFirefox(profile, desktop.env, setup);
  const inChrome = (body: string, ...args: unknown[]) => marionette.inChrome(body, id, ...args);
  const package_ = join(profile, "limber.xpi");
  await packExtension(folder, package_);
  await marionette.send("Addon:Install", { path: package_, temporary: false });

  type Open = { url: string; context: number };
  const openPages = async () => (await inChrome(chrome.pages, origin)) as Open[];

  async function evaluate(context: number, expression: string): Promise<unknown> {
    const answer = JSON.parse(String(await inChrome(chrome.evaluate, context, expression)));
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** A background tab of the extension without content: it reads the storage and does not wake the event page. */
  async function parked(): Promise<number> {
    const there = async () => (await openPages()).find(each => each.url.endsWith("/manifest.json"))?.context;
    if (!(await there())) await inChrome(chrome.tab, `${origin}manifest.json`, true);
    const context = await until(there, { what: "a tab of the extension" });
    await until(() => evaluate(context, "Boolean(browser.storage)"), { what: "the extension's storage" });
    return context;
  }

  async function quit(): Promise<void> {
    await marionette.send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => undefined);
    await ended(process);
    marionette.close();
  }

  await parked();
  return {
    name: "firefox",
    profile,
    windowClass: "firefox",
    origin,
    processId: () => process.pid ?? Number.NaN,
    consoleErrors: async () => (await inChrome(readErrors.firefox, await parked(), origin)) as string[],
    inChrome,
    pages: async () =>
      (await openPages())
        .filter(each => !each.url.endsWith("/manifest.json"))
        .map(({ url, context }) => {
          const isOpen = async () => (await openPages()).some(each => each.context === context);
          return openPage({ url, evaluate: code => evaluate(context, code), isOpen }, desktop);
        }),
    fromBehind: async expression => evaluate(await parked(), expression),
    isWorkerAlive: async () => (await inChrome(chrome.state)) !== "stopped",
    killWorker: async () => void (await inChrome(chrome.terminate)),
    visit: async url => void (await inChrome(chrome.visit, url)),
    async openTab(url) {
      await inChrome(chrome.tab, url, false);
      await inChrome(chrome.select);
    },
    async pressToolbarButton() {
      const { x, y } = (await inChrome(chrome.toolbarButton)) as { x: number; y: number };
      await desktop.clickAt(x, y);
    },
    async chooseKey(name, shortcut) {
      const chosen = JSON.stringify({ name, shortcut });
      await evaluate(await parked(), `browser.commands.update(${chosen})`);
    },
    async restart(whileClosed) {
      await quit();
      await whileClosed?.();
      ({ process, marionette } = await startFirefox(profile, desktop.env, setup));
      await until(async () => Boolean(await inChrome(chrome.state)), {
        what: "the extension after the restart",
      });
      await parked();
    },
    async close() {
      await quit();
      removeFolder(profile);
    },
  };
}
