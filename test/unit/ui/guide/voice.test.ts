import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openVoice, type VoiceTrouble } from "../../../../src/ui/guide/voice.ts";
import { fakeSpeech } from "./speechFake.ts";

const manner = { language: "en", voiceName: "", voiceRatePercent: 100, voiceVolumePercent: 80 };

function open(change: Partial<typeof manner> = {}) {
  const told: (VoiceTrouble | undefined)[] = [];
  const voice = openVoice(
    () => ({ ...manner, ...change }),
    trouble => told.push(trouble),
  );
  return { voice, told };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a voice that works", () => {
  it("says the sentences in the person's manner, and has nothing to report", async () => {
    const speech = fakeSpeech();
    const { voice, told } = open({ voiceRatePercent: 150 });
    voice.say(["Sit tall.", "Turn right."], 5000);
    await pass(20_000);
    expect(speech.heard).toEqual(["Sit tall. Turn right."]);
    expect(speech.spoken[0]).toMatchObject({ lang: "en-US", rate: 1.5, volume: 0.8, voice: speech.english });
    expect(told).toEqual([]);
  });

  it("drops what comes while it speaks, and queues nothing", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall and turn right."], 5000);
    await pass(500);
    voice.say(["Right. 1"], 5000);
    await pass(10_000);
    expect(speech.heard).toEqual(["Sit tall and turn right."]);
    voice.say(["Right. 2"], 5000);
    await pass(5000);
    expect(speech.heard).toEqual(["Sit tall and turn right.", "Right. 2"]);
  });

  it("says no more than there is time for, and nothing where there is none", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall.", "This is far too much to be said in a second or in two."], 1500);
    await pass(5000);
    voice.say(["Right. 1"], 100);
    await pass(5000);
    expect(speech.heard).toEqual(["Sit tall."]);
  });

  it("falls silent at once, for good, and can speak again at once", async () => {
    const speech = fakeSpeech();
    const { voice, told } = open();
    voice.say(["Sit tall and turn right."], 5000);
    await pass(300);
    voice.stop();
    expect(speech.isSpeaking()).toBe(false);
    voice.say(["Right. 1"], 3000);
    await pass(10_000);
    expect(speech.heard).toEqual(["Right. 1"]);
    expect(told).toEqual([]);
  });

  it("leaves nothing behind when it is closed", async () => {
    const speech = fakeSpeech();
    const { voice } = open();
    voice.say(["Sit tall and turn right."], 5000);
    voice.close();
    await pass(30_000);
    expect(speech.heard).toEqual([]);
    expect(speech.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a voice that is late", () => {
  it("says what was to be said, if there is still time for it", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice, told } = open();
    voice.say(["Sit tall.", "Turn right until your mid-back says stop."], 4000);
    await pass(1900);
    speech.setVoices([{ name: "Afrikaans", lang: "af", localService: true }]);
    await pass(100);
    expect(speech.spoken).toEqual([]);
    speech.setVoices([speech.english]);
    await pass(10_000);
    expect(speech.heard).toEqual(["Sit tall."]);
    expect(told).toEqual([]);
  });

  it("does not say what was stopped meanwhile", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice } = open();
    voice.say(["Sit tall."], 5000);
    voice.stop();
    speech.setVoices([speech.english]);
    await pass(5000);
    expect(speech.heard).toEqual([]);
  });
});

describe("a voice that is very slow", () => {
  it("is cut off once, and then given its time", async () => {
    const speech = fakeSpeech("speaks", 200);
    const { voice, told } = open();
    const line = "Sit and Rotate with Side Bend. Turn and bend right.";
    for (let i = 0; i < 3; i++) {
      voice.say([line], 12_000);
      await pass(15_000);
    }
    expect(speech.heard).toEqual([line, line]);
    expect(told).toEqual([]);
  });
});

describe("no voice", () => {
  it("is told once, and taken back when one turns up after all", async () => {
    const speech = fakeSpeech();
    speech.setVoices([]);
    const { voice, told } = open();
    for (let i = 0; i < 5; i++) {
      voice.say([`${i}`], 2000);
      await pass(2000);
    }
    expect(told).toEqual(["none"]);
    speech.setVoices([speech.english]);
    voice.say(["Right. 1"], 2000);
    await pass(2000);
    expect(told).toEqual(["none", undefined]);
    expect(speech.heard).toEqual(["Right. 1"]);
  });

  it("in the language is told as such", async () => {
    const speech = fakeSpeech();
    speech.setVoices([{ name: "Afrikaans", lang: "af", localService: true }]);
    const { told } = open();
    await pass(6000);
    expect(told).toEqual(["language"]);
  });

  it("but one that would send the words over the network is none", async () => {
    const speech = fakeSpeech();
    speech.setVoices([{ name: "Google US English", lang: "en-US", localService: false }]);
    const { voice, told } = open();
    voice.say(["Sit tall."], 5000);
    await pass(6000);
    expect(told).toEqual(["none"]);
    expect(speech.spoken).toEqual([]);
  });

  it("at all, in a browser that cannot speak, is told too", async () => {
    vi.stubGlobal("speechSynthesis", undefined);
    const { voice, told } = open();
    await pass(1);
    voice.say(["Sit tall."], 5000);
    voice.stop();
    voice.close();
    expect(told).toEqual(["none"]);
  });
});

describe("a voice that fails", () => {
  it("the first time only is tried once more and heard", async () => {
    const speech = fakeSpeech("errsOnce");
    const { voice, told } = open();
    voice.say(["Sit tall."], 5000);
    await pass(5000);
    expect(speech.heard).toEqual(["Sit tall."]);
    expect(told).toEqual([]);
  });

  it.each(["silent", "hangs", "errs", "throws"] as const)(
    "because it %s is given up, told once",
    async habit => {
      const speech = fakeSpeech(habit);
      const { voice, told } = open();
      for (let i = 0; i < 20; i++) {
        voice.say(["Sit tall.", "Hands on your shoulders."], 5000);
        await pass(5500);
      }
      expect(told).toEqual(["failed"]);
      expect(speech.isSpeaking()).toBe(false);
      expect(speech.spoken.length).toBeLessThanOrEqual(2);
      voice.close();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("once in a while goes on", async () => {
    const speech = fakeSpeech();
    const { voice, told } = open();
    voice.say(["Right. 1"], 3000);
    await pass(3000);
    voice.say(["Right. 2"], 3000);
    speech.spoken[1]?.onerror?.();
    speech.setVoices([speech.english]);
    await pass(3000);
    voice.stop();
    expect(told).toEqual([]);
  });
});
