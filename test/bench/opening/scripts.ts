import type { Browser } from "puppeteer-core";
import { type Subject, whenReady } from "./subjects.ts";

/** Counts the characters and the files of all scripts that a page compiles until it is ready. */
export async function scriptsOf(browser: Browser, origin: string, { address, ready }: Subject) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const files = new Map<string, number>();
  // The page sends both events in their order: a script that it loads for the next screen comes after `isReady`.
  const isReady = new Promise<void>(resolve => session.once("Runtime.bindingCalled", () => resolve()));
  let isOver = false;
  void isReady.then(() => {
    isOver = true;
  });
  session.on("Debugger.scriptParsed", ({ url, length = 0 }) => {
    if (url.startsWith(origin) && !isOver) files.set(url, length);
  });
  await session.send("Runtime.enable");
  await session.send("Debugger.enable");
  await session.send("Runtime.addBinding", { name: "isReady" });
  await page.evaluateOnNewDocument(whenReady(ready, 'isReady("")'));
  await page.goto(`${origin}${address}`);
  await isReady;
  await page.close();
  const characters = [...files.values()].reduce((sum, length) => sum + length, 0);
  return { files: files.size, characters };
}
