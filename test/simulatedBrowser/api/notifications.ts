import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type Options = {
  type?: string;
  title?: string;
  message?: string;
  buttons?: { title: string }[];
  [more: string]: unknown;
};

/**
 * `notifications`. Firefox throws on buttons; without a notification service (`service: false`) it reports that the person
 * closed a notification it never showed. In Chromium a click on a button leaves the notification open.
 */
export function createNotifications(core: Core) {
  const open = new Map<string, Options>();
  const desk = { service: true, allowed: true };
  let count = 0;

  const create = (id: string, options: Options) => {
    open.set(id, options);
    if (core.flavour === "firefox") {
      if (desk.service) core.emit("notifications.onShown", id);
      else close(id, true);
    }
    return id;
  };

  const close = (id: string, byUser: boolean) => {
    if (!open.delete(id)) return false;
    core.emit("notifications.onClosed", id, byUser);
    return true;
  };

  const given = (first: string | Options, second?: Options): [string, Options] =>
    typeof first === "string"
      ? [first || `notification-${++count}`, second ?? {}]
      : [`notification-${++count}`, first];

  return {
    /** The notifications on screen, by id. */
    open,
    /** Whether the desktop has a notification service, and whether the person allows notifications. */
    desk,
    /** The person clicks the notification or its button at index `button`. */
    click(id: string, button?: number): void {
      if (!open.has(id)) return;
      if (button === undefined) core.emit("notifications.onClicked", id);
      else core.emit("notifications.onButtonClicked", id, button);
      if (core.flavour === "firefox") close(id, true);
    },
    close,
    restart: (): void => open.clear(),
    api: (context: Context) => ({
      create: (first: string | Options, second?: Options) => {
        const [id, options] = given(first, second);
        if (core.flavour === "firefox" && options.buttons) {
          throw new Error(
            'Type error for parameter options (Property "buttons" is unsupported by Firefox) for notifications.create.',
          );
        }
        return call(core, context, "notifications.create", [id, options], () => create(id, options));
      },
      clear: (id: string) => call(core, context, "notifications.clear", [id], () => close(id, false)),
      getAll: () =>
        call(core, context, "notifications.getAll", [], () =>
          Object.fromEntries([...open.keys()].map(id => [id, true])),
        ),
      ...(core.flavour === "chromium"
        ? {
            getPermissionLevel: () =>
              call(core, context, "notifications.getPermissionLevel", [], () =>
                desk.allowed ? "granted" : "denied",
              ),
          }
        : { onShown: event(context, "notifications.onShown") }),
      onClicked: event(context, "notifications.onClicked"),
      onButtonClicked: event(context, "notifications.onButtonClicked"),
      onClosed: event(context, "notifications.onClosed"),
    }),
  };
}
