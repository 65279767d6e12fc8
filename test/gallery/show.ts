import source from "../../manifest.json";
import { version } from "../../package.json";
import { pseudoLanguage, pseudoTag } from "../pseudoLanguage.ts";
import type { Messages } from "../simulatedBrowser/i18n.ts";
import { type SimulatedBrowser, simulateBrowser } from "../simulatedBrowser/simulatedBrowser.ts";
import { perform } from "./acts.ts";
import { galleryBackground } from "./fakes/background.ts";
import { giveVoices } from "./fakes/speech.ts";
import type { Desk, PageName, Screen, State } from "./states/state.ts";
import type { View } from "./view.ts";

const mondayMorning = Date.UTC(2026, 2, 2, 9, 41);

/** The script of each page and its style sheets, without their endings. */
const files: Readonly<Record<PageName, { readonly path: string; readonly styles: readonly string[] }>> = {
  popup: { path: "popup/popup", styles: ["base", "popup/popup"] },
  options: { path: "options/options", styles: ["base", "options/options"] },
  welcome: { path: "options/options", styles: ["base", "options/options", "options/later"] },
};

/** Runs the page's own bundle and style sheets as the extension ships them. */
function run(page: PageName): Promise<void> {
  const { path, styles } = files[page];
  document.documentElement.dataset.page = page;
  const sheets = styles.map(name => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = `${name}.css`;
    return sheet;
  });
  const script = document.createElement("script");
  script.src = `${path}.js`;
  script.type = "module";
  const loaded = [...sheets, script].map(
    part =>
      new Promise<void>((done, failed) => {
        part.addEventListener("load", () => done());
        part.addEventListener("error", failed);
      }),
  );
  document.head.append(...sheets, script);
  return Promise.all(loaded).then(() => {});
}

/** Gives the page the address that it expects: its query, and its path after a hash, so that reloading works. */
function standAt(page: string, query: string): void {
  const whole = new URLSearchParams([...new URLSearchParams(location.search), ...new URLSearchParams(query)]);
  const path = page === "popup" ? "#/popup/popup.html" : location.hash;
  history.replaceState(null, "", `?${whole}${path}`);
}

/** Waits for finite animations to end; ignores endless ones. */
const movementsEnd = () =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter(animation => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(animation => animation.finished),
  );

/** Waits until the page shows something. */
async function isMounted(after: typeof setTimeout): Promise<void> {
  while (!document.querySelector("#page > *")) await new Promise(done => after(done, 10));
}

/** Waits until every part of the page has loaded. */
async function nothingLoads(after: typeof setTimeout): Promise<void> {
  while (document.querySelector("[aria-busy=true]")) await new Promise(done => after(done, 10));
}

/**
 * Stops every clock of the page after `playedMs`, so that pictures of moving things are always the same. The function that it
 * returns ends all movement: nothing is painted that nobody looks at.
 */
function standStill(now: number, playedMs: number): () => void {
  let steady = 0;
  let isFrozen = false;
  // A long time passes in few frames: pages beside each other get them slowly.
  const stepMs = Math.max(200, playedMs / 20);
  Date.now = () => now;
  performance.now = () => steady;
  const frame = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = paint =>
    frame(() => {
      if (isFrozen && steady === playedMs) return;
      steady = Math.min(playedMs, steady + stepMs);
      paint(steady);
    });
  return () => {
    isFrozen = true;
    for (const animation of document.getAnimations()) animation.pause();
  };
}

/** Waits until the page's clock has come to its end, or stands still because nothing plays. */
async function clockStands(after: typeof setTimeout): Promise<void> {
  for (let before = -1; performance.now() !== before; ) {
    before = performance.now();
    await new Promise(done => after(done, 100));
  }
}

/** Lets timers run a hundred times faster. */
function hurry(): void {
  const { setTimeout: after, setInterval: each } = globalThis;
  const sooner = (ms = 0) => ms / 100;
  Object.assign(globalThis, {
    setTimeout: (act: () => void, ms?: number) => after(act, sooner(ms)),
    setInterval: (act: () => void, ms?: number) => each(act, sooner(ms)),
  });
}

