import { expect, it } from "vitest";
import { voiceRank } from "../../../../src/core/routine/voiceQuality.ts";

it.each([
  ["Samantha", 0],
  ["Alex", 0],
  ["Microsoft Zira - English (United States)", 0],
  ["English (America)", 0],
  ["Eddy (Deutsch (Deutschland))", 1],
  ["Grandpa (English (UK))", 1],
  ["Bad News", 2],
  ["Zarvox", 2],
])("%s is of rank %d", (name, rank) => expect(voiceRank({ name })).toBe(rank));

it.each([
  ["Schlechte Nachrichten", "urn:moz-tts:osx:com.apple.speech.synthesis.voice.BadNews", 2],
  ["Wackelig", "com.apple.speech.synthesis.voice.Deranged", 2],
  ["Oma (Deutsch (Deutschland))", "com.apple.eloquence.de-DE.Grandma", 1],
  ["Anna", "com.apple.voice.compact.de-DE.Anna", 0],
])("a translated name such as %s is known by its identifier", (name, voiceURI, rank) =>
  expect(voiceRank({ name, voiceURI })).toBe(rank),
);
