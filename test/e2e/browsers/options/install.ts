import { expect, test } from "vitest";
import manifest from "../../../../manifest.json" with { type: "json" };
import { part } from "../each.ts";

export const install = part("right after the installation", get => {
  test("the toolbar button opens the popup with its four buttons", async () => {
    const popup = await get().openToolbarPopup();
    for (const name of ["Start routine", "Short version", "Pause reminders", "Options"])
      await popup.waitForButton(name);
    expect(await popup.text()).toContain("30 min");
  });

  test("the popup opens the options, with their defaults", async () => {
    const popup = await get().openToolbarPopup();
    await popup.click("Options");
    const options = await get().page({ address: "options/options.html" });
    expect(await options.value("Remind me after")).toBe("30");
    expect(await options.value("Snooze for")).toBe("5");
    await options.press("More asking again, being away");
    expect(await options.value("Away counts as a break after")).toBe("5");
    expect(await options.value("Without mouse and keys, stop the clock after")).toBe("60");
    expect(await options.isChecked("Popup at a good moment")).toBe(true);
    expect(await options.isChecked("Standard")).toBe(true);
    await options.waitForButton("Restore defaults");
  });

  test("every key that Limber suggests is Limber's: the browser keeps none of them back", async () => {
    const suggested = Object.entries(manifest.commands).map(([name, command]) => [
      name,
      "suggested_key" in command ? Object.values(Object(command.suggested_key)).join() : "",
    ]);
    const list =
      "chrome.commands.getAll().then(all => all.map(({ name, shortcut }) => [name, shortcut ?? '']))";
    expect(await get().fromBehind(list)).toEqual(expect.arrayContaining(suggested));
  });
});
