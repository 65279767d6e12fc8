import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import type { SettingsProps } from "./useSettings.ts";

interface Props extends SettingsProps {
  readonly onRestored: () => void;
}

type Told = "restored" | "undone" | "failed";

const words = {
  restored: "optionsRestored",
  undone: "optionsRestoreUndone",
  failed: "optionsRestoreFailed",
} as const satisfies Record<Told, string>;

const areDefaults = (settings: Settings) =>
  Object.entries(defaultSettings).every(
    ([name, value]) => JSON.stringify(Reflect.get(settings, name)) === JSON.stringify(value),
  );

/** Everything back to how it came, and back again: the way back stays until another setting is changed. */
export function RestoreDefaults({ settings, change, onRestored }: Props) {
  const [before, setBefore] = useState<Settings>();
  const [told, setTold] = useState<Told>();
  const put = async (all: Settings, kept: Settings | undefined, success: Told) => {
    setTold(undefined);
    try {
      await change(all);
      setBefore(kept);
      setTold(success);
      onRestored();
    } catch {
      setTold("failed");
    }
  };
  const undo = before && areDefaults(settings) ? before : undefined;
  const stale = told === "restored" && !areDefaults(settings);
  return (
    <div class="restore">
      <button
        type="button"
        class="button secondary"
        onClick={() => put(defaultSettings, areDefaults(settings) ? before : settings, "restored")}
      >
        {text("optionsRestore")}
      </button>
      <p role="status">{told && !stale && text(words[told])}</p>
      {undo && (
        <button type="button" class="button secondary" onClick={() => put(undo, undefined, "undone")}>
          {text("undo")}
        </button>
      )}
    </div>
  );
}
