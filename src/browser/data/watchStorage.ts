import { api } from "../api.ts";

/** Tells each change of what the extension API stores; returns how to stop listening. */
export function watchStorage(tell: () => void): () => void {
  const listener = () => tell();
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
