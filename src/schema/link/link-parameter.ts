import * as v from 'valibot';

/**
 * One row of the URL table. `parse` never throws and gives null for what it cannot read; `format` gives
 * null for what need not be said. A change of a `push` row makes a history entry, any other replaces the
 * current one; a `keep` row stays as it is when the user goes back or forward.
 */
export type UrlParameter<T> = Readonly<{
  key: string;
  history: 'push' | 'replace' | 'keep';
  parse: (text: string) => T | null;
  format: (value: T) => string | null;
  default: T;
}>;

/** The rows of one capability: one for each of its choices that a link tells. */
export type LinkTable<Choices> = Readonly<{ [K in keyof Choices]: UrlParameter<Choices[K]> }>;

/** Null for what the schema refuses. */
export const parseWith =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (text: string): T | null => {
    const result = v.safeParse(schema, text);
    return result.success ? result.output : null;
  };

/** One of some values, by how it is written; null for any other text. */
export const oneOf =
  <T extends string | number>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find((value) => String(value) === text) ?? null;

/** Says nothing of a value that needs not be said. */
export const unless =
  <T extends string>(silent: T) =>
  (value: T): string | null =>
    value === silent ? null : value;

/** A choice that is on or off, and off unless the link says "1". */
export const flag = {
  parse: (text: string) => (text === '1' ? true : null),
  format: (value: boolean) => (value ? '1' : null),
};
