import { api } from "../api.ts";

/** What the keyboard commands do; opening the popup is the browser's own. */
export interface KeyEvents {
  readonly start: () => void;
  readonly snooze: () => void;
  readonly togglePause: () => void;
}

/** Hears the keyboard commands of the manifest. */
export function onKey(events: KeyEvents): void {
  api.commands.onCommand.addListener(name => {
    if (name === "start-routine") events.start();
    if (name === "snooze") events.snooze();
    if (name === "toggle-pause") events.togglePause();
  });
}

/** One keyboard command: what it does in the browser's own words, and its keys; empty where it has none. */
export interface Key {
  readonly name: string;
  readonly shortcut: string;
}

/** The keyboard commands as they are set now. */
export async function listKeys(): Promise<Key[]> {
  const commands = await api.commands.getAll();
  return commands.map(({ name = "", shortcut = "" }) => ({ name, shortcut }));
}
