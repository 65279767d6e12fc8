import { beforeEach, expect, test, vi } from "vitest";
import { readText } from "../../../../options/data/readText.ts";

beforeEach(() => void vi.spyOn(console, "info").mockImplementation(() => undefined));

test("the text of a file is read as UTF-8", async () =>
  expect(await readText(new File(["Ünder"], "a"))).toEqual({ text: "Ünder" }));

test("bytes that are no text are refused", async () =>
  expect(await readText(new File([new Uint8Array([0xff, 0xfe, 0x41])], "a"))).toMatchObject({
    refusal: { why: "notText" },
  }));

test("a file that the browser cannot read is refused as such", async () => {
  const file = new File(["x"], "a");
  vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
  expect(await readText(file)).toMatchObject({ refusal: { why: "notRead" } });
});
