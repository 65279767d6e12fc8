import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { text } from "../../src/browser/texts.ts";
import { formatClock } from "../../src/ui/words/format.ts";

function clockText(): string {
  const zone = timeZone();
  return text("optionsHoursClock", zone.replaceAll("_", " "), formatClock(now(), zone));
}

/** Which clock the working hours go by, and what it says now: a person sees here that the computer has the wrong zone. */
export function HoursClock() {
  const [shown, setShown] = useState(clockText);
  useEffect(() => {
    const timer = setInterval(() => setShown(clockText()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <p class="soft week-why">{shown}</p>;
}
