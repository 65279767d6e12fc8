import { text } from "../../src/browser/texts.ts";
import { Mark } from "../../src/ui/page/Mark.tsx";
import { sections } from "../sections/sections.ts";
import { useCurrentSection } from "./useCurrentSection.ts";

/** The id of what follows the navigation. */
export const mainId = "settings";

/**
 * A way past the links for the keyboard, and links to all sections, which mark the one on screen; on a narrow page a list to
 * choose from. `shown`: how many of them the page shows.
 */
export function Navigation({ shown }: { readonly shown: number }) {
  const current = useCurrentSection(
    sections.map(({ id }) => id),
    shown,
  );
  // No `hashchange` tells of a section that is chosen again.
  const open = (id: string) => location.assign(`#${id}`);
  return (
    <nav class="side" aria-label={text("optionsNavigation")}>
      <a class="skip" href={`#${mainId}`}>
        {text("optionsSkip")}
      </a>
      <p class="brand">
        <Mark />
        {text("appName")}
      </p>
      <select
        class="select"
        aria-label={text("optionsNavigation")}
        value={current}
        onChange={event => open(event.currentTarget.value)}
      >
        {sections.map(({ id, title }) => (
          <option key={id} value={id}>
            {text(title)}
          </option>
        ))}
      </select>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
