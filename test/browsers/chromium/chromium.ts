import { realpathSync } from "node:fs";
import puppeteer, { type Browser, type CDPSession, type Target } from "puppeteer-core";
import { readErrors } from "../consoles.ts";
import { logFlag } from "../networkLog.ts";
import { openPage } from "../page.ts";
import { removeFolder, temporaryFolder } from "../processes.ts";
import { chromiumProgram, withoutNeedless } from "../programs.ts";
import type { Driver, LaunchOptions } from "../types.ts";
import { fatal, until } from "../wait.ts";
import { chromiumId, keepOverRestart, seedProfile } from "./chromiumProfile.ts";

/** Default flags of puppeteer that would switch page throttling off, mute the sound, or show a bar. */
const dishonest = [
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  "--mute-audio",
  "--enable-automation",
];

const args = ["--no-sandbox", "--test-type", "--no-first-run", withoutNeedless];

async function open(profile: string, env: NodeJS.ProcessEnv, flags: readonly string[]): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: chromiumProgram() ?? "chromium",
    pipe: true,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: true,
    ignoreDefaultArgs: dishonest,
    env,
    args: [...args, logFlag(profile), ...flags],
  });
  browser.process()?.once("exit", (_code, signal) => signal && crashes.set(browser, signal));
  return browser;
}

const sessions = new WeakMap<Target, Promise<CDPSession>>();

/** The signals that ended browsers: such a browser answers nothing any more. */
const crashes = new WeakMap<Browser, string>();

/** A text of the browser's page about extensions: it has that page's rights without its weight. */
const extensionsText = "chrome://extensions/strings.m.js";

/** A session without an answer for so long is given up: the next call opens a new one. */
const sessionMs = 30_000;

/** An error of a call to a crashed browser ends every wait at once. */
const explained = (browser: Browser, error: unknown): unknown => {
  const signal = crashes.get(browser);
  return signal ? fatal(`Chromium has crashed (${signal})`) : error;
};

/** Runs an expression in a target; unlike puppeteer's own call it counts as no user gesture. */
async function evaluate(target: Target, expression: string): Promise<unknown> {
  const session = sessions.get(target) ?? target.createCDPSession();
  sessions.set(target, session);
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const givingUp = setTimeout(() => sessions.delete(target), sessionMs);
  try {
    const { result, exceptionDetails: failed } = await (await session).send("Runtime.evaluate", asked);
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value;
  } catch (error) {
    // A session may close while its target lives on.
    if (String(error).includes("Session closed")) sessions.delete(target);
    throw explained(target.browser(), error);
  } finally {
    clearTimeout(givingUp);
  }
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

  const inBrowser = async <T>(action: (session: CDPSession) => Promise<T>): Promise<T> => {
    const session = await browser
      .target()
      .createCDPSession()
      .catch(error => {
        throw explained(browser, error);
      });
    try {
      return await action(session);
    } catch (error) {
      throw explained(browser, error);
    } finally {
      await session.detach().catch(() => undefined);
    }
  };
  const parkedAddress = `${origin}manifest.json`;
  const parkedTargets = () => extensionTargets().filter(each => each.url() === parkedAddress);
  const hasStorage = (target: Target) =>
    evaluate(target, "Boolean(globalThis.chrome?.storage)").catch(() => false);

  /** Closes every parked tab by the browser: a tab of an extension that is just reloading may never answer. */
  const closeParked = () =>
    inBrowser(async session => {
      const { targetInfos } = await session.send("Target.getTargets");
      for (const { url, targetId } of targetInfos)
        if (url === parkedAddress) await session.send("Target.closeTarget", { targetId });
    });

  /** A background tab of the extension without content: it reads the storage and does not wake the worker. */
  const parked = (): Promise<Target> =>
    until(
      async () => {
        const [target, ...others] = parkedTargets();
        if (target && others.length === 0) {
          const isReady = until(() => hasStorage(target), { timeoutMs: 5_000 }).catch(() => false);
          if (await isReady) return target;
        }
        // It was opened while the extension was reloading, and stays an error page.
        await closeParked();
        await inBrowser(session =>
          session.send("Target.createTarget", { url: parkedAddress, background: true }),
        );
        await until(() => parkedTargets().length > 0, { timeoutMs: 10_000 });
        return undefined;
      },
      { what: "a tab of the extension that reads its storage" },
    );

  /** A background tab that reads the errors of extensions and keeps no worker alive. */
  const extensionsPage = (): Promise<Target> =>
    until(
      async () => {
        const page = targets("page").find(each => each.url() === extensionsText);
        if (page && (await evaluate(page, "Boolean(chrome.developerPrivate)").catch(() => false)))
          return page;
        if (!page)
          await inBrowser(session =>
            session.send("Target.createTarget", { url: extensionsText, background: true }),
          );
        return undefined;
      },
      { what: "the page about extensions" },
    );

  /** Our own window has no toolbar: pressing the button there would crash Chromium. */
  async function frontTab(): Promise<string> {
    const { targetInfos } = await inBrowser(session =>
      session.send("Target.getTargets", { filter: [{ type: "tab" }] }),
    );
    const isFront = (tab: (typeof targetInfos)[number]) =>
      !tab.url.includes("surface=window") &&
      "embedderData" in tab &&
      JSON.stringify(tab.embedderData).includes('"tabActive":true');
    const front = targetInfos.find(isFront);
    if (!front) throw new Error("no tab is in front");
    return front.targetId;
  }

  await parked();
  return {
    name: "chromium",
    profile,
    windowClass: "chromium",
    origin,
    processId: () => browser.process()?.pid ?? Number.NaN,
    consoleErrors: async () => (await evaluate(await extensionsPage(), readErrors.chromium(id))) as string[],
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
      // A worker that is just starting or stopping may ignore the first call.
      for (let attempt = 0; attempt < 30 && !isGone(); attempt++) {
        const closing = alive?.worker().then(each => each?.close());
        closing?.catch(() => undefined);
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
      const targetId = await frontTab();
      await inBrowser(session => session.send("Extensions.triggerAction", { id, targetId }));
    },
    async chooseKey(commandName, keybinding) {
      const page = await browser.newPage();
      await page.goto(extensionsText);
      const chosen = JSON.stringify({ extensionId: id, commandName, keybinding });
      await page.evaluate(`chrome.developerPrivate.updateExtensionCommand(${chosen})`);
      await page.close();
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
