// test/gallery/visit.ts
import { existsSync as existsSync2 } from "node:fs";
import { launch } from "puppeteer-core";

// test/browsers/programs.ts
import { existsSync } from "node:fs";

// scripts/programs.json
var programs_default = {
  chromium: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge-stable",
    "/usr/bin/microsoft-edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
  ],
  firefox: [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe"
  ]
};

// test/browsers/programs.ts
var chromiumProgram = () => programs_default.chromium.find(existsSync);
var needless = ["SpareRendererForSitePerProcess", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];
var withoutNeedless = `--disable-features=${needless.join()}`;

// test/gallery/serve.ts
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
var types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8"
};
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://loopback.invalid");
    try {
      const content = await readFile(join(folder, normalize(pathname)));
      response.setHeader("content-type", types[extname(pathname)] ?? "application/octet-stream");
      response.setHeader("cache-control", "max-age=3600");
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const place = server.address();
  if (typeof place !== "object" || !place) throw new Error("The gallery's server has no address.");
  return { address: `http://127.0.0.1:${place.port}`, stop: () => void server.close() };
}

// test/gallery/visit.ts
function lender(browser, most) {
  const free = [];
  const waiting = [];
  let made = 0;
  return {
    async borrow() {
      const page = free.pop();
      if (page) return page;
      if (made >= most) return new Promise((done) => waiting.push(done));
      made += 1;
      const context = await browser.createBrowserContext();
      return context.newPage();
    },
    giveBack(page) {
      const next = waiting.shift();
      if (next) next(page);
      else free.push(page);
    }
  };
}
var show = (page, { zoom: deviceScaleFactor, ...size }) => page.setViewport({ ...size, deviceScaleFactor });
async function open(page, address, { screen, state, query = "", window }) {
  await show(page, window);
  if (query.includes("#")) await page.goto("about:blank");
  await page.goto(`${address}/gallery.html?screen=${screen}&state=${state}&${query}`);
  await page.waitForSelector("html[data-gallery=ready]", { timeout: 18e4 });
}
var interpreted = "--js-flags=--no-opt --no-maglev";
async function openGallery() {
  if (!existsSync2("dist/gallery/gallery.html"))
    throw new Error("The gallery is not built: node build.mjs --gallery");
  const executablePath = chromiumProgram();
  if (!executablePath) throw new Error("The gallery is looked at in Chromium, and there is none here.");
  const { address, stop } = await serve("dist/gallery");
  const browser = await launch({
    executablePath,
    args: ["--no-sandbox", "--force-color-profile=srgb", withoutNeedless, interpreted]
  });
  const { borrow, giveBack } = lender(browser, 3);
  return {
    /** Calls `see` with a page that shows a state and stands still. Rejects with any error of the page. */
    async look(visit, see) {
      const page = await borrow();
      const thrown = [];
      const note = (error) => void thrown.push(error);
      page.on("pageerror", note);
      const first = visit.first === void 0 ? void 0 : await page.evaluateOnNewDocument(visit.first);
      try {
        await open(page, address, visit).catch(note);
        if (thrown.length > 0) throw new Error(`${visit.screen}/${visit.state}: ${thrown.join("; ")}`);
        return await see(page);
      } finally {
        page.off("pageerror", note);
        if (first) await page.removeScriptToEvaluateOnNewDocument(first.identifier);
        giveBack(page);
      }
    },
    async close() {
      await browser.close();
      stop();
    }
  };
}

// test/gallery/overflow.ts
var answersOutOfSight = (page) => page.evaluate(() => {
  scrollTo(0, 0);
  return [...document.querySelectorAll(":is(.starts, .pair, .controls, .pause) > button")].filter((button) => !button.closest(".popup > .menu")).filter((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top < 0 || bottom > innerHeight + 1;
  }).map((button) => `"${button.textContent}" is out of sight`);
});
var overflowing = (page) => page.evaluate(() => {
  const { clientWidth } = document.documentElement;
  const name = (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${element.textContent.slice(0, 40)}"`;
  return [...document.querySelectorAll("body *")].filter((element) => !element.closest(".spoken") && !element.parentElement?.closest("svg")).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > clientWidth + 1);
  }).map(name);
});
var clipped = (page) => page.evaluate(() => {
  const isInSight = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(".spoken, .unseen, svg, select, [aria-hidden=true]");
  const wordsOf = (element) => [...element.childNodes].filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()).map((node) => {
    const range2 = document.createRange();
    range2.selectNode(node);
    return range2.getBoundingClientRect();
  });
  return [...document.querySelectorAll("body *")].filter((element) => isInSight(element) && !getComputedStyle(element).display.match(/^inline$|contents/)).filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isCut = /hidden|clip/.test(getComputedStyle(element).overflowY);
    return wordsOf(element).some(
      (words) => words.left < left - 1 || words.right > right + 1 || isCut && (words.top < top - 1 || words.bottom > bottom + 1)
    );
  }).map(
    (element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")} "${element.textContent.slice(0, 60)}" does not fit`
  );
});

// test/gallery/windows.ts
var usual = {
  options: { width: 1280, height: 900, zoom: 1 },
  welcome: { width: 1280, height: 900, zoom: 1 },
  popup: { width: 400, height: 640, zoom: 1 }
};
var narrow = {
  options: { width: 400, height: 900, zoom: 1 },
  welcome: { width: 400, height: 900, zoom: 1 },
  popup: { width: 384, height: 600, zoom: 1 }
};

// src/core/data/limber/checksum.ts
function checksum(text) {
  let sum = 2166136261;
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 16777619) >>> 0;
  return sum.toString(16).padStart(8, "0");
}

