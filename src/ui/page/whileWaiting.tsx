import { text } from "../../browser/texts.ts";
import { rememberedLook } from "./look.ts";
import { mountPage } from "./mountPage.ts";

/** A page that shows nothing for longer looks broken. */
const unnoticedMs = 1500;

/** Waits for what a page has to load. If that takes long the page says what it waits for. Rejects if the loading does. */
export async function whileWaiting<T>(loading: Promise<T>): Promise<T> {
  const timer = setTimeout(
    () => void mountPage({ title: "waitingTitle", look: rememberedLook(), view: () => <Waiting /> }),
    unnoticedMs,
  );
  return loading.finally(() => clearTimeout(timer));
}

const Waiting = () => (
  <main class="waiting">
    <h1>{text("waitingTitle")}</h1>
    <p role="status">{text("waiting")}</p>
  </main>
);
