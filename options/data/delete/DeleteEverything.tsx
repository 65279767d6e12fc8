import { useContext, useState } from "preact/hooks";
import { callsNeedSites, revokeCallAccess } from "../../../src/browser/sensors/call.ts";
import { text } from "../../../src/browser/texts.ts";
import { callHosts } from "../../../src/core/callHosts.ts";
import { effectiveSettings } from "../../../src/core/policy/effectiveSettings.ts";
import { Organisation } from "../../../src/ui/fields/organisation/organisation.ts";
import { longest } from "../../../src/ui/fields/words/room.ts";
import { ActionRow } from "../../page/ActionRow.tsx";
import { UndoButton } from "../../page/UndoButton.tsx";
import type { SettingsProps } from "../../settings/useSettings.ts";
import { ConfirmDeletion } from "./ConfirmDeletion.tsx";
import { type Deleted, deleteStored, putBack } from "./deleteStored.ts";

const words = {
  deleted: "dataAllDeleted",
  back: "dataAllBack",
  late: "dataBackLate",
  failed: "dataDeleteFailed",
} as const;

/**
 * Deletes all that is stored, once the person has typed a word; undo puts it back, as long as the page is open. Limber begins as
 * after its installation.
 */
export function DeleteEverything({ settings }: SettingsProps) {
  const [deleted, setDeleted] = useState<Deleted>();
  const policy = useContext(Organisation);
  const [status, setStatus] = useState<keyof typeof words>();
  const [isAsking, setAsking] = useState(false);
  const failed = (error: unknown) => {
    console.error(error);
    setStatus("failed");
  };
  const confirm = async () => {
    setAsking(false);
    try {
      setDeleted(await deleteStored("everything"));
      setStatus("deleted");
      // Limber keeps no permission that it does not use.
      if (callsNeedSites && settings.holdCalls && !effectiveSettings({}, policy).holdCalls)
        await revokeCallAccess(callHosts(settings)).catch(console.error);
    } catch (error) {
      failed(error);
    }
  };
  const undo = () =>
    deleted &&
    putBack(deleted).then(outcome => {
      setDeleted(undefined);
      setStatus(outcome);
    }, failed);
  const ask = () => {
    setStatus(undefined);
    setAsking(true);
  };
  return (
    <div>
      <ActionRow
        button={text("dataDeleteAll")}
        onPress={ask}
        hint={text("dataDeleteAllWhy")}
        said={status && text(words[status])}
        isTrouble={status === "failed" || status === "late"}
        room={longest([text("dataDeleteAllWhy"), ...Object.values(words).map(key => text(key))])}
      >
        <UndoButton isOffered={deleted !== undefined} onPress={() => void undo()} />
      </ActionRow>
      {isAsking && <ConfirmDeletion confirm={() => void confirm()} cancel={() => setAsking(false)} />}
    </div>
  );
}
