import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import "./options.css";
import { OptionsPage } from "./OptionsPage.tsx";
import { loadForWriting } from "./settings/settingsWriter.ts";

/** If the storage cannot be read at all, the page still opens, with defaults and `UnreadableNotice`. */
const withoutSettings = (error: unknown) => {
  console.error(error);
  return undefined;
};

loadForWriting()
  .catch(withoutSettings)
  .then(loaded =>
    mountPage({
      title: text("optionsPageTitle"),
      theme: loaded?.settings.theme ?? "system",
      view: <OptionsPage loaded={loaded} />,
    }),
  );
