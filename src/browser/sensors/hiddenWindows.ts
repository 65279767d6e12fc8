import { api } from "../api.ts";

/** The windows that the browser hides from Limber without the person's leave; `everything`: it shows none at all. */
export type Hidden = "nothing" | "private" | "everything";

/** Which windows the browser hides: a private window in front looks like another application. */
export async function hiddenWindows(): Promise<Hidden> {
  if (await api.extension.isAllowedIncognitoAccess()) return "nothing";
  return (await api.windows.getAll()).length === 0 ? "everything" : "private";
}
