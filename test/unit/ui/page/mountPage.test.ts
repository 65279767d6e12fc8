import { render, type VNode } from "preact";
import { expect, test, vi } from "vitest";

vi.mock("preact", () => ({ render: vi.fn() }));
vi.mock("../../../../src/ui/page/look.ts", () => ({ rememberLook: () => {}, showLook: () => {} }));
const read: Record<string, () => void> = {};
vi.mock("../../../../src/browser/texts.ts", () => ({
  ...{ language: () => "en", text: (key: string) => key },
  setLanguage: (tag: string) => new Promise<void>(done => Object.assign(read, { [tag]: done })),
}));
vi.stubGlobal("document", { getElementById: () => ({}), body: { append: () => {} } });
const { mountPage } = await import("../../../../src/ui/page/mountPage.ts");

const pageIn = (language: string, name: string) => ({
  ...{ title: "appName" as const, look: { theme: "system" as const, language } },
  view: (): VNode => Object.assign(Object.create(null), { name }),
});

test("a page whose words come late does not take the place of the page that came after it", async () => {
  const waiting = mountPage(pageIn("de", "waiting"));
  const home = mountPage(pageIn("fr", "home"));
  read.fr?.();
  await home;
  read.de?.();
  await waiting;
  expect(vi.mocked(render).mock.calls.map(([node]) => node)).toEqual([{ name: "home" }]);
});
