import type { ComponentType } from "preact";
import type { TextKey } from "../../src/browser/texts.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** The props of a section's content. */
export interface ContentProps extends SettingsProps {
  /** Content that comes late calls it when it is there. */
  readonly onThere: () => void;
  /** The content has restored the defaults of all settings. */
  readonly onRestored: () => void;
}

/** What a section contains. */
export interface Content {
  readonly Content: ComponentType<ContentProps>;
  /** Restored settings leave the content as it is. The fields of all others begin anew, without half-typed numbers and old messages. */
  readonly outlivesRestore?: true;
  /** The content loads its records by itself. What follows on the page waits for it. */
  readonly comesLate?: true;
  /** The fields that are folded, and what they are about. */
  readonly more?: { readonly holds: TextKey; readonly Content: ComponentType<SettingsProps> };
}

/** Contents by the `id` of their section. */
export type Contents = Readonly<Record<string, Content>>;
