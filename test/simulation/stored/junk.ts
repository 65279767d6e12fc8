/** Values that may lie under a stored key although Limber never wrote them. */
export const junk: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  "a number": 17,
  "a text": "state",
  "truncated JSON": '{"clock":{"activeMs":12',
  "a list": [1, null, { at: "noon", key: 3, fields: {} }],
  "an empty object": {},
  "an older version": { version: 0, active: 5 },
  "a newer version": { version: 99, clock: { ticks: 5 }, nudge: { is: "hologram" } },
  "prototype keys": JSON.parse(
    '{"version":1,"__proto__":{"snoozes":3},"constructor":{"prototype":{"is":1}},"clock":{"__proto__":{"activeMs":9}}}',
  ),
};

/** Values that may lie in a single field. */
export const absurd: Readonly<Record<string, unknown>> = {
  "not a number": Number.NaN,
  "far too large": 1e308,
  negative: -5,
  "from 1970": 1,
  "from 2100": Date.UTC(2099, 11, 31),
  null: null,
  "truncated JSON": '{"a":[1',
  "a list": [{}],
  "prototype keys": JSON.parse('{"__proto__":{"snoozes":3},"constructor":{"prototype":{"snoozes":3}}}'),
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The paths of every field of a value, nested ones too: `clock.recent.0.from`. */
export const fieldsOf = (value: unknown): string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, part]) => [
        name,
        ...fieldsOf(part).map(rest => `${name}.${rest}`),
      ])
    : [];

/** A copy of the value with `other` in one field. */
export function withField(value: unknown, path: string, other: unknown): unknown {
  const [name = "", ...rest] = path.split(".");
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(isRecord(value) ? value : {}) };
  const made = rest.length === 0 ? other : withField(Reflect.get(Object(copy), name), rest.join("."), other);
  Object.defineProperty(copy, name, { value: made, enumerable: true });
  return copy;
}
