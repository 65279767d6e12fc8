import type { Instant } from "../core/time/time.ts";

/** The instant now. Only the background and the mounts of the pages ask. */
export const now = (): Instant => Date.now();

/** The person's IANA time zone. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
