import { text } from "../../src/browser/texts.ts";
import { Mark } from "../../src/ui/page/Mark.tsx";
import { sections } from "../sections/sections.ts";
import { useCurrentSection } from "./useCurrentSection.ts";

/** Links to all sections; marks the one on screen. */
export function Navigation() {
  const current = useCurrentSection(sections.map(({ id }) => id));
  return (
    <nav class="side" aria-label={text("optionsNavigation")}>
      <p class="brand">
        <Mark />
        {text("appName")}
      </p>
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
