import { describe, expect, test } from "vitest";
import messages from "../../../_locales/en/messages.json";
import { inLanguage } from "../ui/inLanguage.ts";

inLanguage("en");
const { defaultSettings } = await import("../../../src/core/settings.ts");
const { labelOf } = await import("../../../options/settings/labels.ts");
const { formatMinutes, formatPercent, formatTimes, unitOf } = await import("../../../src/ui/words/format.ts");

const shown = Object.entries(messages)
  .filter(([key]) => key.startsWith("options"))
  .map(([key, { message }]) => ({ key, message }));

describe("the words of the options page", () => {
  test.each(shown)("$key has no word of the code", ({ message }) => {
    expect(message).not.toMatch(
      /\b(nudges?|idle|patience|ranges?|commitment|dismiss\w*|surfaces?|focus|opportune|threshold|natural break)\b|×/i,
    );
  });

  test.each([
    ["optionsMostSnoozesCommitted", "optionsCommitment"],
    ["optionsPatienceWhy", "optionsNudgePopup"],
  ] as const)("%s quotes %s as it is", (quoting, quoted) => {
    expect(messages[quoting].message).toContain(`“${messages[quoted].message}”`);
  });

  test("a call is explained in the browser's own words before the browser asks", () => {
    expect(messages.optionsCallsAskWords.message).toContain(
      "“Read and change your data on a number of websites”",
    );
    expect(messages.optionsCallsAskNever.message).toContain("never reads or changes a page");
  });

  test("no label of a field ends in a mark", () => {
    for (const { key, message } of shown)
      if (Object.hasOwn(messages, `${key}Why`)) expect(message).not.toMatch(/[.:×]$/);
  });
});

test.each(Object.keys(defaultSettings))("a person reads no name of the code where %s is named", name => {
  expect(labelOf(name)).not.toBe(name);
  expect(labelOf(name)).toMatch(/^\p{Lu}.*[^.]$/u);
});

describe("a number of times", () => {
  test.each([
    [0, "0 times"],
    [1, "1 time"],
    [3, "3 times"],
  ])("%d is %s", (count, words) => {
    expect(formatTimes(count)).toBe(words);
  });

  test("has its unit alone, as every number has", () => {
    expect(unitOf(formatTimes, 1)).toBe("time");
    expect(unitOf(formatTimes, 3)).toBe("times");
    expect(unitOf(formatMinutes, 1234)).toBe("min");
    expect(unitOf(formatPercent, 80)).toBe("%");
  });
});
