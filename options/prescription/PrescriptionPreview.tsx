import { useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { PrescribedChange, Prescription } from "../../src/core/data/prescription/prescription.ts";
import { changeText } from "./changeText.ts";
import type { PrescriptionControls } from "./usePrescription.ts";

interface Props {
  readonly prescription: Prescription;
  readonly changes: readonly PrescribedChange[];
  /** The organisation keeps some of what it would change. */
  readonly isCut: boolean;
  readonly controls: PrescriptionControls;
}

/** What a prescription says and what it would change, with the choice to apply it. The focus moves here. */
export function PrescriptionPreview({ prescription: { note }, changes, isCut, controls }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [changes]);
  const isNothing = changes.length === 0;
  return (
    <div class="data-box">
      <h3 ref={heading} tabIndex={-1}>
        {text("prescriptionPreview")}
      </h3>
      {note && (
        <blockquote class="prescription-note">
          <bdi>{note}</bdi>
        </blockquote>
      )}
      {isNothing ? (
        <p>{text("prescriptionSame")}</p>
      ) : (
        <ul class="prescription-changes">
          {changes
            .filter(({ name }) => name !== "note")
            .map(change => (
              <li key={change.name}>{changeText(change)}</li>
            ))}
          {changes.some(({ name }) => name === "note") && (
            <li>{text(note ? "prescriptionNoteChange" : "prescriptionNoteGoes")}</li>
          )}
        </ul>
      )}
      {isCut && <p class="soft">{text("policyKeeps")}</p>}
      <div class="notice-actions">
        {!isNothing && (
          <button type="button" class="button primary" onClick={() => void controls.apply()}>
            {text("prescriptionApply")}
          </button>
        )}
        <button type="button" class="button secondary" onClick={controls.cancel}>
          {text(isNothing ? "close" : "dataCancel")}
        </button>
      </div>
    </div>
  );
}
