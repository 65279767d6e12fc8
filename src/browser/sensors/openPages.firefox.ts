import type { Surface } from "../../core/nudge/state/surfaces.ts";
import { api } from "../api.ts";
import { surfaceOf } from "../messages/pageAddress.ts";

/** The surfaces on which Limber's popup page is open now; an event page sees its fellow pages. */
export const openPages = async (): Promise<Surface[]> =>
  api.extension.getViews().flatMap(view => surfaceOf(view.location.href) ?? []);
