import { useContext, useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { type Patch, takenBack } from "../../src/core/policy/changes.ts";
import { effectiveSettings } from "../../src/core/policy/effectiveSettings.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { Organisation } from "../../src/ui/fields/organisation/organisation.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { UndoButton } from "../page/UndoButton.tsx";
import type { ContentProps } from "../sections/contents.ts";
import { Chosen } from "./useSettings.ts";

type RestoreStatus = "restored" | "undone" | "failed";

const words = {
  restored: "optionsRestored",
  undone: "optionsRestoreUndone",
  failed: "optionsRestoreFailed",
} as const satisfies Record<RestoreStatus, string>;

/** The settings are those of a person who has chosen nothing. */
const areDefaults = (settings: Settings, policy: Policy) =>
  Object.entries(effectiveSettings({}, policy)).every(
    ([name, value]) => JSON.stringify(Reflect.get(settings, name)) === JSON.stringify(value),
  );

/** Takes every choice back. */
const noChoice: Patch = Object.fromEntries(Object.keys(defaultSettings).map(name => [name, undefined]));

/**
 * Restores the default settings: Limber's, or the organisation's. "Undo" has its place from the start, and stays until another
 * setting changes.
 */
export function RestoreDefaults({ settings, change, onRestored }: ContentProps) {
  const chosen = useContext(Chosen);
  const isDefault = areDefaults(settings, useContext(Organisation));
  const [before, setBefore] = useState<Patch>();
  const [status, setStatus] = useState<RestoreStatus>();
  const apply = async (all: Patch, undoable: Patch | undefined, success: RestoreStatus) => {
    setStatus(undefined);
    try {
      await change(all);
      setBefore(undoable);
      setStatus(success);
      onRestored();
    } catch {
      setStatus("failed");
    }
  };
  const undo = before && isDefault ? before : undefined;
  const isStale = status === "restored" && !isDefault;
  return (
    <ActionRow
      button={text("optionsRestore")}
      onPress={() => apply(noChoice, isDefault ? before : takenBack(noChoice, chosen), "restored")}
      hint={text("optionsRestoreWhy")}
      said={status && !isStale && text(words[status])}
      isTrouble={status === "failed"}
      room={longest(Object.values(words).map(key => text(key)))}
    >
      <UndoButton
        isOffered={undo !== undefined}
        onPress={() => undo && void apply(undo, undefined, "undone")}
      />
    </ActionRow>
  );
}
