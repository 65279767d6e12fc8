import type { Cdp, Message } from "../cdp.ts";

type TraceEvent = {
  readonly name: string;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly fileName?: string };
};

/** The events of scripts and of modules. */
const compilations = ["v8.compile", "v8.compileModule"];

/** Reads from Chromium's trace how long V8 compiled a script. `hear` must get every event of the debugging protocol. */
export function compileTimes() {
  const events: TraceEvent[] = [];
  let isComplete = (): void => undefined;
  return {
    hear({ method, params = {} }: Message): void {
      if (method === "Tracing.dataCollected") events.push(...(params.value as TraceEvent[]));
      if (method === "Tracing.tracingComplete") isComplete();
    },
    /** Traces while `action` runs. Resolves with a function that adds up the medians for the addresses of scripts, in ms. */
    async during(send: Cdp, action: () => Promise<void>) {
      const traceConfig = { includedCategories: ["v8", "devtools.timeline"] };
      await send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
      await action();
      const complete = new Promise<void>(resolve => {
        isComplete = resolve;
      });
      await send("Tracing.end");
      await complete;
      const median = (url: string) => {
        const times = events
          .filter(
            ({ name, args }) => compilations.includes(name) && (args.data?.url ?? args.fileName) === url,
          )
          .map(({ dur = 0 }) => dur / 1000)
          .toSorted((a, b) => a - b);
        return times[Math.floor((times.length - 1) / 2)];
      };
      return (urls: readonly string[]): string => {
        const medians = urls.map(median).filter(time => time !== undefined);
        return medians.length > 0 ? medians.reduce((sum, time) => sum + time, 0).toFixed(2) : "–";
      };
    },
  };
}
