import { type Desktop, openDesktop } from "../../browsers/desktop.ts";
import { removeFolder, temporaryFolder } from "../../browsers/processes.ts";
import { until } from "../../browsers/wait.ts";
import { type Chromium, type Parked, startChromium } from "./chromium.ts";
import { addIdlePage, addScript, copyLimber, setPopup, suggestKey, writeEmpty } from "./extensions.ts";
import { openKeyboard } from "./keyboard.ts";
import { missingPrograms } from "./missingPrograms.ts";
import { type Opening, openingMeasures } from "./openTabs.ts";
import { awaitReport, type Report, report, reported } from "./report.ts";
import { floor, homeReady, idle } from "./subjects.ts";
import { addSample, printTable } from "./table.ts";

/** An extension with a key, and its worker's state before each press. */
interface Popup {
  readonly name: string;
  readonly origin: string;
  readonly page: string;
  readonly keys: string;
  readonly prepare: (parked: Parked) => Promise<unknown>;
}

async function openOnce(chromium: Chromium, press: (keys: string) => number, popup: Popup): Promise<Opening> {
  const { origin, keys } = popup;
  const find = async () => (await chromium.targets()).find(({ url }) => url === `${origin}${popup.page}`);
  const parked = await chromium.park(origin);
  await popup.prepare(parked);
  let pressedAt = 0;
  // A panel that is still closing swallows the press, and a tab that comes to the front closes a panel: then press again.
  const open = async () => {
    if (!(await find())) {
      await parked.ask(awaitReport);
      pressedAt = press(keys);
    }
    return (await parked.ask(reported)) as Report | undefined;
  };
  const { paintAt, readyAt } = await until(open, { what: `the popup of ${popup.name}` });
  // The tab's heap and nodes would count with the popup's: both live in one process.
  await parked.close();

  const target = await find();
  if (!target) throw new Error(`The popup of ${popup.name} closed by itself.`);
  const session = await chromium.attach(target.targetId);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const metrics = (await session.send("Performance.getMetrics")).metrics as { name: string; value: number }[];
  const metric = (name: string) => metrics.find(one => one.name === name)?.value ?? Number.NaN;
  await session.detach();
  press("Escape");
  await until(async () => !(await find()), { everyMs: 50, what: `the closed popup of ${popup.name}` });
  return {
    paintMs: paintAt - pressedAt,
    readyMs: readyAt - pressedAt,
    heapKb: metric("JSHeapUsedSize") / 1000,
    nodes: metric("Nodes"),
  };
}

/** Brings the browser's window to the front. */
async function focus(desktop: Desktop): Promise<void> {
  const id = await until(async () => (await desktop.managed("chromium"))[0], {
    what: "the browser's window",
  });
  const isActive = async () => Number(await desktop.tool("getactivewindow").catch(() => 0)) === Number(id);
  await until(async () => (await isActive()) || (await desktop.tool("windowactivate", id)), {
    what: "the browser's window in front",
  });
}

async function openInTurn(desktop: Desktop, folder: string, rounds: number): Promise<Map<string, Opening[]>> {
  const [limberFolder, emptyFolder] = [copyLimber(folder), writeEmpty(folder)];
  const idleFolder = copyLimber(folder, "idle");
  const idlePage = idle(addIdlePage(idleFolder, "popup/popup.html"));
  setPopup(idleFolder, idlePage.address);
  suggestKey(limberFolder, "Alt+Shift+L");
  suggestKey(emptyFolder, "Alt+Shift+K");
  suggestKey(idleFolder, "Alt+Shift+J");
  addScript(limberFolder, "popup/popup.html", report(homeReady));
  addScript(emptyFolder, floor.address, report(floor.ready));
  addScript(idleFolder, idlePage.address, report(idlePage.ready));
  const chromium = await startChromium([limberFolder, emptyFolder, idleFolder], desktop);
  const keyboard = openKeyboard(desktop);
  try {
    const limber = await chromium.install(limberFolder);
    const empty = await chromium.install(emptyFolder);
    const idleOrigin = await chromium.install(idleFolder);
    const wake = ({ wakeWorker }: Parked) => wakeWorker();
    const stop = ({ stopWorker }: Parked) => stopWorker();
    const floorPopup = { origin: empty, page: floor.address, keys: "alt+shift+k" };
    const popup = { origin: limber, page: "popup/popup.html", keys: "alt+shift+l" };
    const popups: readonly Popup[] = [
      { name: floor.name, ...floorPopup, prepare: wake },
      {
        ...{ name: idlePage.name, origin: idleOrigin, page: idlePage.address },
        ...{ keys: "alt+shift+j", prepare: wake },
      },
      { name: "popup, worker awake", ...popup, prepare: wake },
      { name: "popup, worker asleep", ...popup, prepare: stop },
    ];
    await focus(desktop);
    const samples = new Map<string, Opening[]>();
    for (let round = 0; round <= rounds; round++)
      for (const each of popups)
        addSample(samples, each.name, round, await openOnce(chromium, keyboard.press, each));
    return samples;
  } finally {
    keyboard.close();
    await chromium.close();
  }
}

/** Opens the toolbar's popup by a key in Chromium on a desktop of its own, in turn with the empty extension's. */
export async function openToolbar(rounds: number): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0) {
    console.log(`By a key from the toolbar: left out, for there is no ${missing.join(", no ")} here.`);
    return;
  }
  const folder = temporaryFolder("toolbar");
  const desktop = await openDesktop();
  try {
    const samples = await openInTurn(desktop, folder, rounds);
    printTable({ title: "By a key, from the toolbar", samples, measures: openingMeasures });
  } finally {
    await desktop.close();
    removeFolder(folder);
  }
}
