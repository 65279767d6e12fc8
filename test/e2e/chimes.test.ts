import { build } from "esbuild";
import { type Browser, launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chime, chimes } from "../../src/core/routine/cues.ts";
import { chromiumProgram, withoutNeedless } from "../browsers/programs.ts";

const rate = 44_100;
const lengthSeconds = 3;

/** Runs in the page: plays the shipped chimes into a recording instead of a loudspeaker. */
const recorder = `
  import { openChimes } from "./src/ui/guide/chime.ts";
  import { playNudgeChime } from "./popup/nudge/nudgeChime.ts";
  globalThis.record = async chime => {
    const context = new OfflineAudioContext(1, ${rate * lengthSeconds}, ${rate});
    Object.defineProperty(context, "state", { value: "running" });
    context.close = () => {};
    globalThis.AudioContext = function () { return context; };
    if (chime === "nudge") playNudgeChime(100);
    else openChimes().play(chime, 1);
    const { buffer } = (await context.startRendering()).getChannelData(0);
    return [...new Float32Array(buffer)];
  };`;

/** Loudness and pitch of a fiftieth of a second; `hertz` is 0 in silence. */
interface Frame {
  readonly loudness: number;
  readonly hertz: number;
}

const frameLength = rate / 50;
const audible = 0.01;

/** Takes the pitch from the upward zero crossings, which is exact for pure tones. */
function frameAt(samples: readonly number[], from: number): Frame {
  const part = samples.slice(from, from + frameLength);
  const loudness = Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
  const crossings = part.flatMap((sample, i) => {
    const before = part[i - 1] ?? 0;
    return i > 0 && before < 0 && sample >= 0 ? [i - sample / (sample - before)] : [];
  });
  const span = (crossings.at(-1) ?? 0) - (crossings[0] ?? 0);
  const hertz = loudness > audible && span > 0 ? ((crossings.length - 1) * rate) / span : 0;
  return { loudness, hertz };
}

const framesOf = (samples: readonly number[]) =>
  Array.from({ length: samples.length / frameLength }, (_, i) => frameAt(samples, i * frameLength));

/** A chime of the guide, or the chime of the nudge. */
type Sound = Chime | "nudge";
const all: readonly Sound[] = [...chimes, "nudge"];

let browser: Browser;
const sounds = new Map<Sound, { readonly samples: readonly number[]; readonly frames: readonly Frame[] }>();

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: recorder, resolveDir: "." },
    ...{ bundle: true, format: "iife", write: false },
  });
  browser = await launch({
    executablePath: chromiumProgram() ?? "",
    args: ["--no-sandbox", withoutNeedless],
  });
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0]?.text ?? "");
  for (const chime of all) {
    const samples = (await page.evaluate(`record(${JSON.stringify(chime)})`)) as number[];
    sounds.set(chime, { samples, frames: framesOf(samples) });
  }
});
afterAll(() => browser?.close());

/** The measurements of a recorded chime. */
function measured(chime: Sound) {
  const { samples = [], frames = [] } = sounds.get(chime) ?? {};
  const last = frames.findLastIndex(({ loudness }) => loudness > audible);
  const shown = frames.slice(0, last + 1);
  // A stroke is louder by half than the sound just before it.
  const strokes = shown.filter(
    ({ loudness }, i) => loudness > 0.1 && loudness > 1.5 * (shown[i - 2]?.loudness ?? 0),
  );
  const steady = shown.filter(({ loudness, hertz }) => loudness > 0.05 && hertz > 0);
  const first = steady[1]?.hertz ?? 1;
  return {
    peak: samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
    start: samples.slice(0, rate / 500).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
    seconds: shown.length / 50,
    strokes: strokes.filter(
      (frame, i) => i === 0 || shown.indexOf(frame) - shown.indexOf(strokes[i - 1] ?? frame) > 2,
    ).length,
    /** From the first pitch to the last, in semitones. */
    rise: 12 * Math.log2((steady.at(-2)?.hertz ?? 1) / first),
    shown,
  };
}

/** The share of the shorter of two chimes in which both have the same pitch, to a semitone. */
function alike(one: Chime, other: Chime): number {
  const [a, b] = [measured(one).shown, measured(other).shown];
  const length = Math.min(a.length, b.length);
  const same = a.slice(0, length).filter(({ hertz }, i) => {
    const second = b[i]?.hertz ?? 0;
    return hertz > 0 && second > 0 && Math.abs(12 * Math.log2(hertz / second)) < 1;
  });
  return same.length / length;
}

const pairs = chimes.flatMap((one, i) => chimes.slice(i + 1).map(other => [one, other] as const));

describe("the chimes, recorded", () => {
  test("differ in their course: up, still, down, two knocks, four strokes, one tick", () => {
    expect(measured("out").rise).toBeGreaterThan(7);
    expect(Math.abs(measured("stop").rise)).toBeLessThan(0.5);
    expect(measured("back").rise).toBeLessThan(-7);
    expect(chimes.map(chime => measured(chime).strokes)).toEqual([1, 1, 1, 2, 4, 1]);
  });

  test.each(pairs)("%s and %s differ in their strokes, or rarely share a pitch", (one, other) => {
    if (measured(one).strokes === measured(other).strokes) expect(alike(one, other)).toBeLessThan(0.1);
  });

  test("are long enough to notice and end before the next one", () => {
    for (const chime of ["out", "stop", "back", "next"] as const) {
      expect(measured(chime).seconds, chime).toBeGreaterThan(0.3);
      expect(measured(chime).seconds, chime).toBeLessThan(1);
    }
  });

  test("of the nudge are two strokes that fade", () => {
    expect(measured("nudge").strokes).toBe(2);
    expect(measured("nudge").seconds).toBeGreaterThan(0.5);
  });

  test("are soft: none clips, and none begins with a click", () => {
    for (const chime of all) {
      expect(measured(chime).peak, chime).toBeLessThan(0.8);
      expect(measured(chime).start, chime).toBeLessThan(0.05);
    }
  });
});
