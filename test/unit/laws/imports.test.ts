import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

/** Which files and packages the files of a folder may import: files by the beginning of their path from the top. */
const laws: readonly { readonly from: RegExp; readonly may: RegExp }[] = [
  { from: /^src\/core\/time\//, may: /^src\/core\/time\// },
  { from: /^src\/core\/activeTime\//, may: /^src\/core\/(activeTime|time)\// },
  { from: /^src\/core\/history\//, may: /^src\/core\/(history|activeTime|time)\// },
  { from: /^src\/core\/routine\//, may: /^src\/core\/(routine|time)\// },
  { from: /^src\/core\/figure\/geometry\//, may: /^src\/core\/figure\/geometry\// },
  { from: /^src\/core\/figure\/skeleton\//, may: /^src\/core\/(routine|figure\/(skeleton|geometry))\// },
  { from: /^src\/core\/figure\/draw\//, may: /^src\/core\/(routine|figure\/(draw|skeleton|geometry))\// },
  {
    from: /^src\/core\/figure\/arrows\//,
    may: /^src\/core\/(routine|figure\/(arrows|draw|skeleton|geometry))\//,
  },
  { from: /^src\/core\/figure\//, may: /^src\/core\/(routine|figure)\// },
  { from: /^src\/core\/[^/]+$/, may: /^(src\/core\/[^/]+$|src\/core\/(routine|time)\/)/ },
  {
    from: /^src\/core\/nudge\//,
    may: /^(src\/core\/[^/]+$|src\/core\/(nudge|activeTime|history|routine|time)\/)/,
  },
  {
    from: /^src\/core\/outlook\//,
    may: /^(src\/core\/[^/]+$|src\/core\/(outlook|nudge|activeTime|routine|time)\/)/,
  },
  {
    from: /^src\/core\/data\//,
    may: /^src\/core\/([^/]+$|(data|nudge|history|routine|time)\/)/,
  },
  { from: /^src\/core\/policy\//, may: /^src\/core\/([^/]+$|(policy|data|routine)\/)/ },
  {
    from: /^src\/core\/sync\//,
    may: /^src\/core\/([^/]+$|(sync|data|nudge|history|time)\/)/,
  },
  { from: /^src\/browser\//, may: /^(src\/(browser|core)\/|_locales\/)/ },
  { from: /^src\/ui\//, may: /^(src\/(ui|browser|core)\/|preact)/ },
  { from: /^src\/background\//, may: /^src\/(background|browser|core)\// },
  { from: /^popup\//, may: /^(popup\/|src\/(ui|browser|core)\/|preact)/ },
  { from: /^options\//, may: /^(options\/|src\/(ui|browser|core)\/|preact)/ },
];

describe("imports point one way: pages and background → browser → core; outlook → nudge → time", () => {
  it.each(sources.map(source => [source.path, source] as const))("%s", (path, { imports }) => {
    const law = laws.find(({ from }) => from.test(path));
    expect(law, "no law for this file").toBeDefined();
    expect(imports.filter(name => !law?.may.test(name))).toEqual([]);
  });
});
