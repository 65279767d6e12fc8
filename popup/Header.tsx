import { openOptions } from "../src/browser/optionsPage.ts";
import { text } from "../src/browser/texts.ts";

/** The name, and the way to the options. */
export function Header() {
  return (
    <header class="header">
      <span class="brand">
        <Leaf />
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

const Leaf = () => (
  <svg class="leaf" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 1h9v9a9 9 0 1 1-9-9Z" />
  </svg>
);

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
