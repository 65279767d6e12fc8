/**
 * `npm run transcript` prints what a person hears in a full routine at the standard tempo: each chime and what the voice says of
 * each line, with its time, as a voice of the usual pace speaks it. `-- short first` prints a person's first, short routine.
 */
import english from "../_locales/en/messages.json" with { type: "json" };
import { simulateBrowser } from "../test/simulatedBrowser/simulatedBrowser.ts";

const { browser } = simulateBrowser({ messages: english }).open("options/options.html");
Object.assign(globalThis, { browser, chrome: browser });
const { cues } = await import("../src/core/routine/cues.ts");
const { fitting, speechMs, usualCharacterMs } = await import("../src/core/routine/speech.ts");
const { stretchIds } = await import("../src/core/routine/stretches.ts");
const { timeline } = await import("../src/core/routine/timeline.ts");
const { sentences } = await import("../src/ui/guide/spokenLines.ts");

const wants = (word: string) => process.argv.slice(2).includes(word);
const segments = timeline({
  kind: wants("short") ? "short" : "full",
  tempo: "standard",
  stretches: stretchIds,
  ...(wants("first") && { lead: "long" as const }),
});

const clock = (ms: number) =>
  `${Math.floor(ms / 60_000)}:${((ms % 60_000) / 1000).toFixed(1).padStart(4, "0")}`;

for (const cue of cues(segments)) {
  if (cue.kind === "chime") {
    console.log(`${clock(cue.at)}  ♪ ${cue.chime}`);
    continue;
  }
  const all = sentences(cue.line);
  const said = fitting(all, cue.until - cue.at, usualCharacterMs);
  const left = all.join(" ").slice(said.length).trim();
  console.log(
    `${clock(cue.at)}  “${said}” until ${clock(cue.at + speechMs(said, usualCharacterMs))}${left && ` (no room for: ${left})`}`,
  );
}
