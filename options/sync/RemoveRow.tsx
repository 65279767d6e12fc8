import { useState } from "preact/hooks";
import type { Removable } from "../../src/browser/sync/area.ts";
import { text } from "../../src/browser/texts.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { removeSynced } from "./removeSynced.ts";

const words = {
  own: { button: "syncRemoveOwn", hint: "syncRemoveOwnWhy" },
  all: { button: "syncRemoveAll", hint: "syncRemoveAllWhy" },
} as const satisfies Record<Removable, object>;

const results = { removed: "syncRemovedNow", failed: "syncRemoveFailed" } as const;

interface Props extends SettingsProps {
  readonly which: Removable;
  readonly device: string;
}

/** Removes the data of this computer, or of all, from the browser's sync, and switches it off here. */
export function RemoveRow({ which, device, settings, change }: Props) {
  const [result, setResult] = useState<keyof typeof results>();
  const { button, hint } = words[which];
  const press = async () => {
    setResult(undefined);
    try {
      // What is still switched on would be written anew.
      if (settings.sync) await change({ sync: false });
      await removeSynced(which, device);
      setResult("removed");
    } catch (error) {
      console.error(error);
      setResult("failed");
    }
  };
  return (
    <ActionRow
      button={text(button)}
      onPress={() => void press()}
      hint={text(hint)}
      said={result && text(results[result])}
      isTrouble={result === "failed"}
      room={longest([text(hint), ...Object.values(results).map(key => text(key))])}
    />
  );
}
