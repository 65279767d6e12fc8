import { api } from "../api.ts";

/** The installed version. */
export const version = (): string => api.runtime.getManifest().version;
