import { api } from "../api.ts";

/** Starts the extension again. Its pages close. */
export const reloadLimber = (): void => api.runtime.reload();
