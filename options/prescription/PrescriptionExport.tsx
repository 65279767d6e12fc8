import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { prescriptionOf } from "../../src/core/data/prescription/prescription.ts";
import {
  prescriptionLink,
  prescriptionName,
  prescriptionText,
} from "../../src/core/data/prescription/prescriptionFile.ts";
import type { Settings } from "../../src/core/settings.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { saveFile } from "../data/saveFile.ts";
import { ActionRow } from "../page/ActionRow.tsx";

/** The settings in force as a prescription: a file, or a link in the clipboard. */
export function PrescriptionExport({ settings }: { readonly settings: Settings }) {
  const [copied, setCopied] = useState<"copied" | "failed">();
  const [saved, setSaved] = useState(false);
  const prescription = prescriptionOf(settings);
  const save = () => {
    saveFile(prescriptionName, prescriptionText(prescription), "application/json");
    setSaved(true);
  };
  const copy = () =>
    navigator.clipboard.writeText(prescriptionLink(prescription)).then(
      () => setCopied("copied"),
      () => setCopied("failed"),
    );
  return (
    <>
      <ActionRow
        button={text("prescriptionSave")}
        onPress={save}
        hint={text("prescriptionSaveWhy")}
        said={saved && text("dataSaved", prescriptionName)}
        room={longest([text("prescriptionSaveWhy"), text("dataSaved", prescriptionName)])}
      />
      <ActionRow
        button={text("prescriptionCopy")}
        onPress={() => void copy()}
        hint={text("prescriptionCopyWhy")}
        said={copied && text(copied === "copied" ? "prescriptionCopied" : "prescriptionNotCopied")}
        isTrouble={copied === "failed"}
        room={longest([text("prescriptionCopyWhy"), text("prescriptionNotCopied")])}
      />
    </>
  );
}
