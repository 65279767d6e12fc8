import { api } from "../api.ts";

/** The handlers of the keyboard commands. The browser itself opens the popup. */
export interface KeyEvents {
  readonly start: () => void;
  readonly snooze: () => void;
  readonly togglePause: () => void;
}

/** Listens for the keyboard commands of the manifest. */
export function onKey(events: KeyEvents): void {
  api.commands.onCommand.addListener(name => {
    if (name === "start-routine") events.start();
    if (name === "snooze") events.snooze();
    if (name === "toggle-pause") events.togglePause();
  });
}

/** One keyboard command: its name in the manifest and its keys, empty if it has none. */
export interface Key {
  readonly name: string;
  readonly shortcut: string;
}

/** Lists the keyboard commands with their current keys. */
export async function listKeys(): Promise<Key[]> {
  const commands = await api.commands.getAll();
  return commands.map(({ name = "", shortcut = "" }) => ({ name, shortcut }));
}
