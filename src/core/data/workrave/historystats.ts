import { type Day, emptyDay } from "../../history/day.ts";
import { type Instant, type Ms, seconds } from "../../time/time.ts";
import { dateFault } from "../days/dates.ts";
import { type Reading, type Refusal, refuse } from "../days/importedFile.ts";

const mark = "WorkRaveStats";

/** Whether a text is the history, or the day, of Workrave. */
export const isWorkrave = (text: string): boolean => text.startsWith(mark);

/** The rest break among the breaks; the micro-pause before it is shorter than a break of Limber, the daily limit is none. */
const restBreak = 1;

/** The places of a break's counts. */
const prompted = 0;
const taken = 1;
const natural = 2;
const skipped = 3;
const postponed = 4;

/** More of a break than one for each minute of a day cannot be. */
const mostBreaks = 1440;

const pad = (number: number) => String(number).padStart(2, "0");

/** A day under construction; `span` is the time from its first to its last input. */
interface Read {
  readonly day: Day;
  readonly span: Ms;
}

/** Local date and time as Workrave writes them: the month from 0, the year since 1900. */
const dateOf = ([day = 0, month = 0, year = 0]: readonly number[]): string =>
  `${String(year + 1900).padStart(4, "0")}-${pad(month + 1)}-${pad(day)}`;

const timeOf = (parts: readonly number[]): Ms => {
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = parts;
  return Date.UTC(year + 1900, month, day, hour, minute);
};

/** The line that begins a day: start and stop, which may lie after midnight. The day is that of its start. */
function begin(numbers: readonly number[], now: Instant): Read | { refusal: Refusal } | "tooEarly" {
  if (numbers.length !== 10) return refuse("wrongValue", `D ${numbers.join(" ")}`, "workrave");
  const date = dateOf(numbers);
  const why = dateFault(date, now) ?? dateFault(dateOf(numbers.slice(5)), now);
  if (why === "tooEarly") return why;
  if (why) return refuse(why, why === "badDate" ? `D ${numbers.join(" ")}` : date, "workrave");
  const span = timeOf(numbers.slice(5)) - timeOf(numbers);
  if (!(span >= 0)) return refuse("wrongValue", `D ${numbers.join(" ")}`, "workrave");
  return { day: emptyDay(date), span };
}

/** The day with the counts of its rest breaks: a taken one is a break without Limber's routine. */
const withBreaks = (day: Day, counts: readonly number[]): Day => ({
  ...day,
  nudges: counts[prompted] ?? 0,
  moved: counts[taken] ?? 0,
  naturalBreaks: counts[natural] ?? 0,
  skipped: counts[skipped] ?? 0,
  snoozed: counts[postponed] ?? 0,
});

/** The day with its active time, which is not longer than a day, nor than the time from its start to its stop. */
const withActive = ({ day, span }: Read, [active = 0]: readonly number[]): Day => ({
  ...day,
  activeMs: Math.min(seconds(active), span, seconds(24 * 3600)),
});

/** What follows the day's first line. `B`: a break; `m`: time, mouse and keys; `G`, in older files: the time alone. `M` is ignored. */
function withLine(read: Read, letter: string, numbers: readonly number[]): Read | { refusal: Refusal } {
  const wrong = () => refuse("wrongValue", `${letter} ${numbers.join(" ")}`, "workrave");
  if (letter === "G") return { ...read, day: withActive(read, numbers) };
  if (letter === "M") return read;
  const [first = 0, second = 0, ...rest] = numbers;
  if (letter === "m") {
    if (numbers.length !== first + 1 || first < 1 || second < 0) return wrong();
    return { ...read, day: withActive(read, numbers.slice(1)) };
  }
  if (letter !== "B" || numbers.length < 2 || rest.length !== second) return wrong();
  if (first !== restBreak) return read;
  if (rest.slice(0, postponed + 1).some(count => count < 0)) return wrong();
  return rest.slice(0, postponed + 1).some(count => count > mostBreaks)
    ? refuse("absurd", `${letter} ${numbers.join(" ")}`, "workrave")
    : { ...read, day: withBreaks(read.day, rest) };
}

/**
 * Reads the files `historystats` and `todaystats` of Workrave. Where a day stands twice, the later counts. Leaves days before 2020
 * out, unless all are. Source: rcaelers/workrave, `libs/core/src/Statistics.cc`.
 */
export function readWorkrave(text: string, now: Instant): Reading {
  const [first = "", ...lines] = text.split(/\r?\n/).map(each => each.trimEnd());
  const version = new RegExp(`^${mark} (\\d{1,9})$`).exec(first)?.[1];
  if (Number(version) > 4) return refuse("laterVersion", version, "workrave");
  if (version !== "3" && version !== "4") return refuse("wrongValue", first, "workrave");
  const days = new Map<string, Day>();
  const early = new Set<string>();
  let current: Read | undefined;
  let isLeftOut = false;
  for (const line of lines.filter(each => each !== "")) {
    const [, letter = "", rest = ""] = /^([A-Za-z])((?: -?\d{1,15})*)$/.exec(line) ?? [];
    if (letter === "") return refuse("wrongValue", line, "workrave");
    const numbers = rest.trim().split(" ").filter(Boolean).map(Number);
    if (letter !== "B" && letter !== "m" && numbers.some(number => number < 0))
      return refuse("wrongValue", line, "workrave");
    if (letter === "D") {
      const begun = begin(numbers, now);
      isLeftOut = begun === "tooEarly";
      if (begun === "tooEarly") early.add(dateOf(numbers));
      else if ("refusal" in begun) return begun;
      else current = begun;
    } else if (!isLeftOut) {
      if (!current) return refuse("wrongValue", line, "workrave");
      const next = withLine(current, letter, numbers);
      if ("refusal" in next) return next;
      current = next;
    }
    if (current && !isLeftOut) days.set(current.day.date, current.day);
  }
  const [earliest] = early;
  if (earliest !== undefined && days.size === 0) return refuse("tooEarly", earliest, "workrave");
  const all = [...days.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return { file: { source: "workrave", days: all, leftOut: early.size } };
}
