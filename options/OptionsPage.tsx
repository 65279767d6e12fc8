import { useState } from "preact/hooks";
import { text } from "../src/browser/texts.ts";
import { Organisation } from "../src/ui/fields/organisation/organisation.ts";
import { PolicyNotice } from "./notices/PolicyNotice.tsx";
import { QuarantineNotice } from "./notices/QuarantineNotice.tsx";
import { StorageNotice } from "./notices/StorageNotice.tsx";
import { UnreadableNotice } from "./notices/UnreadableNotice.tsx";
import { More } from "./page/More.tsx";
import { mainId, Navigation } from "./page/Navigation.tsx";
import { Section } from "./page/Section.tsx";
import { Summary } from "./page/Summary.tsx";
import { useArrivals } from "./page/useArrivals.ts";
import { RestoreDefaults } from "./settings/RestoreDefaults.tsx";
import type { LoadedForWriting } from "./settings/settingsWriter.ts";
import { Chosen, useSettings } from "./settings/useSettings.ts";
import { IsFirstRoutine, useIsFirst } from "./stretches/firstRoutine.ts";

interface Props {
  /** `undefined` if the browser could not read the storage. */
  readonly loaded: LoadedForWriting | undefined;
  /** The next routine is the person's first, as the page opens. */
  readonly isFirst: boolean;
}

/** The options page: navigation, summary, notices, and one section per topic. */
export function OptionsPage({ loaded, isFirst }: Props) {
  const { settings, change, chosen, policy, ignored } = useSettings(loaded);
  // A restore remounts every field, which discards half-typed numbers and old messages.
  const [restored, setRestored] = useState(0);
  const { shown, isThere, arrive } = useArrivals();
  // Unreadable settings would go back into quarantine at the next load. Overwrite them before the quarantine is cleared.
  const overwriteUnreadable = async () => {
    if (!loaded || loaded.unreadable.length > 0) await change({});
  };
  return (
    <Organisation.Provider value={policy}>
      <Chosen.Provider value={chosen}>
        <IsFirstRoutine.Provider value={useIsFirst(isFirst)}>
          <div class="options">
            <Navigation shown={shown.length} />
            <main id={mainId} tabIndex={-1}>
              <header>
                <h1>{text("optionsTitle")}</h1>
                {loaded && <Summary settings={settings} />}
              </header>
              <StorageNotice isUnread={!loaded} />
              {loaded && <UnreadableNotice names={loaded.unreadable} />}
              <PolicyNotice ignored={ignored} />
              <QuarantineNotice overwriteUnreadable={overwriteUnreadable} />
              {shown.map(({ id, title, Content, showsRecords, more }) => (
                <Section key={id} id={id} title={text(title)}>
                  {Content ? (
                    <Content
                      key={showsRecords ? 0 : restored}
                      settings={settings}
                      change={change}
                      onThere={() => arrive(id)}
                    />
                  ) : (
                    <RestoreDefaults
                      settings={settings}
                      change={change}
                      onRestored={() => setRestored(restored + 1)}
                    />
                  )}
                  {more && isThere(id) && (
                    <More holds={text(more.holds)}>
                      <more.Content key={restored} settings={settings} change={change} />
                    </More>
                  )}
                </Section>
              ))}
            </main>
          </div>
        </IsFirstRoutine.Provider>
      </Chosen.Provider>
    </Organisation.Provider>
  );
}
