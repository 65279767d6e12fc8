/** An object that makes each part at its first use: there are many background instances, and each uses few parts. */
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
