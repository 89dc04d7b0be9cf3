import * as v from 'valibot';
import { PolicyError } from '../error.ts';
import type { Text } from '../text.ts';

/** The policy knows two kinds (R25, R26, E29). */
export type CookieKind = 'necessary' | 'functional';

/** A cookie that visitors of the portal are told about (R24). */
export interface ListedCookie {
  /** Its name; `wf_*` stands for every name that begins so. */
  readonly name: string;
  readonly kind: CookieKind;
  readonly purpose: Text;
  readonly duration: Text;
  /** When it is set, such as "when you log in". */
  readonly when: Text;
}

export type CookieList = readonly ListedCookie[];

const line = v.pipe(v.string(), v.regex(/^[^\p{Cc}<>]{1,300}$/u));
const text = v.strictObject({ nl: line, en: line });
const schema: v.GenericSchema<unknown, CookieList> = v.array(
  v.strictObject({
    name: v.pipe(v.string(), v.regex(/^[\w.-]{1,63}\*?$/)),
    kind: v.picklist(['necessary', 'functional']),
    purpose: text,
    duration: text,
    when: text,
  }),
);

/**
 * A list of cookies from the configuration.
 * @throws PolicyError `bad_cookies` naming the place of what is not a list, or of a name that is listed twice
 */
export function parseCookieList(list: unknown): CookieList {
  const parsed = v.safeParse(schema, list);
  if (!parsed.success)
    throw new PolicyError('bad_cookies', `${v.getDotPath(parsed.issues[0]) ?? 'the list'} is not as expected`);
  const names = parsed.output.map(({ name }) => name);
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again !== -1) throw new PolicyError('bad_cookies', `${again}.name is listed twice`);
  return parsed.output;
}

/** The listed cookie of a name: by its full name, else by how it begins. */
export function listedAs(name: string, list: CookieList): ListedCookie | undefined {
  return list.find((each) => each.name === name) ?? list.find((each) => matches(name, each.name));
}

/** True when a name is the pattern, or begins as a pattern that ends in `*`. */
export function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
