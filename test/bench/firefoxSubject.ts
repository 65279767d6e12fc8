import { openDesktop } from "../browsers/desktop.ts";
import { closeWelcome } from "../browsers/extension/welcome.ts";
import { launchFirefox } from "../browsers/firefox/firefox.ts";
import { until } from "../browsers/wait.ts";
import { type Instance, recordedWrites, recordWrites, type Subject, type Write } from "./subject.ts";

/** Function bodies that run in Firefox's own window; `args[0]` is the extension's id. */
const chrome = {
  recordInstances: `
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    const instances = window.limberInstances = extension.backgroundState === "stopped" ? [] : [{ from: Date.now() }];
    extension.on("background-script-started", () => instances.push({ from: Date.now() }));
    extension.on("shutdown-background-script", () => { if (instances.length) instances.at(-1).to = Date.now(); });`,
  instances: "return window.limberInstances;",
  open: `
    const options = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() };
    if (!args[2]) { gBrowser.selectedTab = gBrowser.addTab(args[1], options); return; }
    window.openTrustedLinkIn(args[1], "window");`,
};

const pollMs = 500;

/**
 * Starts Firefox with the extension in `folder`. Firefox itself reports the background instances, which keeps none of them
 * alive.
 */
export async function openFirefox(folder: string): Promise<Subject> {
  const desktop = await openDesktop();
  const driver = await launchFirefox({ folder, desktop });
  const { inChrome, fromBehind } = driver;
  if (!inChrome) throw new Error("This driver cannot run anything in the browser's own window.");
  await inChrome(chrome.recordInstances);
  await until(() => fromBehind("Boolean(chrome.storage)"), { what: "the extension's storage" });
  await fromBehind(closeWelcome);
  await fromBehind(recordWrites);

  const instances: Instance[] = [];
  const poll = async () => {
    const reported = (await inChrome(chrome.instances)) as Instance[];
    instances.splice(0, instances.length, ...reported);
  };
  await poll();
  const timer = setInterval(() => void poll().catch(() => undefined), pollMs);

  return {
    desktop,
    windowClass: driver.windowClass,
    instances,
    ask: fromBehind,
    writes: async () => (await fromBehind(recordedWrites)) as Write[],
    open: async (url, newWindow = false) => void (await inChrome(chrome.open, url, newWindow)),
    async close() {
      clearInterval(timer);
      await driver.close();
      await desktop.close();
    },
  };
}
