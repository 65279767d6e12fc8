import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCommand } from "../../../../src/core/nudge/parse/parseCommand.ts";
import { parseState } from "../../../../src/core/nudge/parse/parseState.ts";
import { flavours } from "../../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const reached = { elapsedMs: 1500, done: 3 };
/** Each kind of message that Limber's pages send. */
const known = [
  { what: "startRoutine", kind: "full", page: "p" },
  { what: "resumeRoutine", page: "p", ...reached },
  { what: "reportProgress", page: "p", ...reached },
  { what: "pauseRoutine", page: "p", ...reached },
  { what: "endRoutine", ...reached },
  { what: "snooze" },
  { what: "skip" },
  { what: "undo" },
  { what: "pause", until: null },
  { what: "resume" },
  { what: "togglePause" },
  { what: "testNudge" },
  { what: "clearQuarantine" },
];

/** A port as the background gets it from a connection; `post` sends a message through it. */
function forgePort(name: unknown, sender?: object) {
  const greetings: unknown[] = [];
  const listeners: ((value: unknown) => void)[] = [];
  const onMessage = { addListener: (tell: (value: unknown) => void) => void listeners.push(tell) };
  const onDisconnect = { addListener: () => {} };
  const postMessage = (greeting: unknown) => void greetings.push(greeting);
  const post = (value: unknown) => {
    for (const tell of listeners) tell(value);
  };
  return { port: { name, sender, onMessage, onDisconnect, postMessage }, greetings, post };
}

describe.each(flavours)("the background in %s", flavour => {
  async function begin() {
    const calls: string[] = [];
    const watch = ({ name }: { name: string }) => void calls.push(name);
    const browser = simulateBrowser({
      ...{ flavour, watch, source: await bundleFor(flavour), messages: messages() },
    });
    // No effect may be under way when a test looks.
    browser.faults.latency = () => 0;
    await browser.begin();
    await browser.advance(60_000);
    browser.storage.local.put({ quarantine: [{ at: 1, key: "settings", fields: ["a"], value: { a: 1 } }] });
    await browser.settle();
    const problems = () => [...browser.errors, ...browser.log.filter(([level]) => level === "error")];
    return { browser, calls, problems, stored: () => Object.fromEntries(browser.storage.local.data) };
  }

  const { id, base } = simulateBrowser({ flavour });
  const own = `${base}popup/popup.html`;
  const strangers: readonly [string, object][] = [
    ["a content script", { id, url: "https://limber.example/", tab: { id: 1, windowId: 1 } }],
    ["another extension", { id: "other@simulated", url: base.replace("limber", "other") }],
    ["another extension that names an own page", { id: "other@simulated", url: own }],
    ["a web page with an own page in its address", { id, url: `https://limber.example/?${own}` }],
    ["a host that begins like the own one", { id, url: own.replace("limber/", "limber.example/") }],
    ["a web page", { url: "https://limber.example/", origin: "https://limber.example" }],
    ["an own id without an address", { id }],
    ["an own page without an id", { url: own }],
    ["a native application", { nativeApplication: "limber" }],
    ["nobody", {}],
  ];

  test.each(strangers)("hears no message and no connection of %s", async (_, sender) => {
    const { browser, calls, problems, stored } = await begin();
    const before = stored();
    calls.length = 0;
    for (const message of [...known, "closeForGood"]) browser.tell(message, sender);
    const { port, greetings, post } = forgePort("window:p", sender);
    browser.connect(port);
    await browser.settle();
    post({ isHidden: true });
    await browser.settle();
    expect(calls).toEqual([]);
    expect(greetings).toEqual([]);
    expect(stored()).toEqual(before);
    expect(problems()).toEqual([]);
  });

  test("hears the same messages and connections of its own pages", async () => {
    const { browser, calls, problems, stored } = await begin();
    for (const message of known) {
      calls.length = 0;
      browser.tell(message);
      await browser.settle();
      expect(calls, message.what).not.toEqual([]);
    }
    expect(stored()).not.toHaveProperty("quarantine");
    const { port, greetings } = forgePort("window:p", { id, url: `${own}?surface=window` });
    browser.connect(port);
    await browser.settle();
    expect(greetings).toEqual(["here"]);
    expect(problems()).toEqual([]);
  });

  test("ignores a connection whose name no page has", async () => {
    const { browser, calls, problems } = await begin();
    calls.length = 0;
    for (const name of [
      "",
      ":",
      "popup",
      "popup:",
      "badge:p",
      "popup:a:b",
      `window:${"p".repeat(65)}`,
      "x popup:p",
    ]) {
      const { port, greetings } = forgePort(name, { id, url: own });
      browser.connect(port);
      await browser.settle();
      expect(greetings, name).toEqual([]);
    }
    expect(calls).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test("does nothing with a message that no page sends, and stores nothing unreadable for any", async () => {
    const { browser, problems, stored } = await begin();
    const value = fc.oneof(fc.jsonValue(), fc.double(), fc.integer());
    const almost = fc
      .tuple(
        fc.constantFrom(...known),
        fc.dictionary(
          fc.constantFrom("what", "kind", "page", "until", "elapsedMs", "done", "fromStart", "__proto__"),
          value,
        ),
      )
      .map(([message, wrong]) => ({ ...message, ...wrong }));
    const check = async (message: unknown) => {
      const before = stored();
      browser.tell(message);
      await browser.settle();
      expect(problems()).toEqual([]);
      const clears = Reflect.get(Object(message), "what") === "clearQuarantine";
      if (!parseCommand(message) && !clears) expect(stored()).toEqual(before);
      expect(parseState(stored().state, browser.now()).unreadable).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(fc.oneof(fc.jsonValue(), almost), check), { numRuns: 500 });
  });

  test("does nothing with a report of sight that no page sends", async () => {
    const { browser, problems, stored } = await begin();
    const { port, post } = forgePort("window:p", { id, url: own });
    browser.connect(port);
    await browser.settle();
    const before = stored();
    const check = async (report: unknown) => {
      post(report);
      await browser.settle();
      expect(problems()).toEqual([]);
      expect(stored()).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(fc.jsonValue(), check));
  });
});
