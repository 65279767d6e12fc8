/** The option that keeps a notification silent. */
export const silent = { silent: true };
