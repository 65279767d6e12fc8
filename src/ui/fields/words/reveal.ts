import { createContext } from "preact";

/** Shows the fields that a disclosure folds away: a field inside calls it when it has a problem. */
export const Reveal = createContext<() => void>(() => {});
