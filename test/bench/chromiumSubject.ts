import { cpSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { chromiumId, seedProfile } from "../browsers/chromium/chromiumProfile.ts";
import { openDesktop } from "../browsers/desktop.ts";
import { closeWelcome } from "../browsers/extension/welcome.ts";
import { ended, removeFolder, start, stop, temporaryFolder } from "../browsers/processes.ts";
import { chromiumProgram } from "../browsers/programs.ts";
import { until } from "../browsers/wait.ts";
import { connectCdp, type Message } from "./cdp.ts";
import { type Instance, recordedWrites, recordWrites, type Subject, type Write } from "./subject.ts";

/** The flags of a Chromium that is measured over its pipe. */
export const chromiumArgs = [
  "--no-sandbox",
  "--test-type",
  "--no-first-run",
  "--no-default-browser-check",
  "--password-store=basic",
  "--disable-component-update",
  "--remote-debugging-pipe",
  "--enable-unsafe-extension-debugging",
  "--window-size=1000,820",
  "--window-position=40,40",
];

type TargetInfo = { readonly targetId: string; readonly type: string; readonly url: string };

/** Starts Chromium with the extension in `folder`, attached only to one tab of the extension. */
export async function openChromium(folder: string): Promise<Subject> {
  const desktop = await openDesktop();
  const profile = temporaryFolder("cost");
  const copy = join(profile, "extension");
  cpSync(folder, copy, { recursive: true });
  const directory = realpathSync(copy);
  const id = chromiumId(directory);
  const origin = `chrome-extension://${id}/`;
  seedProfile(profile, id);
  const chromium = start(
    chromiumProgram() ?? "chromium",
    [...chromiumArgs, `--user-data-dir=${profile}`, "about:blank"],
    {
      env: desktop.env,
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    },
  );

  const instances: Instance[] = [];
  const alive = new Map<string, Instance>();
  function hear({ method, params = {} }: Message): void {
    if (method === "Target.targetCreated") {
      const { targetId, type, url } = params.targetInfo as TargetInfo;
      if (type !== "service_worker" || !url.startsWith(origin)) return;
      const instance: Instance = { from: Date.now() };
      instances.push(instance);
      alive.set(targetId, instance);
    }
    if (method === "Target.targetDestroyed") {
      const instance = alive.get(String(params.targetId));
      if (instance) instance.to = Date.now();
    }
  }

  const send = connectCdp(chromium, hear);
  await send("Target.setDiscoverTargets", { discover: true });
  await send("Extensions.loadUnpacked", { path: directory });
  await until(() => instances.length > 0, { what: "the extension's worker" });

  const { targetId } = await send("Target.createTarget", { url: `${origin}manifest.json`, background: true });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  async function ask(expression: string): Promise<unknown> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const answer = await send("Runtime.evaluate", asked, String(sessionId));
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  }
  await until(() => ask("Boolean(globalThis.chrome?.storage)"), { what: "the extension's storage" });
  await ask(closeWelcome);
  await ask(recordWrites);

  return {
    desktop,
    windowClass: "chromium",
    instances,
    ask,
    writes: async () => (await ask(recordedWrites)) as Write[],
    open: async (url, newWindow = false) => void (await send("Target.createTarget", { url, newWindow })),
    async close() {
      await send("Browser.close").catch(() => undefined);
      await ended(chromium, 5_000);
      await stop(chromium);
      await desktop.close();
      removeFolder(profile);
    },
  };
}
