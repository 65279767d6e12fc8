import type { Browser } from "../browsers/browser.ts";

/** What Limber prints, as it should, while the browser refuses to store anything. */
const aboutFullStorage = /could not save|quota/i;

/** Collects the errors in the consoles; those about a full storage are right while it is full. */
export function collectErrors({ consoleErrors }: Browser) {
  const unexpected: string[] = [];
  let expected = 0;
  return {
    async collect(wasFull: boolean): Promise<void> {
      const all = await consoleErrors();
      const wrong = all.filter(each => !(wasFull && aboutFullStorage.test(each)));
      unexpected.push(...wrong);
      expected += all.length - wrong.length;
    },
    unexpected: (): readonly string[] => unexpected,
    expected: () => expected,
  };
}
