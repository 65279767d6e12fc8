import { realpathSync } from "node:fs";
import puppeteer, { type Browser, type CDPSession, type Target } from "puppeteer-core";
import { chromiumId, keepOverRestart, seedProfile } from "./chromiumProfile.ts";
import { openPage } from "./page.ts";
import { removeFolder, temporaryFolder } from "./processes.ts";
import { chromiumProgram } from "./programs.ts";
import type { Driver, LaunchOptions } from "./types.ts";
import { until } from "./wait.ts";

/** Flags of puppeteer's that would hide how pages are throttled, mute what we listen for, or show a bar. */
const dishonest = [
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--mute-audio",
  "--enable-automation",
];

const args = ["--no-sandbox", "--test-type", "--no-first-run"];

const open = (profile: string, env: NodeJS.ProcessEnv, flags: readonly string[]): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromiumProgram() ?? "chromium",
    pipe: true,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: true,
    ignoreDefaultArgs: dishonest,
    env,
    args: [...args, ...flags],
  });

const sessions = new WeakMap<Target, Promise<CDPSession>>();

/** Runs an expression there without the click that puppeteer's own call would pretend. */
async function evaluate(target: Target, expression: string): Promise<unknown> {
  const session = sessions.get(target) ?? target.createCDPSession();
  sessions.set(target, session);
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails: failed } = await (await session).send("Runtime.evaluate", asked);
  if (failed) throw new Error(failed.exception?.description ?? failed.text);
  return result.value;
}

/** Starts Chromium with the extension in a new profile. */
export async function launchChromium({ folder, desktop, setup = {} }: LaunchOptions): Promise<Driver> {
  const directory = realpathSync(folder);
  const id = chromiumId(directory);
  const origin = `chrome-extension://${id}/`;
  const profile = temporaryFolder("chromium");
  seedProfile(profile, id, setup);
  const { flags = [] } = setup;
  let browser = await open(profile, desktop.env, flags);
  await browser.installExtension(directory);
  const besideId = setup.beside && (await browser.installExtension(realpathSync(setup.beside)));

  const targets = (type: string) => browser.targets().filter(each => each.type() === type);
  const extensionTargets = () => browser.targets().filter(each => each.url().startsWith(origin));
  const worker = () => targets("service_worker").find(each => each.url().startsWith(origin));
  const besideWorker = () => targets("service_worker").find(each => each.url().includes(`//${besideId}/`));

  /** A tab in the background that is the extension's and shows nothing: to look at its data without waking it. */
  async function parked(): Promise<Target> {
    const there = () => extensionTargets().find(each => each.url().endsWith("/manifest.json"));
    if (!there()) {
      const session = await browser.target().createCDPSession();
      await session.send("Target.createTarget", { url: `${origin}manifest.json`, background: true });
      await session.detach();
    }
    const target = await until(there, { what: "a tab of the extension" });
    await until(() => evaluate(target, "Boolean(chrome.storage)"), { what: "the extension's storage" });
    return target;
  }

  async function frontTab(): Promise<string> {
    const session = await browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    await session.detach();
    const isFront = (tab: (typeof targetInfos)[number]) =>
      "embedderData" in tab && JSON.stringify(tab.embedderData).includes('"tabActive":true');
    return (targetInfos.find(isFront) ?? targetInfos[0])?.targetId ?? "";
  }

  await parked();
  return {
    name: "chromium",
    windowClass: "chromium",
    origin,
    pages: async () =>
      extensionTargets()
        .filter(each => each.type() !== "service_worker" && !each.url().endsWith("/manifest.json"))
        .map(target => {
          const isOpen = async () => browser.targets().includes(target);
          return openPage({ url: target.url(), evaluate: code => evaluate(target, code), isOpen }, desktop);
        }),
    fromBehind: async expression => evaluate(await parked(), expression),
    beside: async expression =>
      evaluate(await until(besideWorker, { what: "the worker of the other extension" }), expression),
    isWorkerAlive: async () => worker() !== undefined,
    async killWorker() {
      const alive = worker();
      const isGone = () => !alive || !browser.targets().includes(alive);
      // A worker that is just stopping by itself, or just starting, may miss the first call.
      for (let attempt = 0; attempt < 5 && !isGone(); attempt++) {
        await (await alive?.worker())?.close().catch(() => undefined);
        await until(isGone, { timeoutMs: 3_000 }).catch(() => undefined);
      }
      if (!isGone()) throw new Error("the worker does not end");
    },
    async visit(url) {
      const pages = await browser.pages();
      const page = pages.find(each => !each.url().startsWith(origin));
      await page?.bringToFront();
      await page?.goto(url);
    },
    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url);
    },
    async pressToolbarButton() {
      const session = await browser.target().createCDPSession();
      await session.send("Extensions.triggerAction", { id, targetId: await frontTab() });
      await session.detach();
    },
    async restart(whileClosed) {
      await browser.close();
      keepOverRestart(profile, id);
      await whileClosed?.();
      browser = await open(profile, desktop.env, flags);
      await parked();
    },
    async close() {
      await browser.close();
      removeFolder(profile);
    },
  };
}
