/**
 * A copy as structured cloning makes it. Plain data, which is nearly all there is, is copied here: the platform's own
 * `structuredClone` costs more than all else that an event does.
 */
export function copy<T>(value: T): T {
  return copyAny(value) as T;
}

function copyAny(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") return structuredClone(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyAny);
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = copyAny(Reflect.get(value, key));
    // A key of that name would be taken for the prototype.
    if (key === "__proto__")
      Object.defineProperty(made, key, {
        value: inner,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else made[key] = inner;
  }
  return made;
}
