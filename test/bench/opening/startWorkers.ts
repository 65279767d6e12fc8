import { statSync } from "node:fs";
import { join } from "node:path";
import { removeFolder, temporaryFolder } from "../../browsers/processes.ts";
import { until } from "../../browsers/wait.ts";
import { type Parked, startChromium } from "./chromium.ts";
import { compileTimes } from "./compileTimes.ts";
import { copyLimber, workerFiles, wrapWorker, writeEmpty } from "./extensions.ts";
import { floor } from "./subjects.ts";
import { addSample, printTable } from "./table.ts";

/** One start of a worker, in ms: from the event, and from the first line, until every listener is in place. */
interface Start {
  readonly wakeMs: number;
  readonly runMs: number;
}

const firstLine = "globalThis.benchBegan = performance.now();";
const lastLine = `{
  const readyAt = performance.timeOrigin + performance.now();
  const runMs = performance.now() - benchBegan;
  new BroadcastChannel("start").postMessage({ readyAt, runMs });
}`;

/** Sends the event that starts the worker, and waits for the worker's last line. */
const startWorker = `new Promise((resolve, reject) => {
  globalThis.starts ??= new BroadcastChannel("start");
  const at = performance.timeOrigin + performance.now();
  starts.onmessage = ({ data }) => resolve({ wakeMs: data.readyAt - at, runMs: data.runMs });
  chrome.runtime.sendMessage({}).catch(() => undefined);
  setTimeout(reject, 10_000, new Error("the worker did not start"));
})`;

const startOnce = ({ stopWorker, ask }: Parked): Promise<Start> =>
  // The worker may start by itself between the two steps: then it is stopped again.
  until(
    async () => {
      await stopWorker();
      return (await ask(startWorker)) as Start;
    },
    { what: "a start of the worker" },
  );

const kB = (folder: string, files: Iterable<string>) =>
  ([...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000).toFixed(1);

/** Stops the worker of Limber and of the empty extension in turn, starts it by an event, and prints the table. */
export async function startWorkers(rounds: number): Promise<void> {
  const folder = temporaryFolder("workers");
  const folders = { [floor.name]: writeEmpty(folder), "Limber's worker": copyLimber(folder) };
  const files = new Map(Object.entries(folders).map(([name, path]) => [name, [...workerFiles(path)]]));
  const sizes = new Map(
    Object.entries(folders).map(([name, path]) => [name, kB(path, files.get(name) ?? [])]),
  );
  for (const path of Object.values(folders)) wrapWorker(path, firstLine, lastLine);
  const tracing = compileTimes();
  const chromium = await startChromium(Object.values(folders), undefined, tracing.hear);
  try {
    const workers = new Map<string, Parked>();
    for (const [name, path] of Object.entries(folders))
      workers.set(name, await chromium.park(await chromium.install(path)));
    const starts = new Map<string, Start[]>();
    const inTurn = async (from: number, to: number) => {
      for (let round = from; round <= to; round++)
        for (const [name, worker] of workers) addSample(starts, name, round, await startOnce(worker));
    };
    await inTurn(0, rounds);
    const compiled = await tracing.during(chromium.send, async () => {
      for (let round = 0; round < rounds; round++)
        for (const worker of workers.values()) await startOnce(worker);
    });
    const compileMs = new Map(
      [...workers].map(([name, { origin }]) => [
        name,
        compiled((files.get(name) ?? []).map(file => `${origin}${file}`)),
      ]),
    );
    printTable({
      title: "The worker",
      samples: starts,
      measures: {
        "event to listeners, ms": ({ wakeMs }: Start) => wakeMs,
        "first to last line, ms": ({ runMs }: Start) => runMs,
      },
      once: { "compiled, ms": compileMs, "script, kB": sizes },
    });
  } finally {
    await chromium.close();
    removeFolder(folder);
  }
}
