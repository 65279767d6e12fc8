import { useEffect, useRef, useState } from "preact/hooks";
import { language } from "../../src/browser/texts.ts";
import { cues, dueCues } from "../../src/core/routine/cues.ts";
import { timeline } from "../../src/core/routine/timeline.ts";
import type { Settings } from "../../src/core/settings.ts";
import { everyFrame } from "../../src/ui/figure/everyFrame.ts";
import { openChimes } from "../../src/ui/guide/chime.ts";
import { createGuide } from "../../src/ui/guide/guide.ts";
import { sentences } from "../../src/ui/guide/spokenLines.ts";
import { openVoice, type VoiceTrouble } from "../../src/ui/guide/voice.ts";
import { voiceOnDemand } from "../../src/ui/guide/voiceOnDemand.ts";

/** The sample: a get-ready phase and its first movement. */
const segments = timeline({ kind: "short", tempo: "standard", stretches: ["rotateLegs"] });
const all = cues(segments);
const end = segments.find(({ phase }) => phase === "rest")?.from ?? 0;

/** A sound check: its controls and the problems that it found. */
export interface TryOut {
  readonly isPlaying: boolean;
  readonly trouble: VoiceTrouble | undefined;
  /** The machine cannot play chimes. */
  readonly noChimes: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Plays a sample of the guide with the current settings. */
export function useTryOut(settings: Settings): TryOut {
  const [trouble, setTrouble] = useState<VoiceTrouble>();
  const [noChimes, setNoChimes] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const stopCurrent = useRef<() => void>(undefined);

  const stop = () => {
    stopCurrent.current?.();
    stopCurrent.current = undefined;
    setPlaying(false);
  };
  const start = () => {
    stop();
    setTrouble(undefined);
    setNoChimes(false);
    setPlaying(true);
    const options = () => ({ ...settings, language: language() });
    const voice = voiceOnDemand(() => openVoice(options, setTrouble));
    const chimes = openChimes();
    if (settings.chimes) void chimes.canSound().then(can => setNoChimes(!can));
    const hearing = { ...settings, chimeVolume: settings.chimeVolumePercent / 100 };
    const guide = createGuide(voice, chimes, sentences, () => hearing);
    let begun: number | undefined;
    let elapsed = 0;
    const stopFrames = everyFrame(now => {
      begun ??= now;
      const next = Math.min(now - begun, end);
      guide.playCues(dueCues(all, elapsed, next), next);
      elapsed = next;
      if (next === end) stop();
    });
    stopCurrent.current = () => {
      stopFrames();
      guide.silence();
      voice.close();
      chimes.close();
    };
  };
  useEffect(() => () => stopCurrent.current?.(), []);
  return { isPlaying, trouble, noChimes, start, stop };
}
