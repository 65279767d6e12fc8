import { text } from "../../../src/browser/texts.ts";
import { type Day, timelineDays } from "../../../src/core/history/day.ts";
import { outcomesOf } from "../../../src/core/history/reminders.ts";
import { formatNumber } from "../../../src/ui/words/format.ts";
import { BarsChart } from "./BarsChart.tsx";

/** What became of reminders: how often one was shown, and what came then. */
export function OutcomesChart({ days }: { readonly days: readonly Day[] }) {
  const { shown, taken, naturalBreaks, snoozed, skipped, unanswered } = outcomesOf(days);
  const rows = [
    { name: text("historyShown"), amount: shown, manner: "browsing" },
    { name: text("historyTaken"), amount: taken, manner: "break" },
    { name: text("historyNaturalBreaks"), amount: naturalBreaks, manner: "other" },
    { name: text("historySnoozed"), amount: snoozed, manner: "held" },
    { name: text("historySkipped"), amount: skipped, manner: "held" },
    { name: text("historyUnanswered"), amount: unanswered, manner: "held" },
  ];
  return (
    <BarsChart
      title={text("historyOutcomes")}
      note={text("historyLastDays", formatNumber(timelineDays))}
      rows={rows.map(row => ({ ...row, value: formatNumber(row.amount) }))}
    />
  );
}
