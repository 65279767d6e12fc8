import { api } from "../api.ts";

const page = "options/welcome/welcome.html";

/** Opens the welcome page in a new tab, in front. Never rejects: a person whom the browser shows no tab finds the page under About. */
export const openWelcome = (): Promise<void> =>
  api.tabs.create({ url: api.runtime.getURL(page) }).then(
    () => {},
    error => console.info("Limber could not open its welcome page:", error),
  );

/** Closes the tab of this page. A window that has no other tab keeps an empty one: it must not close with the page. */
export async function closeThisTab(): Promise<void> {
  const [tab, all] = await Promise.all([api.tabs.getCurrent(), api.tabs.query({ currentWindow: true })]);
  if (tab?.id === undefined) return;
  if (all.length === 1) await api.tabs.create({});
  await api.tabs.remove(tab.id);
}
