import { text } from "../../src/browser/texts.ts";
import { breaksTaken } from "../../src/core/history/day.ts";
import type { Device } from "../../src/core/sync/devices.ts";
import { totalOf } from "../../src/core/sync/totals.ts";
import { formatDateTime, formatNumber } from "../../src/ui/words/format.ts";

interface Props {
  readonly devices: readonly Device[];
  /** The id of this computer. */
  readonly own: string | undefined;
}

/** The computers that have written, the last one first: when, and how many breaks each has counted. */
export const DeviceTable = ({ devices, own }: Props) => (
  <table class="sync-devices">
    <thead>
      <tr>
        <th scope="col">{text("syncComputer")}</th>
        <th scope="col">{text("syncSeen")}</th>
        <th scope="col">{text("syncBreaks")}</th>
      </tr>
    </thead>
    <tbody>
      {devices
        .toSorted((one, other) => (other.seenAt ?? 0) - (one.seenAt ?? 0))
        .map(device => (
          <tr key={device.id}>
            <th scope="row">
              {device.name || text("syncNameless")}
              {device.id === own && <span class="soft"> {text("syncThis")}</span>}
            </th>
            <td>{device.seenAt === undefined ? "" : formatDateTime(device.seenAt)}</td>
            <td>{formatNumber(breaksTaken(totalOf(new Map(), [device])))}</td>
          </tr>
        ))}
    </tbody>
  </table>
);
