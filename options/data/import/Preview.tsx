import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type TextKey, text } from "../../../src/browser/texts.ts";
import type { PermittedImport } from "../../../src/core/policy/permittedImport.ts";
import { previewLines, settingsLine } from "./previewText.ts";
import type { Import } from "./useImport.ts";

interface Props {
  readonly plan: PermittedImport;
  readonly importing: Import;
}

const notes = { marinara: "dataPreviewMarinara", workrave: "dataPreviewWorkrave" } as const satisfies Record<
  string,
  TextKey
>;

/** What an import would do, with the choice to do it. The focus moves here: nothing else on the page is about it. */
export function Preview({ plan, importing }: Props) {
  const [withSettings, setWith] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [plan]);
  const differs = plan.differing.length > 0;
  const changesDays = plan.fresh + plan.grown > 0;
  return (
    <div class="data-box">
      <h3 ref={heading} tabIndex={-1}>
        {text("dataPreview")}
      </h3>
      {previewLines(plan).map((line, index) => (
        <p key={line} class={index === 0 ? "data-days" : undefined}>
          {line}
        </p>
      ))}
      {plan.settings && <p>{settingsLine(plan.differing)}</p>}
      {differs && (
        <label class="data-check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={event => setWith(event.currentTarget.checked)}
          />
          {text("dataTakeSettings")}
        </label>
      )}
      {plan.sources.map(source => source !== "limber" && <p key={source}>{text(notes[source])}</p>)}
      {plan.isCut && <p class="soft">{text("policyKeeps")}</p>}
      <p class="soft">{text(changesDays || differs ? "dataPreviewTwice" : "dataPreviewNothing")}</p>
      <div class="notice-actions">
        {(changesDays || differs) && (
          <button
            type="button"
            class="button primary"
            disabled={!changesDays && !withSettings}
            onClick={() => void importing.store(plan, differs && withSettings)}
          >
            {text("dataImportNow")}
          </button>
        )}
        <button type="button" class="button secondary" onClick={importing.cancel}>
          {text(changesDays || differs ? "dataCancel" : "close")}
        </button>
      </div>
    </div>
  );
}
