import { loadSettings } from "../src/browser/settings.ts";
import { text } from "../src/browser/texts.ts";
import { defaultSettings } from "../src/core/settings.ts";
import { mountPage } from "../src/ui/page.ts";
import "./options.css";
import { OptionsPage } from "./OptionsPage.tsx";

/** Storage that cannot be read at all is told like settings that cannot be read: the page still comes up. */
const unreadable = (error: unknown) => {
  console.error(error);
  return { settings: defaultSettings, unreadable: ["settings"] };
};

loadSettings()
  .catch(unreadable)
  .then(({ settings, unreadable }) =>
    mountPage({
      title: text("optionsPageTitle"),
      theme: settings.theme,
      view: <OptionsPage stored={settings} unreadable={unreadable} />,
    }),
  );
