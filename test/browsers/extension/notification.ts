import type { Browser } from "../browser.ts";
import { until } from "../wait.ts";

/** The parts of a notification that a person can press. Firefox has no buttons. */
export type Part = "body" | "start" | "snooze" | "close";

/** Offsets from the upper left corner of the window that each browser draws where no desktop service shows notifications. */
const places = {
  chromium: {
    size: /^\s+0x\w+ \(has no name\): \(\)\s+360x(\d+)\+(\d+)\+(\d+)\s/m,
    parts: { body: [60, 45], start: [80, -28], snooze: [245, -28], close: [347, 11] },
  },
  firefox: {
    size: /"Alert" "firefox[^\n]*?\s\d+x(\d+)\+(\d+)\+(\d+)\s/,
    parts: { body: [140, 60], start: undefined, snooze: undefined, close: [340, 12] },
  },
} as const;

/** Presses a part of the notification with the real pointer once it has stopped moving. */
export async function pressNotification({ name, desktop }: Browser, part: Part): Promise<void> {
  const { size, parts } = places[name];
  const place = parts[part];
  if (!place) throw new Error(`no ${part} on a notification in ${name}`);
  let before = "";
  const settled = async () => {
    const found = size.exec(await desktop.windowTree());
    const still = found?.[0] === before;
    before = found?.[0] ?? "";
    return still && found;
  };
  const drawn = await until(settled, {
    everyMs: 500,
    what: "a notification that stands still",
  });
  const [height = 0, left = 0, top = 0] = drawn.slice(1).map(Number);
  const [x, y] = place;
  await desktop.clickAt(left + x, top + (y < 0 ? height + y : y));
}
