import type { Surface } from "../../core/nudge/state/surfaces.ts";
import { api } from "../api.ts";
import { surfaceOf } from "../messages/pageAddress.ts";

/** The surfaces on which Limber's popup page is open now. */
export async function openPages(): Promise<Surface[]> {
  const contexts = await api.runtime.getContexts({ contextTypes: ["POPUP", "TAB"] });
  return contexts.flatMap(({ documentUrl }) => surfaceOf(documentUrl ?? "") ?? []);
}
