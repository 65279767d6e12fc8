import { now } from "../browser/clock.ts";
import { type Deletable, removeEverything, removeHistory } from "../browser/data/deletion.ts";
import { type Delivery, loadInbox, saveInboxFailed } from "../browser/data/inbox.ts";
import { saveDelivery } from "../browser/data/saveDelivery.ts";
import { loadUnsaved, saveUnsaved } from "../browser/storage/unsaved.ts";
import { readDay } from "../core/data/days/readDay.ts";
import { emptyDay } from "../core/history/day.ts";
import { dispatch } from "./dispatch.ts";
import { removeSynced } from "./sync.ts";

/** The delivery with its days read. Throws for a day that cannot be: the options page delivers none. */
function readDelivery(delivery: Delivery) {
  if (!("days" in delivery)) return delivery;
  const days = delivery.days.map(value => {
    const read = readDay(value, now());
    if ("refusal" in read) throw new Error(`A day that cannot be: ${read.refusal.why} ${read.refusal.what}`);
    return read.day;
  });
  return { id: delivery.id, days };
}

/** Stores what waits in the inbox. Run it in turn. Never rejects: what cannot be stored stays there for the next start. */
export async function takeDelivery(): Promise<void> {
  const delivery = await loadInbox();
  if (!delivery) return;
  try {
    // The session's memory holds a newer record of today than the disk, and would soon write over what comes now.
    if (await loadUnsaved(now())) throw new Error("The browser refuses to store anything.");
    await saveDelivery(readDelivery(delivery), now());
    void dispatch({ what: "wake" });
  } catch (error) {
    console.error("Limber could not store what the options page handed over:", error);
    await saveInboxFailed(delivery.id).catch(console.error);
  }
}

/** Takes the days out of the model in the session's memory, which the disk refused. */
async function forgetUnsavedDays(): Promise<void> {
  const unsaved = await loadUnsaved(now());
  if (!unsaved) return;
  const { lastDay: _, ...rest } = unsaved;
  await saveUnsaved({ ...rest, today: emptyDay(unsaved.today.date) });
}

/** Deletes the history, or everything: then Limber begins as after its installation. Run it in turn. Rejects if the browser cannot. */
export async function deleteStored(which: Deletable): Promise<void> {
  if (which === "history") {
    await removeHistory();
    await forgetUnsavedDays();
  } else {
    // Its id goes too, and nothing could remove what it has written afterwards.
    await removeSynced("own").catch(console.error);
    await removeEverything();
  }
  void dispatch({ what: "wake" });
}
