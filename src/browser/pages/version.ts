import { api } from "../api.ts";

/** The version that is installed. */
export const version = (): string => api.runtime.getManifest().version;
