import { expect, test } from "vitest";
import {
  almostDue,
  nudgeIsDeferred,
  nudgeIsShown,
  orState,
  stored,
  storedNudge,
  storeState,
} from "../../../browsers/extension/limber.ts";
import { hiddenFor } from "../../../browsers/extension/storedState.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const second = 1_000;
const minute = 60 * second;

export const outOfSight = part("Limber's window, minimised while it shows a nudge", get => {
  test("counts as closed without an answer after five minutes", async () => {
    const address = "chrome.runtime.getURL('popup/popup.html?surface=window&opener=person')";
    await get().fromBehind(`chrome.windows.create({ type: "popup", url: ${address} }).then(() => 0)`);
    const own = await get().page({ surface: "window" });
    await own.waitForButton("Start routine");
    await almostDue(get());
    await activeUntil(get().desktop, orState(get(), own.waitForButton("Skip")));
    await nudgeIsShown(get());
    expect(await storedNudge(get())).toMatchObject({ surface: "window" });

    const { desktop, window } = get();
    await desktop.tool("windowminimize", await desktop.tool("getactivewindow"));
    await window.focus();
    const isHidden = async () => hiddenFor((await stored(get())).state) !== undefined;
    await until(isHidden, { what: "a report that the window is out of sight" });
    const { state, settings } = await stored(get());
    await storeState(get(), hiddenFor(state, 5 * minute - 10 * second) ?? state, settings);
    await activeUntil(desktop, nudgeIsDeferred(get()));
    expect(await storedNudge(get())).toMatchObject({ why: "dismissed" });
  });
});