// src/core/data/prescription/prescriptionFile.ts
var prescriptionFormat = "limber-prescription";
var prescriptionVersion = 1;
var linkMark = `#${prescriptionFormat}=`;
var contentOf = ({ stretches: stretches2, tempo, intervalMinutes, note }) => ({
  format: prescriptionFormat,
  version: prescriptionVersion,
  stretches: stretches2.map(({ stretch, reps, stopSeconds, sets, restSeconds }) => ({
    ...{ stretch, reps, stopSeconds, sets, restSeconds }
  })),
  ...tempo && { tempo },
  ...intervalMinutes !== void 0 && { intervalMinutes },
  note
});
var sumOf = (prescription) => checksum(JSON.stringify(contentOf(prescription)));
var signed = (prescription) => ({
  ...contentOf(prescription),
  checksum: sumOf(prescription)
});
var prescriptionLink = (prescription) => `${linkMark}${encodeURIComponent(JSON.stringify(signed(prescription))).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;

// src/core/history/day.ts
var timelineDays = 60;
var emptyDay = (date) => ({
  date,
  activeMs: 0,
  full: 0,
  short: 0,
  partial: 0,
  movements: 0,
  moved: 0,
  naturalBreaks: 0,
  snoozed: 0,
  skipped: 0,
  unanswered: 0,
  nudges: 0,
  longestSittingMs: 0,
  timeline: "",
  doses: ""
});

// src/core/time/time.ts
var seconds = (n) => n * 1e3;
var minutes = (n) => n * 6e4;

// src/core/activeTime/clock.ts
var readingMs = minutes(2);
var alarmFloorMs = seconds(30);
var alarmLatenessMs = seconds(3);
var slackMs = 2 * (alarmFloorMs + alarmLatenessMs);
var silenceMs = minutes(180);
var zeroClock = (at3) => ({
  activeMs: 0,
  dueIntervalMs: 0,
  accountedUntil: at3,
  resetAt: at3,
  mode: { isRunning: false, isProvedBySound: false },
  gap: null,
  recent: []
});

// src/core/nudge/state.ts
var initialState = (at3) => ({
  clock: zeroClock(at3),
  nudge: { is: "idle" },
  test: null,
  snoozes: 0,
  dismissals: 0,
  pause: null,
  routine: null,
  ended: null,
  skipped: null,
  lastKind: "full",
  hasDoneRoutine: false,
  hold: null,
  heldSince: null,
  sittingBeforeMs: 0
});

// src/core/data/limber/exportFile.ts
var exportFormat = "limber-export";
var exportVersion = 1;
var exportFields = [
  "format",
  "version",
  "limber",
  "saved",
  "settings",
  "history",
  "stored"
];
function exportText({ limber, at: at3, settings, days: days2, stored }) {
  const saved = Temporal.Instant.fromEpochMilliseconds(Math.floor(at3)).toString();
  const content = {
    ...{ format: exportFormat, version: exportVersion, limber, saved },
    ...{ settings, history: days2, stored }
  };
  const lines = exportFields.map((name) => {
    const value = name === "history" ? linesOf(days2) : JSON.stringify(content[name]);
    return `"${name}": ${value}`;
  });
  return `{
${[...lines, `"checksum": "${checksum(JSON.stringify(content))}"`].join(",\n")}
}
`;
}
var linesOf = (days2) => days2.length === 0 ? "[]" : `[
${days2.map((day) => JSON.stringify(day)).join(",\n")}
]`;

// src/core/readFields.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/core/compoundSchemas.ts
var nullable = (schema) => (value) => value === null ? null : schema(value);
var listOf = (schema, holds = () => true) => (value) => {
  if (!Array.isArray(value)) return void 0;
  const list = value.map(schema).filter((item) => item !== void 0);
  return list.length === value.length && holds(list) ? list : void 0;
};
var optional = (schema) => ({ optional: schema });
var objectOf = (fields) => (value) => {
  if (!isRecord(value)) return void 0;
  const read = {};
  for (const [name, field] of Object.entries(fields)) {
    const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
    const isOptional = typeof field !== "function";
    if (isOptional && found === void 0) continue;
    read[name] = (isOptional ? field.optional : field)(found);
    if (read[name] === void 0) return void 0;
  }
  return read;
};

// src/core/routine/dose.ts
var table = {
  reps: [1, 20, 5],
  stopSeconds: [1, 30, 1],
  sets: [1, 3, 1],
  // The source has one set: its rest is a proposal of ours.
  restSeconds: [5, 60, 30]
};
var doseParts = Object.keys(table);
var eachPart = (make) => Object.fromEntries(doseParts.map((part) => [part, make(part)]));
var doseBounds = eachPart((part) => ({ min: table[part][0], max: table[part][1] }));
var sourceDose = eachPart((part) => table[part][2]);
var doseName = (id, part) => `${id}_${part}`;
var shortReps = (reps) => Math.min(reps, Math.max(2, Math.round(reps * 0.4)));
function doseOf({ kind, doses }, id) {
  const dose = eachPart((part) => doses?.[doseName(id, part)] ?? sourceDose[part]);
  return kind === "short" ? { ...dose, reps: shortReps(dose.reps) } : dose;
}

// src/core/routine/stretches.ts
var stretchIds = [
  "standingBackArch",
  "sitAndRotate",
  "rotateLegs",
  "sitRotateSideBend",
  "sitBackArch"
];
var whole = (name) => [{ name, share: 1 }];
var stretches = {
  standingBackArch: { sets: [{ ways: ["back"] }], parts: whole("arch") },
  sitAndRotate: { sets: [{ ways: ["right", "left"] }], parts: whole("turn") },
  rotateLegs: {
    sets: [
      { ways: ["out", "in"], leg: "right" },
      { ways: ["out", "in"], leg: "left" }
    ],
    parts: whole("roll")
  },
  sitRotateSideBend: {
    sets: [{ ways: ["right", "left"] }],
    // Each part takes long enough for a voice to name it (`spokenLines.test.ts`).
    parts: [
      { name: "turn", share: 0.75 },
      { name: "bend", share: 0.75 }
    ]
  },
  sitBackArch: { sets: [{ ways: ["back"] }], parts: whole("arch") }
};

// src/core/schemas.ts
var numberIn = ({ min, max }) => (value) => typeof value === "number" && value >= min && value <= max ? value : void 0;
var wholeIn = (bounds2) => {
  const number = numberIn(bounds2);
  return (value) => Number.isInteger(value) ? number(value) : void 0;
};
var oneOf = (...choices) => (value) => choices.find((choice) => choice === value);
var flag = oneOf(true, false);
var textThat = (holds) => (value) => typeof value === "string" && holds(value) ? value : void 0;

// src/core/doseSettings.ts
var each = (make) => Object.fromEntries(
  stretchIds.flatMap((id) => doseParts.map((part) => [doseName(id, part), make(part)]))
);
var doseFields = each((part) => wholeIn(doseBounds[part]));
var sourceDoses = each((part) => sourceDose[part]);
var dosesOfPlan = objectOf(each((part) => optional(wholeIn(doseBounds[part]))));

// src/core/language.ts
var asTheBrowser = "auto";
var isLanguageChoice = (text) => /^[a-z]{2,8}(-[A-Za-z0-9]{2,8})*$/.test(text);

// src/core/routine/tempo.ts
var tempos = ["gentle", "standard", "brisk"];
var scale = { gentle: 1.5, standard: 1, brisk: 0.75 };
function pace(tempo) {
  const moving = scale[tempo];
  return {
    out: seconds(2) * moving,
    back: seconds(2) * moving,
    rest: seconds(0.5) * moving
  };
}
var readyMs = {
  usual: { stretch: seconds(11), otherLeg: seconds(5) },
  long: { stretch: seconds(18), otherLeg: seconds(7) }
};

// src/core/settings.ts
var bounds = {
  intervalMinutes: { min: 1, max: 240 },
  snoozeMinutes: { min: 1, max: 60 },
  naturalBreakMinutes: { min: 1, max: 60 },
  idleSeconds: { min: 15, max: 600 },
  patienceMinutes: { min: 0, max: 10 },
  maxSnoozes: { min: 0, max: 10 },
  maxReturns: { min: 0, max: 10 },
  nudgeVolumePercent: { min: 10, max: 100 },
  voiceRatePercent: { min: 50, max: 200 },
  voiceVolumePercent: { min: 10, max: 100 },
  chimeVolumePercent: { min: 10, max: 100 },
  dayEndsAtHour: { min: 0, max: 6 }
};
var nudgeLevels = ["popup", "now", "notification", "badge"];
var counts = ["browsing", "computer"];
var fullscreenHolds = ["front", "any", "audible", "never"];
var holdLimits = [30, 60, 120];
var themes = ["system", "light", "dark"];
var largeButtons = ["last", "full", "short"];
var maxVoiceNameLength = 200;
var isNote = (note) => [...note].length <= 280 && !/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u.test(note);
var minuteOfDay = wholeIn({ min: 0, max: 1440 });
var range = objectOf({ from: minuteOfDay, to: minuteOfDay });
var hostPattern = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var maxCallHosts = 30;
var host = textThat((text) => hostPattern.test(text));
var hosts = listOf(host, ({ length }) => length <= maxCallHosts);
var settingsFields = {
  intervalMinutes: wholeIn(bounds.intervalMinutes),
  snoozeMinutes: wholeIn(bounds.snoozeMinutes),
  naturalBreakMinutes: wholeIn(bounds.naturalBreakMinutes),
  idleSeconds: wholeIn(bounds.idleSeconds),
  count: oneOf(...counts),
  watching: flag,
  nudgeLevel: oneOf(...nudgeLevels),
  patienceMinutes: wholeIn(bounds.patienceMinutes),
  maxSnoozes: wholeIn(bounds.maxSnoozes),
  maxReturns: wholeIn(bounds.maxReturns),
  commitment: flag,
  nudgeSound: flag,
  nudgeVolumePercent: wholeIn(bounds.nudgeVolumePercent),
  badgeAlways: flag,
  hours: nullable(listOf(listOf(range), (days2) => days2.length === 7)),
  fullscreenHold: oneOf(...fullscreenHolds),
  audibleHold: flag,
  /** `null`: as long as it takes. */
  holdAtMostMinutes: nullable(oneOf(...holdLimits)),
  holdCalls: flag,
  addedCallHosts: hosts,
  removedCallHosts: hosts,
  tempo: oneOf(...tempos),
  largeButton: oneOf(...largeButtons),
  excludedStretches: listOf(
    oneOf(...stretchIds),
    // At least one stretch remains.
    (excluded) => new Set(excluded).size < stretchIds.length
  ),
  ...doseFields,
  note: textThat(isNote),
  voice: flag,
  voiceName: textThat((name) => name.length <= maxVoiceNameLength),
  voiceRatePercent: wholeIn(bounds.voiceRatePercent),
  voiceVolumePercent: wholeIn(bounds.voiceVolumePercent),
  chimes: flag,
  chimeVolumePercent: wholeIn(bounds.chimeVolumePercent),
  theme: oneOf(...themes),
  language: textThat(isLanguageChoice),
  /** The figure moves as a mirror does; else it turns to its own right when the person does. */
  mirror: flag,
  fewWords: flag,
  dayEndsAtHour: wholeIn(bounds.dayEndsAtHour),
  streak: flag
};
var defaultSettings = {
  intervalMinutes: 30,
  snoozeMinutes: 5,
  naturalBreakMinutes: 5,
  idleSeconds: 60,
  count: "browsing",
  watching: true,
  nudgeLevel: "popup",
  patienceMinutes: 2,
  maxSnoozes: 3,
  maxReturns: 3,
  commitment: false,
  nudgeSound: false,
  nudgeVolumePercent: 50,
  badgeAlways: false,
  hours: null,
  fullscreenHold: "front",
  audibleHold: true,
  holdAtMostMinutes: 60,
  holdCalls: false,
  addedCallHosts: [],
  removedCallHosts: [],
  tempo: "standard",
  largeButton: "last",
  excludedStretches: [],
  ...sourceDoses,
  note: "",
  voice: true,
  voiceName: "",
  voiceRatePercent: 100,
  voiceVolumePercent: 100,
  chimes: true,
  chimeVolumePercent: 50,
  theme: "system",
  language: asTheBrowser,
  mirror: true,
  fewWords: false,
  dayEndsAtHour: 0,
  streak: true
};

// test/gallery/states/dataStates.ts
var mondayMorning = Date.UTC(2026, 2, 2, 9, 41);
var days = Array.from({ length: 132 }, (_2, index) => {
  const date = new Date(mondayMorning - (132 - index) * 864e5).toISOString().slice(0, 10);
  return { ...emptyDay(date), activeMs: 144e5, full: 4, movements: 200 };
});
var local = {
  state: { version: 1, ...initialState(mondayMorning) },
  ...Object.fromEntries(days.slice(0, 120).map(({ date, ...record }) => [`day.${date}`, record]))
};
var exported = () => exportText({
  ...{ limber: "0.1.0", at: mondayMorning, days, stored: {} },
  settings: { ...defaultSettings, intervalMinutes: 45, tempo: "brisk", largeButton: "full" }
});
var file = () => ({ "limber-2026-03-01.json": exported() });
var workrave = "WorkRaveStats 4\nD 27 1 126 9 0 27 1 126 17 0\nB 1 7 5 4 1 1 0 5 60 \nm 6 20000 0 0 0 0 0 \n";
var goTo = { goTo: "data" };
var unfold = { press: "dataStoredKeys" };
var dataStates = {
  dataEmpty: { acts: [goTo, { press: "dataDeleteHistory" }] },
  dataStored: { local, acts: [goTo, unfold] },
  dataPreview: { local, acts: [goTo, { choose: file }] },
  dataPreviewWorkrave: { local, acts: [goTo, { choose: () => ({ historystats: workrave }) }] },
  dataImported: {
    local,
    acts: [goTo, { choose: file }, { press: "dataImportNow" }]
  },
  dataRefused: {
    local,
    acts: [
      goTo,
      {
        choose: () => ({
          "limber-2026-03-01.json": exported().replace("14400000", "14400001"),
          "holiday pictures.json": "[]",
          [`${"a very long name ".repeat(12)}.csv`]: "",
          "history.json": JSON.stringify({ pomodoros: [25], durations: [1, 1500], timezones: [1, 0] })
        })
      }
    ]
  },
  dataNotStored: {
    local,
    refuse: ["storage.local.set"],
    acts: [goTo, { choose: file }, { press: "dataImportNow" }]
  },
  dataHistoryDeleted: { local, acts: [goTo, { press: "dataExport" }, { press: "dataDeleteHistory" }] },
  dataConfirm: {
    local,
    acts: [goTo, { press: "dataDeleteAll" }, { type: "del", into: "dataDeleteAsk", stay: true }]
  },
  dataAllDeleted: {
    local,
    acts: [
      goTo,
      { press: "dataDeleteAll" },
      { type: "delete", into: "dataDeleteAsk", stay: true },
      { press: "dataDeleteNow" }
    ]
  }
};

// test/gallery/states/drawnHistory.ts
import "temporal-polyfill/global";

// src/core/history/dates.ts
var shiftDate = (date, days2) => Temporal.PlainDate.from(date).add({ days: days2 }).toString();
var lastDates = (last, count) => Array.from({ length: count }, (_2, index) => shiftDate(last, index + 1 - count));
var weekdayOf = (date) => Temporal.PlainDate.from(date).dayOfWeek - 1;

// src/core/history/timelineForm.ts
var form = /^(?:[abdrumophcfesw][1-9]\d{0,3}){0,200}$/;
var isTimeline = (text) => form.test(text);

// src/core/history/timeline.ts
var letters = {
  away: "a",
  browsing: "b",
  /** A routine that became a break. */
  routine: "r",
  /** A routine that has not become a break: it goes on, or was stopped early. */
  unfinished: "u",
  /** A break without the routine, by the person's word. */
  moved: "m",
  otherApp: "o",
  /** Another application was in front while a break was due. */
  otherAppDue: "d",
  paused: "p",
  /** The person was there outside the working hours. */
  hours: "h",
  // A break was due, and this hold kept it back.
  call: "c",
  fullscreen: "f",
  fullscreenElsewhere: "e",
  audible: "s",
  panel: "w"
};
var maxMinutes = 2160;
var maxRuns = 200;
var isKind = (name) => name in letters;
var kindOf = (letter) => Object.keys(letters).filter(isKind).find((kind) => letters[kind] === letter) ?? "away";
function readTimeline(text) {
  if (!isTimeline(text)) return [];
  let from = 0;
  const runs = [...text.matchAll(/([a-z])(\d+)/g)].map(([, letter = "", length]) => {
    const run = { kind: kindOf(letter), from, to: Math.min(maxMinutes, from + Number(length)) };
    from = run.to;
    return run;
  });
  return runs.filter((run) => run.to > run.from);
}
var writeTimeline = (runs) => runs.map(({ kind, from, to }) => `${letters[kind]}${to - from}`).join("");

// src/core/history/paint.ts
var strengths = {
  ...{ away: 0, otherApp: 1, otherAppDue: 1, paused: 1, hours: 1 },
  ...{ browsing: 2, call: 2, fullscreen: 2, fullscreenElsewhere: 2, audible: 2, panel: 2 },
  unfinished: 3,
  ...{ routine: 4, moved: 4 }
};
var isBreakKind = (kind) => strengths[kind] === strengths.routine;
function joined(runs) {
  const out = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.to <= run.from) continue;
    if (last?.kind === run.kind && !isBreakKind(run.kind)) out[out.length - 1] = { ...last, to: run.to };
    else out.push(run);
  }
  return out;
}
function loss(runs, index) {
  const [before, run] = [runs[index - 1], runs[index]];
  if (!before || !run) return Number.POSITIVE_INFINITY;
  const isBreak = [before, run].some(({ kind }) => strengths[kind] >= strengths.unfinished);
  return run.to - run.from + (isBreak ? maxMinutes : 0);
}
function bounded(runs) {
  if (runs.length <= maxRuns) return runs;
  const least = runs.reduce((best, _2, index) => loss(runs, index) < loss(runs, best) ? index : best, 0);
  const given = runs.flatMap((run, index) => {
    if (index === least) return [];
    return index === least - 1 ? [{ ...run, to: runs[least]?.to ?? run.to }] : [run];
  });
  return bounded(joined(given));
}
function paint(runs, added, over = strengths[added.kind]) {
  if (added.to <= added.from) return runs;
  const end = runs.at(-1)?.to ?? 0;
  const filled = [
    ...runs,
    { kind: "away", from: end, to: Math.max(end, added.from) },
    { kind: added.kind, from: Math.max(end, added.from), to: Math.max(end, added.to) }
  ];
  const cut = filled.flatMap((run) => {
    const from = Math.max(run.from, added.from);
    const to = Math.min(run.to, added.to);
    if (to <= from || strengths[run.kind] > over) return [run];
    return [
      { ...run, to: from },
      { kind: added.kind, from, to },
      { ...run, from: to }
    ];
  });
  return bounded(joined(cut));
}

// test/gallery/states/drawnHistory.ts
var drawn = (index, salt, below) => Math.floor(Math.abs(Math.sin(index * 12.9898 + salt * 78.233)) * 43758.5453 % below);
function spansOf(index) {
  const breakKind = (salt) => drawn(index, salt, 4) === 0 ? "moved" : "routine";
  return [
    ["browsing", 31 + drawn(index, 1, 12)],
    [breakKind(2), 4],
    ["browsing", 26],
    ["otherApp", 12 + drawn(index, 3, 40)],
    ["browsing", 14],
    ["unfinished", 2],
    ["browsing", 4],
    ["call", 18],
    [breakKind(4), 2],
    ["browsing", 34 + drawn(index, 5, 20)],
    ["away", 48],
    ["browsing", 30],
    ["fullscreen", drawn(index, 6, 3) * 12],
    [breakKind(7), 3],
    ["paused", drawn(index, 8, 4) === 0 ? 60 : 0],
    ["browsing", 38 + drawn(index, 9, 30)],
    ["routine", drawn(index, 10, 3) > 0 ? 4 : 0],
    ["otherAppDue", drawn(index, 25, 3) * 9],
    ["otherApp", 15],
    ["browsing", 25 + drawn(index, 11, 50)]
  ];
}
function timelineOf(index, until) {
  let at3 = 540 + drawn(index, 12, 25);
  const runs = spansOf(index).reduce((before, [kind, length]) => {
    const from = at3;
    at3 += length;
    return paint(before, { kind, from: Math.min(from, until), to: Math.min(at3, until) });
  }, []);
  return writeTimeline(runs);
}
function breaksOf(timeline2) {
  const runs = readTimeline(timeline2);
  const lengths = runs.filter(({ kind }) => kind === "routine").map(({ from, to }) => to - from);
  return {
    full: lengths.filter((length) => length > 3).length,
    short: lengths.filter((length) => length <= 3).length,
    moved: runs.filter(({ kind }) => kind === "moved").length
  };
}
function recordOf(date, index, hasTimeline, until) {
  const isWeekend = weekdayOf(date) > 4;
  if (drawn(index, 13, isWeekend ? 2 : 25) === 0) return void 0;
  const { date: _2, ...empty } = emptyDay(date);
  const breaks = isWeekend ? drawn(index, 14, 3) : drawn(index, 15, 7);
  const short = Math.floor(breaks / 3);
  const timeline2 = hasTimeline ? timelineOf(index, until) : "";
  return {
    ...empty,
    activeMs: minutes(isWeekend ? 40 + drawn(index, 16, 60) : 180 + drawn(index, 17, 200)),
    ...{ full: breaks - short, short, moved: drawn(index, 18, 4) === 0 ? 1 : 0, movements: breaks * 40 },
    ...{ naturalBreaks: drawn(index, 19, 4), nudges: breaks + drawn(index, 20, 3) },
    ...{ snoozed: drawn(index, 21, 3), skipped: drawn(index, 22, 6) === 0 ? 1 : 0 },
    unanswered: drawn(index, 23, 5) === 0 ? 1 : 0,
    longestSittingMs: minutes(32 + drawn(index, 24, 45)),
    ...hasTimeline && breaksOf(timeline2),
    timeline: timeline2
  };
}
function drawnHistory(last, days2, until = 1440) {
  const dates = lastDates(last, days2);
  return Object.fromEntries(
    dates.flatMap((date, position) => {
      const age = days2 - 1 - position;
      const record = recordOf(date, age, age < timelineDays, age === 0 ? until : 1440);
      return record ? [[`day.${date}`, record]] : [];
    })
  );
}

// src/core/callHosts.ts
var usualCallHosts = [
  "meet.google.com",
  "zoom.us",
  "zoom.com",
  "zoomgov.com",
  "teams.microsoft.com",
  "teams.live.com",
  "teams.cloud.microsoft",
  "teams.microsoft.us",
  "webex.com",
  "app.goto.com",
  "meet.goto.com",
  "ringcentral.com",
  "meet.jit.si",
  "whereby.com",
  "slack.com",
  "discord.com",
  "facetime.apple.com",
  "web.whatsapp.com"
];

// test/gallery/states/tactStates.ts
var at = Date.UTC(2026, 2, 2, 9, 41);
var usual2 = [{ from: 540, to: 1020 }];
var week = [usual2, usual2, usual2, usual2, usual2, [], []];
var busyWeek = [
  [
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
    { from: 1140, to: 1260 }
  ],
  [{ from: 1320, to: 360 }],
  [],
  [],
  usual2,
  [
    { from: 600, to: 630 },
    { from: 660, to: 690 },
    { from: 720, to: 750 },
    { from: 780, to: 810 },
    { from: 840, to: 870 },
    { from: 900, to: 930 }
  ],
  [{ from: 0, to: 1440 }]
];
var patterns = (hosts2) => hosts2.flatMap((host2) => [`*://${host2}/*`, `*://*.${host2}/*`]);
var granted = patterns(usualCallHosts);
var long = "a-very-long-meeting-room-name-that-somebody-chose.conferences.subsidiary.example-corporation.org";
var formerSites = ["meet.google.com", "zoom.us", "teams.microsoft.com", "talk.example.org"];
var manySites = [long, ...Array.from({ length: 29 }, (_2, i) => `meet${i + 1}.example.org`)];
var comes = (test2) => ({ testNudge: { at, isShown: true, ...test2 } });
var test = { press: "optionsTest" };
var callsOn = [{ press: "optionsCalls" }, { press: "optionsCallsAsk" }];
var sites = { press: "optionsMoreHolds" };
var tactStates = {
  hours: { settings: { hours: week } },
  hoursBusy: { settings: { hours: busyWeek } },
  hoursOverlap: {
    settings: { hours: busyWeek },
    acts: [
      { type: "11:30", into: "optionsHoursFrom", nth: 2 },
      { type: "", into: "optionsHoursTo", nth: 4 }
    ]
  },
  hoursNone: { settings: { hours: [[], [], [], [], [], [], []] } },
  hoursShort: {
    settings: { intervalMinutes: 60, hours: week.map((day) => day.map(() => ({ from: 540, to: 600 }))) }
  },
  badgeHidden: {
    desk: { hidesButton: true },
    acts: [{ press: "optionsNudgeBadge" }]
  },
  notificationsHidden: {
    settings: { nudgeLevel: "notification" },
    desk: { hidesButton: true, blocksNotifications: true }
  },
  holdsEndless: {
    settings: { fullscreenHold: "any", holdCalls: true, holdAtMostMinutes: null },
    desk: { granted },
    acts: [sites]
  },
  hoursNotStored: {
    settings: { hours: week },
    refuse: ["storage.local.set"],
    acts: [{ press: "optionsHoursAdd", nth: 2 }]
  },
  holdsChosen: {
    settings: { fullscreenHold: "audible", audibleHold: false, holdAtMostMinutes: null },
    acts: [sites]
  },
  callsAsked: { acts: [{ press: "optionsCalls" }] },
  callsOn: {
    acts: [
      ...callsOn,
      sites,
      { type: "https://talk.example.org/room/42?pin=7", into: "optionsSiteField" },
      { press: "optionsSiteAdd" }
    ]
  },
  callsRefused: {
    desk: { refuses: true },
    acts: [
      ...callsOn,
      sites,
      { type: "my meeting room", into: "optionsSiteField" },
      { press: "optionsSiteAdd" }
    ]
  },
  callsWithdrawn: {
    settings: { holdCalls: true },
    desk: { granted: granted.slice(4), refuses: true },
    acts: [sites, { press: "optionsCallsAsk" }]
  },
  sitesMany: {
    settings: { holdCalls: true, addedCallHosts: manySites },
    desk: { granted: [...granted, ...patterns(manySites)] },
    acts: [sites, { type: "meet.example.com", into: "optionsSiteField" }, { press: "optionsSiteAdd" }]
  },
  sitesRemoved: { acts: [sites, { press: "optionsSiteRemove", nth: 1 }] },
  /** Stored by an earlier version, and access given then: an update has brought further sites. */
  sitesNew: {
    settings: { holdCalls: true, ...{ callHosts: formerSites } },
    desk: { granted: patterns(formerSites) },
    acts: [sites]
  },
  sitesNone: { settings: { removedCallHosts: usualCallHosts }, acts: [sites, { press: "optionsCalls" }] },
  committed: {
    settings: { commitment: true, nudgeSound: true, badgeAlways: true, nudgeLevel: "badge" },
    acts: [{ press: "optionsMoreReminders" }, { press: "optionsMoreNudge" }]
  },
  /** Three keys chosen: as Chromium and Firefox name them, and as macOS shows them. */
  keys: {
    desk: { keys: { _execute_action: "Ctrl+Shift+Period", snooze: "Alt+Shift+F12", "toggle-pause": "\u2303\u21E7P" } }
  },
  /** A machine without notifications, where the browser does not open its page for keys. */
  blocked: {
    settings: { nudgeLevel: "notification" },
    desk: { blocksNotifications: true },
    refuse: ["tabs.create"],
    acts: [{ press: "optionsKeysChange" }]
  },
  testShown: { session: comes({ surface: "popup" }), acts: [test] },
  testRefused: { session: comes({ surface: "notification" }), acts: [test] }
};

