const dayPattern = /^day\.\d{4}-\d\d-\d\d$/;

/** Whether a key is that of a day's record. */
export const isDayKey = (key: string): boolean => dayPattern.test(key);
