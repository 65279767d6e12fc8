/** Mounts the options page, or the welcome page, which opens once and brings its own parts later. */
import { watchSettings } from "../src/browser/storage/settings.ts";
import { rememberedLook } from "../src/ui/page/look.ts";
import { mountPage } from "../src/ui/page/mountPage.ts";
import { whileWaiting } from "../src/ui/page/whileWaiting.tsx";
import { laterPart } from "./laterPart.ts";
import { OptionsPage } from "./OptionsPage.tsx";
import { keepFocus } from "./page/keepFocus.ts";
import { type LoadedForWriting, loadForWritingIfReadable } from "./settings/settingsWriter.ts";
import { loadIsFirst } from "./stretches/firstRoutine.ts";
import "./options.css";

/** Something is wrong with what is stored: the notices above the first sections say what. */
const hasNotice = (loaded: LoadedForWriting | undefined): boolean =>
  !loaded || loaded.unreadable.length > 0 || loaded.ignored.length > 0;

async function openOptions(): Promise<void> {
  // The address may name a section or a field that comes later.
  const asked = location.hash === "" ? undefined : laterPart.load();
  const [loaded, isFirst] = await whileWaiting(Promise.all([loadForWritingIfReadable(), loadIsFirst()]));
  await (hasNotice(loaded) ? laterPart.load() : asked);
  await mountPage({
    title: "optionsPageTitle",
    look: loaded?.settings ?? rememberedLook(),
    watchLook: watchSettings,
    view: () => <OptionsPage loaded={loaded} isFirst={isFirst} />,
  });
}

async function openWelcome(): Promise<void> {
  const [{ WelcomePage }, loaded] = await whileWaiting(
    Promise.all([import("./welcome/WelcomePage.tsx"), loadForWritingIfReadable()]),
  );
  await mountPage({
    title: "welcomePageTitle",
    look: loaded?.settings ?? rememberedLook(),
    watchLook: watchSettings,
    view: () => <WelcomePage loaded={loaded} />,
  });
}

// The browser would restore a place that is not there yet, and stop where the first sections end.
history.scrollRestoration = "manual";
keepFocus();
const open = document.documentElement.dataset.page === "welcome" ? openWelcome : openOptions;
open().catch(console.error);