/** The fault that refuses the calls of these names. */
const refusing =
  (names: readonly string[] = []): SimulatedBrowser["faults"]["refuse"] =>
  ({ name }) =>
    names.includes(name) ? "refused by the gallery" : undefined;

/** Sets the person and the system up as the state says. */
function sitDown(
  memory: SimulatedBrowser,
  { refuses, granted = [], blocksNotifications, hidesButton, brand, keys = {} }: Desk,
): void {
  memory.permissions.person.agrees = !refuses;
  for (const origin of granted) memory.permissions.granted.add(origin);
  for (const [name, shortcut] of Object.entries(keys)) memory.commands.keys.set(name, shortcut);
  memory.notifications.desk.allowed = !blocksNotifications;
  memory.action.person.showsButton = !hidesButton;
  if (brand) Object.defineProperty(navigator, "userAgentData", { value: { brands: [{ brand }] } });
}

/** The words of a language, as the extension ships them. */
async function wordsOf(tag: string): Promise<Messages> {
  if (tag === pseudoTag) return pseudoLanguage();
  const file = await fetch(`_locales/${tag.replaceAll("-", "_")}/messages.json`);
  return file.json();
}

/** Mounts a page on a simulated browser in the given state, and marks the document once it stands still. */
export async function show({ page }: Screen, state: State, view: View): Promise<void> {
  const now = state.now ?? mondayMorning;
  const { language } = view;
  const messages = await wordsOf(language);
  const memory = simulateBrowser({
    start: now,
    messages,
    language,
    source: state.isDead ? () => {} : galleryBackground,
    manifest: { version, commands: source.commands },
  });
  const stored = state.local?.settings;
  const settings = { ...state.settings, ...(view.theme && { theme: view.theme }) };
  // Where a state says nothing else, the person has done a routine before.
  const introduction = { voiceTrouble: null };
  memory.storage.local.put({ introduction, ...state.local, settings: stored ?? settings });
  memory.storage.session.put({ ...state.session });
  memory.storage.managed.put({ ...state.managed });
  memory.storage.sync.put({ ...state.sync });
  sitDown(memory, state.desk ?? {});
  memory.background.start();
  const { browser } = memory.open(`${files[page].path}.html`, page === "popup" ? "popup" : "tab");
  if (state.otherPage) memory.open(state.otherPage, "tab");
  // Tests, and people in the console, reach the simulated browser here.
  Object.assign(globalThis, { browser, chrome: browser, memory });
  const playedMs = view.playedMs ?? state.playedMs ?? 0;
  const freeze = standStill(now, playedMs);
  if (state.isHurried) hurry();
  memory.faults.refuse = refusing(state.refuseAtOnce);
  memory.faults.latency = ({ name }) => (state.unanswered?.includes(name) ? 1 : undefined);
  giveVoices(state.voices ?? "default", language);
  document.documentElement.style.fontSize = `${view.zoom * 100}%`;
  standAt(page, state.query ?? "");
  // Where settings cannot be read a page looks as the one before it did.
  localStorage.setItem("theme", view.theme ?? "system");
  const rest = globalThis.setTimeout;
  await run(page);
  await new Promise(done => rest(done, state.isHurried ? 10_000 : 100));
  await isMounted(rest);
  // Time stands still here, so nothing that takes time would arrive.
  memory.faults.latency = () => 0;
  memory.faults.refuse = refusing([...(state.refuseAtOnce ?? []), ...(state.refuse ?? [])]);
  await nothingLoads(rest);
  await perform(state.acts ?? [], messages);
  if (playedMs > 0) await clockStands(rest);
  await nothingLoads(rest);
  await document.fonts.ready;
  await movementsEnd();
  freeze();
  document.documentElement.dataset.gallery = "ready";
}
