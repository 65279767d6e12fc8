import type { Settings } from "../../src/core/settings.ts";
import { launch } from "../browsers/browser.ts";
import { browsingFor, preset } from "../browsers/extension/limber.ts";
import type { BrowserName } from "../browsers/types.ts";
import { until } from "../browsers/wait.ts";
import { collectErrors } from "./errors.ts";
import { faultsOf } from "./faults.ts";
import { isInBreak } from "./judge/breaks.ts";
import { type Judgement, judge } from "./judge/judge.ts";
import { idleMs, type Log, naturalBreakMs } from "./judge/log.ts";
import { disagreements, type Reading } from "./judge/verdict.ts";
import { seatPerson } from "./person.ts";
import { type Act, inWords, planOf } from "./plan.ts";
import { actorOf } from "./playAct.ts";
import { read, rulesOf, settingsIn } from "./reading.ts";
import { createRecorder } from "./recorder.ts";
import { smallStorage } from "./storageFill.ts";
import { watchFront } from "./watch.ts";

/** A run to play: the same seed gives the same acts in the same order. */
export type Run = { readonly name: BrowserName; readonly seed: number; readonly minutes: number };

/** What a run has shown. */
export type Played = Run & {
  readonly acts: readonly Act[];
  /** Acts that the browser did not let happen, and why. */
  readonly failed: readonly string[];
  readonly log: Log;
  /** What Limber had stored after each act, where it could be read. */
  readonly readings: readonly Reading[];
  readonly reading: Reading;
  readonly judgement: Judgement;
  /** The first disagreements, and after how many acts they were there. */
  readonly wrong: readonly string[];
  readonly wrongAfter: number;
  readonly errors: readonly string[];
  readonly expectedErrors: number;
};

const page = `data:text/html,<title>Work</title><textarea autofocus style="width:90%;height:90%"></textarea>`;

/** The last heartbeat proves the end of the run. */
const endingMs = 80_000;

const settings: Partial<Settings> = {
  ...{ intervalMinutes: 2, idleSeconds: idleMs / 1000, naturalBreakMinutes: naturalBreakMs / 60_000 },
  ...{ nudgeLevel: "popup", patienceMinutes: 1 },
};

/** Plays a run in a new browser and judges what Limber has stored, after each act and at the end. */
export async function playRun(run: Run, tell: (line: string) => void): Promise<Played> {
  const { name, seed, minutes } = run;
  const endsAt = Date.now() + minutes * 60_000 - endingMs;
  const browser = await launch(name, undefined, { preferences: smallStorage });
  const recorder = createRecorder();
  const { collect, unexpected, expected } = collectErrors(browser);
  const faults = faultsOf(browser, recorder, () => collect(false));
  await browser.reset();
  await browser.visit(page);
  const from = Date.now();
  const stopWatching = watchFront(browser.desktop, browser.windowClass, recorder);
  const person = seatPerson(browser.desktop, recorder);
  const { play, settle } = actorOf(browser, recorder, person, faults);
  const begin = () => preset(browser, browsingFor(0), settings);
  await begin();
  recorder.add({ is: "rules", rules: rulesOf(browser, await settingsIn(browser)), from, to: Date.now() });

  const acts: Act[] = [];
  const failed: string[] = [];
  const readings: Reading[] = [];
  const wrong: string[] = [];
  let wrongAfter = 0;
  const check = (reading: Reading | undefined) => {
    if (reading) readings.push(reading);
    if (!reading || wrong.length > 0 || isInBreak(recorder.log(), reading.at)) return;
    wrong.push(...disagreements(reading, judge(recorder.log(), reading.at)));
    wrongAfter = acts.length;
  };
  try {
    for (const act of planOf(seed, Math.ceil(minutes * 10))) {
      if (Date.now() > endsAt) break;
      tell(`${acts.length + 1}. ${inWords(act)}`);
      acts.push(act);
      const isFull = act.faults.includes("fill");
      await play(act).catch(error => failed.push(`${inWords(act)}: ${error}`));
      await settle();
      await collect(isFull);
      check(await read(browser));
    }
    const since = Date.now();
    const upToDate = async () => {
      const now = await read(browser);
      return now && now.at > since && now;
    };
    const reading = await until(upToDate, {
      timeoutMs: 200_000,
      everyMs: 1_000,
      what: "a clock that is up to date",
    });
    check(reading);
    await collect(false);
    const log = recorder.log();
    const judgement = judge(log, reading.at);
    return {
      ...run,
      acts,
      failed,
      log,
      readings,
      reading,
      judgement,
      wrong,
      wrongAfter,
      errors: unexpected(),
      expectedErrors: expected(),
    };
  } finally {
    await stopWatching();
    await person.leave();
    await browser.close();
  }
}
