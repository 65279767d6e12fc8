import { watchSettings } from "../../src/browser/storage/settings.ts";
import { rememberedLook } from "../../src/ui/page/look.ts";
import { mountPage } from "../../src/ui/page/mountPage.ts";
import { whileWaiting } from "../../src/ui/page/whileWaiting.tsx";
import { keepFocus } from "../page/keepFocus.ts";
import { loadForWritingIfReadable } from "../settings/settingsWriter.ts";
import { WelcomePage } from "./WelcomePage.tsx";

keepFocus();
whileWaiting(loadForWritingIfReadable()).then(loaded =>
  mountPage({
    title: "welcomePageTitle",
    look: loaded?.settings ?? rememberedLook(),
    watchLook: watchSettings,
    view: () => <WelcomePage loaded={loaded} />,
  }),
);
