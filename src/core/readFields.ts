/** A plain object of storage: not `null`, not an array. */
export const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The own property of a stored object; `undefined` if there is none, or the value is no object. */
export const fieldOf = (stored: unknown, name: string): unknown =>
  isRecord(stored) && Object.hasOwn(stored, name) ? Reflect.get(stored, name) : undefined;

/**
 * Reads an object field by field, each with the schema of its name (`schemas.ts`). A missing or unreadable field takes its fallback;
 * an unreadable one is named in `unreadable`. Never throws.
 */
export function readFields(
  schemas: Readonly<Record<string, (value: unknown) => unknown>>,
  stored: unknown,
  fallback: object,
): { values: object; unreadable: string[] } {
  const unreadable: string[] = [];
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const value = fieldOf(stored, name);
    const read = schema(value);
    if (read === undefined && value !== undefined) unreadable.push(name);
    return [name, read === undefined ? Reflect.get(fallback, name) : read];
  });
  return { values: Object.fromEntries(entries), unreadable };
}
