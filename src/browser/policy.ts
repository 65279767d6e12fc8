import type { IgnoredField } from "../core/policy/parsePolicy.ts";
import { noPolicy, type Policy } from "../core/policy/policy.ts";
import { isRecord } from "../core/readFields.ts";
import { api } from "./api.ts";

/** The policy of the organisation that manages the browser, and the fields of it that could not be read. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly ignored: readonly IgnoredField[];
}

declare global {
  /** A reading that `firstPaint.js` has begun. */
  var earlyPolicy: Promise<unknown> | undefined;
}

/** What the organisation has stored. Firefox rejects where it has stored nothing: an ordinary case. */
const readManaged = (): Promise<unknown> => api.storage.managed.get(null).catch(() => undefined);

/** Begins to read the policy before the page's modules are there. */
export function readPolicyEarly(): void {
  globalThis.earlyPolicy = readManaged();
}

type Parser = (stored: unknown) => LoadedPolicy;

let loadParser = async (): Promise<Parser> => (await import("../core/policy/parsePolicy.ts")).parsePolicy;

/** Gives the parser to the background before it loads a policy: a service worker cannot load modules later. */
export function provideParser(parser: Parser): void {
  loadParser = async () => parser;
}

async function parse(stored: unknown): Promise<LoadedPolicy> {
  // Most browsers are managed by nobody: their pages load no parser.
  if (!isRecord(stored) || Object.keys(stored).length === 0) return { policy: noPolicy, ignored: [] };
  return (await loadParser())(stored);
}

let loading: Promise<LoadedPolicy> | undefined;

/**
 * Loads the policy, once for each page and each start of the background: the browser tells of a new one. Never rejects: without a
 * readable policy there is none, and the next call tries again.
 */
export function loadPolicy(): Promise<LoadedPolicy> {
  loading ??= (globalThis.earlyPolicy ?? readManaged()).then(parse).catch((error: unknown) => {
    console.error("Limber could not read the organisation's policy:", error);
    loading = undefined;
    return { policy: noPolicy, ignored: [] };
  });
  return loading;
}

/** Tells that the policy has changed; returns how to stop listening. Firefox reads policies only when it starts. */
export function watchPolicy(tell: () => void): () => void {
  const listener = () => {
    globalThis.earlyPolicy = undefined;
    loading = undefined;
    tell();
  };
  // The event of one area: what changes in another must not wake the background.
  const { onChanged } = api.storage.managed;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
