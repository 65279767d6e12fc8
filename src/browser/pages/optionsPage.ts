import { api } from "../api.ts";

/** Opens the options page, or focuses it if it is open. */
export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();