// test/gallery/states/optionsStates.ts
var noStorage = ["storage.local.set"];
var folds = [
  { press: "optionsMoreReminders" },
  { press: "optionsMoreNudge" },
  { press: "optionsMoreHolds" },
  { press: "optionsMoreVoice" },
  { press: "optionsMoreHistory" }
];
var prescribed = prescriptionLink({
  ...{
    tempo: "gentle",
    intervalMinutes: 45,
    note: "Two weeks, twice a day.\nStop if it <b>hurts</b>; call me then."
  },
  stretches: [
    { stretch: "standingBackArch", reps: 8, stopSeconds: 5, sets: 2, restSeconds: 30 },
    { stretch: "sitAndRotate", reps: 5, stopSeconds: 1, sets: 1, restSeconds: 30 },
    { stretch: "sitBackArch", reps: 10, stopSeconds: 10, sets: 3, restSeconds: 45 }
  ]
});
var historyOf = (days2, state = {}) => ({
  now: Date.UTC(2026, 2, 2, 15, 20),
  local: drawnHistory("2026-03-02", days2, 920),
  acts: [{ press: "optionsHistory" }],
  ...state
});
var { date: _, ...closeBreaks } = {
  ...emptyDay("2026-03-02"),
  ...{ activeMs: 144e5, full: 1, short: 2, moved: 3, nudges: 4 },
  timeline: "a540b40r4r2b50m1m1m1b60r2b90"
};
var optionsStates = {
  untouched: {},
  chosen: {
    settings: {
      intervalMinutes: 45,
      snoozeMinutes: 10,
      count: "computer",
      watching: false,
      nudgeLevel: "notification",
      tempo: "gentle",
      excludedStretches: ["rotateLegs"]
    }
  },
  saved: { acts: [{ type: "45", into: "optionsInterval" }, { press: "optionsNudgeNotification" }] },
  unfolded: { acts: folds },
  hoursUnfolded: { acts: [...folds, { press: "optionsHours" }] },
  badNumber: {
    acts: [
      ...folds,
      { type: "soon", into: "optionsInterval" },
      { type: "61", into: "optionsSnooze" },
      { type: "2.5", into: "optionsNaturalBreak" },
      { type: "", into: "optionsIdle" },
      { type: "11", into: "optionsMostReturns" }
    ]
  },
  pastedRubbish: {
    acts: [
      { type: "thirty minutes, or so, and then https://example.org ".repeat(8), into: "optionsInterval" }
    ]
  },
  silent: { settings: { voice: false, chimes: false }, acts: [{ press: "optionsTry" }] },
  noVoice: {
    settings: { voiceName: "Alice" },
    voices: "none",
    acts: [{ press: "optionsMoreVoice" }, { press: "optionsTry" }]
  },
  focused: { acts: [{ press: "optionsMoreReminders" }, { type: "3", into: "optionsIdle", stay: true }] },
  notStored: {
    refuse: noStorage,
    acts: [
      { type: "45", into: "optionsInterval" },
      { press: "optionsWatching" },
      { press: "optionsNudgeBadge" },
      { press: "rotateLegsName" },
      ...folds,
      { press: "optionsCommitment" },
      { press: "optionsRestore" }
    ]
  },
  doses: {
    settings: {
      ...{ standingBackArch_reps: 8, standingBackArch_sets: 3, standingBackArch_stopSeconds: 10 },
      ...{ rotateLegs_reps: 3, excludedStretches: ["sitBackArch"] }
    },
    acts: [
      { type: "21", into: "doseRepsOf", nth: 1 },
      { type: "2", into: "doseSetsOf", nth: 3 }
    ]
  },
  prescription: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed, into: "prescriptionPaste" },
      { press: "prescriptionLook" }
    ]
  },
  prescriptionRefused: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed.slice(0, 200), into: "prescriptionPaste" },
      { press: "prescriptionLook" }
    ]
  },
  prescriptionApplied: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed, into: "prescriptionPaste" },
      { press: "prescriptionLook" },
      { press: "prescriptionApply" }
    ]
  },
  lastStretch: {
    settings: { excludedStretches: ["sitAndRotate", "rotateLegs", "sitRotateSideBend", "sitBackArch"] },
    acts: [{ press: "standingBackArchName" }]
  },
  restored: { settings: { intervalMinutes: 45, tempo: "brisk" }, acts: [{ press: "optionsRestore" }] },
  undone: {
    settings: { intervalMinutes: 45, tempo: "brisk" },
    acts: [{ press: "optionsRestore" }, { press: "undo" }]
  },
  unreadable: { settings: { intervalMinutes: -3, tempo: "presto", excludedStretches: "everything" } },
  kept: {
    local: {
      quarantine: [
        { at: Date.UTC(2026, 2, 1, 8), key: "state", fields: ["state"], value: "x".repeat(300) },
        { at: Date.UTC(2026, 2, 1, 9), key: "settings", fields: ["tempo"], value: { tempo: "presto" } }
      ]
    },
    acts: [{ press: "optionsQuarantineShow" }]
  },
  cannotSave: {
    session: {
      unsaved: {
        since: Date.UTC(2026, 2, 2, 9, 30),
        shouldWarn: true,
        state: initialState(Date.UTC(2026, 2, 2, 9, 41))
      }
    }
  },
  storageUnread: { refuseAtOnce: ["storage.local.get", "storage.local.set"] },
  waiting: { unanswered: ["storage.local.get"], isHurried: true },
  allUnreadable: { local: { settings: "not an object" } },
  historyEmpty: historyOf(0),
  historyDay: historyOf(1),
  historyWeek: historyOf(7),
  historyCloseBreaks: historyOf(1, { local: { "day.2026-03-02": closeBreaks } }),
  /** A long history that the person has not turned to. */
  historyBelow: historyOf(400, { acts: [] }),
  historyYears: historyOf(3650, {
    acts: [{ press: "optionsHistory" }, { press: "optionsMoreHistory" }]
  }),
  ...tactStates,
  ...dataStates
};

