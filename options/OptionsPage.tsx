import { useState } from "preact/hooks";
import { text } from "../src/browser/texts.ts";
import { QuarantineNotice } from "./notices/QuarantineNotice.tsx";
import { SaveFailureNotice } from "./notices/SaveFailureNotice.tsx";
import { UnreadableNotice } from "./notices/UnreadableNotice.tsx";
import { Navigation } from "./page/Navigation.tsx";
import { Section } from "./page/Section.tsx";
import { Summary } from "./page/Summary.tsx";
import { sections } from "./sections/sections.ts";
import { RestoreDefaults } from "./settings/RestoreDefaults.tsx";
import type { LoadedForWriting } from "./settings/settingsWriter.ts";
import { useSettings } from "./settings/useSettings.ts";

interface Props {
  /** `undefined` where the browser could not read. */
  readonly loaded: LoadedForWriting | undefined;
}

/** The options page: where one is, what there is to choose, and the way back to how it came. */
export function OptionsPage({ loaded }: Props) {
  const { settings, change } = useSettings(loaded);
  // Restoring makes every field anew, so that half-typed numbers and old messages go with the old values.
  const [restored, setRestored] = useState(0);
  // Settings that cannot be read would be found, and kept aside, again and again: what holds instead is stored first.
  const commit = async () => {
    if (!loaded || loaded.unreadable.length > 0) await change({});
  };
  return (
    <div class="options">
      <Navigation />
      <main>
        <header>
          <h1>{text("optionsTitle")}</h1>
          <Summary settings={settings} />
        </header>
        <SaveFailureNotice />
        <UnreadableNotice names={loaded?.unreadable ?? ["settings"]} />
        <QuarantineNotice commit={commit} />
        {sections.map(({ id, title, Content }) => (
          <Section key={`${id} ${restored}`} id={id} title={text(title)}>
            <Content settings={settings} change={change} />
          </Section>
        ))}
        <RestoreDefaults settings={settings} change={change} onRestored={() => setRestored(restored + 1)} />
      </main>
    </div>
  );
}
