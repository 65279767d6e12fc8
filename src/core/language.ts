/** The language of the texts: the browser's own, or the one with this BCP 47 tag. */
export const asTheBrowser = "auto";

/** Whether a text can be a choice of language: `auto`, or the tag of one that some version of Limber may have. */
export const isLanguageChoice = (text: string): boolean => /^[a-z]{2,8}(-[A-Za-z0-9]{2,8})*$/.test(text);
