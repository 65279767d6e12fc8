import { api } from "../api.ts";

const systems: Readonly<Record<string, string>> = {
  mac: "macOS",
  win: "Windows",
  linux: "Linux",
  cros: "ChromeOS",
  android: "Android",
  openbsd: "OpenBSD",
};

/** The browser's brand; Firefox names none. */
function brand(): string {
  const data: unknown = Reflect.get(Object(globalThis.navigator), "userAgentData");
  const brands: unknown = Reflect.get(Object(data), "brands");
  const names = (Array.isArray(brands) ? brands : []).map(each => String(Reflect.get(Object(each), "brand")));
  // Chromium's browsers name themselves, Chromium, and a brand that does not exist.
  return (
    names.find(name => !/chromium|not.?a/i.test(name)) ?? names.find(name => name === "Chromium") ?? "Firefox"
  );
}

/** What this computer is called where the person has given it no name: "Chromium, Linux". */
export async function computerKind(): Promise<string> {
  const { os } = await api.runtime.getPlatformInfo();
  return `${brand()}, ${systems[os] ?? os}`;
}
