import type { ToolbarStyle } from "../../../src/browser/pages/toolbarStyle.ts";

/** What differs between the browsers in the picture. Icons are paths around 0, 0. */
interface Drawing {
  /** The button that lists the extensions. */
  readonly button: string;
  /** What stands beside an extension in the list and is pressed there. */
  readonly tool: string;
  /** The roundness of the address field. */
  readonly address: number;
  /** The browser's own menu is drawn as lines, not as dots. */
  readonly hasMenu: boolean;
}

const puzzle =
  "M-7-3.500H-3.200A2.300 2.300 0 1 1 .800-3.500H4.500V.200A2.300 2.300 0 1 1 4.500 4.200V7.500H-7V4.200A2.100 2.100 0 1 0-7 .300Z";
const cube = "M0-7.500 6.500-3.750V3.750L0 7.500-6.500 3.750V-3.750ZM-6.500-3.750 0 0 6.500-3.750M0 0V7.500";
const pin = "M-3-7H3M-2-7V-1.500L-4.500 1.500V2.500H4.500V1.500L2-1.500V-7M0 2.500V8";
const eye = "M-8 0C-5-4.500 5-4.500 8 0 5 4.500-5 4.500-8 0ZM0-2.300A2.300 2.300 0 1 0 .010-2.300Z";
const gear =
  "M0-2.500A2.500 2.500 0 1 0 .010-2.500ZM0-5.200A5.200 5.200 0 1 0 .010-5.200ZM0-8V-5.200M0 5.200V8M-8 0H-5.200M5.200 0H8M-5.700-5.700-3.700-3.700M3.700 3.700 5.700 5.700M-5.700 5.700-3.700 3.700M3.700-3.700 5.700-5.700";

/** The drawing of each browser's toolbar. */
export const drawings: Readonly<Record<ToolbarStyle, Drawing>> = {
  chrome: { button: puzzle, tool: pin, address: 11, hasMenu: false },
  edge: { button: puzzle, tool: eye, address: 11, hasMenu: false },
  opera: { button: cube, tool: pin, address: 6, hasMenu: true },
  firefox: { button: puzzle, tool: gear, address: 5, hasMenu: true },
};
