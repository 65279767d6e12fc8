// The popup loads this before it can show anything: it knows no more of other computers than this.
import { fieldOf, isRecord } from "./readFields.ts";

/** The field of stored settings under which the times of their changes are. */
export const changeTimesField = "changedAt";

const timeOf = (stored: unknown, name: string): number =>
  Number(fieldOf(fieldOf(stored, changeTimesField), name) ?? 0);

/**
 * The stored settings with those that came from other computers, where these were changed as late or later. Both hold the time of
 * each change under `changedAt`. Settings of any other form stay as they are.
 */
export function withArrived(own: unknown, arrived: unknown): unknown {
  if (!isRecord(arrived) || (own !== undefined && !isRecord(own))) return own;
  const names = Object.keys(arrived).filter(
    name => name !== changeTimesField && timeOf(arrived, name) >= timeOf(own, name),
  );
  const pick = (from: unknown) => Object.fromEntries(names.map(name => [name, fieldOf(from, name)]));
  const times = (stored: unknown) => fieldOf(stored, changeTimesField);
  return {
    ...own,
    ...pick(arrived),
    [changeTimesField]: { ...Object(times(own)), ...pick(times(arrived)) },
  };
}
