/** The id of the field of a setting, for links. */
export const anchorOf = (setting: string): string => `setting-${setting}`;
