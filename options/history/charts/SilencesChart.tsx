import { text } from "../../../src/browser/texts.ts";
import type { Day } from "../../../src/core/history/day.ts";
import { silencesOf } from "../../../src/core/history/reminders.ts";
import { minutes } from "../../../src/core/time/time.ts";
import { formatDuration } from "../../../src/ui/words/format.ts";
import { BarsChart } from "./BarsChart.tsx";
import { kinds } from "./kinds.ts";

/** Why no reminder came although somebody was there. Absent where there was no such time. */
export function SilencesChart({ days }: { readonly days: readonly Day[] }) {
  const rows = silencesOf(days).map(({ kind, minutes: length }) => ({
    name: text(kinds[kind].name),
    value: formatDuration(minutes(length)),
    amount: length,
    group: kinds[kind].group,
  }));
  if (rows.length === 0) return null;
  return <BarsChart title={text("historySilences")} note={text("historySilencesNote")} rows={rows} />;
}
