import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadGuideMemory, saveGuideMemory } from "../../src/browser/storage/guideMemory.ts";
import { language } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { openChimes } from "../../src/ui/guide/chime.ts";
import { createGuide, type Guide } from "../../src/ui/guide/guide.ts";
import { sentences } from "../../src/ui/guide/spokenLines.ts";
import { openVoice, type VoiceTrouble } from "../../src/ui/guide/voice.ts";

/** The guide as a page has it. */
export interface PageGuide extends Guide {
  /** The voice is what leads; otherwise the screen's own announcements do, and never both. */
  readonly speaks: boolean;
  readonly chimes: boolean;
  /** Why there is no voice, where the person wants one and has not been told. */
  readonly trouble: VoiceTrouble | undefined;
  /** The person has been told. */
  readonly dismissNotice: () => void;
  readonly isMuted: boolean;
  readonly mute: (isMuted: boolean) => void;
}

const note = (error: unknown) => console.info("Limber:", error);

/** The guide by ear of a page. Muting lasts until the next routine is started, on whichever page that is. */
export function useGuide(settings: Settings): PageGuide {
  const [trouble, setTrouble] = useState<VoiceTrouble>();
  // Until it is known what was chosen before, nothing is heard.
  const [isMuted, setMuted] = useState<boolean>();
  const [isNoticeDismissed, setNoticeDismissed] = useState(false);
  const wanted = useRef({ settings, isMuted });
  wanted.current = { settings, isMuted };

  const [voice, chimes] = useMemo(() => {
    const manner = () => ({ language: language(), ...wanted.current.settings });
    return [openVoice(manner, found => setTrouble(found)), openChimes()] as const;
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
        // What the person has chosen meanwhile goes before what was remembered.
        setMuted(now => now ?? memory.isMuted);
        setNoticeDismissed(memory.isNoticeDismissed);
      });
    addEventListener("pagehide", guide.silence);
    return () => {
      removeEventListener("pagehide", guide.silence);
      voice.close();
      chimes.close();
    };
  }, []);
  // A voice that is switched off on the options page falls silent here.
  useEffect(() => {
    if (!settings.voice) voice.stop();
  }, [settings.voice]);

  return {
    ...guide,
    speaks: settings.voice && !isMuted && trouble === undefined,
    chimes: settings.chimes && !isMuted,
    trouble: settings.voice && !isNoticeDismissed ? trouble : undefined,
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
