import { parseCommand } from "../../src/core/nudge/command.ts";
import { initialState } from "../../src/core/nudge/state.ts";
import type { Scope } from "../memory/scope.ts";

type Api = typeof chrome;

/** A test of the nudge comes to what the picture's session storage says. */
async function rehearse({ storage }: Api): Promise<void> {
  const [{ state }, { rehearsal }] = await Promise.all([
    storage.local.get("state"),
    storage.session.get("rehearsal"),
  ]);
  if (rehearsal)
    await storage.local.set({ state: { ...initialState(0), ...(state ?? {}), prompt: rehearsal } });
}

/**
 * A background for pictures: it gives the routine to the page that asks for it, so that it is seen playing, and leaves
 * everything else in the state that is to be looked at.
 */
export function prompter({ browser }: Scope): void {
  // The scope of a life holds the whole API under this name.
  const api = browser as Api;
  api.runtime.onConnect.addListener(() => {});
  api.runtime.onMessage.addListener((message: unknown) => {
    const command = parseCommand(message);
    if (command?.what === "rehearse") void rehearse(api);
    if (command?.what !== "play") return;
    void api.storage.local.get("state").then(({ state }) => {
      if (typeof state !== "object" || state === null || !("run" in state)) return;
      const run = { ...(state.run as object), page: command.page };
      return api.storage.local.set({ state: { ...state, run } });
    });
  });
}
