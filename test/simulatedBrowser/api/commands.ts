import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type Suggested = Readonly<Record<string, { suggested_key?: { default?: string }; description?: string }>>;

/** `commands`: the manifest's, each with its suggested key until the person chooses another. */
export function createCommands(core: Core, manifest: unknown) {
  // The manifest of a test is written by hand.
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
    /** The keys of each command; the person changes them here. */
    keys,
    /** The person strikes the keys of a command. */
    strike: (name: string): void => core.emit("commands.onCommand", name),
    api: (context: Context) => ({
      getAll: () => call(core, context, "commands.getAll", [], list),
      onCommand: event(context, "commands.onCommand"),
    }),
  };
}
