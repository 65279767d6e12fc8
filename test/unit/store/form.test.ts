import { expect, it } from "vitest";
import { problemsOf, writeForm } from "../../../scripts/store/form.ts";

it("a form is written field by field, with the length where there is a limit", () => {
  const form = [
    { title: "Name", text: "Limber", most: 45 },
    { title: "Language", text: "English" },
  ];
  const lines = ["Name (6 of 45 characters)", "-------------------------", "Limber", ""];
  expect(writeForm(form)).toBe([...lines, "Language", "--------", "English", ""].join("\n"));
});

it("a form has a problem for each field that is empty, too short or too long", () => {
  const form = [
    { title: "Empty", text: "" },
    { title: "Short", text: "ab", least: 3 },
    { title: "Long", text: "abc", most: 2 },
    { title: "Right", text: "abc", least: 3, most: 3 },
  ];
  expect(problemsOf(form)).toEqual([
    '"Empty" has 0 characters and needs at least 1.',
    '"Short" has 2 characters and needs at least 3.',
    '"Long" has 3 characters and may have 2.',
  ]);
});
