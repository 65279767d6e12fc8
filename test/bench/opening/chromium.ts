import { chromiumId, seedProfile } from "../../browsers/chromium/chromiumProfile.ts";
import type { Desktop } from "../../browsers/desktop.ts";
import { ended, removeFolder, start, stop, temporaryFolder } from "../../browsers/processes.ts";
import { chromiumProgram } from "../../browsers/programs.ts";
import { until } from "../../browsers/wait.ts";
import { connectCdp, type Message } from "../cdp.ts";
import { chromiumArgs } from "../chromiumSubject.ts";

type TargetInfo = { readonly targetId: string; readonly type: string; readonly url: string };

/** A Chromium with unpacked extensions, attached to nothing but background tabs of theirs. */
export type Chromium = Awaited<ReturnType<typeof startChromium>>;

/** A background tab of an extension. */
export type Parked = Awaited<ReturnType<Chromium["park"]>>;

/** Starts Chromium with the icons of these extensions pinned; headless without a desktop. `hear` gets every protocol event. */
export async function startChromium(
  folders: readonly string[],
  desktop?: Desktop,
  hear: (message: Message) => void = () => undefined,
) {
  const profile = temporaryFolder("opening");
  seedProfile(profile, folders.map(chromiumId));
  const screen = desktop ? { env: desktop.env } : {};
  const flags = [...chromiumArgs, ...(desktop ? [] : ["--headless=new"]), `--user-data-dir=${profile}`];
  const chromium = start(chromiumProgram() ?? "chromium", [...flags, "about:blank"], {
    ...screen,
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const send = connectCdp(chromium, hear);
  await send("Target.setDiscoverTargets", { discover: true });

  const targets = async () => (await send("Target.getTargets")).targetInfos as TargetInfo[];

  async function attach(targetId: string) {
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const session = String(sessionId);
    return {
      send: (method: string, params = {}) => send(method, params, session),
      detach: () => send("Target.detachFromTarget", { sessionId: session }),
    };
  }

  /** Opens a background tab with an extension's rights; it also keeps the process of the extension's pages running. */
  async function park(origin: string) {
    const tab = await send("Target.createTarget", { url: `${origin}manifest.json`, background: true });
    const targetId = String(tab.targetId);
    const parked = await attach(targetId);
    async function ask(expression: string): Promise<unknown> {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await parked.send("Runtime.evaluate", asked);
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value?: unknown }).value;
    }
    await until(() => ask("Boolean(globalThis.chrome?.runtime?.id)"), { what: "the extension's own tab" });
    const workers = async () =>
      (await targets()).filter(({ type, url }) => type === "service_worker" && url.startsWith(origin));
    const isAwake = async () => (await workers()).length > 0;
    const wakeWorker = () => ask("void chrome.runtime.sendMessage({}).catch(() => undefined)");
    return {
      origin,
      ask,
      async close(): Promise<void> {
        await send("Target.closeTarget", { targetId });
        const isOpen = async () => (await targets()).some(each => each.targetId === targetId);
        await until(async () => !(await isOpen()), { everyMs: 20, what: "a closed tab" });
      },
      wakeWorker: () =>
        until(async () => (await isAwake()) || (await wakeWorker()), { what: "a running worker" }),
      /** Ends the worker as the browser does when it is idle. */
      async stopWorker(): Promise<void> {
        await parked.send("ServiceWorker.enable");
        const stopped = async () => {
          if (!(await isAwake())) return true;
          await parked.send("ServiceWorker.stopAllWorkers");
          return false;
        };
        await until(stopped, { everyMs: 50, what: "a stopped worker" });
        await parked.send("ServiceWorker.disable");
      },
    };
  }

  return {
    send,
    targets,
    attach,
    park,
    /** Installs an unpacked extension. Resolves with its origin, with the last slash. */
    install: async (folder: string) =>
      `chrome-extension://${(await send("Extensions.loadUnpacked", { path: folder })).id}/`,
    async close(): Promise<void> {
      await send("Browser.close").catch(() => undefined);
      await ended(chromium, 5_000);
      await stop(chromium);
      removeFolder(profile);
    },
  };
}
