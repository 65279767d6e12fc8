import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("weighs less than 15 kB, code and data together, minified and zipped", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/core/figure/figure.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(15_000);
});
