import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pngFormat } from "../../../scripts/store/png.ts";

it("the icon is a PNG of 128 by 128 pixels with transparent corners", () =>
  expect(pngFormat(readFileSync("icons/128.png"))).toEqual({ width: 128, height: 128, hasAlpha: true }));

it("an SVG file is not a PNG", () =>
  expect(() => pngFormat(readFileSync("icons/limber.svg"))).toThrow("not a PNG"));
