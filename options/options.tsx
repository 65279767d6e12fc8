import { watchSettings } from "../src/browser/storage/settings.ts";
import { rememberedLook } from "../src/ui/page/look.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { whileWaiting } from "../src/ui/page/whileWaiting.tsx";
import "./options.css";
import { OptionsPage } from "./OptionsPage.tsx";
import { keepFocus } from "./page/keepFocus.ts";
import { loadForWritingIfReadable } from "./settings/settingsWriter.ts";
import { loadIsFirst } from "./stretches/firstRoutine.ts";

keepFocus();
whileWaiting(Promise.all([loadForWritingIfReadable(), loadIsFirst()])).then(([loaded, isFirst]) =>
  mountPage({
    title: "optionsPageTitle",
    look: loaded?.settings ?? rememberedLook(),
    watchLook: watchSettings,
    view: () => <OptionsPage loaded={loaded} isFirst={isFirst} />,
  }),
);
