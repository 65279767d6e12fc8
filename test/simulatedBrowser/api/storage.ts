import { type Context, call, event } from "../context.ts";
import { copy } from "../copy.ts";
import type { Core } from "../core.ts";
import { lazily } from "../lazily.ts";

/** The four storage areas. */
export type AreaName = "local" | "session" | "sync" | "managed";

type Query = string | string[] | Record<string, unknown> | null | undefined;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const limits: Readonly<Record<AreaName, { all: number; item: number }>> = {
  local: { all: 10_485_760, item: Number.POSITIVE_INFINITY },
  session: { all: 10_485_760, item: Number.POSITIVE_INFINITY },
  sync: { all: 102_400, item: 8_192 },
  managed: { all: 0, item: 0 },
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function pick(data: ReadonlyMap<string, unknown>, query: Query): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  if (query !== null && typeof query === "object" && !Array.isArray(query)) {
    for (const key of Object.keys(query)) found[key] = copy(data.has(key) ? data.get(key) : query[key]);
    return found;
  }
  const keys =
    query === null || query === undefined ? data.keys() : typeof query === "string" ? [query] : query;
  for (const key of keys) if (data.has(key)) found[key] = copy(data.get(key));
  return found;
}

function createArea(core: Core, name: AreaName) {
  const data = new Map<string, unknown>();
  const sizes = new Map<string, number>();
  const area = { quota: limits[name].all };
  let all = 0;

  const report = (changes: Changes) => {
    if (Object.keys(changes).length === 0) return;
    core.emit(`storage.${name}.onChanged`, changes, name);
    core.emit("storage.onChanged", changes, name);
  };

  const drop = (keys: readonly string[]): void => {
    const changes: Changes = {};
    for (const key of keys) {
      if (data.has(key)) changes[key] = { oldValue: data.get(key) };
      data.delete(key);
      all -= sizes.get(key) ?? 0;
      sizes.delete(key);
    }
    report(changes);
  };

  const measure = (values: Record<string, unknown>) => {
    let total = all;
    const bytes: [string, number][] = [];
    for (const [key, value] of Object.entries(values)) {
      const size = key.length + (JSON.stringify(value)?.length ?? 0);
      if (size > limits[name].item) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      total += size - (sizes.get(key) ?? 0);
      bytes.push([key, size]);
    }
    if (total > area.quota) throw new Error("QUOTA_BYTES quota exceeded");
    return { bytes, total };
  };

  const put = (values: Record<string, unknown>): void => {
    const given = copy(values);
    const { bytes, total } = measure(given);
    for (const [key, size] of bytes) sizes.set(key, size);
    all = total;
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(given)) {
      const had = data.has(key);
      const oldValue = data.get(key);
      data.set(key, newValue);
      if (!had || !same(oldValue, newValue)) changes[key] = had ? { oldValue, newValue } : { newValue };
    }
    report(changes);
  };

  const api = (context: Context) => {
    const prefix = `storage.${name}`;
    const refused = () => {
      if (name === "managed") throw new Error("Access to extension API denied.");
    };
    return {
      get: (query?: Query) =>
        call(core, context, `${prefix}.get`, [query], () => {
          if (name === "managed" && core.flavour === "firefox" && data.size === 0)
            throw new Error("Managed storage manifest not found");
          return pick(data, query);
        }),
      set: (values: Record<string, unknown>) =>
        call(core, context, `${prefix}.set`, [values], () => {
          refused();
          put(values);
        }),
      remove: (keys: string | string[]) =>
        call(core, context, `${prefix}.remove`, [keys], () => {
          refused();
          drop([keys].flat());
        }),
      clear: () =>
        call(core, context, `${prefix}.clear`, [], () => {
          refused();
          drop([...data.keys()]);
        }),
      getKeys: () => call(core, context, `${prefix}.getKeys`, [], () => [...data.keys()]),
      getBytesInUse: (keys?: string | string[] | null) =>
        call(core, context, `${prefix}.getBytesInUse`, [keys], () =>
          (keys ? [keys].flat() : [...data.keys()]).reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0),
        ),
      setAccessLevel: () => Promise.resolve(),
      onChanged: event(context, `${prefix}.onChanged`),
      QUOTA_BYTES: limits[name].all,
      QUOTA_BYTES_PER_ITEM: limits[name].item,
    };
  };

  return {
    /** The content of the area; tests may change it directly, without an event. */
    data,
    api,
    /** Changes values as another device or an administrator would, with an event. An administrator's `undefined` removes a value. */
    put: (values: Record<string, unknown>): void => {
      const quota = area.quota;
      area.quota = Number.POSITIVE_INFINITY;
      if (name === "managed") {
        const changes = Object.fromEntries(
          Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
        );
        for (const [key, value] of Object.entries(values))
          if (value === undefined) data.delete(key);
          else data.set(key, value);
        // Firefox reads policies only when it starts.
        if (core.flavour === "chromium") report(changes);
      } else put(values);
      area.quota = quota;
    },
    /** Sets how many bytes fit; 0 is a full disk. */
    setQuota: (bytes: number): void => {
      area.quota = bytes;
    },
    /** Clears the area without an event. */
    empty: (): void => {
      data.clear();
      sizes.clear();
      all = 0;
    },
  };
}

/** `storage`: four areas of cloned values. */
export function createStorage(core: Core) {
  const areas = {
    local: createArea(core, "local"),
    session: createArea(core, "session"),
    sync: createArea(core, "sync"),
    managed: createArea(core, "managed"),
  };
  return {
    ...areas,
    api: (context: Context) =>
      lazily({
        local: () => areas.local.api(context),
        session: () => areas.session.api(context),
        sync: () => areas.sync.api(context),
        managed: () => areas.managed.api(context),
        onChanged: () => event(context, "storage.onChanged"),
      }),
  };
}
