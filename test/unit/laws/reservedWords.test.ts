import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

/** Words that only some files may use, and why the others may not. */
const reserved: readonly { readonly word: RegExp; readonly only: RegExp; readonly why: string }[] = [
  { word: /\b(Date\.now|new Date|Temporal\.Now)\b/, only: /^src\/browser\/clock\.ts$/, why: "time is data" },
  { word: /\bperformance\.now\b/, only: /^(popup|src\/ui)\//, why: "only a page plays by its own clock" },
  {
    word: /\b(Math\.random|randomUUID)\b/,
    only: /^(popup\/popup\.tsx|src\/browser\/sync\/memory\.ts)$/,
    why: "the core has no randomness",
  },
  {
    word: /\bspeechSynthesis\b/,
    only: /^(src\/browser\/pages\/voices(\.firefox)?|src\/ui\/guide\/voice(OnDemand)?|options\/tryOut\/useVoices)\.ts$/,
    why: "the first touch opens a bar in Firefox",
  },
  {
    word: /\bruntime\.on(Message|Connect)\b/,
    only: /^src\/browser\/messages\/ownPages\.ts$/,
    why: "one door checks every sender",
  },
  {
    word: /\bon(Message|Connect)External\b|\bonUserScript|\("message"|\bonmessage\b|BroadcastChannel/,
    only: /^never$/,
    why: "nobody but Limber's own pages may speak to it",
  },
  { word: /\bchrome\.[a-z]+\.[a-zA-Z]+\(/, only: /^never$/, why: "the API has one door" },
  {
    word: /\bfetch\(/,
    only: /^src\/browser\/words\.ts$/,
    why: "it reads the words of the package, and nothing else",
  },
  {
    word: /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval\(|new Function)/,
    only: /^never$/,
    why: "nothing leaves the machine and no code comes in",
  },
];

describe("reserved words", () => {
  it.each(reserved)("$word: $why", ({ word, only }) => {
    const users = sources.filter(({ path, text }) => word.test(text) && !only.test(path));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});
