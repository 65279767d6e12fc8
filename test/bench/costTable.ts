import type { Cost } from "./measure.ts";

const hourMs = 3_600_000;

const columns = [
  "",
  "starts/h",
  "alive",
  "writes/h",
  "bytes/h",
  "switches/min",
  "counted",
  "as meant",
  "target",
];

function verdict({ scenario: { most }, ms, starts, writes, aliveMs }: Cost): string {
  if (!most) return "–";
  const perHour = hourMs / ms;
  const kept =
    starts * perHour <= most.starts && writes * perHour <= most.writes && aliveMs / ms <= most.aliveShare;
  const bound = `≤ ${most.starts} starts, ${most.writes} writes, ${100 * most.aliveShare} %`;
  return `${kept ? "holds" : "FAILS"} (${bound})`;
}

function row(cost: Cost): string[] {
  const { scenario, ms, starts, aliveMs, writes, bytes, switches } = cost;
  const anHour = (count: number) => String(Math.round((count * hourMs) / ms));
  return [
    scenario.name,
    anHour(starts),
    `${((100 * aliveMs) / ms).toFixed(1)} %`,
    anHour(writes),
    anHour(bytes),
    ((switches * 60_000) / ms).toFixed(1),
    `${starts} starts, ${writes} writes in ${(ms / 60_000).toFixed(1)} min`,
    cost.isAsMeant ? "yes" : "NO",
    verdict(cost),
  ];
}

/** The table of all costs for an hour, with the real counts. */
export function costTable(costs: readonly Cost[], missing: readonly string[]): string {
  const rows = [columns, ...costs.map(row)];
  const widths = columns.map((_, column) => Math.max(...rows.map(each => each[column]?.length ?? 0)));
  const lines = rows.map(each => each.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return [...lines, ...missing.map(name => `${name}: not available in this version`)]
    .map(line => line.trimEnd())
    .join("\n");
}
