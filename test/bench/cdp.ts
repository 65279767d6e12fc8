import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A message of Chromium's debugging protocol. */
export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A connection to Chromium that attaches to no target by itself. */
export type Cdp = ReturnType<typeof connectCdp>;

/**
 * Speaks the debugging protocol over the pipe of a Chromium started with `--remote-debugging-pipe`: JSON messages, each ended
 * by a zero byte. Puppeteer would attach to every worker, and an attached worker never ends.
 */
export function connectCdp(chromium: ChildProcess, hear: (message: Message) => void) {
  const output = chromium.stdio[3] as Writable;
  const input = chromium.stdio[4] as Readable;
  const pending = new Map<number, (message: Message) => void>();
  let received = "";
  let next = 1;

  function take(text: string): void {
    const message = JSON.parse(text) as Message;
    const { id } = message;
    if (id === undefined) hear(message);
    else pending.get(id)?.(message);
    pending.delete(id ?? 0);
  }

  input.setEncoding("utf8").on("data", (chunk: string) => {
    received += chunk;
    const parts = received.split("\0");
    received = parts.pop() ?? "";
    parts.forEach(take);
  });

  return async function send(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
    sessionId?: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const id = next++;
    const answered = new Promise<Message>(resolve => pending.set(id, resolve));
    output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}
