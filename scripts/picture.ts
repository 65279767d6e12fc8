/** Makes the README's picture, `screenshots/limber.png`: home, nudge, routine, and a stretch in the dark theme. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { openGallery } from "../test/gallery/visit.ts";

const window = { width: 384, height: 600, zoom: 2 } as const;
const screens = [
  { screen: "home", state: "counting", theme: "light" },
  { screen: "nudge", state: "opening", theme: "light" },
  { screen: "routine", state: "rotateRight", theme: "light" },
  { screen: "routine", state: "sideBend", theme: "dark" },
] as const;

/** A page with the pictures side by side. */
const poster = (pictures: readonly string[]) => `<!doctype html>
  <body style="margin:0;padding:32px;display:flex;gap:24px;background:#e9e2d5;width:max-content">
  ${pictures.map(data => `<img src="data:image/png;base64,${data}" width="300" style="border-radius:14px;box-shadow:0 8px 24px rgb(60 45 20 / 18%)">`).join("")}`;

execFileSync("node", ["build.mjs", "--gallery"], { stdio: "inherit" });
mkdirSync("screenshots", { recursive: true });
const gallery = await openGallery();
const pictures: string[] = [];
for (const { screen, state, theme } of screens) {
  const visit = { screen, state, query: `theme=${theme}`, window };
  const shot = await gallery.look(visit, async page => {
    // The routine is playing: wait for the hold, the end of the movement.
    if (screen === "routine") await page.waitForFunction(() => document.body.innerText.includes("Hold"));
    await page.addStyleTag({ content: ":focus { outline: none; }" });
    return page.screenshot({ encoding: "base64" });
  });
  pictures.push(shot);
}
await gallery.look(
  { screen: "home", state: "counting", window: { width: 1400, height: 560, zoom: 1 } },
  async page => {
    await page.setContent(poster(pictures));
    const body = await page.$("body");
    await body?.screenshot({ path: "screenshots/limber.png" });
  },
);
await gallery.close();
console.log("screenshots/limber.png");
