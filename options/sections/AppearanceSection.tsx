import { text } from "../../src/browser/texts.ts";
import { asTheBrowser } from "../../src/core/language.ts";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { SelectField } from "../../src/ui/fields/SelectField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { languages } from "../../src/ui/words/languages.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** The theme, the language, and how the figure is shown. */
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
    <SelectField
      name="language"
      label={text("optionsLanguage")}
      explanation={text("optionsLanguageWhy")}
      choices={[
        { value: asTheBrowser, label: text("optionsLanguageAuto") },
        ...languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag })),
      ]}
      value={settings.language}
      store={language => change({ language })}
    />
    <SwitchField
      name="mirror"
      label={text("optionsMirror")}
      explanation={text("optionsMirrorWhy")}
      value={settings.mirror}
      store={mirror => change({ mirror })}
    />
    <SwitchField
      name="fewWords"
      label={text("optionsFewWords")}
      explanation={text("optionsFewWordsWhy")}
      value={settings.fewWords}
      store={fewWords => change({ fewWords })}
    />
  </>
);
