import { useEffect, useRef, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { send } from "../../src/browser/messages/sendCommand.ts";
import { openPages } from "../../src/browser/sensors/openPages.ts";
import { anyDayEnd, loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { ladder } from "../../src/core/nudge/presentation.ts";
import type { Settings } from "../../src/core/settings.ts";
import { beginTest, followTest, type TestStatus } from "./testStatus.ts";

/** How long the background may take to respond. */
const timeoutMs = 12_000;

/** Also true for the full screen of a key, where `document.fullscreenElement` is null. */
const isFullscreen = () => matchMedia("(display-mode: fullscreen)").matches;

const loadState = async () => (await loadModel(now(), timeZone(), anyDayEnd)).state;

/** Requests a test nudge and follows it in the stored state. */
export function useTestStatus(settings: Settings): { status: TestStatus; startTest: () => Promise<void> } {
  const [status, setStatus] = useState<TestStatus>({ is: "none" });
  const rungs = useRef(ladder(settings, { front: true, fullscreen: false, open: [] }));
  useEffect(
    () =>
      watchModel(({ state }) => {
        if (state) setStatus(before => followTest(before, state, rungs.current));
      }),
    [],
  );
  useEffect(() => {
    if (status.is !== "asked") return;
    const timer = setTimeout(setStatus, timeoutMs, { is: "silent" });
    return () => clearTimeout(timer);
  }, [status]);

  const startTest = async () => {
    try {
      const first = beginTest(await loadState());
      // An open window of Limber is tried first, and no popup refused. Full screen leaves out the window.
      const open = await openPages();
      rungs.current = ladder(settings, { front: true, fullscreen: isFullscreen(), open });
      setStatus(first);
      if (first.is === "asked") await send({ what: "testNudge" });
    } catch (error) {
      console.error("Limber:", error);
      setStatus({ is: "silent" });
    }
  };
  return { status, startTest };
}
