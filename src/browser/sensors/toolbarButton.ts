import { api } from "../api.ts";

/** Whether Limber's button, and so its badge, is hidden behind the browser's button for extensions. Unknown counts as in sight. */
export const isButtonHidden = async (): Promise<boolean> =>
  (await api.action.getUserSettings()).isOnToolbar === false;

/** Tells when the person puts the button on the toolbar or takes it off; returns how to stop listening. */
export function watchButton(tell: () => void): () => void {
  api.action.onUserSettingsChanged.addListener(tell);
  return () => api.action.onUserSettingsChanged.removeListener(tell);
}
