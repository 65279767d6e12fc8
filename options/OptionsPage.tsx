import { useState } from "preact/hooks";
import { text } from "../src/browser/texts.ts";
import { Organisation } from "../src/ui/fields/organisation/organisation.ts";
import { useLazy } from "../src/ui/page/useLazy.ts";
import { usePainted } from "../src/ui/page/usePainted.ts";
import { laterPart } from "./laterPart.ts";
import { More } from "./page/More.tsx";
import { mainId, Navigation } from "./page/Navigation.tsx";
import { Section } from "./page/Section.tsx";
import { Summary } from "./page/Summary.tsx";
import { useArrivals } from "./page/useArrivals.ts";
import { firstContents } from "./sections/firstContents.ts";
import type { LoadedForWriting } from "./settings/settingsWriter.ts";
import { Chosen, useSettings } from "./settings/useSettings.ts";
import { IsFirstRoutine, useIsFirst } from "./stretches/firstRoutine.ts";

interface Props {
  /** `undefined` if the browser could not read the storage. */
  readonly loaded: LoadedForWriting | undefined;
  /** The next routine is the person's first, as the page opens. */
  readonly isFirst: boolean;
}

/** The options page: navigation, summary, notices, and one section per topic. The first sections do not wait for the others. */
export function OptionsPage({ loaded, isFirst }: Props) {
  const { settings, change, chosen, policy, ignored } = useSettings(loaded);
  // A restore remounts every field.
  const [restored, setRestored] = useState(0);
  const later = useLazy(laterPart, usePainted());
  const { shown, isThere, arrive } = useArrivals({ ...firstContents, ...later?.laterContents });
  return (
    <Organisation.Provider value={policy}>
      <Chosen.Provider value={chosen}>
        <IsFirstRoutine.Provider value={useIsFirst(isFirst)}>
          <div class="options">
            <Navigation shown={shown.length} />
            <main id={mainId} tabIndex={-1} aria-busy={!later}>
              <header>
                <h1>{text("optionsTitle")}</h1>
                {loaded && <Summary settings={settings} />}
              </header>
              {later && <later.Notices loaded={loaded} ignored={ignored} change={change} />}
              {shown.map(({ id, title, Content, outlivesRestore, more }) => (
                <Section key={id} id={id} title={text(title)}>
                  <Content
                    key={outlivesRestore ? 0 : restored}
                    settings={settings}
                    change={change}
                    onThere={() => arrive(id)}
                    onRestored={() => setRestored(restored + 1)}
                  />
                  {more && isThere(id) && (
                    <More holds={text(more.holds)}>
                      {later && <more.Content key={restored} settings={settings} change={change} />}
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
