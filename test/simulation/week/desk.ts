import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Letter } from "./plan/letters.ts";

const meeting = "https://meet.google.com/abc-defg-hij";

/** The tabs, the windows and the lock of a desk, as the letters of a week need them. */
export function createDesk(browser: SimulatedBrowser) {
  const { windows, tabs, idle } = browser;
  const opened = new Map<string, number>();
  let turn = 0;

  const main = () => [...windows.all.values()].find(({ type }) => type === "normal");
  const tab = (name: string): number => {
    const known = opened.get(name);
    const window = main();
    if (known !== undefined && tabs.all().some(({ id, windowId }) => id === known && windowId === window?.id))
      return known;
    const made = tabs.open(window?.id, name === "call" ? meeting : `https://${name}.example/`);
    opened.set(name, made);
    return made;
  };
  const silence = (name: string) => {
    const id = opened.get(name);
    if (id === undefined || !tabs.all().some(one => one.id === id && one.audible)) return;
    tabs.setAudible(id, false);
    if (browser.flavour === "firefox") tabs.setMicrophone(id, false);
  };
  const setFullscreen = (full: boolean) => {
    const window = main();
    if (window && (window.state === "fullscreen") !== full)
      windows.setState(window.id, full ? "fullscreen" : "normal");
  };

  return {
    /** Switches between the two tabs with work in them. */
    switchTab(): void {
      turn = 1 - turn;
      tabs.activate(tab(`work${turn}`));
    },
    /** Turns the desk to a letter, except for sound, which a page starts later. */
    turnTo({ place, call }: Letter): void {
      if (place === "locked") {
        idle.lock();
        return;
      }
      if (idle.state() === "locked") idle.unlock();
      if (!call) silence("call");
      if (place !== "film") silence("film");
      setFullscreen(place === "slides");
      const window = main();
      if (place === "other") windows.focus(-1);
      else if (window && windows.front() !== window.id) windows.focus(window.id);
      if (place === "call" || place === "film") tabs.activate(tab(place));
      if (place === "work" || place === "slides") tabs.activate(tab(`work${turn}`));
      if (call) tab("call");
      if (place === "work") tabs.activate(tab(`work${turn}`));
    },
    /** Starts the sound of a letter. */
    sound({ place, call }: Letter): void {
      if (call) {
        tabs.setAudible(tab("call"), true);
        if (browser.flavour === "firefox") tabs.setMicrophone(tab("call"), true);
      }
      if (place === "film") tabs.setAudible(tab("film"), true);
    },
    /** Whether the film or the call is audible. */
    isAudible: (name: "film" | "call"): boolean =>
      tabs.all().some(({ id, audible }) => id === opened.get(name) && audible),
  };
}