// src/core/routine/timeline.ts
function movements(id, { reps: of, sets }) {
  return Array.from(
    { length: sets },
    (_2, set) => stretches[id].sets.map(
      ({ ways, leg }) => Array.from(
        { length: of },
        (_3, i) => ways.map((way) => ({
          ...{ way, rep: i + 1, of },
          ...leg && { leg },
          ...sets > 1 && { set: { number: set + 1, of: sets } }
        }))
      ).flat()
    )
  ).flat();
}
function steps(stretch, tempo, stop) {
  const { out, back, rest } = pace(tempo);
  const through = (phase, ms) => stretches[stretch].parts.map(({ share }, part) => ({ phase, part, ms: ms * share }));
  return [
    ...through("out", out),
    { phase: "stop", part: 0, ms: stop },
    ...through("back", back).reverse(),
    { phase: "rest", part: 0, ms: rest }
  ];
}
function timeline(plan2) {
  const segments = [];
  const lead = readyMs[plan2.lead ?? "usual"];
  let at3 = 0;
  let done = 0;
  const add = (length, segment) => {
    segments.push({ from: at3, to: at3 + length, done, ...segment });
    at3 += length;
  };
  plan2.stretches.forEach((stretch, index) => {
    const dose = doseOf(plan2, stretch);
    const legs = stretches[stretch].sets.length;
    const each2 = steps(stretch, plan2.tempo, seconds(dose.stopSeconds));
    movements(stretch, dose).forEach((group, groupIndex) => {
      const movement = group[0];
      const place = { stretch, index, part: 0 };
      if (movement && groupIndex > 0 && groupIndex % legs === 0)
        add(seconds(dose.restSeconds), { ...place, phase: "between", movement });
      else if (movement)
        add(groupIndex > 0 ? lead.otherLeg : lead.stretch, { ...place, phase: "ready", movement });
      for (const movement2 of group) {
        for (const { phase, part, ms } of each2) {
          if (phase === "rest") done += 1;
          add(ms, { stretch, index, phase, part, movement: movement2 });
        }
      }
    });
  });
  return segments;
}

