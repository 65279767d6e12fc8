import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { maxNameLength } from "../../src/core/sync/devices.ts";
import { Field } from "../../src/ui/fields/Field.tsx";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import { useTypingPause } from "../../src/ui/fields/useTypingPause.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** What the other computers call this one. Saves when the field loses the focus, or the page closes. */
export function NameField({ settings, change }: SettingsProps) {
  const { shown, status, save } = useSaving(settings.computerName, computerName => change({ computerName }));
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    setTyped(undefined);
    if (typed !== undefined && typed.trim() !== shown) save(typed.trim());
  };
  useTypingPause(commit);
  return (
    <Field
      name="computerName"
      label={text("syncName")}
      explanation={text("syncNameWhy")}
      status={status}
      inForce={text("fieldEarlierChoice")}
      retry={() => save(shown)}
    >
      {({ id, describedBy, isLocked }) => (
        <input
          id={id}
          class="sync-name"
          type="text"
          maxLength={maxNameLength}
          autocomplete="off"
          readOnly={isLocked}
          value={typed ?? shown}
          aria-describedby={describedBy}
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={commit}
        />
      )}
    </Field>
  );
}
