import { useRef } from "preact/hooks";
import { plural, text } from "../../../src/browser/texts.ts";
import { longest } from "../../../src/ui/fields/words/room.ts";
import { ActionRow } from "../../page/ActionRow.tsx";
import type { ImportStage } from "./lookAt.ts";
import { Preview } from "./Preview.tsx";
import { RefusedFiles } from "./RefusedFiles.tsx";
import type { Import } from "./useImport.ts";

/** What the row says of an import; what a preview or a refusal says stands below it. */
function saidOf(stage: ImportStage): string | undefined {
  if (stage.is === "reading" || stage.is === "storing") return text("dataReading");
  if (stage.is === "failed") return text("dataImportFailed");
  if (stage.is === "late") return text("dataImportLate");
  if (stage.is !== "done") return undefined;
  return stage.fresh > 0 ? plural("dataImported", stage.fresh) : text("dataImportedAll");
}

/** The button that chooses files, and below it what they would bring, or why they are refused. */
export function ImportRow({ importing }: { readonly importing: Import }) {
  const { stage, look } = importing;
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    if (!input.current) return;
    // The same file once more is a choice too.
    input.current.value = "";
    input.current.click();
  };
  return (
    <div>
      <ActionRow
        button={text("dataImport")}
        onPress={choose}
        hint={text("dataImportWhy")}
        said={saidOf(stage)}
        isTrouble={stage.is === "failed" || stage.is === "late"}
        room={longest([text("dataImportWhy"), text("dataImportLate")])}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text("dataImport")}
        onChange={event => void look([...(event.currentTarget.files ?? [])])}
      />
      <div role="status">
        {stage.is === "refused" && <RefusedFiles files={stage.files} isOneOfMany={stage.isOneOfMany} />}
      </div>
      {stage.is === "preview" && <Preview plan={stage.plan} importing={importing} />}
    </div>
  );
}
