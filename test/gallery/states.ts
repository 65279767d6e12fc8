import { optionsStates } from "./optionsStates.ts";
import type { Screen } from "./state.ts";

/** Every screen in every state: what people look at, and what the tests of looks and accessibility go through. */
export const screens: Readonly<Record<string, Screen>> = {
  options: { page: "options", states: optionsStates },
};
