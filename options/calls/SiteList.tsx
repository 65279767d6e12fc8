import { useId, useRef, useState } from "preact/hooks";
import { plural, text } from "../../src/browser/texts.ts";
import { anchorOf } from "../../src/ui/fields/anchor.ts";
import { useLock } from "../../src/ui/fields/organisation/organisation.ts";
import { FieldWords } from "../../src/ui/fields/words/FieldWords.tsx";
import { messageRoom } from "../../src/ui/fields/words/room.ts";
import { SiteItem } from "./SiteItem.tsx";
import { type Sites, siteProblems } from "./useSites.ts";

interface Props {
  readonly sites: Sites;
  /** The sites that Limber has access to; `undefined` while call detection is off or the browser has not answered. */
  readonly allowed: readonly string[] | undefined;
}

/**
 * The meeting sites: a field to add one, a remove button for each, and a button to restore the defaults. The list grows below the
 * field. A removed site stays in its place with "Undo" until the page closes.
 */
export function SiteList({ sites, allowed }: Props) {
  const id = useId();
  const isLocked = useLock("addedCallHosts", "removedCallHosts");
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { shown, status, problem } = sites;
  const isFaulty = problem || status === "failed";
  return (
    <fieldset
      id={anchorOf("addedCallHosts")}
      class="field sites"
      disabled={isLocked}
      aria-labelledby={`${id}-label`}
    >
      <FieldWords
        id={id}
        label={text("optionsSites")}
        explanation={text("optionsSitesWhy")}
        isGroup
        decided={isLocked ? text("policySet") : undefined}
        status={status}
        problem={problem}
        inForce={plural("optionsSiteCount", shown.length)}
        retry={sites.retry}
        room={messageRoom(plural("optionsSiteCount", shown.length), siteProblems())}
      />
      <form
        class="site-form"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          sites.add(typed, () => setTyped(""));
          input.current?.focus();
        }}
      >
        <input
          ref={input}
          class="text-box"
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          placeholder="meet.example.org"
          aria-label={text("optionsSiteField")}
          aria-invalid={problem ? "true" : undefined}
          aria-describedby={`${id}-why${isLocked ? ` ${id}-decided` : ""}${isFaulty ? ` ${id}-message` : ""}`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            if (problem) sites.clearStatus();
          }}
        />
        <button type="submit" class="button secondary">
          {text("optionsSiteAdd")}
        </button>
      </form>
      <ul class="site-list">
        {sites.listed.map(site => (
          <SiteItem key={site} {...{ site, sites }} isWithheld={allowed?.includes(site) === false} />
        ))}
        {shown.length === 0 && <li class="soft">{text("optionsSitesEmpty")}</li>}
      </ul>
      {!sites.isPreset && !isLocked && (
        <button type="button" class="button quiet" onClick={sites.restore}>
          {text("optionsSitesRestore")}
        </button>
      )}
    </fieldset>
  );
}
