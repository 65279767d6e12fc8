import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openVoice, type VoiceTrouble } from "../../../../src/ui/guide/voice.ts";
import { fakeSpeech } from "./speechFake.ts";

const options = { language: "en", voiceName: "", voiceRatePercent: 100, voiceVolumePercent: 80 };

function open(change: Partial<typeof options> = {}) {
  const troubles: (VoiceTrouble | undefined)[] = [];
  const found = vi.fn();
  const voice = openVoice(
    () => ({ ...options, ...change }),
    trouble => troubles.push(trouble),
    found,
  );
  return { voice, troubles, found };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a voice that works", () => {
  it("speaks with the chosen options and reports no trouble", async () => {
    const speech = fakeSpeech();
    const { voice, troubles, found } = open({ voiceRatePercent: 150 });
    expect(found).toHaveBeenCalledOnce();
    voice.say(["Sit tall.", "Turn right."], 5000);
    await pass(20_000);
    expect(speech.completed).toEqual(["Sit tall. Turn right."]);
    expect(speech.started[0]).toMatchObject({ lang: "en-US", rate: 1.5, volume: 0.8, voice: speech.english });
    expect(troubles).toEqual([]);
  });

  it("drops lines that come while it speaks, and queues nothing", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall and turn right."], 5000);
    await pass(500);
    voice.say(["Right. 1"], 5000);
    await pass(10_000);
    expect(speech.completed).toEqual(["Sit tall and turn right."]);
    voice.say(["Right. 2"], 5000);
    await pass(5000);
    expect(speech.completed).toEqual(["Sit tall and turn right.", "Right. 2"]);
  });

  it("speaks only the sentences that fit into the time", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall.", "This is far too much to be said in a second or in two."], 1500);
    await pass(5000);
    voice.say(["Right. 1"], 100);
    await pass(5000);
    expect(speech.completed).toEqual(["Sit tall."]);
  });

  it("falls silent at once on stop, and can speak again at once", async () => {
    const speech = fakeSpeech();
    const { voice, troubles } = open();
    voice.say(["Sit tall and turn right."], 5000);
    await pass(300);
    voice.stop();
    expect(speech.isSpeaking()).toBe(false);
    voice.say(["Right. 1"], 3000);
    await pass(10_000);
    expect(speech.completed).toEqual(["Right. 1"]);
    expect(troubles).toEqual([]);
  });

  it("removes its listeners and timers on close", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall and turn right."], 5000);
    voice.close();
    await pass(30_000);
    expect(speech.completed).toEqual([]);
    expect(speech.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a voice that loads late", () => {
  it("speaks the waiting line if there is still time", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice, troubles, found } = open();
    voice.say(["Sit tall.", "Turn right until your mid-back says stop."], 4000);
    await pass(1900);
    speech.setVoices([{ name: "Afrikaans", lang: "af", localService: true }]);
    await pass(100);
    expect(speech.started).toEqual([]);
    expect(found).not.toHaveBeenCalled();
    speech.setVoices([speech.english]);
    await pass(10_000);
    expect(found).toHaveBeenCalledOnce();
    expect(speech.completed).toEqual(["Sit tall."]);
    expect(troubles).toEqual([]);
  });

  it("does not speak a line that was stopped meanwhile", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice } = open();
    voice.say(["Sit tall."], 5000);
    voice.stop();
    speech.setVoices([speech.english]);
    await pass(5000);
    expect(speech.completed).toEqual([]);
  });
});

describe("a very slow voice", () => {
  it("times out once and then gets the time that it needs", async () => {
    const speech = fakeSpeech("speaks", 200);
    const { voice, troubles } = open();
    const line = "Sit and Rotate with Side Bend. Turn and bend right.";
    for (let i = 0; i < 3; i++) {
      voice.say([line], 12_000);
      await pass(15_000);
    }
    expect(speech.completed).toEqual([line, line]);
    expect(troubles).toEqual([]);
  });
});

describe("a missing voice", () => {
  it("is reported once, and withdrawn when a voice arrives after all", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice, troubles } = open();
    for (let i = 0; i < 5; i++) {
      voice.say([`${i}`], 2000);
      await pass(2000);
    }
    expect(troubles).toEqual(["none"]);
    speech.setVoices([speech.english]);
    voice.say(["Right. 1"], 2000);
    await pass(2000);
    expect(troubles).toEqual(["none", undefined]);
    expect(speech.completed).toEqual(["Right. 1"]);
  });

  it("is reported as such if only the language lacks one", async () => {
    const speech = fakeSpeech();
    speech.setVoices([{ name: "Afrikaans", lang: "af", localService: true }]);
    const { troubles } = open();
    await pass(6000);
    expect(troubles).toEqual(["language"]);
  });

  it("is reported if the only voice would send texts over the network", async () => {
    const speech = fakeSpeech();
    speech.setVoices([{ name: "Google US English", lang: "en-US", localService: false }]);
    const { voice, troubles } = open();
    voice.say(["Sit tall."], 5000);
    await pass(6000);
    expect(troubles).toEqual(["none"]);
    expect(speech.started).toEqual([]);
  });

  it("is reported in a browser without speech synthesis", async () => {
    vi.stubGlobal("speechSynthesis", undefined);
    const { voice, troubles } = open();
    await pass(1);
    voice.say(["Sit tall."], 5000);
    voice.stop();
    voice.close();
    expect(troubles).toEqual(["none"]);
  });
});

describe("a failing voice", () => {
  it("is retried and heard if only the first utterance fails", async () => {
    const speech = fakeSpeech("errsOnce");
    const { voice, troubles } = open();
    voice.say(["Sit tall."], 5000);
    await pass(5000);
    expect(speech.completed).toEqual(["Sit tall."]);
    expect(troubles).toEqual([]);
  });

  it.each(["silent", "hangs", "errs", "throws"] as const)(
    "is given up and reported once (%s)",
    async habit => {
      const speech = fakeSpeech(habit);
      const { voice, troubles } = open();
      for (let i = 0; i < 20; i++) {
        voice.say(["Sit tall.", "Hands on your shoulders."], 5000);
        await pass(5500);
      }
      expect(troubles).toEqual(["failed"]);
      expect(speech.isSpeaking()).toBe(false);
      expect(speech.started.length).toBeLessThanOrEqual(2);
      voice.close();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("continues after a single failure", async () => {
    const speech = fakeSpeech();
    const { voice, troubles } = open();
    voice.say(["Right. 1"], 3000);
    await pass(3000);
    voice.say(["Right. 2"], 3000);
    speech.started[1]?.onerror?.();
    speech.setVoices([speech.english]);
    await pass(3000);
    voice.stop();
    expect(troubles).toEqual([]);
  });
});
