import { presentations } from "../../../src/core/nudge/presentations.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { known } from "./continuity.ts";

/**
 * A needless nudge leaves the screen: Limber does not ask while paused or without a due break, and leaves no notification
 * behind.
 */
export function* checkScreen(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { truth, slack, resetAt, settingsAt, stoppedBy } = judged;
  for (const { second, state, hasNotification, paused } of known(played, judged)) {
    const on = presentations(state)[0];
    const asks = on !== undefined;
    const from = resetAt[second - 1] ?? 0;
    const enough = (at: number) => settingsAt(at).intervalMinutes * 60 - (slack[second - 1] ?? 0) - 1;
    const owed = truth.hopeful.slice(from, second).some((active, index) => active >= enough(from + index));
    if (asks && paused && stoppedBy(second - 1) === "paused") yield `second ${second}: asked while paused`;
    if (asks && !owed) yield `second ${second}: asked without a due break`;
    // A background that dies before it learns that the notification is shown goes on to the badge, and leaves the notification
    // open.
    const hasDied = played.crashes.some(at => at >= from && at <= second);
    const isNotified = on?.surface === "notification" || (on?.surface === "badge" && hasDied);
    if (hasNotification && !isNotified) yield `second ${second}: a needless notification is on screen`;
  }
}
