import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { browsingFor, preset } from "../../../browsers/extension/limber.ts";
import { update } from "../../../browsers/extension/update.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const deadBackground = part("an update whose background throws at its first line", (get, name) => {
  test("is told by the popup; the routine plays nevertheless, and Reload Limber starts it again", async () => {
    await preset(get(), browsingFor(10 * 60_000));
    const script = join(get().folder, "background.js");
    const whole = readFileSync(script, "utf8");
    writeFileSync(script, `throw new Error("broken");\n${whole}`);
    await update(get());
    const popup = await get().openToolbarPopup();
    await popup.waitFor("Nothing is being counted");
    await popup.click("Short version");
    await popup.waitForHeading("Standing Back Arch");
    await popup.waitForButton("Pause");
    await popup.close();
    // Firefox reloads what it has installed, the broken update.
    if (name === "firefox") return;
    writeFileSync(script, whole);
    const again = await get().openToolbarPopup();
    await again.click("Reload Limber");
    await until(() => get().isWorkerAlive(), { what: "a background" });
  });
});
