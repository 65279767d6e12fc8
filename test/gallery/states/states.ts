import { optionsStates } from "./optionsStates.ts";
import { popupStates } from "./popupStates.ts";
import type { Screen } from "./state.ts";
import { welcomeStates } from "./welcomeStates.ts";

/** Every screen in every state, for people and for the tests of looks and accessibility. */
export const screens: Readonly<Record<string, Screen>> = {
  home: { page: "popup", states: popupStates.home },
  nudge: { page: "popup", states: popupStates.nudge },
  introduction: { page: "popup", states: popupStates.introduction },
  routine: { page: "popup", states: popupStates.routine },
  options: { page: "options", states: optionsStates },
  welcome: { page: "welcome", states: welcomeStates },
};
