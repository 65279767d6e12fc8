import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chooseVoice,
  fitting,
  learnPace,
  speechMs,
  usualCharacterMs,
  voicesFor,
} from "../../../../src/core/routine/speech.ts";

const voice = (name: string, lang: string) => ({ name, lang });
const machine = [
  voice("Afrikaans", "af"),
  voice("English (America)+Klatt4", "en-US"),
  voice("English (America)", "en-US"),
  voice("English (Great Britain)", "en_GB"),
  voice("German", "de"),
  voice("Chinese (Mandarin)", "cmn"),
  voice("broken", "?!"),
];

describe("the voice", () => {
  it("speaks the language, whatever the first voice of the machine is", () => {
    expect(chooseVoice(machine, "de", "")?.name).toBe("German");
    expect(chooseVoice(machine, "en", "")?.lang).toMatch(/^en/);
    expect(chooseVoice(machine, "fr", "")).toBeUndefined();
    expect(chooseVoice([], "en", "")).toBeUndefined();
  });

  it("matches the person's preferred variant of the language, however the platform writes the tag", () => {
    expect(chooseVoice(machine, "en", "", ["fr", "en-GB", "en-US"])?.name).toBe("English (Great Britain)");
    expect(chooseVoice(machine, "zh-CN", "")?.lang).toBe("cmn");
  });

  it("is the one chosen by name if it speaks the language", () => {
    expect(chooseVoice(machine, "en", "English (America)+Klatt4")?.name).toBe("English (America)+Klatt4");
    expect(chooseVoice(machine, "en", "German")?.lang).toMatch(/^en/);
    expect(chooseVoice(machine, "en", "gone")?.lang).toMatch(/^en/);
  });

  it("is chosen from the voices of the language, sorted by name, without eSpeak's variants", () => {
    expect(voicesFor(machine, "en").map(({ name }) => name)).toEqual([
      "English (America)",
      "English (Great Britain)",
    ]);
  });
});

const windows = [
  { name: "Microsoft David - English (United States)", lang: "en-US", default: false },
  { name: "Microsoft Hedda - German (Germany)", lang: "de-DE", default: false },
  { name: "Microsoft Mark - English (United States)", lang: "en-US", default: false },
  { name: "Microsoft Zira - English (United States)", lang: "en-US", default: true },
];

/** A part of the voices of macOS 15, as Chrome lists them. */
const mac = [
  ...["Albert", "Alex", "Bad News", "Bahh", "Bells", "Boing", "Bubbles", "Cellos", "Eddy (English (US))"],
  ...["Flo (English (US))", "Fred", "Good News", "Grandma (English (US))", "Jester", "Organ", "Samantha"],
  ...["Shelley (English (US))", "Superstar", "Trinoids", "Whisper", "Wobble", "Zarvox"],
].map(name => voice(name, "en-US"));

describe("the voice of a person that has chosen none", () => {
  const withDefault = (name: string, all: readonly ReturnType<typeof voice>[] = mac) =>
    all.map(one => ({ ...one, default: one.name === name }));

  it("is the system's, if that speaks the language", () => {
    expect(chooseVoice(windows, "en", "", ["en-US"])?.name).toContain("Zira");
    expect(chooseVoice(withDefault("Samantha"), "en", "", ["en-US"])?.name).toBe("Samantha");
    expect(chooseVoice(windows, "de", "", ["de-DE"])?.name).toContain("Hedda");
  });

  it("is the person's own variant of the language, if the system's voice speaks another language", () => {
    const all = withDefault("Anna", [...mac, voice("Daniel", "en-GB"), voice("Anna", "de-DE")]);
    expect(chooseVoice(all, "en", "", ["de-DE", "en-GB"])?.name).toBe("Daniel");
  });

  it("is no joke while there is another one, even of another region", () => {
    expect(chooseVoice(mac, "en", "", ["en-US"])?.name).toBe("Alex");
    const jokes = [voice("Albert", "en-US"), voice("Eddy (English (UK))", "en-GB")];
    expect(chooseVoice(jokes, "en", "", ["en-US"])?.name).toBe("Eddy (English (UK))");
    expect(chooseVoice(jokes.slice(0, 1), "en", "", ["en-US"])?.name).toBe("Albert");
  });

  it("does not come instead of the one that the person has chosen", () => {
    expect(chooseVoice(withDefault("Samantha"), "en", "Zarvox")?.name).toBe("Zarvox");
  });
});

it("the list of a Mac begins with natural voices and ends with jokes", () => {
  const names = voicesFor(mac, "en").map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(["Alex", "Fred", "Samantha", "Eddy (English (US))"]);
  expect(names.slice(-15)).toEqual([
    ...["Albert", "Bad News", "Bahh", "Bells", "Boing", "Bubbles", "Cellos", "Good News", "Jester", "Organ"],
    ...["Superstar", "Trinoids", "Whisper", "Wobble", "Zarvox"],
  ]);
});

describe("the sentences that fit into a time", () => {
  it("are as many as the time allows, from the first on", () => {
    const lines = ["One two.", "Three four.", "Five six."];
    expect(fitting(lines, 10_000, usualCharacterMs)).toBe("One two. Three four. Five six.");
    expect(fitting(lines, speechMs("One two. Three four.", 70), 70)).toBe("One two. Three four.");
    expect(fitting(lines, 100, 65)).toBe("");
    expect(fitting([], 1000, 65)).toBe("");
  });

  it("never take longer than the time, and are left out only at the end", () =>
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 0, max: 20_000 }), (lines, room) => {
        const text = fitting(lines, room, usualCharacterMs);
        expect(lines.join(" ").startsWith(text)).toBe(true);
        if (text) expect(speechMs(text, usualCharacterMs)).toBeLessThanOrEqual(room);
      }),
    ));

  it("follows the pace of a slow voice, which a short text does not change", () => {
    expect(learnPace(65, "a sentence of some length", 5000)).toBeGreaterThan(100);
    expect(learnPace(65, "One", 5000)).toBe(65);
    expect(learnPace(65, "a sentence of some length", 0)).toBe(65);
  });
});
