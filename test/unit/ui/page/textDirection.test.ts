import { expect, test } from "vitest";
import { directionOf } from "../../../../src/ui/page/textDirection.ts";

test.each(["ar", "he", "fa", "ur", "yi", "dv", "ckb", "ar-EG", "az-Arab", "pa-PK"])(
  "%s is written from right to left",
  language => {
    expect(directionOf(language)).toBe("rtl");
  },
);

test.each(["en", "de", "ja", "az", "pa", "ru", "", "not a language"])(
  "%s is written from left to right",
  language => {
    expect(directionOf(language)).toBe("ltr");
  },
);
