import { openOptions } from "../../src/browser/pages/optionsPage.ts";
import { toolbarStyle } from "../../src/browser/pages/toolbarStyle.ts";
import { closeThisTab } from "../../src/browser/pages/welcomePage.ts";
import { text } from "../../src/browser/texts.ts";
import { Organisation } from "../../src/ui/fields/organisation/organisation.ts";
import { Mark } from "../../src/ui/page/Mark.tsx";
import { StorageNotice } from "../notices/StorageNotice.tsx";
import { Section } from "../page/Section.tsx";
import type { LoadedForWriting } from "../settings/settingsWriter.ts";
import { useSettings } from "../settings/useSettings.ts";
import { Choices } from "./Choices.tsx";
import { MovingFigure } from "./MovingFigure.tsx";
import { Pin } from "./pin/Pin.tsx";
import { Sight } from "./Sight.tsx";
import { TryItNow } from "./TryItNow.tsx";

const close = () => void closeThisTab().catch(console.error);

/**
 * The page that opens after the installation: what Limber does, a try, three choices that can be left alone, the button on the
 * toolbar, and what Limber may see. Every part can be skipped.
 */
export function WelcomePage({ loaded }: { readonly loaded: LoadedForWriting | undefined }) {
  const { settings, change, policy } = useSettings(loaded);
  return (
    <main class="welcome">
      <header class="welcome-bar">
        <p class="brand">
          <Mark />
          {text("appName")}
        </p>
        <button type="button" class="button quiet" onClick={close}>
          {text("welcomeSkip")}
        </button>
      </header>
      <StorageNotice isUnread={!loaded} />
      <div class="opening">
        <div class="opening-words">
          <h1>{text("welcomeTitle")}</h1>
          <p class="opening-line">{text("welcomeLine")}</p>
          <TryItNow settings={settings} />
        </div>
        <MovingFigure />
      </div>
      <Section id="choices" title={text("welcomeChoices")}>
        <Organisation.Provider value={policy}>
          <Choices settings={settings} change={change} />
        </Organisation.Provider>
      </Section>
      <div class="welcome-pair">
        <Section id="button" title={text("welcomePin")}>
          <Pin style={toolbarStyle()} />
        </Section>
        <Section id="sight" title={text("welcomeSight")}>
          <Sight />
        </Section>
      </div>
      <div class="welcome-end">
        <p class="soft">{text("welcomeAgain")}</p>
        <button type="button" class="button secondary" onClick={() => void openOptions()}>
          {text("welcomeOptions")}
        </button>
        <button type="button" class="button primary" onClick={close}>
          {text("welcomeDone")}
        </button>
      </div>
    </main>
  );
}
