/** How much a simulation plays: `npm test` is quick, `npm run test:deep` deep; a soak draws new days for half an hour. */
const depths = ["quick", "deep", "soak"] as const;

function depthOf(value = "quick"): (typeof depths)[number] {
  const known = depths.find(one => one === value);
  if (!known) throw new Error(`LIMBER_DEPTH is one of ${depths.join(", ")}, not "${value}"`);
  return known;
}

export const depth = depthOf(process.env.LIMBER_DEPTH || undefined);

const pick = (quick: number, deep: number): number => (depth === "quick" ? quick : deep);

/** How many random days each property plays. */
export const days = {
  undisturbed: pick(30, 375),
  "killed and updated": pick(27, 255),
  "long days": pick(6, 95),
  "suspended, closed, jumped": pick(24, 325),
  "suspended, closed, jumped, answered": pick(12, 140),
  "settings and pauses": pick(24, 185),
  "killed at any await": pick(24, 210),
  "put off": pick(15, 95),
  late: pick(15, 115),
  ahead: pick(15, 115),
  "storage fails": pick(12, 70),
  "clocks change": pick(12, 70),
  "the end of the day": pick(12, 70),
  "midnight and time zones": pick(12, 70),
  "with and without kills": pick(5, 35),
  "with many kills": pick(4, 15),
  "with and without kills in Firefox": pick(4, 30),
  replayed: pick(4, 25),
};

/** How many events long the sequences of the walk are: of the usual events, and of all events. */
export const walkDepth = { usual: pick(5, 8), rarer: pick(3, 5) };

/** How many random days may pass before one of them finds a planted fault. */
export const faultDays = { gapRule: 400, nudge: 2000 };

/**
 * The cases to play of many alike, starting elsewhere for each `offset`: one of `quick` in a quick run, one of `deep` in a deep
 * one, all in a soak.
 */
export const sampleOf = <T>(cases: readonly T[], offset: number, quick: number, deep: number): T[] =>
  cases.filter((_, index) => (index + offset) % { quick, deep, soak: 1 }[depth] === 0);

/** How many days of the working week are played. */
export const weekDays = pick(1, 5);

/** How many minutes of a soak each file of properties takes; its properties share them. */
export const soakMinutes = depth === "soak" ? 10 : 0;

/** An end for a test that hangs, far beyond what the slowest machine needs. */
export const timeLimit = 3_600_000;
