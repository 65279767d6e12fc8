import type { State } from "./state.ts";

const noStorage = ["storage.local.set"];

/** The welcome page: as it opens, with choices made or refused, on other browsers, and on machines that lack something. */
export const welcomeStates: Readonly<Record<string, State>> = {
  first: { desk: { hidesButton: true } },
  pinned: {},
  chosen: {
    desk: { hidesButton: true },
    acts: [{ type: "45", into: "optionsInterval" }, { press: "optionsHours" }, { press: "optionsVoice" }],
  },
  badNumber: { acts: [{ type: "soon", into: "optionsInterval" }] },
  notStored: {
    refuse: [...noStorage, "windows.create"],
    acts: [
      { type: "45", into: "optionsInterval" },
      { press: "optionsHours" },
      { press: "optionsVoice" },
      { press: "welcomeTry" },
    ],
  },
  noVoice: { voices: "none", desk: { hidesButton: true } },
  foreignVoice: { voices: "foreign", isHurried: true },
  still: { acts: [{ press: "welcomeFigureStop" }] },
  testShown: {
    session: { testNudge: { at: Date.UTC(2026, 2, 2, 9, 41), isShown: true, surface: "popup" } },
    acts: [{ press: "optionsTest" }],
  },
  firefox: { desk: { hidesButton: true, brand: "Firefox" } },
  edge: { desk: { hidesButton: true, brand: "Microsoft Edge" } },
  opera: { desk: { hidesButton: true, brand: "Opera" } },
  storageUnread: { refuseAtOnce: ["storage.local.get", ...noStorage] },
};
