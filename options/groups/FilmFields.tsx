import { text } from "../../src/browser/texts.ts";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { cautionOf } from "../cautions/caution.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { FieldGroup } from "./FieldGroup.tsx";

/** What sound of the tab in front does to the clock and to the reminder. */
export function FilmFields({ settings, change }: SettingsProps) {
  return (
    <FieldGroup title={text("optionsFilms")} explanation={text("optionsFilmsWhy")}>
      <SwitchField
        name="watching"
        label={text("optionsWatching")}
        explanation={text("optionsWatchingWhy")}
        value={settings.watching}
        store={watching => change({ watching })}
      />
      <SwitchField
        name="audibleHold"
        label={text("optionsAudible")}
        explanation={text("optionsAudibleWhy")}
        value={settings.audibleHold}
        store={audibleHold => change({ audibleHold })}
        caution={cautionOf(settings, ["endlessHolds"])}
      />
    </FieldGroup>
  );
}
