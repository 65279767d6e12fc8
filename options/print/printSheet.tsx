import { render } from "preact";
import type { Settings } from "../../src/core/settings.ts";
import { Sheet } from "./Sheet.tsx";

/** Prints the sheet of the stretches in place of the page. The sheet goes when the browser has printed, or has not. */
export function printSheet(settings: Settings): void {
  document.querySelector("body > .sheet")?.remove();
  const sheet = document.createElement("div");
  sheet.className = "sheet";
  document.body.append(sheet);
  render(<Sheet settings={settings} />, sheet);
  addEventListener(
    "afterprint",
    () => {
      render(null, sheet);
      sheet.remove();
    },
    { once: true },
  );
  print();
}
