import { text } from "../../browser/texts.ts";
import type { StretchId } from "../../core/routine/stretches.ts";

/** The name of a stretch. */
export const stretchName = (id: StretchId): string => text(`${id}Name`);
