import type { Instant, Ms } from "../../src/core/time/time.ts";
import { createAction } from "./api/action.ts";
import { createAlarms } from "./api/alarms.ts";
import { createCommands } from "./api/commands.ts";
import { createIdle } from "./api/idle.ts";
import { createNotifications } from "./api/notifications.ts";
import { createPermissions } from "./api/permissions.ts";
import { createRuntime } from "./api/runtime.ts";
import { createStorage } from "./api/storage.ts";
import { createTabs } from "./api/tabs.ts";
import { createWindows } from "./api/windows.ts";
import { createBackground } from "./background.ts";
import { createClock, settle } from "./clock.ts";
import { type Context, fire } from "./context.ts";
import type { Call, Core, Faults, Flavour } from "./core.ts";
import { i18nApi, type Messages } from "./i18n.ts";
import { lazily } from "./lazily.ts";
import { createPages, type Page } from "./pages.ts";
import type { Source } from "./scope.ts";

/** The options of a simulated browser. */
export type Options = {
  flavour?: Flavour;
  /** The wall clock at the start; a Monday morning by default. */
  start?: Instant;
  timeZone?: string;
  /** The background: the bundle's text, or a function that receives the simulated globals. */
  source?: Source;
  manifest?: Readonly<Record<string, unknown>>;
  messages?: Messages;
  language?: string;
  /** How long a background instance stays alive after its last event; 30 s by default. */
  lifespan?: Ms;
  /** The minimum time between two alarms; 30 s in Chromium by default. */
  alarmFloor?: Ms;
  /** Called with each extension page that opens, in place of its script. */
  onPage?: (page: Page) => void;
  /** Called for each API call that takes effect. */
  watch?: (call: Call) => void;
};

/** Why the background starts: with the browser, after an install or update, or with a browser that was updated. */
export type Reason = "startup" | "install" | "update" | "browserUpdate";

const id = "limber@simulated";

/**
 * Simulates a WebExtension browser: one window with one tab, a person who has just touched the machine, and a background that
 * sleeps until `begin`. Time passes only when told to. Works in Node and in a page.
 */
