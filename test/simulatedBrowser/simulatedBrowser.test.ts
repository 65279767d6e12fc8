import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { flavours } from "./core.ts";
import type { Scope } from "./scope.ts";
import { type Options, simulateBrowser } from "./simulatedBrowser.ts";

const minute = 60_000;

/** Starts a browser whose background is a plain function of its `browser`. */
async function withBackground(run: (browser: typeof chrome, scope: Scope) => void, options: Options = {}) {
  const simulated = simulateBrowser({
    ...options,
    source: scope => run(scope.browser as typeof chrome, scope),
  });
  await simulated.begin();
  return simulated;
}

describe("worker instances", () => {
  test("a bundle sees the simulated globals", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `browser.runtime.onInstalled.addListener(async () => {
            await new Promise(done => setTimeout(done, 5000));
            const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
            await browser.storage.local.set({ at: Date.now(), iso: new Date().toISOString(), timeZone, same: globalThis.browser === browser });
          });`,
        resolveDir: ".",
      },
      ...{ bundle: true, format: "iife", write: false },
    });
    const simulated = simulateBrowser({
      source: outputFiles[0]?.text ?? "",
      start: 1e12,
      timeZone: "Asia/Tokyo",
    });
    await simulated.begin();
    await simulated.advance(5000);
    expect(simulated.errors).toEqual([]);
    const iso = new Date(1e12 + 5000).toISOString();
    expect(Object.fromEntries(simulated.storage.local.data)).toEqual({
      at: 1e12 + 5000,
      iso,
      timeZone: "Asia/Tokyo",
      same: true,
    });
  });

  test.each(flavours)(
    "fall asleep after 30 s and wake for the events they listened for (%s)",
    async flavour => {
      const received: string[] = [];
      const simulated = await withBackground(
        browser => {
          const instance = Math.random();
          browser.alarms.onAlarm.addListener(alarm => void received.push(`${alarm.name} ${instance}`));
          browser.runtime.onInstalled.addListener(
            () => void browser.alarms.create("a", { periodInMinutes: 1 }),
          );
        },
        { flavour },
      );
      await simulated.advance(29_000);
      expect(simulated.background.current()).toBeDefined();
      await simulated.advance(2000);
      expect(simulated.background.current()).toBeUndefined();
      await simulated.advance(2 * minute);
      expect(new Set(received).size).toBe(2);
      expect(simulated.background.starts()).toBe(3);
    },
  );

  test("a listener added late misses the event that started the instance", async () => {
    const received: number[] = [];
    const simulated = await withBackground(async (browser, _scope) => {
      await browser.storage.local.get();
      browser.tabs.onActivated.addListener(({ tabId }) => void received.push(tabId));
    });
    simulated.background.kill();
    simulated.tabs.open();
    await simulated.settle();
    expect(received).toEqual([]);
    const second = simulated.tabs.open();
    await simulated.settle();
    expect(received).toEqual([second]);
  });

  test("can be killed before and after any call takes effect, and get no answer", async () => {
    const done: string[] = [];
    const simulated = simulateBrowser({
      source: ({ browser }) => {
        const api = browser as typeof chrome;
        api.runtime.onInstalled.addListener(async () => {
          await api.storage.local.set({ a: 1 });
          done.push("a");
          await api.storage.local.set({ b: 1 });
          done.push("b");
        });
      },
    });
    simulated.faults.kill = ({ index }) => (index === 1 ? "before" : undefined);
    await simulated.begin();
    expect([done, [...simulated.storage.local.data.keys()]]).toEqual([["a"], ["a"]]);
    simulated.faults.kill = ({ index }) => (index === 1 ? "after" : undefined);
    await simulated.begin();
    expect([done, [...simulated.storage.local.data.keys()]]).toEqual([
      ["a", "a"],
      ["a", "b"],
    ]);
  });
});

