import { useState } from "preact/hooks";
import { text } from "../../../src/browser/texts.ts";
import { longest } from "../../../src/ui/fields/words/room.ts";
import { ActionRow } from "../../page/ActionRow.tsx";
import { UndoButton } from "../../page/UndoButton.tsx";
import { type Deleted, deleteStored, putBack } from "./deleteStored.ts";

const words = {
  none: "dataNoHistory",
  deleted: "dataHistoryDeleted",
  back: "dataHistoryBack",
  late: "dataBackLate",
  failed: "dataDeleteFailed",
} as const;

/** Deletes the records of all days at once; undo puts them back, as long as the page is open. */
export function DeleteHistory() {
  const [deleted, setDeleted] = useState<Deleted>();
  const [status, setStatus] = useState<keyof typeof words>();
  const failed = (error: unknown) => {
    console.error(error);
    setStatus("failed");
  };
  const press = () =>
    deleteStored("history").then(values => {
      // What an earlier press deleted can still come back.
      if (values) setDeleted(values);
      setStatus(values ? "deleted" : "none");
    }, failed);
  const undo = () =>
    deleted &&
    putBack(deleted).then(outcome => {
      setDeleted(undefined);
      setStatus(outcome);
    }, failed);
  return (
    <ActionRow
      button={text("dataDeleteHistory")}
      onPress={() => void press()}
      hint={text("dataDeleteHistoryWhy")}
      said={status && text(words[status])}
      isTrouble={status === "failed" || status === "late"}
      room={longest([text("dataDeleteHistoryWhy"), ...Object.values(words).map(key => text(key))])}
    >
      <UndoButton isOffered={deleted !== undefined} onPress={() => void undo()} />
    </ActionRow>
  );
}