export function simulateBrowser(options: Options = {}) {
  const { flavour = "chromium", manifest = {}, messages = {}, language = "en" } = options;
  const scheme = flavour === "chromium" ? "chrome-extension" : "moz-extension";
  const base = `${scheme}://limber/`;
  const clock = createClock(options.start ?? Date.UTC(2026, 2, 2, 9), options.timeZone ?? "UTC");
  const faults: Faults = {};
  const core: Core = {
    ...{ flavour, clock, faults, errors: [], log: [], pages: new Set(), watch: options.watch ?? (() => {}) },
    shelf: new Map(),
    post: job => queueMicrotask(job),
    emit: (name, ...args) =>
      queueMicrotask(() => {
        for (const page of [...core.pages]) fire(core, page, name, args);
        background.deliver(name, args);
      }),
  };

  // The only cast of the simulated API to the real type.
  const api = (context: Context) => apiFor(context) as unknown as typeof chrome;
  const background = createBackground(core, options.source ?? (() => {}), options.lifespan ?? 30_000, api);
  const pages = createPages(core, base, api);
  const windows = createWindows(core, pages, new Map());
  const installed = Array.isArray(manifest.permissions)
    ? manifest.permissions.map(String)
    : ["alarms", "storage", "idle", "notifications"];
  const permissions = createPermissions(core, installed);
  const tabs = createTabs(core, pages, windows, permissions.granted);
  const storage = createStorage(core);
  const alarms = createAlarms(core, options.alarmFloor ?? (flavour === "chromium" ? 30_000 : 0));
  const idle = createIdle(core, background);
  const popup = `${base}popup/popup.html`;
  const action = createAction(core, pages, windows, { title: String(manifest.name ?? "Limber"), popup });
  const notifications = createNotifications(core);
  const commands = createCommands(core, manifest.commands);
  const openTab = (url: string) => void tabs.openPage(url);
  const runtime = createRuntime(core, background, pages, openTab, { id, base, manifest });
  const i18n = i18nApi(messages, language, id);

  const apiFor = (context: Context): object =>
    lazily({
      runtime: () => runtime.api(context),
      extension: () => runtime.extensionApi(context),
      storage: () => storage.api(context),
      alarms: () => alarms.api(context),
      idle: () => idle.api(context),
      windows: () => windows.api(context),
      tabs: () => tabs.api(context),
      action: () => action.api(context),
      notifications: () => notifications.api(context),
      permissions: () => permissions.api(context),
      commands: () => commands.api(context),
      i18n: () => i18n,
    });

  pages.onPopupMoved(windows.reportFocus);
  if (options.onPage) pages.onOpen(options.onPage);
  windows.open();

  /** Each browser's own name for its update. */
  const browserUpdate = flavour === "firefox" ? "browser_update" : "chrome_update";

  /** Without a reason Limber was installed before: no page opens that a simulated person would have to close. */
  const begin = async (reason: Reason = "browserUpdate") => {
    await settle();
    background.start();
    if (reason === "startup") core.emit("runtime.onStartup");
    else
      core.emit("runtime.onInstalled", {
        reason: reason === "browserUpdate" ? browserUpdate : reason,
        ...(reason === "update" ? { previousVersion: "0.0.1" } : {}),
      });
    await settle();
  };

  return {
    ...{
      flavour,
      faults,
      errors: core.errors,
      log: core.log,
      shelf: core.shelf,
      background,
      pages,
      windows,
      tabs,
      storage,
      alarms,
      idle,
      action,
      notifications,
      permissions,
      commands,
    },
    now: clock.now,
    steady: clock.steady,
    settle,
    advance: clock.advance,
    /** Passes time until the wall clock shows `at`, and runs the tasks due in order. */
    advanceTo: (at: Instant): Promise<void> => clock.advance(Math.max(0, at - clock.now())),
    /** Runs a function after a while. */
    after: clock.after,
    /** Moves the wall clock by `by`. */
    setClock(by: Ms): void {
      clock.shift(by);
      alarms.moved(by);
    },
    /** The machine sleeps: only the wall clock goes on; missed alarms fire once on waking. */
    async suspend(duration: Ms): Promise<void> {
      clock.shift(duration);
      alarms.recheck();
      await settle();
    },
    setTimeZone: clock.setTimeZone,
    timeZone: clock.timeZone,
    /** Opens an extension page in a tab, or as the toolbar popup. */
    open: (path: string, kind: "tab" | "popup" = "tab"): Page =>
      kind === "popup"
        ? pages.open("popup", runtime.url(path), windows.front(), -1)
        : tabs.openPage(runtime.url(path)),
    begin,
    /** A page sends the background a message, and nothing else of the page matters. A test may forge the sender. */
    tell: (message: unknown, sender: object = { id, url: popup }): void =>
      core.emit("runtime.onMessage", message, sender, () => {}),
    /** Somebody connects to the background with a forged port. */
    connect: (port: object): void => core.emit("runtime.onConnect", port),
    /** The extension's own id, and the address of its files. */
    ...{ id, base },
    /** The extension is updated: its pages close, its alarms and session storage are gone, a new instance starts. */
    async update(): Promise<void> {
      pages.closeAll();
      background.forget();
      alarms.lose();
      storage.session.empty();
      await begin("update");
    },
    /** The browser closes: nothing of the extension runs until `startUp`. */
    shutDown(): void {
      background.forget();
      pages.closeAll();
      for (const id of [...windows.all.keys()]) windows.close(id);
      storage.session.empty();
      notifications.restart();
      if (flavour === "firefox") alarms.lose();
      else alarms.freeze();
    },
    /** The browser opens again with one window; in Chromium an overdue alarm fires 2.5 s later. */
    async startUp(): Promise<void> {
      windows.open();
      idle.restart();
      alarms.thaw(2500);
      await begin("startup");
    },
  };
}

/** A simulated browser. */
export type SimulatedBrowser = ReturnType<typeof simulateBrowser>;
