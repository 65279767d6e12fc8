import { connect } from "node:net";

type Answer = [1, number, { error: string; message: string } | null, unknown];

/** A connection to Firefox's own automation server. */
export type Marionette = Awaited<ReturnType<typeof connectMarionette>>;

/**
 * Speaks Marionette over plain TCP: each message is its length in bytes, a colon, and a JSON array.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette(port: number) {
  const socket = connect({ port, host: "127.0.0.1" });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const pending = new Map<number, (answer: Answer) => void>();
  let received = Buffer.alloc(0);
  let next = 0;

  socket.on("data", data => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (Array.isArray(message)) pending.get(message[1])?.(message as Answer);
    }
  });
  const fail = () => {
    for (const [id, settle] of pending)
      settle([1, id, { error: "closed", message: "Firefox is gone" }, null]);
  };
  socket.on("close", fail).on("error", fail);

  async function send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = next++;
    const text = JSON.stringify([0, id, command, parameters]);
    const [, , error, result] = await new Promise<Answer>(resolve => {
      pending.set(id, resolve);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    pending.delete(id);
    if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
    return result;
  }

  await send("WebDriver:NewSession", { capabilities: { alwaysMatch: {} } });
  await send("Marionette:SetContext", { value: "chrome" });
  await send("WebDriver:SetTimeouts", { script: 60_000 });

  /** Runs the body of an async function in Firefox's own window, with its rights. */
  async function inChrome(body: string, ...args: unknown[]): Promise<unknown> {
    const script = `
      const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }));`;
    const answer = (await send("WebDriver:ExecuteAsyncScript", { script, args, newSandbox: true })) as {
      value: { value?: unknown; error?: string };
    };
    if (answer.value.error) throw new Error(answer.value.error);
    return answer.value.value;
  }
  return { send, inChrome, close: () => socket.destroy() };
}
