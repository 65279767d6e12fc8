import { animate, type Frame } from "../webp.ts";
import { card, ground, light } from "./design.ts";
import { popupIn } from "./scenes.ts";
import type { Shot, Studio } from "./studio.ts";

const width = 800;
const height = 600;

interface Take {
  readonly shot: Shot;
  readonly line: string;
  readonly ms: number;
}

const stepMs = 120;

/** One repetition of "Sit and Rotate": 3 s out, 1 s of stop, and back. */
const repetition: readonly Take[] = Array.from({ length: 46 }, (_, i) => ({
  shot: popupIn("routine", "rotateRight", "light", i * stepMs),
  line: "Follow the figure",
  ms: stepMs,
}));

const takes: readonly Take[] = [
  { shot: popupIn("home", "lastMinutes"), line: "Limber counts your browsing", ms: 1600 },
  { shot: popupIn("nudge", "opening"), line: "It asks at a good moment", ms: 1800 },
  ...repetition,
  { shot: popupIn("routine", "endedWhole"), line: "And back to work", ms: 2200 },
];

const frame = (line: string, picture: string): string => {
  const words = `<h1 style="position:absolute;left:48px;top:216px;width:300px;margin:0;font-size:44px;
    line-height:52px;font-weight:700;letter-spacing:-0.014em;text-wrap:balance">${line}</h1>`;
  const popup = `<div style="position:absolute;right:52px;top:32px">${card(light, picture, 343)}</div>`;
  return ground(light, width, height, words + popup);
};

/** An animated WebP of 800 by 600 px: the count, the reminder, one repetition, and the end of the routine. */
export async function film(studio: Studio): Promise<Uint8Array> {
  const pictures = await Promise.all(takes.map(({ shot }) => studio.photograph(shot)));
  const frames: Frame[] = [];
  for (const [i, { line, ms }] of takes.entries()) {
    const body = frame(line, pictures[i] ?? "");
    frames.push({ ms, webp: await studio.set(body, width, height, "webp") });
  }
  return animate(frames, width, height);
}
