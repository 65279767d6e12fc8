import { openDesktop } from "../browsers/desktop.ts";
import { launchFirefox } from "../browsers/firefox.ts";
import { until } from "../browsers/wait.ts";
import { type Life, notedWrites, noteWrites, type Subject, type Write } from "./subject.ts";

/** Bodies that run in Firefox's own window; `args[0]` is the extension's id. */
const chrome = {
  noteLives: `
    const { extension } = WebExtensionPolicy.getByID(args[0]);
    const lives = window.limberLives = extension.backgroundState === "stopped" ? [] : [{ from: Date.now() }];
    extension.on("background-script-started", () => lives.push({ from: Date.now() }));
    extension.on("shutdown-background-script", () => { if (lives.length) lives.at(-1).to = Date.now(); });`,
  lives: "return window.limberLives;",
  open: `
    const options = { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() };
    if (!args[2]) { gBrowser.selectedTab = gBrowser.addTab(args[1], options); return; }
    window.openTrustedLinkIn(args[1], "window");`,
};

const pollMs = 500;

/** Starts Firefox with the extension in `folder`; its lives are told by Firefox itself, which keeps nothing alive. */
export async function openFirefox(folder: string): Promise<Subject> {
  const desktop = await openDesktop();
  const driver = await launchFirefox({ folder, desktop });
  const { inChrome, fromBehind } = driver;
  if (!inChrome) throw new Error("This driver cannot run anything in the browser's own window.");
  await inChrome(chrome.noteLives);
  await until(() => fromBehind("Boolean(chrome.storage)"), { what: "the extension's storage" });
  await fromBehind(noteWrites);

  const lives: Life[] = [];
  const look = async () => {
    const told = (await inChrome(chrome.lives)) as Life[];
    lives.splice(0, lives.length, ...told);
  };
  await look();
  const timer = setInterval(() => void look().catch(() => undefined), pollMs);

  return {
    desktop,
    windowClass: driver.windowClass,
    lives,
    ask: fromBehind,
    writes: async () => (await fromBehind(notedWrites)) as Write[],
    open: async (url, newWindow = false) => void (await inChrome(chrome.open, url, newWindow)),
    async close() {
      clearInterval(timer);
      await driver.close();
      await desktop.close();
    },
  };
}
