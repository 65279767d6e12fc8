import { holdText } from "../src/browser/holdText.ts";
import { plural, text } from "../src/browser/texts.ts";
import { routinesDone } from "../src/core/history/day.ts";
import type { Command } from "../src/core/nudge/event.ts";
import { nextChange, type Week } from "../src/core/nudge/hours.ts";
import { remainingMs } from "../src/core/nudge/outlook.ts";
import { intervalMs, isDue } from "../src/core/nudge/rules.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import { type Instant, minutes } from "../src/core/time.ts";
import { formatClock, formatDuration, formatMinutes, formatSoon } from "../src/ui/format.ts";
import type { Current } from "./current.ts";
import { Header } from "./Header.tsx";
import { PauseMenu } from "./PauseMenu.tsx";
import { Ring } from "./Ring.tsx";
import { StartButtons } from "./StartButtons.tsx";

interface Props {
  readonly current: Current;
  readonly onStart: (kind: RoutineKind) => void;
  readonly sendCommand: (command: Command) => Promise<boolean>;
}

/** The time left, today's count, why it waits if it waits, and what can be done. */
export function Home({ current, onStart, sendCommand }: Props) {
  return (
    <>
      <Header />
      <div class="middle">
        <h1 class="spoken">{text("homeTitle")}</h1>
        <Countdown current={current} />
        <p class="why" role="status">
          {why(current)}
        </p>
        <p class="soft">{today(current)}</p>
      </div>
      <StartButtons settings={current.settings} onStart={onStart} />
      <PauseMenu current={current} sendCommand={sendCommand} />
    </>
  );
}

/** Whole minutes, rounded up: the last one is "1 min" to its end. */
const minutesLeft = ({ state, settings, at }: Current) =>
  Math.ceil(remainingMs(state, settings, at) / minutes(1));

function Countdown({ current }: { readonly current: Current }) {
  const { state, settings, at, zone } = current;
  const [large, small] = state.pause
    ? [text("paused"), pausedUntil(state.pause.until, zone)]
    : isDue(state, settings)
      ? [text("homeDueShort"), text("homeDue")]
      : [formatMinutes(minutesLeft(current)), text("homeUntil")];
  const share = 1 - remainingMs(state, settings, at) / intervalMs(settings);
  return (
    <Ring share={state.pause ? 0 : share} label={`${large} ${small}`}>
      <strong>{large}</strong>
      <span>{small}</span>
    </Ring>
  );
}

const pausedUntil = (until: number | null, zone: string): string =>
  until === null ? text("homePausedOpen") : text("homePausedUntil", formatClock(until, zone));

/** One line on why nothing is said, or why the clock stands still; empty when all is as usual. */
function why({ state, settings, at, zone, today: day }: Current): string {
  const { prompt, hold, clock } = state;
  if (state.pause) return text("holdPaused");
  if (hold === "hours") return outsideHours(settings.hours, at, zone);
  if (hold) return holdText(hold);
  if (prompt.is === "later") {
    const until = formatClock(prompt.until, zone);
    return text(prompt.why === "snoozed" ? "homeSnoozed" : "homeUnanswered", until);
  }
  const isNew = day.activeMs < minutes(1) && routinesDone(day) === 0 && clock.activeMs < minutes(1);
  return isNew ? text("homeFirst", formatMinutes(settings.intervalMinutes)) : "";
}

/** Outside the working hours, with when they begin again where they ever do. */
function outsideHours(week: Week | null, at: Instant, zone: string): string {
  const back = week && nextChange(week, at, zone);
  return back ? text("holdHoursUntil", formatSoon(back, at, zone)) : holdText("hours");
}

const today = ({ today: day }: Current): string =>
  text("homeToday", plural("breaks", routinesDone(day)), formatDuration(wholeMinutes(day.activeMs)));

const wholeMinutes = (ms: number) => Math.max(minutes(1), Math.round(ms / minutes(1)) * minutes(1));
