import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chimes as all } from "../../../../src/core/routine/cues.ts";
import { openChimes } from "../../../../src/ui/guide/chime.ts";
import { tones } from "../../../../src/ui/guide/tones.ts";

type Resume = "running" | "resumes" | "hangs" | "rejects";

/** Replaces `AudioContext`; records the start of every tone. */
function fakeAudio(resume: Resume) {
  const started: number[] = [];
  const connected = new Set<object>();
  let created = 0;
  const param = () => ({ value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {} });
  class Context {
    state = resume === "running" ? "running" : "suspended";
    currentTime = 0;
    destination = {};
    constructor() {
      created += 1;
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
      if (resume === "rejects") return Promise.reject(new Error("no device"));
      if (resume === "hangs") return new Promise<void>(() => {});
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
  return { started, created: () => created };
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("chimes", () => {
  it("sound at once and share one audio context", () => {
    const audio = fakeAudio("running");
    const chimes = openChimes();
    for (const chime of all) chimes.play(chime, 0.5);
    expect(audio.started).toHaveLength(all.flatMap(chime => tones[chime]).length);
    expect(audio.created()).toBe(1);
  });

  it("sound as soon as a new context is running", async () => {
    const audio = fakeAudio("resumes");
    const chimes = openChimes();
    chimes.play("out", 0.5);
    expect(audio.started).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(audio.started).toHaveLength(1);
    expect(await chimes.canSound()).toBe(true);
  });

  it("do not sound if stopped before the context is running", async () => {
    const audio = fakeAudio("resumes");
    const chimes = openChimes();
    chimes.play("out", 0.5);
    chimes.stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(audio.started).toEqual([]);
  });

  it.each(["hangs", "rejects"] as const)(
    "are dropped without blocking if the context %s on resume",
    async resume => {
      const audio = fakeAudio(resume);
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

  it("are dropped in a browser without `AudioContext`", async () => {
    vi.stubGlobal("AudioContext", undefined);
    const chimes = openChimes();
    chimes.play("out", 0.5);
    chimes.stop();
    expect(await chimes.canSound()).toBe(false);
  });

  it("differ: `out` rises, `back` falls, `stop` is steady", () => {
    const glide = (chime: "out" | "stop" | "back") =>
      Math.sign((tones[chime][0]?.toHertz ?? tones[chime][0]?.hertz ?? 0) - (tones[chime][0]?.hertz ?? 0));
    expect([glide("out"), glide("stop"), glide("back")]).toEqual([1, 0, -1]);
  });
});
