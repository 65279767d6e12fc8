import { expect, it } from "vitest";
import { lazy } from "../../../../src/ui/page/lazy.ts";

it("loads once, and has the module from then on", async () => {
  let loads = 0;
  const part = lazy(async () => ({ load: ++loads }));
  expect(part.there).toBeUndefined();
  const both = await Promise.all([part.load(), part.load()]);
  expect(both).toEqual([{ load: 1 }, { load: 1 }]);
  expect(await part.load()).toBe(both[0]);
  expect(part.there).toBe(both[0]);
});

it("tries again after a failure", async () => {
  let isThere = false;
  const part = lazy(async () => {
    if (!isThere) throw new Error("gone");
    return "module";
  });
  await expect(part.load()).rejects.toThrow("gone");
  expect(part.there).toBeUndefined();
  isThere = true;
  expect(await part.load()).toBe("module");
});