describe("time", () => {
  test("an alarm fires 30 s after the last one at the earliest, and an alarm in the past at once", async () => {
    const received: number[] = [];
    const simulated = await withBackground(browser => {
      browser.alarms.onAlarm.addListener(() => {
        received.push(simulated.steady());
        browser.alarms.create("next", { when: simulated.now() + 1000 });
      });
      browser.runtime.onInstalled.addListener(() => void browser.alarms.create({ when: 0 }));
    });
    await simulated.advance(minute);
    expect(received).toEqual([0, 30_000, 60_000]);
  });

  test("after a suspend a missed periodic alarm fires once and keeps its phase", async () => {
    const received: number[] = [];
    const simulated = await withBackground(browser => {
      browser.alarms.onAlarm.addListener(() => void received.push((simulated.now() - start) / minute));
      browser.runtime.onInstalled.addListener(() => void browser.alarms.create({ periodInMinutes: 1 }));
    });
    const start = simulated.now();
    await simulated.suspend(3.5 * minute);
    await simulated.advance(minute);
    expect(received).toEqual([3.5, 4]);
  });

  test.each([
    ["chromium", [1, 61.5, 65]],
    ["firefox", [1, 2, 5]],
  ] as const)(
    "after the clock was set back by an hour %s fires alarms at minutes %j",
    async (flavour, fires) => {
      const received: number[] = [];
      const simulated = await withBackground(
        browser => {
          browser.alarms.onAlarm.addListener(() => void received.push(simulated.steady() / minute));
          browser.runtime.onInstalled.addListener(() => {
            browser.alarms.create("before", { delayInMinutes: 1 });
            browser.alarms.create("pending", { delayInMinutes: 5 });
          });
          browser.tabs.onActivated.addListener(
            () => void browser.alarms.create("after", { delayInMinutes: 1 }),
          );
        },
        { flavour },
      );
      await simulated.advance(minute);
      simulated.setClock(-60 * minute);
      simulated.tabs.open();
      await simulated.advance(70 * minute);
      expect(received).toEqual(fires);
    },
  );

  test.each([
    ["chromium", 6],
    ["firefox", 1],
  ] as const)("API calls keep a worker alive in Chromium only (%s: %d)", async (flavour, calls) => {
    let made = 0;
    const simulated = await withBackground(
      (browser, scope) => {
        const { setInterval } = scope as unknown as typeof globalThis;
        setInterval(() => void browser.storage.session.get().then(() => made++), 20_000);
      },
      { flavour },
    );
    await simulated.advance(2 * minute);
    expect(made).toBe(calls);
  });

  test.each([
    ["chromium", ["a"]],
    ["firefox", []],
  ] as const)("over a restart %s keeps the alarms %j", async (flavour, kept) => {
    const simulated = await withBackground(
      browser => {
        browser.runtime.onInstalled.addListener(() => {
          browser.alarms.create("a", { delayInMinutes: 60 });
          browser.storage.session.set({ gone: 1 });
          browser.storage.local.set({ kept: 1 });
        });
      },
      { flavour },
    );
    simulated.shutDown();
    await simulated.advance(minute);
    await simulated.startUp();
    expect(simulated.alarms.all().map(({ name }) => name)).toEqual(kept);
    expect([simulated.storage.session.data.size, simulated.storage.local.data.size]).toEqual([0, 1]);
  });
});

describe("the person", () => {
  test("is idle after the interval, active after the next input, and can lock the screen", async () => {
    const received: unknown[] = [];
    const simulated = await withBackground(browser => {
      browser.idle.setDetectionInterval(30);
      browser.idle.onStateChanged.addListener(state => void received.push([simulated.steady(), state]));
    });
    simulated.idle.input(10_000);
    await simulated.advance(50_000);
    simulated.idle.input();
    simulated.idle.lock();
    await simulated.advance(1000);
    simulated.idle.unlock();
    await simulated.settle();
    expect(received).toEqual([
      [40_000, "idle"],
      [50_000, "active"],
      [50_000, "locked"],
      [51_000, "active"],
    ]);
  });

  test("is reported idle again and again in Firefox, and each report wakes the event page", async () => {
    let received = 0;
    const simulated = await withBackground(
      browser => {
        browser.idle.onStateChanged.addListener(() => void received++);
      },
      { flavour: "firefox" },
    );
    await simulated.advance(4 * minute);
    expect(received).toBeGreaterThan(4);
  });
});

