import type { State } from "../../../../src/core/nudge/state/state.ts";
import type { Settings } from "../../../../src/core/settings.ts";
import { browsingFor, preset, type Stored, stored } from "../../../browsers/extension/limber.ts";
import { welcomeAddress } from "../../../browsers/extension/welcome.ts";
import { until } from "../../../browsers/wait.ts";
import type { Get } from "../each.ts";

/** How a test closes the browser, and reads what Limber does after the next start. */
export function closing(get: Get) {
  /** Moves the pointer, so that the person counts as present. */
  const present = () => get().desktop.move(300 + Math.random() * 200, 500);

  return {
    present,
    /** Closes the browser, runs `whileClosed`, and opens it again; resolves with the time of the closing. */
    async reopen(whileClosed?: () => Promise<void>): Promise<number> {
      let closedAt = Date.now();
      await get().restart(async () => {
        closedAt = Date.now();
        await whileClosed?.();
      });
      await get().window.focus();
      await present();
      return closedAt;
    },
    /** The addresses of welcome pages that are open: neither a restart nor an update opens one. */
    welcomePages: async () =>
      (await get().pages()).map(({ url }) => url).filter(url => url.includes(welcomeAddress)),
    /** Waits until the clock was brought up to date after `since`. */
    isUpToDate: (since: number) =>
      until(async () => (await stored(get())).state.clock.accountedUntil > since, {
        what: "a clock that is up to date",
      }),
    /** Waits for the one alarm; resolves with what is stored then, and how far ahead the alarm is. */
    async withAlarm(): Promise<Stored & { alarmIn: number }> {
      const alarms = await until(
        async () => {
          const all = await get().alarms();
          return all.length === 1 && all[0]?.name === "wake" && all;
        },
        { what: "the wake alarm alone, without the watchdog" },
      );
      return { ...(await stored(get())), alarmIn: (alarms[0]?.scheduledTime ?? 0) - Date.now() };
    },
    isRunning: () =>
      until(async () => (await stored(get())).state.clock.mode.isRunning, { what: "a running clock" }),
    badgeIs: (badge: string) =>
      until(async () => (await get().badge()) === badge, { what: `the badge ${badge}` }),
    async begin(state: State, settings: Partial<Settings>): Promise<void> {
      await present();
      await preset(get(), state, settings);
      await until(async () => (await get().alarms()).length > 0, { what: "an alarm" });
    },
  };
}

/** A clock that does not run. */
export function stoppedAt(activeMs: number, rest: Partial<State>): State {
  const running = browsingFor(activeMs, rest);
  return { ...running, clock: { ...running.clock, mode: { isRunning: false, isProvedBySound: false } } };
}

/** The same state, last brought up to date so much earlier: in place of waiting. A running background does not notice. */
export const longAgo = ({ clock, ...rest }: State, ms: number): State => ({
  ...rest,
  clock: { ...clock, accountedUntil: clock.accountedUntil - ms, resetAt: clock.resetAt - ms, recent: [] },
});
