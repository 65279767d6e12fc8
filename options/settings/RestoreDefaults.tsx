import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import type { SettingsProps } from "./useSettings.ts";

interface Props extends SettingsProps {
  readonly onRestored: () => void;
}

type RestoreStatus = "restored" | "undone" | "failed";

const words = {
  restored: "optionsRestored",
  undone: "optionsRestoreUndone",
  failed: "optionsRestoreFailed",
} as const satisfies Record<RestoreStatus, string>;

const areDefaults = (settings: Settings) =>
  Object.entries(defaultSettings).every(
    ([name, value]) => JSON.stringify(Reflect.get(settings, name)) === JSON.stringify(value),
  );

/** Restores the default settings. "Undo" has its place from the start, and stays until another setting changes. */
export function RestoreDefaults({ settings, change, onRestored }: Props) {
  const [before, setBefore] = useState<Settings>();
  const [status, setStatus] = useState<RestoreStatus>();
  const apply = async (all: Settings, undoable: Settings | undefined, success: RestoreStatus) => {
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
  const undo = before && areDefaults(settings) ? before : undefined;
  const isStale = status === "restored" && !areDefaults(settings);
  return (
    <ActionRow
      button={text("optionsRestore")}
      onPress={() => apply(defaultSettings, areDefaults(settings) ? before : settings, "restored")}
      hint={text("optionsRestoreWhy")}
      said={status && !isStale && text(words[status])}
      isTrouble={status === "failed"}
      room={longest(Object.values(words).map(key => text(key)))}
    >
      <button
        type="button"
        class="button secondary undo-restore"
        data-kept={undo ? undefined : ""}
        onClick={() => undo && apply(undo, undefined, "undone")}
      >
        {text("undo")}
      </button>
    </ActionRow>
  );
}
