import { letters } from "./plan/letters.ts";
import { dayNames, plannedWeek } from "./plan/plan.ts";
import type { Minute, PlayedWeek } from "./playedWeek.ts";
import { marks, reasonOf } from "./reason.ts";
import { summaryOf } from "./summary.ts";
import type { WeekTruth } from "./weekTruth.ts";

const columns = 120;
const margin = 4;

/** Colours for a terminal: the marks of nudges, less important text, headings. */
export interface Paint {
  readonly mark: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly head: (text: string) => string;
}

/** No colours, for files and tests. */
export const plain: Paint = { mark: text => text, quiet: text => text, head: text => text };

/** The letter of a minute: its loudest nudge, else a routine, else what the person did in the middle of it. */
function letterOf({ seconds, nudges, contacts }: PlayedWeek, { from }: Minute): string {
  const inside = nudges.filter(({ second }) => second >= from && second < from + 60);
  const loudest = inside.find(({ surface }) => surface === "popup" || surface === "window") ?? inside[0];
  if (loudest) return marks[loudest.surface];
  const stretches = contacts.some(
    ({ what, at }, index) =>
      what === "startRoutine" &&
      at < (from + 45) * 1000 &&
      (contacts.slice(index).find(one => one.what === "closed")?.at ?? at) >= (from + 15) * 1000,
  );
  return stretches ? "~" : (seconds[from + 30]?.letter ?? " ");
}

/** Joins parts into lines of at most `width` characters and never breaks a part. */
function wrap(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}  ${part}`.length <= width)
      lines[lines.length - 1] = `${last}  ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** The minutes of each drawn hour. */
const rowsOf = ({ minutes }: PlayedWeek, day: number): Minute[][] => {
  const drawnHours = new Set(plannedWeek.filter(hour => hour.day === day).map(({ hour }) => hour));
  const own = minutes.filter(minute => minute.day === day && drawnHours.has(minute.hour));
  return [...drawnHours]
    .map(hour => own.filter(minute => minute.hour === hour))
    .filter(row => row.length > 0);
};

function hourLines(week: PlayedWeek, truth: WeekTruth, row: readonly Minute[], paint: Paint): string[] {
  const [first] = row;
  if (!first) return [];
  const end = first.from + row.length * 60;
  const nudges = week.nudges.filter(({ second }) => second >= first.from && second < end);
  const drawing = row.map(minute => {
    const letter = letterOf(week, minute);
    const isMark = nudges.some(({ second }) => second >= minute.from && second < minute.from + 60);
    return isMark ? paint.mark(letter) : letter;
  });
  const reasons = nudges.map(nudge => reasonOf(week, truth, nudge));
  const [text = "", ...more] = wrap(reasons, columns - margin - 60 - 2);
  const line = `${String(first.hour).padStart(2)}  ${drawing.join("")}  ${text}`.trimEnd();
  return [line, ...more.map(rest => " ".repeat(margin + 62) + rest)];
}

const ruler = `    ${[0, 10, 20, 30, 40, 50].map(minute => `:${String(minute).padStart(2, "0")}`.padEnd(10)).join("")}`;

/** What the letters and marks of the drawing mean. */
export const legend: readonly string[] = [
  "One column a minute. What the person did:",
  ...wrap(
    [...Object.entries(letters).map(([letter, { name }]) => `${letter} ${name}`), "~ a routine"],
    columns - 2,
  ).map(line => `  ${line}`),
  "Where a nudge fell:",
  "  ^ popup  W own window  n notification, when the patience of two minutes was over  b on the badge alone",
  "  ^ and W come at a pause of 15 s, when a tab was switched, when the browser was back in front",
  '  "due :29" since when it could have come; "the call to :42" what had held it until then; → the answer',
];

/** A week as lines of text, one for each hour, with every nudge and its reason. */
export function drawWeek(week: PlayedWeek, truth: WeekTruth, paint: Paint = plain): string[] {
  const days = [...new Set(week.minutes.map(({ day }) => day))];
  return [
    ...legend.map(paint.quiet),
    ...days.flatMap(day => [
      "",
      `${paint.head(dayNames[day] ?? "")}  ${summaryOf(week, day)}`,
      paint.quiet(ruler),
      ...rowsOf(week, day).flatMap(row => hourLines(week, truth, row, paint)),
    ]),
  ];
}
