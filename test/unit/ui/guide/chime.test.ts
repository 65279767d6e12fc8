import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chimes as all } from "../../../../src/core/routine/cues.ts";
import { openChimes } from "../../../../src/ui/guide/chime.ts";
import { tones } from "../../../../src/ui/guide/tones.ts";

type Waking = "running" | "wakes" | "sleeps" | "refuses";

/** An `AudioContext` that counts what it is given to sound. */
function fakeAudio(waking: Waking) {
  const started: number[] = [];
  const connected = new Set<object>();
  let made = 0;
  const param = () => ({ value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} });
  class Context {
    state = waking === "running" ? "running" : "suspended";
    currentTime = 0;
    destination = {};
    constructor() {
      made += 1;
    }
    createOscillator() {
      const node = {
        type: "",
        frequency: param(),
        connect: (to: unknown) => to,
        start: (at: number) => started.push(at),
        stop() {},
      };
      return node;
    }
    createGain() {
      const node = {
        gain: param(),
        connect(to: unknown) {
          connected.add(node);
          return to;
        },
        disconnect: () => connected.delete(node),
      };
      return node;
    }
    resume() {
      if (waking === "refuses") return Promise.reject(new Error("no device"));
      if (waking === "sleeps") return new Promise<void>(() => {});
      return new Promise<void>(done =>
        setTimeout(() => {
          this.state = "running";
          done();
        }, 100),
      );
    }
    close() {
      return Promise.resolve();
    }
  }
  vi.stubGlobal("AudioContext", Context);
  return { started, made: () => made };
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("chimes", () => {
  it("sound at once, from one context for all", () => {
    const audio = fakeAudio("running");
    const chimes = openChimes();
    for (const chime of all) chimes.play(chime, 0.5);
    expect(audio.started).toHaveLength(all.flatMap(chime => tones[chime]).length);
    expect(audio.made()).toBe(1);
  });

  it("sound when a new context has woken in a moment", async () => {
    const audio = fakeAudio("wakes");
    const chimes = openChimes();
    chimes.play("out", 0.5);
    expect(audio.started).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(audio.started).toHaveLength(1);
    expect(await chimes.canSound()).toBe(true);
  });

  it("that were stopped before it woke do not sound", async () => {
    const audio = fakeAudio("wakes");
    const chimes = openChimes();
    chimes.play("out", 0.5);
    chimes.stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(audio.started).toEqual([]);
  });

  it.each(["sleeps", "refuses"] as const)(
    "of a context that %s are passed over and stall nothing",
    async waking => {
      const audio = fakeAudio(waking);
      const chimes = openChimes();
      for (const chime of all) chimes.play(chime, 0.5);
      const can = chimes.canSound();
      await vi.advanceTimersByTimeAsync(2000);
      expect(await can).toBe(false);
      expect(audio.started).toEqual([]);
      chimes.stop();
      chimes.close();
    },
  );

  it("are passed over where there is no sound at all", async () => {
    vi.stubGlobal("AudioContext", undefined);
    const chimes = openChimes();
    chimes.play("out", 0.5);
    chimes.stop();
    expect(await chimes.canSound()).toBe(false);
  });

  it("differ: out goes up, back goes down, the stop stands still", () => {
    const glide = (chime: "out" | "stop" | "back") =>
      Math.sign((tones[chime][0]?.toHertz ?? tones[chime][0]?.hertz ?? 0) - (tones[chime][0]?.hertz ?? 0));
    expect([glide("out"), glide("stop"), glide("back")]).toEqual([1, 0, -1]);
  });
});
