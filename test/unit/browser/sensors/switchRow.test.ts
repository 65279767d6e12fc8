import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSwitchRow } from "../../../../src/browser/sensors/switchRow.ts";

describe("a row of task switches", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const rowOf = () => {
    const tell = vi.fn();
    return { tell, row: createSwitchRow(tell) };
  };

  test("four switches, a quarter of a second apart, end half a second after the last one", () => {
    const { tell, row } = rowOf();
    for (let step = 0; step < 4; step++) {
      if (step > 0) vi.advanceTimersByTime(250);
      row.add();
    }
    vi.advanceTimersByTime(499);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenCalledOnce();
  });

  test("a switch after the end begins a new row", () => {
    const { tell, row } = rowOf();
    row.add();
    vi.advanceTimersByTime(600);
    row.add();
    vi.advanceTimersByTime(600);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test("a new tab at the end of a row is no opportune moment", () => {
    const { tell, row } = rowOf();
    row.add();
    row.cancel();
    vi.advanceTimersByTime(5_000);
    expect(tell).not.toHaveBeenCalled();
  });
});
