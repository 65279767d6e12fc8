/** An object whose parts are each made when first used: a life of the background uses few, and lives are many. */
export function lazily(parts: Readonly<Record<string, () => unknown>>): object {
  const made: object = {};
  for (const [name, make] of Object.entries(parts)) {
    let part: unknown;
    const get = () => {
      part ??= make();
      return part;
    };
    Object.defineProperty(made, name, { get, enumerable: true });
  }
  return made;
}
