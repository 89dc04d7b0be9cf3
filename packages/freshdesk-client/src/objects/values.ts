import * as v from 'valibot';

/** Values as real accounts give them, where they differ from the reference. */

/** Some endpoints quote ids. */
export const id: v.GenericSchema<unknown, number> = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number))]),
  v.safeInteger(),
);

/** ISO 8601 with any offset, none meaning UTC; given on in UTC. */
export const time: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.transform((text) => (/T[\d:.]{5,20}$/.test(text) ? `${text}Z` : text)),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => new Date(text).toISOString()),
);

/** Some endpoints quote numbers. */
export const count: v.GenericSchema<unknown, number> = v.union([
  v.number(),
  v.pipe(v.string(), v.regex(/^\d{1,16}$/), v.transform(Number)),
]);

export const maybe = <Value>(schema: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Value | null> =>
  v.pipe(
    v.optional(v.nullable(schema), null),
    v.transform((value): Value | null => value),
  );

/** Null, or nothing at all, is an empty list. */
export const list = <Value>(schema: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, readonly Value[]> =>
  v.pipe(
    maybe(v.array(schema)),
    v.transform((values): readonly Value[] => values ?? []),
  );

export const text: v.GenericSchema<unknown, string> = v.pipe(
  maybe(v.string()),
  v.transform((value) => value ?? ''),
);

export const flag: v.GenericSchema<unknown, boolean> = v.pipe(
  maybe(v.boolean()),
  v.transform((value) => value ?? false),
);

/** Fields of an account's own; names usually begin with `cf_`. */
export type CustomFields = Readonly<Record<string, unknown>>;

export const customFields: v.GenericSchema<unknown, CustomFields> = v.pipe(
  maybe(v.record(v.string(), v.unknown())),
  v.transform((fields): CustomFields => fields ?? {}),
);
