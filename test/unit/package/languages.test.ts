import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languagesIn } from "../../../scripts/package/languages.mjs";
import { temporaryFolder } from "../../browsers/processes.ts";

it("each language has its name in its own words, with the script where one language has two", () => {
  const folder = temporaryFolder("locales");
  for (const name of ["zh_TW", "cs", "pt_BR", "zh_CN", "de"]) mkdirSync(join(folder, name));
  expect(languagesIn(folder)).toEqual([
    { tag: "cs", name: "Čeština" },
    { tag: "de", name: "Deutsch" },
    { tag: "pt-BR", name: "Português (Brasil)" },
    { tag: "zh-CN", name: "简体中文" },
    { tag: "zh-TW", name: "繁體中文" },
  ]);
});
