import type { SettingsProps } from "../settings/useSettings.ts";
import { NoteField } from "./NoteField.tsx";
import { PrescriptionExport } from "./PrescriptionExport.tsx";
import { PrescriptionImport } from "./PrescriptionImport.tsx";

/** The routine on its way to somebody else, or from somebody who knows the person. */
export const PrescriptionMore = (props: SettingsProps) => (
  <div class="prescription">
    <PrescriptionImport {...props} />
    <NoteField {...props} />
    <PrescriptionExport settings={props.settings} />
  </div>
);