describe("surfaces", () => {
  test("the popup opens over a normal window only, and a refusal has the browser's own words", async () => {
    const simulated = simulateBrowser();
    const page = simulated.open("options/options.html");
    const attempt = async () => {
      const said = page.browser.action.openPopup().then(
        () => "open",
        (error: Error) => error.message,
      );
      await simulated.advance(400);
      return said;
    };
    const id = simulated.windows.front();
    simulated.windows.setState(id, "fullscreen");
    expect(await attempt()).toBe("Browser window has no toolbar.");
    simulated.windows.setState(id, "normal");
    simulated.windows.focus(-1);
    expect(await attempt()).toBe("Could not find an active browser window.");
    simulated.windows.focus(id);
    expect(await attempt()).toBe("open");
    expect(simulated.pages.popup()?.kind).toBe("popup");
    expect(await attempt()).toBe("Could not find an active browser window.");
  });

  test("Chromium reports no focused window while the popup is open, and losing the focus closes the popup", async () => {
    const received: number[] = [];
    const simulated = await withBackground(browser =>
      browser.windows.onFocusChanged.addListener(id => void received.push(id)),
    );
    const id = simulated.windows.front();
    simulated.action.click();
    await simulated.settle();
    expect(received).toEqual([-1]);
    simulated.windows.focus(-1);
    await simulated.settle();
    expect(simulated.pages.popup()).toBeUndefined();
    simulated.windows.focus(id);
    await simulated.settle();
    expect(received).toEqual([-1, id]);
  });

  test("Firefox throws on notification buttons, and without a service reports a notification as closed at once", async () => {
    const simulated = simulateBrowser({ flavour: "firefox" });
    const { browser } = simulated.open("options/options.html");
    const received: string[] = [];
    browser.notifications.onClosed.addListener(id => void received.push(id));
    const plain = { type: "basic", title: "", message: "", iconUrl: "" } as const;
    expect(() => browser.notifications.create("n", { ...plain, buttons: [{ title: "x" }] })).toThrow(
      /unsupported by Firefox/,
    );
    simulated.notifications.desk.service = false;
    await browser.notifications.create("n", plain);
    await simulated.settle();
    expect(received).toEqual(["n"]);
  });
});

describe("data and messages", () => {
  test("storage copies values, reports changes and rejects when full", async () => {
    const simulated = simulateBrowser();
    const { browser } = simulated.open("options/options.html");
    const received: unknown[] = [];
    browser.storage.onChanged.addListener((changes, area) => void received.push([changes, area]));
    const value = { list: [1] };
    await browser.storage.local.set({ value });
    value.list.push(2);
    expect(await browser.storage.local.get({ value: 0, other: 7 })).toEqual({
      value: { list: [1] },
      other: 7,
    });
    expect(received).toEqual([[{ value: { newValue: { list: [1] } } }, "local"]]);
    simulated.storage.local.setQuota(20);
    await expect(browser.storage.local.set({ more: "x".repeat(30) })).rejects.toThrow(/quota/);
    await expect(browser.storage.managed.set({ no: 1 })).rejects.toThrow();
  });

  test("a port wakes the background, carries messages both ways and reports the page's end", async () => {
    const received: unknown[] = [];
    const simulated = await withBackground(browser => {
      browser.runtime.onConnect.addListener(port => {
        port.onMessage.addListener(message => {
          received.push([port.name, message]);
          port.postMessage("echo");
        });
        port.onDisconnect.addListener(() => void received.push("gone"));
      });
    });
    simulated.background.kill();
    const page = simulated.open("popup/popup.html", "popup");
    const port = page.browser.runtime.connect({ name: "popup" });
    port.onMessage.addListener(message => void received.push(message));
    port.postMessage("hello");
    await simulated.settle();
    page.close();
    await simulated.settle();
    expect(received).toEqual([["popup", "hello"], "echo", "gone"]);
  });

  test("a killed background disconnects its pages", async () => {
    const simulated = await withBackground(browser => browser.runtime.onConnect.addListener(() => {}));
    let gone = false;
    const port = simulated.open("popup/popup.html", "popup").browser.runtime.connect();
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    await simulated.settle();
    simulated.background.kill();
    await simulated.settle();
    expect(gone).toBe(true);
    expect(() => port.postMessage(1)).toThrow(/disconnected/);
  });

  test("messages are answered by a promise or by sendResponse", async () => {
    const simulated = await withBackground(browser => {
      browser.runtime.onMessage.addListener((message, _sender, respond) => {
        setTimeout(() => respond(message + 1), 0);
        return true;
      });
    });
    const { browser } = simulated.open("options/options.html");
    expect(await browser.runtime.sendMessage(1)).toBe(2);
  });

  test("texts fill in placeholders and substitutions", () => {
    const messages = {
      left: { message: "$MINUTES$ of $2 left, $$5", placeholders: { minutes: { content: "$1" } } },
    };
    const { i18n } = simulateBrowser({ messages }).open("popup/popup.html").browser;
    expect(i18n.getMessage("left", ["3", "30"])).toBe("3 of 30 left, $5");
    expect(i18n.getMessage("unknown")).toBe("");
  });
});
