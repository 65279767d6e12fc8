import { text } from "../../src/browser/texts.ts";
import { Cross } from "../../src/ui/page/icons.tsx";
import type { Sites } from "./useSites.ts";

interface Props {
  readonly site: string;
  readonly sites: Sites;
  /** Call detection is on, and Limber has no access to this site. */
  readonly isWithheld: boolean;
}

/** A meeting site with its remove button. Once removed it is crossed out, and the same button brings it back. */
export function SiteItem({ site, sites, isWithheld }: Props) {
  const isRemoved = !sites.shown.includes(site);
  const state = isRemoved ? { "data-removed": "" } : isWithheld ? { "data-withheld": "" } : {};
  return (
    <li class="site" {...state}>
      <bdi>{isRemoved ? <del>{site}</del> : site}</bdi>
      {isWithheld && !isRemoved && <span class="site-note">{text("optionsSiteWithheld")}</span>}
      <button
        type="button"
        class={isRemoved ? "site-undo" : "mini-button"}
        aria-label={text(isRemoved ? "optionsSiteUndo" : "optionsSiteRemove", site)}
        title={isRemoved ? undefined : text("optionsSiteRemoveShort")}
        onClick={({ detail }) => {
          // The second click of a double click would take the first one back.
          if (detail > 1) return;
          if (isRemoved) sites.add(site, () => {});
          else sites.remove(site);
        }}
      >
        {isRemoved ? text("undo") : <Cross />}
      </button>
    </li>
  );
}
