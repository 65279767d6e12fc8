import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Flavour } from "./core.ts";
import type { Scope } from "./scope.ts";
import { memoryBrowser, type Options } from "./simulatedBrowser.ts";

const minute = 60_000;

/** A background as a plain function of its `browser`, in a browser that has begun. */
async function withBackground(run: (browser: typeof chrome, scope: Scope) => void, options: Options = {}) {
  const memory = memoryBrowser({ ...options, source: scope => run(scope.browser as typeof chrome, scope) });
  await memory.begin();
  return memory;
}

const flavours: Flavour[] = ["chromium", "firefox"];

describe("the background's lives", () => {
  test("the built text of an extension sees simulated globals, through the polyfill", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import browser from "webextension-polyfill";
          browser.runtime.onInstalled.addListener(async () => {
            await new Promise(done => setTimeout(done, 5000));
            const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
            await browser.storage.local.set({ at: Date.now(), iso: new Date().toISOString(), zone, same: globalThis.browser === browser });
          });`,
        resolveDir: ".",
      },
      ...{ bundle: true, format: "iife", write: false },
    });
    const memory = memoryBrowser({ source: outputFiles[0]?.text ?? "", start: 1e12, zone: "Asia/Tokyo" });
    await memory.begin();
    await memory.advance(5000);
    expect(memory.errors).toEqual([]);
    const iso = new Date(1e12 + 5000).toISOString();
    expect(Object.fromEntries(memory.storage.local.data)).toEqual({
      at: 1e12 + 5000,
      iso,
      zone: "Asia/Tokyo",
      same: true,
    });
  });

  test.each(flavours)(
    "fall asleep after 30 s and are woken by what they listened for (%s)",
    async flavour => {
      const heard: string[] = [];
      const memory = await withBackground(
        browser => {
          const life = Math.random();
          browser.alarms.onAlarm.addListener(alarm => void heard.push(`${alarm.name} ${life}`));
          browser.runtime.onInstalled.addListener(
            () => void browser.alarms.create("a", { periodInMinutes: 1 }),
          );
        },
        { flavour },
      );
      await memory.advance(29_000);
      expect(memory.background.current()).toBeDefined();
      await memory.advance(2000);
      expect(memory.background.current()).toBeUndefined();
      await memory.advance(2 * minute);
      expect(new Set(heard).size).toBe(2);
      expect(memory.background.starts()).toBe(3);
    },
  );

  test("a listener added late misses the event that woke the life", async () => {
    const heard: number[] = [];
    const memory = await withBackground(async (browser, _scope) => {
      await browser.storage.local.get();
      browser.tabs.onActivated.addListener(({ tabId }) => void heard.push(tabId));
    });
    memory.background.kill();
    memory.tabs.open();
    await memory.settle();
    expect(heard).toEqual([]);
    const second = memory.tabs.open();
    await memory.settle();
    expect(heard).toEqual([second]);
  });

  test("can be killed before and after any call takes effect, and never hear of it", async () => {
    const done: string[] = [];
    const memory = memoryBrowser({
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
    memory.faults.kill = ({ index }) => (index === 1 ? "before" : undefined);
    await memory.begin();
    expect([done, [...memory.storage.local.data.keys()]]).toEqual([["a"], ["a"]]);
    memory.faults.kill = ({ index }) => (index === 1 ? "after" : undefined);
    await memory.begin();
    expect([done, [...memory.storage.local.data.keys()]]).toEqual([
      ["a", "a"],
      ["a", "b"],
    ]);
  });
});

describe("time", () => {
  test("an alarm comes no sooner than 30 s after the last, and one in the past at once", async () => {
    const heard: number[] = [];
    const memory = await withBackground(browser => {
      browser.alarms.onAlarm.addListener(() => {
        heard.push(memory.steady());
        browser.alarms.create("next", { when: memory.now() + 1000 });
      });
      browser.runtime.onInstalled.addListener(() => void browser.alarms.create({ when: 0 }));
    });
    await memory.advance(minute);
    expect(heard).toEqual([0, 30_000, 60_000]);
  });

  test("after a suspend a missed periodic alarm fires once and keeps its phase", async () => {
    const heard: number[] = [];
    const memory = await withBackground(browser => {
      browser.alarms.onAlarm.addListener(() => void heard.push((memory.now() - start) / minute));
      browser.runtime.onInstalled.addListener(() => void browser.alarms.create({ periodInMinutes: 1 }));
    });
    const start = memory.now();
    await memory.suspend(3.5 * minute);
    await memory.advance(minute);
    expect(heard).toEqual([3.5, 4]);
  });

  test.each([
    ["chromium", ["a"]],
    ["firefox", []],
  ] as const)("over a restart %s keeps %j of its alarms", async (flavour, kept) => {
    const memory = await withBackground(
      browser => {
        browser.runtime.onInstalled.addListener(() => {
          browser.alarms.create("a", { delayInMinutes: 60 });
          browser.storage.session.set({ gone: 1 });
          browser.storage.local.set({ kept: 1 });
        });
      },
      { flavour },
    );
    memory.shutDown();
    await memory.advance(minute);
    await memory.startUp();
    expect(memory.alarms.all().map(({ name }) => name)).toEqual(kept);
    expect([memory.storage.session.data.size, memory.storage.local.data.size]).toEqual([0, 1]);
  });
});

describe("the person", () => {
  test("goes idle after the interval, is back with the next input, and can lock", async () => {
    const heard: unknown[] = [];
    const memory = await withBackground(browser => {
      browser.idle.setDetectionInterval(30);
      browser.idle.onStateChanged.addListener(state => void heard.push([memory.steady(), state]));
    });
    memory.idle.input(10_000);
    await memory.advance(50_000);
    memory.idle.input();
    memory.idle.lock();
    await memory.advance(1000);
    memory.idle.unlock();
    await memory.settle();
    expect(heard).toEqual([
      [40_000, "idle"],
      [50_000, "active"],
      [50_000, "locked"],
      [51_000, "active"],
    ]);
  });

  test("is reported idle again and again by Firefox, whose page wakes for it", async () => {
    let heard = 0;
    const memory = await withBackground(
      browser => {
        browser.idle.onStateChanged.addListener(() => void heard++);
      },
      { flavour: "firefox" },
    );
    await memory.advance(4 * minute);
    expect(heard).toBeGreaterThan(4);
  });
});

describe("surfaces", () => {
  test("the popup opens over a normal window and is refused elsewhere, as each browser words it", async () => {
    const memory = memoryBrowser();
    const page = memory.open("options/options.html");
    const attempt = async () => {
      const said = page.browser.action.openPopup().then(
        () => "open",
        (error: Error) => error.message,
      );
      await memory.advance(400);
      return said;
    };
    const id = memory.windows.front();
    memory.windows.setState(id, "fullscreen");
    expect(await attempt()).toBe("Browser window has no toolbar.");
    memory.windows.setState(id, "normal");
    memory.windows.focus(-1);
    expect(await attempt()).toBe("Could not find an active browser window.");
    memory.windows.focus(id);
    expect(await attempt()).toBe("open");
    expect(memory.pages.popup()?.kind).toBe("popup");
    expect(await attempt()).toBe("Could not find an active browser window.");
  });

  test("an open popup makes Chromium say that no window has the focus; losing the focus closes it", async () => {
    const heard: number[] = [];
    const memory = await withBackground(browser =>
      browser.windows.onFocusChanged.addListener(id => void heard.push(id)),
    );
    const id = memory.windows.front();
    memory.action.click();
    await memory.settle();
    expect(heard).toEqual([-1]);
    memory.windows.focus(-1);
    await memory.settle();
    expect(memory.pages.popup()).toBeUndefined();
    memory.windows.focus(id);
    await memory.settle();
    expect(heard).toEqual([-1, id]);
  });

  test("Firefox throws on notification buttons, and without a service reports what nobody saw as closed", async () => {
    const memory = memoryBrowser({ flavour: "firefox" });
    const { browser } = memory.open("options/options.html");
    const heard: string[] = [];
    browser.notifications.onClosed.addListener(id => void heard.push(id));
    const plain = { type: "basic", title: "", message: "", iconUrl: "" } as const;
    expect(() => browser.notifications.create("n", { ...plain, buttons: [{ title: "x" }] })).toThrow(
      /unsupported by Firefox/,
    );
    memory.notifications.desk.service = false;
    await browser.notifications.create("n", plain);
    await memory.settle();
    expect(heard).toEqual(["n"]);
  });
});

describe("data and messages", () => {
  test("stored values are copies, changes are told, and a full disk refuses", async () => {
    const memory = memoryBrowser();
    const { browser } = memory.open("options/options.html");
    const heard: unknown[] = [];
    browser.storage.onChanged.addListener((changes, area) => void heard.push([changes, area]));
    const value = { list: [1] };
    await browser.storage.local.set({ value });
    value.list.push(2);
    expect(await browser.storage.local.get({ value: 0, other: 7 })).toEqual({
      value: { list: [1] },
      other: 7,
    });
    expect(heard).toEqual([[{ value: { newValue: { list: [1] } } }, "local"]]);
    memory.storage.local.setQuota(20);
    await expect(browser.storage.local.set({ more: "x".repeat(30) })).rejects.toThrow(/quota/);
    await expect(browser.storage.managed.set({ no: 1 })).rejects.toThrow();
  });

  test("a port wakes the background, carries messages both ways, and tells of the page's end", async () => {
    const heard: unknown[] = [];
    const memory = await withBackground(browser => {
      browser.runtime.onConnect.addListener(port => {
        port.onMessage.addListener(message => {
          heard.push([port.name, message]);
          port.postMessage("echo");
        });
        port.onDisconnect.addListener(() => void heard.push("gone"));
      });
    });
    memory.background.kill();
    const page = memory.open("popup/popup.html", "popup");
    const port = page.browser.runtime.connect({ name: "popup" });
    port.onMessage.addListener(message => void heard.push(message));
    port.postMessage("hello");
    await memory.settle();
    page.close();
    await memory.settle();
    expect(heard).toEqual([["popup", "hello"], "echo", "gone"]);
  });

  test("a killed background hangs up on its pages", async () => {
    const memory = await withBackground(browser => browser.runtime.onConnect.addListener(() => {}));
    let gone = false;
    const port = memory.open("popup/popup.html", "popup").browser.runtime.connect();
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    await memory.settle();
    memory.background.kill();
    await memory.settle();
    expect(gone).toBe(true);
    expect(() => port.postMessage(1)).toThrow(/disconnected/);
  });

  test("messages are answered by a promise or by sendResponse", async () => {
    const memory = await withBackground(browser => {
      browser.runtime.onMessage.addListener((message, _sender, respond) => {
        setTimeout(() => respond(message + 1), 0);
        return true;
      });
    });
    const { browser } = memory.open("options/options.html");
    expect(await browser.runtime.sendMessage(1)).toBe(2);
  });

  test("texts fill placeholders and substitutions", () => {
    const messages = {
      left: { message: "$MINUTES$ of $2 left, $$5", placeholders: { minutes: { content: "$1" } } },
    };
    const { i18n } = memoryBrowser({ messages }).open("popup/popup.html").browser;
    expect(i18n.getMessage("left", ["3", "30"])).toBe("3 of 30 left, $5");
    expect(i18n.getMessage("unknown")).toBe("");
  });
});
