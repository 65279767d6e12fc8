/** The key of the state. The background alone writes it. */
export const stateKey = "state";

/** The key of the settings. The options page alone writes it. */
export const settingsKey = "settings";

/** The key of the settings that other computers have changed. The background alone writes it. */
export const arrivedKey = "arrivedSettings";

/** The key of what this computer remembers of its part in the synchronised storage. The background alone writes it. */
export const syncMemoryKey = "syncMemory";

/** The key of a model that the browser refused to store on disk, in session storage. The background alone writes it. */
export const unsavedKey = "unsaved";

/** The key of what the popup shows, in session storage. The background alone writes it. */
export const snapshotKey = "snapshot";

/** The key of a day's record. The background alone writes it. */
export const dayKey = (date: string) => `day.${date}`;

/** The key of the unreadable values that the background found. The background alone writes it. */
export const quarantineKey = "quarantine";

/** The key of the unreadable settings that the options page replaced. The options page alone writes it. */
export const replacedKey = "replacedSettings";

/** The key of the place of the last window. The page in that window alone writes it. */
export const placementKey = "placement";
