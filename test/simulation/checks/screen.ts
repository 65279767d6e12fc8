import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { known } from "./survives.ts";

/** What is needless leaves the screen: nobody who looks is asked while paused or without a debt, and no notification stays behind. */
export function* checkScreen(played: PlayedDay, life: JudgedDay): Generator<string> {
  const { truth, slack, resetAt, settingsAt, stillAt } = life;
  for (const { second, state, notified, paused } of known(played, life)) {
    const { nudge } = state;
    const asks = nudge.is === "opening" || nudge.is === "shown";
    const from = resetAt[second - 1] ?? 0;
    const enough = (at: number) => settingsAt(at).intervalMinutes * 60 - (slack[second - 1] ?? 0) - 1;
    const owed = truth.hopeful.slice(from, second).some((active, index) => active >= enough(from + index));
    if (asks && paused && stillAt(second - 1) === "paused") yield `second ${second}: asked while paused`;
    if (asks && !owed) yield `second ${second}: asked without a debt`;
    // Who dies before it has heard that the notification is shown lets the badge take over, and leaves it there.
    const hasDied = played.crashes.some(at => at >= from && at <= second);
    const isTold = asks && (nudge.surface === "notification" || (nudge.surface === "badge" && hasDied));
    if (notified && !isTold) yield `second ${second}: a notification is left on screen`;
  }
}
