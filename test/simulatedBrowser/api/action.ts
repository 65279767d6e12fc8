import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";
import type { Pages } from "../pages.ts";
import { NONE, type Windows } from "./windows.ts";

type Details = { tabId?: number; text?: string; title?: string; color?: unknown; popup?: string };

const inactive =
  "Cannot show popup for an inactive window. To show the popup for this window, first call `chrome.windows.update` with `focused` set to true.";

/**
 * `action`: the toolbar button, its badge and its popup. Refuses to open the popup where the real browsers were seen to refuse
 * it.
 */
export function createAction(
  core: Core,
  pages: Pages,
  windows: Windows,
  defaults: { title: string; popup: string },
) {
  const shown = {
    badge: "",
    background: undefined as unknown,
    colour: undefined as unknown,
    title: defaults.title,
    icon: undefined as unknown,
  };

  const refusal = (windowId?: number): string | undefined => {
    const front = windows.all.get(windows.front());
    if (core.flavour === "firefox") {
      if (pages.popup()) return "openPopup() cannot be called while another panel is open";
      return front?.type === "normal" && front.state !== "minimized"
        ? undefined
        : "No browser window is active";
    }
    if (windowId !== undefined && windowId !== (front?.id ?? NONE)) return inactive;
    if (!front || pages.popup()) return "Could not find an active browser window.";
    return front.type === "popup" || front.state === "fullscreen"
      ? "Browser window has no toolbar."
      : undefined;
  };

  const openPopup = ({ windowId }: { windowId?: number } = {}) => {
    const reason = refusal(windowId);
    if (reason) throw new Error(reason);
    pages.open("popup", defaults.popup, windows.front(), -1);
  };

  const set = (context: Context, name: string, details: Details, change: Partial<typeof shown>) =>
    call(core, context, `action.${name}`, [details], () => void Object.assign(shown, change));

  const person = { showsButton: true };

  return {
    /** What the toolbar shows. */
    shown,
    /** Whether the person has put the button on the toolbar. */
    person,
    /** The person clicks the button: the popup opens or closes. */
    click: (): void => {
      const popup = pages.popup();
      if (popup) popup.close();
      else pages.open("popup", defaults.popup, windows.front(), -1);
    },
    api: (context: Context) => ({
      openPopup: (options?: { windowId?: number }) =>
        call(core, context, "action.openPopup", [options], () => openPopup(options)),
      setBadgeText: (details: Details) =>
        set(context, "setBadgeText", details, { badge: details.text ?? "" }),
      getBadgeText: (details: Details) =>
        call(core, context, "action.getBadgeText", [details], () => shown.badge),
      setBadgeBackgroundColor: (details: Details) =>
        set(context, "setBadgeBackgroundColor", details, { background: details.color }),
      setBadgeTextColor: (details: Details) =>
        set(context, "setBadgeTextColor", details, { colour: details.color }),
      setTitle: (details: Details) =>
        set(context, "setTitle", details, { title: details.title || defaults.title }),
      getTitle: (details: Details) => call(core, context, "action.getTitle", [details], () => shown.title),
      setIcon: (details: Details) => set(context, "setIcon", details, { icon: details }),
      setPopup: (details: Details) => set(context, "setPopup", details, {}),
      getUserSettings: () =>
        call(core, context, "action.getUserSettings", [], () => ({ isOnToolbar: person.showsButton })),
      onUserSettingsChanged: event(context, "action.onUserSettingsChanged"),
      onClicked: event(context, "action.onClicked"),
    }),
  };
}
