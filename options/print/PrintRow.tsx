import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { ActionRow } from "../page/ActionRow.tsx";

/** The button that prints the stretches. Their sheet loads when it is wanted. */
export function PrintRow({ settings }: { readonly settings: Settings }) {
  const [hasFailed, setFailed] = useState(false);
  const print = () =>
    import("./printSheet.tsx").then(
      ({ printSheet }) => printSheet(settings),
      error => {
        console.error(error);
        setFailed(true);
      },
    );
  return (
    <ActionRow
      button={text("sheetPrint")}
      onPress={() => void print()}
      hint={text("sheetPrintWhy")}
      said={hasFailed && text("sheetFailed")}
      isTrouble={hasFailed}
      room={text("sheetPrintWhy")}
    />
  );
}
