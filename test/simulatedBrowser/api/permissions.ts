import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type Permissions = { permissions?: string[]; origins?: string[] };

/** `permissions`: those granted at install and later, and a person who agrees or refuses. */
export function createPermissions(core: Core, installed: readonly string[]) {
  const granted = new Set(installed);
  const person = { agrees: true };
  const names = ({ permissions = [], origins = [] }: Permissions) => [...permissions, ...origins];
  const isOrigin = (name: string) => name.includes("://") || name === "<all_urls>";
  const sorted = (all: readonly string[]) => ({
    permissions: all.filter(name => !isOrigin(name)),
    origins: all.filter(isOrigin),
  });

  const grant = (asked: Permissions) => {
    const fresh = names(asked).filter(name => !granted.has(name));
    if (fresh.length === 0) return true;
    if (!person.agrees) return false;
    for (const name of fresh) granted.add(name);
    core.emit("permissions.onAdded", sorted(fresh));
    return true;
  };

  const revoke = (given: Permissions) => {
    if (names(given).some(name => installed.includes(name)))
      throw new Error("You cannot remove required permissions.");
    const gone = names(given).filter(name => granted.delete(name));
    if (gone.length > 0) core.emit("permissions.onRemoved", sorted(gone));
    return true;
  };

  return {
    granted,
    /** Whether the person agrees to a request. */
    person,
    revoke,
    api: (context: Context) => ({
      contains: (asked: Permissions) =>
        call(core, context, "permissions.contains", [asked], () =>
          names(asked).every(name => granted.has(name)),
        ),
      request: (asked: Permissions) =>
        call(core, context, "permissions.request", [asked], () => grant(asked)),
      remove: (given: Permissions) => call(core, context, "permissions.remove", [given], () => revoke(given)),
      getAll: () => call(core, context, "permissions.getAll", [], () => sorted([...granted])),
      onAdded: event(context, "permissions.onAdded"),
      onRemoved: event(context, "permissions.onRemoved"),
    }),
  };
}
