import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGuide } from "../../../../src/ui/guide/guide.ts";
import { openVoice, type VoiceTrouble } from "../../../../src/ui/guide/voice.ts";
import { voiceOnDemand } from "../../../../src/ui/guide/voiceOnDemand.ts";
import { fakeSpeech } from "./speechFake.ts";

const options = { language: "en", voiceName: "", voiceRatePercent: 100, voiceVolumePercent: 80 };

/** A voice on demand, and how often the machine's speech was touched for it. */
function watched() {
  const speech = fakeSpeech();
  const synth = globalThis.speechSynthesis;
  let touches = 0;
  vi.stubGlobal("speechSynthesis", undefined);
  Object.defineProperty(globalThis, "speechSynthesis", {
    configurable: true,
    get() {
      touches += 1;
      return synth;
    },
  });
  const troubles: (VoiceTrouble | undefined)[] = [];
  const voice = voiceOnDemand(() =>
    openVoice(
      () => options,
      trouble => troubles.push(trouble),
    ),
  );
  return { speech, voice, troubles, touches: () => touches };
}

const chimes = { play() {}, stop() {}, close() {}, canSound: async () => true };
const guideOf = (voice: ReturnType<typeof voiceOnDemand>, isOn: boolean) =>
  createGuide(
    voice,
    chimes,
    () => ["Sit tall."],
    () => ({ voice: isOn, chimes: true, chimeVolume: 1 }),
  );

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a voice on demand", () => {
  it("touches nothing while nobody wants it", async () => {
    const { voice, touches, troubles } = watched();
    guideOf(voice, false).playCues([], 0);
    voice.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    voice.close();
    voice.prepare();
    expect(touches()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("loads with the first frame of a routine, and speaks", async () => {
    const { speech, voice, touches } = watched();
    guideOf(voice, true).playCues([], 0);
    expect(touches()).toBeGreaterThan(0);
    voice.say(["Sit tall."], 5000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(speech.completed).toEqual(["Sit tall."]);
    voice.close();
    expect(speech.listeners.size).toBe(0);
  });

  it("waits five seconds for a late voice, however long the page was open before", async () => {
    const { speech, voice, troubles } = watched();
    await vi.advanceTimersByTimeAsync(600_000);
    speech.setVoices([]);
    voice.prepare();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(troubles).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(troubles).toEqual(["none"]);
  });
});
