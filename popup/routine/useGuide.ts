import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadGuideMemory, saveGuideMemory } from "../../src/browser/storage/guideMemory.ts";
import { loadIntroduction } from "../../src/browser/storage/introduction.ts";
import { language } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { openChimes } from "../../src/ui/guide/chime.ts";
import { createGuide, type Guide } from "../../src/ui/guide/guide.ts";
import { sentences } from "../../src/ui/guide/spokenLines.ts";
import { openVoice, type VoiceTrouble } from "../../src/ui/guide/voice.ts";
import { voiceOnDemand } from "../../src/ui/guide/voiceOnDemand.ts";

/** The guide of a page, with its mute state and its notice. */
export interface PageGuide extends Guide {
  /** The voice leads; otherwise the screen reader's announcements do. Never both. */
  readonly speaks: boolean;
  readonly chimes: boolean;
  readonly wantsVoice: boolean;
  /** The machine's voice was found. */
  readonly hasVoice: boolean;
  /** Looks for the voice now, if the person wants one. */
  readonly prepare: () => void;
  /** Why there is no voice, if the person wants one. */
  readonly trouble: VoiceTrouble | undefined;
  /** The trouble, unless the person was told of it before the first routine or has dismissed the notice. */
  readonly notice: VoiceTrouble | undefined;
  /** Dismisses the notice until the browser closes. */
  readonly dismissNotice: () => void;
  readonly isMuted: boolean;
  readonly mute: (isMuted: boolean) => void;
}

const note = (error: unknown) => console.info("Limber:", error);

/**
 * The voice and the chimes of a page. Muting lasts until the next routine starts, on any page; a guide that begins `unmuted`
 * ignores the stored choice.
 */
export function useGuide(settings: Settings, unmuted: boolean): PageGuide {
  const [trouble, setTrouble] = useState<VoiceTrouble>();
  const [hasVoice, setHasVoice] = useState(false);
  const [toldTrouble, setToldTrouble] = useState<string | null>(null);
  // `undefined` keeps the guide silent until the stored choice is loaded.
  const [isMuted, setMuted] = useState<boolean | undefined>(unmuted ? false : undefined);
  const [isNoticeDismissed, setNoticeDismissed] = useState(false);
  const wanted = useRef({ settings, isMuted });
  wanted.current = { settings, isMuted };

  const [voice, chimes] = useMemo(() => {
    const options = () => ({ ...wanted.current.settings, language: language() });
    return [
      voiceOnDemand(() => openVoice(options, setTrouble, () => setHasVoice(true))),
      openChimes(),
    ] as const;
  }, []);
  const guide = useMemo(
    () =>
      createGuide(voice, chimes, sentences, () => {
        const { settings, isMuted } = wanted.current;
        return {
          voice: settings.voice && isMuted === false,
          chimes: settings.chimes && isMuted === false,
          chimeVolume: settings.chimeVolumePercent / 100,
        };
      }),
    [],
  );
  useEffect(() => {
    loadGuideMemory()
      .catch((error: unknown) => {
        note(error);
        return { isMuted: false, isNoticeDismissed: false };
      })
      .then(memory => {
        // A choice made since the page opened overrides the stored one.
        setMuted(now => now ?? memory.isMuted);
        setNoticeDismissed(memory.isNoticeDismissed);
      });
    void loadIntroduction().then(introduction => setToldTrouble(introduction?.voiceTrouble ?? null));
    addEventListener("pagehide", guide.silence);
    return () => {
      removeEventListener("pagehide", guide.silence);
      voice.close();
      chimes.close();
    };
  }, []);
  // Switching the voice off on the options page silences it here.
  useEffect(() => {
    if (!settings.voice) voice.stop();
  }, [settings.voice]);

  return {
    ...guide,
    speaks: settings.voice && !isMuted && trouble === undefined,
    chimes: settings.chimes && !isMuted,
    wantsVoice: settings.voice,
    hasVoice: settings.voice && hasVoice,
    prepare() {
      if (settings.voice) voice.prepare();
    },
    trouble: settings.voice ? trouble : undefined,
    notice: settings.voice && !isNoticeDismissed && trouble !== toldTrouble ? trouble : undefined,
    dismissNotice() {
      setNoticeDismissed(true);
      saveGuideMemory({ isNoticeDismissed: true }).catch(note);
    },
    isMuted: isMuted === true,
    mute(next) {
      wanted.current = { ...wanted.current, isMuted: next };
      if (next) guide.silence();
      setMuted(next);
      saveGuideMemory({ isMuted: next }).catch(note);
    },
  };
}
