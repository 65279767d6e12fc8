import { useId } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { stretchIds } from "../../src/core/routine/stretches.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { DoseRow } from "./DoseRow.tsx";

/** The dose of each stretch, number by number. */
export function DoseTable(props: SettingsProps) {
  const id = useId();
  return (
    <fieldset class="doses" aria-labelledby={`${id}-label`} aria-describedby={`${id}-why`}>
      <span id={`${id}-label`} class="field-label">
        {text("optionsDose")}
      </span>
      <p id={`${id}-why`} class="field-why">
        {text("optionsDoseWhy")}
      </p>
      {stretchIds.map(stretch => (
        <DoseRow key={stretch} id={stretch} {...props} />
      ))}
    </fieldset>
  );
}
