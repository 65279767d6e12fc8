/** A planned hour of the week: 60 letters. */
export interface Hour {
  readonly day: number;
  readonly hour: number;
  readonly minutes: string;
}

/** The names of the days. */
export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;

/** Letters (see `letters`) and their minutes. Each line is an hour, the first one from nine. */
const drawn: readonly (readonly string[])[] = [
  [
    "a4 t9 |1 t6 .3 a2 t12 |1 a4 t9 .4 a5",
    "c32 a3 t10 |1 t8 .6",
    "t14 .2 a6 ,7 a3 t12 |1 a5 t10",
    "t20 |1 a9 ,30",
    ",15 a4 t16 .3 t12 |1 a9",
    "t28 a4 .3 t15 |1 a9",
    "k25 t8 |1 a6 .5 t15",
    "o18 t12 |1 a9 .4 t16",
    "t12 |1 a7 .5 a5 z30",
  ],
  [
    "a6 .5 t14 |1 t20 a5 .3 t6",
    "f45 a5 t10",
    "|1 a9 .6 t14 a8 c22",
    "c12 t10 a8 w30",
    "w12 ,3 a5 t20 .3 t17",
    "L12 a5 t20 |1 t15 .7",
    "t40 .2 a8 |1 t9",
    "o25 a4 t8 o10 |1 a6 .6",
    "t20 .3 a7 t20 |1 a9",
    "t15 a5 L40",
  ],
  [
    "a3 c27 t15 |1 a8 .6",
    "t18 ,9 a5 t18 .4 a6",
    "k40 a5 t10 |1 a4",
    "a8 t22 ,30",
    ",15 w25 a5 .5 t10",
    "a6 p1 t28 |1 a9 .5 t10",
    "t9 |1 a5 .3 t22 a6 |1 t1 p1 t11",
    "f30 o12 a6 .4 t8",
    "t15 |1 a8 .6 X30",
  ],
  [
    "a5 t10 .4 t9 |1 a8 o13 a2 t8",
    "c45 .5 t10",
    "t30 a4 .4 |1 t12 a9",
    "o15 a15 ,30",
    ",15 a6 t9 z9 a5 t16",
    "t45 .2 a6 |1 t6",
    "a8 c20 k15 t8 |1 a8",
    ".20 a5 .10 t15 |1 a9",
    "a5 t16 .4 a5 z30",
  ],
  [
    "a5 t20 |1 t12 .4 t18",
    "a6 ,12 c30 t12",
    "a4 .12 |1 a13 t25 .5",
    "a10 t12 |1 a7 ,30",
    ",15 w40 a5",
    "t35 |1 a9 .15",
    "o30 a5 t10 |1 a14",
    "c15 t20 a5 .8 t12",
    "a12 |1 t7 .4 a6 z30",
  ],
];

const first = 9;

const spell = (line: string) =>
  line.split(" ").reduce((all, part) => all + part.slice(0, 1).repeat(Number(part.slice(1))), "");

/** The working hours; the time around lunch is free. */
export const workingHours = [
  { from: 9 * 60, to: 12.5 * 60 },
  { from: 13.25 * 60, to: 17.5 * 60 },
] as const;

/** The working week, Monday to Friday. A night continues the last letter of its day. */
export const plannedWeek: readonly Hour[] = drawn.flatMap((lines, day) =>
  lines.map((line, index) => {
    const minutes = spell(line);
    if (minutes.length !== 60) throw new Error(`${minutes.length} minutes in an hour: ${line}`);
    return { day, hour: first + index, minutes };
  }),
);
