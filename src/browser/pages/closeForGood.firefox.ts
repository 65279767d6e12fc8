import { api } from "../api.ts";
import { onPageMessage } from "../messages/ownPages.ts";

const request = "closeForGood";

/** How often to look whether the window is empty, and how often at most. */
const lookMs = 50;
const looks = 200;

/** Firefox only; Chromium's types lack it. */
interface Replacing extends chrome.tabs.UpdateProperties {
  readonly loadReplace: boolean;
}

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Closes this window for good. Firefox lists every closed window among those that the person can reopen, but for one that has
 * shown nothing; only the background outlives the page that empties the window.
 */
export const closeForGood = (): void => void api.runtime.sendMessage(request).catch(() => window.close());

/** Closes the windows whose pages ask for it. */
export const onCloseForGood = (): void =>
  onPageMessage(
    message => message === request || undefined,
    (_, { tab }) => {
      if (tab?.id !== undefined) void close(tab.id, tab.windowId).catch(console.error);
    },
  );

async function close(tab: number, window: number): Promise<void> {
  const blank: Replacing = { url: "about:blank", loadReplace: true };
  await api.tabs.update(tab, blank);
  for (let look = 0; look < looks; look++) {
    const { url, status } = await api.tabs.get(tab);
    // Firefox shows an extension the addresses of its own pages alone.
    if (!url && status === "complete") break;
    await wait(lookMs);
  }
  await api.windows.remove(window);
}
