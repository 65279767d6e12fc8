import { launch } from "puppeteer-core";
import { mkdtempSync, writeFileSync, cpSync } from "node:fs";
import { writeEmpty } from "./opening/extensions.ts";
import { whenReady, homeReady } from "./opening/subjects.ts";
const dirs = process.argv.slice(3);
const tmp = mkdtempSync("/tmp/ab-");
const browser = await launch({ executablePath: "/usr/bin/chromium", pipe: true, enableExtensions: true, args: ["--no-sandbox", "--window-size=1280,900"] });
const subjects: { n: string; url: string; ready: string; base: string }[] = [];
const eid = await browser.installExtension(writeEmpty(tmp));
subjects.push({ n: "empty", base: `chrome-extension://${eid}/`, url: "popup.html", ready: "h1" });
for (const d of dirs) { const c = `${tmp}/${d.split("/").pop()}`; cpSync(d, c, { recursive: true }); writeFileSync(c + "/options/welcome/welcome.html", "<!doctype html>"); const id = await browser.installExtension(c); subjects.push({ n: d, base: `chrome-extension://${id}/`, url: "popup/popup.html?surface=window", ready: homeReady }); }
await new Promise(r => setTimeout(r, 3000));
const res = new Map<string, [number, number][]>();
const R = Number(process.argv[2]);
for (let r = 0; r <= R; r++) for (const s of subjects.toSorted(() => Math.random() - 0.5)) {
  const parked = await browser.newPage(); await parked.goto(`${s.base}manifest.json`);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(whenReady(s.ready, "globalThis.readyMs = performance.now()"));
  await page.goto(s.base + s.url);
  await page.waitForFunction(`globalThis.readyMs !== undefined && performance.getEntriesByName("first-contentful-paint")[0]`);
  const v = await page.evaluate(`[performance.getEntriesByName("first-contentful-paint")[0].startTime, readyMs]`) as [number, number];
  if (r) res.set(s.n, [...(res.get(s.n) ?? []), v]);
  await parked.close(); await page.close();
}
await browser.close();
const med = (v: number[]) => v.toSorted((a, b) => a - b)[v.length >> 1]!;
const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
const f = res.get("empty")!;
for (const [n, v] of res) console.log(n.padEnd(8), [0, 1].map(k => `${med(v.map(x => x[k]!)).toFixed(0)} x${(med(v.map(x => x[k]!)) / med(f.map(x => x[k]!))).toFixed(2)} mean x${(mean(v.map(x => x[k]!)) / mean(f.map(x => x[k]!))).toFixed(2)}`).join("   "));
