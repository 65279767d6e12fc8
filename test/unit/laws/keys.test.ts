import { expect, it } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };

/**
 * Chromium hands out no Ctrl+Alt, and of the rest each is in use:
 * Alt+Shift: the layout switch of Windows and X11, wikis' access keys, characters on macOS;
 * Alt with a letter, a digit or a sign: access keys, the menu bar; with an arrow: lists; with Delete: JAWS;
 * Alt with End or Page Up and Down: characters typed by number on the keypad of Windows, tables of office sites;
 * Ctrl+Shift: the browsers' own keys, lists and fonts of mail and office sites, input methods, selecting text;
 * Ctrl: editing, tabs, input methods.
 */
it("Limber suggests no key", () => {
  const suggested = Object.entries(manifest.commands).filter(([, command]) => "suggested_key" in command);
  expect(suggested).toEqual([]);
});
