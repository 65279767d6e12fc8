import { isRecord } from "../../core/readFields.ts";
import { api } from "../api.ts";
import { orUnread } from "./unread.ts";

/** The key of what the person was told before the first routine. */
const introductionKey = "introduction";

/** What the person was told before the first routine. */
export interface Introduction {
  /** Why there is no voice, if that was known by then. */
  readonly voiceTrouble: string | null;
}

/** The introduction in whatever was stored; `undefined` if the person has seen none. Never throws. */
export function parseIntroduction(stored: unknown): Introduction | undefined {
  if (!isRecord(stored)) return undefined;
  const trouble = "voiceTrouble" in stored ? stored.voiceTrouble : null;
  return { voiceTrouble: typeof trouble === "string" ? trouble : null };
}

/** Loads the introduction that the person has seen. A storage that cannot be read says nothing of the person: none is repeated. */
export async function loadIntroduction(): Promise<Introduction | undefined> {
  const { value, isUnread } = await orUnread(api.storage.local.get(introductionKey));
  return isUnread ? { voiceTrouble: null } : parseIntroduction(value?.[introductionKey]);
}

/** Stores that the person has seen the introduction. Only the page that shows it writes the key. Rejects if the browser cannot store. */
export const saveIntroduction = (introduction: Introduction): Promise<void> =>
  api.storage.local.set({ [introductionKey]: introduction });
