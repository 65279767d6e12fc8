import type { Placement } from "./placement.ts";

/** `availLeft` and `availTop` exist in browsers, not in the standard. */
interface Origin {
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** The available part of this page's screen; `undefined` in a worker, which has none. */
export function screenRoom(): Placement | undefined {
  const screen: (Screen & Origin) | undefined = globalThis.screen;
  if (!screen) return undefined;
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen;
  return { left: availLeft, top: availTop, width: availWidth, height: availHeight };
}