// src/core/routine/countIn.ts
var wholeCountInMs = seconds(3);

// test/gallery/states/popupStates.ts
var at2 = Date.UTC(2026, 2, 2, 9, 41);
var base = { ...initialState(at2), hasDoneRoutine: true };
var clock = { ...base.clock, mode: { isRunning: true, isProvedBySound: false } };
var finds = (state, activeMinutes = 12, day = {}) => {
  const { date, ...today } = {
    ...emptyDay("2026-03-02"),
    full: 1,
    short: 1,
    movements: 70,
    activeMs: minutes(100),
    timeline: "a470b31r6b6u2b16o18b22r3b9",
    ...day
  };
  const nudge = { ...base, clock: { ...clock, activeMs: minutes(activeMinutes) }, ...state };
  return { now: at2, local: { state: nudge, [`day.${date}`]: today } };
};
var plan = { kind: "full", tempo: "standard", stretches: stretchIds };
function routineFrom(index, phase, rep = 3, side, isPaused = false) {
  const segment = timeline(plan).find(
    ({ index: i, phase: p, movement }) => i === index && p === phase && (phase === "ready" || movement.rep === rep) && (!side || movement.way === side || movement.leg === side)
  );
  return {
    plan,
    elapsedMs: segment?.from ?? 0,
    done: segment?.done ?? 0,
    is: isPaused ? "paused" : "interrupted",
    touchedAt: at2
  };
}
var playedFor = (ms) => 600 + wholeCountInMs + ms;
var routineAt = (...where) => ({
  ...finds({ routine: routineFrom(...where) }),
  playedMs: where[1] === "ready" ? 0 : playedFor(0)
});
var playedOn = (ms, ...where) => ({
  ...routineAt(...where),
  playedMs: playedFor(ms)
});
var dosed = {
  ...plan,
  doses: { rotateLegs_reps: 8, rotateLegs_stopSeconds: 10, rotateLegs_sets: 3 }
};
function dosedAt(phase, playedMs) {
  const found = timeline(dosed).find(
    (each2) => each2.index === 2 && each2.phase === phase && each2.movement.set?.number === 2
  );
  const place = { elapsedMs: found?.from ?? 0, done: found?.done ?? 0, touchedAt: at2 };
  const is = playedMs === void 0 ? "paused" : "interrupted";
  const routine = { plan: dosed, ...place, is };
  return { ...finds({ routine }), ...playedMs !== void 0 && { playedMs } };
}
var firstStart = (rest = {}) => {
  const found = finds({});
  return {
    ...{ ...found, local: { ...found.local, introduction: null } },
    ...{ acts: [{ press: "startRoutine" }], ...rest }
  };
};
var shown = { surface: "popup", at: at2, isShown: true };
var due = { nudge: { is: "asking", on: shown } };
var popupStates = {
  home: {
    firstRun: { now: at2 },
    counting: finds({}),
    beforeFirstRoutine: finds({ hasDoneRoutine: false }, 12, { full: 0, short: 0, timeline: "a470b31" }),
    sinceMidnight: {
      ...finds({}, 12, { full: 0, short: 0, activeMs: minutes(12) }),
      now: Date.UTC(2026, 2, 2, 0, 12)
    },
    lastMinutes: finds({}, 27.5),
    shortLast: finds({ lastKind: "short" }),
    withoutRoutine: finds({}, 12, { moved: 1, timeline: "a470b31r6b24o18b22r3m1b8" }),
    moved: { ...finds({}), acts: [{ press: "moved" }] },
    oneStretch: { ...finds({ lastKind: "short" }), settings: { excludedStretches: stretchIds.slice(1) } },
    pausedForAWhile: finds({ pause: { until: at2 + minutes(60) }, hold: "paused" }),
    pausedOpen: finds({ pause: { until: null }, hold: "paused" }),
    pausedWhileDue: finds({ pause: { until: null }, hold: "paused" }, 31),
    pauseMenu: { ...finds({}), acts: [{ press: "pauseMenu" }] },
    outsideHours: {
      ...finds(
        {
          hold: "hours",
          clock: { ...clock, activeMs: minutes(31), mode: { isRunning: false, isProvedBySound: false } }
        },
        31
      ),
      settings: {
        hours: [0, 1, 2, 3, 4].map((day) => day === 0 ? [{ from: 840, to: 1080 }] : []).concat([[], []])
      }
    },
    outsideHoursForDays: {
      ...finds({ hold: "hours" }, 31),
      settings: { hours: [[], [], [], [{ from: 540, to: 1020 }], [], [], []] }
    },
    cannotSave: {
      now: at2,
      session: {
        unsaved: {
          since: at2 - minutes(9),
          shouldWarn: true,
          state: { ...base, clock: { ...clock, activeMs: minutes(12) } }
        }
      }
    },
    waiting: { unanswered: ["storage.local.get"], isHurried: true },
    unread: { refuseAtOnce: ["storage.local.get", "storage.local.set"] },
    silent: { ...finds({}), isDead: true, isHurried: true },
    ownWindow: { ...finds({ pause: { until: at2 + minutes(60) }, hold: "paused" }), query: "surface=window" },
    deaf: {
      ...finds({}),
      refuse: ["runtime.sendMessage"],
      acts: [{ press: "pauseMenu" }, { press: "pauseOpen" }]
    }
  },
  nudge: {
    due: finds(due, 32),
    opening: finds({ nudge: { is: "asking", on: { ...shown, isShown: false } } }, 32),
    testNudge: finds({ test: shown }, 12),
    committed: {
      ...finds({ ...due, snoozes: 1 }, 36),
      settings: { commitment: true },
      acts: [{ press: "skip" }]
    },
    skipped: { ...finds(due, 32), acts: [{ press: "skip" }] },
    noSnoozeLeft: finds({ ...due, snoozes: 3 }, 47),
    unfinished: finds({ ...due, routine: routineFrom(1, "out", 3, "right", true) }, 34),
    owed: finds({ nudge: { is: "exhausted" }, dismissals: 4 }, 61),
    fullscreen: finds({ hold: "fullscreen" }, 31),
    fullscreenElsewhere: {
      ...finds({ hold: "fullscreenElsewhere" }, 31),
      settings: { fullscreenHold: "any" }
    },
    film: finds({ hold: "audible" }, 34),
    call: finds({ hold: "call" }, 33),
    otherApp: finds({ hold: "otherApp" }, 30),
    snoozed: finds({ nudge: { is: "deferred", until: at2 + minutes(5), why: "snoozed" }, snoozes: 1 }, 32),
    unanswered: finds(
      { nudge: { is: "deferred", until: at2 + minutes(4), why: "dismissed" }, dismissals: 1 },
      32
    ),
    ownWindow: { ...finds(due, 32), query: "surface=window" }
  },
  introduction: {
    withVoice: firstStart(),
    noVoice: firstStart({ voices: "none" }),
    noVoiceNorChimes: firstStart({ voices: "none", settings: { chimes: false } }),
    voiceSought: firstStart({ voices: "foreign" }),
    voiceOff: firstStart({ settings: { voice: false } }),
    ownWindow: firstStart({ query: "surface=window" })
  },
  routine: {
    getReady: routineAt(0, "ready"),
    otherLeg: routineAt(2, "ready", 1, "left"),
    seatedReady: routineAt(4, "ready"),
    skippedStretches: finds({
      routine: { ...routineFrom(3, "out", 2, "left"), done: 12, perStretch: [5, 3, 0, 3, 0] }
    }),
    paused: routineAt(1, "out", 3, "left", true),
    betweenSets: dosedAt("between", 12e3),
    longStop: dosedAt("out", playedFor(2e3 + 3500)),
    standingArch: routineAt(0, "out"),
    rotateRight: { ...playedOn(2600, 1, "out", 3, "right"), settings: { voice: false } },
    rotateLeft: routineAt(1, "out", 2, "left"),
    facing: { ...playedOn(2600, 1, "out", 3, "right"), settings: { mirror: false } },
    fewWords: { ...playedOn(2600, 2, "out", 3, "out"), settings: { fewWords: true } },
    legs: { ...playedOn(1400, 2, "out", 4, "out"), settings: { voice: false } },
    countIn: { ...routineAt(1, "out", 3, "right"), playedMs: 800 },
    sideTurn: playedOn(1200, 3, "out", 5, "right"),
    sideBend: { ...playedOn(3600, 3, "out", 5, "right"), settings: { voice: false } },
    seatedArch: routineAt(4, "out", 1),
    muted: { ...routineAt(1, "out", 3, "right"), acts: [{ press: "mute" }] },
    noVoice: { ...routineAt(0, "out"), voices: "none" },
    noVoiceInLanguage: { ...routineAt(0, "out"), voices: "foreign" },
    noVoiceNorChimes: { ...routineAt(0, "out"), voices: "none", settings: { chimes: false } },
    howTo: { ...routineAt(3, "out", 2, "right"), acts: [{ press: "howTo" }] },
    ownWindow: { ...routineAt(2, "out", 3, "in"), query: "surface=window" },
    elsewhereWindow: {
      ...finds({ routine: { ...routineFrom(1, "out"), is: "playing", page: "window-1" } }),
      otherPage: "popup/popup.html?surface=window"
    },
    elsewherePopup: {
      ...finds({ routine: { ...routineFrom(1, "out"), is: "playing", page: "popup-1" } }),
      query: "surface=window"
    },
    playedOut: playedOn(2e4, 4, "out", 5),
    playedOutUnheard: { ...playedOn(2e4, 4, "out", 5), settings: { voice: false } },
    ended: { ...routineAt(1, "out", 3, "right"), acts: [{ press: "end" }] },
    endedDone: { ...routineAt(3, "out", 3, "right"), acts: [{ press: "end" }] },
    endedWhole: { ...routineAt(4, "out", 5), acts: [{ press: "end" }] },
    endedAtOnce: { ...routineAt(0, "ready"), acts: [{ press: "end" }] }
  }
};

