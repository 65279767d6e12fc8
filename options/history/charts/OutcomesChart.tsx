import { text } from "../../../src/browser/texts.ts";
import { type Day, timelineDays } from "../../../src/core/history/day.ts";
import { outcomesOf } from "../../../src/core/history/reminders.ts";
import { formatNumber } from "../../../src/ui/words/format.ts";
import { BarsChart } from "./BarsChart.tsx";

/** What became of reminders: how often one was shown, and what came then. */
export function OutcomesChart({ days }: { readonly days: readonly Day[] }) {
  const { shown, taken, naturalBreaks, snoozed, skipped, unanswered } = outcomesOf(days);
  const rows = [
    { name: text("historyShown"), amount: shown, group: "browsing" },
    { name: text("historyTaken"), amount: taken, group: "break" },
    { name: text("historyNaturalBreaks"), amount: naturalBreaks, group: "other" },
    { name: text("historySnoozed"), amount: snoozed, group: "held" },
    { name: text("historySkipped"), amount: skipped, group: "held" },
    { name: text("historyUnanswered"), amount: unanswered, group: "held" },
  ];
  return (
    <BarsChart
      title={text("historyOutcomes")}
      note={text("historyLastDays", formatNumber(timelineDays))}
      rows={rows.map(row => ({ ...row, value: formatNumber(row.amount) }))}
    />
  );
}
