import { withArrived } from "../arrivedSettings.ts";
import type { Instant } from "../time/time.ts";
import type { Device } from "./devices.ts";
import type { SyncMemory } from "./memory.ts";
import { arrivedOf, mergeStamped, ownStamped, type StampedSettings } from "./stampedSettings.ts";

/** What follows from what other computers have written. */
export interface Hearing {
  readonly memory: SyncMemory;
  /** The settings of all computers: those that this one tells, too. */
  readonly settings: StampedSettings;
  /** The settings that this computer takes over, with their times; absent if it has them all. */
  readonly arrived: object | undefined;
  /** The last break on another computer, if this one had not heard of it. */
  readonly brokeAt: Instant | undefined;
}

/**
 * Hears the other devices. `own` is the stored value of this computer's settings, `before` what has arrived earlier. Each break is
 * heard once.
 */
export function hear(memory: SyncMemory, own: unknown, before: unknown, others: readonly Device[]): Hearing {
  const mine = ownStamped(own);
  const inForce = ownStamped(withArrived(own, before));
  const settings = mergeStamped(mine, inForce, ...others.map(device => device.settings));
  const broken = others.flatMap(({ id, brokeAt }) =>
    brokeAt === undefined ? [] : [{ device: id, brokeAt }],
  );
  const isNew = ({ device, brokeAt }: (typeof broken)[number]) =>
    !memory.heard.some(known => known.device === device && known.brokeAt >= brokeAt);
  const fresh = broken.filter(isNew).map(({ brokeAt }) => brokeAt);
  return {
    memory: fresh.length > 0 ? { ...memory, heard: broken } : memory,
    settings,
    arrived: arrivedOf(mine, settings),
    brokeAt: fresh.length > 0 ? Math.max(...fresh) : undefined,
  };
}