// test/gallery/states/welcomeStates.ts
var noStorage2 = ["storage.local.set"];
var welcomeStates = {
  first: { desk: { hidesButton: true } },
  pinned: {},
  chosen: {
    desk: { hidesButton: true },
    acts: [{ type: "45", into: "optionsInterval" }, { press: "optionsHours" }, { press: "optionsVoice" }]
  },
  badNumber: { acts: [{ type: "soon", into: "optionsInterval" }] },
  notStored: {
    refuse: [...noStorage2, "windows.create"],
    acts: [
      { type: "45", into: "optionsInterval" },
      { press: "optionsHours" },
      { press: "optionsVoice" },
      { press: "welcomeTry" }
    ]
  },
  noVoice: { voices: "none", desk: { hidesButton: true } },
  foreignVoice: { voices: "foreign", isHurried: true },
  still: { acts: [{ press: "welcomeFigureStop" }] },
  testShown: {
    session: { testNudge: { at: Date.UTC(2026, 2, 2, 9, 41), isShown: true, surface: "popup" } },
    acts: [{ press: "optionsTest" }]
  },
  firefox: { desk: { hidesButton: true, brand: "Firefox" } },
  edge: { desk: { hidesButton: true, brand: "Microsoft Edge" } },
  opera: { desk: { hidesButton: true, brand: "Opera" } },
  storageUnread: { refuseAtOnce: ["storage.local.get", ...noStorage2] }
};

// test/gallery/states/states.ts
var screens = {
  home: { page: "popup", states: popupStates.home },
  nudge: { page: "popup", states: popupStates.nudge },
  introduction: { page: "popup", states: popupStates.introduction },
  routine: { page: "popup", states: popupStates.routine },
  options: { page: "options", states: optionsStates },
  welcome: { page: "welcome", states: welcomeStates }
};

// ../h-lang-looks.mts
var [langs, places, win = "narrow"] = process.argv.slice(2);
var g = await openGallery();
await Promise.all(langs.split(",").flatMap((language) => places.split(",").map(async (place) => {
  const [screen, state] = place.split("/");
  const window = (win === "narrow" ? narrow : usual)[screens[screen].page];
  const found = await g.look({ screen, state, query: `theme=light&language=${language}`, window }, async (page) => [...await overflowing(page), ...await answersOutOfSight(page), ...await clipped(page)]).catch((e) => [String(e)]);
  if (found.length) console.log(language, place, found.join("\n    "));
})));
await g.close();
