import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import "./options.css";
import { OptionsPage } from "./OptionsPage.tsx";
import { loadForWriting } from "./settings/settingsWriter.ts";

/** Storage that cannot be read at all is told like settings that cannot be read: the page still comes up. */
const unreadable = (error: unknown) => {
  console.error(error);
  return undefined;
};

loadForWriting()
  .catch(unreadable)
  .then(loaded =>
    mountPage({
      title: text("optionsPageTitle"),
      theme: loaded?.settings.theme ?? "system",
      view: <OptionsPage loaded={loaded} />,
    }),
  );
