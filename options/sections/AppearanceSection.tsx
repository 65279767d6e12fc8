import { text } from "../../src/browser/texts.ts";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

/** The theme. */
export const AppearanceSection = ({ settings, change }: SettingsProps) => (
  <>
    <RadioField
      name="theme"
      label={text("optionsTheme")}
      explanation={text("optionsThemeWhy")}
      choices={[
        { value: "system", label: text("optionsThemeSystem") },
        { value: "light", label: text("optionsThemeLight") },
        { value: "dark", label: text("optionsThemeDark") },
      ]}
      value={settings.theme}
      store={theme => change({ theme })}
    />
  </>
);
