import * as v from 'valibot';
import { PolicyError } from '../error.ts';
import type { Instant } from '../time/calendar.ts';
import { cookieSent, cookieSet, type SeenCookie, type Setting } from './seen-cookie.ts';
import { cookiesInHeaders } from './set-cookie.ts';

const moment = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text): Instant => new Date(text).toISOString()),
);
const headers = v.optional(v.array(v.object({ name: v.string(), value: v.string() })), []);
const absent = <Value extends v.GenericSchema>(schema: Value) => v.nullish(schema);
const cookies = v.optional(
  v.array(
    v.object({
      name: v.string(),
      domain: absent(v.string()),
      expires: absent(v.string()),
      secure: absent(v.boolean()),
      httpOnly: absent(v.boolean()),
      sameSite: absent(v.string()),
    }),
  ),
  [],
);

/** What we read of a HAR 1.2 file, which browsers save from their network panel. Bodies and values stay unread. */
const schema = v.object({
  log: v.object({
    pages: v.optional(v.array(v.object({ id: v.string(), startedDateTime: moment })), []),
    entries: v.array(
      v.object({
        startedDateTime: moment,
        pageref: absent(v.string()),
        request: v.object({ url: v.pipe(v.string(), v.check(URL.canParse)), headers, cookies }),
        response: v.object({ headers, cookies }),
      }),
    ),
  }),
});

type Log = v.InferOutput<typeof schema>['log'];
type Entry = Log['entries'][number];
type HarCookie = Entry['response']['cookies'][number];

/**
 * Cookies set and sent in a HAR file.
 * @throws PolicyError `bad_cookies` naming the place that is not as HAR has it
 */
export function cookiesInHar(json: string): readonly SeenCookie[] {
  const { pages, entries } = logOf(json);
  const first = pages.toSorted((a, b) => (a.startedDateTime < b.startedDateTime ? -1 : 1))[0];
  return entries.flatMap((entry) => {
    const { hostname, protocol } = new URL(entry.request.url);
    if (!/^https?:$/.test(protocol)) return [];
    const firstPage = first === undefined || entry.pageref == null ? null : entry.pageref === first.id;
    return cookiesIn(entry, { host: hostname, firstPage, at: entry.startedDateTime });
  });
}

function logOf(json: string): Log {
  const parsed = v.safeParse(schema, parse(json), { abortEarly: true });
  if (parsed.success) return parsed.output.log;
  const place = v.getDotPath(parsed.issues[0]) ?? 'the file';
  throw new PolicyError('bad_cookies', `${place} is not as HAR 1.2 has it`);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new PolicyError('bad_cookies', 'the file is not JSON');
  }
}

function cookiesIn({ request, response }: Entry, setting: Setting): readonly SeenCookie[] {
  const lines = valuesOf(response, 'set-cookie').flatMap((value) => value.split('\n'));
  const set =
    lines.length > 0 ? cookiesInHeaders(lines, setting) : response.cookies.flatMap((each) => fromHar(each, setting));
  const sent =
    request.cookies.length > 0 ? request.cookies.map(({ name }) => name) : namesIn(valuesOf(request, 'cookie'));
  return [...set, ...sent.map((name) => cookieSent(name, setting))];
}

/** Browsers join several headers of a name with line breaks. */
function valuesOf({ headers }: Pick<Entry['request'], 'headers'>, name: string): readonly string[] {
  return headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);
}

function namesIn(values: readonly string[]): readonly string[] {
  const pairs = values.flatMap((value) => value.split(/[;\n]/)).filter((pair) => pair.trim() !== '');
  return pairs.map((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')).trim() : ''));
}

/** Some browsers write a session cookie as one that expired in 1969 or 1970. */
function fromHar(
  { name, domain, expires, secure, httpOnly, sameSite }: HarCookie,
  setting: Setting,
): readonly SeenCookie[] {
  const end = new Date(expires ?? Number.NaN);
  const lasts = end.getUTCFullYear() > 1970;
  return cookieSet(
    {
      name,
      ...(domain ? { domain } : {}),
      ...(lasts ? { expires: end } : {}),
      secure: secure ?? false,
      httpOnly: httpOnly ?? false,
      sameSite: sameSite ?? '',
    },
    setting,
  );
}
