import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { isNote } from "../../src/core/settings.ts";
import { Field } from "../../src/ui/fields/Field.tsx";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import { useTypingPause } from "../../src/ui/fields/useTypingPause.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/**
 * The note of a prescription: the person's who writes one, or that of one that was applied. Saves when the field loses the focus,
 * or the page closes.
 */
export function NoteField({ settings, change }: SettingsProps) {
  const { shown, status, save } = useSaving(settings.note, note => change({ note }));
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && !isNote(typed);
  const commit = () => {
    if (typed === undefined || isWrong) return;
    setTyped(undefined);
    if (typed !== shown) save(typed);
  };
  useTypingPause(commit);
  return (
    <Field
      name="note"
      label={text("prescriptionNote")}
      explanation={text("prescriptionNoteWhy")}
      status={status}
      problem={isWrong ? text("prescriptionNoteLong") : undefined}
      problems={[text("prescriptionNoteLong")]}
      inForce={text("fieldEarlierChoice")}
      retry={() => save(shown)}
    >
      {({ id, describedBy, isLocked }) => (
        <textarea
          dir="auto"
          id={id}
          class="prescription-write"
          rows={3}
          readOnly={isLocked}
          value={typed ?? shown}
          aria-invalid={isWrong ? "true" : undefined}
          aria-describedby={describedBy}
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={commit}
        />
      )}
    </Field>
  );
}
