import type { Cdp, Message } from "../cdp.ts";

type TraceEvent = {
  readonly name: string;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly fileName?: string };
};

/** Reads from Chromium's trace how long V8 compiled a script. `hear` must get every event of the debugging protocol. */
export function compileTimes() {
  const events: TraceEvent[] = [];
  let isComplete = (): void => undefined;
  return {
    hear({ method, params = {} }: Message): void {
      if (method === "Tracing.dataCollected") events.push(...(params.value as TraceEvent[]));
      if (method === "Tracing.tracingComplete") isComplete();
    },
    /** Traces while `action` runs. Resolves with a function that tells the median for a script's address, in ms. */
    async during(send: Cdp, action: () => Promise<void>) {
      const traceConfig = { includedCategories: ["v8", "devtools.timeline"] };
      await send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
      await action();
      const complete = new Promise<void>(resolve => {
        isComplete = resolve;
      });
      await send("Tracing.end");
      await complete;
      return (url: string): string => {
        const times = events
          .filter(({ name, args }) => name === "v8.compile" && args.data?.url === url)
          .map(({ dur = 0 }) => dur / 1000)
          .toSorted((a, b) => a - b);
        return times[Math.floor((times.length - 1) / 2)]?.toFixed(2) ?? "–";
      };
    },
  };
}
