/** Firefox refuses the option `silent`; the desktop decides about the sound. */
export const silent = {};
