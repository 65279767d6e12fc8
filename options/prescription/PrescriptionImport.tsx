import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { UndoButton } from "../page/UndoButton.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { PrescriptionPreview } from "./PrescriptionPreview.tsx";
import { prescriptionRefusal } from "./prescriptionRefusal.ts";
import { type PrescriptionControls, usePrescription } from "./usePrescription.ts";

/** Asks for a file. The chooser stands in no page: the import of the history has the page's own. */
function chooseFile({ lookAtFile }: PrescriptionControls): void {
  const input = document.createElement("input");
  input.type = "file";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void lookAtFile(file);
  });
  input.click();
}

const said = {
  applied: "prescriptionApplied",
  undone: "prescriptionUndone",
  failed: "prescriptionFailed",
} as const;

/** Takes a prescription from a file or a pasted link, shows what it changes, applies it and takes it back. */
export function PrescriptionImport(props: SettingsProps) {
  const controls = usePrescription(props);
  const [pasted, setPasted] = useState("");
  const { stage, isInForce } = controls;
  const isStale = stage.is === "applied" && !isInForce;
  const hasOutcome = stage.is === "applied" || stage.is === "undone" || stage.is === "failed";
  const outcome = hasOutcome && !isStale ? said[stage.is] : undefined;
  return (
    <div>
      <ActionRow
        button={text("prescriptionOpen")}
        onPress={() => chooseFile(controls)}
        hint={text("prescriptionOpenWhy")}
        said={outcome && text(outcome)}
        isTrouble={stage.is === "failed"}
        room={longest([text("prescriptionOpenWhy"), ...Object.values(said).map(key => text(key))])}
      >
        <UndoButton isOffered={isInForce} onPress={() => void controls.undo()} />
      </ActionRow>
      <form
        class="prescription-paste"
        onSubmit={event => {
          event.preventDefault();
          controls.look(pasted);
        }}
      >
        <label>
          {text("prescriptionPaste")}
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={pasted}
            onInput={event => setPasted(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button secondary">
          {text("prescriptionLook")}
        </button>
      </form>
      <div role="status">
        {stage.is === "refused" && (
          <div class="data-box data-refused">
            <h3>{text("prescriptionRefused")}</h3>
            <p>{prescriptionRefusal(stage.refusal)}</p>
          </div>
        )}
      </div>
      {stage.is === "preview" && <PrescriptionPreview {...stage} controls={controls} />}
    </div>
  );
}
