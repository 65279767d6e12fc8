import { isDeepStrictEqual } from "node:util";
import { test } from "vitest";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

export const restored = part("Limber's window that the browser brings back", (get, name) => {
  /** Counts the windows that open and close from now on. */
  const countWindows = `(() => {
    const { dataset } = document.documentElement;
    const count = name => { dataset[name] = Number(dataset[name] ?? 0) + 1; };
    chrome.windows.onCreated.addListener(() => count("opened"));
    chrome.windows.onRemoved.addListener(() => count("closed"));
  })()`;
  const counted = () =>
    get().fromBehind("(({ opened, closed }) => ({ opened, closed }))(document.documentElement.dataset)");
  const sawWindows = (count: number) =>
    until(
      async () => {
        const seen = await counted();
        if (isDeepStrictEqual(seen, { opened: `${count}`, closed: `${count}` })) return true;
        throw new Error(`windows so far: ${JSON.stringify(seen)}`);
      },
      { what: `${count} windows that have opened and closed` },
    );
  /** Firefox only: what can come back. It keeps three windows at most, so those of earlier tests have to go. */
  const sessions = (body: string) =>
    get().inChrome?.(`
      const { SessionStore } = ChromeUtils.importESModule("resource:///modules/sessionstore/SessionStore.sys.mjs");
      ${body}`);
  const forgetWindows = () =>
    sessions("while (SessionStore.getClosedWindowCount() > 0) SessionStore.forgetClosedWindow(0);");
  const canComeBack = async () => Boolean(await sessions("return SessionStore.getClosedWindowCount() > 0;"));
  const reopen = async () => {
    await get().window.focus();
    await get().desktop.key("ctrl+shift+t");
  };

  const address = "chrome.runtime.getURL('popup/popup.html?surface=window&opener=person')";
  const openOwn = async () => {
    await get().fromBehind(`chrome.windows.create({ type: "popup", url: ${address} }).then(() => 0)`);
    const own = await get().page({ surface: "window" });
    await own.waitForButton("Start routine");
    return own;
  };
  test("closes itself, and the next that comes back is the person's own tab", async () => {
    await get().openOptions();
    await get().window.focus();
    await get().desktop.key("ctrl+w");
    await until(async () => !(await get().isAnyOpen()), { what: "the person's tab closed" });
    await get().fromBehind(countWindows);
    await forgetWindows();
    const own = await openOwn();
    await get().desktop.key("alt+F4");
    await own.waitForClose();

    // A window is gone once the browser has said so: only then can it bring the window back.
    await sawWindows(1);
    await reopen();
    await sawWindows(2);
    // Firefox decides a moment after a window has closed whether it can come back.
    await until(async () => !(await canComeBack()), { what: "a window that cannot come back" });
    await reopen();
    // Firefox has forgotten the window, but not that one was closed: one more press does nothing.
    if (name === "firefox") await reopen();
    await get().page({ address: "options/options.html" });
    await sawWindows(2);
  });

  /** Waits for another page in Limber's window after `move` has left the one that is open. */
  const another = async (own: Page, move: string) => {
    await own.evaluate("void (globalThis.isOld = true)");
    await own.evaluate(`void setTimeout(() => { ${move} })`);
    const hasMoved = async () => {
      const next = await get().page({ surface: "window" });
      if ((await next.evaluate("globalThis.isOld")) === true) return;
      return (await next.sees("button", "Start routine")) && next;
    };
    return until(hasMoved, { what: "the page again" });
  };

  test("stays when the person reloads it", async () => {
    await another(await openOwn(), "location.reload()");
  });

  test("stays when the person goes back in it", async () => {
    const next = await another(await openOwn(), `location.assign(${address})`);
    await another(next, "history.back()");
  });
});
