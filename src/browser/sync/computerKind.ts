import { api } from "../api.ts";
import { brands } from "../brands.ts";

const systems: Readonly<Record<string, string>> = {
  mac: "macOS",
  win: "Windows",
  linux: "Linux",
  cros: "ChromeOS",
  android: "Android",
  openbsd: "OpenBSD",
};

/** The browser's brand. Chromium's browsers name themselves, Chromium, and a brand that does not exist; Firefox names none. */
const brand = (): string =>
  brands().find(name => !/chromium|not.?a/i.test(name)) ??
  brands().find(name => name === "Chromium") ??
  "Firefox";

/** What this computer is called where the person has given it no name: "Chromium, Linux". */
export async function computerKind(): Promise<string> {
  const { os } = await api.runtime.getPlatformInfo();
  return `${brand()}, ${systems[os] ?? os}`;
}
