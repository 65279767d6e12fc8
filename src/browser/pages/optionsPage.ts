import { api } from "../api.ts";

/** Opens the options page, or brings it to the front where it is open already. */
export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();
