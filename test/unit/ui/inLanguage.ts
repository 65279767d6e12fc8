import { vi } from "vitest";
import english from "../../../_locales/en/messages.json";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";

const messages = { ...english };
const { browser } = simulateBrowser({ messages }).open("options/options.html");
vi.stubGlobal("browser", browser);
vi.stubGlobal("chrome", browser);

/** Sets the language that the texts of the in-memory browser claim. */
export function inLanguage(language: string): void {
  messages.language = { ...english.language, message: language };
}

/** Sets the language and region of the browser itself. */
export function inRegion(tag: string): void {
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue(tag);
}
