import { useContext, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { daysIn } from "../../src/browser/data/dayKeys.ts";
import { loadEverything } from "../../src/browser/data/everything.ts";
import { text } from "../../src/browser/texts.ts";
import { historyCsv } from "../../src/core/data/limber/csv.ts";
import { csvName, exportName } from "../../src/core/data/limber/exportFile.ts";
import { effectiveSettings } from "../../src/core/policy/effectiveSettings.ts";
import { noPolicy } from "../../src/core/policy/policy.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { Chosen } from "../settings/useSettings.ts";
import { exported } from "./exported.ts";
import { saveFile } from "./saveFile.ts";

interface RowProps {
  readonly button: string;
  readonly hint: string;
  /** Saves the file and resolves to its name. */
  readonly save: () => Promise<string>;
}

/** A button that saves a file, and the name of what it has saved. */
function ExportRow({ button, hint, save }: RowProps) {
  const [outcome, setOutcome] = useState<{ readonly saved: string } | "failed">();
  const press = () =>
    save().then(
      saved => setOutcome({ saved }),
      error => {
        console.error(error);
        setOutcome("failed");
      },
    );
  const failed = text("dataSaveFailed");
  return (
    <ActionRow
      button={button}
      onPress={() => void press()}
      hint={hint}
      said={outcome && (outcome === "failed" ? failed : text("dataSaved", outcome.saved))}
      isTrouble={outcome === "failed"}
      room={longest([hint, failed])}
    />
  );
}

/** The two exports: everything for Limber itself, the history for a spreadsheet. */
export function ExportRows() {
  // The organisation's values stay with the organisation.
  const settings = effectiveSettings(useContext(Chosen), noPolicy);
  const saveAll = async () => {
    const name = exportName(now(), timeZone());
    saveFile(name, exported(await loadEverything(), settings, now()), "application/json");
    return name;
  };
  const saveCsv = async () => {
    const name = csvName(now(), timeZone());
    saveFile(name, historyCsv(daysIn((await loadEverything()).local)), "text/csv;charset=utf-8");
    return name;
  };
  return (
    <>
      <ExportRow button={text("dataExport")} hint={text("dataExportWhy")} save={saveAll} />
      <ExportRow button={text("dataCsv")} hint={text("dataCsvWhy")} save={saveCsv} />
    </>
  );
}
