import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type Suggested = Readonly<Record<string, { suggested_key?: { default?: string }; description?: string }>>;

/** `commands`: those of the manifest, each with its suggested key until the person chooses another. */
export function createCommands(core: Core, manifest: unknown) {
  // A test's manifest is written by hand.
  const suggested = (manifest ?? {}) as Suggested;
  const keys = new Map(
    Object.entries(suggested).map(([name, { suggested_key }]) => [name, suggested_key?.default ?? ""]),
  );
  const list = () =>
    [...keys].map(([name, shortcut]) => ({
      name,
      shortcut,
      description: suggested[name]?.description ?? "",
    }));
  return {
    /** The key of each command; the person may change it. */
    keys,
    /** The person strikes the key of a command. */
    strike: (name: string): void => core.emit("commands.onCommand", name),
    api: (context: Context) => ({
      getAll: () => call(core, context, "commands.getAll", [], list),
      onCommand: event(context, "commands.onCommand"),
    }),
  };
}
