import { text } from "../../../src/browser/texts.ts";
import type { Day } from "../../../src/core/history/day.ts";
import { longestSittings } from "../../../src/core/history/sittings.ts";
import { BarsChart } from "./BarsChart.tsx";
import { longDate, wholeMinutes } from "./words.ts";

/** How many sittings are shown. */
const count = 5;

/** The longest sittings of these days, each on its day. Absent where there are none yet. */
export function SittingsChart({ days }: { readonly days: readonly Day[] }) {
  const rows = longestSittings(days, count).map(({ date, longestSittingMs }) => ({
    name: longDate(date),
    value: wholeMinutes(longestSittingMs),
    amount: longestSittingMs,
    group: "browsing",
  }));
  if (rows.length === 0) return null;
  return <BarsChart title={text("historySittings")} note={text("historySittingsNote")} rows={rows} />;
}
