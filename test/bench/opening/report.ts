import { whenReady } from "./subjects.ts";

/** A script for a popup: tells the extension's tab when the popup's first paint with content was and when it was ready, in ms since 1970. */
export const report = (ready: string) => `{
  const now = () => performance.timeOrigin + performance.now();
  const painted = new Promise(resolve =>
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName("first-contentful-paint");
      if (!entry) return;
      observer.disconnect();
      resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: "paint", buffered: true }),
  );
  const isReady = new Promise(resolve => { ${whenReady(ready, "resolve(now())")} });
  Promise.all([painted, isReady]).then(([paintAt, readyAt]) =>
    new BroadcastChannel("opening").postMessage({ paintAt, readyAt }),
  );
}`;

/** A script for the extension's tab, before the key: `opened` becomes the promise of the next report. */
export const awaitReport = `
  globalThis.channel ??= new BroadcastChannel("opening");
  globalThis.opened = new Promise(resolve => { channel.onmessage = ({ data }) => resolve(data); });
  true`;

/** A script for the extension's tab, after the key: the report, or nothing if none comes in three seconds. */
export const reported = "Promise.race([opened, new Promise(resolve => setTimeout(resolve, 3_000))])";

/** When the popup was painted and ready, in ms since 1970. */
export interface Report {
  readonly paintAt: number;
  readonly readyAt: number;
}
