import { isRecord } from "./readFields.ts";
import type { Schema } from "./schemas.ts";

/** What a schema reads. */
export type Output<S> = S extends Schema<infer T> ? T : never;

/** `null`, or what the schema reads. */
export const nullable =
  <T>(schema: Schema<T>): Schema<T | null> =>
  value =>
    value === null ? null : schema(value);

/** A list of readable values for which the condition holds. */
export const listOf =
  <T>(schema: Schema<T>, holds: (list: readonly T[]) => boolean = () => true): Schema<T[]> =>
  value => {
    if (!Array.isArray(value)) return undefined;
    const list = value.map(schema).filter(item => item !== undefined);
    return list.length === value.length && holds(list) ? list : undefined;
  };

/** What the first of these schemas reads that can. */
export const anyOf =
  <const S extends readonly Schema<unknown>[]>(...schemas: S): Schema<Output<S[number]>> =>
  value => {
    for (const schema of schemas) {
      const read = schema(value);
      // The one cast: TypeScript does not know which schema of the list has read the value.
      if (read !== undefined) return read as Output<S[number]>;
    }
    return undefined;
  };

/** A field that an object may lack. */
interface Optional<T> {
  readonly optional: Schema<T>;
}

/** A field that an object may lack, or have as `undefined`: a message keeps that in Firefox. Any other value must be readable. */
export const optional = <T>(schema: Schema<T>): Optional<T> => ({ optional: schema });

type Fields = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;

type ObjectOf<F extends Fields> = {
  [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Output<F[K]>;
} & {
  [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never;
};

/** An object with these own fields, each readable; it loses every other field. */
export const objectOf =
  <F extends Fields>(fields: F): Schema<ObjectOf<F>> =>
  value => {
    if (!isRecord(value)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const found: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      const isOptional = typeof field !== "function";
      if (isOptional && found === undefined) continue;
      read[name] = (isOptional ? field.optional : field)(found);
      if (read[name] === undefined) return undefined;
    }
    // The one cast: each field was read by its own schema.
    return read as ObjectOf<F>;
  };
