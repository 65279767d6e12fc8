import { describe, expect, it } from "vitest";
import {
  afterRefusal,
  afterWrite,
  joined,
  left,
  newMemory,
  nextWriteAt,
  parseSyncMemory,
  refusalOf,
} from "../../../../src/core/sync/memory.ts";
import { minutes } from "../../../../src/core/time/time.ts";

const at = Date.UTC(2026, 10, 29);
const wrote = { urgent: "1", today: "a" };
const written = afterWrite(joined(newMemory("aaaa"), at, 0), at, wrote, "2025-03");

describe("the memory of a computer", () => {
  it("comes back from the storage as it was", () => {
    const refused = afterRefusal({ ...written, heard: [{ device: "bbbb", brokeAt: at }] }, at, "full");
    for (const memory of [newMemory("aaaa"), written, refused])
      expect(parseSyncMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it.each([undefined, null, "x", [], {}, { ...written, device: "A" }, { ...written, heard: "all" }])(
    "is none in %j",
    broken => expect(parseSyncMemory(broken)).toBeUndefined(),
  );

  it("begins when the computer joins, after the last removal of everything", () => {
    expect(joined(newMemory("aaaa"), at, at + 5).since).toBe(at + 6);
    expect(joined(written, at + 99, 0)).toBe(written);
  });

  it("keeps nothing but the id when it leaves", () => expect(left(written)).toEqual(newMemory("aaaa")));
});

describe("the next write", () => {
  it("is at once the first time, and never if there is nothing to tell", () => {
    expect(nextWriteAt(newMemory("aaaa"), wrote)).toBe(0);
    expect(nextWriteAt(written, wrote)).toBeNull();
    expect(nextWriteAt({ ...written, removedAt: at }, { ...wrote, urgent: "2" })).toBeNull();
  });

  it("is ten minutes after the last for minutes of browsing, one for a break or a setting", () => {
    expect(nextWriteAt(written, { ...wrote, today: "b" })).toBe(at + minutes(10));
    expect(nextWriteAt(written, { ...wrote, urgent: "2" })).toBe(at + minutes(1));
  });

  it("waits longer after each refusal, an hour at most, and not after a write", () => {
    const news = { urgent: "2", today: "b" };
    let memory = written;
    const waits = Array.from({ length: 9 }, () => {
      memory = afterRefusal(memory, at, "other");
      return (nextWriteAt(memory, news) ?? 0) - at;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map(minutes));
    expect(afterWrite(memory, at, news, null).failure).toBeNull();
  });
});

describe("a refusal", () => {
  it.each([
    ["Error: QUOTA_BYTES quota exceeded", "full"],
    ["Error: QUOTA_BYTES_PER_ITEM quota exceeded", "full"],
    ["QuotaExceededError: storage.sync API call exceeded its quota limitations.", "full"],
    ["Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "often"],
    ["Error: An unexpected error occurred", "other"],
  ])("%s is told by its words", (words, why) => expect(refusalOf(words)).toBe(why));
});
