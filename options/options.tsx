import { text } from "../src/browser/texts.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { whileWaiting } from "../src/ui/page/whileWaiting.tsx";
import "./options.css";
import { OptionsPage } from "./OptionsPage.tsx";
import { loadForWriting } from "./settings/settingsWriter.ts";
import { loadIsFirst } from "./stretches/firstRoutine.ts";

/** If the storage cannot be read at all, the page still opens, with `StorageNotice`. */
const withoutSettings = (error: unknown) => {
  console.error(error);
  return undefined;
};

whileWaiting(Promise.all([loadForWriting().catch(withoutSettings), loadIsFirst()])).then(
  ([loaded, isFirst]) =>
    mountPage({
      title: text("optionsPageTitle"),
      theme: loaded?.settings.theme ?? "system",
      view: <OptionsPage loaded={loaded} isFirst={isFirst} />,
    }),
);
