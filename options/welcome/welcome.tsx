import { text } from "../../src/browser/texts.ts";
import { mountPage } from "../../src/ui/page/mountPage.ts";
import { whileWaiting } from "../../src/ui/page/whileWaiting.tsx";
import { loadForWritingIfReadable } from "../settings/settingsWriter.ts";
import { WelcomePage } from "./WelcomePage.tsx";

whileWaiting(loadForWritingIfReadable()).then(loaded =>
  mountPage({
    title: text("welcomePageTitle"),
    theme: loaded?.settings.theme ?? "system",
    view: <WelcomePage loaded={loaded} />,
  }),
);
