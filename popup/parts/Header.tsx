import { openOptions } from "../../src/browser/pages/optionsPage.ts";
import { text } from "../../src/browser/texts.ts";
import { Mark } from "../../src/ui/page/Mark.tsx";

/** The name and the options button. */
export function Header() {
  return (
    <header class="header">
      <span class="brand">
        <Mark />
        {text("appName")}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={text("options")}
        title={text("options")}
        onClick={() => void openOptions()}
      >
        <Gear />
      </button>
    </header>
  );
}

const teeth = Array.from({ length: 8 }, (_, i) => i * 45);

const Gear = () => (
  <svg class="gear" viewBox="-12 -12 24 24" aria-hidden="true">
    <circle r="6.2" />
    <circle r="2.4" />
    {teeth.map(angle => (
      <path key={angle} d="M0-6.6V-9.4" transform={`rotate(${angle})`} />
    ))}
  </svg>
);
