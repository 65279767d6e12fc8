import { useEffect, useRef, useState } from "preact/hooks";
import {
  type Introduction,
  loadIntroduction,
  saveIntroduction,
} from "../../src/browser/storage/introduction.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";

/** A routine that the person asks for. */
export interface StartRequest {
  readonly kind: RoutineKind;
  /** An unfinished routine starts again instead of going on. */
  readonly fromStart?: boolean | undefined;
}

/** The introduction between a person's first start of a routine and the routine. */
export interface IntroductionControls {
  readonly isShown: boolean;
  /** Starts the routine, after the introduction if the person has not seen it. */
  readonly request: (request: StartRequest) => void;
  /** The person has read the introduction: starts the routine. */
  readonly go: (introduction: Introduction) => void;
  /** Leaves without a routine. */
  readonly leave: () => void;
}

const note = (error: unknown) => console.info("Limber:", error);

/**
 * Holds a start back until the person has seen the introduction; it shows until the routine is here (`isPlaying`). `start`
 * resolves to whether the command has arrived.
 */
export function useIntroduction(
  start: (request: StartRequest) => Promise<boolean>,
  isPlaying: boolean,
): IntroductionControls {
  const [held, setHeld] = useState<StartRequest>();
  // Where the storage stores nothing, this page still shows the introduction only once.
  const wasSeen = useRef(false);
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    if (isPlaying) setHeld(undefined);
  }, [isPlaying]);
  return {
    isShown: held !== undefined,
    async request(request) {
      if (wasSeen.current || (await loadIntroduction())) void latest.current(request);
      else setHeld(request);
    },
    go(introduction) {
      wasSeen.current = true;
      saveIntroduction(introduction).catch(note);
      if (held) void latest.current(held).then(sent => !sent && setHeld(undefined));
    },
    leave: () => setHeld(undefined),
  };
}
