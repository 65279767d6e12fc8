import type { FunctionComponent } from "preact";
import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import type { PageConnection } from "../src/browser/messages/pageConnection.ts";
import type { Command } from "../src/core/nudge/event.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import type { FirstAct } from "./firstAct.ts";
import type { PopupState } from "./state/popupState.ts";
import type { Trouble } from "./trouble.ts";

/** Where a page of Limber runs, and what it found when it opened. */
export interface PageProps {
  readonly page: string;
  readonly surface: PageSurface;
  readonly connection: PageConnection;
  /** The routine that starts by itself, requested by a notification. */
  readonly start?: RoutineKind | undefined;
  readonly first: PopupState;
  /** This page goes on with the routine in `first`. */
  readonly takesUp: boolean;
}

/** The part of the page that shows every screen. */
export interface Screens {
  readonly ScreensPart: FunctionComponent<ScreensProps>;
}

/** What the page shows by now, and what the person has done on it. */
export interface ScreensProps extends PageProps {
  readonly current: PopupState;
  readonly trouble: Trouble | undefined;
  /** The last command has not arrived. */
  readonly failed: boolean;
  /** Sends a command. Resolves to whether it has arrived. */
  readonly answer: (command: Command) => Promise<boolean>;
  readonly act: FirstAct | undefined;
  /** The page has shown its home before its other screens were there. */
  readonly isHomeShown: boolean;
}
